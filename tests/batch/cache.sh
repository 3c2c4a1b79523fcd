#!/usr/bin/env bash
# A cache of replies hits for the very same request only, costs nothing, is shared by processes, and never loses a run.
. "$HERE/lib.sh" || exit 1
every="--conditions image,text,query"

# misses WHAT OPTIONS…: with the cache of the first run, everything is bought again (but for what is not sent).
misses()
{
    local what=$1 wire=$2 before
    shift 2
    rm -f other.plx
    before=$(bought)
    ask "$wire" other.plx --cache kept "$@"
    same "$what: exit status ($(tail -1 said))" $? 0
    same "$what: requests bought" $(($(bought) - before)) "${want:-$all}"
}

serve
ask openai-chat first.plx --cache kept
same "exit status of the first run" $? 0
all=$(query first.plx "SELECT count(*) FROM trials")
rejected=$(query first.plx "SELECT count(*) FROM trials WHERE state IN ('item_rejected', 'wrong_model', 'empty', 'failed')")
[ "$rejected" -gt 0 ] && [ "$rejected" -lt "$all" ] || fail "$rejected of $all replies are of a kind that is not kept"
same "requests of the first run" "$(bought)" "$all"

# The same again takes all that was kept, says so, and exports the same bytes.
want=$rejected misses "the same again" openai-chat
grep -q "$((all - rejected)) replies came from the cache" said || fail "hits are not told: $(cat said)"
"$PARALLAX" export --full first.plx >want
"$PARALLAX" export --full other.plx | cmp -s - want || fail "the exports differ"
same "marked replies" "$(query other.plx "SELECT count(*) FROM attempts WHERE endpoint = 'cache'")" $((all - rejected))
"$PARALLAX" judge other.plx --suite "$tiny" -q
"$PARALLAX" report other.plx --json | python3 -c 'import json, sys
def find(value):
    if isinstance(value, dict):
        return value.get("totals") or next(filter(None, map(find, value.values())), None)
    return next(filter(None, map(find, value)), None) if isinstance(value, list) else None
totals = find(json.load(sys.stdin))
sys.exit(not (totals["cached"] == int(sys.argv[1]) and totals["attempts"] == int(sys.argv[2])))' $((all - rejected)) "$rejected" ||
    fail "the report does not know what came from the cache"
"$PARALLAX" audit other.plx --suite "$tiny" >audit || fail "audit: $(cat audit)"
grep -q "cache  *$((all - rejected)) of the replies" audit || fail "the audit does not tell: $(cat audit)"

# What is cached does not count: a budget for the rest is enough, and the next sitting does not count it either.
rm -f other.plx
ask openai-chat other.plx --cache kept --max-requests "$rejected"
same "exit status with a budget for the rest" $? 0
ask openai-chat other.plx --cache kept --max-requests "$rejected"
same "exit status of the next sitting" $? 0

# Everything that matters misses.
misses "another sampling" openai-chat --sampling temperature=0.5
misses "another length" openai-chat --max-tokens 100
echo "Be brief." >system.txt
misses "a system text" openai-chat --system system.txt
want=$((all + rejected)) misses "a second repeat" openai-chat --repeats 2
misses "another wire" openai-responses
rm -f other.plx
before=$(bought)
"$PARALLAX" ask --suite "$tiny" --model "openai-chat:n@$address/v1" $every --out other.plx --cache kept --progress off >said 2>&1
same "another model: requests bought" $(($(bought) - before)) "$all"
rm -f other.plx
before=$(bought)
"$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$(echo "$address" | sed s/127.0.0.1/localhost/)/v1" $every --out other.plx --cache kept --progress off >said 2>&1
same "another address: requests bought" $(($(bought) - before)) "$all"
echo '{"extends": "openai-chat", "name": "openai-chat", "title": "the same with another reading", "reasoning_delimiters": ["<a>", "</a>"]}' >wire.json
misses "another description" openai-chat --wire wire.json

# Another picture misses, where a picture is sent.
cp -r "$tiny" suite
python3 - <<'PYTHON'
import glob, hashlib, os, re
# Every picture gets another comment behind its end: other bytes, the same picture.
lines = {}
for path in sorted(glob.glob("suite/suite/items/**/*.png", recursive=True) + glob.glob("suite/suite/items/**/*.jpg", recursive=True)):
    with open(path, "rb") as file:
        old = file.read()
    new = old + b"\0"
    with open(path, "wb") as file:
        file.write(new)
    lines[hashlib.sha256(old).hexdigest()] = hashlib.sha256(new).hexdigest()
for path in glob.glob("suite/suite/items/**/items.jsonl", recursive=True):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for old, new in lines.items():
        text = text.replace(old, new)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
PYTHON
rm -f other.plx
before=$(bought)
"$PARALLAX" ask --suite suite --model "$(model openai-chat)" $every --out other.plx --cache kept --progress off >said 2>&1
same "other pictures: exit status ($(tail -1 said))" $? 0
with_picture=$(query other.plx "SELECT count(*) FROM trials WHERE number % 3 = 0")
bought_now=$(($(bought) - before))
[ "$bought_now" -ge "$with_picture" ] && [ "$bought_now" -lt "$all" ] || fail "other pictures: $bought_now bought, $with_picture trials have a picture"

# Batches take from the cache and fill it.
rm -rf kept2 batch.plx
ask openai-chat batch.plx --batch --cache kept2
before=$(bought)
ask openai-chat other2.plx --batch --cache kept2
same "batches: requests bought" $(($(bought) - before)) "$rejected"
"$PARALLAX" export --full other2.plx | cmp -s - want || fail "the exports of batches differ"

# Two processes share one.
rm -rf shared
for n in 1 2; do
    "$PARALLAX" ask --suite "$tiny" --model "$(model openai-chat)" $every --repeats 4 --out "shared$n.plx" --cache shared --progress off >"said$n" 2>&1 &
    eval "p$n=$!"
done
wait "$p1" || fail "the first of two: $(cat said1)"
wait "$p2" || fail "the second of two: $(cat said2)"
same "replies of two processes" "$(query shared/replies.sqlite "SELECT count(*) FROM replies")" $((4 * (all - rejected)))
cat said1 said2 | grep -q 'goes on without' && fail "a process gave the cache up: $(cat said1 said2)"

# Counting and forgetting.
"$PARALLAX" cache kept >said || fail "cache"
grep -q 'openai-chat:n@' said || fail "a model is not counted: $(cat said)"
"$PARALLAX" cache kept --clear --model n 2>said || fail "clear"
"$PARALLAX" cache kept --json | python3 -c 'import json, sys; sys.exit(any(m["model"] == "n" for m in json.load(sys.stdin)))' || fail "a model was not forgotten"

# Damaged, it is an error that says what to do, before anything is asked; without it the run goes on. In use, it is given up.
head -c 3000 /dev/urandom >kept/replies.sqlite
rm -f other.plx kept/replies.sqlite-*
before=$(bought)
ask openai-chat other.plx --cache kept
same "exit status with a damaged cache" $? 65
grep -q 'delete .*replies.sqlite' said || fail "what to do is not said: $(cat said)"
same "requests bought with a damaged cache" $(($(bought) - before)) 0
ask openai-chat other.plx
same "exit status without it" $? 0
sqlite3 stranger.sqlite "CREATE TABLE mine (x)"
mkdir -p strange && mv stranger.sqlite strange/replies.sqlite
ask openai-chat other3.plx --cache strange
same "exit status with somebody else's database" $? 65
sqlite3 shared/replies.sqlite "CREATE TRIGGER no BEFORE INSERT ON replies BEGIN SELECT RAISE(FAIL, 'not today'); END"
ask openai-chat other4.plx --cache shared --sampling temperature=0.9
same "exit status when the cache fails in use" $? 0
grep -q 'this run goes on without it' said || fail "the loss of the cache is not told: $(cat said)"
same "trials when the cache fails in use" "$(query other4.plx "SELECT count(*) FROM trials")" "$all"
grep -laq "sk-not-to-be-seen" kept2/* && fail "the key is in a cache"
finish
