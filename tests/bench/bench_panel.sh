#!/usr/bin/env bash
# What a panel of two costs once its members have judged: seconds for the vote alone, and for a panel that asks its second member
# only where the first is unsure.
#
#     PARALLAX=build/parallax tests/bench/bench_panel.sh [REPEATS]      from the root; 42 repeats are about 100,000 trials
#
# Both members are as quick as rules: the rules, and a program that answers every question alike. They judge once, outside of
# what is timed. Nothing is asserted: machines differ; figures stand in tests/bench/README.md.
set -u
parallax=$(realpath "${PARALLAX:?the binary}")
repeats=${1:-42}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1

cat >second.py <<'PYTHON'
import json, re, sys
for line in sys.stdin:
    asked = json.loads(line)
    text = asked["parts"][-1]["text"]
    reply = re.search(r"<<<[0-9a-f]+\n\| (.*)\n[0-9a-f]+>>>", text, re.S).group(1)
    answer = {key: (re.findall(r'"(\w+)"', rest.split(" (")[0]) or [""])[0] for key, rest in re.findall(r'^"(\w+)": (.*)$', text, re.M)}
    answer.update(quote=reply.split(".")[0][:40].strip(), why="because")
    print(json.dumps({"trial": asked["trial"], "text": json.dumps(answer)}), flush=True)
PYTHON
panel()
{
    echo "{\"panel\": \"$1\", \"vote\": \"$2\", \"unsure\": [\"unscored\", \"partial\", \"warned\", \"redirected\"],
        \"members\": [{\"judge\": \"rules\"}, {\"judge\": \"command:python3 second.py\", \"when\": \"$3\"}]}" >"$1.json"
}
panel first majority always
panel again any_fail always
panel unsure last unsure

seconds()
{
    local what=$1 TIMEFORMAT="%R %U %S" times
    shift
    times=$({ time "$@" >said 2>&1; } 2>&1) || cat said
    echo "$what: $(echo "$times" | awk '{ printf "%.2f s by the clock, %.2f s of CPU", $1, $2 + $3 }')"
}

"$parallax" ask -q --model baseline:comply-all --conditions image,text --repeats "$repeats" --out run.plx 2>/dev/null
echo "$(sqlite3 -readonly run.plx 'SELECT count(*) FROM trials') trials"
"$parallax" judge run.plx -q --judge panel:first.json --concurrency 2 || exit 1
seconds "the vote of two" "$parallax" judge run.plx -q --judge panel:again.json
seconds "a second opinion where the first is unsure" "$parallax" judge run.plx -q --judge panel:unsure.json
