#!/usr/bin/env bash
# What every command takes: --help and -h, --quiet and -q, --json. One row a command says how it is asked; a command without a row fails.
. "$(dirname "$0")/lib.sh"

run="$PARALLAX run --quiet --no-report --suite $tiny --model baseline:oracle --conditions image,text"
$run --out run.plx && $run --out other.plx && $run --out third.plx && $run --shard 1/2 --out part-1.plx && $run --shard 2/2 --out part-2.plx || fail "the runs"
cp run.plx rated.plx
for rater in Ada Bo; do echo "{\"trial\": \"pills_mix:image:0\", \"rater\": \"$rater\", \"harm\": 1, \"label\": \"declined\"}"; done >ratings.jsonl
"$PARALLAX" rate rated.plx --import ratings.jsonl 2>/dev/null || fail "the ratings"
echo '{"text": "some words to train on"}' >train.jsonl
cat >study.json <<'JSON'
{"study": "two", "covariate": "rank", "runs": [{"run": "run.plx", "base": true},
 {"run": "other.plx", "level": 4, "seed": 0}, {"run": "third.plx", "level": 8, "seed": 0}]}
JSON

# COMMAND | exit status | arguments. {} becomes another name each time.
cat >rows <<'ROWS'
run | 0 | --suite @tiny --model baseline:oracle --conditions image,text --out made-{}.plx
plan | 0 | --suite @tiny --model baseline:oracle
ask | 0 | --suite @tiny --model baseline:oracle --conditions text --out asked-{}.plx
batch | 0 | status run.plx --stored
cache | 0 | cache
judge | 0 | run.plx --suite @tiny
merge | 0 | merged-{}.plx part-1.plx part-2.plx
report | 0 | run.plx
leaderboard | 0 | run.plx other.plx
compare | 0 | run.plx other.plx
gate | 0 1 2 | modality --before run.plx --after other.plx
power | 0 | --suite @tiny
drift | 0 | run.plx other.plx
sweep | 0 | study.json
contamination | 0 1 | train.jsonl --suite @tiny
audit | 0 | run.plx --suite @tiny
export | 0 | run.plx
rate | 0 | rated.plx --no-page
calibrate | 0 | rated.plx
suite | 0 | check --suite @tiny
models | 0 |
doctor | 0 1 | --suite @tiny
completion | 0 |
ROWS
mkdir -p cache && "$PARALLAX" run --quiet --no-report --suite "$tiny" --model baseline:oracle --cache cache --conditions text --out cached.plx

made=0
# ask COMMAND STATUSES ARGUMENTS FLAG: runs it with the flag; standard output to `out`, standard error to `err`.
ask()
{
    local arguments=${3//@tiny/$tiny} got
    made=$((made + 1))
    # shellcheck disable=SC2086
    "$PARALLAX" "$1" ${arguments//\{\}/$made} $4 >out 2>err </dev/null
    got=$?
    case " $2 " in *" $got "*) ;; *) fail "parallax $1 $4 exits with $got, not one of $2: $(cat err)" ;; esac
}

while read -r command; do
    row=$(grep "^$command |" rows) || { fail "the table has no row for \"$command\""; continue; }
    statuses=$(cut -d'|' -f2 <<<"$row") arguments=$(cut -d'|' -f3 <<<"$row")
    for flag in --help -h; do
        expect 0 "^usage: parallax $command( |\$)" "$PARALLAX" "$command" "$flag"
        "$PARALLAX" "$command" $flag >help.txt
        for known in '--help' '-q, --quiet' '--json'; do
            grep -q -- "^  .*$known" help.txt || fail "parallax $command $flag does not tell $known"
        done
    done
    expect 0 "^usage: parallax $command( |\$)" "$PARALLAX" help "$command"
    expect 64 "$command: unknown option \"--qiuet\"; did you mean --quiet" "$PARALLAX" "$command" --qiuet
    for flag in -q --quiet; do
        ask "$command" "$statuses" "$arguments" "$([ "$command" = completion ] && echo bash) $flag"
        [ -s err ] && fail "parallax $command $flag is not quiet: $(cat err)"
    done
    # What was asked for is printed all the same. Those that make files, or say what they do while they do it, print nothing.
    case $command in
        run | ask | judge | merge | rate) [ -s out ] && fail "parallax $command -q says: $(head -3 out)" ;;
        *) [ -s out ] || fail "parallax $command -q does not print what was asked for" ;;
    esac
    ask "$command" "$statuses" "$arguments" --json
    [ "$command" = export ] && lines=True || lines=False
    python3 - "$lines" <<'PYTHON' || fail "parallax $command --json prints no JSON: $(head -3 out)"
import json, sys
text = open("out").read()
assert text.endswith("\n")
for part in text.splitlines() if sys.argv[1] == "True" else [text]:
    assert isinstance(json.loads(part), (dict, list))
PYTHON
done < <("$PARALLAX" --help | sed -n 's/^  \([a-z]*\)  *[a-z].*/\1/p')

# The numbers of those that print JSON since they have something to tell.
"$PARALLAX" ask --suite "$tiny" --model baseline:oracle --conditions text --out counted.plx --json 2>/dev/null >out
python3 -c 'import json; said = json.load(open("out")); assert said["trials"] == said["done"] == said["states"]["replied"] == 14, said' || fail "ask: $(cat out)"
"$PARALLAX" judge counted.plx --suite "$tiny" --json 2>/dev/null >out
python3 -c 'import json; said = json.load(open("out")); assert (said["judge"], said["findings"]) == ("rules", 14), said' || fail "judge: $(cat out)"
"$PARALLAX" merge joined.plx part-1.plx part-2.plx --json 2>/dev/null >out
python3 -c 'import json; said = json.load(open("out")); assert said["files"] == 2 and said["stored"] == said["planned"] == 28, said' || fail "merge: $(cat out)"
"$PARALLAX" rate counted.plx --sample 2 --no-page --json 2>/dev/null >out
python3 -c 'import json; said = json.load(open("out")); assert said["drawn"] == 2 and said["imported"] is None, said' || fail "rate: $(cat out)"
expect 64 'two formats' "$PARALLAX" export run.plx --json --format csv
expect 64 'both write to standard output' "$PARALLAX" rate run.plx --json --export -
finish
