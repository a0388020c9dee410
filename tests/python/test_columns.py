"""Tests of columns: the cells of a list, what is withheld masked with its reason, memory lent and not copied."""
import datetime
import pickle

import pytest

import juniper_mis as mis


def test_columns_are_the_cells_of_the_list(meadow) -> None:
    for _ in range(3):
        meadow.admit("Child")
    for desk in (meadow.office(), meadow.tutor()):
        seen = list(desk.list(mis.Pupil))
        names = list(seen[0].keys())
        columns = desk.columns(mis.Pupil, names)
        assert columns.names == tuple(names) and len(columns) == len(seen)
        for row, record in enumerate(seen):
            assert columns.id(row) == record.id and columns.versions[row] == record.version
            for name in names:
                column = columns[name]
                assert ("value", "absent", "withheld")[column.states[row]] == record.state(name)
                assert column.why_withheld(row) == record.why_withheld(name)
                if record.state(name) == "withheld":
                    with pytest.raises(mis.Withheld) as caught:
                        column[row]
                    assert caught.value.text == record.why_withheld(name)
                else:
                    assert column[row] == record[name]


def test_columns_go_over_several_pages_and_take_conditions(meadow) -> None:
    records = meadow.records()
    made = records.together(lambda d: [d.add(mis.Person(legal_forename="A", legal_surname=f"S{i:04}")) for i in range(1100)])
    columns = records.columns(mis.Person, ["legal_surname"], order_by="legal_surname", id=made)
    assert [columns["legal_surname"][i] for i in range(len(columns))] == [f"S{i:04}" for i in range(1100)]


def test_fields_are_named_and_nothing_else_goes_over(meadow) -> None:
    office = meadow.office()
    with pytest.raises(TypeError):
        office.columns(mis.Pupil, "upn")
    for fields in ([], ["nonsense"], ["upn", "upn"]):
        with pytest.raises(mis.Invalid):
            office.columns(mis.Pupil, fields)
    columns = office.columns(mis.Pupil, ["year_group"])
    with pytest.raises(mis.Invalid):
        columns["upn"]
    with pytest.raises(mis.Refused):
        meadow.tutor().columns(mis.Pupil, ["year_group"], upn="E801200019001")
    assert "Okafor" not in repr(columns) + repr(columns["year_group"])
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(columns)


def test_a_withheld_cell_is_no_zero(meadow) -> None:
    columns = meadow.tutor().columns(mis.Pupil, ["ethnicity", "year_group"])
    assert columns["ethnicity"].states[0] == 2 and sum(columns["ethnicity"].withheld.values()) == len(columns)
    assert len(columns["ethnicity"].data) == 0
    people = meadow.records().columns(mis.Person, ["date_of_birth", "legal_surname"])
    birth = people["date_of_birth"]
    for row in range(len(people)):
        assert (birth.numbers[row] == -2 ** 63) == (birth.states[row] != 0)


def test_numbers_are_lent_read_only_and_outlive_the_desk(meadow) -> None:
    with meadow.records() as desk:
        starts = desk.columns(mis.AcademicYear, ["starts"])["starts"]
    view = starts.numbers
    del starts
    assert view.readonly and view.format == "q" and view[0] == (datetime.date(2026, 9, 1) - datetime.date(1970, 1, 1)).days


def test_numpy_gets_the_librarys_memory_masked(meadow) -> None:
    numpy = pytest.importorskip("numpy", reason="python3-numpy is not installed")
    columns = meadow.records().columns(mis.AcademicYear, ["starts", "name"])
    starts = columns["starts"].to_numpy()
    assert numpy.shares_memory(starts.data, numpy.asarray(columns["starts"].numbers)) and not starts.data.flags.writeable
    assert starts.dtype == "datetime64[D]" and starts[0] == numpy.datetime64("2026-09-01")
    withheld = meadow.tutor().columns(mis.Pupil, ["ethnicity"])["ethnicity"].to_numpy()
    assert withheld.mask.all() and withheld[0] is numpy.ma.masked


def test_pandas_keeps_whole_numbers_that_may_be_absent(meadow) -> None:
    pandas = pytest.importorskip("pandas", reason="python3-pandas is not installed")
    office = meadow.office()
    for order in (1, None):
        office.link(pupil=meadow.ava, adult=mis.NewPerson(legal_forename="An", legal_surname="Adult"), relationship="PAM",
                    starts=datetime.date(2026, 9, 2), contact_order=order)
    frame = office.columns(mis.ChildAdultLink, ["contact_order", "may_collect", "starts", "relationship"]).to_pandas()
    assert str(frame.dtypes["contact_order"]) == "Int64" and str(frame.dtypes["may_collect"]) == "boolean"
    assert sorted(frame["contact_order"].dropna()) == [1] and frame["contact_order"].isna().sum() == 1
    assert str(frame.dtypes["relationship"]) == "string" and frame["starts"].notna().all()
    hidden = meadow.tutor().columns(mis.Pupil, ["ethnicity"]).to_pandas()
    assert hidden["ethnicity"].isna().all() and "racial or ethnic origin" in next(iter(hidden.attrs["withheld"]["ethnicity"]))
