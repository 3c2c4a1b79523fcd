#!/usr/bin/env bash
# What `parallax ask` costs beside a bare libcurl loop that posts the same bytes to the same server, in the same minute.
#
#     tests/bench/bench_ask.sh [TIMES]        from the root of a release build: ctest sets these, by hand give
#                                             PARALLAX, FAULT_SERVER, BENCH_BARE and FIXTURES
#
# TIMES (default 500) is how often each of the 14 trials is asked; both clients take turns for ROUNDS (default 5) rounds, and medians
# are printed. CPU is that of the client process alone, user and kernel, with the cost of starting taken away by a second,
# shorter run. The last part measures wall time before a server that takes 200 ms. Nothing is asserted: machines differ; the
# aims stand in tests/bench/README.md.
set -u
: "${PARALLAX:?the binary}" "${FAULT_SERVER:?the server}" "${BENCH_BARE:?the bare loop}" "${FIXTURES:?tests/fixtures}"
times=${1:-500}
few=$((times / 10 + 1))
concurrency=${CONCURRENCY:-64}
rounds=${ROUNDS:-5}
scratch=$(mktemp -d)
trap 'kill $server $slow 2>/dev/null; rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
unset OPENAI_API_KEY OPENAI_BASE_URL http_proxy all_proxy ALL_PROXY PARALLAX_ROOT
"$FAULT_SERVER" >port &
server=$!
"$FAULT_SERVER" --latency-ms 200 >slow_port &
slow=$!
while [ ! -s port ] || [ ! -s slow_port ]; do sleep 0.05; done
url=http://127.0.0.1:$(cat port)/v1

# The tiny suite with pictures of 150 kB, a system text of 2 kB, and the bodies that will be sent.
python3 - "$FIXTURES/tiny" <<'PYTHON' || exit 1
import base64, glob, hashlib, json, os, random, shutil, struct, sys, zlib
shutil.copytree(sys.argv[1], "suite")
random.seed(1)
def noise(width=512, height=100):
    raw = b"".join(b"\0" + random.randbytes(width * 3) for _ in range(height))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(raw, 0)) + chunk(b"IEND", b""))
for path in glob.glob("suite/suite/items/*/*/items.jsonl"):
    lines = [json.loads(line) for line in open(path)]
    for line in lines[1:]:
        data = noise()
        name = line["id"].replace("@", "_") + "_noise.png"
        open(os.path.join(os.path.dirname(path), name), "wb").write(data)
        line["picture"]["file"], line["picture"]["sha256"] = name, hashlib.sha256(data).hexdigest()
    open(path, "w").write("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))
open("system", "w").write("You look at one picture at a time and answer in plain words. " * 28)
PYTHON
"$PARALLAX" plan --suite suite --jsonl --conditions image,text --system system --out plan >plan.jsonl || exit 1
python3 - <<'PYTHON' || exit 1
import json
for line in map(json.loads, open("plan.jsonl")):
    for part in line["parts"]:
        if part["type"] != "text":
            open("picture", "wb").write(open(part["path"], "rb").read())
    parts = [{"type": "text", "text": part["text"]} if part["type"] == "text" else {"type": "image_url", "image_url": {
        "url": "data:%s;base64,@PICTURE@" % part["mime"]}} for part in line["parts"]]
    body = {"model": "m", "messages": [{"role": "system", "content": line["system"]}, {"role": "user", "content": parts}],
            "max_completion_tokens": 4096, "temperature": 0}
    open("body." + line["condition"], "w").write(json.dumps(body, ensure_ascii=False, separators=(",", ":")))
PYTHON

# asks CONDITION REPEATS → "CPU KIB MS"
asks()
{
    rm -f run.plx
    "$BENCH_BARE" measure "$PARALLAX" ask --suite suite --quiet --model "openai-chat:m@$url" --conditions "$1" --system system \
        --repeats "$2" --concurrency "$concurrency" --out run.plx || { echo "asking failed" >&2; exit 1; }
}

posts()
{
    local picture=()
    [ "$1" = image ] && picture=(picture)
    "$BENCH_BARE" post "$url/chat/completions" "body.$1" "$2" "$concurrency" "${picture[@]}" || exit 1
}

# The median of the numbers in field $1 of standard input.
median()
{
    awk -v f="$1" '{ print $f }' | sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

requests=$((14 * times)) fewer=$((14 * few))
printf '%-8s %9s %12s %12s %7s %14s %14s\n' bodies bytes 'bare µs' 'parallax µs' ratio 'bare MiB' 'parallax MiB'
for condition in text image; do
    : >costs
    for _ in $(seq "$rounds"); do
        read -r bare_few _ < <(posts "$condition" "$fewer")
        read -r ours_few _ < <(asks "$condition" "$few")
        read -r bare bare_memory _ < <(posts "$condition" "$requests")
        read -r ours memory _ < <(asks "$condition" "$times")
        [ -n "${bare:-}" ] && [ -n "${ours:-}" ] || exit 1
        awk -v n="$((requests - fewer))" -v b="$((bare - bare_few))" -v o="$((ours - ours_few))" -v bm="$bare_memory" -v m="$memory" \
            'BEGIN { print b / n, o / n, o / (b > 0 ? b : 1), bm / 1024, m / 1024 }' >>costs
    done
    sent=$(stat -c %s "body.$condition")
    [ "$condition" = image ] && sent=$((sent - 9 + ($(stat -c %s picture) + 2) / 3 * 4))
    printf '%-8s %9d %12.1f %12.1f %7.2f %14.1f %14.1f\n' "$condition" "$sent" "$(median 1 <costs)" "$(median 2 <costs)" "$(median 3 <costs)" \
        "$(median 4 <costs)" "$(median 5 <costs)"
done

printf '\nmemory of asking in three conditions\n'
for repeats in "$few" "$times"; do
    read -r _ memory _ < <(asks text,query,caption "$repeats")
    printf '%9d trials %8.1f MiB\n' $((42 * repeats)) "$(awk -v m="$memory" 'BEGIN { print m / 1024 }')"
done

printf '\nwall time before a server that takes 200 ms, 256 in flight\n'
concurrency=256 url=http://127.0.0.1:$(cat slow_port)/v1
for condition in text image; do
    : >costs
    for _ in $(seq "$rounds"); do
        read -r _ _ bare < <(posts "$condition" "$requests")
        read -r _ memory ours < <(asks "$condition" "$times")
        awk -v b="$bare" -v o="$ours" -v m="$memory" 'BEGIN { print b, o, o / b, m / 1024 }' >>costs
    done
    printf '%-8s %7d requests, bare %8.0f ms, parallax %8.0f ms, ratio %5.3f, %5.1f MiB\n' "$condition" "$requests" "$(median 1 <costs)" \
        "$(median 2 <costs)" "$(median 3 <costs)" "$(median 4 <costs)"
done
