"""Tests of transfer files: looking into one, bringing one in, taking one out."""
import datetime
import pathlib
import typing

import pytest

import juniper_mis as mis

DATA = pathlib.Path(__file__).resolve().parent.parent / "exchange" / "data" / "ctf"
STARTS = datetime.date(2026, 11, 3)


def test_a_file_is_looked_into_without_a_store() -> None:
    file = mis.ctf.read(DATA / "as_services_write.xml")
    assert file.whole and len(file.pupils) == 2 and file.left_out == 1
    assert file.header.version == 24 and not file.header.full and file.header.source == "XXXXXXX"
    first = file.pupils[0]
    assert (first.surname, first.sex, first.date_of_birth) == ("ROOSTER", mis.Sex.m, datetime.date(2010, 11, 20))
    assert first.upn == mis.Upn("R674123101121") and first.schools == 1
    assert "ROOSTER" not in repr(first) + repr(file)
    assert {"bad_value", "unknown_element", "sex_and_gender_differ"} <= {f.code for f in file.findings}
    with pytest.raises(FileNotFoundError):
        mis.ctf.read(DATA / "none.xml")


def test_a_file_is_brought_in_once(meadow: typing.Any) -> None:
    office, path = meadow.office(), DATA / "as_services_write.xml"
    before = office.count(mis.Pupil)
    planned = office.import_ctf(path, starts=STARTS, dry_run=True)
    assert office.count(mis.Pupil) == before and planned.pupils[0].pupil is None
    done = office.import_ctf(path, starts=STARTS)
    assert [p.outcome for p in done.pupils] == [p.outcome for p in planned.pupils] == ["added", "not_loaded"]
    assert done.rows_added == planned.rows_added and done.rows_added["pupil"] == 1
    assert office.get(done.pupils[0].pupil)["upn"] == mis.Upn("R674123101121")
    again = office.import_ctf(path, starts=STARTS)
    assert not again.rows_added and again.having("unchanged")[0].matched == "upn"
    with pytest.raises(mis.Refused):
        meadow.tutor().import_ctf(path)
    with pytest.raises(mis.Invalid):
        office.import_ctf(path, decisions={0: None})


def test_somebody_who_may_be_here_is_decided_on(meadow: typing.Any, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "f.xml"
    path.write_text("<CTfile><CTFpupilData><Pupil><UPN>C302400625001</UPN><Surname>OKAFOR</Surname><Forename>ADA</Forename>"
                    "<DOB>2015-03-09</DOB><Sex>F</Sex></Pupil></CTFpupilData></CTfile>", encoding="utf-8")
    office = meadow.office()
    asked = office.import_ctf(path)
    candidate = asked.having("undecided")[0].candidates[0]
    assert candidate.pupil == meadow.ava and candidate.score == sum(points for _, points in candidate.parts)
    assert office.import_ctf(path, starts=STARTS, decisions={1: None}).having("added")[0].pupil != meadow.ava


def test_a_pupil_is_taken_out_to_a_file(meadow: typing.Any, tmp_path: pathlib.Path) -> None:
    with meadow.records() as records:
        school = records.get(meadow.school)
        records.patch(school, la_estab="8201234")
    office = meadow.office()
    office.patch(office.get(office.get(meadow.ava)["person"]), sex="F")
    with pytest.raises(mis.Refused):   # it may not look up court orders, so it cannot know what they forbid
        office.export_ctf(pupils=[meadow.ava], folder=tmp_path)
    officer = meadow.core.desk(actor=meadow.officer, at=meadow.school, purpose=mis.purposes.RECORDS_MANAGEMENT)
    report = officer.export_ctf(pupils=[meadow.ava], destination="2013614", folder=tmp_path)
    assert report.file_name == "8201234_CTF_2013614_001.xml" and report.written == (meadow.ava,) and not report.left_out
    assert (tmp_path / report.file_name).read_bytes() == report.content
    pupil = mis.ctf.read(tmp_path / report.file_name).pupils[0]
    assert pupil.upn == mis.Upn("E801200019001") and pupil.surname == "Okafor"
    with pytest.raises(mis.Invalid):
        officer.export_ctf(pupils=[meadow.ava], destination="elsewhere")
    with pytest.raises(mis.Invalid):
        officer.export_ctf(pupils=[])
