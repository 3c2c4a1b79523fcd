#!/usr/bin/env bash
# What goes wrong with batches, and what is made of it: nothing is bought twice, nothing is lost, and what cannot be mended is said.
. "$HERE/lib.sh" || exit 1
every="--conditions image,text,query"

compared

# mends WIRE WHAT FAULTS: one sitting ends well and buys each request once.
mends()
{
    local wire=$1 what=$2
    serve "$3"
    rm -f run.plx
    ask "$wire" run.plx --batch --batch-lines 30 --retries 4
    same "$wire, $what: exit status ($(tail -1 said))" $? 0
    contents run.plx | cmp -s - "want.$wire" || fail "$wire, $what: the export differs"
    same "$wire, $what: requests bought" "$(bought)" "$trials"
}
for wire in $wires; do
    mends "$wire" "429 and 500 everywhere" '{"status": {"start": [503], "upload": [429, 500], "create": [429, 500, 200], "poll": [500, 200, 503], "list": [500], "results": [500]}}'
    mends "$wire" "a batch that was made although the call broke" '{"drop": {"created": 1}}'
    mends "$wire" "a list that shows it late" '{"drop": {"created": 1}, "hide_list": 1}'
    mends "$wire" "foreign and repeated results" '{"foreign": 3, "duplicate": 2}'
    mends "$wire" "looked at often" '{"polls": 5}'
done
mends openai-chat "results that end within a line" '{"cut": 2}'
mends anthropic "results that end within a line" '{"cut": 2}'
mends gemini "results that end within a line" '{"cut": 2}'
mends anthropic "a batch of somebody else in the list" '{"drop": {"created": 1}, "decoys": 1}'
grep -q 'is not ours' said || fail "the batch of somebody else is not told"
mends openai-chat "foreign results" '{"foreign": 3}'
grep -q '3 results are of no line of it' said || fail "foreign results are not told: $(cat said)"

# Lines that expired, or for which nothing came, are failed and asked again; the others are not.
for wire in $wires; do
    for fault in expire leave_out; do
        serve "{\"$fault\": 3}"
        rm -f run.plx
        ask "$wire" run.plx --batch --batch-lines 1000
        same "$wire, $fault: exit status" $? 69
        same "$wire, $fault: failed" "$(query run.plx "SELECT count(*) FROM trials WHERE state = 'failed' AND detail LIKE '%in batch%'")" 3
        faults '{}'
        ask "$wire" run.plx --batch
        same "$wire, $fault: exit status of the next" $? 0
        contents run.plx | cmp -s - "want.$wire" || fail "$wire, $fault: the export differs"
        same "$wire, $fault: requests bought" "$(bought)" "$trials"
    done
done

# A batch that fails its validation is told with the provider's words; nothing of it counts as asked.
serve '{"refuse": true}'
for wire in openai-chat gemini; do
    rm -f run.plx
    ask "$wire" run.plx --batch
    same "$wire, refused: exit status" $? 78
    grep -q 'line 1 is not to our taste' said || fail "$wire: the reason is not told: $(cat said)"
    same "$wire, refused: rows" "$(query run.plx "SELECT count(*) FROM trials")" 0
done
[ -e there/bought ] && fail "a refused batch was bought"

# An address for a file that is another server's would get the key.
serve '{"elsewhere": true}'
rm -f run.plx
ask gemini run.plx --batch
same "exit status of a file that is to go elsewhere" $? 78
grep -q 'is elsewhere' said || fail "the address elsewhere is not told: $(cat said)"
[ -e there/bought ] && fail "a batch was bought although its file went nowhere"

# A key that is refused, and a server that is not there.
serve
env -u OPENAI_API_KEY "$PARALLAX" ask --suite "$tiny" --model "$(model openai-chat)" --out key.plx --batch --progress off >said 2>&1
same "exit status of a refused key" $? 77
start_server port.nobody python3 -uc 'import socket, time
taken = socket.socket()
taken.bind(("127.0.0.1", 0))
print(taken.getsockname()[1])
while True: time.sleep(3600)'
address=http://127.0.0.1:$(cat port.nobody)
ask openai-chat nobody.plx --batch --retries 0
same "exit status without a server" $? 69

# Interrupted, batches go on, and without --batch the run is not asked twice; cancelled, what was answered is fetched.
serve '{"polls": 1000000}'
rm -f run.plx
"$PARALLAX" ask --suite "$tiny" --model "$(model openai-chat)" --out run.plx --progress off --batch --batch-poll-ms 50 >said 2>&1 </dev/null &
asking=$!
await holds run.plx "count(*) = 1 FROM batches WHERE state = 'submitted'"
kill -INT $asking
wait $asking
same "exit status when interrupted" $? 130
grep -q 'parallax batch cancel run.plx' said || fail "how to go on is not said: $(cat said)"
"$PARALLAX" ask --suite "$tiny" --model "$(model openai-chat)" --out run.plx --progress off >said 2>&1
same "exit status without --batch" $? 64
"$PARALLAX" merge merged.plx run.plx >said 2>&1
same "exit status of merging live batches" $? 65
grep -q 'its batch batch_1 is submitted' said && [ ! -e merged.plx ] || fail "merging live batches: $(cat said)"
"$PARALLAX" batch status run.plx >status || fail "status"
grep -q 'submitted .*in_progress' status || fail "status says: $(cat status)"
"$PARALLAX" batch status --stored --json run.plx | python3 -c 'import json, sys; sys.exit(json.load(sys.stdin)[0]["state"] != "submitted")' || fail "status as JSON"
"$PARALLAX" batch cancel run.plx 2>said || fail "cancel"
"$PARALLAX" ask --suite "$tiny" --model "$(model openai-chat)" --out run.plx --progress off --batch --batch-poll-ms 50 >said 2>&1
same "exit status after a cancellation" $? 69
failed=$(query run.plx "SELECT count(*) FROM trials WHERE state = 'failed'")
"$PARALLAX" merge merged.plx run.plx 2>said || fail "merging batches that ended: $(cat said)"
[ "$failed" -gt 0 ] && [ "$failed" -lt "$trials" ] || fail "$failed of $trials trials failed after a cancellation"
finish
