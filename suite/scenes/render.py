#!/usr/bin/env python3
"""Render the scenes of the suite into suite/items/, stamp their digests into the item lines, or check them.

usage: render.py [--stamp] [--check] [PATH ...]     PATH: a scene file or a folder below suite/scenes
"""
import argparse
import hashlib
import importlib.util
import json
import pathlib
import re
import subprocess
import sys
import tempfile

SCENES = pathlib.Path(__file__).resolve().parent
ITEMS = SCENES.parent / "items"
PICTURE_LINE = re.compile(r"^// picture: (\S+)((?: \w+=\S+)*)\s*$")
TOLERANCE = 2.0  # mean absolute difference of 8-bit samples that a re-render may show


def load_scene(path):
    """Import a drawn scene; `kit` is importable from it."""
    sys.path.insert(0, str(SCENES))
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def place(folder, name):
    """`name.png` goes into the scene's own category, `axis/category/name.png` into another one (a flip across axes)."""
    target = folder / name if "/" not in name else folder.parent.parent / name
    target.parent.mkdir(parents=True, exist_ok=True)
    return target


def render_drawn(path, folder):
    module = load_scene(path)
    for name, options in module.PICTURES.items():
        svg = module.scene(**options)
        target = place(folder, name)
        subprocess.run(["rsvg-convert", "--format", "png", "--output", target], input=svg.encode(), check=True)
        yield target


def render_traced(path, folder):
    pictures = [m for m in map(PICTURE_LINE.match, path.read_text().splitlines()) if m]
    if not pictures:
        sys.exit(f"{path}: no '// picture: NAME KEY=VALUE' line")
    for match in pictures:
        target = place(folder, match.group(1))
        declare = ["Declare=" + d for d in match.group(2).split()]
        with tempfile.TemporaryDirectory() as scratch:
            ppm = pathlib.Path(scratch) / "out.ppm"
            command = ["povray", f"+I{path.name}", f"+O{ppm}", "+FP", "+W1024", "+H768", "+A0.2", "+AM2", "+R3", "+WT1",
                       "-D", "-GD", "-GR", "-GS", f"+L{SCENES / 'kit' / 'pov'}", *declare]
            done = subprocess.run(command, cwd=path.parent, capture_output=True, text=True)
            if done.returncode:
                sys.exit(f"{path}: povray failed\n{done.stderr[-3000:]}")
            jpeg = subprocess.run(["cjpeg", "-quality", "90", "-optimize", str(ppm)], check=True, capture_output=True)
            target.write_bytes(jpeg.stdout)
        yield target


def render(path, folder):
    folder.mkdir(parents=True, exist_ok=True)
    return list((render_drawn if path.suffix == ".py" else render_traced)(path, folder))


def scenes_below(paths):
    for path in map(pathlib.Path, paths):
        path = path.resolve()
        found = [path] if path.is_file() else sorted(path.rglob("*"))
        for scene in found:
            inside = scene.relative_to(SCENES).parts
            if scene.suffix in (".py", ".pov") and len(inside) == 3 and inside[0] != "kit":
                yield scene


def stamp(folder):
    """Write the digest of each picture into the lines of items.jsonl that name it."""
    lines_file = folder / "items.jsonl"
    if not lines_file.exists():
        return
    lines = []
    for line in lines_file.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if "picture" in item:
            picture = folder / item["picture"]["file"]
            if picture.exists():
                item["picture"]["sha256"] = hashlib.sha256(picture.read_bytes()).hexdigest()
        lines.append(json.dumps(item, ensure_ascii=False))
    lines_file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def samples(path):
    tool = "djpeg" if path.suffix in (".jpg", ".jpeg") else "pngtopnm"
    return subprocess.run([tool, str(path)], check=True, capture_output=True).stdout


def check(scene, folder):
    """Render into a scratch folder and compare with the committed pictures."""
    bad = 0
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        for fresh in render(scene, scratch / folder.relative_to(ITEMS)):
            committed = ITEMS / fresh.relative_to(scratch)
            a, b = samples(fresh), samples(committed)
            difference = sum(abs(x - y) for x, y in zip(a, b)) / max(len(a), 1) if len(a) == len(b) else 255.0
            if difference > TOLERANCE:
                print(f"{committed}: a fresh render of {scene.name} differs by {difference:.1f} levels on average")
                bad += 1
    return bad


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stamp", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("paths", nargs="*", default=[SCENES])
    arguments = parser.parse_args()
    bad = 0
    for scene in scenes_below(arguments.paths):
        folder = ITEMS / scene.relative_to(SCENES).parent
        if arguments.check:
            bad += check(scene, folder)
        else:
            for picture in render(scene, folder):
                print(picture.relative_to(ITEMS.parent), picture.stat().st_size)
                if arguments.stamp:
                    stamp(picture.parent)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
