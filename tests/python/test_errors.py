"""Tests that every failure arrives as the exception of its code, with its parts, and as the nearest of Python's own."""
import datetime
import pathlib
import sqlite3
import threading

import pytest

import juniper_mis as mis
from juniper_mis import _core, errors

NOWHERE = "01a20e30-0393-7001-811d-36bd0b3f6487"


def test_every_code_of_the_library_has_its_own_exception() -> None:
    codes = dict(_core.error_codes())
    assert codes.keys() == errors.BY_CODE.keys()
    assert len(set(errors.BY_CODE.values())) == len(codes) and len(set(codes.values())) == len(codes)
    for code, number in codes.items():
        made = errors.from_failure(code, number, "text", "hint", "pupil", "upn", ())
        assert type(made) is errors.BY_CODE[code] and isinstance(made, mis.MisError)
        assert (made.code, made.number, made.text, made.hint, made.entity, made.field) == (code, number, "text", "hint", "pupil", "upn")
        assert str(made) == "pupil.upn: text (hint)"


@pytest.mark.parametrize("ours, theirs", [
    (mis.Invalid, ValueError), (mis.Malformed, mis.Invalid), (mis.NotFound, LookupError), (mis.Refused, PermissionError),
    (mis.Withheld, mis.Refused), (mis.NotIdentified, mis.Refused), (mis.KeyReused, mis.Conflict),
    (mis.UnknownOutcome, ConnectionError), (mis.DeadlineExceeded, TimeoutError), (mis.Busy, TimeoutError),
    (mis.ClosedError, ValueError), (mis.WrongKeys, PermissionError), (mis.Erased, LookupError),
    (mis.StorageFailed, OSError), (mis.Unsupported, NotImplementedError)])
def test_an_exception_is_also_the_nearest_of_pythons_own(ours: type, theirs: type) -> None:
    assert issubclass(ours, theirs)


def caught_at(call, kind: type[mis.MisError]) -> mis.MisError:
    with pytest.raises(kind) as caught:
        call()
    assert type(caught.value) is kind, caught.value
    assert caught.value.__cause__ is None and caught.value.__context__ is None
    return caught.value


def test_at_a_desk(meadow) -> None:
    office, records = meadow.office(), meadow.records()
    child = mis.NewPerson(legal_forename="A", legal_surname="B")
    starts = datetime.date(2026, 9, 2)
    invalid = caught_at(lambda: office.admit(person=child, starts=starts), mis.Invalid)
    assert invalid.field == "date_of_birth"
    caught_at(lambda: office.admit(person=child, starts=starts, upn="nonsense"), mis.Malformed)
    caught_at(lambda: office.get(mis.Id(mis.Pupil, NOWHERE)), mis.NotFound)
    refused = caught_at(lambda: meadow.tutor().patch(meadow.tutor().get(meadow.ava), year_group=8), mis.Refused)
    assert refused.entity == "pupil" and refused.field == "year_group"
    forged = mis.Proof("juniper1.AAAA.BBBB")
    caught_at(lambda: meadow.core.desk(actor=forged, at=meadow.school, purpose="teaching"), mis.NotIdentified)
    seen = office.get(meadow.ava)
    office.patch(seen, year_group=8)
    caught_at(lambda: office.patch(seen, year_group=9), mis.Conflict)
    office.patch(office.get(meadow.ava), year_group=7, idempotency_key="k")
    caught_at(lambda: office.patch(office.get(meadow.ava), year_group=9, idempotency_key="k"), mis.KeyReused)
    grace = records.add(mis.Person(legal_forename="G", legal_surname="H"))
    caught_at(lambda: records.add(mis.Person(id=grace, legal_forename="G", legal_surname="H")), mis.AlreadyExists)
    officer = meadow.core.desk(actor=meadow.officer, at=meadow.school, purpose="records_management")
    caught_at(lambda: officer.erase(officer.get(meadow.ava)), mis.InUse)
    meadow.clock.advance(datetime.timedelta(hours=9))
    caught_at(lambda: office.get(meadow.ava), mis.NotIdentified)


def test_busy(meadow) -> None:
    held, release = threading.Event(), threading.Event()
    thread = threading.Thread(target=meadow.records().together, args=(lambda desk: (held.set(), release.wait(20)),))
    thread.start()
    assert held.wait(20)
    grace = mis.Person(legal_forename="G", legal_surname="H")
    caught_at(lambda: meadow.records().add(grace, timeout=datetime.timedelta(milliseconds=200)), mis.Busy)
    release.set()
    thread.join(20)


def test_at_opening(meadow_files, tmp_path: pathlib.Path) -> None:
    url, keys = f"sqlite:{tmp_path / 'meadow.db'}", tmp_path / "meadow.keys"
    meadow_files.core.close()
    other = tmp_path / "other.keys"
    mis.open(f"sqlite:{tmp_path / 'other.db'}", keys=other).close()
    caught_at(lambda: mis.open(url, keys=other), mis.WrongKeys)
    caught_at(lambda: mis.open(url, keys=tmp_path / "none.keys"), mis.NotFound)
    unknown = caught_at(lambda: mis.open("postgres:x", keys=keys), mis.Invalid)
    assert "sqlite:" in unknown.hint
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as database:
        database.execute("CREATE TABLE recipes (name TEXT)")
    database.close()
    caught_at(lambda: mis.open(f"sqlite:{foreign}", keys=tmp_path / "f.keys"), mis.Incompatible)
    noise = tmp_path / "noise.db"
    noise.write_bytes(b"no database at all " * 400)
    caught_at(lambda: mis.open(f"sqlite:{noise}", keys=tmp_path / "n.keys"), mis.StorageFailed)


def test_a_broken_policy_comes_with_its_lines() -> None:
    policy = mis.shipped_policy().replace('"purposes": ["support"]', '"purposes": ["suport"]', 1)
    broken = caught_at(lambda: mis.open("memory:", keys=mis.keys_in_memory(), policy=policy), mis.Invalid)
    assert broken.findings and all(isinstance(f, mis.Finding) for f in broken.findings)
    assert any(f.severity == "error" and "line" in f.place for f in broken.findings)


def test_a_cell_changed_in_the_file_is_found(meadow_files, tmp_path: pathlib.Path) -> None:
    with sqlite3.connect(tmp_path / "meadow.db") as database:
        changed = database.execute("UPDATE pupil SET year_group = '9'").rowcount
    database.close()
    assert changed == 1
    caught_at(lambda: meadow_files.office().get(meadow_files.ava), mis.Tampered)
