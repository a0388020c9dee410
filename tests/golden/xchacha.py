"""XChaCha20-Poly1305 in plain Python, slow and short, to compute golden values without the library under test."""
import struct

MASK = 0xFFFFFFFF


def _rotate(v, n):
    return ((v << n) | (v >> (32 - n))) & MASK


def _rounds(state):
    x = list(state)

    def quarter(a, b, c, d):
        for first, second, third, n in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            x[first] = (x[first] + x[second]) & MASK
            x[third] = _rotate(x[third] ^ x[first], n)

    for _ in range(10):
        quarter(0, 4, 8, 12), quarter(1, 5, 9, 13), quarter(2, 6, 10, 14), quarter(3, 7, 11, 15)
        quarter(0, 5, 10, 15), quarter(1, 6, 11, 12), quarter(2, 7, 8, 13), quarter(3, 4, 9, 14)
    return x


CONSTANTS = struct.unpack("<4I", b"expand 32-byte k")


def hchacha20(key: bytes, nonce: bytes) -> bytes:
    """The subkey of draft-irtf-cfrg-xchacha section 2.2."""
    x = _rounds(CONSTANTS + struct.unpack("<8I", key) + struct.unpack("<4I", nonce))
    return struct.pack("<8I", *x[:4], *x[12:])


def chacha20(key: bytes, counter: int, nonce: bytes, data: bytes) -> bytes:
    """The cipher of RFC 8439 section 2.4."""
    out = bytearray()
    for i in range(0, len(data), 64):
        state = CONSTANTS + struct.unpack("<8I", key) + (counter + i // 64,) + struct.unpack("<3I", nonce)
        block = struct.pack("<16I", *((a + b) & MASK for a, b in zip(_rounds(state), state)))
        out += bytes(a ^ b for a, b in zip(data[i:i + 64], block))
    return bytes(out)


def poly1305(key: bytes, data: bytes) -> bytes:
    """The authenticator of RFC 8439 section 2.5."""
    r, s = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF, int.from_bytes(key[16:], "little")
    total = 0
    for i in range(0, len(data), 16):
        total = (total + int.from_bytes(data[i:i + 16] + b"\1", "little")) * r % (2**130 - 5)
    return ((total + s) % 2**128).to_bytes(16, "little")


def seal(key: bytes, nonce: bytes, plain: bytes, associated: bytes) -> bytes:
    """Ciphertext and tag of AEAD_XChaCha20_Poly1305."""
    subkey, short = hchacha20(key, nonce[:16]), bytes(4) + nonce[16:]
    cipher = chacha20(subkey, 1, short, plain)

    def padded(data):
        return data + bytes(-len(data) % 16)

    message = padded(associated) + padded(cipher) + struct.pack("<QQ", len(associated), len(cipher))
    return cipher + poly1305(chacha20(subkey, 0, short, bytes(32)), message)
