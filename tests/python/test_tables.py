"""Tests of tables brought in by a mapping: mistakes, a dry run, failed rows, other tables, settings."""
import json
import pathlib
import typing

import pytest

import juniper_mis as mis
from juniper_mis import testing

DATA = pathlib.Path(__file__).resolve().parent.parent.parent / "examples" / "data"
LIST = DATA / "class_list.csv"
MAPPING = DATA / "csv_mappings" / "class_list.json"


@pytest.fixture
def office() -> typing.Iterator[mis.Desk]:
    with testing.World() as world:
        yield world.desk("office", mis.purposes.ADMISSIONS)


def test_a_dry_run_says_what_would_happen(office: mis.Desk) -> None:
    planned = office.import_csv(LIST, MAPPING, dry_run=True)
    assert office.count(mis.Pupil) == 0
    done = office.import_csv(LIST, MAPPING)
    assert done == planned and done.rows == 3 and done.failed == 1 and office.count(mis.Pupil) == 2
    assert done.not_loaded == {"Dinner money": 2} or done.not_loaded == {"Dinner money": 3}
    assert ("not_a_date", "class_list.csv:4, column DOB") in {(f.code, f.place) for f in done.findings}
    again = office.import_csv(LIST, MAPPING)
    assert again.added == again.changed == 0 and again.unchanged == done.added
    assert "Hara" not in repr(done) + repr(done.findings)


def test_failed_rows_are_mended_and_come_in(office: mis.Desk, tmp_path: pathlib.Path) -> None:
    failed = tmp_path / "failed.csv"
    report = office.import_csv(LIST, MAPPING, failed_rows=failed)
    assert failed.read_bytes() == report.failed_rows and report.failed_rows.startswith(b"\xef\xbb\xbf")
    failed.write_bytes(report.failed_rows.replace(b"31/02/2015", b"28/02/2015"))
    mended = office.import_csv(failed, MAPPING, failed_rows=tmp_path / "none.csv")
    assert mended.failed == 0 and office.count(mis.Pupil) == 3
    assert not (tmp_path / "none.csv").exists() and mended.failed_rows == b""


def test_mistakes_of_a_mapping_are_told_by_line(office: mis.Desk, tmp_path: pathlib.Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"mapping": "juniper.csv/1",\n "makes": [\n  {"entity": "pupl"},\n  {"entity": "person",\n   "fields": {"nam": {}}}]}',
                      encoding="utf-8")
    with pytest.raises(mis.Invalid) as told:
        office.import_csv(LIST, broken)
    assert {(f.code, f.place) for f in told.value.findings} >= {("unknown_entity", "line 3"), ("unknown_field", "line 5")}
    with pytest.raises(FileNotFoundError):
        office.import_csv(LIST, tmp_path / "none.json")
    with pytest.raises(mis.Invalid):
        office.import_csv(LIST, {"mapping": "juniper.csv/2"})


def test_settings_and_other_tables(office: mis.Desk, tmp_path: pathlib.Path) -> None:
    mapping = json.loads((DATA / "csv_mappings" / "oneroster_users.json").read_text(encoding="utf-8"))
    users = tmp_path / "users.csv"
    users.write_text("sourcedId,orgSourcedIds,role,givenName,familyName\nu1,S1,student,Ava,Okafor\nu2,S2,student,Ben,Reed\n", encoding="utf-8")
    demographics = tmp_path / "demographics.csv"
    demographics.write_text("sourcedId,birthDate,sex\nu1,2015-03-09,female\n", encoding="utf-8")
    asked = office.import_csv(users, mapping)
    assert [f.code for f in asked.findings] == ["missing_setting", "missing_setting"] and asked.added == 0
    done = office.import_csv(users, mapping, tables=[demographics], settings={"school": "S1", "starts": "2026-09-01"})
    assert done.passed_over == 1 and done.added == 3
    pupil = next(iter(office.list(mis.Pupil)))
    assert office.get(pupil["person"])["sex"] == mis.Sex.f
    wrong = office.import_csv(users, mapping, settings={"school": "S1", "starts": "yesterday", "yaer": "2026"})
    assert {f.code for f in wrong.findings} == {"unknown_setting", "wrong_setting"}


def test_what_a_desk_may_not_write_is_refused() -> None:
    with testing.World() as world:
        with pytest.raises(mis.Refused):
            world.desk("dsl", mis.purposes.SAFEGUARDING).import_csv(LIST, MAPPING)
        with pytest.raises(mis.Cancelled):
            world.desk("office", mis.purposes.ADMISSIONS).import_csv(LIST, MAPPING, progress=lambda rows: False)


def test_nothing_of_a_cell_is_in_an_error_or_a_finding(office: mis.Desk, tmp_path: pathlib.Path) -> None:
    table = tmp_path / "list.csv"
    secret = "Zyxwvut"
    titles = LIST.read_text(encoding="utf-8").splitlines()[0]
    table.write_text("\n".join([titles, ",".join([secret] * titles.count(",") + [secret]), secret, f'"{secret}"x', secret + "\0"]), encoding="utf-8")
    report = office.import_csv(table, MAPPING)
    assert report.failed == report.rows == 4
    assert secret not in repr(report) + repr(report.findings) + "".join(f.text + f.help + f.place for f in report.findings)
    with pytest.raises(TypeError) as told:
        office.import_csv(table, MAPPING, settings={"year": typing.cast(str, [secret])})
    assert secret not in str(told.value)
