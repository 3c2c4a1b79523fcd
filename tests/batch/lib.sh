# What every batch test starts with: what all scripts share, and a server of the batch endpoints.
: "${HERE:?tests/batch}"
. "$HERE/../lib.sh"
export OPENAI_API_KEY=sk-not-to-be-seen-0123456789 ANTHROPIC_API_KEY=sk-not-to-be-seen-0123456789 GEMINI_API_KEY=sk-not-to-be-seen-0123456789
every="--conditions image,text,query --repeats 2"
server=

# serve [FAULTS]: a server without memory; FAULTS is the JSON of its faults.
serve()
{
    stop_server
    rm -rf there && mkdir there
    [ -n "${1-}" ] && printf '%s' "$1" >there/faults.json
    start_server port python3 "$HERE/server.py" there
    server=$!
    address=http://127.0.0.1:$(cat port)
}

stop_server()
{
    [ -n "$server" ] && stop "$server"
    server=
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
    rm -f there/pid
    # shellcheck disable=SC2086
    "$PARALLAX" ask --suite "$tiny" --model "$(model "$wire")" --out "$out" --progress off $every --batch-poll-ms 20 "$@" >said 2>&1 </dev/null &
    echo $! >there/pid.new && mv there/pid.new there/pid
    wait $! 2>/dev/null
}

# bought: how many requests were paid for.
bought()
{
    wc -l <there/bought
}

# contents FILE.plx: what a run holds, as an export says it.
contents()
{
    "$PARALLAX" export --full "$1"
}

# compared: the run that all others are compared with, one a protocol, in want.WIRE; $trials is how many each has.
wires="openai-chat anthropic gemini"
compared()
{
    for wire in $wires; do
        serve
        ask "$wire" "want.$wire.plx"
        contents "want.$wire.plx" >"want.$wire"
    done
    trials=$(query want.gemini.plx "SELECT count(*) FROM trials")
}
