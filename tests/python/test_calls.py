"""Tests of single calls: the GIL let go, Ctrl-C heeded, progress told, time kept, threads taking turns."""
import datetime
import pathlib
import signal
import subprocess
import sys
import threading
import time

import pytest

import juniper_mis as mis

SECOND = datetime.timedelta(seconds=1)


def people(meadow, many: int) -> None:
    def add(desk: mis.Desk) -> None:
        for i in range(many):
            desk.add(mis.Person(legal_forename="A", legal_surname=f"S{i:04}"))
    meadow.records().together(add)


def test_another_thread_goes_on_while_a_call_waits_for_the_store(meadow) -> None:
    held, release, waited = threading.Event(), threading.Event(), threading.Event()

    def hold(desk: mis.Desk) -> None:
        desk.add(mis.Person(legal_forename="A", legal_surname="First"))
        held.set()
        assert release.wait(20)

    def second() -> None:
        meadow.records().add(mis.Person(legal_forename="B", legal_surname="Second"))
        waited.set()

    first = threading.Thread(target=meadow.records().together, args=(hold,))
    other = threading.Thread(target=second)
    first.start()
    assert held.wait(20)
    other.start()
    assert not waited.wait(0.2)   # inside the library, waiting for the store: and this line runs
    release.set()
    first.join(20)
    other.join(20)
    assert waited.is_set()


def test_one_desk_serves_several_threads_in_turn(meadow) -> None:
    office, found = meadow.office(), []

    def look() -> None:
        for _ in range(20):
            found.append(office.get(meadow.ava)["year_group"])

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert found == [7] * 80


def test_progress_is_told_and_may_end_the_call(meadow) -> None:
    people(meadow, 300)
    records, told = meadow.records(), []
    assert records.count(mis.Person, progress=told.append) > 300
    assert told and all(isinstance(rows, int) for rows in told)
    with pytest.raises(mis.Cancelled):
        records.count(mis.Person, progress=lambda rows: False)
    with pytest.raises(ZeroDivisionError):
        records.count(mis.Person, progress=lambda rows: 1 // 0)
    with pytest.raises(mis.Invalid, match="in the middle of a call"):
        records.count(mis.Person, progress=lambda rows: records.count(mis.Person))
    with pytest.raises(TypeError, match="progress"):
        records.count(mis.Person, progress=3)  # type: ignore[arg-type]
    assert records.count(mis.Person) > 300


def test_a_call_keeps_its_time(meadow) -> None:
    held, release = threading.Event(), threading.Event()

    def hold(desk: mis.Desk) -> None:
        desk.add(mis.Person(legal_forename="A", legal_surname="First"))
        held.set()
        release.wait(20)

    thread = threading.Thread(target=meadow.records().together, args=(hold,))
    thread.start()
    assert held.wait(20)
    started = time.monotonic()
    with pytest.raises((mis.Busy, mis.DeadlineExceeded)) as caught:
        meadow.records().add(mis.Person(legal_forename="B", legal_surname="Second"), timeout=SECOND / 4)
    assert time.monotonic() - started < 5 and isinstance(caught.value, TimeoutError)
    release.set()
    thread.join(20)
    for wrong in (datetime.timedelta(0), -SECOND):
        with pytest.raises(mis.Invalid, match="timeout"):
            meadow.records().count(mis.Person, timeout=wrong)
    with pytest.raises(TypeError, match="timeout takes a datetime.timedelta"):
        meadow.records().count(mis.Person, timeout=3)  # type: ignore[arg-type]


def test_a_desk_in_use_by_another_thread_keeps_time_too(meadow) -> None:
    office, held, release = meadow.records(), threading.Event(), threading.Event()

    def hold(desk: mis.Desk) -> None:
        held.set()
        release.wait(20)

    thread = threading.Thread(target=office.together, args=(hold,))
    thread.start()
    assert held.wait(20)
    with pytest.raises(mis.Busy, match="another thread"):
        office.count(mis.Person, timeout=SECOND / 4)
    release.set()
    thread.join(20)
    assert office.count(mis.Person) > 0


WAITING = """
import sys, threading, juniper_mis as mis
core = mis.open("memory:", keys=mis.keys_in_memory(), identity=mis.development_identity())
founded = core.found(schools=[mis.School(name="Meadow")], administrator=mis.NewPerson(legal_forename="A", legal_surname="B"))
def desk():
    return core.desk(actor=mis.development_proof(founded.tenant, founded.administrator), at=founded.schools[0],
                     purpose=mis.purposes.RECORDS_MANAGEMENT)
held, release = threading.Event(), threading.Event()
def hold(inner):
    held.set()
    release.wait(60)
holder = threading.Thread(target=desk().together, args=(hold,))
waiting = desk()
"""
LONG = {
    "a write that waits for another": """
holder.start()
held.wait()
print("ready", flush=True)
waiting.add(mis.Person(legal_forename="A", legal_surname="B"))
""",
    "a long import": """
print("ready", flush=True)
while True:
    waiting.import_gias(establishments=sys.argv[1], dry_run=True)
""",
}


@pytest.mark.parametrize("what", LONG)
def test_control_c_ends(what: str, tmp_path: pathlib.Path) -> None:
    script, schools = tmp_path / "script.py", tmp_path / "schools.csv"
    head, tail = WAITING, LONG[what]
    script.write_text(f"{head}\ntry:\n" + "".join(f"    {line}\n" for line in tail.strip().splitlines())
                      + "except KeyboardInterrupt:\n    print('interrupted', flush=True)\n    release.set()\n")
    schools.write_text("URN,EstablishmentName\n" + "".join(f"{100000 + i},School {i}\n" for i in range(3000)))
    process = subprocess.Popen([sys.executable, str(script), str(schools)], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        started = time.monotonic()
        out, _ = process.communicate(timeout=30)
        assert out == "interrupted\n" and process.returncode == 0
        assert time.monotonic() - started < 10
    finally:
        process.kill()
