#!/usr/bin/python3
"""Runs commands in turn, as whole processes, and prints time and memory of each.

usage: turns.py RUNS "NAME=COMMAND"...

One line a command: median and least seconds, median processor seconds (user and system, of all threads), the most
memory, and the ratio of the median to that of the first command. The commands take turns, so that a machine that is
busy for a while is busy for all of them; a first turn warms the caches and is not counted. Where the machine is
never quiet, the processor seconds and the least seconds tell more than the median. What a command says of itself
in a line of JSON with "seconds" is shown too. Standard library only.
"""
import os, re, shlex, statistics, subprocess, sys, time

def once(command):
    start = time.perf_counter()
    process = subprocess.Popen(shlex.split(command), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"exit status {process.returncode}: {command}")
    own = re.match(rb'\{"peer".*?"seconds": ?([0-9.]+)', output)
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, float(own[1]) if own else None

def main():
    runs = int(sys.argv[1])
    jobs = dict(job.split("=", 1) for job in sys.argv[2:])
    found = {name: [] for name in jobs}
    for turn in range(runs + 1):
        for name, command in jobs.items():
            result = once(command)
            if turn or runs == 0:
                found[name].append(result)
    base = None
    width = max(map(len, jobs))
    print(f"{'':{width}}  {'median s':>8} {'least s':>8} {'CPU s':>8} {'MB':>6} {'ratio':>6}")
    for name, results in found.items():
        wall, cpu, memory, own = zip(*results)
        base = base or statistics.median(wall)
        line = f"{name:{width}}  {statistics.median(wall):8.3f} {min(wall):8.3f} {statistics.median(cpu):8.3f} {max(memory):6.0f} {statistics.median(wall) / base:6.2f}"
        if own[0] is not None:
            line += f"  (by its own clock {statistics.median(own):.3f}, least {min(own):.3f})"
        print(line)

if __name__ == "__main__":
    main()
