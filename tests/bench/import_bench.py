"""Measures bringing in a class list in earnest, each row a child with a parent. From the top: ./dev python tests/bench/import_bench.py [ROWS ...]"""
import csv
import datetime
import pathlib
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "python"))

import conftest
import juniper_mis as mis

MAPPING = pathlib.Path(__file__).resolve().parents[2] / "examples/data/csv_mappings/class_list.json"
COLUMNS = ["Surname", "Forename", "DOB", "Gender", "UPN", "Year", "Joined", "Parent surname", "Parent forename", "Relationship", "Parent e-mail",
           "Dinner money"]


def name(number: int) -> str:
    """A name of letters, another for each number."""
    letters = ""
    for _ in range(5):
        letters = chr(97 + number % 26) + letters
        number //= 26
    return letters.capitalize()


def write_table(path: pathlib.Path, rows: int) -> None:
    """Children born over seven years, each with a parent of their own."""
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for i in range(rows):
            born = datetime.date(2010, 1, 1) + datetime.timedelta(days=i % 2500)
            table.writerow([name(i), name(7 * i), born.strftime("%d/%m/%Y"), "Girl", "-", "7", "02/09/2026", name(i), name(3 * i), "Mother",
                            f"{name(i)}@example.org", "2.40"])


def measure(rows: int) -> None:
    """Brings in a table of so many rows and prints a line."""
    with tempfile.TemporaryDirectory() as name_of_folder:
        folder = pathlib.Path(name_of_folder)
        write_table(folder / "list.csv", rows)
        clock = mis.ManualClock(conftest.TODAY)
        with mis.open(f"sqlite:{folder}/meadow.db", keys=folder / "meadow.keys", clock=clock) as core:
            office = conftest.found_meadow(core, clock, mis.HostSigner.create()).office()
            started = time.perf_counter()
            report = office.import_csv(folder / "list.csv", MAPPING, timeout=datetime.timedelta(hours=1))
            seconds = time.perf_counter() - started
        assert report.failed == 0 and report.added == 6 * rows, report
        print(f"| {rows:,} rows, {report.added:,} records | {seconds:.1f} s | {1000 * seconds / rows:.2f} ms |", flush=True)


if __name__ == "__main__":
    print("| table | time | a row |\n| --- | --- | --- |")
    for count in [int(text) for text in sys.argv[1:]] or [400, 1600, 6400]:
        measure(count)
