"""What comes to a desk from other systems, and goes to them: GIAS, transfer files, tables, invented people."""
from __future__ import annotations

import datetime
import os
import typing

from juniper_mis import _core, csv, ctf, gias, synthetic
from juniper_mis.answers import ImportReport
from juniper_mis.given import Progress
from juniper_mis.ids import Id
from juniper_mis.records import Pupil

__all__ = ["Exchanges"]


class Exchanges:
    """The part of a desk that reads and writes other systems' files."""

    __slots__ = ()
    _desk: _core.Desk

    def import_gias(self, extract: gias.Extract | None = None, *, establishments: str | os.PathLike[str] | None = None,
                    groups: str | os.PathLike[str] | None = None, dry_run: bool = False,
                    timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> ImportReport:
        """Brings the tenant's schools and trusts up to date with an extract of Get Information about Schools, or with its files
        as gias.read() takes them. Running it again changes nothing; with `dry_run` nothing is written. Raises Refused, OSError
        when a file cannot be read."""
        if extract is None:
            extract = gias.read(establishments=establishments, groups=groups)
        elif establishments is not None or groups is not None:
            raise TypeError("an extract or its files, not both")
        elif not isinstance(extract, gias.Extract):
            raise TypeError(f"an Extract is taken, not a {type(extract).__name__}")
        return ImportReport(*self._desk.import_gias(extract._extract, dry_run, _core.Bounds(timeout, progress, None)))

    def import_ctf(self, path: str | os.PathLike[str], *, dry_run: bool = False, starts: datetime.date | None = None,
                   decisions: typing.Mapping[int, Id[Pupil] | None] | None = None, timeout: datetime.timedelta | None = None,
                   progress: Progress | None = None) -> ctf.ImportReport:
        """Brings in the pupils of a common transfer file; who is new comes onto the roll on `starts`. Who may be somebody here is
        `undecided` until `decisions` says, by the number in the file, who it is, or None for somebody new. Raises OSError, Refused."""
        given = {"dry_run": dry_run, "starts": starts, "decisions": dict(decisions or {})}
        return ctf.brought_in(self._desk, path, given, _core.Bounds(timeout, progress, None))

    def export_ctf(self, *, pupils: typing.Iterable[Id[Pupil]], destination: str | None = None,
                   folder: str | os.PathLike[str] | None = None, version: int = 25, number: int = 1,
                   timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> ctf.ExportReport:
        """Takes pupils out to a common transfer file, written to `folder` if that is given: what this desk may see, and no court order
        or protected identity forbids. `destination` is seven digits, or None when it is not known. Raises OSError, Refused, NotFound."""
        given = {"pupils": list(pupils), "destination": destination, "version": version, "number": number}
        return ctf.taken_out(self._desk, folder, given, _core.Bounds(timeout, progress, None))

    def import_csv(self, path: str | os.PathLike[str], mapping: csv.MappingSource, *, dry_run: bool = False,
                   tables: typing.Iterable[str | os.PathLike[str]] = (), settings: typing.Mapping[str, str] | None = None,
                   failed_rows: str | os.PathLike[str] | None = None, timeout: datetime.timedelta | None = None,
                   progress: Progress | None = None) -> csv.ImportReport:
        """Brings in the rows of a table by a mapping, 200 a transaction; a row with an error costs itself alone, and running it again
        changes nothing. `tables` are further files that the mapping looks things up in, `settings` what it asks for; where rows failed
        they are written to `failed_rows`, to be mended. Raises OSError; Invalid with `findings`, one a mistake of the mapping; Refused
        when a mapped field may never be read or written here."""
        given = {"dry_run": dry_run, "settings": dict(settings or {})}
        return csv.brought_in(self._desk, path, mapping, tables, failed_rows, given, _core.Bounds(timeout, progress, None))

    def settle(self, population: synthetic.Population, *, timeout: datetime.timedelta | None = None,
               progress: Progress | None = None) -> synthetic.Settled:
        """Admits everybody invented at a desk for admissions, links the adults and writes down how to reach them: one
        transaction for every twenty families. Raises Refused, Invalid; nothing of an unfinished transaction remains."""
        if not isinstance(population, synthetic.Population):
            raise TypeError(f"a Population is taken, not a {type(population).__name__}")
        return synthetic.Settled(*self._desk.settle(population._population, _core.Bounds(timeout, progress, None)))
