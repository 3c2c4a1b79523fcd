#!/usr/bin/env bash
# A run asked in batches exports what the same run asked one by one exports, for each protocol; batches keep to their limits and
# pairs stay together.
. "$HERE/lib.sh" || exit 1

for wire in openai-chat openai-responses anthropic gemini; do
    serve
    ask "$wire" single.plx
    same "$wire: exit status one by one" $? 0
    trials=$(query single.plx "SELECT count(*) FROM trials")
    ask "$wire" batch.plx --batch --batch-lines 20
    same "$wire: exit status in batches: $(tail -1 said)" $? 0
    for kind in "" "--full"; do
        # shellcheck disable=SC2086
        "$PARALLAX" export $kind single.plx >single.jsonl
        # shellcheck disable=SC2086
        "$PARALLAX" export $kind batch.plx >batch.jsonl
        cmp -s single.jsonl batch.jsonl || fail "$wire: the exports differ $kind: $(diff single.jsonl batch.jsonl | head -4)"
    done
    [ -s batch.jsonl ] || fail "$wire: nothing was exported"
    same "$wire: bought" "$(bought)" $((2 * trials))
    same "$wire: digests of requests that differ" "$(sqlite3 batch.plx "ATTACH 'single.plx' AS one; SELECT count(*) FROM attempts
        JOIN one.attempts AS a USING (trial) WHERE attempts.request_sha256 <> a.request_sha256 OR attempts.request_bytes <> a.request_bytes")" 0
    same "$wire: batches left" "$(query batch.plx "SELECT count(*) FROM batches WHERE state <> 'ended'")" 0
    [ "$(query batch.plx "SELECT count(*) FROM batches")" -gt 1 ] || fail "$wire: there is one batch only"
    same "$wire: longest batch" "$(query batch.plx "SELECT max(lines) <= 20 FROM batches")" 1
    # Trials of one item and repeat, whatever the condition, are in one batch.
    same "$wire: split pairs" "$(query batch.plx "SELECT count(*) FROM (SELECT trial / 6 AS item, trial % 2 AS repeat FROM batch_lines
        GROUP BY 1, 2 HAVING count(DISTINCT batch) > 1)")" 0
    # The words of the providers vary; what is left of the run is nothing.
    ls ./batch.plx?* 2>/dev/null | grep -v pictures && fail "$wire: files are left behind"
    grep -laq "sk-not-to-be-seen" ./*.plx said && fail "$wire: the key is in a file"
    "$PARALLAX" judge batch.plx --suite "$tiny" -q && "$PARALLAX" audit batch.plx --suite "$tiny" >audit 2>&1 || fail "$wire: audit: $(cat audit)"
    rm -f single.plx batch.plx
done

# Bytes are a limit too, and a request that passes it alone is an error before anything is sent.
serve
ask openai-chat bytes.plx --batch --batch-bytes 4000 --conditions text
same "exit status of small batches" $? 0
same "largest batch" "$(query bytes.plx "SELECT max(bytes) <= 4000 AND count(*) > 1 FROM batches")" 1
ask openai-chat none.plx --batch --batch-bytes 1100 --conditions image
same "exit status of a request that fits no batch" $? 65
grep -q 'raise --batch-bytes' said || fail "what to do is not said: $(cat said)"

# A wire without batches says so.
ask ollama ollama.plx --batch
same "exit status of a wire without batches" $? 64
grep -q 'has no batches' said || fail "the missing section is not named: $(cat said)"
[ -e ollama.plx ] && fail "a run was made for a model without batches"
for words in "ask --out none.plx" "plan" "batch export --out none"; do
    # shellcheck disable=SC2086
    "$PARALLAX" $words --suite "$tiny" --model baseline:oracle --batch >said 2>&1
    same "exit status of $words for a baseline in batches" $? 64
    ls none/run.plx none.plx 2>/dev/null && fail "$words made something for a model without batches"
done
rm -rf none
"$PARALLAX" ask --suite "$tiny" --model openai-chat:m --endpoints "$address/v1,$address/v2" --batch --out many.plx >said 2>&1
same "exit status of several addresses in batches" $? 64
grep -q 'one address' said && [ ! -e many.plx ] || fail "several addresses in batches: $(cat said)"
finish
