"""The offline verifier on a small store written here in Python: it holds as written, and nothing changed in it goes unseen."""
import contextlib
import importlib.util
import io
import pathlib
import sqlite3
import struct

import pytest

HERE = pathlib.Path(__file__).resolve().parent


def load(path: pathlib.Path):
    """A module from its file, without the package around it."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


formats = load(HERE.parent / "golden/test_formats.py")
v = formats.verify_log
TENANT, SEED = bytes(15) + b"\1", bytes([9]) * 32
TABLES = ("audit_head", "audit_node", "audit_event", "thing")
SCHEMA = ("entity 14 thing\n  1 flag boolean\n  2 count integer null\n  3 day date\n  4 name text\n  5 note text null sealed\n"
          "entity 900 audit_event\n  1 at instant\n")


def numbered(n: int) -> bytes:
    return n.to_bytes(16, "big")


class Writer:
    """Writes rows and log as the library does."""

    def __init__(self, seed: bytes = SEED, path: str = ":memory:"):
        self.seed, self.leaves, self.last = seed, [], {}
        self.store = sqlite3.connect(path, isolation_level=None)
        self.store.text_factory = v.Text
        head = '("tenant" BLOB NOT NULL, "id" BLOB NOT NULL, "version" INTEGER NOT NULL, "mac" BLOB NOT NULL, %s)'
        for table, columns in {"store_mark": '"schema_text" TEXT', "tenant_mark": '"organisation" BLOB',
                               "audit_head": '"size" INTEGER, "note" TEXT, "verifier" TEXT', "audit_node": '"hash" BLOB',
                               "audit_event": '"at" INTEGER, "salt" BLOB, "rows" BLOB, "body" BLOB, "commitment" BLOB',
                               "thing": '"flag" INTEGER, "count" INTEGER, "day" TEXT, "name" TEXT, "note" BLOB'}.items():
            self.store.execute(f'CREATE TABLE "{table}" ' + head % columns)
        self.put("store_mark", bytes(16), numbered(1), 1, b"", SCHEMA)
        self.put("tenant_mark", bytes(16), TENANT, 1, b"", bytes(16))

    def put(self, table, *values):
        self.store.execute(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(values))})', values)

    def thing(self, n: int, name: str, act: int = 2):
        """Writes a row, or its next version, and an event about it."""
        version = self.last.get(n, 0) + 1
        cells = [n % 2, None if n % 3 else n, f"2026-09-{n:02}", name, b"sealed"]
        fields = v.read_schema(SCHEMA.encode())[14][1]
        texts = [v.Text(c.encode()) if isinstance(c, str) else c for c in cells]
        mac = bytes([n]) * 32
        digest = v.row_digest(v.canonical_row(TENANT, 14, fields, numbered(n), version, texts), mac)
        self.store.execute('DELETE FROM "thing" WHERE "id" = ?', (numbered(n),))
        self.put("thing", TENANT, numbered(n), version, mac, *cells)
        self.last[n] = version
        self.log((act, 14, numbered(n), version, digest))

    def log(self, *touched):
        index, salt, body = len(self.leaves), bytes([len(self.leaves) + 1]) * 32, b"sealed body"
        rows = b"\1" + struct.pack(">I", len(touched)) + b"".join(v.TOUCHED.pack(*t) for t in touched)
        commitment = v.commitment_of(salt, rows, body)
        self.put("audit_event", TENANT, numbered(index), 1, b"", 1000 + index, salt, rows, body, commitment)
        self.leaves.append(v.leaf_hash(v.leaf_data(TENANT, index, 1000 + index, commitment)))
        nodes = list(self.leaves)
        self.store.execute('DELETE FROM "audit_node"')
        for level in range(20):
            for i, node in enumerate(nodes):
                self.put("audit_node", TENANT, numbered(level << 56 | i), 1, b"", node)
            nodes = [v.node_hash(*pair) for pair in zip(nodes[::2], nodes[1::2])]
        self.store.execute('DELETE FROM "audit_head"')
        self.put("audit_head", TENANT, numbered(1), 1, b"", index + 1, self.note(), v.verifier_text(TENANT, self.key))

    def root(self, leaves=None) -> bytes:
        leaves = self.leaves if leaves is None else leaves
        if len(leaves) < 2:
            return leaves[0] if leaves else v.sha256()
        k = 1 << (len(leaves) - 1).bit_length() - 1
        return v.node_hash(self.root(leaves[:k]), self.root(leaves[k:]))

    @property
    def key(self) -> bytes:
        return formats.signature(self.seed, b"")[0]

    def note(self) -> str:
        text = f"{v.origin_of(TENANT)}\n{len(self.leaves)}\n{v.to_base64(self.root())}\n"
        key, signed = formats.signature(self.seed, text.encode())
        name = v.origin_of(TENANT)
        return f"{text}\n\u2014 {name} {v.to_base64(v.key_hash(name, key) + signed)}\n"

    def breaks(self, key=None, kept=()):
        return v.verify(self.store, TENANT, key or self.key, kept)[2]


def written(path: str = ":memory:", seed: bytes = SEED) -> Writer:
    w = Writer(seed, path)
    for n in (1, 2, 3):
        w.thing(n, f"thing {n}")
    w.thing(1, "changed", act=3)
    w.store.execute('DELETE FROM "thing" WHERE "id" = ?', (numbered(3),))
    w.log((4, 14, numbered(3), 0, bytes(32)))
    return w


def changes(value):
    """The value with one bit of each byte flipped; something where there was nothing, and nothing where there was something."""
    if value is None:
        yield 0
    elif isinstance(value, int):
        yield from (struct.unpack(">q", struct.pack(">Q", (value ^ 1 << 8 * i + i % 8) % 2**64))[0] for i in range(8))
    else:
        for i in range(len(value)):
            changed = value[:i] + bytes([value[i] ^ 1 << i % 8]) + value[i + 1:]
            yield v.Text(changed) if isinstance(value, v.Text) else changed
        yield value + b"\0"


def test_a_store_as_written_holds():
    w = written()
    assert v.verify(w.store, TENANT, w.key, [(TENANT, 5, w.root()), (TENANT, 2, w.root(w.leaves[:2]))]) == (5, 2, [])


@pytest.mark.parametrize("table", TABLES)
def test_every_flipped_byte_is_found(table):
    w = written()
    columns = [row[1].decode() for row in w.store.execute(f'PRAGMA table_info("{table}")')]
    ids = [bytes(i) for i, in w.store.execute(f'SELECT "id" FROM "{table}"')]
    cheap = v.signature_holds
    known = {}
    # Signatures are slow in plain Python: each is checked once, however often it is asked for.
    v.signature_holds = lambda *given: known[given] if given in known else known.setdefault(given, cheap(*given))
    try:
        count = 0
        for id_ in ids:
            for column in columns:
                (value,), = w.store.execute(f'SELECT "{column}" FROM "{table}" WHERE "id" = ?', (id_,))
                for changed in changes(value):
                    where = "rowid = (SELECT rowid FROM \"%s\" WHERE \"id\" = ?)" % table
                    (rowid,), = w.store.execute(f'SELECT rowid FROM "{table}" WHERE {where}', (id_,))
                    cast = f"CAST(? AS {'TEXT' if isinstance(value, v.Text) else 'BLOB'})" if isinstance(changed, bytes) else "?"
                    w.store.execute(f'UPDATE "{table}" SET "{column}" = {cast} WHERE rowid = ?', (changed, rowid))
                    assert w.breaks(), (table, id_.hex(), column, changed)
                    cast = cast if isinstance(value, bytes) else "?"
                    w.store.execute(f'UPDATE "{table}" SET "{column}" = {cast} WHERE rowid = ?', (value, rowid))
                    count += 1
        assert count > 100 and w.breaks() == []
    finally:
        v.signature_holds = cheap


@pytest.mark.parametrize("table", TABLES)
def test_every_dropped_or_emptied_row_is_found(table):
    for rowid, in written().store.execute(f'SELECT rowid FROM "{table}"').fetchall():
        w = written()
        w.store.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))
        assert w.breaks()
    w = written()
    if table == "audit_event":
        w.store.execute('UPDATE "audit_event" SET "version" = 2, "salt" = NULL, "rows" = NULL, "body" = NULL WHERE rowid = 1')
        assert ("event_changed", "audit_event 0") in w.breaks()


def test_an_event_that_a_later_one_calls_erased_may_be_empty():
    w = written()
    w.log((4, 900, numbered(2), 0, bytes(32)))
    assert w.breaks() == [("event_changed", "audit_event 2")]   # it came back
    w.store.execute('UPDATE "audit_event" SET "version" = 2, "salt" = NULL, "rows" = NULL, "body" = NULL WHERE "id" = ?',
                    (numbered(2),))
    assert w.breaks() == []


def test_breaks_bear_the_names_of_the_library():
    w = written()
    w.store.execute('UPDATE "thing" SET "name" = \'other\' WHERE "id" = ?', (numbered(2),))
    assert w.breaks() == [("row_changed", "thing 00000000-0000-0000-0000-000000000002")]
    w = written()
    w.store.execute('DELETE FROM "thing"')
    assert [code for code, _ in w.breaks()] == ["row_missing", "row_missing"]
    w = written()
    w.put("thing", TENANT, numbered(9), 1, bytes(32), 1, 1, "2026-01-01", "x", None)
    assert w.breaks() == [("row_unlogged", "thing 00000000-0000-0000-0000-000000000009")]
    w = written()
    assert w.breaks(kept=[(TENANT, 9, bytes(32))]) == [("checkpoint_ahead", "audit_head")]
    assert w.breaks(kept=[(TENANT, 3, bytes(32))]) == [("history_rewritten", "checkpoint")]
    w.store.execute('DELETE FROM "audit_event" WHERE "id" > ?', (numbered(2),))
    assert ("log_truncated", "audit_event 3 to 4") in w.breaks()


def run(*arguments):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        status = v.main(*map(str, arguments))
    return status, out.getvalue()


def test_the_command_says_which_key_it_believed(tmp_path):
    w = written(str(tmp_path / "store.db"))
    (tmp_path / "note.txt").write_text(w.note(), encoding="utf-8")
    (tmp_path / "key.txt").write_text(v.verifier_text(TENANT, w.key) + "\n", encoding="utf-8")
    status, text = run(tmp_path / "store.db")
    assert status == 0 and "ONLY THE STORE'S OWN KEY" in text
    status, text = run(tmp_path / "store.db", tmp_path / "note.txt")
    assert status == 0 and "which signed the checkpoint" in text
    status, text = run(tmp_path / "store.db", tmp_path / "note.txt", tmp_path / "key.txt")
    assert status == 0 and "the key given" in text and text.startswith("holds")
    w.store.execute('DELETE FROM "thing"')
    status, text = run(tmp_path / "store.db", tmp_path / "note.txt")
    assert status == 1 and text.startswith("BROKEN") and text.count("row_missing") == 2


def test_a_log_written_anew_under_another_key_is_found(tmp_path):
    w = written()
    forged = written(str(tmp_path / "forged.db"), seed=bytes(32))
    assert run(tmp_path / "forged.db")[0] == 0   # by itself it looks right
    for name, text in {"note.txt": w.note(), "key.txt": v.verifier_text(TENANT, w.key)}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        status, text = run(tmp_path / "forged.db", tmp_path / name)
        assert status == 1 and ("checkpoint_foreign" in text or "head_forged" in text)
    assert forged.breaks() == []
