"""What a school does, as commands of a desk: admissions, orders, consent, concerns, requests, links, grants."""
from __future__ import annotations

import datetime
import typing

from juniper_mis import _core
from juniper_mis.answers import RolledOver, Written
from juniper_mis.codes import (CommunicationChannel, ConsentAnswer, DeciderCapacity, EnrolmentStatus, Ethnicity, LaEstab, NcYear,
                               Relationship, Uln, Upn)
from juniper_mis.errors import Finding
from juniper_mis.given import ConcernedPerson, NewEffect, Place, Progress, fields_of
from juniper_mis.ids import Id
from juniper_mis.records import (AcademicYear, Account, ChildAdultLink, Concern, ConsentDecision, ConsentRequest, ConsentWording,
                                 CourtOrder, CourtOrderEffect, Disclosure, Enrolment, Group, NewPerson, Person, Pupil,
                                 RightsRequest, RoleGrant, SafeguardingNote)
from juniper_mis.seen import Seen

__all__ = ["Commands"]


class Commands:
    """The part of a desk that speaks in a school's own terms. Each command is one transaction."""

    __slots__ = ()
    _desk: _core.Desk

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

    def why_kept(self, pupil: Id[Pupil], *, timeout: datetime.timedelta | None = None,
                 progress: Progress | None = None) -> str:
        """Why the educational record of a pupil is kept here and for how long, in one line, as far as this desk may know: it
        tells of holds only to whoever may know of them. Raises NotFound."""
        return self._desk.why_kept(pupil, _core.Bounds(timeout, progress, None))
