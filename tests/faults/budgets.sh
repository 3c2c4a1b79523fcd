#!/usr/bin/env bash
# A budget ends a run cleanly: nothing new is asked, what flies lands, and a larger one goes on. What was spent before counts.
. "$(dirname "$0")/lib.sh"

says()
{
    grep -Eq -- "$1" said || fail "it does not say /$1/ but: $(cat said)"
}

count()
{
    query "$1" "select count(*) from $2"
}

price()
{
    printf '{"currency": "XTS", "prices": [{"wires": ["openai-*"], "models": ["m*"], "input": %s, "output": %s, "request": %s}]}' "$@"
}

serve --log log
# Requests, to the one, retries and earlier sittings included.
ask a.plx --max-requests 7
same "exit status at the limit" $? 75
says '7 requests; what was answered is stored, and the same command with a larger --max-requests goes on'
same "requests" "$(wc -l <log) $(count a.plx trials) $(count a.plx attempts)" "7 7 7"
ask a.plx --max-requests 7
same "exit status of the same budget again" $? 75
same "requests after it" "$(wc -l <log)" 7
ask a.plx --max-requests 20
same "exit status of a larger budget" $? 75
same "requests of a larger budget" "$(wc -l <log)" 20
trials=$(("$(query a.plx 'select count(*) from items')" * 3))
ask a.plx --max-requests "$trials"
same "exit status of a budget that just fits" $? 0
same "requests in all" "$(wc -l <log) $(count a.plx trials)" "$trials $trials"

printf '429 2 \n' >rules
serve --rules rules --log slow-log
ask retried.plx --max-requests 5 --concurrency 1
same "exit status with retries" $? 75
same "requests with retries" "$(wc -l <slow-log)" 5

# Tokens and cost, as the server reports them; with one request at a time the limit is passed by one reply at most.
serve --log log
ask b.plx --max-tokens-total 1000 --concurrency 1
same "exit status at the tokens" $? 75
says '[0-9]+ tokens, .*larger --max-tokens-total'
spent=$(query b.plx 'select sum(input_tokens + output_tokens) from trials')
most=$(query b.plx 'select max(input_tokens + output_tokens) from trials')
[ "$spent" -ge 1000 ] && [ $((spent - most)) -lt 1000 ] || fail "of 1000 tokens $spent were spent"
price 1000000 1000000 0 >prices.json
ask c.plx --max-cost 1000 --prices prices.json --concurrency 1
same "exit status at the cost" $? 75
says 'XTS.*larger --max-cost'
same "a price of 1 a token" "$(count c.plx trials)" "$(count b.plx trials)"
price 0 0 2.5 >prices.json
ask d.plx --max-cost 10 --prices prices.json
same "a price of 2.5 a request" "$? $(count d.plx trials)" "75 4"
grep -q 'never stop' said && fail "a limit that stopped is said never to"
price 0 0 0 >prices.json
ask zero.plx --max-cost 0.001 --prices prices.json
same "exit status where nothing costs anything" $? 0
says 'max-cost will never stop this run: .*price 0'

# Where nothing is reported, the estimate counts, also of what an earlier sitting stored.
for i in 1 2; do
    "$PARALLAX" ask --suite "$tiny" --model baseline:oracle --out e.plx --max-tokens-total 2000 --concurrency 1 --quiet
    same "exit status of an estimated budget" $? 75
    eval "rows$i=$(count e.plx trials)"
done
[ "$rows1" = "$rows2" ] && [ "$rows1" -gt 1 ] || fail "an estimated budget ends at $rows1, then at $rows2 trials"

# The time limit is of one sitting. (All of it takes more than eight seconds, one request takes less than two on any machine.)
rm log
serve --latency-ms 400 --log log
ask f.plx --time-limit 2 --concurrency 2
same "exit status at the time limit" $? 75
says 'time limit of 2 s is reached'
first=$(count f.plx trials)
same "what flew landed" "$first" "$(wc -l <log)"
ask f.plx --time-limit 2 --concurrency 2
[ "$(count f.plx trials)" -gt "$first" ] || fail "a second sitting gets no further"

# `run` judges and reports what is there, and keeps the status.
"$PARALLAX" run --suite "$tiny" --model baseline:oracle --out g.plx --max-requests 9 >report 2>said
same "exit status of run" $? 75
grep -q PARTIAL report || fail "run does not report what is there"
same "judged" "$(count g.plx findings)" 9

# What is wrong is said before anything is asked.
rm log
ask h.plx --max-cost 1
same "a cost without prices" "$?" 64
says 'needs --prices'
printf '{"currency": "XTS", "prices": [{"models": ["other"], "input": 1, "output": 1}]}' >prices.json
ask h.plx --max-cost 1 --prices prices.json
same "a model without a price" "$?" 78
says 'no price for the model "m"'
printf '{"currency": "XTS", "prices": [{"models": ["m"], "input": -1, "outptu": 1}]}' >prices.json
ask h.plx --max-cost 1 --prices prices.json
same "wrong prices" "$?" 65
says 'prices.json:1: /prices/0'
[ -e h.plx ] && fail "wrong prices leave a run file behind"

# The plan predicts the same.
price 1 2 0.5 >prices.json
"$PARALLAX" plan --suite "$tiny" --model openai-chat:m --prices prices.json --reply-tokens 100 --json >plan.json || fail "plan"
python3 - "$trials" <<'PYTHON' || fail "the prediction is wrong"
import json, sys
plan = json.load(open("plan.json"))
rows = plan["conditions"]
assert [row["condition"] for row in rows] == ["image", "text", "probe"], rows
assert sum(row["requests"] for row in rows) == int(sys.argv[1])
for row in rows:
    assert row["output_tokens_most"] == 100 * row["requests"]
    assert row["currency"] == "XTS"
    want = 0.5 * row["requests"] + (row["input_tokens_estimate"] + 2 * row["output_tokens_most"]) / 1e6
    assert abs(row["cost_most"] - want) < 1e-9, (row, want)
assert sum(row["input_tokens_estimate"] for row in rows) == sum(cell["input_tokens_estimate"] for cell in plan["cells"])
PYTHON
"$PARALLAX" plan --suite "$tiny" --model openai-chat:m --prices "$ROOT/harness/examples/prices.json" >said || fail "plan with the example"
says '<=USD'
finish
