#!/usr/bin/env bash
# What no honest server sends: control sequences, broken bytes and framing, headers twice, other versions of HTTP, redirects, and a
# proxy in the environment. Each ends in a state of its own, nothing of it reaches a terminal, and the key goes nowhere else.
. "$(dirname "$0")/lib.sh"

# Name, bytes and what must come of it stand together; the name is the first folder of the address.
cat >hostile.py <<'PYTHON'
import gzip, json, socket, sys, threading

ESC = "\x1b[31mred\x1b]0;title\x07\x9b31m\u202e"
def chat(content, **more):
    return json.dumps({"model": "m", "choices": [{"finish_reason": "stop", "message": {"content": content}}], **more}).encode()
def http(body, *headers, version=b"HTTP/1.1", status=b"200 OK", length=True):
    head = [version + b" " + status, b"Content-Type: application/json", *headers]
    return b"\r\n".join(head + [b"Content-Length: %d" % len(body)] * length) + b"\r\n\r\n" + body
def chunked(body, size=b"%x", trailer=b""):
    parts = [body[i:i + 7] for i in range(0, len(body), 7)]
    return http(b"".join(size % len(part) + b"\r\n" + part + b"\r\n" for part in parts) + b"0\r\n" + trailer + b"\r\n",
                b"Transfer-Encoding: chunked", length=False)
fine, slow = chat("fine"), b'{"error": {"message": "slow"}}'

# name: (response, state, attempts, exit status of the run)
replied, failed, stopped = ("replied", 1, 0), ("failed", 2, 69), ("", 0, 78)
cases = {
    "ansi": (http(chat(ESC)), *replied),
    "ansi-error": (http(json.dumps({"error": {"message": ESC, "code": "x" + ESC}}).encode(), status=b"418 \x1b[31mTeapot"), "failed", 1, 69),
    "ansi-model": (http(json.dumps({"model": ESC, "choices": [{"finish_reason": ESC, "message": {"content": "a"}}]}).encode()), "wrong_model", 1, 0),
    "ansi-header": (http(b"{}", b"x-request-id: \x1b[31mred", status=b"500 No"), *failed),
    "ansi-body": (http(ESC.encode()), *failed),
    "ansi-stop": (http(json.dumps({"error": {"message": ESC, "code": "model_not_found"}}).encode(), status=b"404 \x1b[31m"), *stopped),
    "nul-raw": (http(fine.replace(b"fine", b"fi\0ne")), *replied),
    "nul-escaped": (http(chat("fi\0ne")), *replied),
    "bad-utf8": (http(fine.replace(b"fine", b"fi\xff\xc0\xafne")), *replied),
    "bom": (http(b"\xef\xbb\xbf" + fine), *replied),
    "no-number": (http(chat('NaN "is" \\ text', usage={"prompt_tokens": float("nan"), "completion_tokens": -float("inf")})), *replied),
    "odd-numbers": (http(chat("fine", usage={"prompt_tokens": 1e308, "completion_tokens": -5})), *replied),
    "odd-kinds": (http(chat("fine", usage={"prompt_tokens": "many", "completion_tokens": [1]})), *replied),
    "length-twice": (http(fine, b"Content-Length: %d" % len(fine)), *replied),
    "length-short": (http(fine, b"Content-Length: 20", length=False), *failed),
    "length-long": (http(fine, b"Content-Length: 9999", length=False), *failed),
    "length-negative": (http(fine, b"Content-Length: -1", length=False), *failed),
    "wait-odd": (http(slow, b"retry-after: -5, banana", status=b"429 Slow"), *failed),
    "wait-huge": (http(slow, b"retry-after: 99999999999999999999", status=b"429 Slow"), "failed", 1, 69),
    "chunked": (chunked(fine), *replied),
    "chunked-trailer": (chunked(fine, trailer=b"X-Sum: \x1b[31m\r\n"), *replied),
    "chunked-bad": (chunked(fine, size=b"zz%x"), *failed),
    "chunked-huge": (http(b"ffffffffffffffff0\r\n" + fine, b"Transfer-Encoding: chunked", length=False), *failed),
    "chunked-endless": (None, "failed", 1, 69),
    "http-1.0": (http(fine, version=b"HTTP/1.0", length=False), *replied),
    "http-1.0-length": (http(fine, version=b"HTTP/1.0"), *replied),
    "http-0.9": (fine, *stopped),
    "wants-tls": (b"\x15\x03\x01\x00\x02\x02\x28", *stopped),
    "early-hints": (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n" + http(fine), *replied),
    "only-100": (b"HTTP/1.1 100 Continue\r\n\r\n", *failed),
    "redirect-302": (http(b"", b"Location: http://127.0.0.1:1/there?secret=1", status=b"302 Found"), *stopped),
    "redirect-308": (http(b"{}", b"Location: https://elsewhere.invalid/\x1b[31m", status=b"308 Moved"), *stopped),
    "large-header": (http(fine, b"X-Large: " + b"a" * 400000), *failed),
    "gzip": (http(gzip.compress(fine), b"Content-Encoding: gzip"), *failed),
    "deep": (http(b"[" * 200000), *failed),
    "array": (http(b"[" + fine + b"]"), *failed),
    "null": (http(b"null"), *failed),
    "nothing": (http(b""), *failed),
    "no-content": (b"HTTP/1.1 204 No Content\r\n\r\n", *failed),
    "a-stream": (http(b'data: {"choices": []}\n\ndata: [DONE]\n\n'), *failed),
    "more-behind": (http(fine) + b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nbad", *replied),
    "status-999": (http(fine, status=b"999 Odd"), *failed),
    "long": (http(chat("word " * 900000)), *replied),
}

def respond(connection, name):
    answer = cases[name][0]
    if answer is None:
        connection.sendall(http(b"", b"Transfer-Encoding: chunked", length=False))
        for _ in range(4000):
            connection.sendall(b"10000\r\n" + b" " * 65536 + b"\r\n")
    connection.sendall(answer)
    return not name.startswith(("http-", "wants", "chunked-bad", "length-long", "only"))

def serve(connection):
    data = b""
    try:
        while True:
            while b"\r\n\r\n" not in data:
                data += connection.recv(65536) or sys.exit()
            head, _, body = data.partition(b"\r\n\r\n")
            if not head.startswith(b"POST /"):
                with open("proxied", "ab") as file:
                    file.write(head + b"\n")
                connection.sendall(b"HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n")
                return
            length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
            while len(body) < length:
                body += connection.recv(65536) or sys.exit()
            data = body[length:]
            if not respond(connection, head.split(b"/")[1].decode()):
                return
    except OSError:
        pass
    finally:
        connection.close()

with open("cases", "w") as file:
    for name, (_, state, attempts, status) in cases.items():
        print(name, state or "-", attempts, status, file=file)
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
PYTHON
start_server port python3 hostile.py
url=http://127.0.0.1:$(cat port)

# No byte of a message is a control character but the newline, whatever it repeats.
plain()
{
    LC_ALL=C grep -q '[^ -~[:space:]…–-]' <(LC_ALL=C tr -d '\n\200-\377' <said) && fail "$1: control characters are shown: $(cat -v said | head -3)"
    LC_ALL=C grep -q $'\xc2\x9b\|\xe2\x80\xae' said && fail "$1: a control sequence of Unicode is shown"
}

while read -r name state attempts status; do
    "$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url/$name" --out "$name.plx" --items gate_number --conditions text --retries 1 \
        --progress off --low-speed 1/5 >said 2>&1 </dev/null
    same "$name: exit status" $? "$status"
    plain "$name"
    [ "$state" = - ] || same "$name: state and attempts" "$(query "$name.plx" "SELECT state || ' ' || attempts FROM trials")" "$state $attempts"
    [ "$state" = - ] && cp said "$name.said"
    if [ "$state" = replied ] || [ "$state" = wrong_model ]; then
        for command in judge audit report; do
            "$PARALLAX" $command "$name.plx" --suite "$tiny" >said 2>&1 || fail "$name: $command: $(cat said)"
            plain "$name, $command"
        done
    fi
done <cases
text()
{
    query "$1.plx" "SELECT text FROM trials"
}
same "a NUL" "$(text nul-raw) $(text nul-escaped)" "fi�ne fi�ne"
same "bytes that are no UTF-8" "$(text bad-utf8)" "fi���ne"
same "words that look like numbers" "$(text no-number)" 'NaN "is" \ text'
same "a long reply" "$(query long.plx "SELECT length(text) FROM trials")" 4500000
same "tokens that are no counts" "$(query odd-numbers.plx "SELECT input_tokens IS NULL AND output_tokens IS NULL FROM trials")" 1
grep -q 'redirects to http://127.0.0.1:1/there, which is not followed' redirect-302.said || fail "a redirect is not told: $(cat redirect-302.said)"
for name in http-0.9 wants-tls; do
    grep -q 'does not speak HTTP; is it https:// that is meant' "$name.said" || fail "$name: $(cat "$name.said")"
done
"$PARALLAX" doctor --suite "$tiny" --model "openai-chat:m@$url/ansi" >said 2>&1
plain doctor

# A proxy in the environment gets nothing of a plain address, and of one with TLS its name alone, never the key.
[ -e proxied ] && fail "something went through a proxy without one: $(cat proxied)"
proxy=http://127.0.0.1:$(cat port)
http_proxy=$proxy HTTP_PROXY=$proxy all_proxy=$proxy ALL_PROXY=$proxy \
    "$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url/chunked" --out proxy.plx --items gate_number --conditions text --progress off >said 2>&1
same "exit status beside a proxy" $? 0
[ -e proxied ] && fail "a plain address went through the proxy: $(cat proxied)"
https_proxy=$proxy "$PARALLAX" ask --suite "$tiny" --model openai-chat:m@https://api.example.invalid/v1 --out tls.plx --items gate_number \
    --conditions text --retries 0 --progress off >said 2>&1
same "exit status of a proxy that refuses" $? 69
grep -q '^CONNECT api.example.invalid:443' proxied || fail "TLS does not go through the proxy: $(cat proxied)"
grep -q "$OPENAI_API_KEY" proxied && fail "the proxy got the key"
grep -q 'CONNECT tunnel failed' said || fail "the proxy is not told of: $(cat said)"
[ -s server.err ] && grep -v SystemExit server.err | grep -q Error && fail "the server: $(cat server.err)"
finish
