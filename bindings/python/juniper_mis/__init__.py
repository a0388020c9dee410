"""Juniper MIS: school data of the most sensitive kind, through one door. Start with open() and Core.desk()."""
from juniper_mis import codes, csv, ctf, errors, gias, law, purposes, questions, records, synthetic
from juniper_mis._core import (HostSigner, IdentityPort, IdSource, KeySource, ManualClock, Proof, assertions_signed_by,
                               development_identity, development_proof, key_file, keys_in_memory, seeded_ids,
                               shipped_policy, version as __version__)
from juniper_mis.answers import Decision, ImportReport, Listing, RolledOver, Version, Written
from juniper_mis.asked import Answer, Explanation, Part, Question, Step
from juniper_mis.codes import *
from juniper_mis.columns import Column, Columns
from juniper_mis.core import Break, Core, Founded, LogEvent, Verdict, open
from juniper_mis.desk import Desk
from juniper_mis.errors import *
from juniper_mis.given import ConcernedPerson, NewEffect, Place, Progress
from juniper_mis.ids import Id, Organisation, Subject, Tenant
from juniper_mis.law import Law, Rule
from juniper_mis.purposes import Purpose
from juniper_mis.records import *
from juniper_mis.seen import Seen

__all__ = [
    "Answer", "Break", "Column", "Columns", "ConcernedPerson", "Core", "Decision", "Desk", "Explanation", "Founded", "HostSigner", "Id", "IdSource", "IdentityPort",
    "ImportReport", "KeySource",
    "Law", "Listing", "LogEvent", "ManualClock", "NewEffect", "Organisation", "Part", "Place", "Progress", "Proof", "Purpose", "Question", "RolledOver", "Rule",
    "Seen", "Step", "Subject", "Tenant",
    "Verdict", "Version", "Written", "__version__", "assertions_signed_by", "csv", "ctf", "development_identity", "development_proof",
    "gias", "key_file",
    "keys_in_memory", "law", "open", "purposes", "questions", "seeded_ids", "shipped_policy", "synthetic",
]
__all__ += codes.__all__
__all__ += errors.__all__
__all__ += records.__all__
