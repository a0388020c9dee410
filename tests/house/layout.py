"""The rules of the house that can be read off a file: its first line, its name, its length, what it may not hold."""
import pathlib
import re

TOP_LEVEL = {
    "CMakeLists.txt", "CMakePresets.json", "CHANGELOG.md", "CONTRIBUTING.md", "README.md", "pyproject.toml", "dev",
    "include", "src", "bindings", "examples", "tests", "docs", "cmake",
}
TOP_LEVEL_HIDDEN = {".ci", ".clang-format", ".clang-tidy", ".gitignore", ".gitattributes", ".editorconfig"}
USER_FILES = {"compile_commands.json", "CMakeUserPresets.json"}   # ignored by git, one's own

# Comment marks by the end of the name; files that hold no comments, such as data, are not listed.
MARKS = {".hpp": "// ", ".cpp": "// ", ".py": ("# ", '"""'), ".pyi": ("# ", '"""'), ".cmake": "# ", ".sh": "# ",
         ".sql": "-- ", ".in": ("# ", "// ", "<!-- "), ".toml": "# ", ".md": "# "}
MARKS_BY_NAME = {"CMakeLists.txt": "# ", "dev": "# ", "run": "# ", "packages.txt": "# ", ".gitignore": "# ",
                 ".clang-format": "# ", ".clang-tidy": "# "}
CODE = {".hpp", ".cpp", ".py"}
MOST_LINES = 400
HEADING = re.compile(r"^# \S")
LICENCE = re.compile(r"copyright|SPDX|licen[cs]ed under", re.IGNORECASE)
EMPTY_NOUNS = re.compile(r"(?:^|_)(?:utils?|helpers?|managers?|infos?|misc|common|stuff)(?:_|$)")

TRACES = re.compile(r"(?<![\w.])/(?:home|root|work)/|\b(?:TODO|FIXME|XXX)\b")


def first_line_problem(path: pathlib.Path, text: str) -> str | None:
    """Why the first line does not say what the file is for, or None."""
    mark = MARKS_BY_NAME.get(path.name) or MARKS.get(path.suffix)
    if mark is None:
        return None
    lines = text.splitlines()
    if not lines:
        return None if path.name in ("py.typed", "__init__.py") else "is empty"
    first = lines[1] if lines[0].startswith("#!") and len(lines) > 1 else lines[0]
    if path.suffix == ".md":
        return None if HEADING.match(first) or first.startswith("<!-- ") else "does not start with its title"
    if not first.startswith(mark):
        return "does not start with a comment that says what it is for"
    if LICENCE.search(first):
        return "starts with a licence, not with what it is for"
    if len(first.split()) < 3:
        return "says too little of its purpose in its first line"
    return None


def problems_of(path: pathlib.Path, text: str) -> list[str]:
    """Everything in one file that goes against the rules."""
    found = []
    problem = first_line_problem(path, text)
    if problem:
        found.append(problem)
    if path.suffix in CODE:
        lines = text.count("\n")
        if lines > MOST_LINES:
            found.append(f"has {lines} lines: more than one idea?")
        if EMPTY_NOUNS.search(path.stem):
            found.append("has a name without a meaning")
        if not text.endswith("\n"):
            found.append("does not end with a line end")
    if path.suffix == ".hpp" and path.name != "catch.hpp":
        code = re.sub(r"//[^\n]*", "", text)
        if "#pragma once" not in code:
            found.append("lacks #pragma once")
        if re.search(r"^\s*#\s*define\b", code, re.MULTILINE):
            found.append("defines a macro")
        if re.search(r"^using namespace (?!std::(?:literals|chrono_literals))", code, re.MULTILINE):
            found.append("opens a namespace for everyone who includes it")
    trace = TRACES.search(text)
    if trace and path.suffix in CODE | {".md", ".txt", ".cmake", ""} and path.name not in ("layout.py", "layout_test.py"):
        found.append(f"holds '{trace[0]}'")
    return found


def top_level_problems(root: pathlib.Path, names: set[str]) -> list[str]:
    """What lies at the top of the project and has no place there."""
    allowed = TOP_LEVEL | TOP_LEVEL_HIDDEN | USER_FILES
    return [f"{name}: has no place at the top level" for name in sorted(names - allowed)]
