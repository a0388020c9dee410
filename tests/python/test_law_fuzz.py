"""Tests that no facts break a question: any value at any place is answered or refused as a ValueError, and no date leaves the range."""
import datetime
import typing

import hypothesis
import pytest
from hypothesis import strategies as st

import juniper_mis as mis

DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2299, 12, 31))
NEAR = st.dates(datetime.date(2015, 1, 1), datetime.date(2030, 12, 31))
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime.datetime(1900, 1, 1), datetime.datetime(2299, 12, 31, 23, 59), timezones=ZONES).map(lambda m: m.replace(microsecond=0))
LAW = mis.Law().with_calendar("OAK", terms=[(datetime.date(2025, 9, 2), datetime.date(2025, 10, 24)),
                                            (datetime.date(2025, 11, 3), datetime.date(2025, 12, 19)),
                                            (datetime.date(2026, 1, 6), datetime.date(2026, 2, 13))])
FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2299, 12, 31)
JUNK = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.dates() | MOMENTS,
                    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3), max_leaves=6)
SIMPLE: dict[str, st.SearchStrategy[typing.Any]] = {
    "date": NEAR | DAYS, "datetime": MOMENTS, "bool": st.booleans(), "int": st.integers(-5, 400) | st.integers(-10**9, 10**9),
    "text": st.text(max_size=8), "calendar": st.sampled_from(["OAK", "OAK", "OAK", "ELM"]),
    "time": st.times().map(lambda t: t.replace(second=0, microsecond=0)), "attendance code": st.sampled_from(["/", "\\", "N", "O", "I", "#", "X", "z"])}


def suitable(part: mis.Part) -> st.SearchStrategy[typing.Any]:
    """Values of the type that a fact has."""
    kind = part.type.removeprefix("list of ")
    if kind == "object":
        one: st.SearchStrategy[typing.Any] = facts(part)
    elif kind in ("one of", "set of"):
        one = st.sampled_from(part.words) if kind == "one of" else st.frozensets(st.sampled_from(part.words), max_size=4)
    else:
        one = SIMPLE[kind]
    return st.lists(one, max_size=6) if part.type.startswith("list of ") else one


def facts(part: mis.Part) -> st.SearchStrategy[dict[str, typing.Any]]:
    """Facts of which each required one is told, and others now and then."""
    return st.fixed_dictionaries({p.name: suitable(p) for p in part.parts if p.required},
                                 optional={p.name: suitable(p) for p in part.parts if not p.required})


def dates_in(value: typing.Any) -> typing.Iterator[datetime.date]:
    """Every date of an answer, those of its explanation too."""
    if isinstance(value, datetime.datetime):
        yield value.date()
    elif isinstance(value, datetime.date):
        yield value
    elif isinstance(value, (tuple, frozenset)):
        for one in value:
            yield from dates_in(one)
    elif isinstance(value, mis.Explanation):
        yield from dates_in(value.steps)
    elif isinstance(value, mis.Answer):
        for name in type(value).__slots__:
            yield from dates_in(getattr(value, name))


def check(question: mis.Question, told: dict[str, typing.Any]) -> None:
    """Asked twice it answers the same, in range, in whole sentences, or refuses twice."""
    try:
        answer = LAW.ask(question.name, **told)
    except ValueError as error:
        assert isinstance(error, mis.Invalid) and error.code in ("invalid", "malformed")
        return
    assert answer == LAW.ask(question.name, **told)
    assert all(FIRST <= day <= LAST for day in dates_in(answer))
    assert all(sentence[:1].strip() and sentence.endswith(".") and "{" not in sentence for sentence in answer.why.sentences)
    assert set(answer.as_dict()) == {part.name for part in question.answer.parts}


@pytest.mark.parametrize("question", LAW.questions, ids=lambda q: q.name)
def test_facts_of_the_right_types_are_answered_within_the_range(question: mis.Question) -> None:
    answered = 0

    @hypothesis.settings(max_examples=150, deadline=None, database=None, derandomize=True,
                         suppress_health_check=list(hypothesis.HealthCheck))
    @hypothesis.given(facts(question.facts))
    def any_facts(told: dict[str, typing.Any]) -> None:
        nonlocal answered
        check(question, told)
        try:
            LAW.ask(question.name, **told)
            answered += 1
        except ValueError:
            pass

    any_facts()
    assert answered > 0   # else nothing was tried


@pytest.mark.parametrize("question", LAW.questions, ids=lambda q: q.name)
def test_no_facts_at_all_break_it(question: mis.Question) -> None:
    names = [part.name for part in question.facts.parts]

    @hypothesis.settings(max_examples=60, deadline=None, database=None, derandomize=True,
                         suppress_health_check=list(hypothesis.HealthCheck))
    @hypothesis.given(facts(question.facts), st.dictionaries(st.sampled_from(names) | st.text(max_size=6), JUNK, max_size=3))
    def any_junk(told: dict[str, typing.Any], junk: dict[str, typing.Any]) -> None:
        check(question, {**told, **junk})

    any_junk()
