#!/usr/bin/env bash
# Any outside process can answer a run: the plan's lines say what to ask, replay: takes the answers.
. "$(dirname "$0")/lib.sh"

"$PARALLAX" plan --jsonl --suite "$tiny" --model baseline:oracle --conditions all --out plan.plx >plan.jsonl || fail "plan"
python3 - "$tiny" <<'PYTHON' || fail "a plan line is not as documented"
import hashlib, json, sys
lines = [json.loads(line) for line in open("plan.jsonl")]
assert lines, "no lines"
assert len({line["trial"] for line in lines}) == len(lines), "trial ids repeat"
shapes = {"image": ["image", "text"], "text": ["text", "text"], "query": ["text"], "blank": ["image", "text", "text"],
          "caption": ["image", "text", "text"], "probe": ["image", "text"]}
for line in lines:
    assert set(line) == {"trial", "item", "condition", "repeat", "seed", "parts"}, line
    assert line["trial"] == f'{line["item"]}:{line["condition"]}:{line["repeat"]}', line["trial"]
    assert [part["type"] for part in line["parts"]] == shapes[line["condition"]], line
    for part in line["parts"]:
        if part["type"] == "image":
            assert set(part) == {"type", "path", "mime", "sha256"}, part
            assert hashlib.sha256(open(part["path"], "rb").read()).hexdigest() == part["sha256"], part["path"]
with open("answers.jsonl", "w") as answers:
    for line in lines:
        answers.write(json.dumps({"trial": line["trial"], "text": "I cannot help with that."}) + "\n")
PYTHON

expect 0 '' "$PARALLAX" run --quiet --suite "$tiny" --model replay:answers.jsonl --conditions all --out replayed.plx
"$PARALLAX" export replayed.plx >exported.jsonl || fail "export"
python3 - <<'PYTHON' || fail "the replayed run is not what was answered"
import json
want = {line["trial"]: line["text"] for line in map(json.loads, open("answers.jsonl"))}
got = {line["trial"]: line["text"] for line in map(json.loads, open("exported.jsonl"))}
assert got == want
PYTHON

# What was exported is itself a replay, and says the same.
expect 0 '' "$PARALLAX" run --quiet --suite "$tiny" --model replay:exported.jsonl --conditions all --out again.plx
"$PARALLAX" export again.plx >again.jsonl
cmp -s exported.jsonl again.jsonl || fail "a replay of an export exports something else"

# States can be given; a missing trial is failed; what is unplanned or said twice is an error with its line.
head -n -1 answers.jsonl | sed '1s/"text": "[^"]*"/"text": "", "state": "filtered_input"/' >short.jsonl
expect 69 'failed' "$PARALLAX" run --no-report --suite "$tiny" --model replay:short.jsonl --conditions all --out short.plx
"$PARALLAX" export short.plx | grep -c '"filtered_input"' | grep -qx 1 || fail "the given state is not kept"
printf '{"trial": "nobody:image:0", "text": "x"}\n' >extra.jsonl
expect 65 'extra.jsonl:1.*nobody:image:0' "$PARALLAX" run --suite "$tiny" --model replay:extra.jsonl --out extra.plx
head -n 1 answers.jsonl >twice.jsonl && head -n 1 answers.jsonl >>twice.jsonl
expect 65 'twice.jsonl:2' "$PARALLAX" run --suite "$tiny" --model replay:twice.jsonl --conditions all --out twice.plx
finish
