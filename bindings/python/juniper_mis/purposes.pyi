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
    "WELFARE",
    "INCLUSION",
    "EXAMINATIONS",
    "EMPLOYMENT",
    "STATUTORY_RETURNS",
    "GOVERNANCE",
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
WELFARE: Purpose
INCLUSION: Purpose
EXAMINATIONS: Purpose
EMPLOYMENT: Purpose
STATUTORY_RETURNS: Purpose
GOVERNANCE: Purpose
