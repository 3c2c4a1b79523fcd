#!/usr/bin/env bash
# The first interrupt lets what flies land, the second stops at once; both leave a run that goes on.
. "$(dirname "$0")/lib.sh"

# begin FILE OPTIONS…: asks in the background; its process is $asking.
begin()
{
    local out=$1
    shift
    : >said
    "$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out "$out" --progress off "$@" >said 2>&1 </dev/null &
    asking=$!
}

# Of 28 requests 6 are answered and 4 fly when the signal comes; they land after it was heard.
for signal in INT TERM; do
    rm -f log
    gate 6
    serve --gate gate --log log
    begin "once_$signal.plx" --conditions text,query --concurrency 4
    await lines log 10
    await holds "once_$signal.plx" "count(*) = 6 FROM trials"
    kill "-$signal" "$asking"
    await tells 'stopping: 4 requests are still under way' said
    gate 1000
    wait "$asking"
    same "exit status after one SIG$signal" $? 130
    same "requests and rows after draining" "$(wc -l <log) $(query "once_$signal.plx" "SELECT count(*) FROM trials")" "10 10"
    # The audit tells an unfinished run as that, whether or not what is there was judged.
    "$PARALLAX" audit "once_$signal.plx" --suite "$tiny" >said 2>&1
    same "exit status of an audit of what is not judged" $? 65
    grep -q '^NOT FINISHED: 10 of 28 asked, 10 not judged; everything that is there holds$' said || fail "the audit says: $(cat said)"
    "$PARALLAX" judge "once_$signal.plx" --suite "$tiny" --quiet || fail "judging what is there"
    sqlite3 "once_$signal.plx" "DELETE FROM findings WHERE trial = (SELECT max(trial) FROM findings)"
    "$PARALLAX" audit "once_$signal.plx" --suite "$tiny" >said 2>&1
    same "exit status of an audit of what is partly judged" $? 65
    grep -q '^NOT FINISHED: 10 of 28 asked, 1 not judged; everything that is there holds$' said || fail "the audit says: $(cat said)"
    grep -Eq 'FAILED|problem' said && fail "the audit tells problems of an unfinished run: $(cat said)"
    ask "once_$signal.plx" --conditions text,query
    same "exit status of the next sitting" $? 0
    same "requests of both sittings" "$(wc -l <log)" 28
done

# A server that never answers is not waited for.
rm log
gate 0
serve --gate gate --log log
begin twice.plx --conditions text --concurrency 14
await lines log 14
kill -INT "$asking"
await tells 'under way' said
kill -0 "$asking" || fail "one interrupt did not wait for the server"
kill -INT "$asking"
await gone "$asking"
wait "$asking"
same "exit status after two interrupts" $? 130
same "rows after two interrupts" "$(query twice.plx "SELECT count(*) FROM trials")" 0
same "requests that were given up" "$(query twice.plx "SELECT count(*) FROM abandoned_attempts
    WHERE error LIKE 'given up%' AND endpoint = '$url' AND request_sha256 <> '' AND duration_us > 0")" 14
serve
"$PARALLAX" ask --suite "$tiny" --model "openai-chat:m" --endpoints "$url" --out other.plx --progress off --conditions text >said 2>&1
same "exit status of a list of one" $? 0
same "a list of one is not checked" "$(query other.plx "SELECT count(*) FROM endpoint_checks")" 0

# The attempts of a trial that waits for its next one when the run is interrupted are not forgotten, and count as requests.
printf '500 0 model\n' >rules
rm -f log
serve --rules rules --log log
begin waits.plx --conditions query --retries 50
await lines log 14
kill -INT "$asking"
wait "$asking"
same "exit status of an interrupt while trials wait" $? 130
same "requests of trials that waited" "$(query waits.plx "SELECT count(*) FROM abandoned_attempts WHERE http_status = 500")" "$(wc -l <log)"
ask waits.plx --conditions query --retries 50 --max-requests "$(wc -l <log)"
same "a budget that is used up by them" "$?" 75

# A model as judge is interrupted likewise: what it said stays, what it was not asked is asked by the same command, and no more.
serve --latency-ms 0
ask judged.plx --conditions text
rm -f log
gate 8
serve --gate gate --log log
: >said
"$PARALLAX" judge judged.plx --suite "$tiny" --judge "openai-chat:m@$url" --concurrency 2 --progress off >said 2>&1 </dev/null &
judging=$!
await lines log 10
await holds judged.plx "count(*) > 1 FROM findings"
kill -INT "$judging"
await tells 'under way' said
gate 1000
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
