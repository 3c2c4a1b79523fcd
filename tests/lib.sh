# What the scripts of faults, batch, end_to_end and browser start with: a scratch folder, an environment that is the same everywhere, and
# checks. A script that wants something to happen in the middle of a run waits for an event (`await`), never for a time.
set -u
: "${PARALLAX:?the binary}" "${FIXTURES:?tests/fixtures}"
scratch=$(mktemp -d)
PYTHONPATH=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd) # for answering.py
export PYTHONPATH PYTHONDONTWRITEBYTECODE=1
servers=()
trap 'stop_servers; chmod -R u+w "$scratch" 2>/dev/null; rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
# Keys, addresses, proxies and habits of whoever runs the tests say nothing here.
for name in $(compgen -e); do
    case $name in
    *_API_KEY | *_BASE_URL | *_API_BASE | AWS_* | PARALLAX_* | SLURM_* | *_proxy | *_PROXY | JOB_COMPLETION_INDEX | COLUMNS | NO_COLOR)
        [ "$name" = PARALLAX_ROUNDS ] || unset "$name" ;;
    esac
done
export HOME=$scratch LC_ALL=C.UTF-8
umask 022
tiny=$FIXTURES/tiny
failures=0

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

query()
{
    sqlite3 -readonly "$1" "$2"
}

# await COMMAND…: until the command succeeds. What has not come after two minutes will not come: that is a failure of its own, for a
# machine ten times slower than others needs two seconds where those need a fifth of one.
await()
{
    local end=$((SECONDS + 120))
    until "$@" 2>/dev/null; do
        [ "$SECONDS" -lt "$end" ] || { fail "two minutes passed, and never: $*"; return 1; }
        sleep 0.02
    done
}

# holds FILE.plx CONDITION: whether a run file, which may not be there yet, answers this with 1.
holds()
{
    [ -e "$1" ] && [ "$(query "$1" "SELECT $2")" = 1 ]
}

# lines FILE N: whether a file has N lines or more.
lines()
{
    [ -e "$1" ] && [ "$(wc -l <"$1")" -ge "$2" ]
}

# tells WORDS FILE: whether a file has these words.
tells()
{
    grep -q -- "$1" "$2"
}

# gone PID: whether a process has ended.
gone()
{
    ! kill -0 "$1"
}

# no_process WORDS: whether no process has these words in its command line.
no_process()
{
    ! pgrep -f -- "$(printf '%s' "$1" | sed 's/[^[:alnum:]/_ -]/[&]/g')"
}

# start_server FILE COMMAND…: starts a server that prints its port to FILE, waits for it, and ends it with the script; its process is $!.
start_server()
{
    local file=$1
    shift
    rm -f "$file"
    "$@" >"$file" 2>>server.err &
    servers+=($!)
    await lines "$file" 1 || { cat server.err; finish; }
}

# stop PID
stop()
{
    kill "$1" 2>/dev/null && wait "$1" 2>/dev/null
}

stop_servers()
{
    for pid in "${servers[@]}"; do stop "$pid"; done
    servers=()
}

finish()
{
    [ "$failures" = 0 ] && echo "all as expected" && exit 0
    echo "$failures failed"
    exit 1
}
