# What every batch test starts with: a scratch folder, a server of the batch endpoints, and checks.
set -u
: "${PARALLAX:?the binary}" "${FIXTURES:?tests/fixtures}" "${HERE:?tests/batch}"
scratch=$(mktemp -d)
server=
trap '[ -n "$server" ] && kill "$server" 2>/dev/null; rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
unset OPENAI_BASE_URL OPENAI_API_BASE ANTHROPIC_BASE_URL GEMINI_BASE_URL PARALLAX_ROOT http_proxy https_proxy all_proxy
export OPENAI_API_KEY=sk-not-to-be-seen-0123456789 ANTHROPIC_API_KEY=sk-not-to-be-seen-0123456789 GEMINI_API_KEY=sk-not-to-be-seen-0123456789
unset GOOGLE_API_KEY
tiny=$FIXTURES/tiny
failures=0
every="--conditions image,text,query --repeats 2"

fail()
{
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# same WHAT GOT WANT
same()
{
    [ "$2" = "$3" ] || fail "$1 is \"$2\", not \"$3\""
}

# serve [FAULTS]: a server without memory; FAULTS is the JSON of its faults.
serve()
{
    stop_server
    rm -rf there && mkdir there
    [ -n "${1-}" ] && printf '%s' "$1" >there/faults.json
    python3 "$HERE/server.py" there >port 2>server.err &
    server=$!
    for _ in $(seq 200); do
        [ -s port ] && break
        sleep 0.05
    done
    address=http://127.0.0.1:$(cat port)
}

stop_server()
{
    [ -n "$server" ] && kill "$server" 2>/dev/null && wait "$server" 2>/dev/null
    server=
    rm -f port
}

# faults JSON: from now on.
faults()
{
    printf '%s' "$1" >there/faults.json
}

# model WIRE: as --model takes it.
model()
{
    case $1 in
    anthropic) echo "anthropic:m@$address" ;;
    gemini) echo "gemini:m@$address/v1beta" ;;
    *) echo "$1:m@$address/v1" ;;
    esac
}

# ask WIRE FILE.plx OPTIONS…: what it says goes to `said`, its process id to there/pid while it runs.
ask()
{
    local wire=$1 out=$2
    shift 2
    # shellcheck disable=SC2086
    "$PARALLAX" ask --suite "$tiny" --model "$(model "$wire")" --out "$out" --progress off $every --batch-poll-ms 20 "$@" >said 2>&1 </dev/null &
    echo $! >there/pid
    wait $! 2>/dev/null
}

query()
{
    sqlite3 -readonly "$1" "$2"
}

# bought: how many requests were paid for.
bought()
{
    wc -l <there/bought
}

finish()
{
    [ "$failures" = 0 ] && echo "all as expected" && exit 0
    echo "$failures failed"
    exit 1
}
