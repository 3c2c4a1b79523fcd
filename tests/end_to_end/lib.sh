# What every end-to-end script starts with: what all scripts share, and a check that says what it expected.
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
: "${ROOT:?the root folder}"

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
