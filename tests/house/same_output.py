"""Runs programs that must print the same, each in a fresh folder, and compares their output with what is expected.

Usage: same_output.py [--expected FILE] -- COMMAND... [-- COMMAND...]
"""
import difflib
import pathlib
import subprocess
import sys
import tempfile


def split(words: list[str]) -> tuple[list[str], list[list[str]]]:
    """The options before the first --, and the commands between the following ones."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word == "--":
            parts.append([])
        else:
            parts[-1].append(word)
    return parts[0], parts[1:]


def output_of(command: list[str]) -> str:
    """What the program prints; anything but success ends the test."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    if done.returncode:
        print(done.stdout)
        sys.exit(f"{command} ended with {done.returncode}")
    if not done.stdout.strip():
        sys.exit(f"{command} printed nothing")
    return done.stdout


def main() -> None:
    options, commands = split(sys.argv[1:])
    if not commands or (options and options[0] != "--expected"):
        sys.exit(__doc__)
    outputs = [(" ".join(command), output_of(command)) for command in commands]
    if options:
        outputs.insert(0, (options[1], pathlib.Path(options[1]).read_text(encoding="utf-8")))
    first_name, first = outputs[0]
    for name, output in outputs[1:]:
        if output != first:
            sys.stdout.writelines(difflib.unified_diff(
                first.splitlines(True), output.splitlines(True), first_name, name))
            sys.exit("the outputs differ")


if __name__ == "__main__":
    main()
