"""The one door to people's data: where one actor works, at one organisation, for one purpose, until a time."""
from __future__ import annotations

import datetime
import types
import typing

from juniper_mis import _core, errors, records
from juniper_mis.answers import Listing, Version, Written
from juniper_mis.columns import Columns
from juniper_mis.commands import Commands
from juniper_mis.exchanges import Exchanges
from juniper_mis.given import Place, Progress
from juniper_mis.ids import Id, Organisation, Tenant
from juniper_mis.records import Group, Person, Pupil, Record
from juniper_mis.seen import Seen

__all__ = ["Desk"]

R = typing.TypeVar("R", bound=Record)
T = typing.TypeVar("T")


class Desk(Commands, Exchanges):
    """A desk. Opened by Core.desk(), closed by leaving its `with` block. Several threads may share one: they take turns.

    Whatever you may not know of is NotFound, just like what is not there; what the policy refuses is Refused with the reason.
    Every call may also raise NotIdentified (the desk's time is over), DeadlineExceeded, Busy and ClosedError.
    """

    __slots__ = ("_desk",)

    def __init__(self, desk: _core.Desk) -> None:
        self._desk = desk

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: types.TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return "<Desk, closed>" if self._desk.closed else f"<Desk for {self._desk.purpose}>"

    def close(self) -> None:
        """Closes the desk; what it has shown stays readable."""
        self._desk.close()

    @property
    def tenant(self) -> Id[Tenant]:
        """In which tenant."""
        return self._desk.tenant

    @property
    def organisation(self) -> Id[Organisation]:
        """At which organisation."""
        return self._desk.organisation

    @property
    def purpose(self) -> str:
        """For which purpose, by its key."""
        return self._desk.purpose

    @property
    def today(self) -> datetime.date:
        """Today, by the core's clock."""
        return self._desk.today

    @property
    def now(self) -> datetime.datetime:
        """Now, by the core's clock, in UTC."""
        return self._desk.now

    def get(self, id: Id[R], *, of: str | type[Record] | None = None, as_known: datetime.datetime | None = None,
            timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Seen[R]:
        """Reads one record; with `as_known`, as it was known at that instant, access being judged now. `of`: the entity whose
        record is meant, where that is not the id's own: a record of user-defined fields has the id of the record that it adds to,
        as in `desk.get(ava, of="pupil_extra")`. Raises NotFound, also when it had not been recorded by then; Invalid when there is
        no such entity."""
        bounds = _core.Bounds(timeout, progress, None)
        cls = None if of is None else self._class(of)
        if as_known is not None:
            return self._desk.get_as_known(id, cls, as_known, bounds)
        return self._desk.get(id, bounds) if cls is None else self._desk.get_as(cls, id, bounds)

    def history(self, id: Id[R], *, timeout: datetime.timedelta | None = None,
                progress: Progress | None = None) -> tuple[Version[R], ...]:
        """Every version of a record, oldest first: what is withheld of the present one is withheld of what it was. Raises
        NotFound."""
        return tuple(Version(*one) for one in self._desk.history(id, _core.Bounds(timeout, progress, None)))

    def _class(self, entity: str | type[Record]) -> type[typing.Any]:
        if not isinstance(entity, str):
            return entity
        for description in self._desk.registry():
            if entity == description.name:
                return records.class_of(description)
        raise errors.from_failure("invalid", 100, "there is no such entity", "", "", "", ())

    def list(self, cls: type[R] | str, *, group: str | Id[Group] | None = None, order_by: str | None = None,
             descending: bool = False, limit: int | None = None, holding_on: datetime.date | None = None,
             at_least: typing.Mapping[str, object] | None = None, at_most: typing.Mapping[str, object] | None = None,
             as_at: datetime.date | None = None, as_known: datetime.datetime | None = None,
             timeout: datetime.timedelta | None = None, progress: Progress | None = None,
             **equals: object) -> Listing[R]:
        """Lists records: exactly those that get() would show and whose fields equal what is named, are among a list of
        values, or hold nothing where None is given. `group="7B"` lists the pupils who are in that group today.

        `as_at` shows what held on a day: periods that include it, and what had happened by its end (UTC). `as_known` shows
        records as they were known at an instant; conditions and order are of that version, access is judged now.

        Raises Refused when a condition or the order names a field that may not be seen, Invalid when it is encrypted,
        NotFound when there is no such group; timeout and progress are for one page each.
        """
        bounds = (timeout, progress, None)
        entity = self._class(cls)
        if limit is not None and limit < 0:
            raise ValueError("a limit is not negative")
        in_group = group if isinstance(group, str) and entity is Pupil else None
        if in_group is not None and (as_at is not None or as_known is not None):
            raise TypeError("a group's name lists who is in it today: for another time, list GroupMembership")
        if group is not None and in_group is None:
            equals["group"] = group   # the field of that name
        asking = _core.Asking(entity, equals, dict(at_least or {}), dict(at_most or {}), holding_on, order_by, descending, as_at,
                              as_known)
        desk = self._desk

        def pages(asked: _core.Asking, size: int) -> typing.Iterator[Seen[R]]:
            cursor = None
            while True:
                records, cursor = desk.page(asked, size, cursor, _core.Bounds(*bounds))
                yield from records
                if cursor is None:
                    return

        def of_group(size: int) -> typing.Iterator[Seen[R]]:
            seen = desk.pupils_in_group(in_group or "", _core.Bounds(*bounds))
            if not (equals or at_least or at_most or holding_on or order_by or descending):
                yield from seen
                return
            among = _core.Asking(entity, {**equals, "id": [pupil.id for pupil in seen]}, dict(at_least or {}),
                                 dict(at_most or {}), holding_on, order_by, descending, None, None)
            yield from pages(among, size)

        return Listing(of_group if in_group is not None else lambda size: pages(asking, size), limit)

    def count(self, cls: type[R] | str, *, holding_on: datetime.date | None = None, at_least: typing.Mapping[str, object] | None = None,
              at_most: typing.Mapping[str, object] | None = None, as_at: datetime.date | None = None,
              as_known: datetime.datetime | None = None, timeout: datetime.timedelta | None = None,
              progress: Progress | None = None, **equals: object) -> int:
        """Counts what list() would show."""
        asking = _core.Asking(self._class(cls), equals, dict(at_least or {}), dict(at_most or {}), holding_on, None, False, as_at, as_known)
        return self._desk.count(asking, _core.Bounds(timeout, progress, None))

    def columns(self, cls: type[R] | str, fields: typing.Iterable[str], *, holding_on: datetime.date | None = None,
                order_by: str | None = None, descending: bool = False,
                at_least: typing.Mapping[str, object] | None = None, at_most: typing.Mapping[str, object] | None = None,
                timeout: datetime.timedelta | None = None, progress: Progress | None = None,
                **equals: object) -> Columns:
        """What list() would show of the named fields, as columns: for numpy and pandas. The policy decides on every cell and the
        log holds every page, as for a list; a field that is not named does not go over. `timeout` is for one page each. Raises
        Refused, Invalid."""
        if isinstance(fields, str):
            raise TypeError("fields are named in a list")
        asking = _core.Asking(self._class(cls), equals, dict(at_least or {}), dict(at_most or {}), holding_on, order_by, descending, None,
                              None)
        return Columns(self._desk.columns(asking, list(fields), _core.Bounds(timeout, progress, None)))

    def why_never(self, cls: type[R] | str, field: str) -> str | None:
        """Why nobody in any relation may read this field here; None when somebody may."""
        return self._desk.why_never(self._class(cls), field) or None

    @typing.overload
    def add(self, record: R, fields: None = None, *, idempotency_key: str | None = None,
            timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[R]: ...

    @typing.overload
    def add(self, record: str, fields: typing.Mapping[str, object], *, idempotency_key: str | None = None,
            timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[typing.Any]: ...

    def add(self, record: R | str, fields: typing.Mapping[str, object] | None = None, *, idempotency_key: str | None = None,
            timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[typing.Any]:
        """Adds a record; its id is made unless it has one. By the name of its entity and a mapping of its fields where there is no
        class to name, as with user-defined fields: `desk.add("pupil_extra", {"pupil": ava, "shoe_size": 38})`. Raises Refused,
        Invalid, AlreadyExists."""
        if (fields is not None) != isinstance(record, str):
            raise TypeError("add() takes a record, or the name of an entity and its fields")
        made = self._class(record)(**fields) if isinstance(record, str) and fields is not None else record
        return self._desk.add(typing.cast(Record, made), _core.Bounds(timeout, progress, idempotency_key))

    def patch(self, record: Seen[R] | Id[R], *, version: int | None = None, because: str | None = None,
              idempotency_key: str | None = None, timeout: datetime.timedelta | None = None, progress: Progress | None = None,
              **changes: object) -> Written[R]:
        """Changes the named fields, None clearing one. What was seen brings its version; an id needs `version`. `because` is
        kept with the record's history. Raises Conflict when somebody else changed it meanwhile, NotFound, Refused, Invalid."""
        row, at = _named(record, version)
        return Written(*self._desk.patch(row, at, changes, because, _core.Bounds(timeout, progress, idempotency_key)))

    def erase(self, record: Seen[R] | Id[R], *, version: int | None = None, idempotency_key: str | None = None,
              timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Written[R]:
        """Removes one record. Raises Conflict, NotFound, Refused; InUse when others refer to it."""
        row, at = _named(record, version)
        return Written(*self._desk.erase(row, at, _core.Bounds(timeout, progress, idempotency_key)))

    def expunge(self, id: Id[R], version: int, *, because: str, idempotency_key: str | None = None,
                timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Written[R]:
        """Removes the content of one earlier version for good, as where another child's data had been filed here. The present
        record is untouched; that there was a version stays, and the log says who did this. Raises NotFound, Refused; Invalid for
        the present version or without a reason."""
        return Written(*self._desk.expunge(id, version, because, _core.Bounds(timeout, progress, idempotency_key)))

    def erase_person(self, person: Id[Person], *, idempotency_key: str | None = None,
                     timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> None:
        """Erases a person: every record about them, their part in records about several, and their keys. Not undone by
        restoring a backup. Raises NotFound, Refused, InUse."""
        self._desk.erase_person(person, _core.Bounds(timeout, progress, idempotency_key))

    def together(self, commands: typing.Callable[[Desk], T], *, idempotency_key: str | None = None,
                 timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> T:
        """Several commands, one transaction: all of it happens or nothing. `commands` is given a desk that is valid during
        the call; what it raises undoes everything and is raised, and so does a command that failed inside. Gives back what
        `commands` gave. The idempotency key covers the whole."""
        answer: list[T] = []
        self._desk.together(lambda inner: answer.append(commands(Desk(inner))),
                            _core.Bounds(timeout, progress, idempotency_key))
        return answer[0]


def _named(record: Seen[R] | Id[R], version: int | None) -> tuple[Id[R], int]:
    if isinstance(record, _core.Seen):
        return record.id, record.version if version is None else version
    if version is None:
        raise TypeError("an id needs the version that was read: version=")
    return record, version
