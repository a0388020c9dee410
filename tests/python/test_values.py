"""Tests of how values cross the door: dates, instants, ids, codes, identifiers, text."""
import copy
import datetime
import enum
import pickle
import uuid

import pytest
from hypothesis import given, strategies as st

import juniper_mis as mis

UTC = datetime.timezone.utc


def person(**more: object) -> mis.Person:
    return mis.Person(**{"legal_forename": "Ava", "legal_surname": "Okafor", **more})


@given(st.dates())
def test_every_date_of_pythons_calendar_comes_back(day: datetime.date) -> None:
    assert person(date_of_birth=day).date_of_birth == day
    assert type(person(date_of_birth=day).date_of_birth) is datetime.date


@pytest.mark.parametrize("wrong", [datetime.datetime(2015, 3, 9), datetime.datetime(2015, 3, 9, tzinfo=UTC), "2015-03-09", 3, True])
def test_a_date_takes_nothing_but_a_date(wrong: object) -> None:
    with pytest.raises(TypeError, match="date_of_birth takes a datetime.date"):
        person(date_of_birth=wrong)


@given(st.datetimes(timezones=st.sampled_from([UTC, datetime.timezone(datetime.timedelta(hours=5, minutes=30))]),
                    min_value=datetime.datetime(2, 1, 1), max_value=datetime.datetime(9998, 1, 1)))
def test_every_instant_comes_back_aware_and_in_utc(moment: datetime.datetime) -> None:
    clock = mis.ManualClock(moment)
    assert clock.now == moment
    assert clock.now.tzinfo is UTC


@pytest.mark.parametrize("wrong", [datetime.datetime(2026, 1, 1), datetime.date(2026, 1, 1), "2026-01-01T00:00:00Z", 0])
def test_an_instant_takes_nothing_but_an_aware_datetime(wrong: object) -> None:
    with pytest.raises(TypeError):
        mis.ManualClock(wrong)  # type: ignore[arg-type]


@given(st.text(st.characters(blacklist_categories=["Cs"]), min_size=1))
def test_every_text_comes_back(text: str) -> None:
    assert person(legal_surname=text).legal_surname == text


def test_text_that_no_utf8_can_say_is_refused_without_being_repeated() -> None:
    with pytest.raises(mis.Invalid) as caught:
        person(legal_surname="Oka\ud800for")
    assert caught.value.field == "legal_surname"
    assert "Oka" not in str(caught.value) and caught.value.__context__ is None


def test_an_id_knows_what_it_identifies() -> None:
    text = str(uuid.uuid4())
    pupil, school = mis.Id(mis.Pupil, text), mis.Id(mis.School, text)
    assert str(pupil) == text and len(str(pupil)) == 36
    assert pupil != school and pupil == mis.Id(mis.Pupil, text.upper().lower())
    assert len({pupil, school, mis.Id(mis.Pupil, text)}) == 2
    assert pupil.of == "Pupil" and repr(pupil) == f"Id[Pupil]({text})"
    assert pickle.loads(pickle.dumps(pupil)) == pupil
    assert mis.Id[mis.Pupil] == mis.Id[mis.Pupil]
    with pytest.raises(TypeError, match=r"person takes Id\[Person\], not Id\[School\]"):
        mis.Pupil(person=school)
    with pytest.raises(mis.Malformed):
        mis.Id(mis.Pupil, "not an id")


def test_an_organisation_is_a_school_or_a_trust_and_nothing_else() -> None:
    account, text = mis.Id(mis.Account, str(uuid.uuid4())), str(uuid.uuid4())
    for of in (mis.School, mis.Trust, mis.Organisation):
        grant = mis.RoleGrant(account=account, role="head", organisation=mis.Id(of, text), starts=datetime.date(2026, 9, 1))
        assert str(grant.organisation) == text
    with pytest.raises(TypeError):
        mis.RoleGrant(account=account, role="head", organisation=mis.Id(mis.Person, text), starts=datetime.date(2026, 9, 1))


def test_code_sets_are_enums_of_text_with_labels() -> None:
    assert issubclass(mis.Ethnicity, enum.Enum) and issubclass(mis.Ethnicity, str)
    assert mis.Ethnicity.wbri == "WBRI" and mis.Ethnicity("WBRI") is mis.Ethnicity.wbri
    assert mis.Ethnicity.wbri.label == "White - British" and str(mis.Ethnicity.wbri) == "WBRI"
    assert mis.EstablishmentType.academy_converter == "34"
    assert mis.GroupKind.class_ == "class"
    assert pickle.loads(pickle.dumps(mis.Sex.f)) is mis.Sex.f
    with pytest.raises(mis.Invalid, match="no such code") as caught:
        mis.Ethnicity("MALICE")
    assert "MALICE" not in str(caught.value) and caught.value.__context__ is None


@pytest.mark.parametrize("cls", [c for c in vars(mis).values() if isinstance(c, type) and issubclass(c, mis.CodeSet)])
def test_every_code_of_every_set_has_a_member_and_a_label(cls: type[mis.CodeSet]) -> None:
    fields = [f for d in map(mis.describe, all_records()) for f in d.fields if f["type_name"] == cls.__name__]
    if cls is mis.CodeSet:
        return
    assert [(m.value, m.label) for m in cls] == fields[0]["codes"]["entries"]


def all_records() -> list[type[mis.Record]]:
    return [c for c in vars(mis).values()
            if isinstance(c, type) and issubclass(c, mis.Record) and c not in (mis.Record, mis.NewPerson)]


def test_a_field_takes_the_member_or_its_code_and_no_other_sets_member() -> None:
    assert person(sex="F").sex is mis.Sex.f and person(sex=mis.Sex.f).sex is mis.Sex.f
    with pytest.raises(TypeError, match="sex takes Sex, not EnrolmentStatus"):
        person(sex=mis.EnrolmentStatus.f)
    with pytest.raises(mis.Invalid) as caught:
        person(sex="Q")
    assert (caught.value.entity, caught.value.field) == ("person", "sex")


def test_year_groups_compare_with_numbers_and_in_order() -> None:
    assert mis.NcYear(6) == 6 and mis.NcYear("6") == 6 and str(mis.NcYear(6)) == "6" and mis.NcYear(6).label == "Year 6"
    assert mis.NcYear("R") == 0 and mis.NcYear("R").number == 0 and mis.NcYear("N1").number is None
    assert mis.NcYear("N2") < mis.NcYear("R") < mis.NcYear(1) < 2 and mis.NcYear(14) < mis.NcYear("X")
    assert hash(mis.NcYear(6)) == hash(6) and {mis.NcYear(6): 1}[6] == 1
    assert mis.NcYear(6) != "6" and copy.deepcopy(mis.NcYear(6)) == 6
    for wrong in (15, -1, "7B"):
        with pytest.raises(mis.Invalid):
            mis.NcYear(wrong)
    with pytest.raises(AttributeError):
        mis.NcYear(6).value = "7"  # type: ignore[misc]


def test_identifiers_are_checked_and_a_persons_do_not_print() -> None:
    upn = mis.Upn("E801200019001")
    assert upn.text == "E801200019001" and upn == mis.Upn.parse("E801200019001") and hash(upn) == hash(mis.Upn(upn))
    assert str(upn) == repr(upn) == f"{upn}" == "<Upn>"
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(upn)
    with pytest.raises(mis.Invalid, match="check letter") as caught:
        mis.Upn("A801200019001")
    assert "801200019001" not in str(caught.value)
    with pytest.raises(mis.Malformed):
        mis.Upn("nonsense")
    assert str(mis.Urn("123456")) == "123456" and repr(mis.Urn("123456")) == "Urn('123456')"
    assert pickle.loads(pickle.dumps(mis.Urn("123456"))) == mis.Urn("123456")
    with pytest.raises(AttributeError):
        upn.text = "x"  # type: ignore[misc]


@given(st.integers())
def test_whole_numbers_are_taken_as_far_as_the_field_goes(number: int) -> None:
    if -2**31 <= number < 2**31:
        assert mis.School(name="Meadow", capacity=number).capacity == number
    else:
        with pytest.raises(mis.Invalid):
            mis.School(name="Meadow", capacity=number)


@pytest.mark.parametrize("wrong", [1.0, "1", True])
def test_a_whole_number_is_nothing_but_an_int(wrong: object) -> None:
    with pytest.raises(TypeError):
        mis.School(name="Meadow", capacity=wrong)  # type: ignore[arg-type]
