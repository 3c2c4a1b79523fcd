#!/usr/bin/env bash
# The programs of harness/examples, behind `command:` as their first lines say.
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib.sh"
# Copies, so that whose programs are left can be told.
cp "$ROOT"/harness/examples/{serve_hf.py,answer.sh} .
examples=$PWD
export PYTHONDONTWRITEBYTECODE=1 TMPDIR=$scratch

# command OUT ARGUMENTS…
command_run()
{
    local out=$1
    shift
    "$PARALLAX" ask --suite "$tiny" --out "$out" --conditions image,text --progress off --timeout-ms 120000 --retries 1 "$@" >said 2>&1 </dev/null
}

# The server of a Hugging Face model: it compiles, its own test passes, and with a model of cardboard it speaks the protocol.
python3 - "$examples/serve_hf.py" <<'PYTHON' || fail "serve_hf.py is no Python"
import sys
compile(open(sys.argv[1], encoding="utf-8").read(), sys.argv[1], "exec")
PYTHON
python3 "$examples/serve_hf.py" --self-test >tested 2>&1 || fail "its self-test: $(cat tested)"
python3 "$here/serve_hf_test.py" "$examples" >tested 2>&1 || fail "its calls of the libraries: $(cat tested)"
python3 "$examples/serve_hf.py" 2>/dev/null </dev/null
same "exit status without a model" $? 2

command_run one.plx --concurrency 1 --model "command:python3 \"$examples/serve_hf.py\" --model cardboard"
same "exit status of one program" $? 0
same "its replies" "$(query one.plx "SELECT count(*) > 20, sum(text LIKE '%letters') = count(*), sum(attempts) = count(*) FROM trials WHERE state = 'replied'")" "1|1|1"
command_run batch.plx --concurrency 4 --model "command:python3 \"$examples/serve_hf.py\" --model cardboard --batch 4"
same "exit status of four programs with one model" $? 0
same "whether a batch answers as one alone" "$(query batch.plx "SELECT group_concat(text) FROM (SELECT text FROM trials ORDER BY number)")" \
    "$(query one.plx "SELECT group_concat(text) FROM (SELECT text FROM trials ORDER BY number)")"
await no_process "$examples/serve_hf.py"

# When the program that has the model dies, the others end too, and whoever comes next takes its place.
python3 - "$examples/serve_hf.py" <<'PYTHON' || fail "the death of the program with the model is not survived"
import json, os, signal, subprocess, sys
def start():
    return subprocess.Popen([sys.executable, sys.argv[1], "--model", "cardboard", "--batch", "2"], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
def ask(program, trial):
    program.stdin.write(json.dumps({"trial": trial, "seed": 1, "parts": [{"type": "text", "text": "four"}]}) + "\n")
    program.stdin.flush()
    return program.stdout.readline()
first = start()
assert json.loads(ask(first, "a"))["text"] == "4 letters"
second = start()
assert json.loads(ask(second, "b"))["trial"] == "b"
os.kill(first.pid, signal.SIGKILL)
first.wait()
assert ask(second, "c") == "" and second.wait(120) != 0
third = start()
assert json.loads(ask(third, "d"))["trial"] == "d"
third.stdin.close()
assert third.wait(120) == 0
PYTHON

# The shell one, with a server that cuts one reply and breaks another.
printf 'length 0 A pot\n500 0 on the shelf\n' >rules
serve --rules rules
command_run shell.plx --concurrency 2 --model "command:sh \"$examples/answer.sh\" $url m"
same "exit status of the shell program" $? 69
same "its states" "$(query shell.plx "SELECT count(*) > 20, max(attempts) FROM trials WHERE state = 'replied'")" "1|1"
same "pictures that arrived" "$(query shell.plx "SELECT count(*) FROM trials WHERE state = 'replied' AND number % 2 = 0 AND text = ''")" 0
[ "$(wc -l <"$examples/answer.sh")" -le 23 ] || fail "the shell example has grown beyond twenty lines and its comment"
finish
