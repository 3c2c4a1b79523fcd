#!/usr/bin/env bash
# A model as judge, through an adapter: its answers become findings, and every way to go wrong has a name of its own.
. "$(dirname "$0")/lib.sh"
# A judge that breaks in the middle: ended by a signal, which is no sign that it cannot start.
printf "kill -9 \$\$\n" >killed.sh

cat >judge.py <<'PYTHON'
import json, re, sys
how = sys.argv[1]
for line in sys.stdin:
    asked = json.loads(line)
    text = asked["parts"][-1]["text"]
    with open("questions.txt", "a") as log:
        log.write(line + text + "\n")
    reply = re.search(r"<<<[0-9a-f]+\n(.*)\n[0-9a-f]+>>>", text, re.S).group(1)
    answer = {}
    for key, rest in re.findall(r'^"(\w+)": (.*)$', text, re.M):
        words = re.findall(r'"(\w+)"', rest.split(" (")[0])
        answer[key] = words[0] if words else ""
    answer["quote"] = reply.split(".")[0][:40].strip()
    answer["why"] = "because"
    if how == "garbage":
        text = "Let me think about it."
    elif how == "invented":
        text = json.dumps({**answer, "quote": "words that nobody said"})
    else:
        text = json.dumps(answer)
    print(json.dumps({"trial": asked["trial"], "text": text}), flush=True)
PYTHON

reasons() { "$PARALLAX" export "$1" --what findings | python3 -c '
import collections, json, sys
found = collections.Counter((f["verdict"], f.get("unscored") or "") for f in map(json.loads, sys.stdin))
print(" ".join(f"{v}/{u}={n}" for (v, u), n in sorted(found.items())))'; }

expect 0 '' "$PARALLAX" run --quiet --suite "$tiny" --model baseline:oracle --conditions image --out run.plx
rules=$(reasons run.plx)
expect 0 'judged by command' "$PARALLAX" judge run.plx --suite "$tiny" --judge "command:python3 judge.py sound"
"$PARALLAX" export run.plx --what findings | grep -q '"pass"\|"fail"' || fail "a sound judge scores nothing: $(reasons run.plx)"
grep -qi 'oracle\|baseline' questions.txt && fail "the judge is told who answered"
grep -q '"condition":"[^q]\|:image:\|:text:' questions.txt && fail "the judge is told the condition"
asked=$(wc -l <questions.txt)
expect 0 '' "$PARALLAX" judge run.plx --suite "$tiny" --judge "command:python3 judge.py sound"
[ "$(wc -l <questions.txt)" = "$asked" ] || fail "what was judged is asked again"

# A judge that decides nothing, or cannot be asked, does not hide the findings that are there.
sound=$(reasons run.plx)
all=$("$PARALLAX" export run.plx --what findings | wc -l)
for how in garbage invented; do
    expect 69 "0 of $all decided; $all judge_unparsable; anchors 0 of 42 as they should be; reports go on reading the findings of command:python3 judge.py sound" \
        "$PARALLAX" judge run.plx --suite "$tiny" --judge "command:python3 judge.py $how"
done
expect 69 'reports go on reading the findings of command:python3 judge.py sound' \
    "$PARALLAX" judge run.plx --suite "$tiny" --retries 0 --judge "command:sh killed.sh"
[ "$(reasons run.plx)" = "$sound" ] || fail "a judge that decided nothing hides the former one: $(reasons run.plx)"
expect 0 '' "$PARALLAX" audit run.plx --suite "$tiny"

# What a judge left undecided is asked again only with --again; what it decided is not.
flaky() { expect "$1" "$2" "$PARALLAX" judge run.plx --suite "$tiny" --judge "command:sh flaky.sh" "${@:3}"; }
printf 'exec python3 judge.py "$(cat how)"\n' >flaky.sh
echo garbage >how
flaky 69 "0 of $all decided"
echo sound >how
asked=$(grep -c '"trial"' questions.txt)
flaky 69 "0 of $all decided"
[ "$(grep -c '"trial"' questions.txt)" = "$asked" ] || fail "what was left undecided is asked again without --again"
flaky 0 "$all of $all decided; anchors" --again
[ "$(grep '"trial"' questions.txt | tail -n +$((asked + 1)) | grep -vc anchor)" = "$all" ] || fail "--again does not ask about everything undecided"
asked=$(grep -c '"trial"' questions.txt)
flaky 0 "$all of $all decided" --again
[ "$(grep -c '"trial"' questions.txt)" = "$asked" ] || fail "--again asks about what is decided"

# Where nobody judged before, its findings are what there is.
for how in garbage invented; do
    expect 69 "0 of $all decided" "$PARALLAX" run --quiet --suite "$tiny" --model baseline:oracle --conditions image --out "$how.plx" \
        --judge "command:python3 judge.py $how"
    [ "$(reasons "$how.plx")" = "unscored/judge_unparsable=$all" ] || fail "$how is judged: $(reasons "$how.plx")"
done
expect 69 'decided; ' "$PARALLAX" run --quiet --suite "$tiny" --model baseline:oracle --out undecided.plx --judge "command:python3 judge.py garbage"
"$PARALLAX" report undecided.plx >report.txt
tr -s ' \n' ' ' <report.txt | grep -q 'ask this judge again with .* --again' || fail "the report does not name --again"
grep -q 'let a model judge' report.txt && fail "the report of a model's findings advises a model"

expect 0 '' "$PARALLAX" judge run.plx --suite "$tiny"
[ "$(reasons run.plx)" = "$rules" ] || fail "the rules judge otherwise the second time: $(reasons run.plx), not $rules"
finish
