"""Opening a core: a store, its keys, its policy and its model, put together."""
from __future__ import annotations

import datetime
import os
import types
import typing

from juniper_mis import _core, records
from juniper_mis.desk import Desk
from juniper_mis.given import Place, Progress
from juniper_mis.ids import Id, Tenant
from juniper_mis.purposes import Purpose
from juniper_mis.records import Account, NewPerson, Record, School, Trust

__all__ = ["Break", "Core", "Founded", "LogEvent", "Verdict", "open"]


class LogEvent(typing.NamedTuple):
    """What the library tells its host about its own working: names of the code and the model, durations, counts; never a value."""

    level: str
    """`info`, `warning` or `error`."""
    code: str
    """What happened, stable: `schema.step`, `call.slow`."""
    action: str | None
    """Of what: `list`, `admit`."""
    entity: str | None
    """Concerning which entity."""
    field: str | None
    """Concerning which field."""
    outcome: str | None
    """How it ended, as the code of an error, where it did not end well."""
    took: datetime.timedelta | None
    """How long it took, where that was measured."""
    number: int
    """How many; 0 where nothing was counted."""


class Break(typing.NamedTuple):
    """One thing that is not as it should be."""

    code: str
    """Stable: `event_changed`, `row_missing` and so on."""
    place: str
    """Entity and id, or event index; never a value."""


class Verdict(typing.NamedTuple):
    """What a verification found."""

    holds: bool
    """Whether nothing is broken."""
    events: int
    """How many events were checked."""
    rows: int
    """How many rows."""
    breaks: tuple[Break, ...]
    """Empty when everything holds."""


class Founded(typing.NamedTuple):
    """What came of founding a tenant."""

    tenant: Id[Tenant]
    """For proofs of identity."""
    trust: Id[Trust] | None
    """None for a school standing alone."""
    schools: tuple[Id[School], ...]
    """In the order given."""
    administrator: Id[Account]
    """Holds the role `trust_data_manager` from today on."""


class Core:
    """A core, opened by open() and closed by leaving its `with` block. Safe to use from several threads; not across fork()."""

    __slots__ = ("_core",)

    def __init__(self, core: _core.Core) -> None:
        self._core = core

    def __enter__(self) -> Core:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: types.TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return "<Core, closed>" if self._core.closed else "<Core>"

    def close(self) -> None:
        """Closes the core: keys are wiped from memory; desks and further calls raise ClosedError."""
        self._core.close()

    def desk(self, *, actor: _core.Proof, at: Place, purpose: Purpose | str,
             lasting: datetime.timedelta = datetime.timedelta(hours=8)) -> Desk:
        """Opens a desk, which closes by itself after `lasting`. Raises NotIdentified; Refused when no rule gives this actor
        anything for this purpose here; NotFound when there is no such organisation in the actor's tenant."""
        key = purpose.key if isinstance(purpose, Purpose) else purpose
        return Desk(self._core.desk(actor, at, key, int(lasting / datetime.timedelta(minutes=1))))

    def found(self, *, administrator: NewPerson, trust: Trust | None = None, schools: typing.Sequence[School] = (),
              administrator_account: str = "administrator", host_key: bytes | None = None) -> Founded:
        """Founds a tenant once and for all: its trust, its schools and its first administrator. `host_key` is the public key
        of the host whose assertions are believed there. Raises Invalid when there is neither a trust nor exactly one school."""
        return Founded(*self._core.found(trust, list(schools), administrator, administrator_account, host_key))

    @property
    def tenants(self) -> tuple[Id[Tenant], ...]:
        """Every tenant, oldest first."""
        return tuple(self._core.tenants())

    @property
    def registry(self) -> typing.Mapping[str, type[Record]]:
        """The entities that this core works with, a host's own included, by class name."""
        return {d.class_name: records.class_of(d) for d in self._core.registry()}

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that the policy in force knows."""
        return tuple(self._core.roles)

    @property
    def now(self) -> datetime.datetime:
        """Now, by the core's clock, in UTC."""
        return self._core.now

    def checkpoint(self, tenant: Id[Tenant]) -> str:
        """The signed head of a tenant's log, for keeping outside. Raises NotFound."""
        return self._core.checkpoint(tenant)

    def verifier(self, tenant: Id[Tenant]) -> str:
        """The public key that signs a tenant's checkpoints, as C2SP verifier text. Raises NotFound."""
        return self._core.verifier(tenant)

    def back_up(self, *, store: str | os.PathLike[str], keys: str | os.PathLike[str] | None = None,
                timeout: datetime.timedelta | None = None, progress: Progress | None = None) -> None:
        """Copies the store, and then its keys, into new files that only their owner may read, while others go on working.
        Without `keys` the keys are not copied. Raises Unsupported, AlreadyExists, Invalid, StorageFailed, Cancelled."""
        self._core.back_up(store, keys, _core.Bounds(timeout, progress, None))

    def verify(self, tenant: Id[Tenant], *, checkpoint: str | None = None) -> Verdict:
        """Checks a tenant's whole log and every logged row, and that both go on from a checkpoint kept elsewhere. Raises
        Malformed or Tampered when the checkpoint is not one of this tenant's."""
        holds, events, rows, breaks = self._core.verify(tenant, checkpoint)
        return Verdict(holds, events, rows, tuple(Break(*b) for b in breaks))


def open(url: str, *, keys: str | os.PathLike[str] | _core.KeySource, identity: _core.IdentityPort | None = None,
         policy: str | None = None, clock: _core.ManualClock | None = None, ids: _core.IdSource | None = None,
         user_fields: typing.Sequence[str] = (), log: typing.Callable[[LogEvent], object] | None = None,
         slow: datetime.timedelta = datetime.timedelta(seconds=1)) -> Core:
    """Opens a core: `open("sqlite:meadow.db", keys="meadow.keys")`. A store that is not there is made, with its key file.

    `identity`: whose proofs are believed; None for the host named at each tenant's founding. `policy`: the text of a policy
    file; None for the shipped one. `clock`, `ids`: None for the machine's time and random ids. `user_fields`: texts in JSON that
    add fields to the model. `log`: told of the core's working, in whichever thread that is; what takes longer than `slow` is told
    too. It must not use the core, and what it raises is dropped. Raises Invalid (the URL, the user fields or the policy: see
    `findings`), WrongKeys, Incompatible, NotFound (the key file of a store that exists), StorageFailed.
    """
    source = keys if isinstance(keys, _core.KeySource) else _core.key_file(keys)
    return Core(_core.open(url, source, identity, policy, clock, ids, list(user_fields), _teller(log), slow))


def _teller(log: typing.Callable[[LogEvent], object] | None) -> typing.Callable[..., None] | None:
    if log is None:
        return None
    hook = log

    def tell(level: str, code: str, action: str | None, entity: str | None, field: str | None, outcome: str | None,
             took: int | None, number: int) -> None:
        hook(LogEvent(level, code, action, entity, field, outcome,
                      None if took is None else datetime.timedelta(microseconds=took), number))

    return tell
