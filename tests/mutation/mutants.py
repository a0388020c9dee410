"""The mutants of a rule: one place of a source file, or of a row of the rule book, changed at a time."""
from __future__ import annotations

import copy
import datetime
import json
import pathlib
import re
import typing

SWAPS = {"<=": ["<"], "<": ["<="], ">=": [">"], ">": [">="], "==": ["!="], "!=": ["=="], "&&": ["||"], "||": ["&&"], "+": ["-"], "-": ["+"]}
OPERATOR = re.compile(r"(?<= )(<=|<|>=|>|==|!=|&&|\|\||\+|-)(?= )")
WORD = re.compile(r"\b(true|false)\b")
NUMBER = re.compile(r"(?<![\w.'])\d[\d']*(?![\w.'])")
NEGATION = re.compile(r"!(?=[\w(*])(?!=)")
CONDITION = re.compile(r"\bif \(")
UNITS = ["hour", "day", "school_day", "working_day", "week", "month", "year"]
OTHER = {"start": {"exclude_day": "beginning_with", "beginning_with": "exclude_day", "ending_with": "exclude_day"},
         "end": {"stay": "roll", "roll": "stay"}, "leap": {"clamp": "later", "later": "clamp"}}
FIRST = {"start": "exclude_day", "end": "stay", "leap": "clamp"}   # what a row means that does not say


class SourceMutant(typing.NamedTuple):
    """A change of one place of a source file."""

    file: str
    line: int
    column: int
    mutated: str
    """The changed line, without its indentation: what equivalent.txt knows it by."""
    text: str
    """The whole file."""


class RowMutant(typing.NamedTuple):
    """A change of one member of one row."""

    file: str
    line: int
    mutated: str
    """`BRE-02 v1: amount 72 -> 73`."""
    row: dict[str, typing.Any]
    """The changed row."""


def code_only(text: str) -> str:
    """The text with blanks in place of comments, strings, characters and preprocessor lines: places stay where they are."""
    def blank(match: re.Match[str]) -> str:
        return re.sub(r"[^\n]", "~", match.group())
    return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'|^[ \t]*#[^\n]*', blank, text, flags=re.S | re.M)


def closing(code: str, at: int) -> int:
    """The place of the bracket that closes the one at a place."""
    depth = 0
    for i in range(at, len(code)):
        depth += {"(": 1, ")": -1}.get(code[i], 0)
        if depth == 0:
            return i
    return len(code) - 1


def changes(code: str) -> typing.Iterator[tuple[int, int, str]]:
    """Every change as the place where it begins, the place where it ends, and what stands there then."""
    for match in OPERATOR.finditer(code):
        yield from ((match.start(), match.end(), other) for other in SWAPS[match.group()])
    for match in WORD.finditer(code):
        yield match.start(), match.end(), "false" if match.group() == "true" else "true"
    for match in NUMBER.finditer(code):
        number = int(match.group().replace("'", ""), 8 if re.fullmatch("0[0-7]+", match.group()) else 10)
        yield match.start(), match.end(), str(number + 1)
        if number > 0:
            yield match.start(), match.end(), str(number - 1)
    for match in NEGATION.finditer(code):
        yield match.start(), match.end(), ""
    for match in CONDITION.finditer(code):
        begin = match.end()
        end = closing(code, begin - 1)
        if ";" in code[begin:end] or code[begin:end].startswith(("auto ", "const ")):
            continue   # it declares something: its parts are changed one by one
        yield begin, end, f"!({code[begin:end]})"
        if re.match(r"\)\s*\{?\s*return\b", code[end:]):
            yield begin, end, f"false && ({code[begin:end]})"


def of_source(file: pathlib.Path, name: str) -> list[SourceMutant]:
    """The mutants of a C++ file, in the order of its text."""
    text = file.read_text(encoding="utf-8")
    code = code_only(text)
    mutants = []
    for begin, end, put in sorted(changes(code)):
        put = text[begin:end].join(put.split(code[begin:end])) if code[begin:end] in put else put   # the strings that were blanked
        changed = text[:begin] + put + text[end:]
        line_begins = text.rfind("\n", 0, begin) + 1
        shown = changed[line_begins:changed.find("\n", begin + len(put))]
        mutants.append(SourceMutant(name, text.count("\n", 0, begin) + 1, begin - line_begins + 1, " ".join(shown.split()), changed))
    return mutants


def row_changes(row: dict[str, typing.Any]) -> typing.Iterator[tuple[str, typing.Any]]:
    """Every change of a row: a member, and what it holds then."""
    if "amount" in row:
        yield "amount", row["amount"] + 1
        yield "amount", max(row["amount"] - 1, 0)
        unit = UNITS.index(row["unit"])
        yield from (("unit", UNITS[(unit + step) % len(UNITS)]) for step in (1, -1))
        counted = {"start": row["unit"] != "hour", "end": row["unit"] != "hour", "leap": row["unit"] in ("month", "year")}
        yield from ((mode, OTHER[mode][row.get(mode, FIRST[mode])]) for mode in OTHER if mode in row or counted[mode])
    for end in ("from", "until"):
        if end in row:
            day = datetime.date.fromisoformat(row[end])
            yield from ((end, (day + datetime.timedelta(days=step)).isoformat()) for step in (1, -1))


def of_rows(file: pathlib.Path, name: str) -> list[RowMutant]:
    """The mutants of the rows of one area; rows that nothing carries out have none."""
    text = file.read_text(encoding="utf-8")
    mutants = []
    for row in json.loads(text)["rules"]:
        if row["decided_by"] == "nothing":
            continue
        place = re.search(rf'"id": *"{re.escape(row["id"])}", *"version": *{row["version"]}\b', text)
        line = text.count("\n", 0, place.start()) + 1 if place else 1
        for member, value in row_changes(row):
            changed = copy.deepcopy(row)
            before = row.get(member, FIRST.get(member))
            changed[member] = value
            mutants.append(RowMutant(name, line, f"{row['id']} v{row['version']}: {member} {before} -> {value}", changed))
    return mutants
