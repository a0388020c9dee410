"""The one door to people's data: where one actor works, at one organisation, for one purpose, until a time."""
from __future__ import annotations

import datetime
import os
import types
import typing

from juniper_mis import _core, csv, ctf, errors, gias, records, synthetic
from juniper_mis.answers import ImportReport, Listing, RolledOver, Version, Written
from juniper_mis.codes import (CommunicationChannel, ConsentAnswer, DeciderCapacity, EnrolmentStatus, Ethnicity, LaEstab, NcYear,
                               Relationship, Uln, Upn)
from juniper_mis.columns import Columns
from juniper_mis.errors import Finding
from juniper_mis.given import ConcernedPerson, NewEffect, fields_of
from juniper_mis.ids import Id, Organisation, Tenant
from juniper_mis.records import (AcademicYear, Account, ChildAdultLink, Concern, ConsentDecision, ConsentRequest, ConsentWording,
                                 CourtOrder, CourtOrderEffect, Disclosure, Enrolment, Group, NewPerson, Person, Pupil, Record,
                                 RightsRequest, RoleGrant, SafeguardingNote, School, Trust)
from juniper_mis.seen import Seen

__all__ = ["Desk", "Place", "Progress"]

R = typing.TypeVar("R", bound=Record)
T = typing.TypeVar("T")
Progress = typing.Callable[[int], typing.Any]
"""Told now and then how many rows were handled; answering False ends the call with Cancelled."""
Place = typing.Union[Id[School], Id[Trust], Id[Organisation]]
"""An organisation by its id, whichever entity it is."""

class Desk:
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

    def admit(self, *, person: NewPerson | Id[Person], starts: datetime.date, upn: Upn | str | None = None,
              uln: Uln | str | None = None, year_group: NcYear | int | str | None = None,
              ethnicity: Ethnicity | str | None = None, status: EnrolmentStatus | str | None = None,
              admission_number: str | None = None, idempotency_key: str | None = None,
              timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[Pupil]:
        """A child comes onto the roll of the desk's school: person, pupil and enrolment in one transaction. Without
        `year_group` it follows from date of birth and first day. Raises Refused; Invalid when there is no date of birth, the
        desk is not at a school, or the pupil is on roll there already."""
        given = {"person": person, "starts": starts, "upn": upn, "uln": uln, "year_group": year_group,
                 "ethnicity": ethnicity, "status": status, "admission_number": admission_number}
        return self._desk.admit(given, _core.Bounds(timeout, progress, idempotency_key))

    def leave(self, *, pupil: Id[Pupil], last_day: datetime.date, ground: str | None = None, destination: str | None = None,
              destination_school: LaEstab | str | None = None, idempotency_key: str | None = None,
              timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[Enrolment]:
        """A pupil leaves the roll of the desk's school; `ground` is the paragraph of SI 2024/208 regulation 9(1),
        `destination` where to, `destination_school` its DfE number. Raises NotFound, Invalid, Refused."""
        given = {"pupil": pupil, "last_day": last_day, "ground": ground, "destination": destination,
                 "destination_school": destination_school}
        return self._desk.leave(given, _core.Bounds(timeout, progress, idempotency_key))

    def roll_over(self, *, into: Id[AcademicYear], groups: typing.Mapping[Id[Group], Id[Group]] | None = None,
                  staying: typing.Iterable[Id[Pupil]] = (), idempotency_key: str | None = None,
                  timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> RolledOver:
        """Moves the pupils of the desk's school up into the next academic year: year groups go up, by a placement from its first
        day, except of those who stay; who is taught out of cohort stays so; members of each group named go into the one that
        follows it. Who is placed in that year already is not moved again. Raises NotFound, Invalid, Refused."""
        return RolledOver(*self._desk.roll_over(into, list((groups or {}).items()), list(staying),
                                                _core.Bounds(timeout, progress, idempotency_key)))

    def replace_upn(self, *, pupil: Id[Pupil], upn: Upn | str,
                    why: typing.Literal["temporary_replaced", "second_found", "wrongly_allocated", "identity_protected"],
                    assessed_under: Upn | str | None = None, last_day: datetime.date | None = None, idempotency_key: str | None = None,
                    timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Written[Pupil]:
        """Gives a pupil another UPN by the rule of the DfE's guide, and records the former one where the guide keeps it. Of two
        numbers, `assessed_under` is the one under which assessments were recorded. A change of identity for safety is Invalid: admit
        the child anew. Raises NotFound, Refused, Invalid."""
        given = {"pupil": pupil, "upn": upn, "why": why, "assessed_under": assessed_under, "last_day": last_day}
        return Written(*self._desk.replace_upn(given, _core.Bounds(timeout, progress, idempotency_key)))

    def record_order(self, order: CourtOrder, effects: typing.Iterable[NewEffect], *, idempotency_key: str | None = None,
                     timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[CourtOrder]:
        """Records what a court ordered, and its effects, at least one, in one transaction. Raises Invalid, Refused."""
        return self._desk.record_order(order, [fields_of(e) for e in effects], _core.Bounds(timeout, progress, idempotency_key))

    def binding_effects(self, child: Id[Person], day: datetime.date, *, timeout: datetime.timedelta | None = None,
                        progress: Progress | None = None) -> list[Seen[CourtOrderEffect]]:
        """The effects of court orders that are to be acted on for a child on a day, as this desk may see them. Raises Refused."""
        return self._desk.binding_effects(child, day, _core.Bounds(timeout, progress, None))

    def record_consent(self, *, wording: Id[ConsentWording], child: Id[Person], decided_by: Id[Person],
                       capacity: DeciderCapacity | str, answer: ConsentAnswer | str, channel: CommunicationChannel | str,
                       in_writing: bool = False, request: Id[ConsentRequest] | None = None, language: str | None = None,
                       witness: str | None = None, decided_at: datetime.datetime | None = None, idempotency_key: str | None = None,
                       timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[ConsentDecision]:
        """Adds what somebody decided to the ledger of consent; earlier entries stay as they are. Without `decided_at`: now. Raises
        Refused, NotFound, Invalid."""
        fields = {"wording": wording, "child": child, "decided_by": decided_by, "capacity": capacity, "answer": answer,
                  "channel": channel, "in_writing": in_writing, "request": request, "language": language, "witness": witness,
                  "decided_at": decided_at}
        return self._desk.record_consent(fields, _core.Bounds(timeout, progress, idempotency_key))

    def raise_concern(self, *, people: typing.Iterable[ConcernedPerson], text: str, happened_at: datetime.datetime | None = None,
                      place: str | None = None, idempotency_key: str | None = None,
                      timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[Concern]:
        """Writes a concern and each person's part in it; at least one of them is a child. Raises Refused, Invalid."""
        return self._desk.raise_concern([fields_of(p) for p in people], {"text": text, "happened_at": happened_at, "place": place},
                                        _core.Bounds(timeout, progress, idempotency_key))

    def receive_request(self, request: RightsRequest, *, idempotency_key: str | None = None,
                        timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[RightsRequest]:
        """Adds somebody's request about their data and the first entry of its ledger; the desk's organisation is whom it came to.
        Raises Refused, Invalid."""
        return self._desk.receive_request(request, _core.Bounds(timeout, progress, idempotency_key))

    def disclose(self, disclosure: Disclosure, people: typing.Iterable[Id[Person]] = (), *, idempotency_key: str | None = None,
                 timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[Disclosure]:
        """Writes down what left the desk's organisation, and about whom. Raises Refused, NotFound, Invalid."""
        return self._desk.disclose(disclosure, list(people), _core.Bounds(timeout, progress, idempotency_key))

    def link(self, *, pupil: Id[Pupil], adult: NewPerson | Id[Person], relationship: Relationship | str,
             starts: datetime.date, parental_responsibility: bool = False, lives_with: bool = False,
             may_collect: bool = False, receives_reports: bool = False, may_see_data: bool = False,
             contact_order: int | None = None, idempotency_key: str | None = None,
             timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[ChildAdultLink]:
        """An adult stands in a relationship to a child. Every flag is a decision of its own: none follows from another.
        Raises Refused, NotFound, Invalid."""
        given = {"pupil": pupil, "adult": adult, "relationship": relationship, "starts": starts,
                 "parental_responsibility": parental_responsibility, "lives_with": lives_with, "may_collect": may_collect,
                 "receives_reports": receives_reports, "may_see_data": may_see_data, "contact_order": contact_order}
        return self._desk.link(given, _core.Bounds(timeout, progress, idempotency_key))

    # [note]
    def note(self, *, children: typing.Mapping[Id[Pupil], str | None] | typing.Iterable[Id[Pupil]], text: str,
             written_at: datetime.datetime | None = None, idempotency_key: str | None = None,
             timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[SafeguardingNote]:
        """Writes a safeguarding note about one or more children; a mapping also gives what concerns each child alone.
        Raises Refused, Invalid."""
        pairs = list(children.items()) if isinstance(children, typing.Mapping) else [(child, None) for child in children]
        return self._desk.note(pairs, text, written_at, _core.Bounds(timeout, progress, idempotency_key))
    # [note]

    def grant(self, *, account: Id[Account], role: str, at: Place, starts: datetime.date,
              ends: datetime.date | None = None, idempotency_key: str | None = None,
              timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> Id[RoleGrant]:
        """Grants a role at a school, or at the trust for all of its schools. Raises Refused; Invalid when the policy has no
        such role."""
        given = {"account": account, "role": role, "at": at, "starts": starts, "ends": ends}
        return self._desk.grant(given, _core.Bounds(timeout, progress, idempotency_key))

    def revoke(self, *, grant: Id[RoleGrant], idempotency_key: str | None = None,
               timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> None:
        """Ends a grant: from the next call on, no desk uses it. Raises Refused, NotFound."""
        self._desk.revoke(grant, _core.Bounds(timeout, progress, idempotency_key))

    def upns_to_resolve(self, *, timeout: datetime.timedelta | None = None,
                        progress: Progress | None = None) -> tuple[Finding, ...]:
        """UPNs that more than one pupil bears, among the pupils this desk may see; the places are their ids."""
        return self._desk.upns_to_resolve(_core.Bounds(timeout, progress, None))

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


def _named(record: Seen[R] | Id[R], version: int | None) -> tuple[Id[R], int]:
    if isinstance(record, _core.Seen):
        return record.id, record.version if version is None else version
    if version is None:
        raise TypeError("an id needs the version that was read: version=")
    return record, version
