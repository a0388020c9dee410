"""Writes docs/reference/rules.md and questions.md from the rule book and the questions that the package knows.

From the top: ./dev python tests/golden/write_law_pages.py [--check]; with --check nothing is written, and a page that is not up to date fails.
"""
from __future__ import annotations

import collections
import pathlib
import re
import sys
import typing

import juniper_mis as mis
from juniper_mis import asked

TOP = pathlib.Path(__file__).resolve().parents[2]
CONFIDENCE = {"verified": "read in the source", "secondary": "read in what a public body says of it", "general": "general knowledge, to be checked",
              "design": "a choice made here, not law"}
NO_DAY = "1900-01-01"


def tests_by_rule() -> dict[str, list[str]]:
    """For each rule id, the files under tests/ that name it."""
    found: dict[str, set[str]] = collections.defaultdict(set)
    for path in sorted((TOP / "tests").rglob("*")):
        if path.suffix in {".cpp", ".py", ".json"} and "mutation" not in path.parts:
            for rule in re.findall(r"\b[A-Z]{3}(?:-[A-Z]+)*-[0-9][0-9A-Z.]*(?:-[A-Z]+)*\b", path.read_text(encoding="utf-8", errors="replace")):
                found[rule.rstrip(".")].add(path.relative_to(TOP / "tests").as_posix())
    return {rule: sorted(files) for rule, files in found.items()}


def in_force(rule: mis.Rule) -> str:
    """The days on which a version is in force."""
    first = "always" if rule.from_.isoformat() == NO_DAY else f"from {rule.from_.isoformat()}"
    return first + (f" until {rule.until.isoformat()}" if rule.until else "") + (f", with the flag `{rule.flag}`" if rule.flag else "")


def period(rule: mis.Rule) -> str:
    """What a version's own data say of time."""
    if rule.amount is None:
        return rule.polarity
    parts = [f"{rule.polarity}: {rule.amount} {rule.unit.replace('_', ' ')}{'' if rule.amount == 1 else 's'}"]
    if rule.start != "exclude_day":
        parts.append(rule.start.replace("_", " "))
    if rule.end == "roll":
        parts.append("an end on a day of rest moves on")
    return ", ".join(parts)


def cell(text: str) -> str:
    """Text that can stand in a table."""
    return text.replace("|", "\\|").replace("\n", " ")


def names(words: typing.Iterable[str], shown: int = 6) -> str:
    """Some names, and how many more there are."""
    listed = list(words)
    more = f" and {len(listed) - shown} more" if len(listed) > shown else ""
    return ", ".join(f"`{word}`" for word in listed[:shown]) + more


def rules_page(law: mis.Law) -> str:
    """Every row of the rule book."""
    tests = tests_by_rule()
    carried = [rule for rule in law.rules if rule.decided_by != "nothing"]
    left = [rule for rule in law.rules if rule.decided_by == "nothing"]
    by_data = sum(rule.decided_by == "data" for rule in carried)
    lines = ["# The rules", "", "Every row of the shipped rule book, written by `./dev python tests/golden/write_law_pages.py`. What the keys of a row",
             "mean is in [rule-book.md](rule-book.md), the questions in [questions.md](questions.md).", "",
             f"{len(law.rules)} versions of rules: {by_data} are data (their own amounts, dates and conditions decide), {len(carried) - by_data} are code (an algorithm",
             f"decides; the row says on whose authority and from when), {len(left)} are carried out by nothing, with the reason. This is software, not legal advice: a",
             "rule that is general knowledge or a choice made here says so in every explanation, and a data protection officer should look at it first.", ""]
    area = ""
    lines += ["## Carried out"]
    for rule in carried:
        if rule.id.split("-")[0] != area:
            area = rule.id.split("-")[0]
            lines += ["", f"### {area}", "", "| rule | what it says | in force | period | decided by | known from | questions | tests |",
                      "| --- | --- | --- | --- | --- | --- | --- | --- |"]
        known = "; ".join(rule.sources) + " (" + "; ".join(CONFIDENCE[c] for c in CONFIDENCE if c in rule.confidence) + ")"
        row = [f"**{rule.id}** v{rule.version}: {rule.title}", rule.says, in_force(rule), period(rule), rule.decided_by, known, names(rule.questions),
               names(tests.get(rule.id, []), 4)]
        lines.append("| " + " | ".join(cell(text) for text in row) + " |")
    lines += ["", "## Not carried out", "", "| rule | what it says | why no function carries it out |", "| --- | --- | --- |"]
    lines += ["| " + " | ".join(cell(text) for text in (f"**{r.id}** v{r.version}: {r.title}", r.says, r.why_not)) + " |" for r in left]
    return "\n".join(lines) + "\n"


def kind(part: asked.Part) -> str:
    """The type of a part, for people."""
    if part.words:
        return f"{part.type} {names(part.words, 64)}"
    if part.parts:
        return f"{part.type}: " + ", ".join(f"`{inner.name}`" + ("" if inner.required else " (may be left out)") for inner in part.parts)
    return part.type


def questions_page(law: mis.Law) -> str:
    """Every question with its facts and answer."""
    lines = ["# The questions", "", "Every question of law that can be asked by name, written by `./dev python tests/golden/write_law_pages.py`. How to ask is in",
             "[ask the law](../how-to/ask-the-law.md). A fact that is not told is unknown, never false; every answer has a part `why`, its explanation.", ""]
    for question in law.questions:
        lines += [f"## {question.name}", "", question.asks, "", "| fact | type | |", "| --- | --- | --- |"]
        lines += [f"| `{part.name}` | {cell(kind(part))} | {'needed' if part.required else ''} |" for part in question.facts.parts]
        lines += ["", "| answer | type |", "| --- | --- |"]
        lines += [f"| `{part.name}` | {cell(kind(part))} |" for part in question.answer.parts if part.type != "explanation"]
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def main() -> int:
    """Writes the pages, or says which are old."""
    law = mis.Law()
    old = []
    for name, text in (("rules.md", rules_page(law)), ("questions.md", questions_page(law))):
        path = TOP / "docs/reference" / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            old.append(name)
            if "--check" not in sys.argv:
                path.write_text(text, encoding="utf-8")
    if "--check" in sys.argv and old:
        print(f"not up to date: {', '.join(old)}; ./dev python tests/golden/write_law_pages.py writes them")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
