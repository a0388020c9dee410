"""Tests of transfer files: looking into one, bringing one in, taking one out."""
import datetime
import itertools
import pathlib
import threading
import time
import typing

import pytest

import juniper_mis as mis
from juniper_mis import _core

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


def upn_of(body: str) -> mis.Upn:
    """The number with the check letter that belongs to it."""
    for letter in "ABCDEFGHJKLMNPQRTUVWXYZ":
        try:
            return mis.Upn(letter + body)
        except mis.Invalid:
            continue
    raise AssertionError(body)


def a_file_of(folder: pathlib.Path, pupils: int) -> pathlib.Path:
    """Pupils whose names, dates and numbers are all different."""
    path = folder / "3024006_CTF_8201234_001.xml"
    rows = []
    for n in range(pupils):
        upn = upn_of(f"30240062{1000 + n}").text
        born = datetime.date(2014, 1, 1) + datetime.timedelta(days=11 * n)
        rows.append(f"<Pupil><UPN>{upn}</UPN><Surname>Sur{n}</Surname><Forename>Fore{n}</Forename><DOB>{born}</DOB><Sex>F</Sex></Pupil>")
    path.write_text("<CTfile><Header><CTFversion>25.0</CTFversion><SourceSchool><LEA>302</LEA><Estab>4006</Estab></SourceSchool></Header>"
                    f"<CTFpupilData>{''.join(rows)}</CTFpupilData></CTfile>", encoding="utf-8")
    return path


def test_findings_are_objects_and_name_no_value(meadow: typing.Any) -> None:
    report = meadow.office().import_ctf(DATA / "habits" / "half_wrong.xml", starts=STARTS, dry_run=True)
    assert [p.outcome for p in report.pupils] == ["added", "not_loaded", "added", "not_loaded", "added"]
    for finding in report.findings:
        assert finding.severity in {"error", "warning", "note"} and finding.code and finding.help
        assert finding.place.startswith("half_wrong.xml")
        assert "Tomorrow" not in finding.text + finding.place
    assert {"not_admitted", "nameless", "bad_dates", "file_name"} <= {f.code for f in report.findings}
    elsewhere = meadow.office().import_ctf(DATA / "habits" / "results_and_more.xml", starts=STARTS, dry_run=True)
    assert elsewhere.not_loaded["NAWdetails"] == 2 and elsewhere.not_loaded["Exclusions"] == 1


def test_an_import_that_is_stopped_goes_on_from_there(meadow: typing.Any, tmp_path: pathlib.Path) -> None:
    office, path, told = meadow.office(), a_file_of(tmp_path, 5), []
    before = office.count(mis.Pupil)
    with pytest.raises(ZeroDivisionError):
        office.import_ctf(path, starts=STARTS, progress=lambda pupils: told.append(pupils) or (pupils < 2 or 1 // 0))
    assert told == [1, 2] and office.count(mis.Pupil) == before + 2
    with pytest.raises(mis.Cancelled):
        office.import_ctf(path, starts=STARTS, progress=lambda pupils: pupils < 4)
    done = office.import_ctf(path, starts=STARTS)
    assert [p.outcome for p in done.pupils] == ["unchanged"] * 4 + ["added"]
    assert not office.import_ctf(path, starts=STARTS).rows_added


def test_other_threads_go_on_while_a_file_is_read_and_brought_in(meadow: typing.Any, tmp_path: pathlib.Path) -> None:
    path, office = a_file_of(tmp_path, 40), meadow.office()
    one = path.read_text(encoding="utf-8")
    head, tail = one.index("<Pupil>"), one.index("</CTFpupilData>")
    large = tmp_path / "large.xml"
    large.write_text(one[:head] + one[head:tail] * 500 + one[tail:], encoding="utf-8")
    ticks: list[float] = []
    over = threading.Event()

    def tick() -> None:
        while not over.wait(0.001):
            ticks.append(time.perf_counter())

    ticking = threading.Thread(target=tick)
    ticking.start()
    try:
        for work in (lambda: _core.read_ctf("large.xml", large.read_bytes()), lambda: office.import_ctf(path, starts=STARTS)):
            started = time.perf_counter()
            work()
            ended = time.perf_counter()
            longest = max(b - a for a, b in itertools.pairwise([started, *(t for t in ticks if started < t < ended), ended]))
            assert longest < 0.7 * (ended - started)
    finally:
        over.set()
        ticking.join(60)
