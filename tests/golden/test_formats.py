"""Computes every golden value of formats.txt anew from docs/decisions/0003-byte-formats.md, without the library."""
import base64
import datetime
import hashlib
import importlib.util
import pathlib
import struct

import pytest

HERE = pathlib.Path(__file__).resolve().parent


def load(path: pathlib.Path):
    """A module from its file, without the package around it."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


xchacha = load(HERE / "xchacha.py")
verify_log = load(HERE.parents[1] / "bindings/python/juniper_mis/verify_log.py")


def run(first: int, count: int) -> bytes:
    """Bytes that count up: easy to write in every language."""
    return bytes(range(first, first + count))


TENANT, RECORD, KEY_ID, SUBJECT = run(0x00, 16), run(0x10, 16), run(0x20, 16), run(0x30, 16)
WRAPPED_KEY, NONCE, CELL_KEY, MAC_KEY, WRAPPING_KEY = (
    run(0x40, 32), run(0x60, 24), run(0x80, 32), run(0xA0, 32), run(0xC0, 32))
SEED, SALT, BODY = run(0xE0, 32), run(0x08, 32), b"sealed body"
ENTITY, VERSION, NOTE_FIELD, CELL_VERSION = 10001, 3, 9, 2
AT = 1788336900000001   # 2026-09-02T08:15:00.000001Z in microseconds


def u16(n): return struct.pack(">H", n)
def u32(n): return struct.pack(">I", n)
def u64(n): return struct.pack(">Q", n)
def i64(n): return struct.pack(">q", n)
def sized(b): return u32(len(b)) + b
def sha256(b): return hashlib.sha256(b).digest()
def blake2b(key, b): return hashlib.blake2b(b, digest_size=32, key=key).digest()


def signature(seed: bytes, message: bytes) -> bytes:
    """Ed25519, RFC 8032 section 5.1.6, on the verifier's own curve arithmetic."""
    v = verify_log

    def encoded(p):
        x, y = p[0] * pow(p[2], -1, v.P) % v.P, p[1] * pow(p[2], -1, v.P) % v.P
        return (y | (x & 1) << 255).to_bytes(32, "little")

    def scalar(b):
        return int.from_bytes(hashlib.sha512(b).digest(), "little") % v.ORDER

    h = hashlib.sha512(seed).digest()
    a = int.from_bytes(h[:32], "little") & (2**254 - 8) | 2**254
    public = encoded(v.times(a, v.BASE))
    r = scalar(h[32:] + message)
    big_r = encoded(v.times(r, v.BASE))
    return public, big_r + ((r + scalar(big_r + public + message) * a) % v.ORDER).to_bytes(32, "little")


def computed() -> dict[str, bytes]:
    """Every value by its name."""
    plain = b"asthma"
    padded = plain + b"\x80" + bytes(-(len(plain) + 1) % 16)
    place = b"juniper.cell.1" + TENANT + u32(ENTITY) + RECORD + u16(NOTE_FIELD) + KEY_ID + u64(CELL_VERSION)
    cell = b"\1" + KEY_ID + u64(CELL_VERSION) + NONCE + xchacha.seal(CELL_KEY, NONCE, padded, place)

    cells = [(1, 7, SUBJECT), (2, 2, i64(-5)), (3, 3, "Ad astr\u00e9".encode()), (4, 4, b"B2"), (5, 5, struct.pack(">i", -1)),
             (6, 6, i64(AT)), (7, 1, b"\1"), (8, 8, b"\0\xff"), (NOTE_FIELD, 8, cell)]
    canonical = (b"juniper.row.1" + TENANT + u32(ENTITY) + RECORD + i64(VERSION) +
                 b"".join(u16(n) + bytes([k]) + sized(v) for n, k, v in cells))
    mac = blake2b(MAC_KEY, canonical)
    digest = sha256(sized(canonical) + sized(mac))

    context = TENANT + SUBJECT + sized(b"pupil_file") + KEY_ID
    wrap = b"\1" + NONCE + xchacha.seal(WRAPPING_KEY, NONCE, WRAPPED_KEY, b"juniper.wrap.1" + context)

    rows = (b"\1" + u32(2) + bytes([3]) + u32(ENTITY) + RECORD + i64(VERSION) + digest +
            bytes([4]) + u32(ENTITY) + SUBJECT + i64(0) + bytes(32))
    body = (b"\1" + SUBJECT + RECORD + sized(b"teaching") + sized(b"get") + sized(b"specimen") + u32(2) + u16(3) + u16(9) +
            u16(300) + sized(b"no grant") + u32(2) + sized(b"one") + sized(b""))
    commitment = sha256(b"juniper.event.1" + SALT + sized(rows) + sized(BODY))
    leaf = b"juniper.leaf.1" + TENANT + u64(5) + i64(AT) + commitment
    leaf_hash = sha256(b"\0" + leaf)
    node = sha256(b"\1" + leaf_hash + sha256(b""))

    origin = "juniper-mis/00010203-0405-0607-0809-0a0b0c0d0e0f"
    text = f"{origin}\n7\n{base64.b64encode(node).decode()}\n".encode()
    public, signed = signature(SEED, text)
    key_hash = sha256(origin.encode() + b"\n\1" + public)[:4]
    note = text + f"\n\u2014 {origin} {base64.b64encode(key_hash + signed).decode()}\n".encode()
    verifier = f"{origin}+{key_hash.hex()}+{base64.b64encode(bytes([1]) + public).decode()}".encode()
    return {"sealed_cell": cell, "canonical_row": canonical, "row_mac": mac, "row_digest": digest, "key_wrap": wrap,
            "touched_rows": rows, "event_body": body, "commitment": commitment, "leaf_data": leaf, "leaf_hash": leaf_hash,
            "node_hash": node, "empty_root": sha256(b""), "checkpoint_note": note, "verifier_text": verifier}


def golden() -> dict[str, bytes]:
    """The values as kept."""
    lines = (HERE / "formats.txt").read_text().splitlines()
    return {name: bytes.fromhex(value) for name, _, value in (line.partition(" ") for line in lines if line[0] != "#")}


@pytest.mark.parametrize("name", computed())
def test_golden_value_is_what_the_page_describes(name):
    assert golden()[name] == computed()[name]


def test_nothing_else_is_kept():
    assert list(golden()) == list(computed())


def test_xchacha_answers_as_the_draft_does():
    """draft-irtf-cfrg-xchacha, appendix A.3.1."""
    plain = (b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
             b"sunscreen would be it.")
    sealed = xchacha.seal(run(0x80, 32), run(0x40, 24), plain, bytes.fromhex("50515253c0c1c2c3c4c5c6c7"))
    assert sealed.hex().startswith("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb")
    assert sealed.hex().endswith("c0875924c1c7987947deafd8780acf49")


def test_the_verifier_computes_the_same_values():
    kept = golden()
    kinds = {1: 7, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 1, 8: 8, 9: 8, 10: 3}
    fields = [(n, "", k, n == 10) for n, k in kinds.items()]
    text = verify_log.Text
    row = [SUBJECT, -5, text("Ad astr\u00e9".encode()), text(b"B2"), text(b"1969-12-31"), AT, 1, b"\0\xff",
           kept["sealed_cell"], None]
    canonical = verify_log.canonical_row(TENANT, ENTITY, fields, RECORD, VERSION, row)
    assert canonical == kept["canonical_row"]
    assert verify_log.row_digest(canonical, kept["row_mac"]) == kept["row_digest"]
    assert verify_log.commitment_of(SALT, kept["touched_rows"], BODY) == kept["commitment"]
    assert verify_log.leaf_data(TENANT, 5, AT, kept["commitment"]) == kept["leaf_data"]
    assert verify_log.leaf_hash(kept["leaf_data"]) == kept["leaf_hash"]
    assert [r[0] for r in verify_log.decode_rows(kept["touched_rows"])] == [3, 4]
    tenant, key = verify_log.read_verifier(kept["verifier_text"].decode())
    assert verify_log.read_note(kept["checkpoint_note"].decode(), key) == (tenant, 7, kept["node_hash"])


def test_the_verifier_reads_no_changed_note():
    note, (_, key) = golden()["checkpoint_note"], verify_log.read_verifier(golden()["verifier_text"].decode())
    for i in range(len(note)):
        for bit in (1, 4, 32):
            changed = note[:i] + bytes([note[i] ^ bit]) + note[i + 1:]
            with pytest.raises(ValueError):
                verify_log.read_note(changed.decode(errors="replace"), key)


@pytest.mark.parametrize("key, message, signed", [
    # RFC 8032 section 7.1, tests 1 and 2.
    ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    ("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
])
def test_the_verifier_checks_signatures_as_rfc_8032_does(key, message, signed):
    key, message, signed = (bytes.fromhex(x) for x in (key, message, signed))
    assert verify_log.signature_holds(key, message, signed)
    for i in range(64):
        assert not verify_log.signature_holds(key, message, signed[:i] + bytes([signed[i] ^ 1]) + signed[i + 1:])
    assert not verify_log.signature_holds(key, message + b"\0", signed)
    s_plus_order = (int.from_bytes(signed[32:], "little") + verify_log.ORDER).to_bytes(32, "little")
    assert not verify_log.signature_holds(key, message, signed[:32] + s_plus_order)


def test_days_count_from_1970():
    assert verify_log.cell_bytes(5, verify_log.Text(b"1970-01-02")) == struct.pack(">i", 1)
    assert datetime.date(1969, 12, 31).toordinal() - datetime.date(1970, 1, 1).toordinal() == -1
    with pytest.raises(ValueError):
        verify_log.cell_bytes(5, verify_log.Text(b"19700102"))
