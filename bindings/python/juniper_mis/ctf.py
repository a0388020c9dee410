"""Common transfer files (CTF 23 to 25): pupils' records on their way from school to school."""
from __future__ import annotations

import datetime
import os
import pathlib
import typing

from juniper_mis import _core
from juniper_mis.codes import NcYear, Sex, Uln, Upn
from juniper_mis.errors import Finding
from juniper_mis.ids import Id
from juniper_mis.records import Pupil

__all__ = ["Candidate", "ExportReport", "Header", "ImportReport", "PupilInFile", "PupilOutcome", "TransferFile", "Withheld", "read"]


class Header(typing.NamedTuple):
    """Who sends a file, to whom, and how much of a pupil's record is in it."""

    version: int
    """25 for `25.0`."""
    full: bool
    """All of the record; False for a part of it."""
    supplier: str
    """Of the software that wrote it."""
    source: str | None
    """Seven characters: authority and establishment."""
    source_name: str
    """The school that sends it, in words."""
    destination: str | None
    """Seven characters: authority and establishment."""
    academic_year: int | None
    """Of the source: the calendar year in which it began."""


class PupilInFile:
    """A pupil as the file has it: who it is, and how much there is. The rest is brought in with Desk.import_ctf()."""

    __slots__ = ("number", "line", "upn", "uln", "surname", "forename", "date_of_birth", "sex", "year_group", "contacts", "schools")

    number: int
    line: int
    upn: Upn | None
    uln: Uln | None
    surname: str
    forename: str
    date_of_birth: datetime.date | None
    sex: Sex | None
    year_group: NcYear | None
    contacts: int
    schools: int

    def __init__(self, **given: typing.Any) -> None:
        for name in self.__slots__:
            setattr(self, name, given[name])

    def __repr__(self) -> str:
        return f"<PupilInFile {self.number}, line {self.line}>"


class TransferFile:
    """What a file holds, and what was noticed in it."""

    __slots__ = ("header", "pupils", "left_out", "whole", "findings")

    def __init__(self, header: Header, pupils: typing.Sequence[PupilInFile], left_out: int, whole: bool,
                 findings: tuple[Finding, ...]) -> None:
        self.header = header
        """Who sends it, to whom."""
        self.pupils = pupils
        """In file order."""
        self.left_out = left_out
        """Pupils with an error."""
        self.whole = whole
        """Read to its end: False when it was cut or refused."""
        self.findings = findings
        """Where to look and what to do, never a value."""

    def __repr__(self) -> str:
        return f"<TransferFile of {len(self.pupils)} pupils>"


class Candidate(typing.NamedTuple):
    """A pupil here who may be the one in the file."""

    pupil: Id[Pupil]
    """Who."""
    score: int
    """Sum of the parts, at most 100."""
    parts: tuple[tuple[str, int], ...]
    """Why: what agrees or does not, and what it counts; never a value."""


class PupilOutcome(typing.NamedTuple):
    """What became of a pupil of a file."""

    number: int
    """In the file, from 1: what decisions are made by."""
    outcome: str
    """`added`, `changed`, `unchanged`, `undecided` or `not_loaded`."""
    matched: str
    """By what it was recognised: `upn`, `former_upn`, `decision` or `nothing`."""
    pupil: Id[Pupil] | None
    """Who it is here; None for one that a dry run would add."""
    candidates: tuple[Candidate, ...]
    """Best first, when it is undecided."""


class ImportReport(typing.NamedTuple):
    """What an import did, or would do."""

    pupils: tuple[PupilOutcome, ...]
    """In file order."""
    rows_added: dict[str, int]
    """By entity."""
    rows_changed: dict[str, int]
    """By entity."""
    not_loaded: dict[str, int]
    """Blocks of the file that were not loaded, by path: of how many pupils."""
    whole: bool
    """The file was read to its end."""
    findings: tuple[Finding, ...]
    """Of the file, then of the import."""

    def having(self, outcome: str) -> tuple[PupilOutcome, ...]:
        """The pupils with this outcome."""
        return tuple(p for p in self.pupils if p.outcome == outcome)


class Withheld(typing.NamedTuple):
    """Something that the desk may not see, and that is not in the file for that."""

    pupils: int
    """Of how many."""
    why: str
    """The policy's reason."""


class ExportReport:
    """What was written."""

    __slots__ = ("file_name", "content", "written", "left_out", "withheld", "findings")

    def __init__(self, file_name: str, content: bytes, written: tuple[Id[Pupil], ...], left_out: tuple[Id[Pupil], ...],
                 withheld: dict[str, Withheld], findings: tuple[Finding, ...]) -> None:
        self.file_name = file_name
        """As the file is to be called."""
        self.content = content
        """The file itself."""
        self.written = written
        """Who is in it."""
        self.left_out = left_out
        """Who is not; a finding says why."""
        self.withheld = withheld
        """What this desk may not see, by the path of the element."""
        self.findings = findings
        """What was kept back, and what could not be written."""

    def __repr__(self) -> str:
        return f"<ExportReport of {len(self.written)} pupils>"


def read(path: str | os.PathLike[str]) -> TransferFile:
    """Looks into a file without a store. Raises OSError when it cannot be read; what is wrong inside it is a finding."""
    file = pathlib.Path(path)
    header, pupils, left_out, whole, findings = _core.read_ctf(file.name, file.read_bytes())
    return TransferFile(Header(**header), tuple(PupilInFile(**pupil) for pupil in pupils), left_out, whole, findings)


def brought_in(desk: _core.Desk, path: str | os.PathLike[str], given: dict[str, typing.Any], bounds: _core.Bounds) -> ImportReport:
    """Used by Desk.import_ctf()."""
    file = pathlib.Path(path)
    pupils, added, changed, not_loaded, whole, findings = desk.import_ctf(file.name, file.read_bytes(), given, bounds)
    outcomes = []
    for number, outcome, matched, pupil, candidates in pupils:
        scored = tuple(Candidate(who, score, tuple(parts)) for who, score, parts in candidates)
        outcomes.append(PupilOutcome(number, outcome, matched, pupil, scored))
    return ImportReport(tuple(outcomes), added, changed, not_loaded, whole, findings)


def taken_out(desk: _core.Desk, folder: str | os.PathLike[str] | None, given: dict[str, typing.Any],
              bounds: _core.Bounds) -> ExportReport:
    """Used by Desk.export_ctf()."""
    name, content, written, left_out, withheld, findings = desk.export_ctf(given, bounds)
    if folder is not None:
        (pathlib.Path(folder) / name).write_bytes(content)
    return ExportReport(name, content, written, left_out, {path: Withheld(*what) for path, what in withheld.items()}, findings)
