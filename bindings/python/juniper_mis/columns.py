"""Many records as columns, for numpy and pandas; numbers are lent by the library without copying."""
from __future__ import annotations

import importlib
import typing

from juniper_mis import _core
from juniper_mis.ids import Id

__all__ = ["Column", "Columns"]

_UNITS = {"date": "datetime64[D]", "instant": "datetime64[us]"}


class Column:
    """One field of many records. Its length is their number; an item is a value as Seen has it, None when it is absent. Raises
    Withheld with the reason for a cell that may not be seen."""

    __slots__ = ("_column",)

    def __init__(self, column: _core.Column) -> None:
        self._column = column

    def __len__(self) -> int:
        return len(self._column)

    def __getitem__(self, record: int) -> typing.Any:
        return self._column[record]

    def __repr__(self) -> str:
        return f"<Column {self.name}, {len(self)} records>"

    @property
    def name(self) -> str:
        """The field's name."""
        return self._column.name

    @property
    def kind(self) -> str:
        """What the field holds: `integer`, `boolean`, `date`, `instant`, `text`, `code`, `id` or `bytes`."""
        return self._column.kind

    @property
    def numbers(self) -> memoryview:
        """Booleans as 0 and 1, integers, dates as days and instants as microseconds since 1970, in the library's own memory: read
        only, and -2**63 where there is no value. Empty for other kinds."""
        return _look(self._column.numbers)

    @property
    def data(self) -> memoryview:
        """Text and codes in UTF-8, ids as 16 bytes each and bytes, one after the other, in the library's own memory."""
        return _look(self._column.data)

    @property
    def ends(self) -> memoryview:
        """Where each record's part of `data` ends; it begins where the one before ends."""
        return _look(self._column.ends)

    @property
    def states(self) -> memoryview:
        """What is known of each cell: 0 a value, 1 absent, 2 withheld."""
        return _look(self._column.states)

    @property
    def withheld(self) -> dict[str, int]:
        """How many cells are withheld, by reason."""
        return self._column.withheld

    def why_withheld(self, record: int) -> str | None:
        """Why a cell is withheld; None when it is not."""
        return self._column.why_withheld(record)

    def to_numpy(self) -> typing.Any:
        """A numpy masked array; what is absent or withheld is masked. Integers, booleans (as 0 and 1), dates and instants are the library's
        own memory, not copied and not to be written to; other kinds are objects, text and codes as str and ids in their text form."""
        numpy = importlib.import_module("numpy")
        mask = numpy.asarray(self._column.states) != 0
        if self.kind in ("integer", "boolean", "date", "instant"):
            values = numpy.asarray(self._column.numbers)
            if self.kind in _UNITS:
                values = values.view(_UNITS[self.kind])
        else:
            values = numpy.empty(len(self), dtype=object)
            values[:] = self._column.objects()
        array = numpy.ma.MaskedArray(values, mask=mask, copy=False)
        array.harden_mask()
        return array

    def to_pandas(self) -> typing.Any:
        """A pandas series of a type that knows missing values: Int64, boolean, datetime64, string; ids and bytes as objects. What is absent or
        withheld is missing, and `attrs["withheld"]` says how many cells are withheld, by reason."""
        numpy, pandas = importlib.import_module("numpy"), importlib.import_module("pandas")
        mask = numpy.asarray(self._column.states) != 0
        if self.kind in _UNITS:
            values: typing.Any = numpy.asarray(self._column.numbers).view(_UNITS[self.kind])
        elif self.kind == "integer":
            values = pandas.arrays.IntegerArray(numpy.asarray(self._column.numbers), mask, copy=False)
        elif self.kind == "boolean":
            values = pandas.arrays.BooleanArray(numpy.asarray(self._column.numbers) == 1, mask, copy=False)
        elif self.kind in ("text", "code"):
            values = pandas.array(self._column.objects(), dtype="string")
        else:
            values = numpy.empty(len(self), dtype=object)
            values[:] = self._column.objects()
        series = pandas.Series(values, name=self.name)
        series.attrs["withheld"] = self.withheld
        return series


class Columns:
    """What a desk showed of some fields of many records; stays readable when the desk is closed. Does not print and is not pickled."""

    __slots__ = ("_columns",)

    def __init__(self, columns: _core.Columns) -> None:
        self._columns = columns

    def __len__(self) -> int:
        return len(self._columns)

    def __getitem__(self, field: str) -> Column:
        return Column(self._columns[field])

    def __repr__(self) -> str:
        return f"<Columns, {len(self)} records>"

    def __reduce_ex__(self, protocol: typing.SupportsIndex) -> typing.Any:
        return self._columns.__reduce_ex__(protocol)

    @property
    def names(self) -> tuple[str, ...]:
        """The fields, in the order asked for."""
        return self._columns.names

    @property
    def versions(self) -> memoryview:
        """The version of each record, for patches."""
        return _look(self._columns.versions)

    def id(self, record: int) -> Id[typing.Any]:
        """The id of a record."""
        return self._columns.id(record)

    def to_numpy(self) -> dict[str, typing.Any]:
        """Every column by name, as Column.to_numpy()."""
        return {name: self[name].to_numpy() for name in self.names}

    def to_pandas(self) -> typing.Any:
        """A pandas data frame, each column as Column.to_pandas(); `attrs["withheld"]` has, by field, how many cells are withheld and why."""
        pandas = importlib.import_module("pandas")
        frame = pandas.DataFrame({name: self[name].to_pandas() for name in self.names}, copy=False)
        frame.attrs["withheld"] = {name: self[name].withheld for name in self.names if self[name].withheld}
        return frame


def _look(lent: _core.Lent) -> memoryview:
    return memoryview(lent)   # type: ignore[arg-type]   # the buffer protocol has no name before Python 3.12
