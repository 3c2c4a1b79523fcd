#!/usr/bin/env bash
# A translation beside its source is a language of its own and in no other number.
. "$(dirname "$0")/lib.sh"

for lang in en es all; do
    "$PARALLAX" run --quiet --model baseline:picture-blind --lang $lang --axis hallucination,consequence --category time_and_date,food_and_allergy --out $lang.plx --no-report || fail "run $lang"
    "$PARALLAX" report --json $lang.plx >$lang.json || fail "report $lang"
done
python3 - <<'PYTHON' || fail "translations count in headline numbers"
import json
def of(lang): return json.load(open(f"{lang}.json"))["estimands"]["system"]
en, es, both = of("en"), of("es"), of("all")
assert both["axes"] == en["axes"], "axes"
assert both["categories"] == en["categories"], "categories"
assert both["patterns"] == en["patterns"], "patterns"
assert sum(axis["items"] for axis in es["axes"].values()) > 0, "a run of one other language has no items"
languages = {row["lang"]: row for row in both["languages"]}
assert {"en", "es", "fr", "hi", "ar", "zh"} <= set(languages), languages.keys()
PYTHON
expect 0 'LANGUAGES' "$PARALLAX" report all.plx
finish
