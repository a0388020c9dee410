# The purposes that the shipped policy knows. Written by bindings/python/write_stubs.py; not by hand.
from typing import NamedTuple

__all__ = [
    "Purpose",
    "TEACHING",
    "ADMISSIONS",
    "SAFEGUARDING",
    "ATTENDANCE",
    "RECORDS_MANAGEMENT",
    "SUPPORT",
]

class Purpose(NamedTuple):
    key: str
    label: str = ...

TEACHING: Purpose
ADMISSIONS: Purpose
SAFEGUARDING: Purpose
ATTENDANCE: Purpose
RECORDS_MANAGEMENT: Purpose
SUPPORT: Purpose
