"""Code sets as enums and identifiers as classes, made from the model's descriptions when the module is loaded."""
from __future__ import annotations

import enum
import functools
import keyword
import re
import typing

from juniper_mis import _core, errors

_TAKEN = {"name", "value", "label", "mro"}


class CodeSet(str, enum.Enum):
    """A code set: every member is its code, a `str`, and has a label for people."""

    _label: str

    def __new__(cls, code: str, label: str) -> typing.Any:
        member = str.__new__(cls, code)
        member._value_ = code
        member._label = label
        return member

    @property
    def label(self) -> str:
        """For people."""
        return self._label

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> typing.NoReturn:
        # Python's own error would repeat what was given.
        raise errors.from_failure("invalid", 100, "there is no such code in this code set", "", cls.__name__, "", ())


def member_names(entries: typing.Iterable[tuple[str, str]]) -> dict[str, str]:
    """The name of each code's member: the code in lower case where that can be a name, otherwise its label, otherwise
    `code_` and the code."""
    names: dict[str, str] = {}
    for code, label in entries:
        slug = re.sub(r"[^a-z0-9]+", "_", label.replace("'", "").lower()).strip("_")
        for name in (code.lower(), slug, f"code_{code.lower()}"):
            name += "_" if keyword.iskeyword(name) or name in _TAKEN else ""
            if name.isidentifier() and name not in names.values():
                names[code] = name
                break
    return names


@functools.total_ordering
class NcYear:
    """A National Curriculum year: E1, E2, N1, N2, R, 1 to 14, X. Years from Reception (0) on compare with numbers."""

    __slots__ = ("_code",)
    _code: str
    _labels: typing.ClassVar[dict[str, str]] = dict(_core.nc_years()["entries"])
    _order: typing.ClassVar[dict[str, int]] = {code: i for i, code in enumerate(_labels)}

    def __init__(self, year: int | str | NcYear) -> None:
        code = year.value if isinstance(year, NcYear) else year
        if isinstance(code, bool) or not isinstance(code, (int, str)):
            raise TypeError(f"NcYear takes a number or a code, not {type(year).__name__}")
        if isinstance(code, int):
            code = "R" if code == 0 else str(code)
        if code not in self._labels:
            raise errors.from_failure("invalid", 100, "there is no such year group", "", "", "", ())
        object.__setattr__(self, "_code", code)

    @classmethod
    def from_number(cls, number: int) -> NcYear:
        """Year 1 to 14, or Reception for 0."""
        return cls(number)

    @property
    def value(self) -> str:
        """The code: `6`, `R`."""
        return self._code

    @property
    def label(self) -> str:
        """For people: `Year 6`."""
        return self._labels[self._code]

    @property
    def number(self) -> int | None:
        """0 for Reception, 1 to 14 for those years; None for the early years and X."""
        return 0 if self._code == "R" else int(self._code) if self._code.isdigit() else None

    def __setattr__(self, name: str, value: object) -> typing.NoReturn:
        raise AttributeError("a year group never changes")

    def __eq__(self, other: object) -> bool:
        if isinstance(other, NcYear):
            return self._code == other._code
        return isinstance(other, int) and self.number == other

    def __lt__(self, other: NcYear | int) -> bool:
        if isinstance(other, int) and not 0 <= other <= 14:
            return NotImplemented
        place = self._order[self._code]
        return place < self._order[other._code if isinstance(other, NcYear) else NcYear(other)._code]

    def __hash__(self) -> int:
        return hash(self._code if self.number is None else self.number)

    def __str__(self) -> str:
        return self._code

    def __repr__(self) -> str:
        return f"NcYear({self._code if self.number else repr(self._code)})"

    def __reduce__(self) -> tuple[type[NcYear], tuple[str]]:
        return NcYear, (self._code,)


class Identifier:
    """An identifier with its check digits right. Compares and hashes by its text; one that belongs to people neither prints
    nor pickles it."""

    __slots__ = ("_text",)
    _text: str
    _personal: typing.ClassVar[bool] = True

    def __init__(self, text: str | Identifier) -> None:
        if isinstance(text, Identifier) and type(text) is type(self):
            text = text._text
        if not isinstance(text, str):
            raise TypeError(f"{type(self).__name__} takes a str, not {type(text).__name__}")
        object.__setattr__(self, "_text", _core.read_text(type(self).__name__, text))

    @classmethod
    def parse(cls, text: str) -> typing.Any:
        """Reads one. Raises Malformed or Invalid."""
        return cls(text)

    @property
    def text(self) -> str:
        """The characters, for exchange and storage."""
        return self._text

    def __setattr__(self, name: str, value: object) -> typing.NoReturn:
        raise AttributeError("an identifier never changes")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and typing.cast(Identifier, other)._text == self._text

    def __lt__(self, other: typing.Any) -> bool:
        return self._text < other._text if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self).__name__, self._text))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>" if self._personal else f"{type(self).__name__}({self._text!r})"

    def __str__(self) -> str:
        return repr(self) if self._personal else self._text

    def __reduce__(self) -> tuple[typing.Any, ...]:
        if self._personal:
            raise TypeError("an identifier of a person is not pickled: use .text where it may go")
        return type(self), (self._text,)


def make_types(descriptions: typing.Iterable[_core.Description]) -> dict[str, type]:
    """The classes of all values of these descriptions that are more than text, made known to the extension. What is there
    already stays."""
    fields = [f for d in descriptions for f in d.fields]
    made: dict[str, type] = {}
    for f in fields:
        name = f["type_name"]
        if f["codes"] is not None and name != "str" and name not in _known:
            names = member_names(f["codes"]["entries"])
            # The functional form: the members are known only now.
            members = [(names[code], (code, label)) for code, label in f["codes"]["entries"]]
            made[name] = typing.cast(typing.Any, CodeSet)(name, members, module=__name__)
            made[name].__doc__ = f"Codes of {f['codes']['source']}."
        elif f["kind"] == "text" and name != "str" and name not in _known and name not in made:
            personal = all(g["personal"] for g in fields if g["type_name"] == name)
            made[name] = type(name, (Identifier,), {
                "__slots__": (), "__module__": __name__, "_personal": personal,
                "__doc__": f"{f['label']}, checked when it is made."})
        if name in made:
            _known[name] = made[name]
            _core.register_type(name, made[name])
    return made


_known: dict[str, type] = {"NcYear": NcYear}
_core.register_type("NcYear", NcYear)
globals().update(make_types(_core.model()))
__all__ = ["CodeSet", "Identifier", "NcYear", *(name for name in _known if name != "NcYear")]
