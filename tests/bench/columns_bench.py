"""Measures columns in Python: listing people, handing numbers to numpy, a pandas frame. From the top: ./dev python tests/bench/columns_bench.py

--records says how many records of two dates each are made first (through a desk, which takes most of the time).
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


def main() -> None:
    """Fills a school, reads it as columns, checks the sums, prints a table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--records", type=int, default=100_000)
    count = asked.parse_args().records
    clock = mis.ManualClock(conftest.TODAY)
    host = mis.HostSigner.create()
    folder = tempfile.TemporaryDirectory()
    core = mis.open(f"sqlite:{folder.name}/meadow.db", keys=pathlib.Path(folder.name) / "meadow.keys", clock=clock)
    desk = (meadow := conftest.found_meadow(core, clock, host)).records()
    first = datetime.date(2000, 1, 1)
    for begin in range(0, count, 1000):
        desk.together(lambda d: [d.add(mis.AcademicYear(school=meadow.school, name=str(i), starts=first + datetime.timedelta(days=i % 9000),
                                                        ends=first + datetime.timedelta(days=i % 9000 + 364)))
                                 for i in range(begin, min(begin + 1000, count))])
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
    print(f"| layer | what | {len(columns)} records |\n| --- | --- | --- |")
    print(f"| Python | a desk's list as columns, MACs checked | {listed * 1e3:.0f} ms |")
    print(f"| Python | numbers handed to numpy, nothing copied | {raw * 1e3:.3f} ms |")
    print(f"| Python | the same as a masked array | {masked * 1e3:.3f} ms |")
    print(f"| Python | a pandas frame of two dates and a text | {frame * 1e3:.0f} ms |")


if __name__ == "__main__":
    main()
