#!/usr/bin/env bash
# What no retry can mend stops the run with advice; the key is nowhere but in the request.
. "$(dirname "$0")/lib.sh"

# stops FAULT STATUS WORDS: the first requests go well, the fault comes with every later one.
stops()
{
    local fault=$1 status=$2 words=$3
    printf '%s 0 on the shelf\n' "$fault" >rules
    serve --rules rules --log "log.$fault"
    ask "$fault.plx" --conditions query --concurrency 1
    same "exit status after $fault" $? "$status"
    grep -q "$words" said || fail "$fault does not say \"$words\": $(cat said)"
    same "requests that got $fault" "$(grep -c " $fault\$" "log.$fault")" 1
    same "rows of $fault" "$(query "$fault.plx" "SELECT count(*) FROM trials WHERE state IN ('failed', 'item_rejected')")" 0
}
stops key 77 OPENAI_API_KEY
stops quota 77 'same command goes on'
stops redirect 78 address

# refused FAULT: what names a setting or a permission is one request's own fault once others were answered with the same settings, in
# this sitting or in one before.
refused()
{
    local fault=$1 earlier
    for earlier in none key; do
        printf '%s 0 on the shelf\n' "$earlier" >rules
        [ $earlier = none ] && printf '%s 0 on the shelf\n' "$fault" >rules
        serve --rules rules --log "log.$fault"
        ask "$fault.$earlier.plx" --conditions query --concurrency 1
        same "exit status of $fault after $earlier" $? $([ $earlier = none ] && echo 0 || echo 77)
    done
    printf '%s 0 on the shelf\n' "$fault" >rules
    kill -HUP "$server"
    ask "$fault.key.plx" --conditions query --concurrency 1
    same "exit status of $fault in a second sitting" $? 0
    for earlier in none key; do
        same "rows of $fault after $earlier" "$(query "$fault.$earlier.plx" "SELECT count(*) || ' ' || sum(state = 'item_rejected') ||
            ' ' || sum(state = 'replied') FROM trials")" "14 2 12"
    done
}
refused too_long
refused forbidden

# at_once FAULT STATUS WORDS: where nothing was ever answered, the same is said at once.
at_once()
{
    printf '%s 0 model\n' "$1" >rules
    serve --rules rules --log "log.once.$1"
    ask "once.$1.plx" --conditions query --concurrency 1
    same "exit status after $1 alone" $? "$2"
    grep -q -e "$3" said || fail "$1 alone does not say \"$3\": $(cat said)"
    same "requests that got $1" "$(grep -c " $1\$" "log.once.$1")" 1
}
at_once too_long 78 --max-tokens
at_once forbidden 77 'does not let this key'

# A permission that was taken back: not every item is at fault.
printf 'key 0 on the shelf\n' >rules
serve --rules rules
ask back.plx --conditions text,query,image --repeats 4 --concurrency 1
printf 'forbidden 0 model\n' >rules
kill -HUP "$server"
ask back.plx --conditions text,query,image --repeats 4 --concurrency 1
same "exit status when all is forbidden" $? 77
same "rows when all is forbidden" "$(query back.plx "SELECT count(*) FROM trials WHERE state = 'item_rejected'")" 49

# Every request rejected: nothing is recorded, because the settings are at fault.
printf 'reject 0 model\n' >rules
serve --rules rules
ask rejected.plx --conditions query
same "exit status when all is rejected" $? 78
same "rows when all is rejected" "$(query rejected.plx "SELECT count(*) FROM trials")" 0

# Nothing but failures, and nothing but another model: going on would buy nothing.
printf '500 0 model\n' >rules
serve --rules rules
ask down.plx --conditions text,query,image --retries 0 --concurrency 4
same "exit status when all fail" $? 69
grep -q '16 requests in a row failed' said || fail "the streak is not told: $(cat said)"
[ "$(query down.plx "SELECT count(*) FROM trials")" -lt 42 ] || fail "a server that is down is asked everything"
printf 'wrong_model 0 model\n' >rules
serve --rules rules
ask other.plx --conditions text,query,image --concurrency 4
same "exit status when another model answers" $? 78
grep -q 'asked for m, answered by other-model' said || fail "the other model is not told: $(cat said)"
[ "$(query other.plx "SELECT count(*) FROM trials")" -lt 42 ] || fail "another model is asked everything"

# Nobody there.
nobody
url=$nowhere ask nobody.plx --conditions query --retries 0
same "exit status without a server" $? 69

# A server that plays back the headers it got does not bring the key into the run file.
printf 'echo 0 model\n' >rules
serve --rules rules
ask echo.plx --conditions query --verbose
same "exit status of the echo" $? 0
same "echoed headers" "$(query echo.plx "SELECT count(*) > 0 FROM trials WHERE text LIKE '%Bearer *%'")" 1
grep -laq "$OPENAI_API_KEY" ./*.plx ./*.plx-wal said 2>/dev/null && fail "the key is in a file"
same "Expect" "$(query echo.plx "SELECT count(*) FROM trials WHERE text LIKE '%Expect:%'")" 0
same "Content-Length" "$(query echo.plx "SELECT count(*) FROM trials WHERE text NOT LIKE '%Content-Length:%'")" 0

# A key is needed for a vendor's own address only.
unset OPENAI_API_KEY
url=https://api.openai.com/v1
"$PARALLAX" ask --suite "$tiny" --model openai-chat:m --out vendor.plx >said 2>&1
same "exit status without a key" $? 78
grep -q 'OPENAI_API_KEY is not set' said || fail "the missing key is not named: $(cat said)"
[ -e vendor.plx ] && fail "a missing key leaves a run file behind"

# A mistyped address leaves a file without a reply: the corrected command makes it anew, and one with replies is kept.
nobody
url=$nowhere ask blank.plx --conditions query --retries 0
same "exit status of a mistyped address" $? 69
serve
ask blank.plx --conditions query
same "exit status of the corrected address" $? 0
grep -q 'blank.plx: holds no reply .* made anew' said || fail "it is not told that the file is made anew: $(cat said)"
same "failed trials of the new file" "$(query blank.plx "SELECT count(*) FROM trials WHERE state = 'failed'")" 0
ask blank.plx --conditions text
same "exit status of other settings" $? 65
grep -q 'use another --out' said || fail "other settings are not told: $(cat said)"
ask keyless.plx --conditions query
same "exit status of an own server without a key" $? 0

# A limit of tokens that the server knows by another name: the other wire sends that one. One that is too large is only lowered.
cat >limits.py <<'PYTHON'
from answering import serve
serve(lambda request, body: (400, {"error": {"message": open("message").read().strip()}}, {}))
PYTHON
start_server port.limits python3 limits.py
url=http://127.0.0.1:$(cat port.limits)/v1
# limit WIRE MESSAGE SAYS
limit()
{
    echo "$2" >message
    "$PARALLAX" ask --suite "$tiny" --model "$1:m@$url" --out limit.plx --limit 1 >said 2>&1
    same "exit status of $1 and \"$2\"" $? 78
    grep -qF "$3" said || fail "$1, \"$2\": it does not say \"$3\" but: $(cat said)"
}
limit openai-chat 'Unsupported parameter: max_completion_tokens' \
    "m does not take \"max_completion_tokens\" as it was sent (HTTP 400: Unsupported parameter: max_completion_tokens): name the model openai-compatible:m@$url, which sends max_tokens instead"
limit openai-compatible "Unsupported parameter: 'max_tokens' is not supported with this model." \
    "name the model openai-chat:m@$url, which sends max_completion_tokens instead"
limit openai-chat 'max_completion_tokens is too large: 4096.' 'does not take "max_completion_tokens" as it was sent (HTTP 400: max_completion_tokens is too large: 4096.): change it with --max-tokens'
finish
