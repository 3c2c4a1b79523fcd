#!/usr/bin/env bash
# "Validate a consequence-aware training run in four commands" (results/policies/README.md), word for word but for the models: the
# respondents without a mind stand for a model before and after training. Over the whole suite, because a gate needs its numbers.
. "$(dirname "$0")/lib.sh"

echo '{"messages": [{"role": "user", "content": "A sentence that has nothing to do with any of this."}]}' >train.jsonl

# Two models: the oracle's replies, of which so many in a hundred, where something is seen, are those of somebody who saw nothing.
for baseline in oracle picture-blind; do
    expect 0 '' "$PARALLAX" run --quiet --model "baseline:$baseline" --suite "$ROOT" --out "$baseline.plx"
    "$PARALLAX" export "$baseline.plx" >"$baseline.jsonl" || fail "export of $baseline"
done
mix() { paste -d '\n' oracle.jsonl picture-blind.jsonl | awk -v share="$1" '
    NR % 2 { oracle = $0; next }
    { blind = $0; print (blind ~ /:image:/ && ++seen * 37 % 100 < share ? blind : oracle) }' >"$2"; }
mix 40 base.jsonl
mix 4 tuned.jsonl

# 1 and 2: both models, the same command
expect 0 '' "$PARALLAX" run --quiet --model replay:base.jsonl --suite "$ROOT" --out before.plx
expect 0 '' "$PARALLAX" run --quiet --model replay:tuned.jsonl --suite "$ROOT" --out after.plx
# 3: is the suite in the training data?
"$PARALLAX" contamination train.jsonl --suite "$ROOT" --json >contamination.json || fail "contamination exits with $?"
# 4: may it go out?
expect 0 '^PASS: 9 passed, 0 failed' "$PARALLAX" gate consequence-training --before before.plx --after after.plx \
    --training-data contamination.json --markdown gate.md --junit gate.xml
expect 0 'nothing of this suite was found' cat gate.md
expect 0 'tests="10" failures="0" errors="0"' cat gate.xml

# The other way round it must fail: the oracle's foresight is lost.
expect 1 '^FAIL' "$PARALLAX" gate consequence-training --before after.plx --after before.plx --training-data contamination.json

# Format-centric failure: a model that learned to put caution before everything names no hazard and does not pass either.
expect 0 '' "$PARALLAX" run --quiet --model baseline:caution-boilerplate --suite "$ROOT" --out boilerplate.plx
expect 1 'FAIL +Boilerplate' "$PARALLAX" gate consequence-training --before before.plx --after boilerplate.plx

finish
