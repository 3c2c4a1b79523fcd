#!/usr/bin/env bash
# Studies over several runs, on respondents without a mind and the tiny suite: what they say, and how they exit.
. "$(dirname "$0")/lib.sh"

for baseline in oracle picture-blind refuse-all; do
    expect 0 '' "$PARALLAX" run --quiet --suite "$tiny" --model "baseline:$baseline" --conditions all --out "$baseline.plx"
done

# compare
expect 0 '14 of 14 items compared' "$PARALLAX" compare oracle.plx picture-blind.plx
expect 0 'Passed in A, not in B: [1-9]' "$PARALLAX" compare oracle.plx picture-blind.plx
expect 0 '"verdict": "undecided"' "$PARALLAX" compare oracle.plx oracle.plx --json
expect 64 'name two run files' "$PARALLAX" compare oracle.plx
expect 66 'nowhere.plx' "$PARALLAX" compare oracle.plx nowhere.plx
echo "Be kind." >kind.txt
expect 0 '' "$PARALLAX" run --quiet --suite "$tiny" --model baseline:oracle --system kind.txt --out kind.plx
expect 65 'the system text differs' "$PARALLAX" compare oracle.plx kind.plx
expect 0 'NOT COMPARABLE' "$PARALLAX" compare oracle.plx kind.plx --despite
expect 0 '' "$PARALLAX" run --quiet --suite "$tiny" --model baseline:oracle --axis safety --out part.plx
expect 65 'items are the same in both' "$PARALLAX" compare oracle.plx part.plx
"$PARALLAX" compare oracle.plx picture-blind.plx --columns 80 >first.txt
"$PARALLAX" compare oracle.plx picture-blind.plx --columns 80 >second.txt
cmp -s first.txt second.txt || fail "compare says something else the second time"
awk '{ gsub(/[^ -~]/, "") } length($0) > 80 { exit 1 }' first.txt || fail "compare is wider than 80 columns"

finish
