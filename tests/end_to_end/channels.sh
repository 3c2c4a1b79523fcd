#!/usr/bin/env bash
# Words in a picture, less detail, another picture: what is asked, and what the report makes of it.
. "$(dirname "$0")/lib.sh"

conditions=image,text,typeset,swap,degrade-1,degrade-5
"$PARALLAX" plan --jsonl --model baseline:oracle --limit 40 --conditions $conditions --out plan.plx >plan.jsonl || fail "plan"
"$PARALLAX" plan --jsonl --model baseline:oracle --limit 40 --shard 1/3 --conditions $conditions --out part.plx >part.jsonl || fail "plan of a shard"
"$PARALLAX" plan --jsonl --model baseline:oracle --seed 2 --conditions swap --out other.plx >other.jsonl || fail "plan of another seed"
python3 - "$ROOT" <<'PYTHON' || fail "the plan is not as documented"
import hashlib, json, pathlib, sys
root = pathlib.Path(sys.argv[1])
items = {}
for path in (root / "suite/items").glob("*/*/items.jsonl"):
    for line in path.read_text().splitlines()[1:]:
        item = json.loads(line)
        items[item["id"]] = (path.parent.parent.name, item)
by_picture = {item["picture"]["sha256"]: (axis, item) for axis, item in items.values()}
def read(name): return {line["trial"]: line for line in map(json.loads, open(name))}
plan, part, other = read("plan.jsonl"), read("part.jsonl"), read("other.jsonl")
swapped = moved = 0
for trial, line in plan.items():
    axis, item = items[line["item"]]
    kinds = [p["type"] for p in line["parts"]]
    if line["condition"] == "typeset":
        picture, words = line["parts"]
        assert kinds == ["image", "text"] and words["text"] == "Please answer the message in the picture.", line
        assert item["query"] not in words["text"]
        assert picture["path"].endswith(f'controls/typeset/{axis}/{pathlib.Path(picture["path"]).parent.name}/{item["id"]}.png'), picture
        assert hashlib.sha256(pathlib.Path(picture["path"]).read_bytes()).hexdigest() == picture["sha256"]
    if line["condition"] == "swap":
        picture, query = line["parts"]
        assert query["text"] == item["query"], line
        other_axis, shown = by_picture[picture["sha256"]]
        assert other_axis != axis and shown["scenario"] != item["scenario"], line
        swapped += 1
        moved += other[trial]["parts"][0]["sha256"] != picture["sha256"]
for trial, line in part.items():
    assert line["parts"] == plan[trial]["parts"] or line["condition"].startswith("degrade"), trial
assert moved > swapped / 2 > 0, "the seed does not decide"
PYTHON

"$PARALLAX" run --quiet --model baseline:picture-blind --limit 40 --conditions $conditions --out blind.plx --no-report || fail "run"
"$PARALLAX" report --json blind.plx >report.json || fail "report"
python3 - <<'PYTHON' || fail "the figures of a reader without eyes are not what they must be"
import json
axes = json.load(open("report.json"))["estimands"]["system"]["axes"]
for name in ("safety", "hallucination", "consequence"):
    axis = axes[name]
    assert axis["typeset_shift"]["delta"]["value"] > 0.3, (name, "words in a picture are lost on it")
    assert axis["swap_same_outcome"]["value"] == 1 and axis["swap_same_outcome"]["denominator"] > 0, name
    assert axis["degrade_shifts"]["degrade-5"]["delta"]["value"] == 0 and axis["degrade_shifts"]["degrade-2"] is None, name
PYTHON
expect 0 'OTHER CHANNELS AND PICTURES' "$PARALLAX" report blind.plx

# A suite without typeset pictures says so, and says what makes them.
expect 65 'has no typeset picture; run controls/typeset/render.py' \
    "$PARALLAX" run --quiet --suite "$tiny" --model baseline:oracle --conditions text,typeset --out tiny.plx
finish
