"""Writes the stubs of what the package makes when it is loaded: enums, identifiers, entities, purposes, questions of law.

From the top of the project: ./dev python bindings/python/write_stubs.py
"""
import inspect
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:] = [p for p in sys.path if pathlib.Path(p).resolve() != HERE]   # the package as built, not its sources beside this

import juniper_mis as mis
from juniper_mis import _core, answers, asked, codes, columns, core, desk, errors, given, ids, law, purposes, questions, records, seen

PACKAGE = HERE / "juniper_mis"
PLAIN = {"str": "str", "int": "int", "bool": "bool", "bytes": "bytes", "date": "datetime.date", "datetime": "datetime.datetime"}
HEAD = "# {} Written by bindings/python/write_stubs.py; not by hand.\n"


def seen_type(field: dict) -> str:
    """The type of a field's value as it is read, when there is one."""
    if field["kind"] != "id":
        return PLAIN.get(field["type_name"], field["type_name"])
    if field["refers"]:
        return f"Id[{field['refers']}]"
    if field["refers_to_subject"]:
        return f"Id[{next(d.class_name for d in _core.model() if d.is_subject)}]"
    return "Id[Organisation]"


def given_type(field: dict) -> str:
    """The type of a field's value as it may be given."""
    kind, name = field["kind"], seen_type(field)
    if field["refers_to_organisation"]:
        return " | ".join([*(f"Id[{d.class_name}]" for d in _core.model() if d.is_organisation), name])
    if name == "NcYear":
        return "NcYear | int | str"
    return f"{name} | str" if kind in ("code", "text") and name != "str" else name


def names(exported: list[str]) -> str:
    """The list of what a module exports."""
    return "__all__ = [\n" + "".join(f'    "{name}",\n' for name in exported) + "]\n"


def codes_stub() -> str:
    """Enums and identifiers."""
    text = HEAD.format("Code sets as enums and identifiers as classes.")
    text += "import enum\nfrom collections.abc import Iterable\nfrom typing import Any, ClassVar, TypeVar\n\n"
    text += "from juniper_mis import _core\n\n" + names(codes.__all__)
    text += '\n_Code = TypeVar("_Code", bound="CodeSet")'
    text += '\n_Self = TypeVar("_Self", bound="Identifier")\n'
    text += "\nclass CodeSet(str, enum.Enum):\n    def __new__(cls: type[_Code], value: object) -> _Code: ...\n    @property\n    def label(self) -> str: ...\n"
    text += "\ndef member_names(entries: Iterable[tuple[str, str]]) -> dict[str, str]: ...\n"
    text += "def make_types(descriptions: Iterable[_core.Description]) -> dict[str, type]: ...\n"
    text += """
class NcYear:
    def __init__(self, year: int | str | NcYear) -> None: ...
    @classmethod
    def from_number(cls, number: int) -> NcYear: ...
    @property
    def value(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def number(self) -> int | None: ...
    def __setattr__(self, name: str, value: object) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __lt__(self, other: NcYear | int) -> bool: ...
    def __le__(self, other: NcYear | int) -> bool: ...
    def __gt__(self, other: NcYear | int) -> bool: ...
    def __ge__(self, other: NcYear | int) -> bool: ...
    def __hash__(self) -> int: ...

class Identifier:
    def __init__(self: _Self, text: str | _Self) -> None: ...
    @classmethod
    def parse(cls: type[_Self], text: str) -> _Self: ...
    @property
    def text(self) -> str: ...
    def __setattr__(self, name: str, value: object) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __lt__(self: _Self, other: _Self) -> bool: ...
    def __hash__(self) -> int: ...
"""
    for name in codes.__all__[3:]:
        cls = getattr(codes, name)
        if issubclass(cls, codes.Identifier):
            text += f"\nclass {name}(Identifier): ...\n"
        else:
            text += f"\nclass {name}(CodeSet):\n" + "".join(f"    {m.name}: str\n" for m in cls)
    return text


def record_class(cls: type) -> str:
    """One entity."""
    parameters = inspect.signature(cls.__init__).parameters
    fields = [f for f in cls.__description__.fields if f["name"] in parameters]
    own_id = f"Id[{cls.__name__}] | None" if "id" in parameters else "None"
    lines = [f"class {cls.__name__}(Record):"]
    given = [f"id: {own_id} = ..."] if "id" in parameters else []
    for f in fields:
        kind = given_type(f) + (" | None" if f["nullable"] else "")
        given.append(f"{f['name']}: {kind}" + ("" if parameters[f["name"]].default is inspect.Parameter.empty else " = ..."))
    joined = ",\n                 ".join(given)
    lines.append(f"    def __init__(self, *, {joined}) -> None: ...")
    lines += ["    @property", f"    def id(self) -> {own_id}: ..."]
    for f in fields:
        kind = seen_type(f) + (" | None" if f["nullable"] else "")
        lines += ["    @property", f"    def {f['name']}(self) -> {kind}: ..."]
    return "\n".join(lines) + "\n"


def of_codes() -> str:
    """The import of every class of values."""
    wanted = ["NcYear", *codes.__all__[3:]]
    return "from juniper_mis.codes import (\n" + "".join(f"    {name},\n" for name in wanted) + ")\n"


def records_stub() -> str:
    """Entities."""
    text = HEAD.format("Entities as classes.") + "import datetime\nfrom typing import Any, ClassVar, TypeVar\n\n"
    text += "from juniper_mis import _core\nfrom juniper_mis._core import Id\n" + of_codes()
    text += "from juniper_mis.ids import Organisation\n\n" + names(records.__all__)
    text += """
_R = TypeVar("_R", bound="Record")

class Record(_core.Record):
    __description__: ClassVar[_core.Description]
    def __init__(self, **fields: object) -> None: ...
    @property
    def id(self) -> Any: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self: _R) -> _R: ...
    def __deepcopy__(self: _R, memo: object) -> _R: ...
    def __replace__(self: _R, **changes: object) -> _R: ...

def replace(record: _R, **changes: object) -> _R: ...
def describe(cls: type[Record]) -> _core.Description: ...
def class_of(description: _core.Description) -> type[Record]: ...
def class_named(name: str) -> type[Record]: ...
"""
    return text + "".join("\n" + record_class(getattr(records, name)) for name in records.__all__
                          if name not in ("Record", "describe", "replace"))


def seen_stub() -> str:
    """What a desk shows, each field with its type."""
    entities = [records.class_of(d) for d in _core.model()]
    text = HEAD.format("What a desk shows of a record.") + "import datetime\nimport types\nfrom collections.abc import Iterator\n"
    text += "from typing import Any, Generic, Literal, TypeVar, overload\n\nfrom juniper_mis import _core\n"
    text += "from juniper_mis._core import Id\nfrom juniper_mis.answers import Decision\n" + of_codes() + "from juniper_mis.ids import Organisation\n"
    text += "from juniper_mis.records import (\n    Record,\n" + "".join(f"    {c.__name__},\n" for c in entities) + ")\n\n"
    text += names(["Seen"]) + '\n_R = TypeVar("_R", bound=Record)\n\nclass Seen(Generic[_R], metaclass=_core.Metaclass):\n'
    text += "    def __class_getitem__(cls, item: Any) -> types.GenericAlias: ...\n"
    text += "    @property\n    def id(self) -> Id[_R]: ...\n    @property\n    def version(self) -> int: ...\n"
    text += "    @property\n    def expunged(self) -> bool: ...\n"
    text += "    @property\n    def description(self) -> _core.Description: ...\n"
    for cls in entities:
        # Fields of one type together: a type checker compares every overload with every other.
        fields_of: dict[str, list[str]] = {}
        for f in cls.__description__.fields:
            fields_of.setdefault(f"{seen_type(f)}{' | None' if f['nullable'] else ''}", []).append(f["name"])
        for kind, named in fields_of.items():
            literal = ", ".join(f'"{name}"' for name in named)
            text += f"    @overload\n    def __getitem__(self: Seen[{cls.__name__}], field: Literal[{literal}]) -> {kind}: ...\n"
    text += "    def get(self, field: str, default: Any = ...) -> Any: ...\n"
    return text + """    def why_withheld(self, field: str) -> str | None: ...
    def why_may(self, field: str) -> Decision: ...
    def state(self, field: str) -> Literal["value", "absent", "withheld"]: ...
    def keys(self) -> tuple[str, ...]: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
"""


def purposes_stub() -> str:
    """The purposes that the shipped policy knows."""
    text = HEAD.format("The purposes that the shipped policy knows.") + "from typing import NamedTuple\n\n"
    text += names(purposes.__all__) + '\nclass Purpose(NamedTuple):\n    key: str\n    label: str = ...\n\n'
    return text + "".join(f"{name}: Purpose\n" for name in purposes.__all__[1:])


LAW_PLAIN = {"date": "datetime.date", "datetime": "datetime.datetime", "time": "datetime.time", "bool": "bool", "int": "int",
             "percent": "float", "text": "str", "attendance code": "str", "calendar": "str", "explanation": "Explanation"}


def words_of(part: asked.Part) -> str:
    """The words that may stand somewhere."""
    return "Literal[" + ", ".join(f'"{word}"' for word in part.words) + "]"


def answered_type(part: asked.Part, class_name: str) -> str:
    """The type of a part of an answer."""
    kind = part.type.removeprefix("list of ")
    if kind in ("one of", "set of"):
        text = words_of(part) if kind == "one of" else f"frozenset[{words_of(part)}]"
    else:
        text = class_name + asked.camel(part.name) if kind == "object" else LAW_PLAIN[kind]
    text = f"tuple[{text}, ...]" if part.type.startswith("list of ") else text
    return f"{text} | None" if part.nullable else text


def told_type(part: asked.Part, class_name: str) -> str:
    """The type of a fact."""
    kind = part.type.removeprefix("list of ")
    if kind in ("one of", "set of"):
        text = words_of(part) if kind == "one of" else f"AbstractSet[{words_of(part)}] | Sequence[{words_of(part)}]"
    else:
        text = f"_{class_name}{asked.camel(part.name)}" if kind == "object" else LAW_PLAIN[kind]
    return f"Sequence[{text}]" if part.type.startswith("list of ") else text


def answer_classes(part: asked.Part, class_name: str) -> str:
    """The class of an answer, after those of its parts."""
    text = "".join(answer_classes(p, class_name + asked.camel(p.name)) for p in part.parts if p.type.endswith("object"))
    text += f"\nclass {class_name}(Answer):\n"
    return text + "".join(f"    @property\n    def {asked.python_name(p.name)}(self) -> {answered_type(p, class_name)}: ...\n"
                          for p in part.parts)


def fact_dicts(part: asked.Part, class_name: str) -> str:
    """The dicts that facts are told by, those within others first."""
    text = ""
    for p in part.parts:
        if not p.type.endswith("object"):
            continue
        text += fact_dicts(p, class_name + asked.camel(p.name))
        members = "".join(f'    "{q.name}": {"Required" if q.required else "NotRequired"}'
                          f'[{told_type(q, class_name + asked.camel(p.name))}{"" if q.required else " | None"}],\n' for q in p.parts)
        name = f"_{class_name}{asked.camel(p.name)}"
        text += f'\n{name} = TypedDict("{name}", {{\n{members}}})\n'
    return text


def questions_stub() -> str:
    """Questions of law, their facts and their answers."""
    text = HEAD.format("Every question of law as a function, and its answer as a class.")
    text += "import datetime\nfrom collections.abc import Sequence, Set as AbstractSet\nfrom typing import Any, Literal, TypedDict\n\n"
    text += "from typing_extensions import NotRequired, Required\n\nfrom juniper_mis.asked import Answer, Explanation\n\n"
    text += names(questions.__all__) + "\ndef area_and_name(question: str) -> tuple[str, str]: ...\n"
    text += "def class_of(question: str) -> str: ...\ndef read_answer(question: str, answer: Any) -> Any: ...\n"
    text += "\nclass _Area:\n    def __init__(self, law: Any) -> None: ...\n"
    areas: dict[str, str] = {}
    for question in asked.QUESTIONS:
        cls, (area, name) = questions.class_of(question.name), questions.area_and_name(question.name)
        text += fact_dicts(question.facts, cls) + answer_classes(question.answer, cls)
        given = [f"{asked.python_name(p.name)}: {told_type(p, cls)}{'' if p.required else ' | None = ...'}"
                 for p in sorted(question.facts.parts, key=lambda p: not p.required)]
        joined = ",\n        ".join(given)
        areas[area] = areas.get(area, "") + f"    def {name}(\n        self, *, {joined}) -> {cls}: ...\n"
    for area, functions in areas.items():
        text += f"\nclass {asked.camel(area)}Questions(_Area):\n{functions}"
    text += "\nclass Areas:\n"
    return text + "".join(f"    @property\n    def {area}(self) -> {asked.camel(area)}Questions: ...\n" for area in areas)


def package_stub() -> str:
    """The package itself: where each of its names comes from."""
    text = HEAD.format("Everything public.") + "from juniper_mis import csv as csv, ctf as ctf, gias as gias, law as law, purposes as purposes\n"
    text += "from juniper_mis import questions as questions, synthetic as synthetic\n"
    text += "from juniper_mis._core import version as __version__\n"
    left = [name for name in mis.__all__
            if name not in ("csv", "ctf", "gias", "law", "purposes", "questions", "synthetic", "__version__")]
    for module in (answers, asked, codes, columns, core, desk, errors, given, ids, law, records, seen, purposes, _core):
        own = [name for name in left if name in getattr(module, "__all__", dir(module))]
        left = [name for name in left if name not in own]
        text += f"from {module.__name__} import (\n" + "".join(f"    {name} as {name},\n" for name in own) + ")\n"
    assert not left, left
    return text + "\n" + names(sorted(mis.__all__))


def stubs() -> dict[str, str]:
    """Every stub by its file name."""
    return {"__init__.pyi": package_stub(), "codes.pyi": codes_stub(), "records.pyi": records_stub(), "seen.pyi": seen_stub(),
            "purposes.pyi": purposes_stub(), "questions.pyi": questions_stub()}


if __name__ == "__main__":
    for file_name, content in stubs().items():
        (PACKAGE / file_name).write_text(content, encoding="utf-8")
    print(f"stubs of juniper_mis {mis.__version__} written", file=sys.stderr)
