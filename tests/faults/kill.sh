#!/usr/bin/env bash
# A run that is killed again and again, at any moment, ends as one that was left alone, and never asks again what it has stored.
. "$(dirname "$0")/lib.sh"

kills=${PARALLAX_KILLS:-10}
serve --latency-ms 60 --log log
contents="SELECT number, state, text, served_model, finish_reason, input_tokens, output_tokens FROM trials ORDER BY number"

# The address is part of a run's settings, so both runs ask the same server.
ask left_alone.plx --conditions text,image --concurrency 2
same "exit status when left alone" $? 0
cp log log.before

killed=0
for attempt in $(seq 100); do
    "$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out killed.plx --progress off --conditions text,image --concurrency 2 \
        >said 2>&1 </dev/null &
    asking=$!
    # From before the file exists to far into the run; every time a little later.
    sleep "$(printf '0.%03d' $((20 + (attempt * 37) % 180)))"
    if kill -KILL "$asking" 2>/dev/null; then
        wait "$asking" 2>/dev/null
        killed=$((killed + 1))
    else
        wait "$asking" && break
    fi
    if [ -e killed.plx ]; then
        lines=$(wc -l <log)
        query killed.plx "SELECT DISTINCT $lines, request_sha256 FROM attempts JOIN trials ON trial = trials.number
            JOIN conditions ON conditions.number = trials.number % 2 WHERE state != 'failed' AND word != 'image'" >>stored 2>/dev/null
    fi
    [ "$killed" -ge "$kills" ] && break
done
[ "$killed" -ge "$kills" ] || echo "note: only $killed kills before the run was done"
[ "$killed" -ge 3 ] || fail "the run was killed $killed times only"
ask killed.plx --conditions text,image --concurrency 2
same "exit status of the last sitting" $? 0

query left_alone.plx "$contents" >want
query killed.plx "$contents" >got
[ -s want ] || fail "the run that was left alone is empty"
cmp -s want got || fail "the killed run differs: $(diff want got | head -5)"
"$PARALLAX" export left_alone.plx >want.jsonl && "$PARALLAX" export killed.plx >got.jsonl || fail "export"
cmp -s want.jsonl got.jsonl || fail "the exports differ"

# Each stored request: no line of the log after the kill at which it was seen stored names it.
python3 - <<'PYTHON' || fail "what was stored was asked again"
import sys
log = [line.split()[0] for line in open("log")]
stored = [line.strip().split("|") for line in open("stored")]
last = {digest: index for index, digest in enumerate(log)}
again = [digest for lines, digest in stored if last[digest] >= int(lines)]
print(f"{len(stored)} stored replies seen at kills, {len(again)} asked again")
sys.exit(1 if again or not stored else 0)
PYTHON
finish
