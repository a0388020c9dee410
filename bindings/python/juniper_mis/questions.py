"""Every question of law as a function, and its answer as a class, made from the library's declarations when the module is loaded."""
from __future__ import annotations

import inspect
import typing

from juniper_mis import asked

_READERS: dict[str, asked.Reader] = {}
_CLASSES: dict[str, type[asked.Answer]] = {}
_AREAS: dict[str, dict[str, typing.Any]] = {}


class _Area:
    """The questions of one area of law."""

    __slots__ = ("_law",)

    def __init__(self, law: typing.Any) -> None:
        self._law = law

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def area_and_name(question: str) -> tuple[str, str]:
    """`rights.request_deadline` as the area and the function in it."""
    area, _, name = question.partition(".")
    return area, asked.python_name(name.replace(".", "_"))


def class_of(question: str) -> str:
    """The name of the class that a question is answered with."""
    return asked.camel(question.replace(".", "_"))


def read_answer(question: str, answer: typing.Any) -> typing.Any:
    """An answer of the extension as a value of its class."""
    return _READERS[question](answer)


def _function(question: asked.Question) -> typing.Any:
    names = {asked.python_name(part.name): part.name for part in question.facts.parts}
    keyword_only = [inspect.Parameter(asked.python_name(part.name), inspect.Parameter.KEYWORD_ONLY,
                                      default=inspect.Parameter.empty if part.required else None)
                    for part in sorted(question.facts.parts, key=lambda part: not part.required)]
    itself = inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY)
    told = inspect.Signature(keyword_only)

    def function(self: _Area, /, **facts: object) -> asked.Answer:
        given = told.bind(**facts).arguments
        return typing.cast(asked.Answer, self._law.ask(question.name, **{names[name]: value for name, value in given.items()}))

    function.__signature__ = inspect.Signature([itself.replace(kind=inspect.Parameter.POSITIONAL_OR_KEYWORD), *keyword_only])  # type: ignore[attr-defined]
    function.__name__ = area_and_name(question.name)[1]
    function.__doc__ = question.asks
    return function


for _question in asked.QUESTIONS:
    _READERS[_question.name] = asked.reader(_question.answer, class_of(_question.name), _CLASSES)
    _CLASSES[class_of(_question.name)].__doc__ = _question.asks
    _area, _name = area_and_name(_question.name)
    _AREAS.setdefault(_area, {})[_name] = _function(_question)

for _area, _functions in _AREAS.items():
    for _name, _made in _functions.items():
        _made.__qualname__, _made.__module__ = f"{asked.camel(_area)}Questions.{_name}", __name__
    globals()[f"{asked.camel(_area)}Questions"] = type(f"{asked.camel(_area)}Questions", (_Area,), {
        "__slots__": (), "__module__": __name__, "__doc__": "Its questions.", **_functions})
globals().update(_CLASSES)


def _asking(area: str) -> property:
    cls = globals()[f"{asked.camel(area)}Questions"]
    return property(lambda self: cls(self), doc=f"Questions of {area.replace('_', ' ')}.")


_members: dict[str, typing.Any] = {area: _asking(area) for area in _AREAS}
Areas = type("Areas", (), {"__slots__": (), "__module__": __name__, "__doc__": "The questions by area.", **_members})

__all__ = ["Areas", *(f"{asked.camel(area)}Questions" for area in _AREAS), *_CLASSES]
