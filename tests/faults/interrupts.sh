#!/usr/bin/env bash
# The first interrupt lets what flies land, the second stops at once; both leave a run that goes on.
. "$(dirname "$0")/lib.sh"

# interrupt FILE TIMES SIGNAL: asks in the background and sends it the signal so often.
interrupt()
{
    local out=$1 times=$2 signal=$3
    "$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out "$out" --progress off --conditions text,query --concurrency 4 \
        >said 2>&1 </dev/null &
    local asking=$!
    for _ in $(seq 200); do
        [ "$(query "$out" "SELECT count(*) > 0 FROM trials" 2>/dev/null)" = 1 ] && break
        sleep 0.05
    done
    for _ in $(seq "$times"); do
        kill "-$signal" "$asking"
        sleep 0.05
    done
    wait "$asking"
}

for signal in INT TERM; do
    rm -f log
    serve --latency-ms 400 --log log
    interrupt "once_$signal.plx" 1 $signal
    same "exit status after one SIG$signal" $? 130
    grep -q 'under way' said || fail "SIG$signal is not told: $(cat said)"
    same "requests without a row after draining" "$(($(wc -l <log) - $(query "once_$signal.plx" "SELECT count(*) FROM trials")))" 0
    [ "$(query "once_$signal.plx" "SELECT count(*) FROM trials")" -lt 28 ] || fail "SIG$signal came too late to prove anything"
    ask "once_$signal.plx" --conditions text,query
    same "exit status of the next sitting" $? 0
    same "requests of both sittings" "$(wc -l <log)" 28
done

rm log
serve --latency-ms 8000 --log log
printf '' >log
started=$(date +%s%N)
"$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out twice.plx --progress off --conditions text >said 2>&1 </dev/null &
asking=$!
for _ in $(seq 100); do
    [ -s log ] && break
    sleep 0.05
done
kill -INT "$asking"
sleep 0.1
kill -INT "$asking"
wait "$asking"
same "exit status after two interrupts" $? 130
[ $((($(date +%s%N) - started) / 1000000)) -lt 7900 ] || fail "two interrupts waited for the server"
same "rows after two interrupts" "$(query twice.plx "SELECT count(*) FROM trials")" 0
same "requests that were given up" "$(query twice.plx "SELECT count(*) FROM abandoned_attempts
    WHERE error LIKE 'given up%' AND endpoint = '$url' AND request_sha256 <> '' AND duration_us > 0")" "$(wc -l <log)"
stop_server
serve
"$PARALLAX" ask --suite "$tiny" --model "openai-chat:m" --endpoints "$url" --out other.plx --progress off --conditions text >said 2>&1
same "exit status of a list of one" $? 0
same "a list of one is not checked" "$(query other.plx "SELECT count(*) FROM endpoint_checks")" 0

# The attempts of a trial that waits for its next one when the run is interrupted are not forgotten, and count as requests.
printf '500 0 model\n' >rules
rm -f log
serve --rules rules --log log
"$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out waits.plx --progress off --conditions query --retries 50 >said 2>&1 </dev/null &
asking=$!
for _ in $(seq 100); do
    [ "$(wc -l <log)" -ge 14 ] && break
    sleep 0.05
done
kill -INT "$asking"
wait "$asking"
same "exit status of an interrupt while trials wait" $? 130
same "requests of trials that waited" "$(query waits.plx "SELECT count(*) FROM abandoned_attempts WHERE http_status = 500")" "$(wc -l <log)"
ask waits.plx --conditions query --retries 50 --max-requests "$(wc -l <log)"
same "a budget that is used up by them" "$?" 75

# A model as judge is interrupted likewise: what it said stays, what it was not asked is asked by the same command, and no more.
serve --latency-ms 0
ask judged.plx --conditions text
stop_server
rm -f log
serve --latency-ms 300 --log log
"$PARALLAX" judge judged.plx --suite "$tiny" --judge "openai-chat:m@$url" --concurrency 2 --progress off >said 2>&1 </dev/null &
judging=$!
for _ in $(seq 200); do
    [ "$(query judged.plx "SELECT count(*) > 1 FROM findings" 2>/dev/null)" = 1 ] && break
    sleep 0.05
done
kill -INT "$judging"
wait "$judging"
same "exit status of judging, interrupted" $? 130
grep -q 'the same command goes on' said || fail "how to go on with judging is not said: $(cat said)"
found=$(query judged.plx "SELECT count(*) FROM findings")
[ "$found" -gt 1 ] && [ "$found" -lt 14 ] || fail "$found of 14 findings when interrupted"
query judged.plx "SELECT * FROM findings ORDER BY trial" >before
"$PARALLAX" judge judged.plx --suite "$tiny" --judge "openai-chat:m@$url" --concurrency 16 --progress off >said 2>&1 </dev/null
same "exit status of judging to the end ($(tail -1 said))" $? 0
same "findings" "$(query judged.plx "SELECT count(*) FROM findings")" 14
same "findings that were made again" "$(query judged.plx "SELECT * FROM findings ORDER BY trial" | sort | comm -23 <(sort before) -)" ""
finish
