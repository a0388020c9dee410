"""What helps a host to test itself: a small trust with people at their desks, and the policy as a table. Works with any framework."""
from __future__ import annotations

import datetime
import typing

from juniper_mis import _core
from juniper_mis.core import Core
from juniper_mis.desk import Desk
from juniper_mis.given import Place
from juniper_mis.ids import Id, Tenant
from juniper_mis.purposes import Purpose
from juniper_mis.records import Account, Group, Person, Pupil, School, Trust

__all__ = ["PolicyAnswer", "World", "policy_page", "policy_table"]


class PolicyAnswer(typing.NamedTuple):
    """One answer: may this role do that with this field for this purpose, and in which relations."""

    role: str
    """`form_tutor`"""
    purpose: str
    """`teaching`"""
    verb: str
    """`read`, `write` or `erase`"""
    field: str
    """Entity and field: `pupil.ethnicity`."""
    relations: tuple[str, ...]
    """Relations each of which opens it by itself; empty when it is withheld."""
    why: str | None
    """Why it is withheld; None when it is open in some relation."""

    @property
    def open(self) -> bool:
        """Whether it is open to somebody who stands in some relation."""
        return bool(self.relations)


def policy_table(core: Core, *, roles: typing.Sequence[str] = (), purposes: typing.Sequence[str | Purpose] = (),
                 entities: typing.Sequence[str] = (), verbs: typing.Sequence[str] = ("read",)) -> tuple[PolicyAnswer, ...]:
    """What the policy in force answers, role by role, purpose by purpose and field by field; nothing named means all. Raises
    Invalid when something is named that there is not."""
    keys = [p.key if isinstance(p, Purpose) else p for p in purposes]
    return tuple(PolicyAnswer(*a) for a in _core.policy_table(core._core, list(roles), keys, list(entities), list(verbs)))


def policy_page(core: Core) -> str:
    """The policy in force as a page in Markdown, for those who have to approve it: a table per purpose and role."""
    return _core.policy_page(core._core)


class World:
    """A trust with two schools, Meadow and Brook, on the morning of Monday 23 November 2026; the clock stands still until it is
    moved. People are hired under the policy's own roles: clerk and clerk_at_brook (office), tutor (form_tutor), teacher
    (class_teacher), dsl, head, officer (data_protection_officer), support (vendor_support), as far as the policy has them.

    Setting up works whatever the policy under test says; what a desk shows and refuses is the policy under test. Everything lives
    in memory and nothing is for real data. Close it by leaving its `with` block.
    """

    __slots__ = ("_world", "core")

    core: Core
    """The core under test."""

    def __init__(self, *, policy: str | None = None, user_fields: typing.Sequence[str] = ()) -> None:
        self._world = _core.World(policy, list(user_fields))
        self.core = Core(self._world.core())

    def __enter__(self) -> World:
        return self

    def __exit__(self, *raised: object) -> None:
        self.core.close()

    @property
    def clock(self) -> _core.ManualClock:
        """Its time."""
        return self._world.clock

    @property
    def tenant(self) -> Id[Tenant]:
        """The trust's tenant."""
        return self._world.tenant

    @property
    def trust(self) -> Id[Trust]:
        """Meadow Learning Trust."""
        return self._world.trust

    @property
    def meadow(self) -> Id[School]:
        """Meadow School."""
        return self._world.meadow

    @property
    def brook(self) -> Id[School]:
        """Brook School."""
        return self._world.brook

    def desk(self, who: str, purpose: Purpose | str, *, at: Place | None = None) -> Desk:
        """A desk where somebody works, by the name of an account or by a role; where they were hired, unless a place is named.
        Raises Refused when the policy gives them nothing there for this purpose, Invalid when nobody is meant."""
        return Desk(self._world.desk(who, purpose.key if isinstance(purpose, Purpose) else purpose, at))

    def employ(self, name: str, role: str, at: Place | None = None) -> Id[Account]:
        """Gives somebody new an account of that name with a role since 1 September 2026, at Meadow School by default."""
        return self._world.employ(name, role, self.meadow if at is None else at)

    def admit(self, forename: str, surname: str, born: datetime.date = datetime.date(2015, 3, 9)) -> Id[Pupil]:
        """Puts a child on the roll of Meadow School since 2 September 2026."""
        return self._world.admit(forename, surname, born)

    def person_of(self, pupil: Id[Pupil]) -> Id[Person]:
        """The person behind a pupil."""
        return self._world.person_of(pupil)

    def form_group(self, name: str, leader: str, pupils: typing.Sequence[Id[Pupil]]) -> Id[Group]:
        """A registration group of Meadow School that somebody leads, with these pupils in it."""
        return self._world.form_group(name, leader, list(pupils))

    def parent_of(self, child: Id[Pupil], name: str, role: str = "parent") -> Id[Person]:
        """An account with a role for an adult who may see this child's data, as a mother."""
        return self._world.parent_of(child, name, role)
