#!/usr/bin/env python3
"""Serves a vision-language model from Hugging Face to Parallax, on this machine, without a server.

    pip install torch "transformers>=4.49" pillow accelerate
    parallax run --model "command:python3 harness/examples/serve_hf.py --model Qwen/Qwen2.5-VL-7B-Instruct" \\
        --concurrency 1 --timeout-ms 600000 --out qwen.plx

Parallax starts this program once per --concurrency, gives it one plan line at a time on standard input, and reads one answer
from standard output (harness/README.md, "A plan line and its answer"). What the model libraries print goes to standard error.

Batches: with `--batch 8` here and `--concurrency 8` there, eight of these programs run, one of them loads the model, and the
others hand their lines to it, so that up to eight are answered in one pass over the weights. When that one dies, its place is
taken by the next; Parallax asks again what was lost.

Several GPUs: --device auto spreads one model over all of them; for a copy on each, run shards (harness/examples/slurm.sh).

Sampling: at temperature 0 the answer is the most likely one, whatever the seed. Above it every trial is generated alone, from
the seed of its plan line, so that it comes out the same in any order and company.

`--model cardboard` answers without a model and `--self-test` checks this program with it; both need only Python.
"""
import argparse
import contextlib
import fcntl
import io
import json
import os
import queue
import socket
import sys
import tempfile
import threading
import time

CONNECT_SECONDS = 3600  # as long as the largest model may take to load
GATHER_SECONDS = 0.02  # how long a batch waits for company


def parse_arguments(words=None):
    parser = argparse.ArgumentParser(description="serve a Hugging Face vision-language model to Parallax")
    parser.add_argument("--model", help="a name on the hub, a folder, or cardboard")
    parser.add_argument("--revision", help="a commit of the hub, so that the weights cannot change")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1, mps (auto)")
    parser.add_argument("--dtype", default="auto", help="auto, bfloat16, float16, float32 (auto: as the weights are)")
    parser.add_argument("--max-tokens", type=int, default=4096, help="longest answer (4096)")
    parser.add_argument("--temperature", type=float, default=0.0, help="0 takes the most likely token (0)")
    parser.add_argument("--top-p", type=float, default=1.0, help="only with a temperature (1)")
    parser.add_argument("--batch", type=int, default=1, help="answers per pass; give --concurrency as many (1)")
    parser.add_argument("--trust-remote-code", action="store_true", help="run code that comes with the model")
    parser.add_argument("--self-test", action="store_true", help="check this program, without a model")
    arguments = parser.parse_args(words)
    if not arguments.model and not arguments.self_test:
        parser.error("--model is needed")
    return arguments


class HuggingFaceModel:
    """A processor and its model; answers chats that are plan lines."""

    def __init__(self, arguments):
        import torch
        from PIL import Image
        from transformers import AutoModelForImageTextToText, AutoProcessor

        self.torch, self.open_image, self.arguments = torch, Image.open, arguments
        common = {"revision": arguments.revision, "trust_remote_code": arguments.trust_remote_code}
        self.processor = AutoProcessor.from_pretrained(arguments.model, **common)
        self.processor.tokenizer.padding_side = "left"  # answers of a batch start at one place
        if self.processor.tokenizer.pad_token is None:
            self.processor.tokenizer.pad_token = self.processor.tokenizer.eos_token
        dtype = arguments.dtype if arguments.dtype == "auto" else getattr(torch, arguments.dtype)
        placement = {"device_map": "auto"} if arguments.device == "auto" else {}
        self.model = AutoModelForImageTextToText.from_pretrained(arguments.model, torch_dtype=dtype, **placement, **common)
        if not placement:
            self.model = self.model.to(arguments.device)
        self.model.eval()
        ends = self.model.generation_config.eos_token_id
        self.ends = set(ends if isinstance(ends, list) else [ends]) | {self.processor.tokenizer.eos_token_id}

    def answer(self, lines):
        """Answers plan lines that show equally many pictures, in one pass."""
        torch, arguments = self.torch, self.arguments
        prompts = [self.processor.apply_chat_template(chat_of(line), tokenize=False, add_generation_prompt=True) for line in lines]
        images = [[self.open_image(part["path"]).convert("RGB") for part in line["parts"] if part["type"] == "image"]
                  for line in lines]
        inputs = self.processor(text=prompts, images=images if images[0] else None, padding=True, return_tensors="pt")
        inputs = inputs.to(self.model.device, dtype=self.model.dtype)  # of the pictures; tokens stay whole numbers
        # The model's own generation_config may bring a temperature along; how to sample is said here and nowhere else.
        sampling = {"do_sample": False, "temperature": None, "top_p": None, "top_k": None}
        if arguments.temperature > 0:
            sampling = {"do_sample": True, "temperature": arguments.temperature, "top_p": arguments.top_p, "top_k": 0}
            torch.manual_seed(lines[0]["seed"])
        with torch.inference_mode():
            whole = self.model.generate(**inputs, max_new_tokens=arguments.max_tokens, repetition_penalty=1.0, **sampling)
        made = whole[:, inputs["input_ids"].shape[1]:].tolist()
        return [self.reply(*each) for each in zip(lines, inputs["input_ids"].tolist(), inputs["attention_mask"].tolist(), made)]

    def reply(self, line, prompt, attended, made):
        end = next((at for at, token in enumerate(made) if token in self.ends), None)
        picture = getattr(self.model.config, "image_token_id", getattr(self.model.config, "image_token_index", None))
        return {
            "trial": line["trial"],
            "text": self.processor.tokenizer.decode(made[:end], skip_special_tokens=True).strip(),
            "state": "replied" if end is not None else "truncated",
            "input_tokens": sum(attended),
            "output_tokens": len(made) if end is None else end + 1,
            # That the picture arrived; some processors put it in under another name than the model's.
            **({"picture_tokens": prompt.count(picture)} if picture is not None else {}),
        }


class CardboardModel:
    """Stands in for a model: says what it was shown, and breaks when it is told to."""

    def __init__(self):
        self.batches = []

    def answer(self, lines):
        self.batches.append(len(lines))
        texts = [" ".join(part["text"] for part in line["parts"] if part["type"] == "text") for line in lines]
        if any("break" in text for text in texts):
            raise RuntimeError("broken, as asked")
        print("a library that chatters on standard output")
        return [{"trial": line["trial"], "text": f"{len(text)} letters", "state": "replied"} for line, text in zip(lines, texts)]


def chat_of(line):
    """A plan line as the conversation that chat templates take: the same parts in the same order."""
    parts = [{"type": "image"} if part["type"] == "image" else {"type": "text", "text": part["text"]} for part in line["parts"]]
    system = [{"role": "system", "content": [{"type": "text", "text": line["system"]}]}] if "system" in line else []
    return [*system, {"role": "user", "content": parts}]


def pictures_of(line):
    return sum(part["type"] == "image" for part in line["parts"])


def answer_all(model, lines, alone):
    """Answers in passes of equally many pictures, or one by one; a line that breaks the model takes no other along."""
    passes = {}
    for at, line in enumerate(lines):
        passes.setdefault(at if alone else pictures_of(line), []).append(line)
    answers = {}
    while passes:
        _, group = passes.popitem()
        try:
            answers.update((answer["trial"], answer) for answer in model.answer(group))
        except Exception as problem:  # whatever it is, this trial failed and the next may not
            if len(group) > 1:
                passes.update(((at, line["trial"]), [line]) for at, line in enumerate(group))
                continue
            print(f"{group[0]['trial']}: {type(problem).__name__}: {problem}", file=sys.stderr)
            answers[group[0]["trial"]] = {"trial": group[0]["trial"], "text": "", "state": "failed"}
    return [answers[line["trial"]] for line in lines]


def serve_lines(answer, source, target):
    """The protocol: one plan line in, one answer out."""
    for text in source:
        target.write(json.dumps(answer(json.loads(text)), ensure_ascii=False) + "\n")
        target.flush()


def serve_batches(listener, load, arguments):
    """Takes lines from many connections and answers those that come close in time together. Ends the program when it fails:
    the connections break with it, and Parallax replaces everybody."""
    waiting = queue.Queue()

    def take(connection):
        with connection, connection.makefile("r", encoding="utf-8") as lines:
            for text in lines:
                waiting.put((json.loads(text), connection))

    def accept():
        while True:
            threading.Thread(target=take, args=[listener.accept()[0]], daemon=True).start()

    def work():
        try:
            model = load()
            threading.Thread(target=accept, daemon=True).start()
            while True:
                taken = [waiting.get()]
                deadline = time.monotonic() + GATHER_SECONDS
                with contextlib.suppress(queue.Empty):
                    while len(taken) < arguments.batch:
                        taken.append(waiting.get(timeout=max(0.0, deadline - time.monotonic())))
                answers = answer_all(model, [line for line, _ in taken], arguments.temperature > 0)
                for (_, connection), answer in zip(taken, answers):
                    with contextlib.suppress(OSError):  # that one has gone away
                        connection.sendall((json.dumps(answer, ensure_ascii=False) + "\n").encode())
        except BaseException as problem:
            print(f"{type(problem).__name__}: {problem}", file=sys.stderr)
            os._exit(70)

    threading.Thread(target=work, daemon=True).start()


def share_model(load, arguments, folder):
    """A function that answers one line through whichever of the programs has the model: the one that holds the lock."""
    address = os.path.join(folder, "model.socket")
    lock = open(os.path.join(folder, "lock"), "w")  # held as long as this program lives
    with contextlib.suppress(BlockingIOError):
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        with contextlib.suppress(FileNotFoundError):
            os.unlink(address)
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(address)
        listener.listen(256)
        serve_batches(listener, load, arguments)
    connection = socket.socket(socket.AF_UNIX)
    deadline = time.monotonic() + 10
    while True:
        try:
            connection.connect(address)
            break
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
    connection.settimeout(CONNECT_SECONDS)
    answers = connection.makefile("r", encoding="utf-8")

    def answer(line):
        connection.sendall((json.dumps(line, ensure_ascii=False) + "\n").encode())
        text = answers.readline()
        if not text:
            raise SystemExit("the program that had the model is gone")
        return json.loads(text)
    answer.connection, answer.lock = connection, lock
    return answer


def self_test():
    def plan(name, text, pictures=0):
        return {"trial": name, "item": name, "condition": "image", "repeat": 0, "seed": 7,
                "parts": [{"type": "image", "path": "x.png"}] * pictures + [{"type": "text", "text": text}]}

    model = CardboardModel()
    asked = [plan("a", "one"), plan("b", "please break"), plan("c", "three", 1), plan("d", "vier", 1)]
    target = io.StringIO()
    source = io.StringIO("".join(json.dumps(line) + "\n" for line in asked))
    serve_lines(lambda line: answer_all(model, [line], False)[0], source, target)
    made = [json.loads(line) for line in target.getvalue().splitlines()]
    assert [line["trial"] for line in made] == ["a", "b", "c", "d"], made
    assert [line["state"] for line in made] == ["replied", "failed", "replied", "replied"], made

    model = CardboardModel()
    states = [line["state"] for line in answer_all(model, asked, False)]
    assert states == ["replied", "failed", "replied", "replied"] and sorted(model.batches) == [1, 1, 2, 2], (states, model.batches)
    model = CardboardModel()
    answer_all(model, asked, True)
    assert model.batches == [1, 1, 1, 1], model.batches
    chat = chat_of({**plan("e", "x", 1), "system": "be brief"})
    assert [turn["role"] for turn in chat] == ["system", "user"], chat
    assert [part["type"] for part in chat[1]["content"]] == ["image", "text"], chat

    with tempfile.TemporaryDirectory() as folder:
        model = CardboardModel()
        arguments = parse_arguments(["--self-test", "--batch", "4"])
        workers = [share_model(lambda: model, arguments, folder) for _ in range(4)]
        answers = {}
        threads = [threading.Thread(target=lambda at=at: answers.update({at: workers[at](asked[at])})) for at in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert [answers[at]["trial"] for at in range(4)] == ["a", "b", "c", "d"], answers
        assert answers[1]["state"] == "failed" and answers[3]["text"] == "4 letters", answers
    print("all as expected", file=sys.stderr)


def main():
    arguments = parse_arguments()
    if arguments.self_test:
        self_test()
        return

    # Answers go where standard output went; whatever else is printed, by a library in C too, goes to standard error.
    target = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    source = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8")

    def load():
        return CardboardModel() if arguments.model == "cardboard" else HuggingFaceModel(arguments)

    if arguments.batch > 1:
        # The programs of one run share a folder: the parent's process id says which run.
        folder = os.path.join(tempfile.gettempdir(), f"parallax-hf-{os.getuid()}-{os.getppid()}")
        os.makedirs(folder, mode=0o700, exist_ok=True)
        if os.stat(folder).st_uid != os.getuid():
            raise SystemExit(f"{folder} belongs to somebody else")
        answer = share_model(load, arguments, folder)
    else:
        model = load()
        alone = arguments.temperature > 0

        def answer(line):
            return answer_all(model, [line], alone)[0]
    serve_lines(answer, source, target)


if __name__ == "__main__":
    main()
