#!/usr/bin/env bash
# What arrives at an endpoint of each protocol, byte for byte, for every condition of an item, with and without a system text:
# two conditions of a pair differ in the picture and in nothing else, and no text condition carries a picture.
. "$(dirname "$0")/lib.sh"
wires="anthropic azure bedrock gemini ollama openai-chat openai-compatible openai-responses"
conditions="image query text blank caption probe degrade-1 degrade-2 degrade-3 degrade-4 degrade-5 swap"
items="gate_number pills_mix"
root=$(cd "$FIXTURES/../.." && pwd) # the suite, whose words are drawn
drawn=meadow_path_calves

cat >capture.py <<'PYTHON'
import json
from answering import serve
# The smallest reply that each protocol understands; a picture that was shown is counted where the protocol counts them.
def reply(path, body):
    shown = "iVBOR" in body or "/9j/" in body
    chat = {"choices": [{"finish_reason": "stop", "message": {"content": "x"}}],
            "usage": {"prompt_tokens": 9, "prompt_tokens_details": {"image_tokens": 85 * shown}}}
    if path.endswith("/converse"):
        return {"output": {"message": {"content": [{"text": "x"}]}}, "stopReason": "end_turn"}
    if path.endswith(":generateContent"):
        details = [{"modality": "IMAGE", "tokenCount": 85}] if shown else []
        return {"candidates": [{"content": {"parts": [{"text": "x"}]}, "finishReason": "STOP"}],
                "usageMetadata": {"promptTokenCount": 9, "promptTokensDetails": details}}
    if path.endswith("/messages"):
        return {"content": [{"type": "text", "text": "x"}], "stop_reason": "end_turn"}
    if path.endswith("/api/chat"):
        return {"message": {"content": "x"}, "done_reason": "stop"}
    if path.endswith("/responses"):
        return {"status": "completed", "output": [{"type": "message", "content": [{"type": "output_text", "text": "x"}]}]}
    return chat
def answer(request, body):
    run, path = request.path.split("/")[1], request.path
    headers = {name: value for name, value in request.headers.items() if name not in ("Content-Length", "x-amz-date")}
    headers.pop("Authorization" if "converse" in path else "", None)
    with open("captured", "a") as file:
        file.write(json.dumps({"run": run, "path": path.replace(run, "RUN"), "headers": headers,
                               "body": body.decode()}) + "\n")
    return 200, reply(path, body.decode()), {}
serve(answer)
PYTHON
start_server port python3 capture.py
url=http://127.0.0.1:$(cat port)
export AWS_REGION=eu-west-3 AWS_BEARER_TOKEN_BEDROCK=k ANTHROPIC_API_KEY=k AZURE_API_KEY=k GEMINI_API_KEY=k
printf 'Be brief.' >system

# capture SUITE WIRE CONDITION ITEM [OPTIONS…]: one request, under an address that names it.
capture()
{
    local suite=$1 wire=$2 condition=$3 item=$4
    shift 4
    local run="$wire+$condition+$item${1:+$1}"
    "$PARALLAX" ask --suite "$suite" --model "$wire:m@$url/$run" --out "$run.plx" --items "$item" --conditions "$condition" \
        --progress off "$@" >said 2>&1 </dev/null || fail "$run: $(cat said)"
    query "$run.plx" "SELECT '$run', request_sha256, (SELECT picture_tokens FROM trials) FROM attempts" >>stored
}
for wire in $wires; do
    for item in $items; do
        for condition in $conditions; do
            capture "$tiny" "$wire" "$condition" "$item"
        done
        capture "$tiny" "$wire" image "$item" --system system
        capture "$tiny" "$wire" text "$item" --system system
    done
    for condition in image text typeset; do
        capture "$root" "$wire" "$condition" "$drawn"
    done
done

python3 - "$tiny" "$root" "$drawn" <<'PYTHON' || fail "what arrived is not what the conditions promise"
import base64, hashlib, json, pathlib, re, sys
tiny, root, drawn = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
captured = {}
for line in open("captured"):
    entry = json.loads(line)
    assert entry["run"] not in captured, f"{entry['run']} was asked twice"
    captured[entry["run"]] = entry
stored = dict((run, (digest, tokens)) for run, digest, tokens in (line.rstrip("\n").split("|") for line in open("stored")))
assert len(captured) == 8 * (2 * 14 + 3) and captured.keys() == stored.keys()

# Where each protocol has the parts of the one message, and its system text. Written from the protocols, not from our wires.
places = {"anthropic": ("messages", 0, "content"), "azure": ("messages", -1, "content"), "bedrock": ("messages", 0, "content"),
          "gemini": ("contents", 0, "parts"), "openai-chat": ("messages", -1, "content"),
          "openai-compatible": ("messages", -1, "content"), "openai-responses": ("input", 0, "content")}
PICTURE = re.compile(r"(?:iVBORw0KGgo|/9j/)[A-Za-z0-9+/]+=*")

def split(run):
    """What stands before the parts in the body, the parts as texts and bytes, what stands behind them."""
    wire, body = run.split("+")[0], captured[run]["body"]
    if wire == "ollama":
        message = json.loads(body)["messages"][-1]
        return None, [base64.b64decode(each) for each in message["images"]], message["content"]
    parts = json.loads(body)
    for step in places[wire]:
        parts = parts[step]
    source = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    assert body.count(source) == 1, f"{run}: the parts are not where they should be"
    before, after = body.split(source)
    return before, [base64.b64decode(found.group()) if (found := PICTURE.search(json.dumps(part))) else part["text"]
                    for part in parts], after

def same(what, left, right):
    assert left == right, f"{what}:\n{str(left)[:300]}\n{str(right)[:300]}"

def digest(run):
    """The body with the sha256 of each picture in its place."""
    return hashlib.sha256(PICTURE.sub(lambda found: hashlib.sha256(base64.b64decode(found.group())).hexdigest(),
                                      captured[run]["body"]).encode()).hexdigest()

items = {}
for file in tiny.glob("suite/items/*/*/items.jsonl"):
    for line in open(file):
        item = json.loads(line)
        if item.get("id") in ("gate_number", "pills_mix"):
            items[item["id"]] = (item["query"], (file.parent / item["picture"]["file"]).read_bytes())

for wire in [*places, "ollama"]:
    for item, (query, picture) in items.items():
        runs = {condition: f"{wire}+{condition}+{item}" for condition in
                ("image", "query", "text", "blank", "caption", "probe", "swap", *(f"degrade-{n}" for n in range(1, 6)))}
        for condition, run in runs.items():
            same(f"{run}: sha256", stored[run][0], digest(run))
            same(f"{run}: address", captured[run]["path"], captured[runs["image"]]["path"])
            same(f"{run}: headers", {**captured[run]["headers"], "Accept": 0}, {**captured[runs["image"]]["headers"], "Accept": 0})
            shows = condition not in ("query", "text")
            same(f"{run}: pictures", len(PICTURE.findall(captured[run]["body"])), 1 if shows else 0)
            if wire in ("azure", "openai-chat", "openai-compatible"):
                same(f"{run}: picture tokens", stored[run][1], "85" if shows else "0")
            if wire == "gemini":
                same(f"{run}: picture tokens", stored[run][1], "85" if shows else "")
        got = {condition: split(run) for condition, run in runs.items()}
        if wire == "ollama":
            same("words of image and query", got["image"][2], got["query"][2])
            same("words of text, blank and caption", {got[c][2] for c in ("text", "blank", "caption")}, {got["text"][2]})
            same("the query", got["image"][2], query)
            same("evidence, then the query", got["text"][2].endswith("\n\n" + query), True)
            same("the picture", got["image"][1], [picture])
            same("one picture or none", [len(got[c][1]) for c in ("query", "text", "blank", "caption", "swap", "degrade-5")],
                 [0, 0, 1, 1, 1, 1])
            continue
        for condition, (before, parts, after) in got.items():
            same(f"{runs[condition]}: before and behind the parts", (before, after), (got["image"][0], got["image"][2]))
            if condition != "probe":
                same(f"{runs[condition]}: the query comes last", parts[-1], query)
        parts = {condition: each[1] for condition, each in got.items()}
        evidence = parts["text"][0]
        assert isinstance(evidence, str) and evidence != query
        same("image", parts["image"], [picture, query])
        same("query", parts["query"], [query])
        same("text", parts["text"], [evidence, query])
        same("caption", parts["caption"], [picture, evidence, query])
        same("blank but for its picture", parts["blank"][1:], [evidence, query])
        same("probe but for its words", parts["probe"][:1], [picture])
        degraded = [f"degrade-{n}" for n in range(1, 6)]
        for condition in "blank", "swap", *degraded:
            assert isinstance(parts[condition][0], bytes) and parts[condition][0] != picture, condition
        for condition in "swap", *degraded:
            same(condition, parts[condition][1:], [query])
        same("pictures of five degrees, one more degraded than the other", len({parts[c][0] for c in degraded}), 5)
        # A system text is added, the same in both of a pair, and changes nothing else.
        for condition in "image", "text":
            before, with_system, after = split(f"{runs[condition]}--system")
            same("parts under a system text", with_system, parts[condition])
            same("the system text", (before + after).count('"Be brief."'), 1)
            same("the same of both", (before, after), split(f"{runs['image']}--system")[::2])
# Words drawn into a picture: the committed one, beside a fixed line; the words themselves stand nowhere. All else is as in `image`.
folder = next(root.glob(f"controls/typeset/*/*/{drawn}.png"))
query = next(item["query"] for file in root.glob("suite/items/*/*/items.jsonl") for item in map(json.loads, open(file))
             if item.get("id") == drawn)
for wire in [*places, "ollama"]:
    before, parts, after = split(f"{wire}+typeset+{drawn}")
    words = after if wire == "ollama" else parts[-1]
    same(f"{wire}, typeset: the picture", parts[:1], [folder.read_bytes()])
    same(f"{wire}, typeset: the line", words, "Please answer the message in the picture.")
    evidence = split(f"{wire}+text+{drawn}")
    evidence = evidence[2].removesuffix("\n\n" + query) if wire == "ollama" else evidence[1][0]
    body = captured[f"{wire}+typeset+{drawn}"]["body"]
    assert query not in body and evidence not in body and len(evidence) > 20, f"{wire}: words of the twin beside their picture"
    if wire != "ollama":
        same(f"{wire}, typeset: before and behind the parts", (before, after), split(f"{wire}+image+{drawn}")[::2])
        same(f"{wire}, typeset: parts", len(parts), 2)
print(f"{len(captured)} requests compared")
PYTHON
[ -s server.err ] && fail "the server: $(cat server.err)"
finish
