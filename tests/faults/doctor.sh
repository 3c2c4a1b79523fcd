#!/usr/bin/env bash
# `doctor` and `models` say what is there and what to mend, and never show a key.
. "$(dirname "$0")/lib.sh"

doctor()
{
    "$PARALLAX" doctor --suite "$tiny" "$@" >said 2>&1 </dev/null
}

serve
doctor --model "openai-chat:m@$url"
same "exit status with a good endpoint" $? 0
same "answers" "$(grep -cE '^ok +(text|picture) +replied' said)" 2
grep -qE '^ok +openai-chat +\$OPENAI_API_KEY is set' said || fail "the key that is set is not named: $(cat said)"
grep -q "$OPENAI_API_KEY" said && fail "the key is shown"

printf 'reject 0 base64\n' >rules
serve --rules rules
doctor --model "openai-chat:m@$url"
same "exit status when pictures are rejected" $? 78
grep -qE '^ok +text' said || fail "words are not fine: $(cat said)"
grep -qE '^bad +picture +item_rejected: HTTP 400, invalid_image' said || fail "the rejected picture is not told: $(cat said)"

grep -q 'takes words but no pictures' said || fail "nothing is said about the rejected picture: $(cat said)"

# advises FAULT STATUS WORDS: what it says when every request gets the fault.
advises()
{
    printf '%s 0 model\n' "$1" >rules
    serve --rules rules
    doctor --model "openai-chat:m@$url"
    same "exit status at $1" $? "$2"
    grep -q "$3" said || fail "$1 is not explained by \"$3\": $(cat said)"
}
advises no_model 78 'knows no model "m", or the address is wrong'
advises quota 78 'gives no more to this key'
advises reject 78 'takes no request like this: try --sampling none'
advises wrong_model 78 'list that under "served"'
advises html 78 'not the protocol of this wire'
advises no_picture 78 'the picture does not reach the model'
nobody
doctor --model "openai-chat:m@${url%/v1}"
grep -qE '^note +address .*does not end in /v1' said || fail "the address without /v1 is not noted: $(cat said)"
serve
doctor --model openai-chat:m --endpoints "$url,$nowhere"
same "exit status when one of two endpoints is not there" $? 78
grep -qE "^bad +text +$nowhere: failed: .*; nothing answers there" said || fail "the dead endpoint is not explained: $(cat said)"
same "good answers of the other" "$(grep -cE "^ok +(text|picture) +$url: replied" said)" 2

printf 'key 0 model\n' >rules
serve --rules rules
"$PARALLAX" doctor --suite "$tiny" --model "openai-chat:m@$url" --json >said.json 2>said </dev/null
same "exit status when the key is refused" $? 78
python3 -c '
import json, sys
checks = json.load(open("said.json"))
assert [c for c in checks if c["check"] == "request" and c["grade"] == "bad" and "OPENAI_API_KEY" in c["detail"]], checks
assert {c["grade"] for c in checks} <= {"ok", "note", "bad"}
' || fail "the JSON does not say that the key was refused: $(cat said.json)"

doctor --model openai-chat
same "exit status of half a model" $? 78
"$PARALLAX" doctor --suite /nowhere >said 2>&1
same "exit status without a root" $? 78

# A gateway of one's own, from a file.
cat >gateway.json <<'JSON'
{"extends": "openai-chat", "name": "mine", "title": "Mine", "key_env": "MINE_API_KEY", "headers": {"x-mine": "{key}"}}
JSON
printf 'echo 0 model\n' >rules
serve --rules rules
MINE_API_KEY=0123456789abcdef "$PARALLAX" ask --suite "$tiny" --wire gateway.json --model "mine:m@$url" --conditions query --out mine.plx --quiet
same "exit status of a gateway" $? 0
same "its header" "$(query mine.plx "SELECT count(*) > 0 FROM trials WHERE text LIKE '%x-mine: ****%'")" 1
same "no other key" "$(query mine.plx "SELECT count(*) FROM trials WHERE text LIKE '%Authorization%'")" 0
printf '{"extends": "openai-chat", "name": "mine", "title": "Mine", "hedaers": {}}' >gateway.json
"$PARALLAX" ask --suite "$tiny" --wire gateway.json --model "mine:m@$url" --out wrong.plx >said 2>&1
same "exit status of a wrong description" $? 65
grep -q 'gateway.json:1: /hedaers.*headers' said || fail "the wrong field is not named: $(cat said)"

"$PARALLAX" models --json | python3 -c '
import json, sys
listed = json.load(sys.stdin)
assert len(listed["wires"]) >= 6 and len(listed["baselines"]) == 6
assert [wire for wire in listed["wires"] if wire["name"] == "openai-chat" and wire["key_is_set"]]
' || fail "models --json"
"$PARALLAX" models | grep -q "$OPENAI_API_KEY" && fail "models shows a key"
# Without a model the keys of all wires are told, with one those that concern it.
"$PARALLAX" doctor --suite "$tiny" >said 2>&1
grep -q 'GOOGLE_API_KEY or .GEMINI_API_KEY is not set' said || fail "the variables of gemini are not told: $(cat said)"
"$PARALLAX" doctor --suite "$tiny" --model "openai-chat:m@http://127.0.0.1:9/v1" >said 2>&1
same "keys of other wires" "$(grep -c 'anthropic\|gemini\|ollama' said)" 0
finish
