#!/usr/bin/env python3
"""Asks the questions of a file of worked cases from Python and compares the answers, as run_vectors.cpp does from C++.

    run_vectors.py [--or-skip] [--only QUESTION] [--show] [--same-as ANSWERS] FILE [CALENDAR]

Facts are handed in as Python holds them: dates, aware datetimes, times. With --same-as a case fails also when C++, which wrote
ANSWERS, answers otherwise.
"""
from __future__ import annotations

import argparse
import datetime
import json
import pathlib
import sys
import typing

import juniper_mis as mis

# As in run_vectors.cpp: lists of which a file names some members only, and lists of objects matched by a member.
IN_PART = {"reasons", "must_tell", "actions", "keep", "record_items", "bases", "conditions", "notify", "central_record_shows", "required",
           "not_required", "not_applicable", "also", "exceptions", "tests"}
BY_MEMBER = {"decisions", "disqualification_declaration", "central_record_shows"}
READERS: dict[str, typing.Callable[[str], object]] = {
    "date": datetime.date.fromisoformat, "datetime": datetime.datetime.fromisoformat, "time": datetime.time.fromisoformat}
QUESTIONS = {question.name: question for question in mis.Law().questions}


def agrees(expected: typing.Any, got: typing.Any, name: str = "") -> bool:
    """Whether what is expected is a part of what was answered."""
    if isinstance(expected, dict):
        return isinstance(got, dict) and all(member in got and agrees(value, got[member], member) for member, value in expected.items())
    if isinstance(expected, list):
        return isinstance(got, list) and lists_agree(expected, got, name)
    if isinstance(expected, float) or isinstance(got, float):
        return all(isinstance(n, (int, float)) for n in (expected, got)) and abs(expected - got) < 0.005
    return type(expected) is type(got) and bool(expected == got)


def lists_agree(expected: list[typing.Any], got: list[typing.Any], name: str) -> bool:
    """Lists of words as sets, others by place unless their objects are matched by a member."""
    first = expected[:1] or got[:1]
    if not first or isinstance(first[0], str) or name in BY_MEMBER:
        return all(any(agrees(one, other) for other in got) for one in expected) and (name in IN_PART or len(expected) == len(got))
    return len(expected) == len(got) and all(agrees(one, other) for one, other in zip(expected, got))


def as_python(value: typing.Any, part: mis.Part | None) -> typing.Any:
    """A fact of a file as Python holds it; what is not of the form that it should have stays as it is."""
    if part is None:
        return value
    if isinstance(value, list):
        return [as_python(one, part) for one in value]
    if isinstance(value, dict):
        parts = {p.name: p for p in part.parts}
        return {name: as_python(one, parts.get(name)) for name, one in value.items()}
    reader = READERS.get(part.type.removeprefix("list of "))
    if reader is None or not isinstance(value, str):
        return value
    try:
        return reader(value.removesuffix("Z") + "+00:00" if value.endswith("Z") else value)
    except ValueError:
        return value


def law_with(calendar: dict[str, typing.Any]) -> mis.Law:
    """The shipped rules with that calendar, and with its bank holidays for the years of which it names any."""
    def day(text: str) -> datetime.date:
        return datetime.date.fromisoformat(text)

    law = mis.Law()
    if calendar.get("bank_holidays_england"):
        law = law.with_bank_holidays(day(one) for one in calendar["bank_holidays_england"])
    return law.with_calendar(calendar.get("id", ""), terms=[(day(first), day(last)) for first, last in calendar.get("terms", [])],
                             closed=[day(one) for one in calendar.get("inset", [])])


def judge(one: dict[str, typing.Any], law: mis.Law) -> tuple[str, dict[str, typing.Any] | None]:
    """What differs, or why there is no answer; empty when the case passed. And the answer."""
    question = QUESTIONS.get(one.get("question", ""))
    if question is None:
        return "no such question", None
    if not isinstance(one.get("facts"), dict) or not isinstance(one.get("expect"), dict):
        return "without facts or without an expectation", None
    try:
        answer = law.ask(question.name, **as_python(one["facts"], question.facts)).as_dict()
    except mis.MisError as error:
        return f"{error} [{error.field}]", {"error": error.text}
    wrong = [f"{name} is {'not answered' if name not in answer else json.dumps(answer[name])}, expected {json.dumps(value)}"
             for name, value in one["expect"].items() if name not in answer or not agrees(value, answer[name], name)]
    return "; ".join(wrong), answer


def normal(answer: typing.Any, part: mis.Part | None = None) -> typing.Any:
    """An answer of either language so that equal ones are equal: sets in one order, explanations by their sentences."""
    if isinstance(answer, dict):
        parts = {p.name: p for p in part.parts} if part is not None else {}
        left_out = "steps" if part is not None and part.type == "explanation" else None
        return {name: normal(one, parts.get(name)) for name, one in answer.items() if name != left_out}
    if isinstance(answer, list):
        members = [normal(one, part) for one in answer]
        return sorted(members) if part is not None and part.type == "set of" else members
    return answer


def difference(here: typing.Any, there: typing.Any, question: str) -> str:
    """Which members Python and C++ answer differently; empty when none."""
    part = QUESTIONS[question].answer if question in QUESTIONS else None
    ours, theirs = normal(here, part), normal(there, part)
    if ours == theirs:
        return ""
    if not isinstance(ours, dict) or not isinstance(theirs, dict):
        return "C++ answers otherwise"
    return "C++ answers otherwise: " + ", ".join(sorted(n for n in {*ours, *theirs} if ours.get(n) != theirs.get(n)))


def run(arguments: argparse.Namespace) -> int:
    """Runs the file; 0 when every case passed."""
    file = pathlib.Path(arguments.file)
    if arguments.or_skip and not file.exists():
        print("skipped: no such file")
        return 0
    beside = pathlib.Path(arguments.calendar) if arguments.calendar else file.parent / "calendar.json"
    law = law_with(json.loads(beside.read_text(encoding="utf-8"))) if beside.exists() else mis.Law()
    cases = json.loads(file.read_text(encoding="utf-8"))
    typed = [one for one in cases if "untyped" not in one and one.get("question", "").startswith(arguments.only)]
    others = [None] * len(typed)
    if arguments.same_as:
        others = [json.loads(line) for line in pathlib.Path(arguments.same_as).read_text(encoding="utf-8").splitlines()]
        if len(others) != len(typed):
            raise ValueError(f"C++ answered {len(others)} cases, not {len(typed)}")
    failed = 0
    for one, other in zip(typed, others):
        differs, answer = judge(one, law)
        if arguments.same_as and (apart := difference(answer, other, one.get("question", ""))):
            differs += ("; " if differs else "") + apart
        failed += bool(differs)
        print(f"{one.get('id', '')} {one.get('question', '')} {'FAILED: ' + differs if differs else 'passed'}")
        if arguments.show:
            print("    " + (answer or {}).get("why", {}).get("text", ""))
    if len(left_out := [one for one in cases if "untyped" in one]):
        print(f"{len(left_out)} untyped cases left out")
    print(f"{len(typed) - failed} passed, {failed} failed")
    return 0 if failed == 0 else 1


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--or-skip", action="store_true", help="a file that is not there is no failure")
    parser.add_argument("--only", default="", help="the beginning of the questions that are asked")
    parser.add_argument("--show", action="store_true", help="print every explanation")
    parser.add_argument("--same-as", help="what juniper_mis_vectors --answers wrote")
    parser.add_argument("file")
    parser.add_argument("calendar", nargs="?")
    try:
        return run(parser.parse_args())
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
