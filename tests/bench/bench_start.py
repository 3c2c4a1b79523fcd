#!/usr/bin/env python3
"""How long `parallax ask` takes from its start to its first request.

    tests/bench/bench_start.py PARALLAX ROOT [ROUNDS]

Listens on 127.0.0.1, starts `parallax ask` over the whole suite in ROOT with a new run file, and looks at the clock and at
what the process has used of the processors (all its threads, those that have ended too) when its first request comes in; then ends it.
Prints the least and the median of ROUNDS (default 9), and the same of `--help` from start to end. On a busy machine the wall time says more
about the others.
"""
import os
import resource
import socket
import statistics
import subprocess
import sys
import tempfile
import time


def on_cpu_ms(pid):
    process_clock = (~pid << 3) | 2  # as clock_getcpuclockid makes it
    return time.clock_gettime(process_clock) * 1000


def until_first_request(parallax, root, listener, folder):
    port = listener.getsockname()[1]
    out = os.path.join(folder, "start.plx")
    for name in os.listdir(folder):
        os.remove(os.path.join(folder, name))
    started = time.monotonic()
    with subprocess.Popen([parallax, "ask", "--suite", root, "--quiet", "--concurrency", "1", "--out", out,
                           "--model", f"openai-chat:m@http://127.0.0.1:{port}/v1"]) as process:
        connection, _ = listener.accept()
        connection.recv(1)
        measured = (time.monotonic() - started) * 1000, on_cpu_ms(process.pid)
        process.kill()
        connection.close()
    return measured


def whole(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    wall = (time.monotonic() - started) * 1000
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return wall, used * 1000


def tell(name, measured):
    wall, used = zip(*measured)
    print(f"{name:32} wall {min(wall):7.1f} ms, median {statistics.median(wall):7.1f}; "
          f"on the processors {min(used):7.1f} ms, median {statistics.median(used):7.1f}")


def main():
    parallax, root = sys.argv[1], sys.argv[2]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 9
    with socket.create_server(("127.0.0.1", 0)) as listener, tempfile.TemporaryDirectory() as folder:
        listener.settimeout(30)
        tell("--help", [whole([parallax, "--help"]) for _ in range(rounds)])
        tell("ask, until its first request", [until_first_request(parallax, root, listener, folder) for _ in range(rounds)])


main()
