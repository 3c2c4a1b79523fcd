#!/usr/bin/env bash
# `command:`: a program that answers is asked by several workers; one that dies, hangs or talks nonsense is replaced.
. "$(dirname "$0")/lib.sh"

cat >program.py <<'PYTHON'
import json, os, sys, time
mode, once = sys.argv[1], len(sys.argv) > 2 and sys.argv[2]
for line in sys.stdin:
    asked = json.loads(line)
    mark = asked["trial"].replace(":", "_") + ".mark"
    first = not os.path.exists(mark)
    open(mark, "a").write("asked\n")
    if asked["item"] == "pills_mix" and (first or not once):
        if mode == "crash": os._exit(3)
        if mode == "hang": time.sleep(600)
        if mode == "nonsense": print("well, well", flush=True); continue
        if mode == "other": print(json.dumps({"trial": "hive_smoke:text:0", "text": "x"}), flush=True); continue
        if mode == "twice": sys.stdout.write(2 * (json.dumps({"trial": asked["trial"], "text": "x"}) + "\n")); sys.stdout.flush(); continue
        if mode == "failed": print(json.dumps({"trial": asked["trial"], "text": "", "state": "failed"}), flush=True); continue
    if asked["item"] == "pills_sort": print(json.dumps({"trial": asked["trial"], "text": "part", "state": "truncated"}), flush=True); continue
    if asked["item"] == "landing_left": print(json.dumps({"trial": asked["trial"], "text": "<think>Hm.</think>\n\nNo.", "input_tokens": 90, "output_tokens": 5, "picture_tokens": 64 * ("image" in [part["type"] for part in asked["parts"]])}), flush=True); continue
    if asked["item"] == "cups_three": sys.stdout.write('{"trial": "%s", "text": "a \\ud83d b"}\n' % asked["trial"]); sys.stdout.flush(); continue
    if asked["item"] == "landing_middle": print(json.dumps({"trial": asked["trial"], "text": "No.", "reasoning": "Hm."}), flush=True); continue
    if asked["item"] == "hive_smoke": print(json.dumps({"trial": asked["trial"], "text": ""}), flush=True); continue
    print(json.dumps({"trial": asked["trial"], "text": "%s sees %s" % (asked["item"], [part["type"] for part in asked["parts"]])}), flush=True)
PYTHON

# program OUT ARGUMENTS…: only one that hangs gets a short time limit, because the others may need long to start.
program()
{
    local out=$1 limit=120000
    shift
    [ "$1" = hang ] && limit=5000
    rm -f ./*.mark
    "$PARALLAX" ask --suite "$tiny" --model "command:python3 \"$PWD/program.py\" $*" --out "$out" --conditions image,text --progress off \
        --concurrency 3 --timeout-ms "$limit" --retries 1 >said 2>&1 </dev/null
}

state_of()
{
    query "$1" "SELECT state || ' ' || attempts FROM trials JOIN items ON items.number = trials.number / 2
        WHERE items.id = '$2' AND trials.number % 2 = 1"
}

program good.plx well
same "exit status of a good program" $? 0
same "a reply" "$(query good.plx "SELECT text FROM trials JOIN items ON items.number = trials.number / 2
    WHERE items.id = 'gate_number' AND trials.number % 2 = 0")" "gate_number sees ['image', 'text']"
same "a state of its own" "$(state_of good.plx pills_sort)" "truncated 1"
same "no text" "$(state_of good.plx hive_smoke)" "empty 1"
same "reasoning within the text, and counts" "$(query good.plx "SELECT text, reasoning, input_tokens, output_tokens, picture_tokens FROM trials
    JOIN items ON items.number = trials.number / 2 WHERE items.id = 'landing_left' AND trials.number % 2 = 0")" "No.|Hm.|90|5|64"
same "pictures of the text twin" "$(query good.plx "SELECT picture_tokens FROM trials
    JOIN items ON items.number = trials.number / 2 WHERE items.id = 'landing_left' AND trials.number % 2 = 1")" 0
same "reasoning beside the text" "$(query good.plx "SELECT DISTINCT text || reasoning FROM trials
    JOIN items ON items.number = trials.number / 2 WHERE items.id = 'landing_middle'")" "No.Hm."
same "half a surrogate pair" "$(query good.plx "SELECT DISTINCT text FROM trials
    JOIN items ON items.number = trials.number / 2 WHERE items.id = 'cups_three'")" "$(printf 'a \357\277\275 b')"
printf '{"trial": "cups_three:text:0", "text": "a \\ud83d b"}\n' >half.jsonl
"$PARALLAX" ask --suite "$tiny" --model replay:half.jsonl --out half.plx --conditions text --items cups_three --progress off >said 2>&1
same "half a surrogate pair in a replay" "$(query half.plx "SELECT DISTINCT text FROM trials")" "$(printf 'a \357\277\275 b')"

# A program that cannot even start is told once, and ends the run.
"$PARALLAX" ask --suite "$tiny" --model "command:sh nothere.sh" --out nothere.plx --progress off >said 2>&1 </dev/null
same "exit status without a program" $? 78
same "lines without a program" "$(wc -l <said)" 1
grep -q 'ended with exit status 2 3 times before any answer: ".*nothere.sh' said || fail "a missing program says: $(cat said)"

for mode in crash hang nonsense other twice; do
    program "$mode.plx" "$mode"
    same "exit status of $mode" $? 69
    same "state after $mode" "$(state_of "$mode.plx" pills_mix)" "failed 2"
    same "others after $mode" "$(query "$mode.plx" "SELECT count(*) FROM trials WHERE state = 'failed'")" 2
    program "$mode.once.plx" "$mode" once
    same "exit status of $mode once" $? 0
    same "state after $mode once" "$(state_of "$mode.once.plx" pills_mix)" "replied 2"
done
program failed.plx failed
same "exit status of a program that says it failed" $? 69
same "attempts of it" "$(state_of failed.plx pills_mix)" "failed 1"

"$PARALLAX" ask --suite "$tiny" --model "command:no-such-program-anywhere" --out none.plx >said 2>&1 </dev/null
same "exit status without the program" $? 78
grep -q 'could not start "no-such-program-anywhere"' said || fail "the missing program is not named: $(cat said)"
"$PARALLAX" ask --suite "$tiny" --model "command:python3 'x" --out quote.plx >said 2>&1 </dev/null
same "exit status of an open quote" $? 64

# Workers end with the run.
await no_process "$PWD/program.py"
finish
