# What every fault test starts with: a scratch folder, a server that goes away, and checks.
set -u
: "${PARALLAX:?the binary}" "${FAULT_SERVER:?the server}" "${FIXTURES:?tests/fixtures}"
scratch=$(mktemp -d)
server=
trap '[ -n "$server" ] && kill "$server" 2>/dev/null; rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
unset OPENAI_BASE_URL OPENAI_API_BASE PARALLAX_ROOT http_proxy https_proxy all_proxy
export OPENAI_API_KEY=sk-not-to-be-seen-0123456789
tiny=$FIXTURES/tiny
failures=0

fail()
{
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# serve OPTIONS…: starts the server; $url is where it listens.
serve()
{
    stop_server
    "$FAULT_SERVER" "$@" >port 2>server.err &
    server=$!
    for _ in $(seq 200); do
        [ -s port ] && break
        sleep 0.05
    done
    url=http://127.0.0.1:$(cat port)/v1
}

stop_server()
{
    [ -n "$server" ] && kill "$server" 2>/dev/null && wait "$server" 2>/dev/null
    server=
    rm -f port
}

# ask FILE.plx OPTIONS…: asks the tiny suite; what it says goes to `said`.
ask()
{
    local out=$1
    shift
    "$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out "$out" --progress off "$@" >said 2>&1 </dev/null
}

query()
{
    sqlite3 -readonly "$1" "$2"
}

# same WHAT GOT WANT
same()
{
    [ "$2" = "$3" ] || fail "$1 is \"$2\", not \"$3\""
}

finish()
{
    [ "$failures" = 0 ] && echo "all as expected" && exit 0
    echo "$failures failed"
    exit 1
}
