#!/bin/sh
# Puts what "npm run addresses -- record" has noted on main, and nothing else. Run it where the site was published from.
#
#   sh docs/ci/push-addresses.sh <address of the repository, as git push takes it>
#
# Without anything new it does nothing. What others have put on main meanwhile stays: .gitattributes joins both lists.
set -eu
repository=$1
ledger=content/addresses.txt

git add -- "$ledger"
git diff --cached --quiet -- "$ledger" && exit 0
# "skip ci": this changes no page, so nothing has to be built. All three hosts know the words.
git -c user.name=publication -c user.email=publication@localhost -c commit.gpgSign=false \
  commit --quiet --message 'Note the addresses that were published [skip ci]' -- "$ledger"
for _ in 1 2 3 4 5; do
  git fetch --quiet "$repository" main
  git -c user.name=publication -c user.email=publication@localhost -c commit.gpgSign=false \
    rebase --quiet FETCH_HEAD
  git push --quiet "$repository" HEAD:main && exit 0
  sleep 2
done
printf '%s\n' 'The addresses that were published could not be put on main. Run this job again.'
exit 1
