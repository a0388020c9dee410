"""Invented people, the same for the same seed on every machine: for demonstrations, trials and tests."""
from __future__ import annotations

import dataclasses
import datetime
import typing

from juniper_mis import _core
from juniper_mis.codes import Ethnicity, LaEstab, NcYear, Relationship, Uln, Upn
from juniper_mis.ids import Id
from juniper_mis.records import ConsentWording, NewPerson, Person, Pupil, StaffMember

__all__ = ["Adult", "Child", "Family", "Population", "Settled", "invent", "settle_care", "settle_consent",
           "settle_health", "settle_needs", "settle_staff"]

if typing.TYPE_CHECKING:
    from juniper_mis.desk import Desk


@dataclasses.dataclass(frozen=True, repr=False)
class Child:
    """A child as Desk.admit() takes one."""

    person: NewPerson
    """Who."""
    starts: datetime.date
    """First day on roll."""
    upn: Upn | None
    """Valid."""
    uln: Uln | None
    """Of the older ones."""
    year_group: NcYear | None
    """None: by date of birth and first day."""
    ethnicity: Ethnicity | None
    """As declared by a parent."""


@dataclasses.dataclass(frozen=True, repr=False)
class Adult:
    """An adult around a child."""

    person: NewPerson
    """Who."""
    relationship: Relationship
    """What they are to the children."""
    lives_with: bool
    """At the children's address."""
    may_see_data: bool
    """As a parent at a desk."""
    email: str
    """How to reach them."""


@dataclasses.dataclass(frozen=True, repr=False)
class Family:
    """Children of one household, and the adults around them; separated parents live apart."""

    children: tuple[Child, ...]
    """One, or siblings."""
    adults: tuple[Adult, ...]
    """One to three."""


class Population:
    """Pupils with their families. Desk.settle() admits them."""

    __slots__ = ("_population", "_families")

    def __init__(self, population: _core.Population) -> None:
        self._population = population
        self._families: tuple[Family, ...] | None = None

    def __repr__(self) -> str:
        return f"<Population of {self.pupils} pupils>"

    @property
    def pupils(self) -> int:
        """How many pupils there are."""
        return self._population.pupils

    @property
    def families(self) -> tuple[Family, ...]:
        """In the order made."""
        if self._families is None:
            self._families = tuple(_family(*self._population.family(i)) for i in range(self._population.families))
        return self._families


class Settled(typing.NamedTuple):
    """Who was settled, in the order of the population."""

    pupils: tuple[Id[Pupil], ...]
    """Every child."""
    adults: tuple[tuple[Id[Person], ...], ...]
    """By family."""


def invent(*, la_estab: LaEstab | str, starts: datetime.date, seed: int = 1, pupils: int = 300, first_serial: int = 1,
           youngest_year: int = 7, oldest_year: int = 11) -> Population:
    """Invents pupils and their families: names of many origins with their marks, siblings, separated parents, valid UPNs,
    declared ethnicity. `la_estab`: seven digits of the school that allocated the UPNs; schools that share one need ranges of
    their own from `first_serial` on. `starts`: first day on roll. Raises Invalid."""
    number = la_estab.text if isinstance(la_estab, LaEstab) else la_estab
    return Population(_core.invent({"seed": seed, "pupils": pupils, "la_estab": number, "first_serial": first_serial,
                                    "youngest_year": youngest_year, "oldest_year": oldest_year, "starts": starts}))


def settle_needs(desk: Desk, population: Population, settled: Settled) -> None:
    """Writes down the special educational needs of children who were settled, at a desk that may. Raises Refused, Invalid."""
    _settle(desk, population, settled, "needs")


def settle_health(desk: Desk, population: Population, settled: Settled) -> None:
    """Their medical conditions and allergies. Raises Refused, Invalid."""
    _settle(desk, population, settled, "health")


def settle_care(desk: Desk, population: Population, settled: Settled) -> None:
    """Their spells of care. Raises Refused, Invalid."""
    _settle(desk, population, settled, "care")


def _settle(desk: Desk, population: Population, settled: Settled, which: str) -> None:
    desk._desk.settle_needs(population._population, list(settled.pupils), list(settled.adults), which, _core.Bounds(None, None, None))


def settle_staff(head: Desk, *, count: int, starts: datetime.date, seed: int = 1) -> tuple[Id[StaffMember], ...]:
    """Invents staff and takes them on at the desk's school, where the desk may write their files: appointment, contract with its role, every
    check of the single central record that the work needs. Raises Refused, Invalid."""
    return head._desk.settle_staff(seed, count, starts, _core.Bounds(None, None, None))


def settle_consent(office: Desk, population: Population, settled: Settled, wording: Id[ConsentWording]) -> int:
    """Writes down what families answered to a wording that exists already (purpose admissions), and says how many decisions there
    are; some are refused, some withdrawn, and some families do not answer. Raises Refused, NotFound, Invalid."""
    return office._desk.settle_consent(population._population, list(settled.pupils), list(settled.adults), wording,
                                       _core.Bounds(None, None, None))


def _family(children: list[dict[str, typing.Any]], adults: list[dict[str, typing.Any]]) -> Family:
    return Family(tuple(Child(person=NewPerson(**c.pop("person")), **c) for c in children),
                  tuple(Adult(person=NewPerson(**a.pop("person")), **a) for a in adults))
