#!/usr/bin/env python3
"""The batch endpoints of OpenAI, Anthropic and Gemini, and the endpoints that answer one request, as far as the tests need them.

usage: server.py FOLDER

Prints its port and serves 127.0.0.1. FOLDER/faults.json (read anew for each call) says what goes wrong; FOLDER/bought gets a line
for each request that was answered for money, FOLDER/calls a line for each call. An answer depends on the body alone, so that a
batch and single requests get the same.

Faults:
  polls       how often a batch is looked at before it has ended (1)
  status      {"upload"|"create"|"poll"|"list"|"results": [HTTP statuses, one a call]}
  kill        {"STEP": 1}: the process in FOLDER/pid is killed then; steps are start (of an upload in two calls), upload, uploaded,
              create, created, poll, results
  elsewhere   the address for a file is another server's
  drop        {"created": n}: so many batches are made and the connection is closed without an answer
  cut         so many result files end within a line
  expire, duplicate, foreign, leave_out   so many lines of each batch
  refuse      every batch fails its validation
  hide_list   so many lists are empty
  decoys      so many batches of somebody else, of as many lines, stand in the list (made when the first list is asked for)
"""
import hashlib
import json
import os
import random
import signal
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

folder = sys.argv[1]
lock = threading.RLock()
files, batches, counters, uploads = {}, {}, {}, []


def faults():
    try:
        with open(os.path.join(folder, "faults.json"), encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {}


def log(name, line):
    with open(os.path.join(folder, name), "a", encoding="utf-8") as file:
        file.write(line + "\n")


def use(name, most):
    """Whether a fault that happens `most` times happens once more."""
    counters[name] = counters.get(name, 0) + 1
    return counters[name] <= most


def kill(step):
    if use("kill " + step, faults().get("kill", {}).get(step, 0)):
        path = os.path.join(folder, "pid")
        while not os.path.exists(path):  # whoever started the process may not have got to writing this yet
            time.sleep(0.01)
        with open(path, encoding="utf-8") as file:
            os.kill(int(file.read()), signal.SIGKILL)
        time.sleep(0.3)


def digest(body):
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def kind(body):
    """What happens to a body, chosen by its digest: mostly answers, some of everything else."""
    return int(digest(body)[:4], 16) % 16


def buy(body):
    log("bought", digest(body))


# ---- one answer in each shape: (HTTP status, document) ----

def answer_chat(body):
    text, which = "Answer to " + digest(body)[:16] + ".", kind(body)
    if which == 0:
        return 400, {"error": {"code": "content_policy_violation", "message": "no"}}
    if which == 1:
        return 400, {"error": {"code": "invalid_image", "message": "not a picture"}}
    finish = {2: "length", 3: "content_filter"}.get(which, "stop")
    message = {"role": "assistant", "content": text}
    if which == 4:
        message = {"role": "assistant", "content": None, "refusal": "I will not."}
    if which == 5:
        message["content"] = text + " \ud83d"
    return 200, {"id": "c", "model": "other-model" if which == 6 else body["model"],
                 "choices": [{"index": 0, "finish_reason": finish, "message": message}],
                 "usage": {"prompt_tokens": 100, "completion_tokens": 10}}


def answer_responses(body):
    status, chat = answer_chat(body)
    if status != 200:
        return status, chat
    choice = chat["choices"][0]
    part = {"type": "output_text", "text": choice["message"]["content"]}
    if "refusal" in choice["message"]:
        part = {"type": "refusal", "refusal": choice["message"]["refusal"]}
    return 200, {"id": "r", "model": chat["model"], "status": "completed", "output": [{"type": "message", "content": [part]}],
                 "usage": {"input_tokens": 100, "output_tokens": 10}}


def answer_messages(body):
    which = kind(body)
    if which == 1:
        return 400, {"type": "error", "error": {"type": "invalid_request_error", "message": "not a picture"}}
    stop = {2: "max_tokens", 3: "refusal"}.get(which, "end_turn")
    return 200, {"type": "message", "model": body["model"], "stop_reason": stop,
                 "content": [{"type": "text", "text": "Answer to " + digest(body)[:16] + "."}],
                 "usage": {"input_tokens": 100, "output_tokens": 10}}


def answer_generate(body):
    which = kind(body)
    if which == 0:
        return 200, {"promptFeedback": {"blockReason": "SAFETY"}}
    if which == 1:
        return 400, {"error": {"code": 400, "status": "INVALID_ARGUMENT", "message": "not a picture"}}
    finish = {2: "MAX_TOKENS", 3: "SAFETY"}.get(which, "STOP")
    return 200, {"candidates": [{"content": {"parts": [{"text": "Answer to " + digest(body)[:16] + "."}]}, "finishReason": finish}],
                 "usageMetadata": {"promptTokenCount": 100, "candidatesTokenCount": 10}}


# ---- batches ----

class Batch:
    """lines: (id, body) pairs."""

    def __init__(self, lines, shape, token):
        self.name = f"{'batches/' if shape == 'gemini' else 'batch_'}{len(batches) + 1}"
        self.lines, self.shape, self.token = lines, shape, token
        self.created, self.polls, self.state, self.results = time.time(), 0, "running", None
        self.is_file = False  # whether its lines came in a file, and so its results do

    def finish(self, state):
        """Answers every line, but for those that the faults take away."""
        wrong = faults()
        self.state, self.results = state, []
        answer = {"chat": answer_chat, "responses": answer_responses, "anthropic": answer_messages, "gemini": answer_generate}[self.shape]
        for index, (name, body) in enumerate(self.lines):
            if index < wrong.get("leave_out", 0):
                continue
            if state == "cancelled" and index % 2 or index < wrong.get("expire", 0):
                self.results.append((name, None, None))
                continue
            status, document = answer(body)
            self.results.append((name, status, document))
        extra = [self.results[i] for i in range(min(wrong.get("duplicate", 0), len(self.results)))]
        extra += [(f"somebody-{i}", 200, {}) for i in range(wrong.get("foreign", 0))]
        self.results += extra
        random.Random(7).shuffle(self.results)
        if wrong.get("expire") and state == "ended":
            self.state = "expired"

    def look(self):
        wrong = faults()
        self.polls += 1
        if self.state == "running" and wrong.get("refuse"):
            self.state = "refused"
        if self.state == "cancelling":
            self.finish("cancelled")
        if self.state == "running" and self.polls > wrong.get("polls", 1):
            self.finish("ended")


def create(lines, shape, token):
    """A batch that is taken will be paid for, whether or not anybody ever looks after it."""
    batch = Batch(lines, shape, token)
    batches[batch.name] = batch
    wrong = faults()
    if token != "decoy" and not wrong.get("refuse"):
        for _, body in lines[max(wrong.get("expire", 0), wrong.get("leave_out", 0)):]:
            buy(body)
    return batch


def openai_object(batch):
    states = {"running": "in_progress", "ended": "completed", "refused": "failed"}
    done = batch.results is not None
    has_errors = done and any(status != 200 for _, status, _ in batch.results)
    value = {"id": batch.name, "object": "batch", "status": states.get(batch.state, batch.state), "metadata": {"parallax": batch.token},
             "request_counts": {"total": len(batch.lines), "completed": len(batch.lines) if done else 0, "failed": 0},
             "output_file_id": "out-" + batch.name if done else None, "error_file_id": "err-" + batch.name if has_errors else None}
    if batch.state == "refused":
        value["errors"] = {"data": [{"code": "invalid_json_line", "line": 1, "message": "line 1 is not to our taste"}]}
    return value


def openai_results(batch, errors):
    for name, status, document in batch.results:
        if status is None:
            line = {"custom_id": name, "response": None, "error": {"code": "batch_expired", "message": "too late"}}
        else:
            line = {"custom_id": name, "response": {"status_code": status, "request_id": "q", "body": document}, "error": None}
        if (status != 200) == errors:
            yield line


def anthropic_object(batch):
    done = batch.results is not None
    states = {"running": "in_progress", "cancelling": "canceling"}
    counts = {"processing": 0 if done else len(batch.lines), "succeeded": len(batch.lines) if done else 0, "errored": 0, "canceled": 0, "expired": 0}
    return {"id": batch.name, "type": "message_batch", "processing_status": states.get(batch.state, "ended"), "request_counts": counts,
            "created_at": time.strftime("%Y-%m-%dT%H:%M:%S.000000Z", time.gmtime(batch.created)), "results_url": None}


def anthropic_results(batch):
    for name, status, document in batch.results:
        if status is None:
            yield {"custom_id": name, "result": {"type": "canceled" if batch.state == "cancelled" else "expired"}}
        elif status == 200:
            yield {"custom_id": name, "result": {"type": "succeeded", "message": document}}
        else:
            yield {"custom_id": name, "result": {"type": "errored", "error": document}}


def gemini_results(batch):
    for name, status, document in batch.results:
        entry = {"key": name}
        if status == 200:
            entry["response"] = document
        elif status is not None:
            entry["error"] = document["error"]
        yield entry


def gemini_object(batch):
    states = {"running": "RUNNING", "ended": "SUCCEEDED", "refused": "FAILED", "cancelling": "CANCELLING", "cancelled": "CANCELLED", "expired": "EXPIRED"}
    value = {"name": batch.name, "metadata": {"state": "BATCH_STATE_" + states[batch.state], "displayName": batch.token,
                                             "batchStats": {"requestCount": str(len(batch.lines))}}}
    if batch.results is not None and batch.is_file:
        value["metadata"]["output"] = {"responsesFile": "files/out-" + batch.name[8:]}
        value.update(done=True, response={"responsesFile": "files/out-" + batch.name[8:]})
    elif batch.results is not None:
        entries = [{"metadata": {"key": entry.pop("key")}, **entry} for entry in gemini_results(batch)]
        value.update(done=True, response={"inlinedResponses": {"inlinedResponses": entries}})
    if batch.state == "refused":
        value.update(done=True, error={"code": 3, "message": "line 1 is not to our taste"})
    return value


def multipart_file(body, content_type):
    boundary = b"--" + content_type.split("boundary=")[1].encode()
    fields = {}
    for part in body.split(boundary)[1:-1]:
        head, _, data = part.partition(b"\r\n\r\n")
        name = head.split(b'name="')[1].split(b'"')[0].decode()
        fields[name] = data[:-2]
    assert fields["purpose"] == b"batch"
    return fields["file"]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def send(self, status, document):
        self.send_bytes(status, json.dumps(document).encode())

    def send_bytes(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def send_lines(self, lines):
        kill("results")
        body = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
        if use("cut", faults().get("cut", 0)):
            body = body[: len(body) - len(body) // 8 - 3]
        self.send_bytes(200, body)

    def fails(self, step):
        statuses = faults().get("status", {}).get(step, [])
        number = counters.get("status " + step, 0)
        counters["status " + step] = number + 1
        log("calls", step)
        if number >= len(statuses) or statuses[number] == 200:
            return False
        self.send(statuses[number], {"error": {"code": "server_error", "type": "api_error", "message": "as the rule says"}})
        return True

    def no_batch(self):
        self.send(404, {"error": {"code": "not_found", "type": "not_found_error", "message": "no such batch"}})

    def list_page(self, shape, show):
        if self.fails("list"):
            return
        decoys = faults().get("decoys", 0)
        while any(b.shape == shape for b in batches.values()) and use("decoys", decoys):
            last = [b for b in batches.values() if b.shape == shape and b.token != "decoy"][-1]
            decoy = create([(f"decoy-{i}", {"model": "x", "n": i}) for i in range(len(last.lines))], shape, "decoy")
            decoy.created = last.created + 1
        names = [name for name, batch in reversed(list(batches.items())) if batch.shape == shape]
        if use("hide_list", faults().get("hide_list", 0)):
            names = []
        query = dict(pair.partition("=")[::2] for pair in self.path.partition("?")[2].split("&"))
        after = (query.get("after") or query.get("after_id") or query.get("pageToken") or "").replace("%2F", "/")
        if after:
            names = names[names.index(after) + 1:]
        page, more = names[:2], len(names) > 2
        if shape == "gemini":
            self.send(200, {"operations": [show(batches[n]) for n in page], **({"nextPageToken": page[-1]} if more else {})})
        else:
            self.send(200, {"data": [show(batches[n]) for n in page], "has_more": more, "last_id": page[-1] if page else None})

    def created(self, batch, show):
        kill("created")
        if use("drop", faults().get("drop", {}).get("created", 0)):
            self.close_connection = True
            return
        self.send(200, show(batch))

    def show(self, name, show):
        batch = batches.get(name)
        if not batch:
            self.no_batch()
        elif not self.fails("poll"):
            kill("poll")
            batch.look()
            self.send(200, show(batch))

    def cancel(self, name, show):
        batch = batches.get(name)
        if not batch:
            self.no_batch()
            return
        log("calls", "cancel")
        if batch.state == "running":
            batch.state = "cancelling"
        self.send(200, show(batch))

    def do_GET(self):
        with lock:
            path = self.path.partition("?")[0]
            if path == "/v1/batches":
                self.list_page(list(batches.values())[-1].shape if batches else "chat", openai_object)
            elif path.startswith("/v1/batches/"):
                self.show(path[12:], openai_object)
            elif path.startswith("/v1/files/") and path.endswith("/content"):
                name = path[10:-8]
                if not self.fails("results"):
                    self.send_lines(openai_results(batches[name[4:]], name.startswith("err-")))
            elif path == "/v1/messages/batches":
                self.list_page("anthropic", anthropic_object)
            elif path.startswith("/v1/messages/batches/") and path.endswith("/results"):
                if not self.fails("results"):
                    self.send_lines(anthropic_results(batches[path[21:-8]]))
            elif path.startswith("/v1/messages/batches/"):
                self.show(path[21:], anthropic_object)
            elif path == "/v1beta/batches":
                self.list_page("gemini", gemini_object)
            elif path.startswith("/v1beta/batches/"):
                self.show(path[8:], gemini_object)
            elif path.startswith("/download/v1beta/files/out-") and self.path.endswith(":download?alt=media"):
                if not self.fails("results"):
                    self.send_lines(gemini_results(batches["batches/" + path[27:-9]]))
            else:
                self.no_batch()

    def create_batch(self, body):
        if self.fails("create"):
            return
        kill("create")
        if self.path == "/v1/batches":
            lines = [json.loads(line) for line in files[body["input_file_id"]].decode().splitlines()]
            assert all(line["url"] == body["endpoint"] and line["method"] == "POST" for line in lines)
            shape = "responses" if body["endpoint"] == "/v1/responses" else "chat"
            self.created(create([(line["custom_id"], line["body"]) for line in lines], shape, body["metadata"]["parallax"]), openai_object)
        elif self.path == "/v1/messages/batches":
            self.created(create([(line["custom_id"], line["params"]) for line in body["requests"]], "anthropic", None), anthropic_object)
        else:
            given = body["batch"]
            if "fileName" in given["inputConfig"]:
                rows = [json.loads(row) for row in files[given["inputConfig"]["fileName"]].decode().splitlines()]
                lines = [(row["key"], row["request"]) for row in rows]
            else:
                lines = [(line["metadata"]["key"], line["request"]) for line in given["inputConfig"]["requests"]["requests"]]
            batch = create(lines, "gemini", given["displayName"])
            batch.is_file = "fileName" in given["inputConfig"]
            self.created(batch, gemini_object)

    def start_file(self, body):
        """The first call of a resumable upload: what will come, and under which name."""
        head = self.headers
        assert head["X-Goog-Upload-Protocol"] == "resumable" and head["X-Goog-Upload-Command"] == "start"
        assert head["X-Goog-Upload-Header-Content-Type"] == "application/jsonl" and body["file"]["displayName"].startswith("plx")
        if self.fails("start"):
            return
        kill("start")
        uploads.append(int(head["X-Goog-Upload-Header-Content-Length"]))
        host = "127.0.0.1:9" if faults().get("elsewhere") else self.headers["Host"]
        self.send_response(200)
        self.send_header("X-Goog-Upload-URL", f"http://{host}/upload/v1beta/files?upload_id={len(uploads)}&upload_protocol=resumable")
        self.send_header("X-Goog-Upload-Status", "active")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def take_file(self, body):
        """The second call: all of it, once."""
        number = int(self.path.partition("upload_id=")[2].partition("&")[0]) - 1
        assert self.headers["X-Goog-Upload-Offset"] == "0" and self.headers["X-Goog-Upload-Command"] == "upload, finalize"
        assert uploads[number] == len(body), "another length than was announced, or a second file"
        uploads[number] = None
        if self.fails("upload"):
            return
        kill("upload")
        name = f"files/f{len(files) + 1}"
        files[name] = body
        kill("uploaded")
        self.send(200, {"file": {"name": name, "sizeBytes": str(len(body)), "mimeType": "application/jsonl", "state": "ACTIVE"}})

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if not any(self.headers.get(name) for name in ("Authorization", "x-api-key", "x-goog-api-key")):
            self.send(401, {"error": {"code": "invalid_api_key", "type": "authentication_error", "message": "no key"}})
            return
        with lock:
            single = {"/v1/chat/completions": answer_chat, "/v1/responses": answer_responses, "/v1/messages": answer_messages}.get(self.path)
            if self.path.endswith(":generateContent"):
                single = answer_generate
            if self.path == "/v1/files":
                if self.fails("upload"):
                    return
                kill("upload")
                name = f"file-{len(files) + 1}"
                files[name] = multipart_file(body, self.headers["Content-Type"])
                kill("uploaded")
                self.send(200, {"id": name, "bytes": len(files[name])})
            elif self.path == "/upload/v1beta/files":
                self.start_file(json.loads(body))
            elif self.path.startswith("/upload/v1beta/files?"):
                self.take_file(body)
            elif self.path.endswith("/cancel"):
                show = anthropic_object if "messages" in self.path else openai_object
                self.cancel(self.path.split("/")[-2], show)
            elif self.path.endswith(":cancel"):
                self.cancel(self.path[8:-7], gemini_object)
            elif self.path in ("/v1/batches", "/v1/messages/batches") or self.path.endswith(":batchGenerateContent"):
                self.create_batch(json.loads(body))
            elif single:
                buy(json.loads(body))
                self.send(*single(json.loads(body)))
            else:
                self.no_batch()


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
print(server.server_port, flush=True)
server.serve_forever()
