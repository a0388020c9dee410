"""What a question of law is: its parts; and what it is answered with: values that explain themselves."""
from __future__ import annotations

import datetime
import keyword
import typing

from juniper_mis import _core

__all__ = ["Answer", "Explanation", "Part", "Question", "Step"]


_V = typing.TypeVar("_V", bound="_Value")


class Part(typing.NamedTuple):
    """One fact, or one part of an answer."""

    name: str
    """Its name; empty for the whole."""
    type: str
    """`date`, `datetime`, `time`, `bool`, `int`, `percent`, `text`, `attendance code`, `calendar`, `one of`, `set of`, `object`,
    `explanation`, or `list of` one of these."""
    required: bool
    """Of facts: whether it must be told."""
    nullable: bool
    """Of answers: whether it may be None."""
    words: tuple[str, ...]
    """The words that may stand there."""
    parts: tuple[Part, ...]
    """What an object is made of."""


class Question(typing.NamedTuple):
    """A question of law."""

    name: str
    """`rights.request_deadline`: its area, and what is asked."""
    asks: str
    """The question, for people."""
    facts: Part
    """What may be told."""
    answer: Part
    """What is answered."""


class Step(typing.NamedTuple):
    """One step of an explanation."""

    kind: str
    """`fact`, `rule`, `derivation`, `reason`, `blocks`, `would_change` or `caution`."""
    says: str
    """In a sentence."""
    rule: str | None
    """The id of the rule that it rests on."""
    version: int | None
    """Its version."""
    in_force: datetime.date | None
    """The first day on which that version is in force."""
    confidence: frozenset[str]
    """How well the rule is known: `verified`, `secondary`, `general`, `design`."""
    dates: tuple[datetime.date, ...]
    """The dates that it speaks of."""
    number: int | None
    """The number that it speaks of."""
    word: str | None
    """The word of a vocabulary that it speaks of."""

    def __repr__(self) -> str:
        return "<Step>"   # its dates may be somebody's


class _Value:
    """A value with slots that are set once. Shows nothing of what it holds."""

    __slots__: tuple[str, ...] = ()

    def __setattr__(self, name: str, value: object) -> typing.NoReturn:
        raise AttributeError("an answer never changes")

    def __delattr__(self, name: str) -> typing.NoReturn:
        raise AttributeError("an answer never changes")

    def _held(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in type(self).__slots__)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and typing.cast(_Value, other)._held() == self._held()

    def __hash__(self) -> int:
        return hash((type(self).__name__, self._held()))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __copy__(self: _V) -> _V:
        return self

    def __deepcopy__(self: _V, memo: object) -> _V:
        return self

    def __reduce__(self) -> typing.NoReturn:
        raise TypeError("an answer is not pickled, since its dates may be somebody's: keep what may be kept of as_dict()")


class Explanation(_Value):
    """Why an answer is as it is. Its texts speak of dates and rules, never of a name."""

    __slots__ = ("sentences", "steps")
    sentences: tuple[str, ...]
    """One a step, then one for each rule that was not read in a primary source."""
    steps: tuple[Step, ...]
    """The same for programs."""

    def __init__(self, sentences: typing.Iterable[str], steps: typing.Iterable[Step]) -> None:
        object.__setattr__(self, "sentences", tuple(sentences))
        object.__setattr__(self, "steps", tuple(steps))

    @property
    def text(self) -> str:
        """All of it, to be read aloud."""
        return " ".join(self.sentences)

    @property
    def rules(self) -> tuple[tuple[str, int], ...]:
        """Id and version of every rule that was used, once, in order."""
        return tuple(dict.fromkeys((s.rule, s.version) for s in self.steps if s.rule is not None and s.version is not None))

    def of(self, kind: str) -> tuple[str, ...]:
        """The sentences of the steps of one kind: `of("would_change")`."""
        return tuple(s.says for s in self.steps if s.kind == kind)


class Answer(_Value):
    """What a question is answered with; one class a question, below `juniper_mis.questions`."""

    __slots__ = ()
    _part: typing.ClassVar[Part]

    def __init__(self, **parts: object) -> None:
        for part in self._part.parts:
            object.__setattr__(self, python_name(part.name), parts[python_name(part.name)])

    def as_dict(self) -> dict[str, typing.Any]:
        """As JSON would have it: dates, moments and times as ISO texts, sets as sorted lists, what does not apply as None."""
        return {part.name: plain(getattr(self, python_name(part.name))) for part in self._part.parts}


def python_name(name: str) -> str:
    """A name of the law as Python can spell it: reserved words get a trailing underscore."""
    return name + "_" if keyword.iskeyword(name) else name


def plain(value: object) -> typing.Any:
    """A value of an answer as JSON would have it."""
    if isinstance(value, Answer):
        return value.as_dict()
    if isinstance(value, Explanation):
        return {"text": value.text, "sentences": list(value.sentences), "steps": [plain_step(step) for step in value.steps]}
    if isinstance(value, datetime.datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, datetime.time):
        return value.isoformat(timespec="minutes")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return value


def plain_step(step: Step) -> dict[str, typing.Any]:
    """A step as JSON would have it; what there is none of is left out."""
    return {name: plain(value) for name, value in step._asdict().items() if value is not None and value != () and value != frozenset()}


Reader = typing.Callable[[typing.Any], typing.Any]


def reader(part: Part, class_name: str, made: dict[str, type[Answer]]) -> Reader:
    """What turns a part of an answer, as the extension gives it, into its value; classes that it needs are made, and put in `made`."""
    read = _reader(part, part.type.removeprefix("list of "), class_name, made)
    if not part.type.startswith("list of "):
        return lambda value: None if value is None else read(value)
    return lambda value: None if value is None else tuple([read(one) for one in value])


def _reader(part: Part, kind: str, class_name: str, made: dict[str, type[Answer]]) -> Reader:
    if kind == "object":
        return _object_reader(part, class_name, made)
    if kind == "explanation":
        return explanation
    if kind == "datetime":
        return datetime.datetime.fromisoformat
    if kind == "time":
        return datetime.time.fromisoformat
    return frozenset if kind == "set of" else lambda value: value


def _object_reader(part: Part, class_name: str, made: dict[str, type[Answer]]) -> Reader:
    readers = [(p.name, python_name(p.name), reader(p, class_name + camel(p.name), made)) for p in part.parts]
    cls = typing.cast("type[Answer]", type(class_name, (Answer,), {
        "__slots__": tuple(spelt for _, spelt, _ in readers), "__module__": "juniper_mis.questions", "__doc__": "Part of an answer.",
        "_part": part}))
    made[class_name] = cls
    return lambda value: cls(**{spelt: read(value.get(name)) for name, spelt, read in readers})


def camel(name: str) -> str:
    """`request_deadline` as `RequestDeadline`."""
    return "".join(word.capitalize() for word in name.split("_"))


def explanation(value: typing.Mapping[str, typing.Any]) -> Explanation:
    """An explanation as the extension gives it."""
    sentences = value["sentences"]
    steps = (Step(step["kind"], says, step.get("rule"), step.get("version"), step.get("in_force"),
                  frozenset(step.get("confidence", ())), tuple(step[name] for name in ("a", "b") if name in step), step.get("n"),
                  step.get("w")) for step, says in zip(value["steps"], sentences))
    return Explanation(sentences, steps)


def _part(given: tuple[typing.Any, ...]) -> Part:
    name, kind, required, nullable, words, parts = given
    return Part(name, kind, required, nullable, words, tuple(_part(one) for one in parts))


QUESTIONS: tuple[Question, ...] = tuple(Question(name, asks, _part(facts), _part(answer))
                                        for name, asks, facts, answer in _core.questions())
"""Every question, by name."""
