#!/usr/bin/python3
"""Prints a Markdown table of what samsyn shall reach in speed and memory, beside its peers, and whether it does.

usage: table.py RUNS SAMSYN KERNELS FOLDER [PART…]     (made and called by "run table"; parts: example million single growth)

SAMSYN is the program, KERNELS the test binary of package graph; the tables of FOLDER are made here with gen.py.
Everything that is compared takes turns, as whole processes except where a row says otherwise, and medians are
compared; what stands in brackets are the medians. A peer that is missing is "–". Standard library only.
"""
import json, os, re, shutil, statistics, subprocess, sys

sys.path.insert(0, os.path.dirname(__file__))
from turns import once

HERE, PYTHON = os.path.dirname(os.path.abspath(__file__)), "/usr/bin/python3"
runs, samsyn, kernels, folder = int(sys.argv[1]), *sys.argv[2:5]
parts = sys.argv[5:] or ["example", "million", "single", "growth"]
rows = []

def has(module):
    return subprocess.run([PYTHON, "-c", f"import {module}"], stderr=subprocess.DEVNULL).returncode == 0

def table(statements, roles, themes):
    path = f"{folder}/{statements}-{roles}.csv"
    if not os.path.exists(path):
        with open(path, "w") as f:
            subprocess.run([f"{HERE}/gen.py", str(statements), str(roles), str(themes)], stdout=f, check=True)
    return path

def turns(jobs, count=None):
    """Runs commands in turn; medians of seconds, megabytes and what a command says of itself, by name."""
    found = {name: [] for name in jobs}
    for turn in range((count or runs) + 1):
        for name, command in jobs.items():
            result = once(command)
            if turn or count == 0:
                found[name].append(result)
    return {name: (statistics.median(r[0] for r in of), max(r[2] for r in of), statistics.median(r[3] or 0 for r in of))
            for name, of in found.items() if of}

def row(work, ours, peer, limit, unit="s"):
    """Notes one line: ours over the peer's must not be above the limit."""
    show = lambda x: "–" if x is None else f"{x:.0f} {unit}" if unit == "MB" else f"{x:.4f} {unit}" if x < 0.1 else f"{x:.2f} {unit}"
    ratio = ours / peer if peer else None
    met = "–" if ratio is None else "yes" if ratio <= limit + 1e-9 else "NO"
    rows.append((work, show(ours), show(peer), "–" if ratio is None else f"{ratio:.3f}", f"{limit:.3g}", met))
    print(f"  {work}: {rows[-1][1]}, {rows[-1][2]}, {met}", file=sys.stderr, flush=True)

def million():
    csv, peer = table(1_000_000, 4000, 3000), {}
    columns = "--columns rank,name,reach,strength,conflict"
    jobs = {"themes": f"{samsyn} themes --quiet {csv}", "columns": f"{samsyn} themes --quiet {columns} {csv}",
            "measures": f"{samsyn} measures --quiet --view role-theme --measure degree,strength,pagerank,eigenvector,community {csv}"}
    if has("igraph"):
        jobs["igraph"] = f"{PYTHON} {HERE}/peer.py igraph {csv}"
    if shutil.which("npm") and subprocess.run(["npm", "install", "--silent", "--prefix", folder, "@duckdb/node-api"],
                                              capture_output=True).returncode == 0:
        shutil.copy(f"{HERE}/duckdb.mjs", folder)
        jobs["duckdb"] = f"node {folder}/duckdb.mjs {csv}"
    of = turns(jobs)
    none = (None, None, None)
    igraph, duckdb = of.get("igraph", none), of.get("duckdb", none)
    networkx = turns({"networkx": f"{PYTHON} {HERE}/peer.py networkx {csv}"}, 0)["networkx"] if has("networkx") else none
    row("1 M statements, themes / igraph", of["themes"][0], igraph[0], 1 / 5)
    row("the same / networkx (once)", of["themes"][0], networkx[0], 1 / 40)
    row("the same, peak memory / igraph", of["themes"][1], igraph[1], 1, "MB")
    row("themes, five columns (whole process) / DuckDB (its query)", of["columns"][0], duckdb[2], 1)
    row("measures / igraph", of["measures"][0], igraph[0], 0.3)

def growth():
    files = {m: table(m * 1_000_000, 4000, 3000) for m in (1, 2, 4, 8)}
    of = turns({str(m): f"{samsyn} themes --quiet {f}" for m, f in files.items()}, max(runs // 2, 1))
    for m in (2, 4, 8):
        row(f"{m} M statements, time / {m} × 1 M", of[str(m)][0], m * of["1"][0], 1)
        row(f"{m} M statements, memory / {m} × 1 M", of[str(m)][1], m * of["1"][1], 1, "MB")

def single():
    csv = table(100_000, 1000, 1000)
    ours, peers = {}, {}
    for turn in range(max(runs // 2, 1)):
        for line in subprocess.run([PYTHON, f"{HERE}/kernels.py", csv], capture_output=True, text=True).stdout.splitlines():
            found = json.loads(line)
            for key, value in found["seconds"].items():
                peers.setdefault((found["library"], key), []).append(value)
        out = subprocess.run([kernels, "-test.run=^$", "-test.bench=Kernels", "-test.benchtime=300ms"], capture_output=True, text=True,
                             env={**os.environ, "SAMSYN_TABLE": csv}, check=True).stdout
        for name, ns, rest in re.findall(r"^BenchmarkKernels/(\S+?)(?:-\d+)?\s+\d+\s+(\S+) ns/op(.*)$", out, re.M):
            ours.setdefault(name, []).append(float(ns) / 1e9)
            if q := re.search(r"(\S+) Q", rest):
                ours.setdefault("Q", []).append(float(q[1]))
    mine = lambda key: statistics.median(ours[key])
    theirs = lambda library, key: statistics.median(peers[library, key]) if (library, key) in peers else None
    row("betweenness, 1,000 × 1,000, kernel / igraph", mine("betweenness"), theirs("igraph", "betweenness"), 1 / 3)
    best = [t for library in ("igraph", "graph-tool") if (t := theirs(library, "weighted betweenness"))]
    row("weighted betweenness, kernel / the better of igraph and graph-tool", mine("betweenness_weighted"), min(best, default=None), 1)
    for key in ("closeness", "pagerank", "eigenvector", "constraint", "core"):
        row(f"{key}, kernel / igraph", mine(key), theirs("igraph", key), 1)
    row("communities, kernel, all our starts / igraph, ten seeds", mine("modularity"), theirs("igraph", "communities of ten seeds"), 1)
    if q := theirs("igraph", "modularity of ten seeds"):
        row("modularity (two-mode): igraph’s best of ten less 0.001 / ours", q - 0.001, mine("Q"), 1, "Q")
    row("leave-one-role-out ranges, 1,000 roles / the plain ranking", mine("leave-one-out"), mine("ranking"), 2)

def example():
    of = turns({command: f"{samsyn} {command} --quiet" for command in ("themes", "gaps", "roles", "measures")}, 2 * runs)
    for command in of:
        row(f"the example, {command}, warm / 60 ms", of[command][0], 0.06, 1)

for part in parts:
    globals()[part]()
print("| work | ours | peer or allowance | ratio | limit | met |\n|---|---|---|---|---|---|")
for r in rows:
    print("| " + " | ".join(r) + " |")
