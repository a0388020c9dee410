"""The purposes that the shipped policy knows, such as `purposes.TEACHING`; a host's own are made with Purpose."""
from __future__ import annotations

import typing

from juniper_mis import _core


class Purpose(typing.NamedTuple):
    """What somebody works for."""

    key: str
    """Stable name, as in the policy file."""
    label: str = ""
    """For people."""


globals().update({key.upper(): Purpose(key, label) for key, label in _core.purposes()})
__all__ = ["Purpose", *(key.upper() for key, _ in _core.purposes())]
