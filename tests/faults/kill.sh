#!/usr/bin/env bash
# A run that is killed again and again, at any moment, ends as one that was left alone, and never asks again what it has stored.
# PARALLAX_ROUNDS (1) is how many runs are killed ten times each.
. "$(dirname "$0")/lib.sh"

kills=10
contents="SELECT number, state, text, served_model, finish_reason, input_tokens, output_tokens FROM trials ORDER BY number"
stored_texts="SELECT request_sha256 FROM attempts JOIN trials ON trial = trials.number
    JOIN conditions ON conditions.number = trials.number % 2 WHERE state != 'failed' AND word = 'text'"

# stored_more ROWS: whether more is stored than there was. While all that flies is held, one more is answered.
stored_more()
{
    holds killed.plx "count(*) > $1 FROM trials" && return
    lines log $((lines + 2)) && lines=$((lines + 1)) && gate "$lines"
    return 1
}

# kill_and_resume ROUND: asks killed.plx to the end, killing it as it goes. What is stored at each kill goes to `stored`, behind the
# number of requests that were logged by then. (Only words are compared: of a picture, the digest of the request names the digest.)
# `how` says of whom it asks, `beside` how many requests a sitting spends on other things first.
# A sitting gets n answers and no more, so that a slow machine's and a fast one's die at the same places: as it starts (n is 0), while
# the answer comes (1), while it is stored (2), and when it is (3). Ten of them get 15 of the 28 replies.
kill_and_resume()
{
    local asking lines rows
    rm -f killed.plx stored
    for attempt in $(seq "$kills"); do
        lines=$(wc -l <log)
        [ $((attempt % 4)) = 0 ] || lines=$((lines + beside + attempt % 4))
        rows=$([ ! -e killed.plx ] && echo 0 || query killed.plx "SELECT count(*) FROM trials")
        gate "$lines"
        "$PARALLAX" ask --suite "$tiny" "${how[@]}" --out killed.plx --progress off --conditions text,image --concurrency 2 \
            >said 2>&1 </dev/null &
        asking=$!
        case $((attempt % 4)) in
        1) await lines log "$lines" ;;
        2) await lines log $((lines + 2)) ;;
        3) await stored_more "$rows" ;;
        esac
        sleep "$(printf '0.%03d' $(((attempt * 37 + $1 * 11) % 95)))"
        kill -KILL "$asking" || fail "the run ended although it was not answered"
        wait "$asking" 2>/dev/null
        lines=$(wc -l <log)
        [ -e killed.plx ] && query killed.plx "$stored_texts" | sed "s/^/$lines /" >>stored
    done
    gate 1000000
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
gate 1000000
serve --gate gate --log log
beside=0
prove "one address" "${PARALLAX_ROUNDS:-1}" --model "openai-chat:m@$url"
# Two addresses of it, their checks (three questions to each), and a cache of replies, in which a killed run finds what it had bought and
# not yet stored.
beside=6
prove "two addresses and a cache" 1 --model openai-chat:m --endpoints "$url,${url%/v1}/v2" --check-every 10 --cache replies
[ "$(query killed.plx "SELECT count(DISTINCT endpoint) FROM attempts WHERE endpoint LIKE 'http%'")" = 2 ] || fail "one of two addresses was asked"
[ "$("$PARALLAX" cache replies | grep -c .)" -gt 0 ] || fail "the cache is empty"
finish
