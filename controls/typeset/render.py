#!/usr/bin/env python3
"""Draw the words of every twin and its query into a picture, for the condition `typeset`.

Writes controls/typeset/<axis>/<category>/<id>.png and the index <category>.jsonl; pictures of words that did not change stay as
they are, pictures of items that are gone are removed. The held-back split is rendered into its own folder while it is unlocked.

usage: controls/typeset/render.py [--check N]     --check renders every Nth again and compares pixels, writing nothing
needs: pango-view (pango1.0-tools), netpbm, fonts-dejavu, fonts-noto-core, fonts-noto-cjk
"""
import argparse
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
HELD = ROOT / "suite/heldback/open"
FONTS = {"ar": "Noto Sans Arabic 15", "hi": "Noto Sans Devanagari 15", "zh": "Noto Sans CJK SC 15"}
FONT = "DejaVu Sans 15"
WIDTH_PT, MARGIN_PX = 540, 24  # 540 points at 96 dots an inch and two margins make 768 pixels
TOLERANCE = 0.02  # share of pixels that may differ by more than an eighth of the range, for another version of a font


def read_lines(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return lines[0], [json.loads(line) for line in lines[1:] if line.strip()]


def run(command, data=None):
    return subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True).stdout


def draw(words, lang):
    """The words as a PNG of sixteen greys."""
    with tempfile.TemporaryDirectory() as folder:
        text, picture = pathlib.Path(folder, "words.txt"), pathlib.Path(folder, "words.png")
        text.write_text(words, encoding="utf-8")
        run(["pango-view", "--no-display", "--dpi=96", f"--width={WIDTH_PT}", f"--margin={MARGIN_PX}", "--wrap=word-char",
             f"--language={lang}", f"--font={FONTS.get(lang, FONT)}", f"--output={picture}", str(text)])
        grey = run(["ppmtopgm"], run(["pngtopnm", str(picture)]))
    return run(["pnmtopng", "-quiet", "-compression", "9"], run(["pamdepth", "-quiet", "15"], grey))


def pixels(png):
    """Width, height and the bytes of the samples."""
    pgm = run(["pamdepth", "-quiet", "255"], run(["ppmtopgm", "-quiet"], run(["pngtopnm", "-quiet", "-"], png)))
    magic, size, depth, samples = pgm.split(b"\n", 3)
    assert magic == b"P5" and depth == b"255"
    return size, samples


def same(one, other):
    (size, a), (size_b, b) = pixels(one), pixels(other)
    return size == size_b and sum(abs(x - y) > 32 for x, y in zip(a, b)) <= TOLERANCE * len(a)


def categories(suite, controls):
    """(name, canary, [(item, words)]) of each category below a root."""
    for path in sorted((suite / "items").glob("*/*/items.jsonl")):
        name = path.parent.relative_to(suite / "items")
        twins = controls / "text_only" / f"{name}.jsonl"
        if not twins.exists():
            continue
        evidence = {line["item"]: line["evidence"] for line in read_lines(twins)[1]}
        canary, items = read_lines(path)
        yield name, canary, [(item, f'{evidence[item["id"]]}\n\n{item["query"]}') for item in items if item["id"] in evidence]


def known(index):
    return {line["item"]: line for line in read_lines(index)[1]} if index.exists() else {}


def render_category(folder, name, canary, items):
    target, index = folder / name, folder / f"{name}.jsonl"
    target.mkdir(parents=True, exist_ok=True)
    old, lines, drawn = known(index), [], 0
    for item, words in items:
        digest, picture = hashlib.sha256(words.encode()).hexdigest(), target / f'{item["id"]}.png'
        was = old.get(item["id"])
        if not (was and was["words"] == digest and picture.exists()):
            picture.write_bytes(draw(words, item["lang"]))
            drawn += 1
        lines.append({"item": item["id"], "words": digest, "picture": hashlib.sha256(picture.read_bytes()).hexdigest()})
    index.write_text("".join(f"{line}\n" for line in [canary] + [json.dumps(line) for line in lines]), encoding="utf-8")
    wanted = {f'{item["id"]}.png' for item, _ in items}
    for stray in target.glob("*.png"):
        if stray.name not in wanted:
            stray.unlink()
    return drawn


def render_all():
    roots = [(ROOT / "suite", ROOT / "controls")]
    if HELD.exists():
        roots.append((HELD, HELD / "controls"))
    drawn = 0
    for suite, controls in roots:
        for name, canary, items in categories(suite, controls):
            drawn += render_category(controls / "typeset", name, canary, items)
    print(f"{drawn} drawn")


def check(step):
    """Every `step`th picture again, by the pixels."""
    every = [(name, item, words) for name, _, items in categories(ROOT / "suite", ROOT / "controls") for item, words in items]
    wrong = [f'{name}/{item["id"]}.png' for name, item, words in every[::step]
             if not same(draw(words, item["lang"]), (ROOT / "controls/typeset" / name / f'{item["id"]}.png').read_bytes())]
    for path in wrong:
        print(f"controls/typeset/{path}: is drawn differently here", file=sys.stderr)
    print(f"{len(every[::step])} of {len(every)} drawn again, {len(wrong)} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", type=int, metavar="N")
    arguments = parser.parse_args()
    sys.exit(check(arguments.check) if arguments.check else render_all())
