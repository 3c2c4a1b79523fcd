#!/usr/bin/env bash
# A disk that fills up, a file that may not be written, a second process, a newer file, and a clock that jumps: told clearly, and
# nothing that was stored is lost or asked again.
. "$(dirname "$0")/lib.sh"
: "${CLOCK_JUMP:?the library}"
mounted=
trap '[ -n "$mounted" ] && umount "$mounted"; stop_servers; rm -rf "$scratch"' EXIT

# stored FILE: the replies as they are stored.
stored()
{
    query "$1" "SELECT number, state, length(text) FROM trials ORDER BY number"
}

# goes_on FILE WHAT: after the cause is gone the same command finishes, keeps what was stored, and asks each trial once.
goes_on()
{
    local file=$1 what=$2
    stored "$file" >before
    [ -s before ] || fail "nothing is stored before $what"
    [ "$(wc -l <before)" -lt 56 ] || fail "everything is stored in spite of $what"
    ask "$file" --conditions text,query --repeats 2
    same "exit status after $what" $? 0
    stored "$file" >after
    same "rows after $what" "$(wc -l <after)" 56
    same "rows that changed after $what" "$(comm -23 <(sort before) <(sort after))" ""
    "$PARALLAX" judge "$file" --quiet --suite "$tiny" >said 2>&1 && "$PARALLAX" audit "$file" >said 2>&1 || fail "audit after $what: $(cat said)"
}

# A limit on the size of files, which anybody can set.
printf 'long 0 model\n' >rules
serve --rules rules
(
    trap '' XFSZ
    ulimit -f 1500
    ask limited.plx --conditions text,query --repeats 2 --concurrency 4
)
same "exit status at a limit on files" $? 74
grep -qiE 'limited.plx: could not .*(full|large|I/O)' said || fail "the limit is not told: $(cat said)"
goes_on limited.plx "a limit on files"

# A full disk, where this user may mount one.
mkdir disk
if mount -t tmpfs -o size=2500k none disk 2>/dev/null; then
    mounted=$scratch/disk
    ask disk/full.plx --conditions text,query --repeats 2 --concurrency 4
    same "exit status on a full disk" $? 74
    grep -q 'the disk is full; free some space and run again, what was finished is stored' said || fail "the full disk is not told: $(cat said)"
    mount -o remount,size=40m disk
    goes_on disk/full.plx "a full disk"
else
    echo "only root can mount a small disk: the limit on files stands for it"
fi

# A file that may not be written: asking says so, reading works.
serve
ask readonly.plx --conditions query
cp readonly.plx kept.plx
chmod 444 readonly.plx
mkdir -m 755 shut
mv readonly.plx shut/
chmod 555 shut
chmod 755 "$scratch"
# Root may write everything: it goes on as nobody, or without its privileges where nobody cannot reach the program.
bare=()
reaches()
{
    "${bare[@]}" test -r shut/readonly.plx && "${bare[@]}" "$PARALLAX" plan --suite "$tiny"
}
if [ "$(id -u)" = 0 ]; then
    bare=(setpriv --reuid 65534 --regid 65534 --clear-groups)
    reaches >/dev/null 2>&1 || bare=(setpriv --bounding-set -dac_override,-dac_read_search --inh-caps -dac_override,-dac_read_search)
fi
if reaches >/dev/null 2>&1; then
    "${bare[@]}" "$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out shut/readonly.plx --conditions query --progress off \
        >said 2>&1 </dev/null
    case $? in 73 | 74) ;; *) fail "a file that may not be written: exit status, and $(cat said)" ;; esac
    grep -q 'readonly.plx' said || fail "the file that may not be written is not named: $(cat said)"
    "${bare[@]}" "$PARALLAX" export shut/readonly.plx >exported 2>said || fail "reading a file that may not be written: $(cat said)"
    same "lines of a file that may not be written" "$(wc -l <exported)" 14
    same "bytes of a file that may not be written" "$(cmp kept.plx shut/readonly.plx && echo equal)" equal
else
    echo "root cannot lay its privileges down here; the file that may not be written is left out"
fi
chmod 755 shut

# A second process is refused by the name of the first, which is not disturbed.
gate 4
serve --gate gate
"$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out shared.plx --conditions query --concurrency 2 --progress off >first 2>&1 </dev/null &
first=$!
await holds shared.plx "count(*) > 0 FROM trials"
ask shared.plx --conditions query --concurrency 2
same "exit status of a second process" $? 75
grep -q "process $first is writing to this run" said || fail "the first process is not named: $(cat said)"
"$PARALLAX" export shared.plx >exported 2>said || fail "reading beside a writer: $(cat said)"
gate 1000
wait "$first"
same "exit status of the first process" $? 0
same "trials of the first process" "$(query shared.plx "SELECT count(*) FROM trials WHERE attempts = 1")" 14

# A file of a newer program is left as it is.
cp kept.plx newer.plx
sqlite3 newer.plx 'PRAGMA user_version = 99'
cp newer.plx newer.copy
ask newer.plx --conditions query
same "exit status with a newer file" $? 65
grep -q 'newer.plx: was written by a newer parallax' said || fail "the newer file is not told: $(cat said)"
cmp -s newer.plx newer.copy || fail "the newer file was changed"
printf 'no run file at all' >garbage.plx
ask garbage.plx --conditions query
same "exit status with no run file" $? 65

# A clock that jumps an hour, either way, when the first request has come, and so while it or its wait is under way: durations and
# waits are those of the monotonic clock. (A wait by the other one would take an hour.)
printf '429_after 1 model\n' >rules
cp "$CLOCK_JUMP" clock_jump.so # under a name without blanks, which LD_PRELOAD cannot hold
for seconds in -3600 3600; do
    rm -f log
    serve --rules rules --latency-ms 50 --log log
    started=$SECONDS
    CLOCK_JUMP_FILE=log CLOCK_JUMP_SECONDS=$seconds LD_PRELOAD=./clock_jump.so ASAN_OPTIONS=verify_asan_link_order=0 \
        "$PARALLAX" ask --suite "$tiny" --model "openai-chat:m@$url" --out "jump$seconds.plx" --conditions query --progress off --concurrency 4 \
        >said 2>&1 </dev/null
    same "exit status when the clock jumps $seconds s" $? 0
    [ $((SECONDS - started)) -lt 1800 ] || fail "the run took $((SECONDS - started)) s when the clock jumped $seconds s"
    same "the clock jumped $seconds s" "$(query "jump$seconds.plx" "SELECT max(started_ms) - min(started_ms) > 3500000 FROM attempts")" 1
    same "durations when the clock jumps $seconds s" "$(query "jump$seconds.plx" "SELECT count(*) FROM attempts
        WHERE duration_us < 0 OR duration_us > 1800000000")" 0
    same "waits when the clock jumps $seconds s" "$(query "jump$seconds.plx" "SELECT min(duration_us) > 1000000, max(duration_us) < 1800000000
        FROM trials WHERE attempts > 1")" "1|1"
done
finish
