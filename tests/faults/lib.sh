# What every fault test starts with: what all scripts share, a server that goes away, and a run of the tiny suite.
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
: "${FAULT_SERVER:?the server}"
export OPENAI_API_KEY=sk-not-to-be-seen-0123456789
server=

# serve OPTIONS…: starts the server in the place of the one before; $url is where it listens.
serve()
{
    stop_server
    start_server port "$FAULT_SERVER" "$@"
    server=$!
    url=http://127.0.0.1:$(cat port)/v1
}

stop_server()
{
    [ -n "$server" ] && stop "$server"
    server=
}

# nobody: $nowhere becomes an address at which nothing listens, and nothing will as long as the script runs.
nobody()
{
    echo down >gate.nobody
    start_server port.nobody "$FAULT_SERVER" --gate gate.nobody
    nowhere=http://127.0.0.1:$(cat port.nobody)/v1
}

# gate N: the server that was started with `--gate gate` answers the first N requests, the others wait.
gate()
{
    echo "$1" >gate
}

# ask FILE.plx OPTIONS…: asks the tiny suite; what it says goes to `said`.
ask()
{
    local out=$1
    shift
    "$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out "$out" --progress off "$@" >said 2>&1 </dev/null
}
