#!/usr/bin/env bash
# How many requests fly and for how long: slow start, episodes of 429, headers about limits, time limits and stuck transfers.
. "$(dirname "$0")/lib.sh"

# most FIRST LAST: the most requests that the server was answering at once, over these lines of its log.
most()
{
    sed -n "$1,$2p" log | cut -d' ' -f2 | sort -n | tail -1
}

# count PATTERN: lines of the log that match.
count()
{
    grep -c "$1" log
}

# begin FILE OPTIONS…: asks in the background; its process is $asking.
begin()
{
    local out=$1
    shift
    "$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out "$out" "$@" >said 2>&1 </dev/null &
    asking=$!
}

# Slow start: thirty-two at first, and more only as answers come. The gate lets no answer through until all that may fly do.
gate 0
serve --log log --gate gate
begin slow.plx --conditions text,query --repeats 20 --concurrency 128 --progress off
await lines log 32
sleep 0.3
same "requests before the first answer" "$(wc -l <log) $(most 1 32)" "32 31"
for round in 10:52 52:136 136:264; do # answers, and requests that come of them: as many as were answered, and one more for each
    gate "${round%:*}"
    await lines log "${round#*:}"
    sleep 0.3
    same "requests after ${round%:*} answers, of 128 at once" "$(wc -l <log)" "${round#*:}"
done
gate 1000
wait "$asking"
same "exit status of a slow start" $? 0
[ "$(most 1 80)" -le 64 ] || fail "the second round has $(most 1 80) in flight"
[ "$(most 1 560)" -le 127 ] || fail "$(most 1 560) are in flight, and 128 may be"

# A server that takes twenty at once: of thirty-two it refuses twelve, which is one episode and halves once; nothing fails, and little is
# wasted.
rm -f log
gate 0
serve --latency-ms 100 --log log --capacity 20 --gate gate
begin full.plx --conditions text,query --repeats 30 --concurrency 64 --progress json
await lines log 32
same "requests that were refused at once" "$(count ' 429$')" 12
await tells '"slowed": *1,' said
gate 100000
wait "$asking"
same "exit status at a full server" $? 0
same "trials at a full server" "$(query full.plx "SELECT count(*) FROM trials WHERE state = 'replied'")" 840
[ "$(count ' 429$')" -lt 250 ] || fail "$(count ' 429$') of $(wc -l <log) requests were refused"
python3 - <<'PYTHON' || fail "episodes"
import json
last = json.loads([line for line in open("said") if line.startswith("{")][-1])
endpoint, refused = last["endpoints"][0], sum(line.endswith(" 429\n") for line in open("log"))
assert last["finished"] and last["done"] == last["total"] == 840 and last["states"]["replied"] == 840, last
assert endpoint["requests"] == last["requests"] == 840 + refused and endpoint["answered"] == 840, (last, refused)
assert 1 <= endpoint["slowed"] <= refused and 4 <= endpoint["limit"] < 64, (endpoint, refused)
assert endpoint["slowed"] <= refused - 11, f"{endpoint['slowed']} halvings for {refused} refusals"
print(f"{refused} refusals, {endpoint['slowed']} episodes, limit {endpoint['limit']} of a capacity of 20")
PYTHON

# What is asked for is waited for, in every spelling, by everybody.
for fault in 429_after 429_ms 429_reset; do
    printf '%s 1 on the shelf\n' "$fault" >rules
    serve --rules rules
    ask "$fault.plx" --conditions query --concurrency 1
    same "exit status after $fault" $? 0
    same "the wait of $fault" "$(query "$fault.plx" "SELECT min(b.started_ms - a.started_ms - a.duration_us / 1000) >= 690
        FROM attempts a JOIN attempts b ON b.started_ms > a.started_ms WHERE a.http_status = 429")" 1
done
same "the recorded limits" "$(query 429_reset.plx "SELECT limits FROM attempts WHERE http_status = 429" | tr '\n' ' ')" \
    "x-ratelimit-remaining-requests: 0 x-ratelimit-remaining-tokens: 9 "

# "At once" is no wait at all: our own stands.
printf '429_now 1 on the shelf\n' >rules
serve --rules rules
ask 429_now.plx --conditions query --concurrency 1
same "exit status after 429_now" $? 0
same "the wait of 429_now" "$(query 429_now.plx "SELECT min(b.started_ms - a.started_ms - a.duration_us / 1000) >= 240
    FROM attempts a JOIN attempts b ON a.trial = b.trial AND b.number = a.number + 1")" 1

printf 'used_up 1 on the shelf\n' >rules
serve --rules rules
ask used_up.plx --conditions query --concurrency 1
same "exit status after a used-up limit" $? 0
same "the wait after a used-up limit" "$(query used_up.plx "SELECT min(b.started_ms - a.started_ms) >= 690 FROM attempts a JOIN attempts b
    ON b.started_ms > a.started_ms WHERE a.limits LIKE '%remaining-requests: 0%'")" 1

# An hour is not slept: four in a row end the run, which says when it goes on.
printf '429_hour 0 model\n' >rules
rm -f log
serve --rules rules --log log
ask hour.plx --conditions query --concurrency 1
same "exit status when an hour is asked for" $? 75
grep -Eq 'asks to wait (3600|359[0-9]) s.*after 20..-..-..T..:..:..Z the same command goes on' said || fail "the hour is not told: $(cat said)"
same "requests when an hour is asked for" "$(wc -l <log)" 4

# The time limits of an attempt and of a trial: without that of a trial there would be ten attempts.
printf 'hang 0 on the shelf\n' >rules
serve --rules rules
ask total.plx --conditions query --timeout-ms 1000 --total-timeout-ms 5000 --retries 9
same "exit status at the limit of a trial" $? 69
same "trials at their limit" "$(query total.plx "SELECT min(duration_us) > 1500000, max(duration_us) < 15000000, max(attempts) IN (2, 3, 4) FROM trials
    WHERE state = 'failed'")" "1|1|1"

# A reply that stops is stuck and tried again; silence before it is not, because the model may think.
printf 'stall 1 on the shelf\n' >rules
serve --rules rules
ask stall.plx --conditions query --low-speed 1/1 --timeout-ms 300000
same "exit status after a stall" $? 0
same "stalls that only the time limit ended" "$(query stall.plx "SELECT count(*) FROM attempts WHERE error LIKE '%timed out%'")" 0
same "the stalls" "$(query stall.plx "SELECT count(*) > 0 FROM attempts WHERE error LIKE 'stuck: fewer than 1 bytes in 1 s%'")" 1
serve --latency-ms 2500
ask thinks.plx --conditions query --limit 2 --low-speed 100/1 --timeout-ms 300000 --retries 0
same "exit status when a model thinks" $? 0
same "attempts when a model thinks" "$(query thinks.plx "SELECT max(attempts) FROM trials")" 1
printf 'drip 1 on the shelf\n' >rules
serve --rules rules
ask drip.plx --conditions query --low-speed 100000/1
same "exit status after a trickle" $? 0
same "the trickle" "$(query drip.plx "SELECT count(*) > 0 FROM attempts WHERE error LIKE 'stuck%'")" 1
serve --rules rules
ask off.plx --conditions query --low-speed off
same "a trickle that is allowed" "$? $(query off.plx "SELECT max(attempts) FROM trials")" "0 1"
for wrong in 0/1 1/0 1 x 1/2x; do
    ask wrong.plx --conditions query --low-speed $wrong
    same "exit status of --low-speed $wrong" $? 64
done
finish
