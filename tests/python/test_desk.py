"""Tests of work at a desk: reading, listing, writing, several commands as one, use after close, lifetimes."""
import datetime
import gc
import pickle

import pytest

import juniper_mis as mis


def test_a_field_is_a_value_absent_or_withheld(meadow) -> None:
    seen = meadow.tutor().get(meadow.ava)
    assert seen.state("year_group") == "value" and seen["year_group"] == 7 and seen.why_withheld("year_group") is None
    assert seen.state("ethnicity") == "withheld"
    with pytest.raises(mis.Withheld, match="racial or ethnic origin") as caught:
        seen["ethnicity"]
    assert isinstance(caught.value, PermissionError) and caught.value.code == "refused"
    assert caught.value.text == seen.why_withheld("ethnicity")
    assert (caught.value.entity, caught.value.field) == ("pupil", "ethnicity")
    assert seen.get("ethnicity") is None and seen.get("ethnicity", "?") == "?" and seen.get("year_group", "?") == 7
    clerks = meadow.office().get(meadow.ava)
    assert clerks["ethnicity"] is mis.Ethnicity.bafr and clerks["upn"] == mis.Upn("E801200019001")
    assert clerks.state("uln") == "absent" and clerks["uln"] is None and clerks.get("uln", 3) == 3
    with pytest.raises(mis.Invalid, match="no such field"):
        seen["nonsense"]  # type: ignore[call-overload]
    assert "year_group" in list(seen) and len(seen) == len(seen.keys())


def test_what_may_be_seen_names_the_rule_that_lets_it_be_seen(meadow) -> None:
    why = meadow.office().get(meadow.ava).why_may("upn")
    assert why.permitted and why.kind == "permit" and why.rule and why.text.startswith(f"rule '{why.rule}' lets a member of the school office read identifiers")
    seen = meadow.tutor().get(meadow.ava)
    assert seen.why_may("ethnicity") == mis.Decision(False, "gap", None, seen.why_withheld("ethnicity"))
    with pytest.raises(mis.Invalid, match="no such field"):
        seen.why_may("nonsense")


def test_what_was_seen_neither_prints_nor_pickles(meadow) -> None:
    seen = meadow.office().get(meadow.ava)
    assert repr(seen) == str(seen) == f"<Seen Pupil {meadow.ava}>"
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(seen)


def test_a_list_is_read_page_by_page_and_anew_each_time(meadow) -> None:
    office = meadow.office()
    ids = {meadow.ava} | {meadow.admit("Child") for _ in range(5)}
    listing = office.list(mis.Pupil)
    assert {p.id for p in listing} == ids
    ids.add(meadow.admit("Late"))
    assert {p.id for p in listing} == ids and office.count(mis.Pupil) == 7
    assert len(list(office.list(mis.Pupil, limit=3))) == 3 and list(office.list(mis.Pupil, limit=0)) == []
    first = office.list(mis.Pupil).first()
    assert first is not None and first.id in ids


def test_a_list_longer_than_a_page_comes_whole(meadow) -> None:
    office = meadow.records()
    with_text = office.together(lambda d: [d.add(mis.Person(legal_forename="A", legal_surname=f"S{i:03}")) for i in range(230)])
    names = [p["legal_surname"] for p in office.list(mis.Person, id=with_text, order_by="legal_surname")]
    assert names == [f"S{i:03}" for i in range(230)]
    backwards = [p["legal_surname"] for p in office.list(mis.Person, id=with_text, order_by="legal_surname", descending=True, limit=2)]
    assert backwards == ["S229", "S228"]


def test_conditions_name_fields(meadow) -> None:
    office = meadow.office()
    other = meadow.admit("Other", year_group=8, uln=None)
    assert [p.id for p in office.list(mis.Pupil, year_group=8)] == [other]
    assert {p.id for p in office.list(mis.Pupil, year_group=[7, 8])} == {meadow.ava, other}
    assert [p.id for p in office.list(mis.Pupil, upn=None)] == [other]
    assert [p.id for p in office.list(mis.Pupil, group="7B", year_group=7)] == [meadow.ava]
    assert list(office.list(mis.Pupil, group="7B", year_group=8)) == []
    group = office.list(mis.Group, name="7B").first()
    assert [m["pupil"] for m in office.list(mis.GroupMembership, group=group.id)] == [meadow.ava]
    day = datetime.date(2026, 9, 2)
    assert office.count(mis.GroupMembership, holding_on=day) == 1
    assert office.count(mis.GroupMembership, holding_on=day - datetime.timedelta(days=1)) == 0
    assert office.count(mis.Person, at_least={"date_of_birth": datetime.date(2015, 3, 9)}) == 2
    assert office.count(mis.Person, at_most={"date_of_birth": datetime.date(2015, 3, 8)}) == 0
    with pytest.raises(mis.Invalid, match="no such field"):
        office.count(mis.Pupil, nonsense=1)
    with pytest.raises(mis.NotFound):
        list(office.list(mis.Pupil, group="9Z"))


def test_what_may_not_be_seen_cannot_be_asked_for(meadow) -> None:
    for ask in (lambda d: list(d.list(mis.Pupil, upn="E801200019001")), lambda d: d.count(mis.Pupil, upn="E801200019001"),
                lambda d: list(d.list(mis.Pupil, order_by="upn"))):
        with pytest.raises(mis.Refused) as caught:
            ask(meadow.tutor())
        assert "E801" not in str(caught.value)


def test_a_patch_is_against_the_version_that_was_read(meadow) -> None:
    office = meadow.office()
    seen = office.get(meadow.ava)
    done = office.patch(seen, year_group=8, admission_number="17")
    assert done.id == meadow.ava and done.version > seen.version
    with pytest.raises(mis.Conflict) as caught:
        office.patch(seen, year_group=9)
    assert caught.value.number == 400
    office.patch(meadow.ava, version=done.version, admission_number=None)
    again = office.get(meadow.ava)
    assert again["year_group"] == 8 and again["admission_number"] is None
    with pytest.raises(TypeError, match="version"):
        office.patch(meadow.ava, year_group=9)


def test_leaving_linking_and_noting(meadow) -> None:
    office = meadow.office()
    mother = mis.NewPerson(legal_forename="Ife", legal_surname="Okafor")
    link = office.link(pupil=meadow.ava, adult=mother, relationship=mis.Relationship.pam, parental_responsibility=True,
                       contact_order=1, starts=datetime.date(2026, 9, 2))
    seen = office.get(link)
    assert seen["parental_responsibility"] is True and seen["lives_with"] is False and seen["contact_order"] == 1
    gone = office.leave(pupil=meadow.ava, last_day=datetime.date(2026, 11, 20), ground="9(1)(a)")
    assert office.get(gone)["ends"] == datetime.date(2026, 11, 20)

    ben = meadow.admit("Neill")
    lead = meadow.safeguarding()
    note = lead.note(children={meadow.ava: "was upset", ben: None}, text="seen at the gate")
    assert lead.get(note)["text"] == "seen at the gate"
    assert {p["pupil"] for p in lead.list(mis.NoteParticipation, note=note)} == {meadow.ava, ben}
    with pytest.raises(mis.NotFound):
        meadow.tutor().get(note)


def test_grants_are_given_and_taken_away(meadow) -> None:
    records = meadow.records()
    account = records.add(mis.Account(name="relief", enabled=True))
    proof = mis.development_proof(meadow.tenant, account)
    with pytest.raises(mis.Refused):
        meadow.core.desk(actor=proof, at=meadow.school, purpose="admissions")
    grant = records.grant(account=account, role="office", at=meadow.school, starts=records.today)
    desk = meadow.core.desk(actor=proof, at=meadow.school, purpose="admissions")
    assert desk.get(meadow.ava)["upn"] is not None
    records.revoke(grant=grant)
    with pytest.raises(mis.Refused):
        desk.get(meadow.ava)
    with pytest.raises(mis.Invalid):
        records.grant(account=account, role="caretaker", at=meadow.school, starts=records.today)


def test_together_all_of_it_happens_or_nothing(meadow) -> None:
    records = meadow.records()

    def half(desk: mis.Desk) -> None:
        desk.add(mis.Person(legal_forename="A", legal_surname="Half"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        records.together(half)

    def swallowed(desk: mis.Desk) -> None:
        desk.add(mis.Person(legal_forename="A", legal_surname="Half"))
        with pytest.raises(mis.NotFound):
            desk.patch(mis.Id(mis.Person, "01a20e30-0393-7001-811d-36bd0b3f6487"), version=1, legal_surname="B")

    with pytest.raises(mis.NotFound):
        records.together(swallowed)
    assert records.count(mis.Person, legal_surname="Half") == 0

    kept: list[mis.Desk] = []

    def whole(desk: mis.Desk) -> tuple[mis.Id[mis.Person], mis.Id[mis.Person]]:
        kept.append(desk)
        with pytest.raises(mis.Invalid, match="in the middle of a call"):
            records.count(mis.Person)
        return (desk.add(mis.Person(legal_forename="A", legal_surname="Whole")),
                desk.add(mis.Person(legal_forename="B", legal_surname="Whole")))

    a, b = records.together(whole, idempotency_key="both")
    assert {p.id for p in records.list(mis.Person, legal_surname="Whole")} == {a, b}
    assert records.together(whole, idempotency_key="both") == (a, b)
    with pytest.raises(mis.ClosedError):
        kept[0].count(mis.Person)


def test_a_command_repeated_with_its_key_has_one_effect(meadow) -> None:
    records = meadow.records()
    grace = mis.Person(legal_forename="Grace", legal_surname="Once")
    first = records.add(grace, idempotency_key="k1")
    assert records.add(grace, idempotency_key="k1") == first
    assert records.count(mis.Person, legal_surname="Once") == 1
    with pytest.raises(mis.KeyReused):
        records.add(mis.Person(legal_forename="Other", legal_surname="Once"), idempotency_key="k1")


def test_erasing_a_person_leaves_nobody_to_be_found(meadow) -> None:
    officer = meadow.core.desk(actor=meadow.officer, at=meadow.school, purpose=mis.purposes.RECORDS_MANAGEMENT)
    person = officer.get(meadow.ava)["person"]
    officer.erase_person(person)
    for gone in (person, meadow.ava):
        with pytest.raises(mis.NotFound):
            officer.get(gone)


def test_after_close_everything_raises_and_what_was_seen_stays(meadow) -> None:
    with meadow.office() as office:
        seen = office.get(meadow.ava)
        listing = office.list(mis.Pupil)
    for use in (lambda: office.get(meadow.ava), lambda: list(listing), lambda: office.tenant, lambda: office.today,
                lambda: office.admit(person=mis.NewPerson(legal_forename="A", legal_surname="B"), starts=datetime.date(2026, 9, 2))):
        with pytest.raises(mis.ClosedError) as caught:
            use()
        assert isinstance(caught.value, ValueError) and caught.value.code == "closed"
    desk = meadow.tutor()
    withheld = desk.get(meadow.ava)
    meadow.core.close()
    meadow.core.close()
    for use in (lambda: desk.get(meadow.ava), lambda: meadow.core.tenants, lambda: meadow.core.verify(meadow.tenant),
                lambda: meadow.core.registry, lambda: meadow.tutor()):
        with pytest.raises(mis.ClosedError):
            use()
    assert seen["year_group"] == 7 and withheld.why_withheld("ethnicity")


def test_results_hold_what_they_need_alive() -> None:
    core = mis.open("memory:", keys=mis.keys_in_memory(), identity=mis.development_identity())
    founded = core.found(schools=[mis.School(name="Meadow")], administrator=mis.NewPerson(legal_forename="A", legal_surname="B"))
    desk = core.desk(actor=mis.development_proof(founded.tenant, founded.administrator), at=founded.schools[0],
                     purpose=mis.purposes.RECORDS_MANAGEMENT)
    listing = desk.list(mis.Person)
    seen = desk.list(mis.School).first()
    assert seen is not None
    del core, desk
    gc.collect()
    assert [p["legal_surname"] for p in listing] == ["B"]
    assert seen["name"] == "Meadow" and seen.id == founded.schools[0]
