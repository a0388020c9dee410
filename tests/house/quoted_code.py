"""The code blocks of a Markdown page: where each is quoted from, and whether it still says what its source says."""
import pathlib
import re
import textwrap
from typing import NamedTuple

FENCE = re.compile(r"^```(\S*)\s*$")
# Several markers, joined by " + ", are quoted one after the other with an empty line between them.
SOURCE = re.compile(r"^<!-- from: (?P<path>[^#\s]+)(?:#(?P<markers>.+?))? -->$")
MARK = re.compile(r"^\s*(?://|#|--) \[(?P<marker>[^\]]+)\]\s*$")

# What a reader is told to type. Each line of a shell block has to be one of these.
COMMANDS = [
    re.compile(r"\./dev (?:demo|test|build|python|package|vectors|mutate|docs|bench|fuzz|format|help)\b.*"),
    re.compile(r"\.ci/run"),
    re.compile(r"cd \S+"),
    re.compile(r"git clone \S+( \S+)?"),
    re.compile(r"(?:sudo )?apt-get install (?:-y )?(?:--no-install-recommends )?[a-z0-9 .+-]+"),
    re.compile(r"apt-get install \./build/packages/\*\.deb"),
    re.compile(r"tests/packages/clean_debian\.sh (?:packages build/packages|clone)"),
    re.compile(r"/usr/bin/python3 -m venv \w+"),
    re.compile(r"/usr/bin/python3 -m pip wheel \. --no-build-isolation --no-index --no-deps -w \w+"),
    re.compile(r"venv/bin/pip install --no-index build/packages/juniper_mis-\*\.whl"),
    re.compile(r"venv/bin/python \w+\.py"),
    re.compile(r"cmake --preset \S+(?: -D\S+)*"),
    re.compile(r"cmake --build (?:--preset )?\S+(?: --target \S+)?"),
    re.compile(r"cmake --install \S+(?: --prefix \S+)?"),
    re.compile(r"ctest --preset \S+(?: -[RL] \S+)?"),
    re.compile(r"#.*"),
]
FREE_LANGUAGES = {"text"}   # pictures and output, not code


class Block(NamedTuple):
    """One fenced block: its place, language, lines, and the source named above it."""

    line: int   # of the opening fence, counted from 1
    language: str
    lines: list[str]
    source: re.Match | None


def blocks_of(text: str) -> list[Block]:
    """The fenced blocks of a page."""
    found: list[Block] = []
    lines = text.splitlines()
    opened: int | None = None
    for index, line in enumerate(lines):
        match = FENCE.match(line)
        if not match:
            continue
        if opened is None:
            opened, language = index, match[1]
        else:
            source = SOURCE.match(lines[opened - 1]) if opened else None
            found.append(Block(opened + 1, language, lines[opened + 1:index], source))
            opened = None
    return found


def source_lines(root: pathlib.Path, path: str, markers: str | None) -> list[str]:
    """The lines that a block quotes; a LookupError says what cannot be found."""
    file = root / path
    if not file.is_file():
        raise LookupError(f"there is no file {path}")
    lines = file.read_text(encoding="utf-8").splitlines()
    if markers is None:
        return tidy(lines)
    quoted: list[str] = []
    for marker in markers.split(" + "):
        marks = [MARK.match(line) for line in lines]
        places = [index for index, mark in enumerate(marks) if mark and mark["marker"] == marker]
        if len(places) != 2:
            raise LookupError(f"{path} needs the line '// [{marker}]' twice, around what is quoted")
        quoted += ([""] if quoted else []) + tidy(lines[places[0] + 1:places[1]])
    return quoted


def tidy(lines: list[str]) -> list[str]:
    """The lines without other marks, moved to the left margin."""
    return textwrap.dedent("\n".join(line for line in lines if not MARK.match(line))).strip("\n").splitlines()


def problem_of(root: pathlib.Path, block: Block) -> str | None:
    """Why a block cannot be trusted, or None."""
    if block.source:
        try:
            wanted = source_lines(root, block.source["path"], block.source["markers"])
        except LookupError as error:
            return str(error)
        if block.lines != wanted:
            return f"differs from {block.source['path']}: run ./dev docs --quote"
        return None
    if block.language in FREE_LANGUAGES:
        return None
    if block.language == "sh":
        for line in block.lines:
            if line.strip() and not any(command.fullmatch(line) for command in COMMANDS):
                return f"tells the reader to type something no test knows: {line}"
        return None
    return "is quoted from nowhere: put <!-- from: path#marker --> above it"


def refreshed(root: pathlib.Path, text: str) -> str:
    """The page with every quoted block as its source has it now."""
    lines = text.splitlines()
    for block in reversed(blocks_of(text)):
        if block.source:
            quoted = source_lines(root, block.source["path"], block.source["markers"])
            lines[block.line:block.line + len(block.lines)] = quoted
    return "\n".join(lines) + "\n"
