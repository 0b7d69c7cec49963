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

# `env -i`: the check gets no token, password or address of the machine it runs on.
code=0
{
  sh "$here/take-proposal.sh" "$1" "$folder" &&
    env -i PATH="$PATH" HOME="${HOME:-/}" CI=true CONTENT_ROOT="$folder" npm run --silent check:content
} >"$folder/said" 2>&1 || code=$?

if [ "$code" -eq 0 ]; then
  sentence='**All is well.** This proposal can be published as soon as an editor has read it and agreed.'
else
  sentence='**Something has to be put right before this can be published.** The lines below say where and how; open the entry in the editor, change it and save, and the check runs again.'
fi
{
  printf '%s\n\n```text\n' "$sentence"
  # Indented by four, no line can end the block; without control characters, none can change how the rest is shown.
  LC_ALL=C tr -d '\000-\010\013-\037\177' <"$folder/said" | head -n 500 | sed 's/^/    /'
  printf '```\n'
} >"$2"
exit "$code"
