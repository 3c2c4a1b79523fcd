#!/usr/bin/env bash
# What the manifest says, run as the pods would: the same run as one process makes.
set -u
: "${PARALLAX:?the binary}" "${ROOT:?the root folder}" "${FIXTURES:?tests/fixtures}"
python3 -c 'import yaml' 2>/dev/null || { echo "skipped: python3-yaml is not installed"; exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
unset PARALLAX_ROOT SLURM_ARRAY_TASK_ID SLURM_ARRAY_TASK_COUNT
export PARALLAX_OUT=$scratch/run-files PARALLAX_MODEL=baseline:keyword
mkdir bin run-files
# The pods know the suite by their image; here it is the fixture.
printf '#!/bin/sh\nif [ "$1" = run ]; then exec "%s" "$@" --suite "%s"; fi\nexec "%s" "$@"\n' "$PARALLAX" "$FIXTURES/tiny" "$PARALLAX" \
    >bin/parallax
chmod +x bin/parallax
export PATH=$scratch/bin:$PATH

die()
{
    echo "FAILED: $*"
    exit 1
}

python3 - "$ROOT/harness/examples/kubernetes.yaml" <<'PYTHON' || die "the manifest"
import os, re, subprocess, sys, yaml
jobs = {each["metadata"]["name"]: each["spec"] for each in yaml.safe_load_all(open(sys.argv[1])) if each["kind"] == "Job"}
ask, merge = jobs["parallax-ask"], jobs["parallax-merge"]
assert ask["completionMode"] == "Indexed", "not an indexed job"

def run(spec, **variables):
    container = spec["template"]["spec"]["containers"][0]
    known = {each["name"] for each in container["env"]} | {"JOB_COMPLETION_INDEX"}
    used = set(re.findall(r"\$(\w+)", container["args"][0]))
    assert used <= known, f"{used - known} is not set in the pod"
    subprocess.run(container["command"] + container["args"], check=True, env={**os.environ, **variables})

shards = int(re.search(r"auto/(\d+)", ask["template"]["spec"]["containers"][0]["args"][0])[1])
assert shards == ask["completions"], f"{shards} shards, {ask['completions']} pods"
for index in range(ask["completions"]):
    run(ask, JOB_COMPLETION_INDEX=str(index))
run(merge)
PYTHON
"$PARALLAX" run --quiet --no-report --suite "$FIXTURES/tiny" --model baseline:keyword --out single.plx || die "the single process"
for kind in trials findings items; do
    "$PARALLAX" export single.plx --what $kind --full >single.jsonl
    "$PARALLAX" export run-files/run.plx --what $kind --full >merged.jsonl
    [ -s single.jsonl ] || die "no $kind"
    cmp -s single.jsonl merged.jsonl || die "$kind of the pods are not those of a single process"
done
echo "all as expected"
