"""harness/examples/serve_hf.py with stand-ins for torch, transformers and PIL that take only the calls it should make.

usage: serve_hf_test.py FOLDER_OF_THE_EXAMPLE
"""
import contextlib
import json
import sys
import types

PICTURE, END, PAD = 7, 3, 2


class Tensor(list):
    @property
    def shape(self):
        return len(self), len(self[0])

    def tolist(self):
        return [list(row) for row in self]

    def __getitem__(self, key):
        return Tensor(row[key[1]] for row in self) if isinstance(key, tuple) else list.__getitem__(self, key)


class Inputs(dict):
    def to(self, device, dtype):
        assert (device, dtype) == ("cpu", "float32")
        return self


class Tokenizer:
    padding_side, pad_token, eos_token, eos_token_id = "right", None, "</s>", PAD

    def decode(self, tokens, skip_special_tokens):
        assert skip_special_tokens
        return " ".join(map(str, tokens))


class Processor:
    tokenizer = Tokenizer()

    @classmethod
    def from_pretrained(cls, name, revision, trust_remote_code):
        assert (name, revision, trust_remote_code) == ("m", None, False)
        return cls()

    def apply_chat_template(self, chat, tokenize, add_generation_prompt):
        assert not tokenize and add_generation_prompt
        return json.dumps(chat)

    def __call__(self, text, images, padding, return_tensors):
        assert padding and return_tensors == "pt" and self.tokenizer.padding_side == "left" and self.tokenizer.pad_token == "</s>"
        assert images is None or [len(each) for each in images] == [chat.count('"image"') for chat in text]
        return Inputs(input_ids=Tensor([PAD, 9, PICTURE, PICTURE] for _ in text), attention_mask=Tensor([0, 1, 1, 1] for _ in text))


class Model:
    device, dtype = "cpu", "float32"
    generation_config, config = types.SimpleNamespace(eos_token_id=[END]), types.SimpleNamespace(image_token_id=PICTURE)
    seen = []

    @classmethod
    def from_pretrained(cls, name, torch_dtype, revision, trust_remote_code, device_map=None):
        return cls()

    def to(self, device):
        return self

    def eval(self):
        pass

    def generate(self, input_ids, attention_mask, max_new_tokens, repetition_penalty, do_sample, temperature, top_p, top_k):
        self.seen.append((len(input_ids), do_sample, temperature))
        return Tensor(row + ([11, 12, END, PAD] if at == 0 else [11, 12, 13, 14]) for at, row in enumerate(input_ids))


torch = types.ModuleType("torch")
torch.seeds = []
torch.inference_mode, torch.manual_seed = contextlib.nullcontext, torch.seeds.append
pillow = types.ModuleType("PIL")
pillow.Image = types.SimpleNamespace(open=lambda path: types.SimpleNamespace(convert=lambda mode: (path, mode)))
transformers = types.ModuleType("transformers")
transformers.AutoProcessor, transformers.AutoModelForImageTextToText = Processor, Model
sys.modules.update({"torch": torch, "PIL": pillow, "transformers": transformers})
sys.path.insert(0, sys.argv[1])
import serve_hf  # noqa: E402

lines = [{"trial": name, "seed": seed, "parts": [{"type": "image", "path": "p"}, {"type": "text", "text": "x"}]}
         for name, seed in (("a", 5), ("b", 6))]
lines.append({"trial": "c", "seed": 7, "system": "s", "parts": [{"type": "text", "text": "x"}]})

model = serve_hf.HuggingFaceModel(serve_hf.parse_arguments(["--model", "m"]))
answers = serve_hf.answer_all(model, lines, False)
assert answers[0] == {"trial": "a", "text": "11 12", "state": "replied", "input_tokens": 3, "output_tokens": 3, "picture_tokens": 2}
assert answers[1] == {"trial": "b", "text": "11 12 13 14", "state": "truncated", "input_tokens": 3, "output_tokens": 4, "picture_tokens": 2}
assert sorted(Model.seen) == [(1, False, None), (2, False, None)] and not torch.seeds, Model.seen

Model.seen.clear()
model = serve_hf.HuggingFaceModel(serve_hf.parse_arguments(["--model", "m", "--device", "cpu", "--temperature", "0.7"]))
serve_hf.answer_all(model, lines, True)
assert Model.seen == [(1, True, 0.7)] * 3 and sorted(torch.seeds) == [5, 6, 7], (Model.seen, torch.seeds)
