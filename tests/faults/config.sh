#!/usr/bin/env bash
# Flags from a file, keys from `.env`, and what the shell completes.
. "$(dirname "$0")/lib.sh"

says()
{
    grep -Eq -- "$1" said || fail "it does not say /$1/ but: $(cat said)"
}

plan()
{
    "$PARALLAX" plan "$@" >said 2>&1
}

# Every kind of flag; what is typed wins, wherever it stands.
cat >config.json <<JSON
{"suite": "$tiny", "axis": "safety", "conditions": ["image", "text"], "repeats": 2, "json": true, "quiet": false}
JSON
plan --config config.json || fail "plan with a config: $(cat said)"
"$PARALLAX" plan --suite "$tiny" --axis safety --conditions image,text --repeats 2 --json >typed 2>&1
cmp -s said typed || fail "a config is not what is typed"
plan --repeats 5 --config=config.json && says '"repeats": 5'
plan --config config.json --repeats 5 && says '"repeats": 5'
"$PARALLAX" run --config config.json --model baseline:oracle --out a.plx --no-report >said 2>&1 || fail "run with a config: $(cat said)"
same "repeats" "$(query a.plx "select value from settings where key = 'repeats'")" 2
"$PARALLAX" run --config config.json --model baseline:oracle --dry-run >said 2>&1 || fail "a dry run with a config: $(cat said)"
cmp -s said typed || fail "a dry run with a config is not the plan"

# wrong WHAT JSON: an error that says so.
wrong()
{
    printf '%s' "$2" >wrong.json
    plan --config wrong.json && fail "a config with $2 is taken"
    says "wrong.json.*$1"
}
wrong 'did you mean --conditions' '{"condition": "image"}'
wrong '"repeats" must be a whole number' '{"repeats": "2"}'
wrong '"json" must be true or false' '{"json": 1}'
wrong 'must be from 1 to 1000' '{"repeats": 0}'
wrong 'must be from 1 to 1e' '{"limit": 0}'
wrong 'unknown option "config"' '{"config": "other.json"}'
wrong 'must be an object' '["image"]'
wrong ':1: ' '{"repeats": 2, "repeats": 3}'
plan --config missing.json && fail "a missing config is taken"
says 'missing.json'

# A key of `.env` is sent, one of the environment goes before it, and an address there is not heard.
cat >server.py <<'PYTHON'
from answering import serve
def answer(request, body):
    print(request.headers.get("authorization", "-"), file=open("log", "a"))
    return 200, {"model": "m", "choices": [{"message": {"content": "Yes."}, "finish_reason": "stop"}]}, {}
serve(answer)
PYTHON
start_server port python3 server.py
url=http://127.0.0.1:$(cat port)/v1
printf '# keys\nOPENAI_API_KEY="sk-of-the-file-0123"\nOPENAI_BASE_URL=http://127.0.0.1:9/elsewhere\n' >.env
ask b.plx --limit 1
same "the environment goes first" "$? $(sort -u log)" "0 Bearer $OPENAI_API_KEY"
rm log
unset OPENAI_API_KEY
ask c.plx --limit 1
same "a key of the file" "$? $(sort -u log)" "0 Bearer sk-of-the-file-0123"
says 'OPENAI_API_KEY is taken from .env'
grep -q sk-of-the-file c.plx && fail "the key is in the run file"
"$PARALLAX" models --json | python3 -c '
import json, sys
wires = {wire["name"]: wire for wire in json.load(sys.stdin)["wires"]}
assert wires["openai-chat"]["key_is_set"] and not wires["anthropic"]["key_is_set"]' || fail "models does not see the key of the file"

"$PARALLAX" ask --suite "$tiny" --model openai-chta:m --out misspelt.plx >said 2>&1
same "exit status of a misspelt wire" $? 64
says 'did you mean "openai-chat"'

# complete LINE: what bash would offer.
complete_line()
{
    COMP_LINE=$1 COMP_POINT=${#1} bash -c '
        compopt() { :; }
        source ./completion
        _parallax
        printf "%s\n" "${COMPREPLY[@]}"' | sort | paste -sd' '
}
export PARALLAX_ROOT=$tiny
"$PARALLAX" completion bash >completion || fail "completion"
bash -n completion || fail "the completion is no script"
same "commands" "$(complete_line 'parallax me')" merge
same "flags" "$(complete_line 'parallax run --max-t')" "--max-tokens --max-tokens-total"
same "flags of another command" "$(complete_line 'parallax merge --p')" "--partial"
same "wires" "$(complete_line 'parallax run --model bed')" "bedrock:"
same "baselines" "$(complete_line 'parallax run -m baseline:ora')" "oracle"
same "judges" "$(complete_line 'parallax judge a.plx --judge ru')" "rules"
same "axes" "$(complete_line 'parallax run --axis safety,b')" "safety,bias"
same "axes behind =" "$(complete_line 'parallax run --axis=b')" "bias"
same "categories" "$(complete_line 'parallax run --category safety/')" "safety/pursuit"
same "conditions" "$(complete_line 'parallax plan --conditions image,te')" "image,text"
"$PARALLAX" completion bash >/dev/null || fail "completion of a root without models and policies"
same "more conditions" "$(complete_line 'parallax run --conditions image,ty')" "image,typeset"
same "more conditions" "$(complete_line 'parallax run --conditions s')" swap
same "degrees" "$(complete_line 'parallax run --conditions degrade-' | wc -w)" 5
same "ways to check endpoints" "$(complete_line 'parallax run --endpoint-check s')" stop
same "what suite does" "$(complete_line 'parallax suite l')" list
same "files" "$(complete_line 'parallax report ')" ""
same "no model before its wire" "$(complete_line 'parallax run --model open')" "openai-chat: openai-compatible: openai-responses:"
PARALLAX_ROOT=$(cd "$FIXTURES/../.." && pwd) "$PARALLAX" completion bash >completion || fail "completion of the suite"
same "models" "$(complete_line 'parallax run --model openai-chat:gpt')" gpt-5
same "models of a judge" "$(complete_line 'parallax judge a.plx -j openai-responses:o')" "o1 o3 o4"
same "policies" "$(complete_line 'parallax gate con')" consequence-training
same "languages" "$(complete_line 'parallax run --lang e')" "en es"
same "categories of the suite" "$(complete_line 'parallax run --category consequence/small')" consequence/small_children
for name in $("$PARALLAX" --help | sed -n 's/^  \([a-z]*\) .*/\1/p'); do
    [[ " $(complete_line 'parallax ') " == *" $name "* ]] || fail "$name is not completed"
    [[ "$(complete_line "parallax $name --h")" == *--help* ]] || fail "flags of $name are not completed"
done
finish
