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
