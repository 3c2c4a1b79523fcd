#!/usr/bin/env bash
# Each way in which an endpoint can misbehave ends in the state that is documented for it, with as many attempts.
. "$(dirname "$0")/lib.sh"

# fault, how often, and what must be recorded: state and attempts.
cat >table <<'TABLE'
429_after 1 replied 2
429 2 replied 3
500 1 replied 2
half 1 replied 2
close 1 replied any
garbage 1 replied 2
html 1 replied 2
500 0 failed 4
garbage 0 failed 4
close 0 failed 4
huge 0 failed 1
429_hour 0 failed 1
wrong_model 0 wrong_model 1
null_refusal 0 refused_by_api 1
filter_output 0 filtered_output 1
filter_input 0 filtered_input 1
length 0 truncated 1
length_silent 0 truncated 1
empty 0 empty 1
reject 0 item_rejected 1
TABLE

# What passes the time limit of an attempt: of these alone is it short, because a slow machine may pass it with the others, too.
cat >slow-table <<'TABLE'
hang 1 replied 2
drip 1 replied 2
hang 0 failed 4
TABLE

# (A kept connection that closes before any byte of an answer is opened anew
# by libcurl within the same attempt, so how many attempts `close` takes depends on what was kept.)

# One rule for each trial, by a text or a stretch of a picture that no other request has.
"$PARALLAX" plan --jsonl --suite "$tiny" --conditions text,image --out plan >plan.jsonl || fail "plan"
python3 - <<'PYTHON' || fail "making rules"
import base64, json
plan = [json.loads(line) for line in open("plan.jsonl")]

def write(table, rules, wanted):
    """The rules that give the first trials what the table says, and what must be recorded of all."""
    assert len(plan) > len(table), "too few trials for the table"
    for line, row in zip(plan, table + [["", "", "replied", "1"]] * len(plan)):
        part = line["parts"][0]
        if part["type"] == "text":
            text = json.dumps(part["text"], ensure_ascii=False)[1:-1]
        else:
            data = base64.b64encode(open(part["path"], "rb").read()).decode()
            text = data[len(data) // 2:][:60]
        if row[0]:
            rules.write(f"{row[0]} {row[1]} {text}\n")
        wanted.write(f'{line["trial"]}|{row[2]}|{row[3]}|{row[0]}\n')

for name in "", "slow-":
    with open(f"{name}table") as table, open(f"{name}rules", "w") as rules, open(f"{name}wanted", "w") as wanted:
        write([line.split() for line in table], rules, wanted)
PYTHON

serve --rules rules --log log
ask run.plx --conditions text,image --retries 3 --timeout-ms 60000 --total-timeout-ms 300000 --concurrency 8
same "exit status" $? 69
grep -q 'failed' said || fail "failed trials are not told: $(cat said)"
recorded()
{
    query "$1" "SELECT items.id || ':' || conditions.word || ':0|' || state || '|' || attempts FROM trials
        JOIN items ON items.number = trials.number / 2 JOIN conditions ON conditions.number = trials.number % 2" | sort
}
recorded run.plx >got
[ -s got ] || fail "nothing is recorded: $(cat said)"
cut -d'|' -f1-3 wanted | sort >want
grep '|any$' want | cut -d'|' -f1 | while read -r trial; do sed -i "s/^$trial|\(.*\)|.*/$trial|\1|any/" got; done
diff want got >different || fail "recorded states differ: $(cat different)"

same "kept partial text" "$(query run.plx "SELECT text LIKE 'Answer to%' FROM trials WHERE state = 'filtered_output'")" 1
same "the refusal" "$(query run.plx "SELECT detail FROM trials WHERE state = 'refused_by_api'")" "I will not."
same "the asked-for second" "$(query run.plx "SELECT count(*) FROM attempts a JOIN attempts b ON a.trial = b.trial AND b.number = 2
    WHERE a.number = 1 AND a.limits = 'retry-after: 1' AND b.started_ms - a.started_ms - a.duration_us / 1000 >= 990")" 1
grep -q '3600 s' said || fail "a wait of an hour is not told: $(cat said)"
same "good trials with an error" "$(query run.plx "SELECT count(*) FROM attempts WHERE http_status = 200 AND error IS NOT NULL")" \
    "$(query run.plx "SELECT count(*) FROM attempts WHERE http_status = 200 AND (error LIKE '%no JSON%' OR error LIKE '%larger than%'
        OR error LIKE '%transfer closed%' OR error LIKE '%timed out%')")"

# What the time limit cut off was tried again: on a slow machine more often than once, with the same end.
cat slow-rules >rules
kill -HUP "$server"
ask slow.plx --conditions text,image --items "$(head -n 4 slow-wanted | cut -d: -f1 | sort -u | paste -sd,)" --retries 3 --timeout-ms 2000 \
    --total-timeout-ms 300000
same "exit status of what is slow" $? 69
recorded slow.plx | awk -F'|' -v OFS='|' '$2 == "replied" && $3 > 2 { $3 = 2 } { print }' >got
same "recorded states of what is slow" "$(head -n 3 slow-wanted | cut -d'|' -f1-3 | sort | comm -23 - got)" ""

# Another address is another run; the same endpoint, behaving again, is asked only what failed.
nobody
url=$nowhere ask run.plx --conditions text,image
same "exit status with another address" $? 65
grep -q 'use another --out' said || fail "the changed address is not told: $(cat said)"
failed=$(query run.plx "SELECT count(*) FROM trials WHERE state = 'failed'")
before=$(query run.plx "SELECT number, state, text FROM trials WHERE state != 'failed'" | sort)
: >log
: >rules
kill -HUP "$server"
ask run.plx --conditions text,image
same "exit status of the second sitting" $? 0
same "requests of the second sitting" "$(wc -l <log)" "$failed"
after=$(query run.plx "SELECT number, state, text FROM trials" | sort)
same "rows that changed" "$(comm -23 <(printf '%s\n' "$before") <(printf '%s\n' "$after"))" ""
same "rows that failed" "$(query run.plx "SELECT count(*) FROM trials WHERE state = 'failed'")" 0

# A reply that was cut before its first word is unscored, not open for ever.
cp -r "$tiny" root && cp -r "$ROOT/judges" root
: >root/judges/anchors.jsonl # those here are of categories that it does not have
"$PARALLAX" judge run.plx --suite root >said 2>&1 || fail "judging: $(cat said)"
same "silent cut replies" "$(query run.plx "SELECT count(*) FROM trials WHERE state = 'truncated' AND text = ''")" 1
"$PARALLAX" report run.plx >report 2>&1 || fail "the report: $(cat report)"
grep -q 'not judged' report && fail "a cut reply is never judged: $(grep 'not judged' report)"
"$PARALLAX" audit run.plx --suite root >said 2>&1 || fail "the audit: $(cat said)"
finish
