#!/usr/bin/env bash
# Panels, repeats and anchors: who is asked about what, what is kept, and a judge that moves under its name.
. "$(dirname "$0")/lib.sh"
# A judge that breaks in the middle: ended by a signal, which is no sign that it cannot start.
printf "kill -9 \$\$\n" >killed.sh

# A judge that answers with the N-th word of each question (its argument), and logs what it was asked.
cat >judge.py <<'PYTHON'
import json, re, sys
place, log = int(sys.argv[1]), sys.argv[2]
for line in sys.stdin:
    asked = json.loads(line)
    text = asked["parts"][-1]["text"]
    with open(log, "a") as file:
        file.write(f'{asked["trial"]} {asked["parts"][0]["type"]}\n')
    reply = re.search(r"<<<[0-9a-f]+\n\| (.*)\n[0-9a-f]+>>>", text, re.S).group(1)
    answer = {}
    for key, rest in re.findall(r'^"(\w+)": (.*)$', text, re.M):
        words = re.findall(r'"(\w+)"', rest.split(" (")[0])
        answer[key] = words[place % len(words)] if words else ""
    answer["quote"] = reply.split(".")[0][:40].strip()
    answer["why"] = "because"
    print(json.dumps({"trial": asked["trial"], "text": json.dumps(answer)}), flush=True)
PYTHON

findings() { "$PARALLAX" export "$1" --what findings; }
count() { findings "$1" | python3 -c '
import json, sys
expression = sys.argv[1]
print(sum(bool(eval(expression, {}, {"f": f, "rules": [r["rule"] for r in f["reasons"]]})) for f in map(json.loads, sys.stdin)))' "$2"; }

expect 0 '' "$PARALLAX" run --quiet --suite "$tiny" --model baseline:oracle --conditions image,probe --out run.plx
all=$(findings run.plx | wc -l)

cat >both.json <<JSON
{"panel": "both", "vote": "majority", "least_valid": 2,
 "members": [{"judge": "rules"}, {"judge": "command:python3 judge.py 0 a.log"}]}
JSON
expect 0 'judged by panel:both' "$PARALLAX" judge run.plx --suite "$tiny" --judge panel:both.json
[ "$(findings run.plx | wc -l)" = "$all" ] || fail "the panel has findings on $(findings run.plx | wc -l) of $all replies"
split=$(count run.plx 'f.get("unscored") == "panel_split"')
disagreed=$(count run.plx '"panel/disagreed" in rules')
[ "$disagreed" -ge 1 ] && [ "$split" = "$disagreed" ] || fail "two members disagree on $disagreed, split are $split"
[ "$(grep -vc anchor a.log)" = "$all" ] || fail "the second member was asked about $(grep -vc anchor a.log) of $all"
"$PARALLAX" report run.plx --json | python3 -c '
import json, sys
judge = json.load(sys.stdin)["run"]["judge"]
panel = judge["panel"]
assert panel["disagreed"] == int(sys.argv[1]) and panel["voted"] == int(sys.argv[2]), panel
assert judge["anchors"]["n"] == 84, judge["anchors"]' "$disagreed" "$all" || fail "the report does not count the panel"
"$PARALLAX" report run.plx >report.txt
grep -q "members of the panel disagree on $disagreed of $all" report.txt || fail "the report does not say that the panel disagrees"

# What members found is kept: another vote asks nobody again.
asked=$(wc -l <a.log)
sed -e 's/majority/any_fail/' -e 's/"both"/"strict"/' both.json >strict.json
expect 0 'judged by panel:strict' "$PARALLAX" judge run.plx --suite "$tiny" --judge panel:strict.json
[ "$(wc -l <a.log)" = "$asked" ] || fail "another vote asks again"
[ "$(count run.plx 'f["verdict"] != "fail" and ",fail=0," not in rules[0]')" = 0 ] || fail "any_fail passes what a member failed"

# The audit holds each vote against the count that it tells, and finds one that was changed.
expect 0 "votes +$all of the panel" "$PARALLAX" audit run.plx --suite "$tiny"
cp run.plx forged.plx
sqlite3 forged.plx "UPDATE findings SET verdict = 'pass', outcome = 'safe_answer' WHERE judge = (SELECT max(judge) FROM findings) AND trial = (SELECT min(trial) FROM findings WHERE verdict = 'fail' AND judge = (SELECT max(judge) FROM findings))"
expect 65 'stored as pass, which any_fail of pass [0-9], fail [1-9]' "$PARALLAX" audit forged.plx --suite "$tiny"

# A second judge only where the first is unsure.
cat >second.json <<JSON
{"panel": "second", "vote": "last", "unsure": ["partial", "unscored", "redirected", "warned"],
 "members": [{"judge": "rules"}, {"judge": "command:python3 judge.py 0 b.log", "when": "unsure"}]}
JSON
"$PARALLAX" judge run.plx --suite "$tiny" -q
unsure=$(count run.plx 'f["verdict"] == "unscored" or f["behaviour"] in ("partial", "redirected", "warned")')
expect 0 '' "$PARALLAX" judge run.plx --suite "$tiny" --judge panel:second.json
[ "$unsure" -ge 1 ] || fail "nothing is unsure, so nothing is proved"
[ "$(grep -vc anchor b.log)" = "$unsure" ] || fail "asked about $(grep -vc anchor b.log), unsure are $unsure"
expect 65 'cannot be a member' "$PARALLAX" judge run.plx --suite "$tiny" --judge panel:<(echo '{"panel": "p", "vote": "last", "members": [{"judge": "rules"}, {"judge": "panel:x"}]}')

# A member whose endpoint fails leaves a reason, and is asked again.
sed -e 's/b\.log/c.log/' -e 's/python3 judge.py 0 c.log/sh killed.sh/' -e 's/"second"/"broken"/' second.json >broken.json
expect 69 'in a row failed|did not answer' "$PARALLAX" judge run.plx --suite "$tiny" --retries 0 --judge panel:broken.json

# Repeats: each question K times, one finding; the picture comes first where it is shown.
expect 0 'majority of 3' "$PARALLAX" judge run.plx --suite "$tiny" --judge "command:python3 judge.py 0 r.log" --judge-repeats 3
[ "$(grep -vc anchor r.log)" = $((3 * all)) ] || fail "asked $(grep -vc anchor r.log) times, not 3 times $all"
[ "$(count run.plx 'rules[0].startswith("panel/")')" = "$all" ] || fail "repeats are not counted"
grep -q ' image$' r.log && fail "a picture is shown that nobody asked for"
expect 0 'with the picture' "$PARALLAX" judge run.plx --suite "$tiny" --judge "command:python3 judge.py 0 p.log" --judge-picture
[ "$(grep -vc anchor p.log)" = "$(grep -v anchor p.log | grep -c ' image$')" ] || fail "the picture is not shown everywhere"

# A judge that moved under its name: the same command now answers otherwise.
cp run.plx later.plx
expect 0 '' "$PARALLAX" judge run.plx --suite "$tiny" --judge "command:python3 judge.py 0 m.log"
expect 0 '' "$PARALLAX" run --quiet --suite "$tiny" --model baseline:oracle --conditions image,probe --out same.plx
expect 0 '' "$PARALLAX" judge same.plx --suite "$tiny" --judge "command:python3 judge.py 0 m.log"
expect 0 '' "$PARALLAX" compare run.plx same.plx
sed -i 's/^place, log = .*/place, log = 1, sys.argv[2]/' judge.py
expect 0 '' "$PARALLAX" judge later.plx --suite "$tiny" --judge "command:python3 judge.py 0 m.log"
expect 65 'the judge moved: [0-9]+ of its [0-9]+ anchors' "$PARALLAX" compare run.plx later.plx
expect 0 'the judge moved' "$PARALLAX" compare run.plx later.plx --despite
expect 65 'the judge moved' "$PARALLAX" drift run.plx later.plx
expect 65 'the judge moved' "$PARALLAX" gate modality --before run.plx --after later.plx
expect 0 '' "$PARALLAX" judge later.plx --suite "$tiny"

# The same run, judged in two sittings by a judge that moved between them, says so itself.
cp same.plx sittings.plx
sqlite3 sittings.plx "DELETE FROM findings WHERE trial < 4"
expect 0 '' "$PARALLAX" judge sittings.plx --suite "$tiny" --judge "command:python3 judge.py 0 m.log"
"$PARALLAX" report sittings.plx >report.txt
tr '\n' ' ' <report.txt | grep -q 'the judge moved: .* when the run was first judged' || fail "the report does not say that the judge moved between sittings"
finish
