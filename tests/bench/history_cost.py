"""What keeping history costs: runs two builds of history_cost.cpp in turns and prints medians of their ratios.

From the top of the project: python3 tests/bench/history_cost.py BEFORE AFTER [ROUNDS], each the program built with one library.
"""
import statistics
import subprocess
import sys


def run(program: str) -> dict[str, float]:
    """The figures of one run by name."""
    lines = subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()
    return {line.rsplit(" ", 1)[0]: float(line.rsplit(" ", 1)[1]) for line in lines}


def main() -> None:
    """Prints a line a figure: median before, median after, median of the ratios."""
    before, after = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 9
    pairs = [(run(before), run(after)) for _ in range(rounds)]
    for name in pairs[0][0]:
        middle = [statistics.median(pair[side][name] for pair in pairs) for side in (0, 1)]
        ratio = statistics.median(a[name] / b[name] for b, a in pairs)
        print(f"{name:28} {middle[0]:12.1f} {middle[1]:12.1f}   x{ratio:.2f}")


if __name__ == "__main__":
    main()
