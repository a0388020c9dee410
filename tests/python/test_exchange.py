"""Tests of what is brought in as a whole: extracts of Get Information about Schools, and invented people."""
import datetime
import json
import pathlib
import typing

import pytest

import juniper_mis as mis

SAMPLE = pathlib.Path(__file__).resolve().parent.parent.parent / "examples" / "data" / "gias_sample"
STARTS = datetime.date(2026, 9, 2)


def sample() -> mis.gias.Extract:
    return mis.gias.read(establishments=SAMPLE / "establishments.json", groups=str(SAMPLE / "groups.json"))


def test_an_extract_holds_what_its_files_say() -> None:
    extract = sample()
    written = json.loads((SAMPLE / "establishments.json").read_text(encoding="utf-8"))
    assert len(extract.establishments) == len(written) > 2
    assert {e.school.urn.text for e in extract.establishments if e.school.urn} == {str(r["URN"]) for r in written}
    assert extract.establishments[-1].school == list(extract.establishments)[-1].school
    assert [e.school.name for e in extract.establishments[:2]] == [extract.establishments[i].school.name for i in (0, 1)]
    with pytest.raises(IndexError):
        extract.establishments[len(extract.establishments)]
    assert extract.trust is None and len(extract.groups) > 1


def test_the_largest_trust_comes_first_and_can_be_had_alone() -> None:
    extract = sample()
    sizes = extract.establishments_by_trust
    assert list(sizes.values()) == sorted(sizes.values(), reverse=True)
    largest = next(iter(sizes))
    ours = extract.only_trust(largest)
    assert ours.trust is not None and str(ours.trust.group_uid) == largest
    assert len(ours.establishments) == sizes[largest] == sum(e.trust_uid == largest for e in extract.establishments)
    none = extract.only_trust("0")
    assert none.trust is None and len(none.establishments) == 0


def test_what_is_wrong_in_a_file_is_a_finding(tmp_path: pathlib.Path) -> None:
    schools, groups = tmp_path / "edubase.CSV", tmp_path / "groups.csv"
    schools.write_text("URN,EstablishmentName\n200001,Beech\nnonsense,Elm\n")
    groups.write_text("Group UID,Group Name,Group Type\n1234,Elm Trust,Multi-academy trust\n")
    extract = mis.gias.read(establishments=schools, groups=groups)
    assert [e.school.name for e in extract.establishments] == ["Beech"] and [g.name for g in extract.groups] == ["Elm Trust"]
    assert any(f.severity == "error" and f.place.startswith("edubase.CSV:3") for f in extract.findings)
    with pytest.raises(FileNotFoundError):
        mis.gias.read(groups=tmp_path / "none.json")


def test_an_extract_is_brought_in_once(meadow: typing.Any) -> None:
    records, extract = meadow.records(), mis.gias.read(establishments=SAMPLE / "establishments.json")
    before = records.count(mis.School)
    done = records.import_gias(extract)
    assert done.added == records.count(mis.School) - before > 0
    assert records.import_gias(extract).added == records.import_gias(establishments=SAMPLE / "establishments.json").added == 0
    with pytest.raises(TypeError):
        records.import_gias(extract, groups=SAMPLE / "groups.json")


def families(seed: int) -> list[tuple[typing.Any, ...]]:
    people = mis.synthetic.invent(seed=seed, pupils=12, la_estab="9994000", starts=STARTS)
    return [(*(c.person for c in f.children), *(a.person for a in f.adults), *(c.upn for c in f.children))
            for f in people.families]


def test_the_same_seed_invents_the_same_people() -> None:
    assert families(3) == families(3) != families(4)


def test_invented_people_are_as_the_wish_says() -> None:
    people = mis.synthetic.invent(seed=5, pupils=40, la_estab=mis.LaEstab("9994000"), starts=STARTS, youngest_year=3,
                                  oldest_year=4)
    children = [c for f in people.families for c in f.children]
    assert people.pupils == len(children) == 40 and repr(people) == "<Population of 40 pupils>"
    assert all(c.starts == STARTS and c.person.date_of_birth is not None for c in children)
    assert len({c.upn for c in children}) == 40 and all(c.upn is not None and c.upn.text[1:8] == "9994000" for c in children)
    adults = [a for f in people.families for a in f.adults]
    assert all(1 <= len(f.adults) <= 3 for f in people.families)
    assert all(isinstance(a.relationship, mis.Relationship) and "@" in a.email for a in adults)
    for shown in (repr(people.families), repr(children[0]), str(adults[0])):
        assert all(p.legal_surname not in shown for p in (children[0].person, adults[0].person))


def test_everybody_invented_is_settled_by_family(meadow: typing.Any) -> None:
    office = meadow.office()
    before = office.count(mis.Pupil)
    people = mis.synthetic.invent(seed=9, pupils=30, la_estab="9994000", starts=STARTS)
    told: list[int] = []
    settled = office.settle(people, progress=told.append)
    assert told and len(set(settled.pupils)) == 30 == office.count(mis.Pupil) - before
    assert [len(a) for a in settled.adults] == [len(f.adults) for f in people.families]
    child = office.get(settled.pupils[0])
    assert child["upn"] == people.families[0].children[0].upn
    assert office.get(settled.adults[0][0])["legal_surname"] == people.families[0].adults[0].person.legal_surname


def test_needs_staff_and_consent_are_settled_where_they_may_be(meadow: typing.Any) -> None:
    people = mis.synthetic.invent(seed=9, pupils=40, la_estab="9994000", starts=STARTS)
    office, lead = meadow.office(), meadow.safeguarding()
    settled = office.settle(people)
    homes = sum(2 if any(not a.lives_with for a in f.adults) else 1 for f in people.families for _ in f.children)
    assert office.count(mis.Address) == homes + sum(len(f.adults) for f in people.families)
    assert office.count(mis.LanguageSpoken) == 40 and 0 < office.count(mis.FreeSchoolMealSpell) < 40
    with pytest.raises(mis.Refused):
        mis.synthetic.settle_needs(office, people, settled)
    with meadow.records() as records:
        account = records.add(mis.Account(subject=records.add(mis.Person(legal_forename="Sana", legal_surname="Weir")), name="sana", enabled=True))
        for role in ("senco", "hr"):
            records.grant(account=account, role=role, at=meadow.school, starts=records.today)
    sana = mis.development_proof(meadow.tenant, account)
    inclusion = meadow.core.desk(actor=sana, at=meadow.school, purpose=mis.purposes.INCLUSION)
    welfare = meadow.core.desk(actor=sana, at=meadow.school, purpose=mis.purposes.WELFARE)
    personnel = meadow.core.desk(actor=sana, at=meadow.school, purpose=mis.purposes.EMPLOYMENT)
    mis.synthetic.settle_needs(inclusion, people, settled)
    mis.synthetic.settle_health(welfare, people, settled)
    mis.synthetic.settle_care(lead, people, settled)
    assert welfare.count(mis.MedicalCondition) > 0
    assert 0 < inclusion.count(mis.SenProvisionSpell) == inclusion.count(mis.SenNeed) < 40
    with pytest.raises(mis.Invalid):
        mis.synthetic.settle_needs(inclusion, people, settled._replace(pupils=settled.pupils[:1]))
    officer = meadow.core.desk(actor=meadow.officer, at=meadow.school, purpose=mis.purposes.RECORDS_MANAGEMENT)
    activity = officer.add(mis.ProcessingActivity(organisation=meadow.school, key="photographs", purpose="Photographs", basis="consent",
                                                  starts=STARTS))
    wording = officer.add(mis.ConsentWording(activity=activity, kind="data", use="website", name="Photographs", version_number=1,
                                             language="en", text="May we?", starts=STARTS))
    assert mis.synthetic.settle_consent(office, people, settled, wording) == office.count(mis.ConsentDecision) > 20
    with pytest.raises(mis.Refused):
        mis.synthetic.settle_staff(office, count=2, starts=STARTS)
    with pytest.raises(mis.Invalid):
        mis.synthetic.settle_staff(personnel, count=-1, starts=STARTS)
    assert len(mis.synthetic.settle_staff(personnel, count=2, starts=STARTS)) == 2


def test_settling_is_refused_and_stopped_like_any_call(meadow: typing.Any) -> None:
    people = mis.synthetic.invent(seed=9, pupils=30, la_estab="9994000", starts=STARTS)
    with pytest.raises(mis.Refused):
        meadow.tutor().settle(people)
    with pytest.raises(mis.Cancelled):
        meadow.office().settle(people, progress=lambda rows: False)
    closed = meadow.office()
    closed.close()
    with pytest.raises(mis.ClosedError):
        closed.settle(people)


CANARY = "Zebedee-Quillfeather"


@pytest.mark.parametrize("given, error", [
    ({"la_estab": CANARY}, mis.Invalid), ({"seed": CANARY}, TypeError), ({"seed": -1}, mis.Invalid),
    ({"pupils": -1}, mis.Invalid),
    ({"starts": CANARY}, TypeError), ({"oldest_year": CANARY}, TypeError), ({"oldest_year": 2**40}, mis.Invalid),
    ({"youngest_year": 9, "oldest_year": 8}, mis.Invalid)])
def test_what_cannot_be_invented_is_said_without_repeating_it(given: dict[str, typing.Any], error: type[Exception]) -> None:
    with pytest.raises(error) as raised:
        mis.synthetic.invent(**{"la_estab": "9994000", "starts": STARTS, "pupils": 3, **given})
    assert CANARY not in str(raised.value)


def test_only_extracts_and_populations_are_brought_in(meadow: typing.Any) -> None:
    for call in (lambda: meadow.records().import_gias(CANARY), lambda: meadow.office().settle(CANARY),
                 lambda: sample().only_trust(typing.cast(typing.Any, [CANARY])), lambda: mis.gias.Extract(CANARY).findings):
        with pytest.raises((TypeError, AttributeError)) as raised:
            call()
        assert not isinstance(raised.value, TypeError) or CANARY not in str(raised.value)
