#!/usr/bin/env bash
# Requests of the bedrock wire carry a signature that a server which knows the secret can check, pictures included.
. "$(dirname "$0")/lib.sh"
unset AWS_SESSION_TOKEN AWS_REGION AWS_DEFAULT_REGION AWS_BEARER_TOKEN_BEDROCK AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY

cat >server.py <<'PYTHON'
import sys
from answering import serve
sys.path.insert(0, sys.argv[1])
from make_aws_signature import signature

def answer(request, body):
    token = request.headers.get("x-amz-security-token", "")
    want = signature(f"http://{request.headers['host']}{request.path}", body, request.headers.get("x-amz-date", ""), token,
                     "eu-west-3", "bedrock", "the-secret-of-the-test")
    given = request.headers.get("authorization", "")
    good = given.endswith("Signature=" + want) or given == "Bearer bearer-of-the-test"
    with open("log", "a") as log:
        print("good" if good else "bad", "token" if token else "-", request.path, given.split()[0] if given else "-", file=log)
    if not good:
        return 403, {"message": "The request signature we calculated does not match"}, {"x-amzn-ErrorType": "InvalidSignatureException:http://x/"}
    return 200, {"output": {"message": {"role": "assistant", "content": [{"text": "the-secret-of-the-test " + token}]}},
                 "stopReason": "end_turn", "usage": {"inputTokens": 1, "outputTokens": 1}}, {}

serve(answer)
PYTHON
start_server port python3 server.py "$ROOT/tests/vectors"
url=http://127.0.0.1:$(cat port)
: >log

bedrock()
{
    "$PARALLAX" ask --suite "$tiny" --model "bedrock:vendor.model-v1:0@$url" --out "$1" --progress off >said 2>&1 </dev/null
}

says()
{
    grep -Eq -- "$1" said || fail "it does not say /$1/ but: $(cat said)"
}

bedrock none.plx
same "no region" $? 78
says 'set AWS_REGION'
export AWS_REGION=eu-west-3
"$PARALLAX" ask --suite "$tiny" --model bedrock:x --out none.plx >said 2>&1
same "no keys" $? 78
says 'AWS_ACCESS_KEY_ID is not set; https://bedrock-runtime.eu-west-3.amazonaws.com needs'
export AWS_ACCESS_KEY_ID=AKIDOFTHETEST AWS_SECRET_ACCESS_KEY=wrong-secret-of-the-test
bedrock wrong.plx
same "a wrong secret" $? 77
export AWS_SECRET_ACCESS_KEY=the-secret-of-the-test
: >log
bedrock good.plx
same "signed" $? 0
same "requests" "$(sort log | uniq -c | sed 's/^ *//')" "$(query good.plx 'select count(*) from trials') good - /model/vendor.model-v1%3A0/converse AWS4-HMAC-SHA256"
export AWS_SESSION_TOKEN=token/of+the=test
: >log
bedrock token.plx
same "signed with a token" "$? $(cut -d' ' -f1,2 log | sort -u)" "0 good token"
# Neither the secret nor the token is in a run file, even when the server says them.
grep -c 'the-secret-of-the-test\|token/of+the=test' -- *.plx | grep -v ':0$' && fail "a key is in a run file"
export AWS_BEARER_TOKEN_BEDROCK=bearer-of-the-test
: >log
bedrock bearer.plx
same "a bearer token" "$? $(cut -d' ' -f1,4 log | sort -u)" "0 good Bearer"
finish
