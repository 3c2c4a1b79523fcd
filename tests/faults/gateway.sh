#!/usr/bin/env bash
# The two gateways of harness/wires/README.md, described in twenty lines each, run: a server that speaks just what the
# descriptions say gets what it wants and is understood; what the page shows is what is run.
. "$(dirname "$0")/lib.sh"
examples=$ROOT/harness/examples

python3 - "$ROOT" <<'PYTHON' || fail "the page shows other descriptions than harness/examples holds"
import json, pathlib, re, sys
root = pathlib.Path(sys.argv[1])
shown = re.findall(r"```json\n(.*?)```", (root / "harness/wires/README.md").read_text(), re.S)
for name in "wire-gateway.json", "wire-own.json":
    text = (root / "harness/examples" / name).read_text()
    assert text in shown, name
    assert len(text.splitlines()) <= 22, name
PYTHON

cat >gateway.py <<'PYTHON'
import base64, json
from answering import serve
asked = {}
def chat(request, body):
    assert request.headers["x-api-key"] == "secret-1" and request.headers["x-team"] == "safety" and not request.headers["Authorization"]
    text = body["messages"][-1]["content"][-1]["text"]
    asked[text] = asked.get(text, 0) + 1
    error = lambda code, message: (400, {"error": {"code": code, "message": message}}, {})
    if body["model"] == "poor": return error("BUDGET_EXCEEDED", "spent")
    if body["model"] == "prim": return error("CONTENT_BLOCKED", "not here")
    if asked[text] == 1: return error("ODD", "please try again in a moment")
    message = {"role": "assistant", "content": "Yes."}
    return 200, {"model": body["model"], "choices": [{"finish_reason": "stop", "message": message}]}, {}
def lab(request, body):
    assert request.path == "/ask/vendor%2Fspeaker%3A2" and request.headers["authorization"] == "Token secret-2", request.path
    assert body["limits"]["words"] == 50 and body["temperature"] == 0 and "rules" not in body, body
    shows = [part for part in body["turn"] if "show" in part]
    assert all(base64.b64decode(part["show"])[:4] == b"\x89PNG" and part["kind"] == "png" for part in shows)
    key = json.dumps(body)
    asked[key] = asked.get(key, 0) + 1
    if asked[key] == 1: return 429, {"fault": "busy", "come_back": "100ms"}, {}
    said = [{"aloud": False, "words": "Hm."}, {"aloud": True, "words": "It "}, {"aloud": True, "words": "burns."}]
    ended = "long" if shows else "done"
    return 200, {"speaker": "vendor/speaker:2", "said": said, "ended": ended, "cost": {"pictures": 9 * len(shows)}}, {}
def answer(request, body):
    return (chat if request.path == "/v1/chat/completions" else lab)(request, json.loads(body))
serve(answer)
PYTHON
start_server port python3 gateway.py
url=http://127.0.0.1:$(cat port)

# gateway MODEL OUT WIRE
gateway()
{
    "$PARALLAX" ask --suite "$tiny" --wire "$3" --model "$1" --out "$2" --items gate_number --conditions image,text --max-tokens 50 \
        --progress off >said 2>&1 </dev/null
}
export MY_GATEWAY_BASE_URL=$url/v1 MY_GATEWAY_API_KEY=secret-1 LAB_KEY=secret-2

gateway my-gateway:good good.plx "$examples/wire-gateway.json"
same "exit status of the gateway" $? 0
same "its replies" "$(query good.plx "SELECT group_concat(state || ' ' || text, '; ') FROM trials")" "replied Yes.; replied Yes."
same "whether its odd error was tried again" "$(query good.plx "SELECT sum(attempts) > 2 FROM trials")" 1
gateway my-gateway:prim prim.plx "$examples/wire-gateway.json"
same "states behind its filter" "$(query prim.plx "SELECT group_concat(DISTINCT state) FROM trials")" filtered_input
gateway my-gateway:poor poor.plx "$examples/wire-gateway.json"
same "exit status without a budget" $? 77

gateway "lab:vendor/speaker:2@$url" lab.plx "$examples/wire-own.json"
same "exit status of the lab" $? 0
same "replies of the lab" "$(query lab.plx "SELECT state, text, reasoning, picture_tokens, attempts FROM trials ORDER BY state")" \
    "replied|It burns.|Hm.|0|2
truncated|It burns.|Hm.|9|2"

# A mistake is named with its place and what was meant.
sed 's/"by_code"/"by_cod"/' "$examples/wire-gateway.json" >wrong.json
gateway my-gateway:good wrong.plx wrong.json
same "exit status of a mistake" $? 65
grep -q 'wrong.json:[0-9]*: /errors/by_cod' said || fail "the mistake is not named: $(cat said)"
[ -s server.err ] && fail "the server: $(cat server.err)"
finish
