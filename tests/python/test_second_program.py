"""Tests that the second program of the README runs as it stands."""
import pathlib

import pytest

PROGRAM = '''
import juniper_mis as mis

with mis.open("sqlite:meadow.db", keys="meadow.keys") as core:
    office = core.desk(actor=clerk, at=meadow, purpose=mis.purposes.ADMISSIONS)
    ben = office.admit(person=mis.NewPerson(legal_forename="Ben", legal_surname="O\\u2019Neill",
                                            date_of_birth=date(2014, 11, 2)), starts=date(2026, 9, 2))
    tutor = core.desk(actor=form_tutor, at=meadow, purpose=mis.purposes.TEACHING)
    for pupil in tutor.list(mis.Pupil, group="7B"):
        print(pupil.id, pupil["year_group"], pupil.why_withheld("ethnicity"))
'''


def test_the_second_program_runs_as_it_stands(meadow_files, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch,
                                              capsys: pytest.CaptureFixture[str]) -> None:
    from datetime import date
    monkeypatch.chdir(tmp_path)
    names = {"date": date, "meadow": meadow_files.school, "clerk": meadow_files.clerk, "form_tutor": meadow_files.form_tutor}
    exec(PROGRAM, names)
    line = capsys.readouterr().out
    assert line.startswith(f"{meadow_files.ava} 7 special category (racial or ethnic origin)")
    assert "'teaching' has no Article 9 condition" in line
    assert line.count("\n") == 1
    with meadow_files.office() as office:
        seen = office.get(names["ben"])
        assert office.get(seen["person"])["legal_surname"] == "O\u2019Neill"
        assert seen["year_group"] == 7
