"""Tables of others, brought in by a mapping: class lists, OneRoster, School Data Sync, Ed-Fi, whatever a spreadsheet holds."""
from __future__ import annotations

import json
import os
import pathlib
import typing

from juniper_mis import _core
from juniper_mis.errors import Finding

__all__ = ["ImportReport", "MappingSource"]

MappingSource = typing.Union[str, "os.PathLike[str]", typing.Mapping[str, typing.Any]]
"""The path of a mapping, or what such a file holds, as json.load() gives it."""


class ImportReport(typing.NamedTuple):
    """What an import did, or would do."""

    rows: int
    """Rows of data in the file."""
    passed_over: int
    """Rows that the mapping makes nothing of."""
    failed: int
    """Rows with an error: nothing of them was kept."""
    added: int
    """Records added."""
    changed: int
    """Records patched."""
    unchanged: int
    """Records already so."""
    not_loaded: dict[str, int]
    """Columns that nothing was made of, by title: in how many rows something stands there."""
    findings: tuple[Finding, ...]
    """In the order of the file: where to look and what to do, never a value."""
    failed_rows: bytes
    """The failed rows as a table to mend and import again, with a column `finding`; empty when no row failed."""

    def __repr__(self) -> str:
        return f"<ImportReport of {self.rows} rows, {self.failed} failed>"


def brought_in(desk: _core.Desk, path: str | os.PathLike[str], mapping: MappingSource, tables: typing.Iterable[str | os.PathLike[str]],
               failed_rows: str | os.PathLike[str] | None, given: dict[str, typing.Any], bounds: _core.Bounds) -> ImportReport:
    """Used by Desk.import_csv()."""
    text = json.dumps(mapping, indent=1).encode() if isinstance(mapping, typing.Mapping) else pathlib.Path(mapping).read_bytes()
    given["tables"] = [_table(table) for table in tables]
    report = ImportReport(*desk.import_csv(_table(path), text, given, bounds))
    if failed_rows is not None and report.failed_rows:
        pathlib.Path(failed_rows).write_bytes(report.failed_rows)
    return report


def _table(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    file = pathlib.Path(path)
    return file.name, file.read_bytes()
