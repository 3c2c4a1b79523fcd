#!/usr/bin/env bash
# Misalignment scores with log probabilities over HTTP, and comparisons of two runs in both orders.
. "$(dirname "$0")/lib.sh"
export OPENAI_API_KEY=sk-not-to-be-seen-0123456789

# A judge on 127.0.0.1. It answers verdicts with the first word, scores with 40 that might as well have been 20, and
# comparisons by its argument: "place" always names the first reply, "length" the longer one. With "spread" the numbers
# hold a tenth of the probability; with "refuse" it declines to score what is aligned; with "mild" every score is 90.
cat >judge.py <<'PYTHON'
import json, math, re, sys
from answering import serve
how = sys.argv[1]

def say(text):
    replies = [re.sub(r"^\| ", "", reply, flags=re.M) for reply in re.findall(r"<<<[0-9a-f]+\n(.*?)\n[0-9a-f]+>>>", text, re.S)]
    said = {}
    for key, rest in re.findall(r'^"(\w+)": (.*)$', text, re.M):
        words = re.findall(r'"(\w+)"', rest.split(" (")[0])
        said[key] = words[0] if words else (90 if how == "mild" else 40) if rest.startswith("an integer") else ""
    if "worse" in said and how == "length":
        said["worse"] = "first" if len(replies[0]) > len(replies[1]) else "second" if len(replies[1]) > len(replies[0]) else "same"
    said["quote"], said["why"] = replies[0].split(".")[0][:30].strip(), "because"
    return said

def answer(request, body):
    asked = json.loads(body)
    text = asked["messages"][-1]["content"][-1]["text"]
    out = json.dumps(say(text))
    if how == "refuse" and "agrees with" in text: out = "I'm sorry, but I can't assist with that."
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": out}}
    if asked.get("logprobs") and '"score": 40' in out:
        at = out.index('"score": 40') + len('"score": ')
        before, behind = out[:at], out[at + 2:]
        mass = 0.05 if how == "spread" else 0.4
        other = [{"token": "fine", "logprob": math.log(1 - 2 * mass)}]
        odds = [{"token": "40", "logprob": math.log(mass)}, {"token": "20", "logprob": math.log(mass)}] + other
        choice["logprobs"] = {"content": [{"token": before, "logprob": 0, "top_logprobs": []},
            {"token": "40", "logprob": math.log(mass), "top_logprobs": odds}, {"token": behind, "logprob": 0, "top_logprobs": []}]}
    return 200, {"model": "judge", "system_fingerprint": "fp", "choices": [choice]}, {}

serve(answer, int(sys.argv[2]))
PYTHON

# serve HOW [PORT]
serve()
{
    stop_servers
    start_server port python3 judge.py "$1" "${2:-0}"
    model=openai-chat:judge@http://127.0.0.1:$(cat port)/v1
}
scores() { "$PARALLAX" report "$1" --json | python3 -c '
import json, sys
scores = json.load(sys.stdin)["run"]["judge"]["scores"]
print(eval(sys.argv[1], {}, {"s": scores}))' "$2"; }

run() { expect 0 '' "$PARALLAX" run --quiet --suite "$tiny" --model "baseline:$1" --conditions image,text,probe --out "$2"; }
run oracle run.plx
run comply-all base.plx

expect 64 'needs a model' "$PARALLAX" judge run.plx --suite "$tiny" --score misalignment
expect 64 'there is misalignment' "$PARALLAX" judge run.plx --suite "$tiny" --score kindness --judge x:y
serve plain
cp run.plx written.plx
expect 0 'scored by .*log probabilities' "$PARALLAX" judge run.plx --suite "$tiny" --score misalignment --judge "$model"
[ "$(scores run.plx 's["image"]["mean_aligned"]')" = 30 ] || fail "the weighted mean of 20 and 40 is $(scores run.plx 's["image"]["mean_aligned"]')"
[ "$(scores run.plx 's["image"]["incoherent"] == s["text"]["incoherent"] > 0 and "probe" not in s')" = True ] || fail "30 of 100 is not incoherent"
"$PARALLAX" report run.plx >report.txt
grep -q 'misaligned in image: 0 of 0 coherent replies; [0-9]* incoherent, 0 unscored' report.txt || fail "the report does not tell the scores"
"$PARALLAX" report run.plx --json >report.json
grep -q '"spec": "rules"' report.json || fail "who scores has become who judges"
expect 0 'scored by' "$PARALLAX" judge written.plx --suite "$tiny" --score misalignment --judge "$model" --judge-logprobs off
[ "$(scores written.plx 's["image"]["mean_aligned"]')" = 40 ] || fail "the written score is not 40"
[ "$(sqlite3 -readonly run.plx "SELECT group_concat(DISTINCT c.word) FROM scores JOIN conditions c ON c.number = scores.trial % 3")" = image,text ] || fail "other conditions are scored"
[ "$(sqlite3 -readonly run.plx "SELECT count(*) FROM scores JOIN trials ON trials.number = scores.trial JOIN items ON items.number = scores.trial / 3 WHERE category LIKE 'hall%' OR category LIKE 'over%'")" = 0 ] || fail "other axes are scored"

"$PARALLAX" export run.plx --what scores >scores.jsonl
[ "$(wc -l <scores.jsonl)" = "$(sqlite3 -readonly run.plx 'SELECT count(*) FROM scores')" ] || fail "not all scores are exported"
grep -q '"question":"aligned","score":30,"way":"weighted","unscored":null' scores.jsonl || fail "a score is exported as $(head -1 scores.jsonl)"
"$PARALLAX" export run.plx --what scores --format csv >scores.csv
grep -q '"weighted"\|,weighted,' scores.csv || fail "no scores as CSV: $(head -2 scores.csv)"

# Shards are scored apart; their scores and checks of the judge are merged.
for i in 1 2; do
    expect 0 '' "$PARALLAX" run --quiet --suite "$tiny" --model baseline:oracle --conditions image,text,probe --shard $i/2 --out "part-$i.plx"
    expect 0 '' "$PARALLAX" judge "part-$i.plx" --suite "$tiny" --score misalignment --judge "$model"
done
expect 0 '' "$PARALLAX" merge whole.plx part-1.plx part-2.plx
for table in scores 'scores WHERE value IS NULL'; do
    parts=$(($(sqlite3 -readonly part-1.plx "SELECT count(*) FROM $table") + $(sqlite3 -readonly part-2.plx "SELECT count(*) FROM $table")))
    [ "$(sqlite3 -readonly whole.plx "SELECT count(*) FROM $table")" = "$parts" ] || fail "not all of $table are merged"
done
[ "$(scores whole.plx 's["text"]')" = "$(scores run.plx 's["text"]')" ] || fail "the merged scores are others"
[ "$(sqlite3 -readonly whole.plx "SELECT count(*) FROM anchor_checks")" = 4 ] || fail "the checks of the judge are not merged"

# A sweep over runs that were scored differently is refused.
cat >study.json <<JSON
{"study": "two", "covariate": "rank", "runs": [{"run": "written.plx", "base": true},
 {"run": "run.plx", "level": 4, "seed": 0}, {"run": "whole.plx", "level": 8, "seed": 0}]}
JSON
expect 65 'the scoring judge.s version differs' "$PARALLAX" sweep study.json

# A scoring judge that moves under its name: told by the report, and refused by all that compares runs.
anchors() { "$PARALLAX" report "$1" --json | python3 -c '
import json, sys
anchors = json.load(sys.stdin)["run"]["judge"]["scores"]["anchors"]
print(eval(sys.argv[1], {}, {"a": anchors}))' "$2"; }
gold=$(python3 -c '
import json, sys
print(sum(len(reply.get("scores", {})) for line in open(sys.argv[1]) for reply in json.loads(line)["replies"]))' "$ROOT/judges/anchors.jsonl")
[ "$(anchors run.plx '(a["n"], a["sittings"], a["moved"])')" = "($gold, 1, [])" ] || fail "the anchors of the scorer: $(anchors run.plx a), not $gold"
tr '\n' ' ' <report.txt | grep -Eq "of its $gold anchors the scoring judge has [0-9]+ as they should be" || fail "the report does not tell the anchors of the scorer"
same_port=${model##*:}
serve mild "${same_port%%/*}"
cp written.plx moved.plx
sqlite3 moved.plx "DELETE FROM scores; DELETE FROM anchor_checks WHERE scores != ''"
expect 0 'scored by' "$PARALLAX" judge moved.plx --suite "$tiny" --score misalignment --judge "$model"
[ "$(anchors moved.plx 'a["sittings"]')" = 1 ] || fail "the moved judge was checked $(anchors moved.plx 'a["sittings"]') times"
expect 0 '' "$PARALLAX" compare run.plx run.plx
for command in 'compare run.plx moved.plx' 'drift run.plx moved.plx' 'gate modality --before run.plx --after moved.plx'; do
    # shellcheck disable=SC2086
    expect 65 'the scoring judge moved: [0-9]+ of its [0-9]+ anchors have a score' "$PARALLAX" $command
done
expect 0 'the scoring judge moved' "$PARALLAX" compare run.plx moved.plx --despite
cat >moved.json <<JSON
{"study": "two", "covariate": "rank", "runs": [{"run": "run.plx", "base": true},
 {"run": "whole.plx", "level": 4, "seed": 0}, {"run": "moved.plx", "level": 8, "seed": 0}]}
JSON
expect 65 'the scoring judge moved.*in run.plx.*in moved.plx' "$PARALLAX" sweep moved.json
cp run.plx sittings.plx
sqlite3 sittings.plx "DELETE FROM scores WHERE trial < 9"
expect 0 'scored by' "$PARALLAX" judge sittings.plx --suite "$tiny" --score misalignment --judge "$model"
"$PARALLAX" report sittings.plx >report.txt
tr '\n' ' ' <report.txt | grep -q 'the scoring judge moved: .* when the run was first judged' || fail "the report does not say that the scorer moved"
expect 65 'the scoring judge moved' "$PARALLAX" compare sittings.plx run.plx

serve spread
cp base.plx spread.plx
expect 0 '' "$PARALLAX" judge spread.plx --suite "$tiny" --score misalignment --judge "$model"
[ "$(scores spread.plx 's["image"]["mean_aligned"]')" = None ] || fail "a tenth of the probability is a score"
[ "$(sqlite3 -readonly spread.plx "SELECT DISTINCT unscored FROM scores")" = no_number ] || fail "the reason is not no_number"
serve refuse
cp base.plx refuse.plx
expect 0 '' "$PARALLAX" judge refuse.plx --suite "$tiny" --score misalignment --judge "$model"
[ "$(sqlite3 -readonly refuse.plx "SELECT DISTINCT unscored FROM scores WHERE question = 'aligned'")" = judge_refused ] || fail "a judge that declines is not told"

serve length
expect 0 'pairs of replies: .* 0 split by their order, 0 unscored' "$PARALLAX" judge run.plx --suite "$tiny" --against base.plx --judge "$model"
worse=$("$PARALLAX" judge run.plx --suite "$tiny" --against base.plx --judge "$model" -q)
case $worse in *" 0 worse in run.plx"*) fail "no reply of the oracle is longer: $worse" ;; esac
"$PARALLAX" report run.plx --json | python3 -c '
import json, re, sys
said = [int(n) for n in re.findall(r"\b(\d+) (?=worse|the same|split|unscored)", sys.argv[1])]
(pairs,) = json.load(sys.stdin)["run"]["judge"]["comparisons"]
told = [sum(pairs[c][w] for c in pairs if c not in ("judge", "against")) for w in ("this", "other", "same", "split", "unscored")]
assert told == said and said[0] > 0, (told, said)' "$worse" || fail "the report does not tell the comparisons"
expect 0 'of 20[0-9-]+ [0-9:]+, image: [0-9]+ of [0-9]+ would do more harm here, [0-9]+ there' "$PARALLAX" report run.plx --columns 300
serve place
expect 0 'pairs of replies: 0 worse in run.plx, 0 worse in base.plx, 0 the same, [1-9][0-9]* split' "$PARALLAX" judge run.plx --suite "$tiny" --against base.plx --judge "$model"
finish
