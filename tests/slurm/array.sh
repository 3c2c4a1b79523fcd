#!/usr/bin/env bash
# A real job array, and the run that one process makes.
set -u
: "${PARALLAX:?the binary}" "${ROOT:?the root folder}" "${FIXTURES:?tests/fixtures}"
for program in slurmctld slurmd sbatch squeue scancel scontrol sinfo; do
    command -v "$program" >/dev/null || { echo "skipped: $program is not installed (slurm-wlm)"; exit 77; }
done
scratch=$(mktemp -d)
daemons=()

stop_all()
{
    touch go
    scancel --full --user="$(id -un)" 2>/dev/null
    for _ in $(seq 300); do has_left && break; sleep 0.2; done # the daemons do not end what they have begun
    for daemon in "${daemons[@]}"; do kill "$daemon" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$scratch"
}
trap stop_all EXIT
cd "$scratch" || exit 1
unset OPENAI_API_KEY PARALLAX_ROOT
tiny=$FIXTURES/tiny
node=$(hostname -s)
read -r port1 port2 < <(python3 - <<'PYTHON'
import socket
sockets = [socket.socket() for _ in range(2)]
for each in sockets:
    each.bind(("127.0.0.1", 0))
print(*(each.getsockname()[1] for each in sockets))
PYTHON
)
mkdir state spool
cat >slurm.conf <<CONF
ClusterName=test
SlurmctldHost=$node(127.0.0.1)
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
SlurmctldPort=$port1
SlurmdPort=$port2
AuthType=auth/none
CredType=cred/none
ProctrackType=proctrack/pgid
TaskPlugin=task/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
StateSaveLocation=$scratch/state
SlurmdSpoolDir=$scratch/spool
SlurmctldPidFile=$scratch/slurmctld.pid
SlurmdPidFile=$scratch/slurmd.pid
SlurmctldLogFile=$scratch/slurmctld.log
SlurmdLogFile=$scratch/slurmd.log
SchedulerParameters=sched_interval=1,batch_sched_delay=0
KillWait=5
ReturnToService=2
NodeName=$node NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN
PartitionName=all Nodes=$node Default=YES MaxTime=INFINITE State=UP OverSubscribe=YES
CONF
sed -i 's/^ReturnToService/SlurmdParameters=config_overrides\n&/' slurm.conf
printf 'CgroupAutomount=no\nCgroupPlugin=autodetect\n' >cgroup.conf
export SLURM_CONF=$scratch/slurm.conf

die()
{
    echo "FAILED: $*"
    tail -n 20 slurmctld.log slurmd.log ./*.out 2>/dev/null
    exit 1
}

slurmctld -D -i >ctld.out 2>&1 &
daemons+=($!)
slurmd -D >slurmd.out 2>&1 &
daemons+=($!)
# await COMMAND…: until it succeeds; what has not come after five minutes will not come.
await()
{
    local end=$((SECONDS + 300))
    until "$@" 2>/dev/null; do
        [ "$SECONDS" -lt "$end" ] || die "five minutes passed, and never: $*"
        sleep 0.2
    done
}
is_idle() { [ "$(sinfo -h -o %T)" = idle ]; }
has_left() { [ -z "$(squeue -h ${1:+-j "$1"} 2>/dev/null)" ]; }
await is_idle

# wait_for JOB: until it has left the queue.
wait_for() { await has_left "$1"; }

export PARALLAX PARALLAX_MODEL=baseline:keyword PARALLAX_OUT=$scratch/parts
script=$ROOT/harness/examples/slurm.sh
job=$(sbatch --parsable "$script" --suite "$tiny" --repeats 2) || die "sbatch"
merge=$(sbatch --parsable --dependency=afterok:"$job" --wrap '"$PARALLAX" merge "$PARALLAX_OUT/run.plx" "$PARALLAX_OUT"/part-*.plx') \
    || die "sbatch of the merge"
wait_for "$merge"
[ -f parts/run.plx ] || die "there is no merged run"
[ "$(ls parts/part-*.plx | wc -l)" = 4 ] || die "there are not four parts"
"$PARALLAX" run --quiet --no-report --suite "$tiny" --repeats 2 --model baseline:keyword --out single.plx || die "the single process"
for kind in trials findings items; do
    "$PARALLAX" export single.plx --what $kind --full >single.jsonl
    "$PARALLAX" export parts/run.plx --what $kind --full >merged.jsonl
    [ -s single.jsonl ] || die "no $kind"
    cmp -s single.jsonl merged.jsonl || die "$kind of the array are not those of a single process"
done

# The variables of an array with a step and a start mean the same places.
export PARALLAX_OUT=$scratch/stepped
job=$(sbatch --parsable --array=10-40:10 "$script" --suite "$tiny" --repeats 2) || die "sbatch of a stepped array"
wait_for "$job"
for i in 0 1 2 3; do
    "$PARALLAX" export "parts/part-$i.plx" >one.jsonl
    "$PARALLAX" export "stepped/part-$((10 * i + 10)).plx" >two.jsonl
    cmp -s one.jsonl two.jsonl || die "task $i of a stepped array is another shard"
done

# A task that is told to end stores what it has, and the same array goes on. Each answers two trials and then waits for the word.
cat >slow.py <<'PYTHON'
import json, os, sys, time
for number, line in enumerate(sys.stdin):
    while number >= 2 and not os.path.exists(sys.argv[1]): time.sleep(0.05)
    print(json.dumps({"trial": json.loads(line)["trial"], "text": "I cannot tell."}), flush=True)
PYTHON
export PARALLAX_OUT=$scratch/cancelled PARALLAX_MODEL="command:python3 $scratch/slow.py $scratch/go"
job=$(sbatch --parsable "$script" --suite "$tiny" --concurrency 1) || die "sbatch of a slow array"
filled=0 # shards of the tiny suite that have anything to ask
for i in 0 1 2 3; do [ "$("$PARALLAX" export parts/part-$i.plx | wc -l)" = 0 ] || filled=$((filled + 1)); done
have_begun() { [ "$(for i in 0 1 2 3; do "$PARALLAX" export cancelled/part-$i.plx; done | wc -l)" = $((2 * filled)) ]; }
await have_begun
scancel --batch --signal=TERM "$job"
have_heard() { [ "$(grep -l 'under way' slurm-"$job"_*.out | wc -l)" = "$filled" ]; }
await have_heard
touch go
wait_for "$job"
before=$(for i in 0 1 2 3; do "$PARALLAX" export cancelled/part-$i.plx; done | wc -l)
planned=$("$PARALLAX" plan --suite "$tiny" --jsonl --out p | wc -l)
[ "$before" -gt 0 ] && [ "$before" -lt "$planned" ] || die "of $planned trials $before were there after the signal"
job=$(sbatch --parsable "$script" --suite "$tiny" --concurrency 4) || die "sbatch of the second array"
wait_for "$job"
"$PARALLAX" merge again.plx cancelled/part-*.plx 2>/dev/null || die "merge of the second array"
[ "$("$PARALLAX" export again.plx | wc -l)" = "$planned" ] || die "the second array does not finish the first"
echo "all as expected"
