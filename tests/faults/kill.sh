#!/usr/bin/env bash
# A run that is killed again and again, at any moment, ends as one that was left alone, and never asks again what it has stored.
# PARALLAX_ROUNDS (1) is how many runs are killed ten times each.
. "$(dirname "$0")/lib.sh"

kills=10
contents="SELECT number, state, text, served_model, finish_reason, input_tokens, output_tokens FROM trials ORDER BY number"
stored_texts="SELECT request_sha256 FROM attempts JOIN trials ON trial = trials.number
    JOIN conditions ON conditions.number = trials.number % 2 WHERE state != 'failed' AND word = 'text'"

# logged LINES PID: waits until so many requests are logged or the process has ended.
logged()
{
    while [ "$(wc -l <log)" -lt "$1" ] && kill -0 "$2" 2>/dev/null; do
        sleep 0.005
    done
}

# kill_and_resume ROUND: asks killed.plx to the end, killing it as it goes. What is stored at each kill goes to `stored`, behind the
# number of requests that were logged by then. (Only words are compared: of a picture, the digest of the request names the digest.)
# `how` says of whom it asks, `beside` how many requests a sitting spends on other things first.
# A sitting is killed a while after its nth request, not after a time, so that a slow machine's and a fast one's die at the same places:
# from before the file exists (n is 0) to between two replies. Ten of them ask for 15 of the 28 replies, and lose what is in flight.
kill_and_resume()
{
    local killed=0 asking lines
    rm -f killed.plx stored
    for attempt in $(seq "$kills"); do
        lines=$(wc -l <log)
        "$PARALLAX" ask --suite "$tiny" "${how[@]}" --out killed.plx --progress off --conditions text,image --concurrency 2 \
            >said 2>&1 </dev/null &
        asking=$!
        [ $((attempt % 4)) = 0 ] || logged $((lines + beside + attempt % 4)) "$asking"
        sleep "$(printf '0.%03d' $(((attempt * 37 + $1 * 11) % 95)))"
        kill -KILL "$asking" 2>/dev/null && killed=$((killed + 1))
        wait "$asking" 2>/dev/null
        lines=$(wc -l <log)
        [ -e killed.plx ] && query killed.plx "$stored_texts" | sed "s/^/$lines /" >>stored
    done
    [ "$killed" -ge $((kills / 2)) ] || fail "the run was killed $killed times only"
    "$PARALLAX" ask --suite "$tiny" "${how[@]}" --out killed.plx --progress off --conditions text,image --concurrency 2 >said 2>&1 </dev/null
    same "exit status of the last sitting ($(tail -1 said))" $? 0
}

# prove WHAT ROUNDS OPTIONS…: kills runs of these options, and compares them with one that was left alone.
prove()
{
    local what=$1 rounds=$2
    shift 2
    how=("$@")
    rm -rf left_alone.plx replies
    "$PARALLAX" ask --suite "$tiny" "${how[@]}" --out left_alone.plx --progress off --conditions text,image --concurrency 2 >said 2>&1 </dev/null
    same "$what: exit status when left alone" $? 0
    query left_alone.plx "$contents" >want
    "$PARALLAX" export left_alone.plx >want.jsonl || fail "$what: export"
    [ -s want ] || fail "$what: the run that was left alone is empty"
    for round in $(seq "$rounds"); do
        rm -rf replies
        kill_and_resume "$round"
        query killed.plx "$contents" >got
        cmp -s want got || fail "$what: the killed run differs: $(diff want got | head -5)"
        "$PARALLAX" export killed.plx >got.jsonl || fail "$what: export"
        cmp -s want.jsonl got.jsonl || fail "$what: the exports differ"
        python3 - <<'PYTHON' || fail "$what: what was stored was asked again"
import sys
log = [line.split()[0] for line in open("log")]
stored = [line.split() for line in open("stored")]
last = {digest: index for index, digest in enumerate(log)}
again = [digest for lines, digest in stored if last[digest] >= int(lines)]
print(f"{len(stored)} stored replies seen at kills, {len(again)} asked again")
sys.exit(1 if again or not stored else 0)
PYTHON
    done
}

# The address is part of a run's settings, so all runs ask the same server.
serve --latency-ms 100 --log log
beside=0
prove "one address" "${PARALLAX_ROUNDS:-1}" --model "openai-chat:m@$url"
# Two addresses of it, their checks (three questions to each), and a cache of replies, in which a killed run finds what it had bought and
# not yet stored.
beside=6
prove "two addresses and a cache" 1 --model openai-chat:m --endpoints "$url,${url%/v1}/v2" --check-every 10 --cache replies
[ "$(query killed.plx "SELECT count(DISTINCT endpoint) FROM attempts WHERE endpoint LIKE 'http%'")" = 2 ] || fail "one of two addresses was asked"
[ "$("$PARALLAX" cache replies | grep -c .)" -gt 0 ] || fail "the cache is empty"
finish
