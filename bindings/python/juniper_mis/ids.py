"""Ids, and what may be identified beside the records: tenants, organisations and the people that data are about."""
from __future__ import annotations

import types

from juniper_mis import _core
from juniper_mis._core import Id

__all__ = ["Id", "Organisation", "Subject", "Tenant"]


class Tenant:
    """The outermost boundary in a store: a trust, or a school standing alone. Only ever seen as `Id[Tenant]`."""


class Organisation:
    """A school or a trust, whichever it is. Only ever seen as `Id[Organisation]`."""


class Subject:
    """A person whom data are about. Only ever seen as `Id[Subject]`."""


def named(class_name: str, text: str) -> Id[object]:
    """An id by the name of its class; used to read pickled ids."""
    from juniper_mis import records
    cls = {"Tenant": Tenant, "Organisation": Organisation, "Subject": Subject}.get(class_name)
    return Id(cls or records.class_named(class_name), text)


# `Id[Pupil]` can be written where types are looked at while the program runs.
setattr(_core.Id, "__class_getitem__", classmethod(types.GenericAlias))
setattr(_core.Seen, "__class_getitem__", classmethod(types.GenericAlias))
