"""Tests of what a host brings along or asks for: a log hook, copies, cancelling, fork, user-defined fields, a world to test in."""
import datetime
import os
import pathlib
import threading
import typing

import pytest

import juniper_mis as mis
from juniper_mis import _core, testing

FIELDS = """{
  "schema": "juniper.user_fields/1", "owner": "school",
  "entities": [{
    "extends": "pupil", "name": "pupil_extra", "number": 100001, "label": "More about a pupil",
    "category": "enrolment", "retention": "pupil_file",
    "fields": [
      {"number": 1, "name": "shoe_size", "label": "Shoe size", "type": "integer", "category": "enrolment"},
      {"number": 2, "name": "colour", "label": "Colour of the jumper", "type": "code", "category": "enrolment",
       "codes": [{"code": "R", "label": "Red"}]},
      {"number": 3, "name": "measured", "label": "Measured on", "type": "date", "category": "enrolment"},
      {"number": 4, "name": "origin_note", "label": "Note on origin", "type": "personal_text", "category": "ethnic_origin"}
    ]}]}"""


def test_user_defined_fields_are_read_and_written_by_name() -> None:
    with testing.World(user_fields=[FIELDS]) as world:
        ava = world.admit("Ava", "Okafor")
        world.form_group("7B", "tutor", [ava])
        with world.desk("office", mis.purposes.ADMISSIONS) as office:
            made = office.add("pupil_extra", {"pupil": ava, "shoe_size": 38, "colour": "R"})
            assert str(made) == str(ava)
            seen = office.get(ava, of="pupil_extra")
            assert (seen["shoe_size"], seen["colour"], seen["measured"]) == (38, "R", None)
            assert seen["measured"] is None
            office.patch(seen, measured=datetime.date(2026, 11, 2), shoe_size=39)
            assert [s["shoe_size"] for s in office.list("pupil_extra", colour="R")] == [39]
            assert office.count("pupil_extra", shoe_size=38) == 0
            for wrong in ({"colour": "B"}, {"shoe_size": "38"}, {"measured": 3}):
                with pytest.raises((mis.Invalid, TypeError)):
                    office.add("pupil_extra", {"pupil": world.admit("Ben", "Hartley"), **wrong})
            with pytest.raises(mis.Invalid):
                office.add("pupil_extras", {})
            with pytest.raises(TypeError):
                office.add("pupil_extra")
        with world.desk("tutor", mis.purposes.TEACHING) as tutor:
            shown = tutor.get(ava, of="pupil_extra")
            assert shown["shoe_size"] == 39
            assert "ethnic origin" in (shown.why_withheld("origin_note") or "")
            with pytest.raises(mis.Withheld):
                shown["origin_note"]


def test_mistakes_in_user_defined_fields_are_told_with_their_lines() -> None:
    with pytest.raises(mis.Invalid) as caught:
        mis.open("memory:", keys=mis.keys_in_memory(), user_fields=[FIELDS.replace('"integer"', '"intteger"')])
    finding, = caught.value.findings
    assert (finding.code, finding.place, finding.help) == ("unknown_type", "line 7", "did you mean 'integer'?")


def test_the_log_is_told_what_happens_and_no_values() -> None:
    events: list[mis.LogEvent] = []
    clock = mis.ManualClock(datetime.datetime(2026, 11, 23, 9, tzinfo=datetime.timezone.utc))
    # [log]
    with mis.open("memory:", keys=mis.keys_in_memory(), identity=mis.development_identity(), clock=clock, log=events.append,
                  slow=datetime.timedelta()) as core:
        # [log]
        founded = core.found(schools=[mis.School(name="Canary School")],
                             administrator=mis.NewPerson(legal_forename="Canary-Grace", legal_surname="Canary-Hopper"))
        proof = mis.development_proof(founded.tenant, founded.administrator)
        desk = core.desk(actor=proof, at=founded.schools[0], purpose=mis.purposes.RECORDS_MANAGEMENT)
        desk.add(mis.Person(legal_forename="Canary-Ada", legal_surname="Canary-Byron"))
        assert desk.count(mis.Person) == 2
    codes = {e.code for e in events}
    assert {"core.opened", "schema.step", "schema.changed", "keys.added", "call.slow", "core.closed"} <= codes <= set(_core.log_codes())
    assert all(isinstance(e.took, (datetime.timedelta, type(None))) for e in events)
    assert any((e.action, e.entity) == ("list", "person") for e in events)
    assert "Canary" not in repr(events)


def test_what_a_hook_raises_is_dropped() -> None:
    def broken(event: mis.LogEvent) -> None:
        raise RuntimeError("no")

    unraisable: list[typing.Any] = []
    import sys
    before, sys.unraisablehook = sys.unraisablehook, unraisable.append
    try:
        mis.open("memory:", keys=mis.keys_in_memory(), log=broken).close()
    finally:
        sys.unraisablehook = before
    assert unraisable


def test_a_copy_opens_by_itself(meadow_files, tmp_path: pathlib.Path) -> None:
    meadow_files.core.back_up(store=tmp_path / "copy.db", keys=tmp_path / "copy.keys")
    with mis.open(f"sqlite:{tmp_path / 'copy.db'}", keys=tmp_path / "copy.keys") as copy:
        assert copy.verify(meadow_files.tenant).holds
    with pytest.raises(mis.AlreadyExists):
        meadow_files.core.back_up(store=tmp_path / "copy.db")
    with pytest.raises(mis.Cancelled):
        meadow_files.core.back_up(store=tmp_path / "other.db", progress=lambda pages: False)
    assert not (tmp_path / "other.db").exists()


def test_a_long_list_is_cancelled_half_way(meadow) -> None:
    desk = meadow.records()
    for _ in range(600):
        desk.add(mis.Person(legal_forename="Ada", legal_surname="Byron"))
    told: list[int] = []

    # [cancel]
    def three_hundred(rows: int) -> bool:
        told.append(rows)
        return rows < 300

    with pytest.raises(mis.Cancelled):
        desk.count(mis.Person, progress=three_hundred)
    # [cancel]
    assert told and told[-1] >= 300
    assert desk.count(mis.Person) > 600


def test_after_a_fork_the_child_is_told_and_the_parent_goes_on(meadow_files) -> None:
    office = meadow_files.office()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            try:
                office.count(mis.Pupil)
            except mis.ClosedError:
                status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert office.count(mis.Pupil) == 1
    assert meadow_files.core.verify(meadow_files.tenant).holds


def test_the_policy_is_a_table() -> None:
    with testing.World() as world:
        table = testing.policy_table(world.core, roles=["form_tutor"], purposes=[mis.purposes.TEACHING], entities=["pupil"])
        by_field = {answer.field: answer for answer in table}
        assert by_field["pupil.year_group"].open and "registered" in by_field["pupil.year_group"].relations
        assert not by_field["pupil.ethnicity"].open and "origin" in (by_field["pupil.ethnicity"].why or "")
        with pytest.raises(mis.Invalid):
            testing.policy_table(world.core, roles=["form_tudor"])
        with pytest.raises(mis.Invalid):
            testing.policy_table(world.core, verbs=["look"])


def test_the_policy_is_a_page() -> None:
    with testing.World() as world:
        page = testing.policy_page(world.core)
        assert "### form tutor, for `attendance`" in page
        assert "- supplier's support engineer: 14" in page


def test_every_purpose_of_the_policy_has_a_name() -> None:
    with testing.World() as world:
        asked = {answer.purpose for answer in testing.policy_table(world.core, roles=["office"], entities=["school"])}
    named = {getattr(mis.purposes, name).key for name in mis.purposes.__all__ if name != "Purpose"}
    assert asked == named


def test_a_world_may_be_used_from_another_thread() -> None:
    with testing.World() as world:
        ava = world.admit("Ava", "Okafor")
        world.parent_of(ava, "mother")
        found: list[int] = []
        thread = threading.Thread(target=lambda: found.append(world.desk("mother", mis.purposes.TEACHING).count(mis.Pupil)))
        thread.start()
        thread.join()
        assert found == [1]
