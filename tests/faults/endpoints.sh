#!/usr/bin/env bash
# Several endpoints of one model: weights, one that dies and comes back, one that refuses the key, one that asks for an hour, and the
# check that all of them are the same model.
. "$(dirname "$0")/lib.sh"

# second OPTIONS…: another server in the place of the second before; $other is where it listens.
second=
second()
{
    [ -n "$second" ] && stop "$second"
    start_server port2 "$FAULT_SERVER" "$@"
    second=$!
    other=http://127.0.0.1:$(cat port2)/v1
}

# spread FILE LIST OPTIONS…: asks the tiny suite of several endpoints.
spread()
{
    local out=$1 list=$2
    shift 2
    "$PARALLAX" ask --suite "$tiny" --model openai-chat:m --endpoints "$list" --out "$out" --progress off "$@" >said 2>&1 </dev/null
}

answered_by()
{
    query "$1" "SELECT count(*) FROM trials WHERE state = 'replied' AND number IN (SELECT trial FROM attempts WHERE endpoint = '$2' AND http_status = 200)"
}

# Weights: twice as many go where the weight is two. One at a time, so that it is exact.
serve --log log1
second --log log2
spread weights.plx "$url*2,$other" --conditions text,query --concurrency 1
same "exit status with two endpoints" $? 0
same "requests by weight" "$(wc -l <log1) $(wc -l <log2)" "23 11"
same "trials in all" "$(($(answered_by weights.plx "$url") + $(answered_by weights.plx "$other")))" 28
same "checks before the run" "$(query weights.plx "SELECT count(*), count(DISTINCT endpoint), max(round) FROM endpoint_checks WHERE state = 'replied'")" "6|2|1"
same "the stored list" "$(query weights.plx "SELECT value FROM settings WHERE key = 'endpoints'")" "$url*2,$other"
# Another list goes on with the same run; one address does not, and an audit finds nothing wrong.
spread weights.plx "$other,$url" --conditions text,query
same "exit status with the list turned around" $? 0
ask weights.plx --conditions text,query
same "exit status with one address instead" $? 65
"$PARALLAX" run --suite "$tiny" --model openai-chat:m --endpoints "$url,$other" --out whole.plx --quiet --conditions text,query
same "exit status of a run" $? 0
"$PARALLAX" audit whole.plx >said 2>&1 || fail "audit: $(cat said)"

# Shards with several endpoints each become one run, checks and all.
for shard in 1 2; do
    spread "part_$shard.plx" "$url,$other" --conditions text,query --shard "$shard/2"
    same "exit status of shard $shard" $? 0
done
"$PARALLAX" merge merged.plx part_1.plx part_2.plx >said 2>&1 || fail "merge: $(cat said)"
same "merged trials and checks" "$(query merged.plx "SELECT (SELECT count(*) FROM trials), count(*), max(round) FROM endpoint_checks")" "28|12|2"
same "merged endpoints" "$(query merged.plx "SELECT count(DISTINCT endpoint) FROM attempts")" 2

# One that dies in the middle: its trials go to the other, none fails, none is lost; it comes back and is used again. Gates hold the run
# while that happens: after sixty answers all that flies waits, and while the one that came back is left alone, the other hardly answers.
gate 40
echo 20 >gate2
second --gate gate2
serve --gate gate
spread dying.plx "$url,$other" --conditions all --repeats 8 --concurrency 8 --retries 0 --verbose --check-every 100000 &
asking=$!
await holds dying.plx "(SELECT count(*) FROM trials) + (SELECT count(*) FROM endpoint_checks) = 60"
echo down >gate2
gate 100
await holds dying.plx "count(*) > 0 FROM attempts a JOIN attempts b ON a.trial = b.trial
    WHERE a.endpoint = '$other' AND a.http_status = 0 AND b.number = a.number + 1 AND b.endpoint = '$url'"
before=$(query dying.plx "SELECT count(*) FROM attempts WHERE endpoint = '$other' AND http_status = 200")
echo 1000000 >gate2
for answers in $(seq 101 600); do
    holds dying.plx "count(*) > $((before + 5)) FROM attempts WHERE endpoint = '$other' AND http_status = 200" && break
    gate "$answers"
    sleep 0.1
done
gate 1000000
wait "$asking"
same "exit status when one of two dies" $? 0
same "failed trials when one dies" "$(query dying.plx "SELECT count(*) FROM trials WHERE state != 'replied'")" 0
same "trials when one dies" "$(query dying.plx "SELECT count(*) FROM trials")" "$((14 * 6 * 8))"
[ "$(query dying.plx "SELECT count(*) FROM attempts WHERE endpoint = '$other' AND http_status = 200")" -gt "$((before + 5))" ] ||
    fail "the endpoint that came back is not used again"
same "rounds of checks: before, and when it came back" "$(query dying.plx "SELECT max(round) FROM endpoint_checks")" 2
[ "$(query dying.plx "SELECT count(*) FROM attempts WHERE endpoint = '$other' AND http_status = 0")" -lt 30 ] ||
    fail "an endpoint that is down is asked again and again"

# trials_get FAULT: rules that give every trial the fault, and the checks of endpoints a good answer.
trials_get()
{
    printf '%s\n' 'good 0 whole numbers' 'good 0 kilogram' 'good 0 colour fills' "$1 0 model" >rules
}

# One refuses the key, one asks for an hour: told, left alone, and the others go on.
trials_get key
second --rules rules
serve
spread key.plx "$url,$other" --conditions query --concurrency 2
same "exit status when one endpoint refuses the key" $? 0
grep -q "$other refused the key.*the other endpoints go on" said || fail "the refusal is not told: $(cat said)"
same "trials when one endpoint refuses the key" "$(query key.plx "SELECT count(*) FROM trials WHERE state = 'replied'")" 14
trials_get 429_hour
second --rules rules
spread hour.plx "$url,$other" --conditions query --concurrency 1
same "exit status when one endpoint asks for an hour" $? 0
grep -q "$other asks to wait 3600 s.*the others go on" said || fail "the hour is not told: $(cat said)"
same "the hour was asked for once" "$(query hour.plx "SELECT count(*) FROM attempts WHERE http_status = 429")" 1
# All of them: the run ends and says when to come back.
printf '429_hour 0 model\n' >rules
serve --rules rules
second --rules rules
spread hours.plx "$url,$other" --conditions query --endpoint-check off --concurrency 2
same "exit status when all ask for an hour" $? 75
grep -q 'every endpoint asks to wait 3[56]..* s.*after 20' said || fail "the end of the hour is not told: $(cat said)"

# Another model behind one of them.
printf 'wrong_model 0 model\n' >rules
second --rules rules
serve --log log1
spread model.plx "$url,$other" --conditions query
same "exit status when one serves another model" $? 78
grep -q 'do not serve the same model.*other-model' said || fail "the other model is not told: $(cat said)"
same "trials when one serves another model" "$(query model.plx "SELECT count(*) FROM trials")" 0
same "the stored difference" "$(query model.plx "SELECT count(DISTINCT served_model) FROM endpoint_checks")" 2

# Another text at temperature 0 is told, and with `stop` an end; at another temperature it means nothing.
printf 'other_text 0 kilogram\n' >rules
second --rules rules
spread text.plx "$url,$other" --conditions query
same "exit status when one says something else" $? 0
grep -q 'endpoints differ.*answers at temperature 0 with' said || fail "the other text is not told: $(cat said)"
same "once" "$(grep -c 'endpoints differ' said)" 1
spread stop.plx "$url,$other" --conditions query --endpoint-check stop
same "exit status when one says something else and that stops" $? 78
spread warm.plx "$url,$other" --conditions query --sampling temperature=0.7 --endpoint-check stop
same "exit status when that means nothing" $? 0
# Within the run, every so many trials, and against what was said in an earlier sitting.
spread later.plx "$url" --conditions query --limit 4
spread later.plx "$url" --conditions query --limit 4
: >rules
second --rules rules
spread sitting.plx "$url,$other" --conditions query,text --max-requests 20 --concurrency 2
same "exit status of a first sitting" $? 75
printf 'wrong_model 0 kilogram\n' >rules
kill -HUP "$second"
spread sitting.plx "$url,$other" --conditions query,text --concurrency 2
same "exit status of a sitting with a changed endpoint" $? 78
second
spread often.plx "$url,$other" --conditions query,text --concurrency 2 --check-every 10
same "exit status with many checks" $? 0
same "rounds of checks" "$(query often.plx "SELECT max(round) FROM endpoint_checks")" 3

# One that does not answer the check is left out; none is left: the run says so.
nobody
spread gone.plx "$url,$nowhere" --conditions query
same "exit status when one is not there" $? 0
grep -q "$nowhere did not answer the check" said || fail "the silent endpoint is not told: $(cat said)"
spread nobody.plx "$nowhere,${nowhere%/v1}/v2" --conditions query
same "exit status when nobody is there" $? 69
grep -q 'none of the 2 endpoints answered' said || fail "that nobody is there is not told: $(cat said)"

# Words that are no list.
for list in "$url,$url" "$url*0" "$url*x" "ftp://a" ""; do
    spread wrong.plx "$list" --conditions query
    case $? in 64 | 78) ;; *) fail "\"$list\" is taken: $(cat said)" ;; esac
done
ask both.plx --endpoints "$url,$other"
same "exit status with two ways to say where" $? 64

# A plan tells the requests of the checks too.
"$PARALLAX" plan --suite "$tiny" --model openai-chat:m --endpoints http://127.0.0.1:9/v1,http://127.0.0.1:8/v1 --check-every 20 >said 2>&1
same "exit status of a plan with several endpoints" $? 0
grep -q 'about 18 small requests that compare the 2 endpoints' said || fail "the checks are not in the plan: $(cat said)"
finish
