#!/usr/bin/python3
"""Decides who may consent, pictures, ledgers of consent and pupils' biometrics by its own reading, and compares with the library.

Written from the law and the guidance that the rule book names, and sharing no code with the library: every case of bounded spaces is
decided here, and the two columns of decisions must have one digest. With --wrong-readings each of a list of mistaken readings must differ
from the library somewhere.
"""
import argparse
import hashlib
import subprocess
import sys

from consent_biometrics import BiometricsReading
from consent_givers import GiversReading
from consent_ledgers import LedgersReading
from consent_readings import WRONG_READINGS


class WholeReading(GiversReading, LedgersReading, BiometricsReading):
    """One reading of all of it."""


SPACES = ["may_give", "who_decides", "image_use", "ledger_state", "biometric"]


def read_dump(dumper: str) -> dict[str, list[str]]:
    """What the library decides, by space."""
    spaces: dict[str, list[str]] = {}
    for line in subprocess.run([dumper], check=True, capture_output=True, text=True).stdout.splitlines():
        if line.startswith("space "):
            current = spaces.setdefault(line[6:], [])
        else:
            current.append(line)
    return spaces


def digest(lines) -> str:
    """One digest of many lines."""
    total = hashlib.sha256()
    for line in lines:
        total.update(line.encode() + b"\n")
    return total.hexdigest()


def compare(library: dict[str, list[str]]) -> int:
    """Compares every space; says where they part."""
    parted = 0
    for space in SPACES:
        own = list(getattr(WholeReading(), space)())
        same = len(own) == len(library[space]) and digest(own) == digest(library[space])
        print(f"{space}: {len(own):,} cases, digest {digest(own)[:16]}{'' if same else ' differs from the library'}")
        if not same:
            parted += 1
            differing = [i for i, pair in enumerate(zip(own, library[space])) if pair[0] != pair[1]]
            print(f"  {len(own)} and {len(library[space])} lines, {len(differing)} differ")
            for i in differing[:5]:
                print(f"  case {i}: oracle '{own[i]}', library '{library[space][i]}'")
    return parted


def uncaught(library: dict[str, list[str]]) -> list[str]:
    """The mistaken readings that decide everything as the library does."""
    missed = []
    for mistake, space in WRONG_READINGS.items():
        differ = sum(a != b for a, b in zip(getattr(WholeReading(mistake), space)(), library[space]))
        print(f"wrong reading caught in {differ:,} cases of {space}: {mistake}" if differ else f"NOT CAUGHT: {mistake}")
        if not differ:
            missed.append(mistake)
    return missed


def main() -> int:
    """Status 0 when both agree everywhere and every mistake is caught."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dumper", required=True, help="the program that prints the library's decisions")
    parser.add_argument("--wrong-readings", action="store_true", help="also try readings that must differ")
    arguments = parser.parse_args()
    library = read_dump(arguments.dumper)
    parted = compare(library)
    missed = uncaught(library) if arguments.wrong_readings and not parted else []
    return 1 if parted or missed else 0


if __name__ == "__main__":
    sys.exit(main())
