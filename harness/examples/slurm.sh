#!/usr/bin/env bash
# One run as a Slurm job array; the array's size is the number of shards, and nothing else knows it.
#
#     export PARALLAX_MODEL=openai-chat:my-model@http://node17:8000/v1 PARALLAX_OUT=/shared/my-run
#     job=$(sbatch --parsable harness/examples/slurm.sh --conditions image,text,probe)
#     sbatch --dependency=afterok:"$job" --wrap 'parallax merge "$PARALLAX_OUT/run.plx" "$PARALLAX_OUT"/part-*.plx'
#
# What stands behind the script's name goes to `parallax run`. A task that was killed or ran out of time goes on when the
# array is submitted again; what is finished ends at once. Submit the whole array: one task alone would be another dealing,
# and its file would refuse it. Each part is written by one process; put PARALLAX_OUT on a file system that knows locks.
#SBATCH --job-name=parallax
#SBATCH --array=0-3
#SBATCH --cpus-per-task=1
#SBATCH --time=04:00:00
#SBATCH --signal=B:TERM@300
set -eu
: "${PARALLAX_MODEL:?what is asked, as for --model}" "${PARALLAX_OUT:?a folder that all nodes see}"
mkdir -p "$PARALLAX_OUT"
# The signal above reaches parallax itself five minutes before the end: it starts nothing new and stores what lands.
exec "${PARALLAX:-parallax}" run --shard auto --model "$PARALLAX_MODEL" --no-report --progress lines \
    --out "$PARALLAX_OUT/part-$SLURM_ARRAY_TASK_ID.plx" "$@"
