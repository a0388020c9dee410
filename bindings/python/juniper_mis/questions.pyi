# Every question of law as a function, and its answer as a class. Written by bindings/python/write_stubs.py; not by hand.
import datetime
from collections.abc import Sequence, Set as AbstractSet
from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired, Required

from juniper_mis.asked import Answer, Explanation

__all__ = [
    "Areas",
    "BreachQuestions",
    "BreachReportDue",
]

def area_and_name(question: str) -> tuple[str, str]: ...
def class_of(question: str) -> str: ...
def read_answer(question: str, answer: Any) -> Any: ...

class _Area:
    def __init__(self, law: Any) -> None: ...

class BreachReportDue(Answer):
    @property
    def due_at(self) -> datetime.datetime | None: ...
    @property
    def statutory_end_at(self) -> datetime.datetime | None: ...
    @property
    def clock_starts_on(self) -> Literal["controller_aware"] | None: ...
    @property
    def processor_tells(self) -> Literal["each_controller"] | None: ...
    @property
    def timing(self) -> Literal["without_undue_delay"] | None: ...
    @property
    def processor_reports_to_regulator(self) -> bool | None: ...
    @property
    def why(self) -> Explanation: ...

class BreachQuestions(_Area):
    def report_due(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        aware_party: Literal["controller", "processor"],
        aware_at: datetime.datetime,
        controllers_told: bool | None = ...) -> BreachReportDue: ...

class Areas:
    @property
    def breach(self) -> BreachQuestions: ...
