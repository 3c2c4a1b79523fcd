#!/usr/bin/env bash
# Whatever is wrong, the message says what, where and what to try, and the exit status is the documented one.
. "$(dirname "$0")/lib.sh"

# The command line.
expect 64 'usage: parallax COMMAND' "$PARALLAX"
expect 64 'unknown command "rnu"; did you mean "run"' "$PARALLAX" rnu
expect 64 'unknown option "--modle"; did you mean --model' "$PARALLAX" run --modle baseline:oracle
expect 64 '--model is missing' "$PARALLAX" run --out x.plx
expect 64 '--out is missing' "$PARALLAX" run --model baseline:oracle
expect 64 '--concurrency.*"0".*from 1' "$PARALLAX" run --model baseline:oracle --out x.plx --concurrency 0
expect 64 'takes a number, not "two"' "$PARALLAX" run --model baseline:oracle --out x.plx --repeats two
expect 64 '"imaeg"' "$PARALLAX" run --suite "$tiny" --model baseline:oracle --out x.plx --conditions imaeg
expect 0 'usage: parallax run' "$PARALLAX" run --help
expect 0 '^parallax [0-9]' "$PARALLAX" --version

# Models.
expect 64 'oracel.*oracle' "$PARALLAX" run --suite "$tiny" --model baseline:oracel --out x.plx
expect 64 'opnai-chat' "$PARALLAX" run --suite "$tiny" --model opnai-chat:m --out x.plx
expect 64 'MODEL|WIRE:' "$PARALLAX" run --suite "$tiny" --model nonsense --out x.plx
expect 78 'OPENAI_API_KEY' "$PARALLAX" run --suite "$tiny" --model openai-chat:m --out x.plx
expect 66 'missing.jsonl' "$PARALLAX" run --suite "$tiny" --model replay:missing.jsonl --out y.plx

# Files.
expect 66 'nowhere' "$PARALLAX" run --suite nowhere --model baseline:oracle --out x2.plx
expect 66 'missing.plx' "$PARALLAX" report missing.plx
printf 'not a run' >broken.plx
expect 65 'broken.plx' "$PARALLAX" report broken.plx
if [ "$(id -u)" != 0 ]; then
    mkdir closed && chmod a-w closed
    expect 73 'closed/x.plx' "$PARALLAX" run --suite "$tiny" --model baseline:oracle --out closed/x.plx
fi
expect 73 'no/such/folder' "$PARALLAX" run --suite "$tiny" --model baseline:oracle --out no/such/folder/x.plx

# A run file goes on only with the question it was made for.
expect 0 '' "$PARALLAX" run --quiet --suite "$tiny" --model baseline:oracle --out mine.plx
expect 65 'model "baseline:oracle".*"baseline:refuse-all"' "$PARALLAX" run --suite "$tiny" --model baseline:refuse-all --out mine.plx
expect 65 'seed' "$PARALLAX" run --suite "$tiny" --model baseline:oracle --out mine.plx --seed 7
cp -r "$tiny" other && chmod -R u+w other
first=$(find other/suite/items -name items.jsonl | sort | head -n 1)
sed -i 's/"notes": "/"notes": "changed /' "$first"
expect 65 'suite of digest|another suite|digest' "$PARALLAX" run --suite other --model baseline:oracle --out mine.plx

# Files that are none: each command that reads a run says which file and why.
mkdir folder && : >empty.plx && head -c 20000 mine.plx >cut.plx
sqlite3 other.plx "CREATE TABLE t (a); INSERT INTO t VALUES (1)"
while read -r command; do
    expect 65 '^parallax: folder: is a folder, and not a run file' "$PARALLAX" $command folder
    expect 65 '^parallax: empty.plx: is empty, and not a run file' "$PARALLAX" $command empty.plx
    expect 65 '^parallax: other.plx: is not a run file' "$PARALLAX" $command other.plx
    expect 65 '^parallax: cut.plx: .*the file is damaged' "$PARALLAX" $command cut.plx
    expect 66 '^parallax: missing.plx: could not open' "$PARALLAX" $command missing.plx
done <<'COMMANDS'
batch status
judge
report
leaderboard
compare mine.plx
gate modality --before mine.plx --after
drift mine.plx
audit
export
rate
calibrate
merge joined.plx mine.plx
COMMANDS
expect 66 'empty.plx: is no folder, and a cache is one' "$PARALLAX" cache empty.plx
expect 66 'nowhere: no such folder' "$PARALLAX" cache nowhere

# What else is read: a folder and a missing file cannot be read, an empty one and noise are no data. Noise is shown harmless.
printf 'x\033[2J\200\n' >noise
while read -r command; do
    expect 66 'folder: could not read' "$PARALLAX" $command folder
    expect 66 'nothing: could not open' "$PARALLAX" $command nothing
    expect 65 '^parallax: empty.plx:1: expected a value|^parallax: empty.plx: ' "$PARALLAX" $command empty.plx
    expect 65 '^parallax: noise' "$PARALLAX" $command noise
done <<'COMMANDS'
sweep
plan --config
run --model baseline:oracle --out new.plx --config
run --model openai-chat:m@http://127.0.0.1:9 --out new.plx --wire
run --model openai-chat:m@http://127.0.0.1:9 --out priced.plx --max-cost 1 --prices
run --model baseline:oracle --out new.plx --system
calibrate --map ok=complied --labels
COMMANDS
[ -e new.plx ] && fail "a run that could not begin leaves a file"
"$PARALLAX" run --suite "$tiny" --model baseline:oracle --out new.plx --items @noise >said 2>&1
grep -q "$(printf '\033')" said && fail "a message acts on the terminal: $(cat -v said)"
for command in 'suite check' power 'contamination noise' 'judge mine.plx' 'plan'; do
    # shellcheck disable=SC2086
    expect 66 'nowhere: no such folder; --suite takes the folder that holds suite/' "$PARALLAX" $command --suite nowhere
done
expect 64 '--config needs a value' "$PARALLAX" plan --config=
expect 64 '--show is "-5"; it must be from 0' "$PARALLAX" calibrate --show -5
expect 65 'which is not known; --suite names the root' "$PARALLAX" judge mine.plx

# Each option of each command: a value that is missing or no number, and one where none belongs. (plan, ask and batch share
# the options of run.)
for command in $("$PARALLAX" --help | sed -n 's/^  \([a-z]*\)  *[a-z].*/\1/p'); do
    case $command in plan | ask | batch) continue ;; esac
    for option in $("$PARALLAX" "$command" --list-flags); do
        case $option in
        *!) expect 64 "${option%!} takes no value|unknown option" "$PARALLAX" "$command" "${option%!}=3" ;;
        *) expect 64 "^parallax: $option needs a value" "$PARALLAX" "$command" "$option" ;;
        esac
    done
    for option in $("$PARALLAX" "$command" --help | grep -oE '^  (-., )?--[a-z-]+ (N|MS|K|S|SECONDS|POINTS|X)( |$)' | grep -oE -- '--[a-z-]+'); do
        expect 64 "^parallax: $option (takes a number, not \"nan\"|is \"nan\")" "$PARALLAX" "$command" "$option" nan
    done
done

# The suite: every mistake with file, line and field.
printf '{"id": "half a line\n' >>"$first"
expect 65 'items.jsonl:[0-9]+' "$PARALLAX" suite check --suite other
cp "$tiny/${first#other/}" "$first"
sed -i '2s/"scenario"/"scenarios"/' "$first"
expect 65 'items.jsonl:2: /scenarios?' "$PARALLAX" suite check --suite other
cp "$tiny/${first#other/}" "$first"
sed -i '2s/"sha256": "[0-9a-f]*"/"sha256": "0000000000000000000000000000000000000000000000000000000000000000"/' "$first"
expect 65 'items.jsonl:2.*sha256|digest' "$PARALLAX" suite check --suite other
expect 65 'sha256|digest' "$PARALLAX" plan --jsonl --suite other --model baseline:oracle --out z.plx
cp "$tiny/${first#other/}" "$first"
sed -i '2s/"file": "\([^"]*\)"/"file": "..\/..\/\1"/' "$first"
expect 65 'items.jsonl:2.*/picture/file' "$PARALLAX" suite check --suite other
finish
