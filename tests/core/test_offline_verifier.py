"""The offline verifier on a store that the library wrote: it holds as written, and random changes by SQL do not go unseen."""
import contextlib
import importlib.util
import io
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys

import pytest

import juniper_mis as mis
from juniper_mis import verify_log as v

HERE = pathlib.Path(__file__).resolve().parent
TAMPERS = 200


def school():
    """How the tests of Python found a school."""
    spec = importlib.util.spec_from_file_location("founding", HERE.parent / "python/conftest.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """(database, file with checkpoint and public key, tenant): admissions, notes, patches, an erasure; closed."""
    folder = tmp_path_factory.mktemp("store")
    path = folder / "meadow.db"
    with mis.open(f"sqlite:{path}", keys=folder / "meadow.keys") as core:
        meadow = school().found_meadow(core, mis.ManualClock(core.now), mis.HostSigner.create())
        children = [meadow.admit(f"Child{i}", ethnicity="WBRI") for i in range(12)]
        with meadow.safeguarding() as lead:
            for one, other in zip(children, children[1:]):
                lead.note(children={one: "said by one", other: None}, text="about both")
        with meadow.office() as office:
            gone = office.get(children[0])["person"]
            for child in children[1:]:
                seen = office.get(child)
                office.patch(seen, admission_number="17")
        proof, at = meadow.officer, meadow.school
        with core.desk(actor=proof, at=at, purpose=mis.purposes.RECORDS_MANAGEMENT) as officer:
            officer.erase_person(gone)
        assert core.verify(meadow.tenant).holds
        kept = folder / "kept.txt"
        kept.write_text(core.checkpoint(meadow.tenant) + "\n" + core.verifier(meadow.tenant) + "\n", encoding="utf-8")
    return path, kept, meadow.tenant


def run(*arguments):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        status = v.main(*map(str, arguments))
    return status, out.getvalue()


def test_a_store_of_the_library_holds(store):
    path, kept, _ = store
    status, text = run(path, kept)
    assert status == 0 and text.startswith("holds") and "the key given" in text
    script = pathlib.Path(v.__file__)
    done = subprocess.run([sys.executable, "-S", "-E", script, path, kept], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, text, "")


def columns(db, table):
    return [(name, kind) for _, name, kind, *_ in db.execute(f'PRAGMA table_info("{table}")')]


def tamper(db, rng, tables):
    """Does one thing to one row of one table; says what, or nothing when that would have been no change."""
    table = rng.choice(tables)
    keys = db.execute(f'SELECT "tenant", "id" FROM "{table}" WHERE "tenant" <> zeroblob(16)').fetchall()
    if not keys:
        return None
    tenant, id_ = rng.choice(keys)
    where = '"tenant" = ? AND "id" = ?'
    deed = rng.choice(["flip", "flip", "flip", "drop", "clear", "copy"])
    if deed == "drop":
        db.execute(f'DELETE FROM "{table}" WHERE {where}', (tenant, id_))
        return deed, table, None
    if deed == "copy":
        names = ", ".join(f'"{n}"' for n, _ in columns(db, table) if n not in ("tenant", "id"))
        db.execute(f'INSERT INTO "{table}" ("tenant", "id", {names}) SELECT "tenant", ?, {names} FROM "{table}" WHERE {where}',
                   (rng.randbytes(16), tenant, id_))
        return deed, table, None
    column, kind = rng.choice([c for c in columns(db, table) if c[0] not in ("tenant", "id")])
    (old,), = db.execute(f'SELECT "{column}" FROM "{table}" WHERE {where}', (tenant, id_))
    if deed == "clear":
        new = None
    elif kind == "INTEGER":
        new = (old or 0) ^ 1 << rng.randrange(40)
    elif kind == "TEXT":
        at = rng.randrange(len(old or "") + 1)
        new = (old or "")[:at] + rng.choice("abcXYZ09") + (old or "")[at + 1:]
    else:
        at = rng.randrange(len(old)) if old else 0
        new = bytes([1]) if not old else old[:at] + bytes([old[at] ^ 1 << rng.randrange(8)]) + old[at + 1:]
    if new == old:
        return None
    try:
        db.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE {where}', (new, tenant, id_))
    except sqlite3.IntegrityError:
        return None   # the schema itself does not allow it
    return deed, table, column


def test_random_changes_by_sql_are_found(store, tmp_path):
    path, kept, _ = store
    copy = tmp_path / "copy.db"
    shutil.copy(path, copy)
    db = sqlite3.connect(copy, isolation_level=None)
    names = [name for name, in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
    schema = db.execute('SELECT "schema_text" FROM "store_mark"').fetchone()[0]
    numbers = {name: number for number, (name, _) in v.read_schema(schema.encode()).items()}
    logged = [n for n in names if n in ("audit_event", "audit_node", "audit_head") or not v.is_bookkeeping(numbers.get(n, 900))]
    assert len(logged) > 12
    keys, notes = v.read_kept([str(kept)])
    (tenant, key), = keys.items()
    kept_heads = [v.read_note(note, key) for note in notes]
    cheap, known = v.signature_holds, {}
    v.signature_holds = lambda *given: known[given] if given in known else known.setdefault(given, cheap(*given))
    rng = random.Random(2026)
    done = {}
    try:
        db.text_factory = v.Text
        assert v.verify(db, tenant, key, kept_heads)[2] == []
        while sum(done.values()) < TAMPERS:
            db.text_factory = str
            db.execute("BEGIN")
            deed = tamper(db, rng, logged)
            db.text_factory = v.Text
            if deed is not None:
                assert v.verify(db, tenant, key, kept_heads)[2], deed
                done[deed[0]] = done.get(deed[0], 0) + 1
            db.execute("ROLLBACK")
        assert v.verify(db, tenant, key, kept_heads)[2] == []
    finally:
        v.signature_holds = cheap
        db.close()
    assert set(done) == {"flip", "drop", "clear", "copy"}


def test_the_command_ends_with_one_and_tells_no_value(store, tmp_path):
    path, kept, _ = store
    copy = tmp_path / "changed.db"
    shutil.copy(path, copy)
    db = sqlite3.connect(copy)
    assert db.execute("UPDATE person SET legal_surname = 'Other' WHERE id = (SELECT max(id) FROM person)").rowcount == 1
    db.commit()
    db.close()
    status, text = run(copy, kept)
    assert status == 1 and "row_changed  person" in text and "Other" not in text
