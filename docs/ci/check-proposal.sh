#!/bin/sh
# Checks a proposal and writes a report for people who do not program. Run it where take-proposal.sh is run, after `npm ci`.
#
#   sh docs/ci/check-proposal.sh <commit of the proposal> <report, a Markdown file>
#
# Exit code 0: the proposal can be published; otherwise the report says what to put right.
set -eu
here=$(dirname "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# A proposal in one language is answered in that language.
speak=en
languages=$(git diff --name-only "$(git merge-base HEAD "$1")" "$1" -- ':(top)content' 2>/dev/null |
  sed -n 's#^content/[a-z]*/\([a-z][a-z]\)/.*#\1#p' | sort -u) || languages=
if [ -f "content/problems/$languages.json" ]; then
  speak=$languages
fi
proposal=$1
report=$2

# `env -i`: the commands get no token, password or address of the machine they run on.
ask() {
  env -i PATH="$PATH" HOME="${HOME:-/}" CI=true CONTENT_ROOT="$folder" npm run --silent "$@"
}

# Which translations fall behind is only asked of content that is sound.
code=0
{
  sh "$here/take-proposal.sh" "$proposal" "$folder" &&
    ask check:content -- --summary "$folder/report.md" --locale "$speak" &&
    ask translations -- effects --since HEAD --summary "$folder/report.md" --speak "$speak"
} >"$folder/said" 2>&1 || code=$?

if [ -s "$folder/report.md" ]; then
  cp "$folder/report.md" "$report"
  exit "$code"
fi

# Not looked at any further: what was said stands in the report as it is.
{
  printf '%s\n\n```text\n' '**This proposal could not be checked.** The lines below say why and what to do.'
  # Indented by four, no line can end the block; without control characters, none can change how the rest is shown.
  LC_ALL=C tr -d '\000-\010\013-\037\177' <"$folder/said" | head -n 500 | sed 's/^/    /'
  printf '```\n'
} >"$report"
[ "$code" -ne 0 ] || code=1
exit "$code"
