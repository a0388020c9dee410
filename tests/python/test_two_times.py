"""Tests of the two times at a desk: as at a day, as known at an instant, histories, corrections with reasons, expunging."""
import datetime

import pytest

import juniper_mis as mis


def address(meadow, street: str) -> "mis.Id[mis.Address]":
    office = meadow.office()
    person = office.get(meadow.ava)["person"]
    return office.add(mis.Address(person=person, use="home", street=street, starts=datetime.date(2026, 9, 1),
                                  ends=datetime.date(2027, 8, 31)))


def test_a_correction_keeps_what_it_corrected_and_says_why(meadow) -> None:
    home = address(meadow, "12 Old Lane")
    office = meadow.office()
    then = office.now
    meadow.clock.advance(datetime.timedelta(hours=1))
    assert office.patch(office.get(home), street="12 New Lane", because="misread").version == 2
    assert office.get(home)["street"] == "12 New Lane"
    was = office.get(home, as_known=then)
    assert (was["street"], was.version, was.expunged) == ("12 Old Lane", 1, False)
    first, second = office.history(home)
    assert isinstance(first, mis.Version) and (first.version, second.version) == (1, 2)
    assert first.recorded_at == then and first.superseded_at == second.recorded_at == office.now
    assert second.superseded_at is None and second.why == "misread" and first.why is None
    assert second.by is not None and "Version 2" in repr(second) and "Lane" not in repr(second)
    with pytest.raises(mis.NotFound):
        office.get(home, as_known=then - datetime.timedelta(hours=1))


def test_lists_and_counts_take_both_times(meadow) -> None:
    home = address(meadow, "12 Old Lane")
    office = meadow.office()
    then = office.now
    meadow.clock.advance(datetime.timedelta(hours=1))
    office.patch(home, version=1, ends=datetime.date(2026, 9, 30))
    day = datetime.date(2026, 10, 1)
    assert [a.id for a in office.list(mis.Address, as_at=day)] == [] and office.count(mis.Address, as_at=day) == 0
    assert [a.id for a in office.list(mis.Address, as_at=day, as_known=then)] == [home]
    assert office.count(mis.Address, as_at=day, as_known=then, street="12 Old Lane") == 1
    assert office.count(mis.Address, as_known=then - datetime.timedelta(days=30)) == 0
    with pytest.raises(TypeError, match="GroupMembership"):
        office.list(mis.Pupil, group="7B", as_known=then)


def test_what_is_withheld_now_is_withheld_of_the_past(meadow) -> None:
    tutor = meadow.tutor()
    for version in tutor.history(meadow.ava):
        with pytest.raises(mis.Withheld):
            version.record["ethnicity"]
    with pytest.raises(mis.Refused):
        list(tutor.list(mis.Pupil, order_by="upn", as_known=tutor.now))


def test_an_earlier_version_is_expunged_with_authority(meadow) -> None:
    home = address(meadow, "another family's")
    office = meadow.office()
    then = office.now
    meadow.clock.advance(datetime.timedelta(hours=1))
    office.patch(home, version=1, street="12 New Lane")
    with pytest.raises(mis.Refused):
        office.expunge(home, 1, because="wrong child")
    officer = meadow.core.desk(actor=meadow.officer, at=meadow.school, purpose=mis.purposes.RECORDS_MANAGEMENT)
    with pytest.raises(mis.Invalid, match="reason"):
        officer.expunge(home, 1, because="")
    assert officer.expunge(home, 1, because="wrong child").version == 2
    was = office.get(home, as_known=then)
    assert was.expunged and was.state("street") == "withheld" and "expunged" in (was.why_withheld("street") or "")
    with pytest.raises(mis.Erased):
        was["street"]
    assert officer.history(home)[0].expunged_because == "wrong child"


def test_a_school_rolls_over(meadow) -> None:
    records, office = meadow.records(), meadow.office()
    year = records.add(mis.AcademicYear(school=meadow.school, name="2027/28", starts=datetime.date(2027, 9, 1),
                                        ends=datetime.date(2028, 8, 31)))
    then = office.now
    meadow.clock.advance(datetime.timedelta(hours=1))
    before = office.get(meadow.ava)["year_group"]
    done = office.roll_over(into=year)
    assert isinstance(done, mis.RolledOver) and (done.into, done.moved_up, done.placed_already) == (year, 1, 0)
    assert office.roll_over(into=year).placed_already == 1
    after = office.get(meadow.ava)["year_group"]
    assert before is not None and after is not None and after.number == before.number + 1
    assert office.get(meadow.ava, as_known=then)["year_group"] == before
