#!/bin/sh
# Lays out content/ as it will be when a proposal is taken in, and refuses a proposal that changes anything else.
# Run it in a whole clone (not a shallow one) that has the base branch checked out. Of the proposal only texts and pictures
# are read; nothing that it brings is run.
#
#   sh docs/ci/take-proposal.sh <commit of the proposal> <folder>
#
# Afterwards CONTENT_ROOT=<folder> makes the commands of the site read <folder>/content. Exit code 1: refused, with a reason.
set -eu
proposal=$1
folder=$2

refuse() {
  printf '%s\n' "$@"
  exit 1
}

begin=$(git merge-base HEAD "$proposal") ||
  refuse 'This proposal was not begun from the main branch of this site. Begin it anew from there.'

# What the editor writes. Everything in the four folders of entries is a file of a language, nothing begins with a dot.
set --
for kind in practices roadmap events news; do
  set -- "$@" ":(exclude,top,glob)content/$kind/*/*.mdx"
done
for ending in png jpg jpeg webp avif; do
  set -- "$@" ":(exclude,top,glob)content/media/*.$ending"
done
other=$(git diff --name-only --no-renames --ignore-submodules=none "$begin" "$proposal" -- ':(top)' "$@")
[ -z "$other" ] || refuse \
  'This proposal changes more than entries and pictures, so it was not looked at any further.' \
  'Entries are files such as content/practices/en/one-door.mdx, in the folders practices, roadmap, events and news; pictures lie in content/media and end in png, jpg, jpeg, webp or avif.' \
  'Maintainers change everything else, in a proposal of its own (docs/ci/README.md). It also changes:' \
  "$other"

# 100644 is a plain file. A link would lead the build to files of the machine that it runs on.
strange=$(git diff --raw --no-renames --ignore-submodules=none --diff-filter=d "$begin" "$proposal" |
  awk '$2 != "100644" { sub(/^[^\t]*\t/, ""); print }')
[ -z "$strange" ] || refuse \
  'This proposal holds links or programs where plain files are expected. Make a plain file of each:' \
  "$strange"

work=$(mktemp -d)
trap 'git worktree remove --force "$work/merged" 2>/dev/null || true; rm -rf "$work"' EXIT
git worktree add --quiet --detach "$work/merged" HEAD
if ! git -C "$work/merged" -c user.name=check -c user.email=check@localhost -c core.hooksPath=/dev/null \
  -c commit.gpgSign=false merge --quiet --no-edit "$proposal" >/dev/null 2>&1; then
  refuse \
    'Somebody else has changed the same place since this proposal was begun, so the two cannot be joined by themselves.' \
    'Open the entry in the editor, compare, and save it again. It is about:' \
    "$(git -C "$work/merged" diff --name-only --diff-filter=U)"
fi

mkdir -p "$folder"
rm -rf "$folder/content"
cp -R content "$folder/content"
for kind in practices roadmap events news media; do
  rm -rf "$folder/content/$kind"
  if [ -d "$work/merged/content/$kind" ]; then
    cp -R "$work/merged/content/$kind" "$folder/content/$kind"
  fi
done
