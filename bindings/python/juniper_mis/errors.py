"""What can go wrong, as exceptions: one class a code, each also the nearest of Python's own."""
from __future__ import annotations

import dataclasses

__all__ = [
    "AlreadyExists", "Busy", "Cancelled", "ClosedError", "Conflict", "DeadlineExceeded", "Erased", "Finding", "InUse",
    "Incompatible", "Invalid", "KeyReused", "Malformed", "MisError", "NotFound", "NotIdentified", "Refused", "StorageFailed",
    "Tampered", "UnknownOutcome", "Unsupported", "Withheld", "WrongKeys",
]


@dataclasses.dataclass(frozen=True)
class Finding:
    """Something noticed in input data. Carries no personal value: the place says where to look."""

    severity: str
    """`note`, `warning` or `error`."""
    code: str
    """Stable name of the kind of finding."""
    place: str
    """Source and position."""
    text: str
    """One sentence."""
    help: str
    """What to do about it."""


class MisError(Exception):
    """Every failure of the library. No text of it ever holds a value from a record."""

    code: str
    """Stable name of the code: `not_found`."""
    number: int
    """Stable number of the code: 200."""
    text: str
    """One sentence."""
    hint: str
    """What to do about it; may be empty."""
    entity: str
    """Name of the entity concerned; may be empty."""
    field: str
    """Name of the field concerned; may be empty."""
    findings: tuple[Finding, ...]
    """Everything noticed, where input was checked as a whole."""

    def __init__(self, code: str, number: int, text: str, *, hint: str = "", entity: str = "", field: str = "",
                 findings: tuple[Finding, ...] = ()) -> None:
        place = ".".join(part for part in (entity, field) if part)
        super().__init__(f"{place}: {text}" if place else text)
        self.code, self.number, self.text, self.hint = code, number, text, hint
        self.entity, self.field, self.findings = entity, field, findings

    def __str__(self) -> str:
        return f"{self.args[0]} ({self.hint})" if self.hint else str(self.args[0])


class Invalid(MisError, ValueError):
    """The input breaks a rule; `field` says where."""


class Malformed(Invalid):
    """Text that is not of the form it should have."""


class NotFound(MisError, LookupError):
    """No such thing, or nothing that you may know of."""


class Refused(MisError, PermissionError):
    """The policy says no; the text gives the reason."""


class Withheld(Refused):
    """A field that may not be seen was asked for its value."""


class NotIdentified(Refused):
    """The proof of identity was missing, forged or expired."""


class Conflict(MisError):
    """Somebody else changed it since you read it."""


class KeyReused(Conflict):
    """This idempotency key came before with another body."""


class AlreadyExists(MisError, ValueError):
    """There is one already."""


class InUse(MisError):
    """Others refer to it."""


class UnknownOutcome(MisError, ConnectionError):
    """The commit may or may not have landed; retry with the same idempotency key."""


class DeadlineExceeded(MisError, TimeoutError):
    """The time allowed ran out; nothing was changed."""


class Cancelled(MisError):
    """The caller asked to stop; nothing was changed."""


class Busy(MisError, TimeoutError):
    """The store was held by others for the whole time allowed."""


class ClosedError(MisError, ValueError):
    """The core or desk has been closed."""


class WrongKeys(MisError, PermissionError):
    """This key file does not belong to this store."""


class Tampered(MisError):
    """Stored bytes do not match their seal, MAC or log."""


class Erased(MisError, LookupError):
    """The key was destroyed: nobody can read this any more."""


class Incompatible(MisError):
    """The store was written by a model that this one cannot read."""


class StorageFailed(MisError, OSError):
    """The store is broken, full or unreachable."""


class Unsupported(MisError, NotImplementedError):
    """This store cannot do that."""


BY_CODE: dict[str, type[MisError]] = {
    "invalid": Invalid, "malformed": Malformed, "not_found": NotFound, "refused": Refused,
    "not_identified": NotIdentified, "conflict": Conflict, "key_reused": KeyReused,
    "already_exists": AlreadyExists, "in_use": InUse, "unknown_outcome": UnknownOutcome,
    "deadline_exceeded": DeadlineExceeded, "cancelled": Cancelled, "busy": Busy, "closed": ClosedError,
    "wrong_keys": WrongKeys, "tampered": Tampered, "erased": Erased, "incompatible": Incompatible,
    "storage_failed": StorageFailed, "unsupported": Unsupported,
}
"""The exception of every code."""


def from_failure(code: str, number: int, text: str, hint: str, entity: str, field: str,
                 findings: tuple[Finding, ...]) -> MisError:
    """The exception for a failure of the library; used by the extension."""
    return BY_CODE.get(code, MisError)(code, number, text, hint=hint, entity=entity, field=field, findings=findings)


def withheld(code: str, number: int, text: str, hint: str, entity: str, field: str,
             findings: tuple[Finding, ...]) -> MisError:
    """The exception for a field that may not be seen; used by the extension."""
    return Withheld(code, number, text, hint=hint, entity=entity, field=field, findings=findings)
