#!/usr/bin/env python3
"""Checks the audit log of a SQLite store, and every row it speaks of, with Python's standard library and without keys.

    python3 verify_log.py STORE.db [FILE...]

Each FILE holds what was kept outside the store: checkpoints, and public keys as lines `juniper-mis/...+...+...`. Without them
the store's own key is used, which shows that the log is whole but not that nobody wrote another. The byte formats are those
of docs/decisions/0003-byte-formats.md. Ends with 0 when everything holds, with 1 otherwise.
"""
import base64, datetime, hashlib, os, pathlib, re, sqlite3, struct, sys, uuid

P, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493   # Ed25519: its field, the order of its group
D, ROOT_OF_MINUS_1 = -121665 * pow(121666, -1, P) % P, pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)
KINDS = {b"boolean": 1, b"integer": 2, b"text": 3, b"code": 4, b"date": 5, b"instant": 6, b"id": 7, b"bytes": 8}
READ, INSERTED, PATCHED, ERASED = 1, 2, 3, 4
TOUCHED = struct.Struct(">BI16sq32s")   # act, entity, record, version, digest
NAME = re.compile(rb"[a-z][a-z0-9_]*")
MALFORMED = (ValueError, TypeError, AttributeError, IndexError, struct.error)

class Text(bytes):
    """Text as SQLite holds it: not decoded, and told apart from a blob."""

def sha256(*parts): return hashlib.sha256(b"".join(parts)).digest()
def sized(part): return struct.pack(">I", len(part)) + part
def leaf_hash(data): return sha256(b"\0", data)
def node_hash(left, right): return sha256(b"\1", left, right)
def row_digest(canonical, mac): return sha256(sized(canonical), sized(mac))
def commitment_of(salt, rows, body): return sha256(b"juniper.event.1", salt, sized(rows), sized(body))
def leaf_data(tenant, index, at, commitment): return b"juniper.leaf.1" + tenant + struct.pack(">Qq", index, at) + commitment
def named(table, id_): return f"{table} {uuid.UUID(bytes=id_) if len(id_) == 16 else id_.hex()}"
def ranged(place, first, last): return f"{place}{first}" + (f" to {last}" if last != first else "")
def number_of(id_): return int.from_bytes(id_, "big") if len(id_) == 16 and id_[:8] == bytes(8) else None
def is_bookkeeping(entity): return 900 <= entity <= 999   # the core's own rows, which no event lists
def origin_of(tenant): return f"juniper-mis/{uuid.UUID(bytes=tenant)}"
def key_hash(name, key): return sha256(name.encode(), b"\n\1", key)[:4]
def to_base64(data): return base64.b64encode(data).decode()

def from_base64(text):
    """The bytes; ValueError for every spelling but one."""
    if to_base64(data := base64.b64decode(text, validate=True)) != text:
        raise ValueError("base64")
    return data


# Ed25519 (RFC 8032) in extended coordinates.
def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P

def times(n, p):
    total = NEUTRAL
    while n:
        total, p, n = add(total, p) if n & 1 else total, add(p, p), n >> 1
    return total

def same_point(p, q): return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0

def point(data):
    y, odd = int.from_bytes(data, "little") & (2**255 - 1), data[31] >> 7
    xx = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(xx, (P + 3) // 8, P)
    x = x if x * x % P == xx else x * ROOT_OF_MINUS_1 % P
    if y >= P or x * x % P != xx or (x == 0 and odd):
        raise ValueError("no point of the curve")
    x = x if x & 1 == odd else P - x
    return x, y, 1, x * y % P

BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))

def signature_holds(key, message, signature):
    """Whether an Ed25519 signature is right."""
    try:
        r, a, s = point(signature[:32]), point(key), int.from_bytes(signature[32:], "little")
    except MALFORMED:
        return False
    if len(signature) != 64 or s >= ORDER or same_point(times(8, a), NEUTRAL):
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    return same_point(times(s, BASE), add(r, times(h, a)))


# Checkpoints and public keys (C2SP tlog-checkpoint and signed-note).
def verifier_text(tenant, key):
    return f"{origin_of(tenant)}+{key_hash(origin_of(tenant), key).hex()}+{to_base64(bytes([1]) + key)}"

def read_verifier(text):
    """(tenant, key) of a public key's text; ValueError when it is none."""
    name, _, coded = text.split("+", 2)
    tenant, key = uuid.UUID(name.removeprefix("juniper-mis/")).bytes, from_base64(coded)[1:]
    if len(key) != 32 or verifier_text(tenant, key) != text:
        raise ValueError("verifier")
    return tenant, key

def read_note(note, key=None):
    """(tenant, size, root) of a checkpoint; ValueError when malformed, or not signed by `key`, if one is given."""
    text, _, signatures = note.partition("\n\n")
    origin, size, root = text.split("\n")
    tenant, size, root = uuid.UUID(origin.removeprefix("juniper-mis/")).bytes, int(size), from_base64(root)
    if text != f"{origin_of(tenant)}\n{size}\n{to_base64(root)}" or size < 0 or len(root) != 32 or note[-1] != "\n":
        raise ValueError("note")
    ours = []
    for line in signatures[:-1].split("\n"):
        dash, name, coded = line.split(" ")
        signature = from_base64(coded)
        if dash != "\u2014" or not name or len(signature) < 5:
            raise ValueError("signature")
        if key and name == origin and signature[:4] == key_hash(name, key):
            ours.append(signature_holds(key, f"{text}\n".encode(), signature[4:]))
    if key and not (ours and all(ours)):
        raise ValueError("not signed by this key")
    return tenant, size, root


# Rows and what events say of them.
def read_schema(text):
    """{entity number: (table, [(field number, column, kind, may be absent)])} of a store's schema text, by rising numbers."""
    schema = {}
    for words in map(bytes.split, text.splitlines()):
        is_entity = words[0] == b"entity"
        name = words[2 if is_entity else 1]
        if not NAME.fullmatch(name):
            raise ValueError("name")
        if is_entity:
            fields = schema.setdefault(int(words[1]), (name.decode(), []))[1]
        else:
            fields.append((int(words[0]), name.decode(), KINDS[b"bytes" if b"sealed" in words[3:] else words[2]], b"null" in words[3:]))
    return schema

def cell_bytes(kind, cell):
    """The canonical bytes of a cell; ValueError when it cannot be of its kind."""
    if type(cell) is not (int if kind in (1, 2, 6) else Text if kind in (3, 4, 5) else bytes) or (kind == 7 and len(cell) != 16):
        raise ValueError("kind")
    if kind == 1:
        return bytes([(0, 1).index(cell)])
    if kind == 5:
        day = datetime.date.fromisoformat(cell.decode())
        if day.isoformat().encode() != cell:
            raise ValueError("date")
        return struct.pack(">i", (day - datetime.date(1970, 1, 1)).days)
    return struct.pack(">q", cell) if type(cell) is int else bytes(cell)

def canonical_row(tenant, entity, fields, id_, version, cells):
    """The bytes that a row's MAC and digest cover; cells by rising field number."""
    parts = [b"juniper.row.1", tenant, struct.pack(">I", entity), id_, struct.pack(">q", version)]
    for (number, _, kind, nullable), cell in zip(fields, cells):
        if cell is not None:
            parts += [struct.pack(">HB", number, kind), sized(cell_bytes(kind, cell))]
        elif not nullable:
            raise ValueError("absent")
    return b"".join(parts)

def decode_rows(data):
    """[(act, entity, record, version, digest)] of an event; ValueError when malformed."""
    if data[:1] != b"\1" or len(data) < 5 or len(data) != 5 + TOUCHED.size * int.from_bytes(data[1:5], "big"):
        raise ValueError("rows")
    rows = list(TOUCHED.iter_unpack(data[5:]))
    for act, _, _, version, digest in rows:
        if not (version >= 1 if act in (INSERTED, PATCHED) else digest == bytes(32) and (act == READ or (act, version) == (ERASED, 0))):
            raise ValueError("row")
    return rows


# The four parts of verification. Breaks are (code, place), as in juniper/mis/audit/verify.hpp.
def rows_of(store, table, columns, tenant):
    """(id, version, mac, cells) of a table's rows by rising id."""
    wanted = ", ".join(f'"{c}"' for c in ("id", "version", "mac", *columns))
    for id_, version, mac, *cells in store.execute(f'SELECT {wanted} FROM "{table}" WHERE "tenant" = ? ORDER BY "id"', (tenant,)):
        yield id_, version, mac, cells

def check_head(store, tenant, key, breaks):
    """(size, root) as signed, or None."""
    head, whole = None, []
    for id_, version, mac, (size, note, verifier) in rows_of(store, "audit_head", ("size", "note", "verifier"), tenant):
        try:
            found = read_note(note.decode(), key)
            head = found[1:] if found[0] == tenant else head
            whole.append(found[0] == tenant and number_of(id_) == 1 and version == 1 and size == found[1] and mac == b"" and
                         note.count(b"\n") == 5 and verifier == verifier_text(tenant, key).encode())
        except MALFORMED:
            whole.append(False)
    if whole != [True]:
        breaks.append(("head_forged", "audit_head"))
    return head

def check_tree(store, tenant, head, kept, breaks):
    """The size of the log and its nodes by (level, index)."""
    nodes = {}
    for id_, version, mac, (node,) in rows_of(store, "audit_node", ("hash",), tenant):
        if (number := number_of(id_)) is None:
            breaks.append(("node_changed", named("audit_node", id_)))
        elif (version, mac) != (1, b"") or type(node) is not bytes or len(node) != 32:
            breaks.append(("node_changed", f"audit_node {number >> 56}/{number & 2**56 - 1}"))
        else:
            nodes[number >> 56, number & 2**56 - 1] = node
    size = head[0] if head else sum(level == 0 for level, _ in nodes)
    for (level, i), node in nodes.items():
        below = nodes.get((level - 1, 2 * i)), nodes.get((level - 1, 2 * i + 1))
        if i >= size >> level or (level and None not in below and node_hash(*below) != node):
            breaks.append(("node_changed", f"audit_node {level}/{i}"))
    for level in range(size.bit_length()):
        present = [-1, *(i for l, i in nodes if l == level and i < size >> level), size >> level]
        breaks += [("node_missing", ranged(f"audit_node {level}/", a + 1, b - 1)) for a, b in zip(present, present[1:]) if b - a > 1]

    def root(n):
        hashes = [nodes.get((level, (n >> level) - 1)) for level in range(n.bit_length()) if n >> level & 1]
        total = hashes[0] if hashes else sha256()
        for left in hashes[1:]:
            total = node_hash(left, total) if left and total else None
        return total
    if head and root(size) not in (None, head[1]):
        breaks.append(("history_rewritten", "audit_head"))
    for its_tenant, its_size, its_root in kept:
        if its_tenant != tenant:
            breaks.append(("checkpoint_foreign", "checkpoint"))
        elif its_size > size:
            breaks.append(("checkpoint_ahead", "audit_head"))
        elif root(its_size) not in (None, its_root):
            breaks.append(("history_rewritten", "checkpoint"))
    return size, nodes

def check_events(store, tenant, size, nodes, breaks):
    """How many events there were, and the rows they touched, in order."""
    count = after = 0
    touched, empty, said = [], set(), {}
    for id_, version, mac, (at, *parts, commitment) in rows_of(
            store, "audit_event", ("at", "salt", "rows", "body", "commitment"), tenant):
        count, index = count + 1, number_of(id_)
        place = named("audit_event", id_) if index is None else f"audit_event {index}"
        if index is None or not after <= index < size:
            breaks.append(("event_changed", place))
            continue
        if index > after:
            breaks.append(("event_missing", ranged("audit_event ", after, index - 1)))
        after, holds = index + 1, False
        try:
            holds = mac == b"" and nodes.get((0, index)) in (None, leaf_hash(leaf_data(tenant, index, at, commitment)))
            if parts == [None] * 3:
                empty.add(index)
                holds = holds and version == 2 and len(commitment) == 32
            else:
                holds = holds and version == 1 and len(parts[0]) == 32 and commitment_of(*parts) == commitment
                rows = decode_rows(parts[1])
                said.update((number_of(record), index) for act, entity, record, *_ in rows if (act, entity) == (ERASED, 900))
                touched += rows
        except MALFORMED:
            holds = False
        if not holds:
            breaks.append(("event_changed", place))
    if after < size:
        breaks.append(("log_truncated", ranged("audit_event ", after, size - 1)))
    back = {i for i in said if i is not None and i < after and i not in empty}   # said to be erased, and there all the same
    unsaid = {i for i in empty if said.get(i, -1) <= i}
    breaks += [("event_changed", f"audit_event {i}") for i in (*sorted(unsaid), *sorted(back))]
    return count, touched

def check_rows(store, tenant, schema, touched, breaks):
    """How many rows there were."""
    last, earlier, seen, count = {}, set(), set(), 0
    for act, entity, record, version, digest in touched:
        if act != READ and not is_bookkeeping(entity):
            last[entity, record] = act, version, digest
            earlier.add((entity, record, digest))
    for entity, (table, fields) in schema.items():
        for id_, version, mac, cells in () if is_bookkeeping(entity) else rows_of(store, table, [f[1] for f in fields], tenant):
            count += 1
            try:
                digest = row_digest(canonical_row(tenant, entity, fields, id_, version, cells), mac) if len(mac) == 32 else None
            except MALFORMED:
                digest = None
            known = last.get((entity, id_), (ERASED,))[0] != ERASED and (entity, id_) not in seen
            if not known or last[entity, id_][1:] != (version, digest):
                old = (entity, id_, digest) in earlier
                breaks.append(("row_rolled_back" if old else "row_changed" if known else "row_unlogged", named(table, id_)))
            if known:
                seen.add((entity, id_))
    gone = sorted(place for place, (act, *_) in last.items() if act != ERASED and place not in seen)
    breaks += [("row_missing", named(schema.get(entity, (f"entity {entity}",))[0], record)) for entity, record in gone]
    return count

def verify(store, tenant, key, kept=()):
    """(events, rows, breaks) of one tenant's log in a connection from open_store(); `kept` holds (tenant, size, root)."""
    breaks = []
    size, nodes = check_tree(store, tenant, check_head(store, tenant, key, breaks), kept, breaks)
    events, touched = check_events(store, tenant, size, nodes, breaks)
    (schema_text,), = store.execute('SELECT "schema_text" FROM "store_mark" WHERE "tenant" = ?', (bytes(16),))
    return events, check_rows(store, tenant, read_schema(schema_text), touched, breaks), breaks

def open_store(path):
    """The store, read-only, as it stands at this moment."""
    at_rest = "" if os.path.exists(path + "-wal") else "&immutable=1"   # so that a copy on a read-only medium opens too
    store = sqlite3.connect(f"file:{path.replace('%', '%25').replace('?', '%3f').replace('#', '%23')}?mode=ro{at_rest}",
                            uri=True, isolation_level=None)
    store.text_factory = Text
    store.execute("BEGIN")
    return store

def read_kept(paths):
    """({tenant: key}, [note]) of files that hold public keys and checkpoints, one after the other."""
    text = "".join(pathlib.Path(path).read_bytes().decode() + "\n" for path in paths)
    keys = dict(read_verifier(line) for line in text.splitlines() if line.startswith("juniper-mis/") and "+" in line)
    return keys, [m[0] for m in re.finditer(r"^juniper-mis/[^+\n]+\n.*\n.*\n\n(?:\u2014 .*\n)+", text, re.MULTILINE)]

def check_tenant(store, tenant, key, notes):
    """(verdict in a sentence, breaks) of one tenant."""
    source, kept, breaks = "the key given", [], []
    try:
        if key is None:
            key = read_verifier(next(rows_of(store, "audit_head", ["verifier"], tenant))[3][0].decode())[1]
            source = "the store's own key, which signed the checkpoint" if notes else \
                "ONLY THE STORE'S OWN KEY; a checkpoint kept elsewhere is needed to find a log written anew"
        for note in notes:
            try:
                kept.append(read_note(note, key))
            except ValueError:
                breaks.append(("checkpoint_foreign", "checkpoint"))
        events, rows, found = verify(store, tenant, key, kept)
        breaks += found
        return f"{events} events, {rows} rows, {len(breaks)} breaks; checked with {source}", breaks
    except (*MALFORMED, StopIteration, KeyError, sqlite3.Error):
        return "cannot be checked", [("table_unreadable", "the store is not of the form that it should have")]

def main(path, *files):
    """Prints a verdict for each tenant; 0 when everything holds."""
    keys, notes = read_kept(files)
    store, sound = open_store(path), True
    known = store.execute('SELECT "tenant" FROM "audit_head" UNION SELECT "tenant" FROM "audit_event" UNION SELECT "id" FROM "tenant_mark"')
    tenants = {bytes(t) for t, in known} | set(keys) | {read_note(n)[0] for n in notes}
    for tenant in sorted(tenants):
        verdict, breaks = check_tenant(store, tenant, keys.get(tenant), [n for n in notes if read_note(n)[0] == tenant])
        print(f"{'BROKEN' if breaks else 'holds'}: tenant {uuid.UUID(bytes=tenant)}: {verdict}")
        for code, place in breaks:
            print(f"  {code}  {place}")
        sound = sound and not breaks
    store.close()
    return 0 if sound and tenants else 1

if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
