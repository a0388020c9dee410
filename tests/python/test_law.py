"""Tests of the rule book in Python: typed functions, explanations, rules replaced at run time, calendars and bank holidays."""
import copy
import datetime
import json
import pickle
import threading
import typing

import pytest

import juniper_mis as mis
from juniper_mis import asked

UTC = datetime.timezone.utc
SUMMER = datetime.timezone(datetime.timedelta(hours=1))
FRIDAY = datetime.datetime(2025, 10, 24, 16, tzinfo=SUMMER)


def report(law: mis.Law, **facts: typing.Any) -> typing.Any:
    """When a breach that a controller knows of must be reported."""
    return law.breach.report_due(**{"jurisdiction": "england", "aware_party": "controller", "aware_at": FRIDAY, **facts})


def test_an_answer_is_an_object_with_attributes_of_its_types() -> None:
    answer = report(mis.Law())
    assert answer.due_at == datetime.datetime(2025, 10, 27, 15, tzinfo=UTC)
    assert answer.due_at.utcoffset() == datetime.timedelta(0)   # the clocks have gone back
    assert answer.clock_starts_on == "controller_aware" and answer.processor_tells is None
    assert isinstance(answer, mis.Answer) and isinstance(answer, mis.questions.BreachReportDue)


def test_a_function_and_a_question_by_name_are_the_same() -> None:
    law = mis.Law()
    facts = {"jurisdiction": "england", "aware_party": "controller", "aware_at": FRIDAY}
    assert law.ask("breach.report_due", **facts) == law.breach.report_due(**facts)
    assert law.ask("breach.report_due", **{**facts, "aware_at": FRIDAY.isoformat()}) == law.breach.report_due(**facts)


def test_an_explanation_is_text_sentences_and_steps() -> None:
    why = report(mis.Law()).why
    assert why.text.startswith("A controller that is aware of a personal data breach reports it")
    assert "72 elapsed hours from Friday 24 October 2025 end on Monday 27 October 2025" in why.text
    assert why.text == " ".join(why.sentences)
    assert why.steps[0].kind == "rule" and (why.steps[0].rule, why.steps[0].version) == ("BRE-02", 1)
    assert why.steps[0].in_force == datetime.date(2018, 5, 25) and why.steps[0].confidence == {"secondary"}
    counted = next(s for s in why.steps if s.kind == "derivation")
    assert counted.dates == (datetime.date(2025, 10, 24), datetime.date(2025, 10, 27)) and counted.number == 72
    assert why.rules[0] == ("BRE-02", 1) and len(why.of("would_change")) == 1


def test_answers_never_change_and_show_nothing() -> None:
    answer = report(mis.Law())
    with pytest.raises(AttributeError):
        answer.due_at = None
    with pytest.raises(AttributeError):
        del answer.due_at
    assert copy.copy(answer) is answer and copy.deepcopy(answer.why) is answer.why
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(answer)
    assert "2025" not in repr(answer) + repr(answer.why) + str(answer) and hash(answer) == hash(report(mis.Law()))
    assert json.loads(json.dumps(answer.as_dict()))["due_at"] == "2025-10-27T15:00:00+00:00"


def test_every_fact_that_does_not_suit_is_a_finding() -> None:
    with pytest.raises(mis.Invalid) as caught:
        mis.Law().ask("breach.report_due", jurisdiction="narnia", aware_party="controller", controllers_told="yes", weather="fine")
    error = caught.value
    assert error.code == "invalid" and error.hint and error.field == "jurisdiction"
    assert [f.place for f in error.findings] == ["jurisdiction", "aware_at", "controllers_told", "(member)"]
    assert "narnia" not in str(error) and not any("narnia" in repr(f) or "weather" in repr(f) for f in error.findings)


@pytest.mark.parametrize("moment", [FRIDAY.replace(tzinfo=None), b"2025", object(), [set([object()])]])
def test_what_no_fact_can_be_is_a_type_error(moment: object) -> None:
    with pytest.raises(TypeError):
        mis.Law().ask("breach.report_due", jurisdiction="england", aware_party="controller", aware_at=moment)


def test_a_moment_finer_than_a_second_is_refused_and_not_cut() -> None:
    with pytest.raises(mis.Invalid) as caught:
        report(mis.Law(), aware_at=FRIDAY.replace(microsecond=1))
    assert caught.value.field == "aware_at"


def test_typed_functions_take_keywords_that_they_know() -> None:
    law = mis.Law()
    for wrong in (lambda: law.breach.report_due("england"), lambda: report(law, weather=1),   # type: ignore[misc,call-arg]
                  lambda: law.breach.report_due(jurisdiction="england")):   # type: ignore[call-arg]
        with pytest.raises(TypeError):
            wrong()   # type: ignore[no-untyped-call]
    with pytest.raises(mis.Invalid, match="no such question"):
        law.ask("breach.no_such_thing")


def test_facts_that_hold_themselves_end() -> None:
    endless: list[typing.Any] = []
    endless += [endless, endless]
    with pytest.raises(ValueError):
        mis.Law().ask("breach.report_due", jurisdiction=endless)


def test_a_replaced_row_changes_the_answer_and_its_reason() -> None:
    law = mis.Law()
    rule = law.rule("BRE-02", on=FRIDAY.date())
    assert rule is not None and (rule.amount, rule.unit, rule.decided_by) == (72, "hour", "data") and rule.sources
    faster = law.with_rules(rule._replace(amount=24, says="a controller reports within 24 hours"))
    answer = report(faster)
    assert answer.due_at == datetime.datetime(2025, 10, 25, 16, tzinfo=SUMMER)
    assert "within 24 hours" in answer.why.text and "72" not in answer.why.text
    assert report(law).due_at == datetime.datetime(2025, 10, 27, 15, tzinfo=UTC)   # the law it was made from is what it was


def test_the_version_is_chosen_by_the_day_that_matters() -> None:
    law = mis.Law()
    rule = law.rule("BRE-02", on=FRIDAY.date())
    assert rule is not None
    later = FRIDAY.date() + datetime.timedelta(days=1)
    changed = law.with_rules([rule._replace(until=FRIDAY.date()), rule._replace(version=2, amount=48, from_=later)])
    assert [r.version for r in changed.rules if r.id == "BRE-02"] == [1, 2]
    assert (report(changed).due_at - FRIDAY).days == 3
    assert (report(changed, aware_at=FRIDAY + datetime.timedelta(days=1)).due_at - FRIDAY).days == 3   # a day later, a day less
    before = report(law, aware_at=datetime.datetime(2018, 5, 24, 12, tzinfo=UTC))
    assert before.due_at is None and before.why.of("caution")


@pytest.mark.parametrize("form", ["text", "dict", "row", "rows"])
def test_rules_are_taken_as_text_dict_or_rows(form: str) -> None:
    row = {**typing.cast(mis.Rule, mis.Law().rule("BRE-02", on=FRIDAY.date())).as_row(), "amount": 12}
    given = {"text": json.dumps({"rules": [row]}), "dict": {"rules": [row]}, "row": row, "rows": [row]}[form]
    assert report(mis.Law().with_rules(given)).due_at == FRIDAY + datetime.timedelta(hours=12)


def test_every_row_goes_out_and_in_again() -> None:
    law = mis.Law()
    again = law.with_rules(law.rules)
    assert again.rules == law.rules and len(law.rules) > 1


def test_mistakes_in_rules_are_findings_with_places() -> None:
    row = typing.cast(mis.Rule, mis.Law().rule("BRE-02", on=FRIDAY.date())).as_row()
    with pytest.raises(mis.Invalid) as caught:
        mis.Law().with_rules([{**row, "unit": "fortnight", "sources": []}, {**row, "version": 2}])
    assert {f.place for f in caught.value.findings} >= {"rules[0] BRE-02 unit", "rules[0] BRE-02 sources"}
    with pytest.raises(mis.Malformed):
        mis.Law().with_rules("{")
    for wrong in (3, [3], [object()], [{"id": object()}]):
        with pytest.raises(TypeError):
            mis.Law().with_rules(typing.cast(typing.Any, wrong))


def test_flags_put_law_that_is_not_yet_in_force() -> None:
    law = mis.Law()
    rule = law.rule("BRE-02", on=FRIDAY.date())
    assert rule is not None
    flagged = law.with_rules(rule._replace(flag="later_law"))
    assert flagged.rule("BRE-02", on=FRIDAY.date()) is None and report(flagged).due_at is None
    assert report(flagged.with_flags(["later_law"])).due_at is not None
    assert report(flagged.with_flags(["later_law"]).with_flags([])).due_at is None
    with pytest.raises(TypeError):
        law.with_flags("later_law")


def test_bank_holidays_are_replaceable() -> None:
    law = mis.Law()
    monday = datetime.date(2025, 10, 27)
    holiday = law.with_bank_holidays([monday])
    assert report(holiday).due_at == report(law).due_at   # plain hours do not stop
    if report(law).statutory_end_at is not None:
        assert report(holiday).statutory_end_at > report(law).statutory_end_at
    for days, first, last in (([], None, None), ([], 2000, 1999), ([], 1, 2), ([datetime.date(1899, 1, 1)], None, None)):
        with pytest.raises(mis.Invalid):
            law.with_bank_holidays(days, first_year=first, last_year=last)


def test_calendars_come_from_plain_dates() -> None:
    day = datetime.date
    law = mis.Law().with_calendar("ELM-1", terms=[(day(2026, 9, 2), day(2026, 10, 23))], closed=[day(2026, 9, 2)])
    assert law.calendars == ("ELM-1",) and mis.Law().calendars == ()
    assert law.with_bank_holidays([day(2026, 9, 3)]).calendars == ("ELM-1",)
    for terms in ([(day(2026, 9, 2), day(2026, 9, 1))], [(day(1800, 1, 1), day(1800, 1, 2))], [(day(1900, 1, 1), day(2299, 1, 1))] * 2):
        with pytest.raises(mis.Invalid):
            law.with_calendar("ELM-2", terms=terms)
    for wrong in ([day(2026, 9, 2)], [("2026-09-02", "2026-09-03")], [(day(2026, 9, 2),)]):
        with pytest.raises(TypeError):
            law.with_calendar("ELM-2", terms=typing.cast(typing.Any, wrong))


def test_several_threads_ask_at_once() -> None:
    law, answers = mis.Law(), []
    threads = [threading.Thread(target=lambda: answers.append([report(law).due_at for _ in range(50)])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 4 and len({tuple(a) for a in answers}) == 1


@pytest.mark.parametrize("question", mis.Law().questions, ids=lambda q: q.name)
def test_every_question_is_a_function_of_its_facts(question: mis.Question) -> None:
    area, name = mis.questions.area_and_name(question.name)
    function = getattr(getattr(mis.Law(), area), name)
    assert function.__doc__ == question.asks and question.asks.endswith("?")
    assert list(part.type for part in question.answer.parts if part.name == "why") == ["explanation"]
    assert all(part.name.isidentifier() and not part.name.startswith("_") for part in [*question.facts.parts, *question.answer.parts])
    if not any(part.required for part in question.facts.parts):
        return
    with pytest.raises(mis.Invalid) as caught:
        mis.Law().ask(question.name)
    assert {f.place for f in caught.value.findings} == {part.name for part in question.facts.parts if part.required}


@pytest.mark.parametrize("question", mis.Law().questions, ids=lambda q: q.name)
def test_every_rule_that_names_a_question_names_one_that_there_is(question: mis.Question) -> None:
    assert any(question.name in rule.questions for rule in mis.Law().rules), "no rule of the book says that this rests on it"


def test_rules_name_questions_that_there_are() -> None:
    known = {q.name for q in mis.Law().questions}
    unknown = {name for rule in mis.Law().rules for name in rule.questions} - known
    assert not unknown


def test_reserved_words_get_an_underscore() -> None:
    assert asked.python_name("from") == "from_" and asked.python_name("received") == "received"
