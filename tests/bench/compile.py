"""Measures building: everything from cold, after one entity's rows changed, and each public header by the clock.

Usage: ./dev bench compile [--headers | --build]
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import time
from typing import NamedTuple

ROWS = "src/people/pupil.cpp"
COLD_WALL_GOAL = 300.0      # seconds, on two idle cores
ROWS_WALL_GOAL = 30.0
HEADER_RATIO_GOAL = 1.3
HEADER_FLOOR = 0.02         # seconds of CPU below which a difference is noise


class Cost(NamedTuple):
    """Seconds that a command took."""

    cpu: float
    wall: float


def cost_of(command: list[str], **options) -> Cost:
    """Runs a command to its end; its failure ends the measurement."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    wall, after = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout[-4000:]}")
    return Cost(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall)


def row(what: str, cost: Cost, goal: float | None = None) -> None:
    """Prints one line of the table."""
    verdict = "" if goal is None else f"  goal {goal:3.0f}: {'met' if cost.wall <= goal else 'MISSED'}"
    print(f"{what:<44} {cost.cpu:8.1f} {cost.wall:8.1f}{verdict}", flush=True)


def measure_build(source: pathlib.Path, jobs: int) -> None:
    """The default preset without a compiler cache, in a folder of its own."""
    build = source / "build" / "bench-compile"
    shutil.rmtree(build, ignore_errors=True)
    compile_all = ["cmake", "--build", str(build), "-j", str(jobs)]
    configure = ["cmake", "--preset", "dev", "-B", str(build), "-DCMAKE_CXX_COMPILER_LAUNCHER=",
                 *(f"-DJUNIPER_MIS_BUILD_{part}=ON" for part in ("TESTS", "EXAMPLES", "PYTHON"))]
    busy = os.getloadavg()[0]
    if busy > 0.5:
        print(f"others are at work on this machine (load {busy:.1f}): wall times say little, CPU times read too high")
    print(f"{f'building with {jobs} jobs':<44} {'CPU s':>8} {'wall s':>8}")
    parts = [cost_of(configure, cwd=source)]
    row("configure", parts[0])
    for target, name in (("juniper_mis", "the library, cold"), ("all", "bindings, examples and tests, cold")):
        parts.append(cost_of([*compile_all, "--target", target]))
        row(name, parts[-1])
    row("everything, cold", Cost(sum(part.cpu for part in parts), sum(part.wall for part in parts)), COLD_WALL_GOAL)
    if (source / ROWS).exists():
        os.utime(source / ROWS)
        row(f"after a change in {ROWS}", cost_of(compile_all), ROWS_WALL_GOAL)
    shutil.rmtree(build)


def standard_headers(include: pathlib.Path, header: str, seen: set[str]) -> set[str]:
    """The headers of other places that a header includes, itself or through its own kind."""
    if header in seen:
        return set()
    seen.add(header)
    found: set[str] = set()
    for name in re.findall(r"^\s*#\s*include\s*<([^>]+)>", (include / header).read_text(encoding="utf-8"), re.M):
        found |= standard_headers(include, name, seen) if name.startswith("juniper/") else {name}
    return found


def header_cost(compiler: str, include: pathlib.Path, text: str) -> float | None:
    """CPU seconds to parse a text that includes headers: the least of five runs; None if it does not compile."""
    best = float("inf")
    command = [compiler, "-std=c++20", "-O0", "-fsyntax-only", "-I", str(include), "-x", "c++", "-"]
    for _ in range(5):
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        child.stdin.write(text.encode())
        child.stdin.close()
        _, status, usage = os.wait4(child.pid, 0)
        if status:
            return None
        best = min(best, usage.ru_utime + usage.ru_stime)
    return best


def measure_headers(source: pathlib.Path, compiler: str) -> None:
    """Each public header against the standard headers it needs."""
    include = source / "include"
    headers = [path.relative_to(include).as_posix() for path in sorted(include.rglob("*.hpp"))]

    needed = {header: "".join(f"#include <{name}>\n" for name in sorted(standard_headers(include, header, set())))
              for header in headers}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        def costs(texts):
            return dict(zip(texts, pool.map(lambda text: header_cost(compiler, include, text), texts)))
        own = costs([f"#include <{header}>\n" for header in headers])
        base = costs(sorted(set(needed.values())))
    print(f"\n{'header':<56} {'CPU s':>6} {'std s':>6} {'ratio':>6}")
    dear = 0
    for header in sorted(headers, key=lambda each: base[needed[each]] / (own[f"#include <{each}>\n"] or 1)):
        cost, least = own[f"#include <{header}>\n"], base[needed[header]]
        if cost is None:
            print(f"{header:<56} does not compile by itself")
            continue
        missed = cost / least > HEADER_RATIO_GOAL and cost - least > HEADER_FLOOR
        dear += missed
        print(f"{header:<56} {cost:6.2f} {least:6.2f} {cost / least:6.2f}{'  dear' if missed else ''}")
    print(f"{dear} of {len(headers)} headers above {HEADER_RATIO_GOAL} times the standard headers they need")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    parser.add_argument("--compiler", default="c++")
    parser.add_argument("--jobs", type=int, default=int(os.environ.get("JOBS", os.cpu_count() or 1)))
    parser.add_argument("--headers", action="store_true", help="the headers only")
    parser.add_argument("--build", action="store_true", help="the builds only")
    options = parser.parse_args()
    if not options.headers:
        measure_build(options.source, options.jobs)
    if not options.build:
        measure_headers(options.source, options.compiler)


if __name__ == "__main__":
    main()
