"""What commands at a desk are given, where one value is not enough."""
from __future__ import annotations

import datetime
import typing

from juniper_mis.codes import ConcernKind, ConcernRole, OrderEffect
from juniper_mis.ids import Id, Organisation
from juniper_mis.records import Person, School, Trust

__all__ = ["ConcernedPerson", "NewEffect", "Place", "Progress"]

Progress = typing.Callable[[int], typing.Any]
"""Told now and then how many rows were handled; answering False ends the call with Cancelled."""
Place = typing.Union[Id[School], Id[Trust], Id[Organisation]]
"""An organisation by its id, whichever entity it is."""


class NewEffect:
    """One thing that a court order does. Shows nothing of what it holds."""

    __slots__ = ("child", "effect", "adult", "detail", "starts", "ends")

    def __init__(self, *, child: Id[Person], effect: OrderEffect | str, adult: Id[Person] | None = None, detail: str | None = None,
                 starts: datetime.date | None = None, ends: datetime.date | None = None) -> None:
        self.child = child
        """About whom."""
        self.effect = effect
        """What it does."""
        self.adult = adult
        """Whom it binds or empowers."""
        self.detail = detail
        """In the words of the order."""
        self.starts = starts
        """None: with the order."""
        self.ends = ends
        """None: with the order."""


class ConcernedPerson:
    """Somebody who has to do with a concern. Shows nothing of what it holds."""

    __slots__ = ("person", "role", "kinds", "account")

    def __init__(self, *, person: Id[Person], role: ConcernRole | str = "child", kinds: typing.Iterable[ConcernKind | str] = (),
                 account: str | None = None) -> None:
        self.person = person
        """Who."""
        self.role = role
        """In which role."""
        self.kinds = tuple(kinds)
        """What the concern about them is of."""
        self.account = account
        """In their own words, or about them alone."""


def fields_of(given: NewEffect | ConcernedPerson) -> dict[str, typing.Any]:
    """Its fields by name, for the library. Raises TypeError for anything else."""
    if not isinstance(given, (NewEffect, ConcernedPerson)):
        raise TypeError(f"a NewEffect or a ConcernedPerson is taken, not a {type(given).__name__}")
    fields = {name: getattr(given, name) for name in given.__slots__}
    if "kinds" in fields:
        fields["kinds"] = list(fields["kinds"])
    return fields
