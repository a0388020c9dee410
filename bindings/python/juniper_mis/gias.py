"""Reading Get Information about Schools: establishments and groups, from JSON and from every vintage of its CSV."""
from __future__ import annotations

import os
import pathlib
import typing

from juniper_mis import _core
from juniper_mis.errors import Finding
from juniper_mis.records import School, Trust

__all__ = ["Establishment", "Extract", "read"]

T = typing.TypeVar("T")


class Establishment(typing.NamedTuple):
    """An establishment as GIAS states it."""

    school: School
    """Without id and trust."""
    trust_uid: str
    """Group UID of its trust; empty when it stands alone."""


class _Rows(typing.Sequence[T]):
    """Rows of an extract, each made when it is asked for: an extract of England has fifty thousand."""

    __slots__ = ("_count", "_row")

    def __init__(self, count: int, row: typing.Callable[[int], T]) -> None:
        self._count, self._row = count, row

    def __len__(self) -> int:
        return self._count

    @typing.overload
    def __getitem__(self, index: int) -> T: ...
    @typing.overload
    def __getitem__(self, index: slice) -> typing.Sequence[T]: ...

    def __getitem__(self, index: int | slice) -> T | typing.Sequence[T]:
        chosen = range(self._count)[index]
        return self._row(chosen) if isinstance(chosen, int) else [self._row(i) for i in chosen]


class Extract:
    """What files held, and what was noticed in them. Records with an error are left out, all others are kept."""

    __slots__ = ("_extract",)

    def __init__(self, extract: _core.Extract) -> None:
        self._extract = extract

    def __repr__(self) -> str:
        return f"<Extract of {len(self.establishments)} establishments and {len(self.groups)} groups>"

    @property
    def establishments(self) -> typing.Sequence[Establishment]:
        """In file order; each is made when it is asked for."""
        def row(index: int) -> Establishment:
            given, trust_uid = self._extract.establishment(index)
            return Establishment(School(**given), trust_uid)
        return _Rows(self._extract.establishments, row)

    @property
    def groups(self) -> typing.Sequence[Trust]:
        """Trusts, federations and sponsors in file order; each is made when it is asked for."""
        return _Rows(self._extract.groups, lambda index: Trust(**self._extract.group(index)))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Errors, warnings and notes: where to look and what to do, never a value."""
        return self._extract.findings

    @property
    def establishments_by_trust(self) -> dict[str, int]:
        """How many establishments each trust has, by group UID: the largest first, equals by UID."""
        return self._extract.by_trust()

    def only_trust(self, uid: str) -> Extract:
        """The trust with this group UID and its establishments alone, with all findings."""
        return Extract(self._extract.only_trust(uid))

    @property
    def trust(self) -> Trust | None:
        """The group of an extract that holds just one, as only_trust() gives it; None for any other."""
        return self.groups[0] if len(self.groups) == 1 else None


def read(*, establishments: str | os.PathLike[str] | None = None, groups: str | os.PathLike[str] | None = None) -> Extract:
    """Reads files of GIAS: CSV when their names end in `.csv`, JSON otherwise. Names of head teachers are not read at all.
    Raises OSError when a file cannot be read; what is wrong inside one is a finding."""
    def content(path: str | os.PathLike[str] | None) -> tuple[str, bytes] | None:
        return None if path is None else (pathlib.Path(path).name, pathlib.Path(path).read_bytes())
    return Extract(_core.read_gias(content(establishments), content(groups)))
