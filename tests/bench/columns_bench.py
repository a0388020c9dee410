"""Measures columns in Python: lists as columns, numbers handed to numpy, pandas frames. From the top: ./dev python tests/bench/columns_bench.py

--records says how many records of two dates each are made first, and --pupils how many pupils with an application each; all of it
through a desk, which takes most of the time. Sums, masks and types are checked before a time is printed.
"""
import argparse
import datetime
import pathlib
import statistics
import sys
import tempfile
import time
import typing

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "python"))

import numpy

import conftest
import juniper_mis as mis


def timed(work: typing.Callable[[], object], rounds: int = 5) -> float:
    """The median of some rounds, in seconds."""
    times = []
    for _ in range(rounds):
        before = time.perf_counter()
        work()
        times.append(time.perf_counter() - before)
    return statistics.median(times)


def fill(desk: mis.Desk, count: int, add: typing.Callable[[mis.Desk, int], object]) -> None:
    """Adds so many records, a thousand in a unit of work."""
    for begin in range(0, count, 1000):
        desk.together(lambda d: [add(d, i) for i in range(begin, min(begin + 1000, count))])


def measure_numbers(meadow: conftest.Meadow, count: int) -> None:
    """Records of two dates: their numbers are lent to numpy."""
    desk = meadow.records()
    first = datetime.date(2000, 1, 1)
    fill(desk, count, lambda d, i: d.add(mis.AcademicYear(school=meadow.school, name=str(i), starts=first + datetime.timedelta(days=i % 9000),
                                                          ends=first + datetime.timedelta(days=i % 9000 + 364))))
    started = time.perf_counter()
    columns = desk.columns(mis.AcademicYear, ["starts", "ends", "name"])
    listed = time.perf_counter() - started
    assert len(columns) == count + 1   # the school has one year of its own
    lent = columns["starts"].to_numpy()
    assert numpy.shares_memory(lent.data, numpy.asarray(columns["starts"].numbers))
    assert int((columns["ends"].to_numpy() - lent).astype(int).sum()) == 364 * len(columns)
    raw = timed(lambda: numpy.asarray(memoryview(columns["starts"].numbers)))
    masked = timed(lambda: columns["starts"].to_numpy())
    frame = timed(lambda: columns.to_pandas())
    show(f"{len(columns):,} records: a desk's list as columns, MACs checked", listed)
    show(f"{len(columns):,} numbers handed to numpy, nothing copied", raw)
    show(f"{len(columns):,} numbers as a masked array", masked)
    show(f"{len(columns):,} records: a pandas frame of two dates and a text", frame)


def measure_pupils(meadow: conftest.Meadow, count: int) -> None:
    """Pupils, and what of their applications is a number or nothing."""
    desk = meadow.office()

    def pupil(d: mis.Desk, i: int) -> None:
        child = d.add(mis.Person(legal_forename="Ada", legal_surname=f"Child {i}"))
        d.add(mis.Pupil(person=child, admission_number=str(i), year_group=i % 14))
        d.add(mis.AdmissionApplication(child=child, school=meadow.school, year_group=7, starts=datetime.date(2027, 9, 1),
                                       preference=i % 6 + 1 if i % 3 else None, status="received"))

    fill(desk, count, pupil)
    for entity, fields in ((mis.Pupil, ["admission_number", "year_group"]), (mis.AdmissionApplication, ["preference", "starts", "year_group"])):
        started = time.perf_counter()
        columns = desk.columns(entity, fields)
        listed = time.perf_counter() - started
        frame = columns.to_pandas()
        if "preference" in fields:
            assert len(columns) == count
            assert str(frame["preference"].dtype) == "Int64"
            assert int(frame["preference"].isna().sum()) == (count + 2) // 3
            assert int(frame["preference"].sum()) == sum(i % 6 + 1 for i in range(count) if i % 3)
        show(f"{len(columns):,} of {entity.__name__}: a desk's list as columns", listed)
        show(f"{len(columns):,} of {entity.__name__}: a pandas frame of {', '.join(fields)}", timed(lambda: columns.to_pandas()))


def show(what: str, seconds: float) -> None:
    """One line of the table."""
    print(f"| {what} | {seconds * 1e3:.3f} ms |", flush=True)


def main() -> None:
    """Fills a school, reads it as columns, checks the sums, prints a table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--records", type=int, default=100_000)
    asked.add_argument("--pupils", type=int, default=10_000)
    how_many = asked.parse_args()
    clock = mis.ManualClock(conftest.TODAY)
    host = mis.HostSigner.create()
    folder = tempfile.TemporaryDirectory()
    core = mis.open(f"sqlite:{folder.name}/meadow.db", keys=pathlib.Path(folder.name) / "meadow.keys", clock=clock)
    meadow = conftest.found_meadow(core, clock, host)
    print("| what | time |\n| --- | --- |")
    measure_numbers(meadow, how_many.records)
    measure_pupils(meadow, how_many.pupils)


if __name__ == "__main__":
    main()
