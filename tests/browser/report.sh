#!/usr/bin/env bash
# The report is drawn by a script in the page: it must draw all of it whatever a run has and lacks, without an error and without
# asking the network for anything.
. "$(dirname "$0")/../end_to_end/lib.sh"
command -v chromium >/dev/null || fail "no chromium; .ci/dependencies check installs it"

# The page of a run, as the browser leaves it, in dom.html; what its console said in console.txt.
show() {
    timeout 600 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$PWD/profile" --virtual-time-budget=10000 \
        --enable-logging=stderr --v=0 --dump-dom "file://$PWD/$1" >dom.html 2>log.txt || fail "chromium could not open $1"
    grep 'CONSOLE' log.txt >console.txt
    [ ! -s console.txt ] || fail "$1: the console says: $(cat console.txt)"
}

# draws NAME SECTION... : the page has these sections and none of the words that a broken script leaves.
draws() {
    page=$1; shift
    show "$page"
    for section in "$@"; do
        grep -q "<section[^>]*id=\"$section\"" dom.html || fail "$page has no section \"$section\""
    done
    broken=$(python3 -c 'import re, sys
shown = re.sub(r"<(script|style).*?</\1>", "", open("dom.html", encoding="utf-8").read(), flags=re.S)
print("; ".join(sorted(set(re.findall(r".{0,40}(?:NaN|undefined|\[object ).{0,20}", shown)))[:3]))')
    [ -z "$broken" ] || fail "$page shows $broken"
}

run() {
    rm -f run.plx run.html
    "$PARALLAX" run --quiet --suite "$tiny" --no-report --out run.plx "$@" || fail "run $*"
    "$PARALLAX" report run.plx --suite "$tiny" --html run.html >/dev/null 2>&1 || fail "report of run $*"
}

run --model baseline:picture-blind --conditions all
draws run.html shift axes why
grep -q 'The hazard went unnamed (R0)' dom.html || fail "R0 is not among the first sentences"
grep -q '</i>query alone' dom.html || fail "the query alone is not drawn"
run --model baseline:picture-blind
draws run.html shift axes why
! grep -q '</i>query alone' dom.html || fail "a query that was not asked is drawn"
run --model baseline:oracle --conditions image
draws run.html axes
grep -q 'Partial: text and probe were not asked. Such' dom.html || fail "the page does not say why a run is partial"
run --model baseline:oracle --conditions text,swap,image,degrade-2 --items cups_two,cups_three,gate_number,landing_left,landing_middle,door_cake,door_order
draws run.html shift axes why
grep -q 'Other channels and pictures' dom.html || fail "swap and degrade are not shown"
run --model baseline:refuse-all --axis consequence
draws run.html shift axes
run --model baseline:oracle --items gate_number --conditions image,text,query,blank,caption,probe --repeats 3
draws run.html axes

# pages of studies draw themselves too
for baseline in oracle refuse-all; do
    "$PARALLAX" run --quiet --suite "$tiny" --no-report --model baseline:$baseline --out $baseline.plx || fail "run $baseline"
done
"$PARALLAX" leaderboard oracle.plx refuse-all.plx run.plx --despite --html board.html >/dev/null 2>&1 || fail "leaderboard"
draws board.html safety consequence beside runs
"$PARALLAX" drift oracle.plx refuse-all.plx --html drift.html >/dev/null 2>&1 || fail "drift"
draws drift.html runs safety split
"$PARALLAX" compare oracle.plx refuse-all.plx --suite "$tiny" --html compare.html >/dev/null 2>&1 || fail "compare"
draws compare.html axes measures passed_in_a_only
grep -q 'src="data:image/' dom.html || fail "compare shows no picture"

# where too much is unscored, no page draws a point: bounds in the plane, in compare and in drift
"$PARALLAX" export oracle.plx | python3 -c 'import json, sys
for line in sys.stdin:
    one = json.loads(line)
    item = one["trial"].split(":")[0]
    print(json.dumps({"trial": one["trial"], "text": "Zebra." if item.startswith("door") else one["text"]}))' >open.jsonl
"$PARALLAX" run --quiet --suite "$tiny" --no-report --model replay:open.jsonl --out open.plx || fail "run of open.jsonl"
"$PARALLAX" report open.plx --suite "$tiny" --html open.html >/dev/null 2>&1 || fail "report of open.plx"
"$PARALLAX" compare open.plx refuse-all.plx --suite "$tiny" --html compare.html >/dev/null 2>&1 || fail "compare with open.plx"
"$PARALLAX" drift open.plx refuse-all.plx --html drift.html >/dev/null 2>&1 || fail "drift with open.plx"
for name in open compare drift; do
    draws "$name.html"
    grep -q 'class="bounds"' dom.html || fail "$name.html draws no bounds"
done
finish
