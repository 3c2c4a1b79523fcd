# What every end-to-end script starts with: a scratch folder that goes away, and checks that say what they expected.
set -u
: "${PARALLAX:?the binary}" "${ROOT:?the root folder}" "${FIXTURES:?tests/fixtures}"
scratch=$(mktemp -d)
trap 'chmod -R u+w "$scratch" 2>/dev/null; rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
unset OPENAI_API_KEY ANTHROPIC_API_KEY OPENAI_BASE_URL ANTHROPIC_BASE_URL PARALLAX_ROOT PARALLAX_MODEL
tiny=$FIXTURES/tiny
failures=0

fail()
{
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# expect STATUS PATTERN COMMAND…: the exit status, and an extended regular expression that its output must match.
expect()
{
    local want=$1 pattern=$2 got output
    shift 2
    output=$("$@" 2>&1 </dev/null)
    got=$?
    [ "$got" = "$want" ] || fail "\"$*\" exits with $got, not $want; it says: $output"
    printf '%s\n' "$output" | grep -Eq -- "$pattern" || fail "\"$*\" does not say /$pattern/; it says: $output"
}

finish()
{
    [ "$failures" = 0 ] && echo "all as expected" && exit 0
    echo "$failures failed"
    exit 1
}
