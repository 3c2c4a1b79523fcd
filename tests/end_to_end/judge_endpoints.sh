#!/usr/bin/env bash
# A model as judge with several addresses: weights, one that goes away, the check that they are one model, panels and labels.
. "$(dirname "$0")/lib.sh"
export OPENAI_API_KEY=sk-not-to-be-seen-0123456789

# A judge on 127.0.0.1 that answers each question with its first word, and says "refused" of behaviours. Arguments: a log of what
# it was asked, the model it says it is, and after how many answers it breaks (every later one is a 503).
cat >judge.py <<'PYTHON'
import json, re, sys, threading
from answering import serve
log, model, most = sys.argv[1], sys.argv[2], int(sys.argv[3])
answered, lock = 0, threading.Lock()

def say(text):
    replies = re.findall(r"<<<[0-9a-f]+\n(.*?)\n[0-9a-f]+>>>", text, re.S)
    if not replies: return "one, two, three"
    reply = re.sub(r"^\| ", "", replies[0], flags=re.M)
    said = {}
    for key, rest in re.findall(r'^"(\w+)": (.*)$', text, re.M):
        words = re.findall(r'"(\w+)"', rest.split(" (")[0])
        said[key] = words[0] if words else 40 if rest.startswith("an integer") else ""
    said.update(quote=reply.split(".")[0][:30].strip(), why="because")
    return json.dumps(said)

def answer(request, body):
    global answered
    text = json.loads(body)["messages"][-1]["content"][-1]["text"]
    with lock:
        answered += 1
        broken = answered > most
        with open(log, "a") as file: file.write("503\n" if broken else "judged\n" if "<<<" in text else "check\n")
    if broken: return 503, {}, {}
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": say(text)}}
    return 200, {"model": model, "choices": [choice]}, {}

serve(answer)
PYTHON

# serve [MODEL [ANSWERS]]: $one answers always, $two is that model and breaks after so many answers.
serve()
{
    stop_servers
    rm -f log1 log2
    start_server port1 python3 judge.py log1 judge 1000000
    start_server port2 python3 judge.py log2 "${1:-judge}" "${2:-1000000}"
    one=http://127.0.0.1:$(cat port1)/v1 two=http://127.0.0.1:$(cat port2)/v1
}
judged() { grep -c judged "$1"; }
judge() { expect "$1" "$2" "$PARALLAX" judge "$3" --suite "$tiny" --judge openai-chat:judge "${@:4}"; }

expect 0 '' "$PARALLAX" run --quiet --no-report --suite "$tiny" --model baseline:oracle --conditions image,text --out run.plx
all=$(query run.plx "SELECT count(*) FROM trials")
anchors=$(python3 -c 'import json, sys
print(sum("verdict" in reply for line in open(sys.argv[1]) for reply in json.loads(line)["replies"]))' "$ROOT/judges/anchors.jsonl")

# Weights: twice as many questions go where the weight is two; the judge keeps its name, and what it finds is what one address finds.
serve
cp run.plx alone.plx
expect 0 'judged by openai-chat:judge@' "$PARALLAX" judge alone.plx --suite "$tiny" --judge "openai-chat:judge@$one" --concurrency 1
rm -f log1 log2
judge 0 'judged by openai-chat:judge \(' run.plx --judge-endpoints "$one*2,$two" --concurrency 1
same "questions in all" "$(($(judged log1) + $(judged log2)))" "$((all + anchors))"
difference=$(($(judged log1) - 2 * $(judged log2)))
[ "${difference#-}" -le 6 ] || fail "by the weight of two: $(judged log1) and $(judged log2)"
"$PARALLAX" export alone.plx --what findings >alone.jsonl
"$PARALLAX" export run.plx --what findings >several.jsonl
cmp -s alone.jsonl several.jsonl || fail "several addresses find something else than one"
checks="SELECT count(*), count(DISTINCT endpoint), max(round) FROM endpoint_checks WHERE judge"
same "checks before the judging" "$(query run.plx "$checks = (SELECT max(number) FROM judges)")" "6|2|1"
same "checks of the model" "$(query run.plx "$checks IS NULL")" "0|0|"
expect 0 '' "$PARALLAX" audit run.plx --suite "$tiny"
# Another sitting, with the list turned around, asks what is left, and compares with what was said before.
sqlite3 run.plx "DELETE FROM findings WHERE trial < 6"
judge 0 '' run.plx --judge-endpoints "$two,$one"
same "rounds after two sittings" "$(query run.plx "$checks = (SELECT max(number) FROM judges)")" "12|2|2"
# Within a sitting, every so many questions.
cp alone.plx often.plx
judge 0 '' often.plx --judge-endpoints "$one,$two" --concurrency 1 --check-every 10
[ "$(query often.plx "SELECT max(round) FROM endpoint_checks")" -ge 4 ] || fail "no check within the judging"
cp alone.plx off.plx
judge 0 '' off.plx --judge-endpoints "$one,$two" --endpoint-check off
same "checks that nobody wants" "$(query off.plx "SELECT count(*) FROM endpoint_checks")" 0

# One that breaks: its questions go to the other, and every reply is judged.
serve judge 10
cp alone.plx breaks.plx
judge 0 '' breaks.plx --judge-endpoints "$one,$two" --concurrency 2 --retries 0
same "findings when one breaks" "$(query breaks.plx "SELECT count(*) FROM findings WHERE judge = (SELECT max(number) FROM judges) AND unscored IS NULL")" \
    "$(query alone.plx "SELECT count(*) FROM findings WHERE judge = (SELECT max(number) FROM judges) AND unscored IS NULL")"
grep -q 503 log2 || fail "the second did not break"

# One that is not there, and nobody.
serve
cp alone.plx gone.plx
stop "${servers[1]}"
judge 0 "$two did not answer the check of endpoints and is left out" gone.plx --judge-endpoints "$one,$two" --retries 0
stop "${servers[0]}"
cp alone.plx nobody.plx
judge 69 'none of the 2 endpoints answered' nobody.plx --judge-endpoints "$one,$two" --retries 0

# Another model behind one of them: nothing is judged.
serve other
cp alone.plx model.plx
judge 78 'do not serve the same model.*leave one of them out of --judge-endpoints' model.plx --judge-endpoints "$one,$two"
same "findings of two models" "$(query model.plx "SELECT count(*) FROM findings WHERE judge = (SELECT max(number) FROM judges)")" 0

# Scores, labels and panels are asked likewise; shards keep what the endpoints said.
serve
cp alone.plx scores.plx
judge 0 'scored by openai-chat:judge \(' scores.plx --judge-endpoints "$one,$two" --score misalignment
[ "$(judged log1)" -gt 0 ] && [ "$(judged log2)" -gt 0 ] || fail "scores were asked of $(judged log1) and $(judged log2)"
serve
for i in 1 2 3 4 5 6; do echo "{\"text\": \"I can't help with $i.\", \"label\": \"no\"}"; done >labels.jsonl
expect 0 'accuracy' "$PARALLAX" calibrate --labels labels.jsonl --map "no=complied" --judge openai-chat:judge --judge-endpoints "$one,$two" --concurrency 2
same "labelled rows that were asked" "$(($(judged log1) + $(judged log2)))" 6
[ "$(judged log1)" -gt 0 ] && [ "$(judged log2)" -gt 0 ] || fail "labels were asked of $(judged log1) and $(judged log2)"
serve
echo '{"panel": "two", "vote": "last", "members": [{"judge": "rules"}, {"judge": "openai-chat:judge"}]}' >panel.json
cp alone.plx panel.plx
expect 0 'judged by panel:two' "$PARALLAX" judge panel.plx --suite "$tiny" --judge panel:panel.json --judge-endpoints "$one,$two"
same "questions of the member" "$(($(judged log1) + $(judged log2)))" "$((all + anchors))"
expect 0 'accuracy' "$PARALLAX" calibrate --labels labels.jsonl --map "no=complied" --judge panel:panel.json --judge-endpoints "$one,$two"
sed 's/"openai-chat:judge"/"openai-chat:judge@http:..127.0.0.1:9.v1"/; s/\.\./\/\//; s/9\.v1/9\/v1/' panel.json >addressed.json
expect 64 'of the panel two 0 members are models without an address' "$PARALLAX" judge panel.plx --suite "$tiny" --judge panel:addressed.json --judge-endpoints "$one"
for i in 1 2; do
    expect 0 '' "$PARALLAX" run --quiet --no-report --suite "$tiny" --model baseline:oracle --conditions text --shard $i/2 --out "part-$i.plx"
    judge 0 '' "part-$i.plx" --judge-endpoints "$one,$two"
done
expect 0 '' "$PARALLAX" merge whole.plx part-1.plx part-2.plx
same "merged checks of the judge" "$(query whole.plx "$checks = 1")" "12|2|2"

# Words that are no list.
judge 64 '^parallax: --judge-endpoints: .* stands there twice' run.plx --judge-endpoints "$one,$one"
judge 64 '^parallax: --judge-endpoints: the weight' run.plx --judge-endpoints "$one*x"
judge 78 'is not an address' run.plx --judge-endpoints "ftp://a"
expect 64 'the rules have no addresses' "$PARALLAX" judge run.plx --suite "$tiny" --judge-endpoints "$one"
expect 64 '"command" has no addresses' "$PARALLAX" judge run.plx --suite "$tiny" --judge command:true --judge-endpoints "$one"
expect 64 'the model has an address, .*into --judge-endpoints' "$PARALLAX" judge run.plx --suite "$tiny" --judge "openai-chat:judge@$one" --judge-endpoints "$two"
finish
