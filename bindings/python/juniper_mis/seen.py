"""What a desk shows of a record; its fields have the types of the entity's own class."""
from __future__ import annotations

from juniper_mis._core import Seen

__all__ = ["Seen"]
