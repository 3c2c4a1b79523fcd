#!/usr/bin/env bash
# Batches that a person carries, what they may cost, and how much memory a large one takes.
. "$HERE/lib.sh" || exit 1
every="--conditions image,text,query"

# post URL DATA…: as somebody with curl would.
post()
{
    python3 - "$@" <<'PYTHON'
import sys, urllib.request
url, kind, path = sys.argv[1:4]
with open(path, "rb") as file:
    data = file.read()
head = {"Authorization": "Bearer x", "Content-Type": "application/json"}
if kind == "file":
    data = b'--b\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n--b\r\nContent-Disposition: form-data; name="file"\r\n\r\n' + data + b"\r\n--b--\r\n"
    head["Content-Type"] = "multipart/form-data; boundary=b"
print(urllib.request.urlopen(urllib.request.Request(url, data, head)).read().decode())
PYTHON
}

get()
{
    python3 -c 'import sys, urllib.request; sys.stdout.write(urllib.request.urlopen(sys.argv[1]).read().decode())' "$1"
}

# A run made by an export, carried by hand, ends as one that asked by itself; in two halves, in any order.
serve '{"polls": 0}'
ask openai-chat want.plx
"$PARALLAX" export --full want.plx >want
"$PARALLAX" batch export --suite "$tiny" --model "$(model openai-chat)" $every --batch-lines 30 --out up 2>said || fail "export: $(cat said)"
cp -r up kept
rm -f up/*.jsonl
"$PARALLAX" batch export up/run.plx --suite "$tiny" --out up 2>said || fail "a second export: $(cat said)"
for file in kept/*.jsonl; do
    cmp -s "$file" "up/${file#kept/}" || fail "an export that is made again differs"
done
same "files" "$(ls up/*.jsonl | wc -l)" "$(query up/run.plx "SELECT count(*) FROM batches")"
"$PARALLAX" ask --suite "$tiny" --model "$(model openai-chat)" $every --out up/run.plx --batch --progress off >said 2>&1
same "exit status while batches are with a person" $? 75
grep -q 'batch import' said || fail "what to do is not said: $(cat said)"
number=0
for file in up/*.jsonl; do
    number=$((number + 1))
    post "$address/v1/files" file "$file" >/dev/null
    echo "{\"input_file_id\": \"file-$number\", \"endpoint\": \"/v1/chat/completions\", \"metadata\": {\"parallax\": \"x\"}}" >create
    post "$address/v1/batches" json create >/dev/null
    get "$address/v1/batches/batch_$number" >/dev/null
    get "$address/v1/files/out-batch_$number/content" >"out.$number"
    get "$address/v1/files/err-batch_$number/content" >"err.$number"
done
"$PARALLAX" batch import up/run.plx --suite "$tiny" err.2 out.1 2>said || fail "import: $(cat said)"
grep -q 'parallax judge up/run.plx' said || fail "what comes next is not said: $(cat said)"
head -c $(($(wc -c <out.2) - 10)) out.2 >cut.2
"$PARALLAX" batch import up/run.plx --suite "$tiny" cut.2 2>said
same "exit status of a file that was cut" $? 65
"$PARALLAX" batch import up/run.plx --suite "$tiny" out.2 out.1 err.1 2>said || fail "import: $(cat said)"
same "batches that wait" "$(query up/run.plx "SELECT count(*) FROM batches WHERE state <> 'ended'")" 0
"$PARALLAX" export --full up/run.plx | cmp -s - want || fail "what was carried by hand differs"
"$PARALLAX" batch import up/run.plx --suite "$tiny" out.1 2>said
same "exit status of results nobody waits for" $? 65

# The body of one call, which has no file.
serve '{"polls": 0}'
ask anthropic anthropic.plx
"$PARALLAX" export --full anthropic.plx >want
"$PARALLAX" batch export --suite "$tiny" --model "$(model anthropic)" $every --out body 2>said || fail "export: $(cat said)"
post "$address/v1/messages/batches" json body/plx*.json >/dev/null
get "$address/v1/messages/batches/batch_1" >/dev/null
get "$address/v1/messages/batches/batch_1/results" >results.jsonl
"$PARALLAX" batch import body/run.plx --suite "$tiny" results.jsonl 2>said || fail "import: $(cat said)"
"$PARALLAX" export --full body/run.plx | cmp -s - want || fail "what was carried by hand differs (anthropic)"

# Gemini, uploaded as a file, whose results are one; and put into the call by whoever likes that better, whose results are a document.
serve '{"polls": 0}'
ask gemini gemini.plx
"$PARALLAX" export --full gemini.plx >want
"$PARALLAX" batch export --suite "$tiny" --model "$(model gemini)" $every --out by-file 2>said || fail "export: $(cat said)"
cp -r by-file inline
upload=$(python3 - "$address" by-file/plx*.jsonl <<'PYTHON'
import json, sys, urllib.request
address, path = sys.argv[1:]
with open(path, "rb") as file:
    data = file.read()

def call(url, body, **head):
    head = {name.replace("_", "-"): value for name, value in head.items()}
    return urllib.request.urlopen(urllib.request.Request(url, body, {"x-goog-api-key": "x", **head}))

start = call(address + "/upload/v1beta/files", b'{"file": {"displayName": "plx by hand"}}', X_Goog_Upload_Protocol="resumable",
             X_Goog_Upload_Command="start", X_Goog_Upload_Header_Content_Length=str(len(data)), X_Goog_Upload_Header_Content_Type="application/jsonl")
done = call(start.headers["X-Goog-Upload-URL"], data, X_Goog_Upload_Offset="0", X_Goog_Upload_Command="upload, finalize")
print(json.load(done)["file"]["name"])
PYTHON
)
echo "{\"batch\": {\"displayName\": \"by hand\", \"inputConfig\": {\"fileName\": \"$upload\"}}}" >create
post "$address/v1beta/models/m:batchGenerateContent" json create >/dev/null
get "$address/v1beta/batches/1" >poll.json
get "$address/download/v1beta/$(python3 -c 'import json; print(json.load(open("poll.json"))["response"]["responsesFile"])'):download?alt=media" >results.jsonl
head -1 results.jsonl >first.jsonl
"$PARALLAX" batch import by-file/run.plx --suite "$tiny" first.jsonl 2>said || fail "import of one line: $(cat said)"
same "results of a file of one line" "$(query by-file/run.plx "SELECT count(*) FROM trials")" 1
"$PARALLAX" batch import by-file/run.plx --suite "$tiny" results.jsonl 2>said || fail "import: $(cat said)"
"$PARALLAX" export --full by-file/run.plx | cmp -s - want || fail "what was carried by hand differs (gemini, a file)"
python3 -c 'import json, sys
rows = [json.loads(line) for line in sys.stdin]
lines = [{"request": row["request"], "metadata": {"key": row["key"]}} for row in rows]
print(json.dumps({"batch": {"displayName": "by hand", "inputConfig": {"requests": {"requests": lines}}}}))' <"$(ls inline/plx*.jsonl)" >create
post "$address/v1beta/models/m:batchGenerateContent" json create >/dev/null
get "$address/v1beta/batches/2" >results.json
"$PARALLAX" batch import inline/run.plx --suite "$tiny" results.json 2>said || fail "import of a document: $(cat said)"
"$PARALLAX" export --full inline/run.plx | cmp -s - want || fail "what was carried by hand differs (gemini, inline)"

# Given up, exported trials are asked like any other.
"$PARALLAX" batch export --suite "$tiny" --model "$(model gemini)" $every --out given 2>said
"$PARALLAX" batch cancel given/run.plx 2>said || fail "cancel: $(cat said)"
"$PARALLAX" ask --suite "$tiny" --model "$(model gemini)" $every --out given/run.plx --progress off >said 2>&1
same "exit status after giving up" $? 0

# Budgets: each line counts as the most it can cost until its result is there; batches have their own price.
echo '{"currency": "USD", "prices": [{"models": ["m"], "input": 1000, "output": 1000, "request": 1, "batch": 0.5}]}' >prices.json
serve
ask openai-chat requests.plx --batch --max-requests 15
same "exit status at the most requests" $? 75
bought=$(bought)
[ "$bought" -le 15 ] && [ "$bought" -gt 6 ] || fail "$bought requests were bought of 15"
ask openai-chat requests.plx --batch --max-requests 42
same "exit status with more requests" $? 0
serve
ask openai-chat cost.plx --batch --prices prices.json --max-cost 14 --max-tokens 500
same "exit status at the most cost" $? 75
[ "$(bought)" -gt 2 ] && [ "$(bought)" -le 18 ] || fail "$(bought) requests were bought for 14"
single=$("$PARALLAX" plan --suite "$tiny" --model "$(model openai-chat)" --prices prices.json --json | python3 -c 'import json, sys; print(sum(c["cost_most"] for c in json.load(sys.stdin)["conditions"]))')
batch=$("$PARALLAX" plan --batch --suite "$tiny" --model "$(model openai-chat)" --prices prices.json --json | python3 -c 'import json, sys; print(sum(c["cost_most"] for c in json.load(sys.stdin)["conditions"]))')
python3 -c "import sys; sys.exit(abs($single - 2 * $batch) > 0.01)" || fail "a batch is planned to cost $batch, singles $single"

"$PARALLAX" plan --batch --suite "$tiny" --model "$(model openai-chat)" --prices prices.json >said 2>&1
grep -q '^in batches, at 0.5 of the price' said || fail "the price of batches is not told: $(cat said)"
sed 's/, "batch": 0.5//' prices.json >full.json
"$PARALLAX" plan --batch --suite "$tiny" --model "$(model openai-chat)" --prices full.json >said 2>&1
grep -q 'full.json has no "batch" factor' said || fail "a missing factor is not told: $(cat said)"

# The time limit ends the wait, not the batches.
serve '{"polls": 1000000}'
ask openai-chat late.plx --batch --time-limit 1
same "exit status at the time limit" $? 75
faults '{}'
ask openai-chat late.plx --batch
same "exit status of the next" $? 0
same "requests bought" "$(bought)" 42

# A batch of tens of megabytes is never held: 200 repeats with pictures.
serve '{"polls": 0}'
"$PARALLAX" batch export --suite "$tiny" --model "$(model openai-chat)" --conditions image --repeats 200 --out large 2>said || fail "large: $(cat said)"
python3 - <<'PYTHON' || fail "the memory of a large batch"
import glob, os, resource, subprocess, sys
size = sum(os.path.getsize(name) for name in glob.glob("large/*.jsonl"))
command = [os.environ["PARALLAX"], "batch", "export", "large/run.plx", "--suite", os.environ["FIXTURES"] + "/tiny", "--out", "again", "-q"]
subprocess.run(command, check=True)
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
print(f"{size} bytes of batches, {most} bytes of memory")
with open(os.environ["PARALLAX"], "rb") as file:
    is_sanitized = b"__asan_init" in file.read()  # which keeps what was freed
sys.exit(size < 40_000_000 or most > size // 2 and not is_sanitized)
PYTHON
finish
