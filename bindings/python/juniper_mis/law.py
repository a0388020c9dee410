"""The law as it is applied: the rule book, the bank holidays, the calendars of schools, and every question that rests on them."""
from __future__ import annotations

import datetime
import json
import typing

from juniper_mis import _core, asked, questions

__all__ = ["Law", "Rule"]


class Rule(typing.NamedTuple):
    """One version of a rule. `rule._replace(version=2, amount=96)` is another, for Law.with_rules()."""

    id: str
    """`RGT-02`."""
    version: int
    """1 and up."""
    title: str
    """What it is about, in a few words."""
    says: str
    """The rule in a sentence."""
    from_: datetime.date
    """First day in force; 1900-01-01 where it always was."""
    until: datetime.date | None
    """Last day in force; None while it is."""
    flag: str
    """The feature flag without which it is not in force; empty: none needed."""
    jurisdictions: frozenset[str]
    """Whose law."""
    schools: frozenset[str]
    """For these kinds of school alone; empty: for all."""
    authority: str
    """What stands behind it: `statute`, `guidance`, `policy`, ..."""
    trigger: str
    """What starts it."""
    polarity: str
    """What its period means: `minimum`, `maximum`, `due` or `state`."""
    amount: int | None
    """How many units."""
    unit: str
    """Of what: `hour`, `day`, `school_day`, `working_day`, `week`, `month`, `year` or `none`."""
    start: str
    """Whether the day of the trigger counts: `exclude_day`, `beginning_with` or `ending_with`."""
    end: str
    """Whether an end on a day of rest moves: `stay` or `roll`."""
    leap: str
    """What a day becomes that the month does not have: `clamp` or `later`."""
    conditions: frozenset[str]
    """All of these must hold."""
    action: str
    """What is done, or must not be."""
    records: tuple[str, ...]
    """Keys of retention classes that it governs."""
    sources: tuple[str, ...]
    """Act, regulation or guidance."""
    confidence: frozenset[str]
    """How well the source is known: `verified`, `secondary`, `general`, `design`."""
    decided_by: str
    """Whether the row, code, or nothing yet carries it out: `data`, `code` or `nothing`."""
    questions: tuple[str, ...]
    """The questions that rest on it."""
    why_not: str
    """Why it is not carried out, when it is not."""

    def as_row(self) -> dict[str, typing.Any]:
        """As the rule book's own format has it; what a row may leave out, and is not there, is left out."""
        row = {name.rstrip("_"): asked.plain(value) for name, value in self._asdict().items()}
        return {name: value for name, value in row.items() if value not in (None, "", []) and (name, value) != ("unit", "none")}


def _rule(row: dict[str, typing.Any]) -> Rule:
    sets, lists = ("jurisdictions", "schools", "conditions", "confidence"), ("records", "sources", "questions")
    held: list[typing.Any] = [frozenset(v) if name in sets else tuple(v) if name in lists else v for name, v in row.items()]
    return Rule(*held)


Row = typing.Union[Rule, typing.Mapping[str, typing.Any]]
"""A rule, as an object or as the rule book's own format has it."""


def _json(rules: str | Row | typing.Iterable[Row]) -> str:
    if isinstance(rules, str):
        return rules
    if isinstance(rules, Rule):
        rules = [rules]
    if isinstance(rules, typing.Mapping):
        rules = [rules] if "rules" not in rules else rules["rules"]
    rows = [row.as_row() if isinstance(row, Rule) else row for row in typing.cast(typing.Iterable[Row], rules)]
    if not all(isinstance(row, typing.Mapping) for row in rows):
        raise TypeError("rules are taken as text, or as rows: a Rule or a mapping each")
    return json.dumps({"rules": rows}, default=_plain, skipkeys=True)


def _plain(value: object) -> typing.Any:
    if isinstance(value, (datetime.date, tuple, frozenset, set)):
        return asked.plain(frozenset(value) if isinstance(value, set) else value)
    raise TypeError(f"a row of the rule book holds no {type(value).__name__}")


class Law(questions.Areas):
    """The law of a day is chosen by the facts: each question is answered by the versions in force on the day that matters to it. A law
    never changes: with_rules() and the others give a new one. Nothing here reads a clock, and several threads may ask at once.

    `Law().breach.report_due(...)` and `Law().ask("breach.report_due", ...)` are the same; facts are keywords. Raises Invalid with
    a finding for each fact that is missing or does not suit.
    """

    __slots__ = ("_held",)
    _held: _core.Law

    def __init__(self) -> None:
        self._held = _core.Law()

    @classmethod
    def _of(cls, held: _core.Law) -> Law:
        law = object.__new__(cls)
        law._held = held
        return law

    def __repr__(self) -> str:
        return "<Law>"

    def with_rules(self, rules: str | Row | typing.Iterable[Row]) -> Law:
        """With these rows in place of those of the same id and version, and with its new ones: the JSON text of a rule book, the
        same as a dict, or rows, each a Rule or a dict. Raises Malformed, and Invalid with every mistake among its findings, with the
        place of each."""
        return self._of(self._held.with_rules(_json(rules)))

    def with_flags(self, flags: typing.Iterable[str]) -> Law:
        """With these feature flags on, and no others: law that is not in force yet."""
        if isinstance(flags, str):
            raise TypeError("flags are named in a list")
        return self._of(self._held.with_flags(list(flags)))

    def with_calendar(self, name: str, *, terms: typing.Iterable[tuple[datetime.date, datetime.date]],
                      closed: typing.Iterable[datetime.date] = ()) -> Law:
        """With the calendar of a school, or of a group of its pupils, which facts then name: terms from the first day to the last,
        and the days within them on which it does not meet (INSET, closures announced in advance). Bank holidays need not be told."""
        return self._of(self._held.with_calendar(name, [tuple(term) for term in terms], list(closed)))

    def with_bank_holidays(self, days: typing.Iterable[datetime.date], *, first_year: int | None = None,
                           last_year: int | None = None) -> Law:
        """With these bank holidays in place of those the library knows, for the years from the first to the last: of the days,
        unless told. Calendars are made anew with them."""
        return self._of(self._held.with_bank_holidays(list(days), first_year, last_year))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every version of every rule, by id and version."""
        return tuple(_rule(row) for row in self._held.rules)

    def rule(self, id: str, *, on: datetime.date) -> Rule | None:
        """The version of a rule that is in force on a day; None when there is none, or its flag is off."""
        row = self._held.rule(id, on)
        return None if row is None else _rule(row)

    @property
    def calendars(self) -> tuple[str, ...]:
        """The names of the calendars that were handed in."""
        return tuple(self._held.calendars)

    @property
    def questions(self) -> tuple[asked.Question, ...]:
        """Every question that can be asked, with its facts and the parts of its answer."""
        return asked.QUESTIONS

    def ask(self, question: str, /, **facts: object) -> typing.Any:
        """The answer to a question by its name, as its own function would give it. Facts of unknown form may be ISO texts."""
        return questions.read_answer(question, self._held.ask(question, facts))
