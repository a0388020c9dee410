"""Entities as classes, made from the model's descriptions when the module is loaded: fields by name, values that never change."""
from __future__ import annotations

import inspect
import typing

from juniper_mis import _core, codes

_NEW_PERSON = ("legal_forename", "legal_middle_names", "legal_surname", "preferred_forename", "preferred_surname",
               "date_of_birth", "sex")


class Record(_core.Record):
    """A record that was put together here, to be handed to a desk. It never changes, compares by value, and shows nothing of
    what it holds."""

    __slots__ = ()
    __description__: typing.ClassVar[_core.Description]

    def __init__(self, **fields: object) -> None:
        raise TypeError("Record itself has no fields: make a Pupil, a Group and so on")

    @property
    def id(self) -> typing.Any:
        """Its id; None until it has one."""
        return self._id

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._same(other)

    def __hash__(self) -> int:
        return self._hash()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>" if self.id is not None else f"<{type(self).__name__}>"

    def __copy__(self) -> Record:
        return self

    def __deepcopy__(self, memo: object) -> Record:
        return self

    def __replace__(self, **changes: object) -> Record:
        return type(self)(**{**_given(self), **changes})

    def __reduce__(self) -> tuple[typing.Any, ...]:
        if any(f["personal"] for f in self.__description__.fields):
            raise TypeError(f"{type(self).__name__} is about people and is not pickled")
        return _rebuild, (type(self).__name__, _given(self))


def replace(record: typing.Any, **changes: object) -> typing.Any:
    """The same record with other values in some fields."""
    return record.__replace__(**changes)


def describe(cls: type[Record]) -> _core.Description:
    """What is known of an entity: its rows, with labels, categories and types."""
    return cls.__description__


def _given(record: Record) -> dict[str, object]:
    values = {name: getattr(record, name) for name in _parameters[type(record)] if name != "id"}
    return values if record.id is None else {"id": record.id, **values}


def _rebuild(class_name: str, fields: dict[str, object]) -> Record:
    return class_named(class_name)(**fields)


def _property(index: int, field: dict[str, typing.Any]) -> property:
    return property(lambda self: self._value(index), doc=f"{field['label']}.")


def _make(description: _core.Description, name: str, only: tuple[str, ...] | None = None) -> type[Record]:
    fields = [(i, f) for i, f in enumerate(description.fields) if only is None or f["name"] in only]
    keyword = inspect.Parameter.KEYWORD_ONLY
    parameters = [inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)]
    if only is None:
        parameters.append(inspect.Parameter("id", keyword, default=None))
    for _, f in fields:
        default = None if f["nullable"] else False if f["kind"] == "boolean" else inspect.Parameter.empty
        parameters.append(inspect.Parameter(f["name"], keyword, default=default))
    allowed = {p.name for p in parameters[1:]}

    def __init__(self: typing.Any, **given: object) -> None:
        unknown = sorted(given.keys() - allowed)
        if unknown:
            raise TypeError(f"{name} has no field {unknown[0]!r}")
        own_id: typing.Any = given.pop("id", None)
        _core.Record.__init__(self, description, own_id, given)

    setattr(__init__, "__signature__", inspect.Signature(parameters))
    cls = type(name, (Record,), {
        "__slots__": (), "__module__": __name__, "__doc__": f"{description.label}.", "__description__": description,
        "__init__": __init__, **{f["name"]: _property(i, f) for i, f in fields}})
    _parameters[cls] = allowed
    return cls


def class_of(description: _core.Description) -> type[Record]:
    """The class of an entity; made when it is asked for the first time, so that a host's own entities have one too."""
    if description not in _classes:
        codes.make_types([description])
        _classes[description] = _make(description, description.class_name)
    return _classes[description]


def class_named(name: str) -> type[Record]:
    """The class of an entity by its name. Raises LookupError."""
    for cls in _classes.values():
        if cls.__name__ == name:
            return cls
    raise LookupError(f"there is no entity {name}")


_classes: dict[_core.Description, type[Record]] = {}
_parameters: dict[type, set[str]] = {}
for _description in _core.model():
    class_of(_description)
_person = next(d for d in _core.model() if d.is_subject)
NewPerson = _make(_person, "NewPerson", _NEW_PERSON)
NewPerson.__doc__ = "A person who is not in the store yet."
globals().update({cls.__name__: cls for cls in _classes.values()})
__all__ = ["NewPerson", "Record", "describe", "replace", *(cls.__name__ for cls in _classes.values())]
