"""Tests that every file keeps the rules that can be read off it, and that a planted breach of each rule is found."""
import pathlib
import sys

import checks
import layout

PLANTED = [
    ("a.hpp", "#pragma once\n", "does not start with a comment"),
    ("a.hpp", "// Copyright 2020 Somebody of some place\n#pragma once\n", "starts with a licence"),
    ("a.cpp", "// Dates.\n", "says too little"),
    ("a.py", "import os\n", "does not start with a comment"),
    ("a.md", "text\n", "does not start with its title"),
    ("a.hpp", "// Dates as the law counts them.\nint x;\n", "lacks #pragma once"),
    ("a.hpp", "// Dates as the law counts them.\n#pragma once\n#define X 1\n", "defines a macro"),
    ("a.hpp", "// Dates as the law counts them.\n#pragma once\nusing namespace std;\n", "opens a namespace"),
    ("date_utils.cpp", "// Dates as the law counts them.\n", "a name without a meaning"),
    ("a.cpp", "// Dates as the law counts them.\n" + "int x;\n" * layout.MOST_LINES, "more than one idea"),
    ("a.cpp", "// Dates as the law counts them.\n// TODO leap years\n", "holds 'TODO'"),
    ("a.cpp", "// Dates as the law counts them.", "does not end with a line end"),
]
FINE = [
    ("a.hpp", "// Dates as the law counts them.\n#pragma once\n"),
    ("a.py", "#!/usr/bin/env python3\n# Prints the dates of a term.\n"),
    ("a.py", '"""Prints the dates of a term."""\n'),
    ("a.json", "{}\n"),
]


def main() -> None:
    root = checks.arguments().source
    problems = layout.top_level_problems(
        root, {path.name for path in root.iterdir() if path.name not in checks.LEFT_OUT})
    for path in checks.project_files(root):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue   # a fixture in another encoding or of bytes
        problems += [f"{path.relative_to(root)}: {p}" for p in layout.problems_of(path, text)]

    for name, text, reason in PLANTED:
        if not any(reason in problem for problem in layout.problems_of(pathlib.Path(name), text)):
            problems.append(f"control: not found in {name}: {reason}")
    for name, text in FINE:
        problems += [f"control: wrongly found in {name}: {p}" for p in layout.problems_of(pathlib.Path(name), text)]
    if not layout.top_level_problems(root, {"scripts"}):
        problems.append("control: a stray folder at the top level was not found")

    sys.exit(checks.report("layout", problems))


if __name__ == "__main__":
    main()
