"""Checks that the compiler takes a file as it stands, refuses its mistake, and says why in the expected words.

Usage: refused.py FILE.cpp -- COMPILER [FLAGS...]

The file compiles by itself; with JUNIPER_MISTAKE defined it holds one mistake. Its line
`// expect: <regular expression>` must match the compiler's words about that mistake.
"""
import os
import re
import subprocess
import sys


def compile_file(command, source, *defines):
    """Returns whether the compiler takes the file, and what it said."""
    environment = {**os.environ, "LC_ALL": "C"}
    done = subprocess.run([*command, "-fsyntax-only", *defines, source], env=environment,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    return done.returncode == 0, done.stdout


def judge(command, source):
    """Returns the first thing that is wrong with the file, or None."""
    with open(source, encoding="utf-8") as file:
        text = file.read()
    expected = re.findall(r"^// expect: (.+)$", text, re.MULTILINE)
    if len(expected) != 1:
        return "the file needs exactly one line '// expect: <regular expression>'"
    if "JUNIPER_MISTAKE" not in text:
        return "the file has no mistake guarded by JUNIPER_MISTAKE"
    taken, words = compile_file(command, source)
    if not taken:
        return "the file does not compile even without its mistake:\n" + words
    taken, words = compile_file(command, source, "-DJUNIPER_MISTAKE")
    if taken:
        return "the mistake compiles"
    if not re.search(expected[0], words):
        return f"the compiler's words do not match '{expected[0]}':\n{words}"
    return None


def main():
    source, dashes, *command = sys.argv[1:]
    if dashes != "--" or not command:
        sys.exit(__doc__)
    wrong = judge(command, source)
    if wrong:
        sys.exit(f"{source}: {wrong}")


if __name__ == "__main__":
    main()
