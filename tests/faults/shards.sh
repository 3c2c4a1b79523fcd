#!/usr/bin/env bash
# A run dealt to several processes and joined again is the run that one process makes, byte for byte.
. "$(dirname "$0")/lib.sh"

run()
{
    "$PARALLAX" run --quiet --no-report --suite "$tiny" --model baseline:keyword --repeats 2 "$@" >said 2>&1 </dev/null
}

says()
{
    grep -Eq -- "$1" said || fail "it does not say /$1/ but: $(cat said)"
}

exports_equal()
{
    for kind in trials findings items; do
        "$PARALLAX" export "$1" --what $kind --full >one.jsonl || fail "export of $1"
        "$PARALLAX" export "$2" --what $kind --full >two.jsonl || fail "export of $2"
        [ -s one.jsonl ] || fail "no $kind in $1"
        cmp -s one.jsonl two.jsonl || fail "$kind of $1 and $2 differ"
    done
}

merge()
{
    "$PARALLAX" merge "$@" >said 2>&1
}

run --out whole.plx || fail "the whole run: $(cat said)"
for i in 1 2 3; do run --shard $i/3 --out part-$i.plx || fail "shard $i: $(cat said)"; done
merge merged.plx part-3.plx part-1.plx part-2.plx || fail "merge: $(cat said)"
exports_equal whole.plx merged.plx
same "sum of the shards' items" "$(for i in 1 2 3; do query part-$i.plx 'select count(*) from items'; done | paste -sd+ | bc)" \
    "$(query whole.plx 'select count(*) from items')"
same "attempts" "$(query merged.plx 'select count(*) from attempts')" "$(query whole.plx 'select count(*) from attempts')"
"$PARALLAX" audit merged.plx >said 2>&1 || fail "audit: $(cat said)"

run --out merged.plx || fail "a merged run does not go on: $(cat said)"
same "attempts after going on" "$(query merged.plx 'select count(*) from attempts')" "$(query whole.plx 'select count(*) from attempts')"

# No scenario is in two shards, and a plan of a shard is what it asks.
for i in 1 2 3; do
    "$PARALLAX" export part-$i.plx --what items | sed 's/.*"scenario":"\([^"]*\)".*/\1/' | sort -u
done | sort | uniq -d | grep . && fail "a scenario is in two shards"
planned=$("$PARALLAX" plan --suite "$tiny" --repeats 2 --shard 2/3 --jsonl --out p | grep -o '"trial":"[^"]*"' | sort)
asked=$("$PARALLAX" export part-2.plx | grep -o '"trial":"[^"]*"' | sort)
[ "$planned" = "$asked" ] || fail "the plan of a shard is not what it asks"

# A shard says that it is one, in every form of the report; the merged run does not.
"$PARALLAX" report part-1.plx >said && says 'SHARD 1/3'
"$PARALLAX" report part-1.plx --json | grep -q '"shard": "1/3"' || fail "the JSON report does not name the shard"
"$PARALLAX" report merged.plx | grep -q SHARD && fail "a merged run calls itself a shard"

# The same file goes on, another shard does not get in.
run --shard 1/3 --out part-1.plx || fail "a finished shard does not end at once"
run --shard 2/3 --out part-1.plx && fail "a file takes another shard"
says 'shard "1/3", and now it is "2/3"'

# What is missing, is of another run or is in the way.
merge two.plx part-1.plx part-3.plx && fail "a missing shard is not noticed"
says 'shard 2/3 is missing'
[ -e two.plx ] && fail "a failed merge leaves a file"
merge two.plx part-1.plx part-3.plx --partial || fail "partial: $(cat said)"
"$PARALLAX" report two.plx >said && says 'SHARD 1,3/3'
merge three.plx two.plx part-2.plx || fail "a partial merge cannot be merged: $(cat said)"
exports_equal whole.plx three.plx
merge four.plx whole.plx part-2.plx || fail "a whole file and a shard: $(cat said)"
exports_equal whole.plx four.plx
merge merged.plx part-1.plx part-2.plx part-3.plx && fail "a file is overwritten"
run --shard 2/3 --seed 2 --out other.plx
merge five.plx part-1.plx other.plx part-3.plx && fail "another seed is merged"
says '--seed is "1" here and "2" there|--seed is "2" here and "1" there'
run --shard 2/4 --out other4.plx
merge five.plx part-1.plx other4.plx part-3.plx && fail "another dealing is merged"
says 'dealt alike'
run --shard 2/3 --axis safety --out narrow.plx
merge five.plx part-1.plx narrow.plx part-3.plx && fail "another selection is merged"
says 'another selection'

# Two different replies to one trial; a failed one gives way.
cp part-2.plx changed.plx
"$PARALLAX" export part-2.plx >first.jsonl
trial=$(sed -n 1p first.jsonl | sed 's/.*"trial":"\([^"]*\)".*/\1/')
query_write() { sqlite3 "$1" "$2"; }
query_write changed.plx "update trials set text = 'something else' where number = 0"
merge five.plx part-1.plx part-2.plx changed.plx part-3.plx && fail "a conflict is not noticed"
says "trial $trial has another reply"
[ -e five.plx ] && fail "a conflict leaves a file"
query_write changed.plx "delete from findings where trial = 0; update trials set state = 'failed', text = '' where number = 0"
merge five.plx part-1.plx changed.plx part-3.plx part-2.plx || fail "failed and answered: $(cat said)"
exports_equal whole.plx five.plx

# Findings of different judges are left out, and judging again brings them back.
cp part-2.plx judged.plx
query_write judged.plx "update judges set digest = 'another'"
merge six.plx part-1.plx judged.plx part-3.plx || fail "other judges: $(cat said)"
says 'different judges'
same "findings of different judges" "$(query six.plx 'select count(*) from findings')" 0
"$PARALLAX" judge six.plx --suite "$tiny" --quiet || fail "judging the merged file"
exports_equal whole.plx six.plx

# More shards than scenarios: some are empty, and that is fine.
for i in $(seq 40); do run --shard $i/40 --out many-$i.plx || fail "shard $i/40: $(cat said)"; done
merge many.plx many-*.plx || fail "forty shards: $(cat said)"
exports_equal whole.plx many.plx
finish
