"""Tests of the classes made from descriptions: construction, value semantics, redaction, pickling."""
import copy
import datetime
import inspect
import pickle

import pytest
from hypothesis import given, strategies as st

import juniper_mis as mis

CLASSES = [c for c in vars(mis).values() if isinstance(c, type) and issubclass(c, mis.Record) and c is not mis.Record]
CANARY = "Zebedee"


def person(**more: object) -> mis.Person:
    return mis.Person(**{"legal_forename": CANARY, "legal_surname": "Okafor", **more})


@pytest.mark.parametrize("cls", CLASSES)
def test_every_entity_has_a_class_with_its_fields_by_name_only(cls: type[mis.Record]) -> None:
    parameters = list(inspect.signature(cls).parameters.values())
    assert parameters and all(p.kind is inspect.Parameter.KEYWORD_ONLY for p in parameters)
    with pytest.raises(TypeError):
        cls("Ava")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="has no field 'nonsense'"):
        cls(nonsense=1)
    for field in mis.describe(cls).fields:
        if field["name"] in {p.name for p in parameters}:
            assert inspect.getdoc(getattr(cls, field["name"])) == f"{field['label']}."


def test_what_may_be_absent_is_none_and_what_may_not_is_required() -> None:
    p = person()
    assert p.sex is None and p.date_of_birth is None and p.id is None
    with pytest.raises(TypeError, match="Person needs legal_surname"):
        mis.Person(legal_forename="Ava")  # type: ignore[call-arg]
    with pytest.raises(mis.Invalid, match="must hold something"):
        person(legal_surname=None)


@given(st.text(st.characters(blacklist_categories=["Cs"])), st.text(st.characters(blacklist_categories=["Cs"])))
def test_records_are_values(a: str, b: str) -> None:
    one, two = person(legal_surname=a), person(legal_surname=b)
    assert (one == two) == (a == b)
    if a == b:
        assert hash(one) == hash(two)
    assert mis.replace(one, legal_surname=b) == two
    assert copy.deepcopy(one) is one and one != mis.NewPerson(legal_forename=CANARY, legal_surname=a)


def test_records_never_change() -> None:
    p = person()
    with pytest.raises(AttributeError):
        p.legal_surname = "Other"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        p.nonsense = "Other"  # type: ignore[attr-defined]


def test_a_record_shows_its_class_and_its_id_and_nothing_else() -> None:
    p = person()
    assert repr(p) == str(p) == f"{p}" == "<Person>"
    own = mis.Id(mis.Person, "01a20e30-0393-7001-811d-36bd0b3f6487")
    assert repr(mis.replace(p, id=own)) == f"<Person {own}>"
    assert CANARY not in repr([p, {"a": p}])


def test_records_about_people_are_not_pickled_and_others_are() -> None:
    with pytest.raises(TypeError, match="is about people and is not pickled") as caught:
        pickle.dumps(person())
    assert CANARY not in str(caught.value)
    school = mis.School(name="Meadow", urn="123456", opened_on=datetime.date(1999, 9, 1))
    assert pickle.loads(pickle.dumps(school)) == school


def test_descriptions_say_what_is_known_of_an_entity() -> None:
    pupil = mis.describe(mis.Pupil)
    assert (pupil.name, pupil.class_name, pupil.label) == ("pupil", "Pupil", "Pupil")
    ethnicity = next(f for f in pupil.fields if f["name"] == "ethnicity")
    assert ethnicity["special"] == "racial or ethnic origin" and ethnicity["nullable"]
