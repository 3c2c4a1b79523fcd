#!/usr/bin/env bash
# Pitfalls that others fell into and that no other script here proves: memory beside a long queue, scores that depend on the number of
# requests in flight, keys in what is written, and a judge that cannot be reached. The whole list stands in README.md.
. "$(dirname "$0")/lib.sh"

# peak FILE REPEATS: kilobytes that asking 400 trials takes when 112 times REPEATS are planned.
peak()
{
    python3 - "$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out "$1" --quiet --max-requests 400 --repeats "$2" \
        --conditions image,text,query,blank,caption,probe,degrade-1,degrade-2 <<'PYTHON'
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
PYTHON
}

# A hundred thousand trials wait in the queue of a run: each costs some bytes, not a request.
serve
few=$(peak few.plx 4)
many=$(peak many.plx 1000)
same "requests of the long queue" "$(query many.plx "SELECT count(*) FROM attempts")" 400
echo "$few kB for a queue of 448, $many kB for one of 112,000"
[ $((many - few)) -lt 8000 ] || fail "a queue of 112,000 takes $((many - few)) kB more than one of 448"

# The same answers in another order and beside others are the same run, byte for byte, and so are its scores.
serve --latency-ms 5
for many in 1 7 64; do
    "$PARALLAX" run --suite "$tiny" --model "openai-chat:m@$url" --out "by_$many.plx" --quiet --no-report --conditions text,query \
        --repeats 3 --concurrency "$many" >said 2>&1 || fail "asking $many at a time: $(cat said)"
    "$PARALLAX" export "by_$many.plx" >"by_$many.jsonl" && "$PARALLAX" report "by_$many.plx" --json | sed 's/by_[0-9]*//g' >"by_$many.json"
done
python3 - <<'PYTHON' || fail "the report depends on the number of requests in flight"
import json, sys
def scores(path):
    report = json.load(open(path))
    for key in ("run", "totals", "settings", "created", "file"):
        report.pop(key, None)
    return json.dumps(report, sort_keys=True)
sys.exit(len({scores(f"by_{many}.json") for many in (1, 7, 64)}) != 1)
PYTHON
for many in 7 64; do
    cmp -s by_1.jsonl "by_$many.jsonl" || fail "the export depends on the number of requests in flight: $(diff by_1.jsonl "by_$many.jsonl" | head -2)"
done

# The key is in no file and no message of a whole run with a server that plays it back.
printf 'echo 0 model\n' >rules
mkdir written
serve --rules rules
"$PARALLAX" run --suite "$tiny" --model openai-chat:m --endpoints "$url" --out written/run.plx --verbose --conditions text,query >written/run 2>&1
"$PARALLAX" report written/run.plx --html written/report.html >written/report 2>&1
"$PARALLAX" export written/run.plx >written/export 2>&1
"$PARALLAX" doctor --suite "$tiny" --model "openai-chat:m@$url" --json >written/doctor 2>&1
"$PARALLAX" models --json >written/models 2>&1
[ "$(find written -type f | wc -l)" -ge 6 ] || fail "not everything was written"
grep -rlaq "$OPENAI_API_KEY" written && fail "the key is written to $(grep -rla "$OPENAI_API_KEY" written)"

# A judge that cannot be reached leaves everything unscored, is told, and no rule takes its place.
serve
"$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out judged.plx --quiet --conditions text
nobody
"$PARALLAX" judge judged.plx --suite "$tiny" --judge "openai-chat:j@$nowhere" --retries 0 --quiet >said 2>&1
same "exit status without the judge" $? 69
same "findings without the judge" "$(query judged.plx "SELECT count(*) > 0 FROM findings")" 1
same "verdicts without the judge" "$(query judged.plx "SELECT count(*) FROM findings WHERE verdict <> 'unscored'")" 0

# The rating page is for this machine: it listens on the loopback address and on no other.
"$PARALLAX" rate judged.plx --suite "$tiny" >page 2>&1 &
page=$!
await tells 'http://127.0.0.1:' page
port=$(sed -n 's|.*http://127.0.0.1:\([0-9]*\)/.*|\1|p' page | head -1)
listening=$(cat /proc/net/tcp /proc/net/tcp6 | awk -v port=":$(printf '%04X' "${port:-0}")" '$4 == "0A" && index($2, port) { print $2 }')
stop "$page"
same "where the rating page listens" "$listening" "0100007F:$(printf '%04X' "${port:-0}")"
finish
