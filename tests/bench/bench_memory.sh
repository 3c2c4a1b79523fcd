#!/usr/bin/env bash
# The largest resident size of `parallax ask` over the whole suite with pictures, 64 and 256 requests in flight.
#
#     tests/bench/bench_memory.sh [ROOT]      PARALLAX, FAULT_SERVER and BENCH_BARE as in bench_ask.sh
#
# ROOT (default: the repository this script is in) holds the suite. The server takes 200 ms, so that all flights are full.
# Prints the microseconds of CPU of the whole process too. Nothing is asserted; the aims stand in tests/bench/README.md.
set -u
: "${PARALLAX:?the binary}" "${FAULT_SERVER:?the server}" "${BENCH_BARE:?the bare loop}"
root=${1:-$(cd "$(dirname "$0")/../.." && pwd)}
scratch=$(mktemp -d)
trap 'kill $server 2>/dev/null; rm -rf "$scratch"' EXIT
unset OPENAI_API_KEY OPENAI_BASE_URL http_proxy PARALLAX_ROOT
"$FAULT_SERVER" --latency-ms 200 >"$scratch/port" &
server=$!
while [ ! -s "$scratch/port" ]; do sleep 0.05; done
for concurrency in 64 256; do
    rm -f "$scratch/run.plx"
    "$BENCH_BARE" measure "$PARALLAX" ask --suite "$root" --quiet --model "openai-chat:m@http://127.0.0.1:$(cat "$scratch/port")/v1" \
        --conditions image --concurrency "$concurrency" --out "$scratch/run.plx" >"$scratch/measured" || exit 1
    read -r cpu memory _ <"$scratch/measured"
    awk -v c="$concurrency" -v u="$cpu" -v m="$memory" 'BEGIN { printf "%4d in flight %6.1f MiB, %d us of CPU\n", c, m / 1024, u }'
done
