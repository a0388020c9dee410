"""What desks answer with: lists, versions of records, what commands and imports left behind."""
from __future__ import annotations

import datetime
import typing

from juniper_mis.errors import Finding
from juniper_mis.ids import Id
from juniper_mis.records import AcademicYear, Account, Record
from juniper_mis.seen import Seen

__all__ = ["Decision", "ImportReport", "Listing", "RolledOver", "Version", "Written"]

R = typing.TypeVar("R", bound=Record)

_PAGE = 200


class Written(typing.Generic[R]):
    """What a command left behind."""

    __slots__ = ("id", "version")

    def __init__(self, id: Id[R], version: int) -> None:
        self.id = id
        """The row it made or changed."""
        self.version = version
        """Its version now; 0 when it was erased."""

    def __repr__(self) -> str:
        return f"<Written {self.id} version {self.version}>"


class Decision(typing.NamedTuple):
    """What the policy says of reading one field of one record, and why. It depends on no value."""

    permitted: bool
    """Whether it may be seen."""
    kind: typing.Literal["permit", "no_rule", "forbidden", "gap"]
    """A rule permits it, none does, one forbids it, or the purpose has no basis for it."""
    rule: str | None
    """The id of the rule that decides."""
    text: str
    """In one sentence."""


class RolledOver(typing.NamedTuple):
    """What a roll-over did, pupil by pupil; all zero when it had been done before under the same idempotency key."""

    into: Id[AcademicYear]
    """The year that begins."""
    moved_up: int
    """Placed in the year group after theirs."""
    repeating: int
    """Placed in the year group they were in."""
    placed_already: int
    """Left alone: placed in that year already."""
    without_next: int
    """Left alone: in Year 14, in X, or in no year group."""
    joined_groups: int
    """Memberships begun."""


class Version(typing.Generic[R]):
    """One version of a record: its fields as the desk may see them now, and when, by whom and why it was recorded."""

    __slots__ = ("record", "version", "recorded_at", "superseded_at", "by", "why", "expunged_at", "expunged_because")

    def __init__(self, record: Seen[R], version: int, recorded_at: datetime.datetime | None,
                 superseded_at: datetime.datetime | None, by: Id[Account] | None, why: str | None,
                 expunged_at: datetime.datetime | None, expunged_because: str | None) -> None:
        self.record = record
        """Its fields."""
        self.version = version
        """1 when added, one more with every change."""
        self.recorded_at = recorded_at
        """When; None for what was there before history was kept."""
        self.superseded_at = superseded_at
        """Until when; None for the present version."""
        self.by = by
        """The account that recorded it, for whoever may see that account."""
        self.why = why
        """The reason given, for whoever may see the account and every field that it changed."""
        self.expunged_at = expunged_at
        """When its content was removed."""
        self.expunged_because = expunged_because
        """The reason given for that, for whoever may see every field."""

    def __repr__(self) -> str:
        return f"<Version {self.version} of {self.record.id}>"


class ImportReport(typing.NamedTuple):
    """What an import did, or would do."""

    added: int
    """Rows added."""
    changed: int
    """Rows patched."""
    unchanged: int
    """Rows already so."""
    findings: tuple[Finding, ...]
    """Everything noticed."""


class Listing(typing.Generic[R]):
    """Records one by one, over as many pages as there are; each iteration reads anew. Keeps its desk open."""

    __slots__ = ("_pages", "_limit")

    def __init__(self, pages: typing.Callable[[int], typing.Iterator[Seen[R]]], limit: int | None) -> None:
        self._pages, self._limit = pages, limit

    def __iter__(self) -> typing.Iterator[Seen[R]]:
        if self._limit == 0:
            return
        for n, seen in enumerate(self._pages(min(self._limit or _PAGE, _PAGE)), 1):
            yield seen
            if n == self._limit:
                return

    def first(self) -> Seen[R] | None:
        """The first record; None when there is none."""
        return next(iter(self), None)
