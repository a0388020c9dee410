#!/usr/bin/python3
"""Decides which staff checks are needed, and who may start, by its own table, and compares with what the library decided.

Written from the law (SI 2009/2680, SI 2014/3283, Keeping children safe in education, Part three) as one table with a cell for each check
and each kind of person; shares no code with the library. Every case of three finite spaces: what is needed (role x school x engagement x
appointment x seven facts that are unknown, no or yes), who may start with which checks on record, and what an agency worker needs.
"""
import argparse
import functools
import hashlib
import itertools
import subprocess
import sys
from typing import Iterator

ROLES = ("employee", "governor", "headteacher", "office_administrator", "teacher", "teaching_assistant", "trustee", "volunteer")
SCHOOLS = (None, "maintained", "academy", "independent", "non_maintained_special")
CHECKS = ("barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications",
          "right_to_work", "s128", "medical_fitness")
REQUIRED, WHERE_RELEVANT, OPTIONAL, NOT_APPLICABLE, NOT_LAWFUL, WHETHER_MADE = range(6)
NO_STOP, SOFT, HARD = range(3)
TRI = (None, False, True)
STATES = (None, "applied", "clear", "complete", "missing", "not_applicable")

# What each kind of person needs; the words are conditions that cell() reads.
TABLE = {
    #                             staff         agency        trustee    governor   volunteer
    "identity":                  ("yes",        "yes",        "yes",     "yes",     "yes"),
    "barred_list":               ("regulated",  "regulated",  "if told", "if told", "regulated"),
    "enhanced_dbs":              ("yes",        "yes",        "yes",     "yes",     "or by risk"),
    "prohibition_from_teaching": ("teaches",    "teaches",    "no",      "no",      "no"),
    "s128":                      ("manages",    "manages",    "yes",     "yes",     "no"),
    "overseas":                  ("abroad",     "abroad",     "abroad",  "abroad",  "abroad"),
    "qualifications":            ("qualified",  "qualified",  "no",      "no",      "no"),
    "right_to_work":             ("yes",        "yes",        "yes",     "no",      "no"),
    "disqualification":          ("childcare",  "childcare",  "no",      "no",      "childcare"),
    "medical_fitness":           ("proprietor", "no",         "no",      "no",      "no"),
}
KINDS = ("staff", "agency", "trustee", "governor", "volunteer")
BEFORE_APPOINTMENT = {"identity", "right_to_work", "qualifications", "overseas", "medical_fitness"}
NOT_ON_RECORD = {"disqualification", "medical_fitness"}

# Wrong readings of the law, and the space in which each must be caught, or the comparison proves nothing.
WRONG_READINGS = {
    "a supervised volunteer may be checked against the barred list": "needed",
    "three months end a day earlier": "needed",
    "the day of appointment does not matter": "needed",
    "governors prove their right to work": "needed",
    "a governor is in regulated activity": "needed",
    "every school asks for medical fitness": "needed",
    "heads of maintained schools are managers": "needed",
    "staff who do not teach have no entry": "needed",
    "a supervised volunteer needs a certificate": "needed",
    "an assistant is not in regulated activity": "needed",
    "the certificate is a hard stop": "start",
    "the barred list may follow later": "start",
    "a check that does not apply answers for one that is required": "start",
    "a trustee waits for the certificate": "start",
    "no application is needed": "start",
    "academies need a copy only of what discloses": "agency",
    "the agency may confirm later": "agency",
    "an old certificate is never recent": "agency",
    "identity is the agency's matter": "agency",
}

class Oracle:
    """The law, or one wrong reading of it."""

    def __init__(self, wrong: str | None = None):
        self.wrong = wrong
        self.cell = functools.lru_cache(maxsize=None)(self.read_cell)

    def is_wrong(self, reading: str) -> bool:
        """Whether the law is read in this wrong way."""
        return self.wrong == reading

    @staticmethod
    def kind_of(role: str, through: str | None) -> str:
        """In which column somebody stands."""
        if role in KINDS:
            return role
        return "agency" if through == "agency" else "staff"

    def regulated(self, kind: str, role: str, told: bool | None, supervised: bool | None) -> bool | None:
        """Whether it is regulated activity, as far as that is known."""
        if told is not None:
            return told
        if kind == "volunteer":
            return None if supervised is None else not supervised
        by_nature = {"teacher", "headteacher", "teaching_assistant"}
        if self.is_wrong("an assistant is not in regulated activity"):
            by_nature.discard("teaching_assistant")
        return True if role in by_nature else None

    @staticmethod
    def when(known: bool | None, otherwise: int = NOT_APPLICABLE) -> int:
        """Required, or otherwise, or not known."""
        return WHERE_RELEVANT if known is None else REQUIRED if known else otherwise

    def read_cell(self, check: str, kind: str, role: str, school: str | None, told: bool | None, supervised: bool | None, fact: bool | None,
                  recent_law: bool) -> int:
        """What the table says; `fact` is the one of teaching, manages, abroad, qualified, childcare that the cell asks for."""
        word = TABLE[check][KINDS.index(kind)]
        if check == "right_to_work" and kind == "governor" and self.is_wrong("governors prove their right to work"):
            word = "yes"
        watched = kind == "volunteer" and supervised is True
        if word in ("yes", "no"):
            return REQUIRED if word == "yes" else NOT_APPLICABLE
        if word in ("regulated", "if told"):
            if watched and not self.is_wrong("a supervised volunteer may be checked against the barred list"):
                return NOT_LAWFUL
            known = self.regulated(kind, role, told, supervised)
            if word == "if told" and known is None:
                return REQUIRED if self.is_wrong("a governor is in regulated activity") else NOT_APPLICABLE
            return self.when(known, NOT_LAWFUL)
        if word == "or by risk":
            if watched:
                return REQUIRED if self.is_wrong("a supervised volunteer needs a certificate") else OPTIONAL
            return self.when(self.regulated(kind, role, told, supervised), OPTIONAL)
        if word in ("teaches", "qualified"):
            return REQUIRED if role == "teacher" else self.when(fact)
        if word == "manages":
            here = None if school is None else school in ("academy", "independent")
            if role == "headteacher" and school == "maintained" and self.is_wrong("heads of maintained schools are managers"):
                here = True
            manages = True if role == "headteacher" else fact
            if here is False or manages is False:
                return NOT_APPLICABLE
            return REQUIRED if here and manages else WHERE_RELEVANT
        if word == "proprietor":
            if not recent_law:
                return NOT_APPLICABLE
            if self.is_wrong("every school asks for medical fitness"):
                return REQUIRED
            return WHERE_RELEVANT if school is None else REQUIRED if school in ("academy", "independent") else NOT_APPLICABLE
        if word == "childcare" and not recent_law:
            return NOT_APPLICABLE
        return self.when(fact)   # abroad, childcare

    def line(self, role: str, school: str | None, through: str | None, moment: str, told: bool | None, supervised: bool | None,
             facts: dict[str, bool | None]) -> list[tuple[int, int, bool, bool]]:
        """For each check: need, stop, whether before the appointment, whether the record has an entry."""
        kind = self.kind_of(role, through)
        old = kind == "staff" and moment == "before 2007" and not self.is_wrong("the day of appointment does not matter")
        recent_post = kind == "staff" and (moment == "break of three months" and not self.is_wrong("three months end a day earlier"))
        found = []
        for check in CHECKS:
            need = self.cell(check, kind, role, school, told, supervised, facts.get(check), moment not in ("before 2007", "2007"))
            asked = need in (REQUIRED, WHERE_RELEVANT)
            entry = asked and check not in NOT_ON_RECORD
            if old and entry:
                need = WHETHER_MADE
            elif recent_post and asked and check in ("enhanced_dbs", "overseas"):
                need = OPTIONAL
            stop, before = NO_STOP, False
            if need in (REQUIRED, WHERE_RELEVANT):
                stop = HARD
                if kind in ("trustee", "governor"):
                    stop = HARD if check == "s128" else SOFT
                elif check == "enhanced_dbs" and kind != "agency":
                    stop = HARD if self.is_wrong("the certificate is a hard stop") else SOFT
                before = kind == "staff" and check in BEFORE_APPOINTMENT
            if check == "prohibition_from_teaching" and kind == "staff" and school in ("academy", "independent"):
                entry = entry or not self.is_wrong("staff who do not teach have no entry")
            found.append((need, stop, before, entry))
        return found

    def at_school(self, role: str, school: str | None, supervised: bool | None, teaching: bool | None, abroad: bool | None,
                  states: dict[str, str]) -> bytes:
        """Who may start at the school itself."""
        line = self.line(role, school, None, "now", None, supervised, {"prohibition_from_teaching": teaching, "overseas": abroad})
        shown_first = BEFORE_APPOINTMENT | {"barred_list"}
        if self.is_wrong("the barred list may follow later"):
            shown_first = shown_first - {"barred_list"}
        answers = {"clear", "complete"}
        if self.is_wrong("a check that does not apply answers for one that is required"):
            answers.add("not_applicable")
        before, stops, soft = set(), set(), set()
        for check, (need, stop, before_appointment, _) in zip(CHECKS, line):
            state = states.get(check)
            if need == REQUIRED and before_appointment:
                before.add(check)
            outstanding = need == REQUIRED and state not in answers or need == WHERE_RELEVANT and state in ("missing", "applied")
            if not outstanding:
                continue
            if stop == SOFT:
                soft.add(check)
            elif state is not None or check in shown_first:
                stops.add(check)
        if stops:
            return answer("refused", stop=1, overdue=False, before=before, missing=stops)
        if role in ("trustee", "governor") and soft:
            outcome = "refused" if self.is_wrong("a trustee waits for the certificate") else "allowed"
            return answer(outcome, stop=2, overdue=True, before=before, missing=soft)
        if "enhanced_dbs" in soft:
            if states.get("enhanced_dbs") != "applied" and not self.is_wrong("no application is needed"):
                return answer("refused", stop=2, overdue=False, before=before, missing={"enhanced_dbs"})
            return answer("supervised", needs={"supervision_risk_assessment"}, stop=2, overdue=True, before=before, missing={"enhanced_dbs"})
        if role == "volunteer" and supervised:
            return answer("supervised", needs={"supervision_risk_assessment"}, overdue=False, before=before)
        return answer("allowed", overdue=False, before=before)

    def from_agency(self, school: str | None, starts: bool, confirmed: str | None, discloses: bool | None, copied: bool | None,
                    certificate: str | None, at_work: bool | None, identity: str | None) -> bytes:
        """What a supplied worker needs who starts on 30 November, or on a day that is not told."""
        needs = set()
        late = confirmed == "the day after" and starts and not self.is_wrong("the agency may confirm later")
        if confirmed is None or late:
            needs.add("agency_confirmation")
        any_copy = school in ("academy", "independent") and not self.is_wrong("academies need a copy only of what discloses")
        if (any_copy or discloses) and not copied:
            needs.add("certificate_copy")
        if identity not in ("complete", "clear") and not self.is_wrong("identity is the agency's matter"):
            needs.add("identity_on_arrival")
        limit = {None: 0, "last day": 30, "a day too old": 29, "years old": 29}[certificate]
        old = starts and certificate in ("a day too old", "years old")
        if old and at_work and not self.is_wrong("an old certificate is never recent"):
            old = False
        refused = old or bool(needs - {"identity_on_arrival"})
        return answer("refused" if refused else "allowed", needs=needs, stop=1 if refused else 0, overdue=False, limit=limit,
                      reasons={"certificate_too_old"} if old else set())


NEEDS = ("certificate_copy", "identity_on_arrival", "supervision_risk_assessment", "agency_confirmation")
OUTCOMES = (None, "allowed", "refused", "supervised")


def bits(words: set[str], order: tuple[str, ...]) -> int:
    """A set of words as bits in their order."""
    return sum(1 << order.index(word) for word in words)


def answer(outcome: str, needs: set[str] = frozenset(), stop: int = 0, overdue: bool = False, before: set[str] = frozenset(),
           missing: set[str] = frozenset(), limit: int = 0, reasons: set[str] = frozenset()) -> bytes:
    """One case as the dumper writes it; stop is 1 for hard and 2 for soft."""
    b, m = bits(before, CHECKS), bits(missing, CHECKS)
    return bytes((OUTCOMES.index(outcome), bits(needs, NEEDS), stop, 2 if overdue else 1, b & 255, b >> 8, m & 255, m >> 8,
                  bits(reasons, ("certificate_too_old",)), limit))


def needed(oracle: Oracle) -> Iterator[bytes]:
    """The space of what is needed."""
    moments = ("now", "before 2007", "2007", "break of three months", "a day more", "another post")
    for role, school, through, moment in itertools.product(ROLES, SCHOOLS, (None, "agency", "school"), moments):
        for child, qual, abroad, manages, teaching, supervised, told in itertools.product(TRI, repeat=7):
            facts = {"prohibition_from_teaching": teaching, "s128": manages, "overseas": abroad, "qualifications": qual,
                     "disqualification": child}
            line = oracle.line(role, school, through, moment, told, supervised, facts)
            yield bytes(need + 6 * stop + 18 * before + 36 * entry for need, stop, before, entry in line)


def start(oracle: Oracle) -> Iterator[bytes]:
    """The space of who may start."""
    first = ("identity", "right_to_work", "qualifications", "barred_list", "enhanced_dbs")
    others = ("prohibition_from_teaching", "s128", "overseas", "medical_fitness", "disqualification")
    for role, school in itertools.product(ROLES, SCHOOLS):
        for supervised in TRI:
            for states in itertools.product(STATES, repeat=5):
                told = {check: state for check, state in zip(first, reversed(states)) if state is not None}
                yield oracle.at_school(role, school, supervised, None, None, told)
        for states in itertools.product((None, "missing", "clear"), repeat=5):
            told = {check: "complete" for check in first}
            told |= {check: state for check, state in zip(others, reversed(states)) if state is not None}
            for abroad, teaching in itertools.product(TRI, repeat=2):
                yield oracle.at_school(role, school, False, teaching, abroad, told)


def agency(oracle: Oracle) -> Iterator[bytes]:
    """The space of agency workers; who sits on a board or volunteers is never one."""
    certificates = (None, "last day", "a day too old", "years old")
    for role, school in itertools.product(ROLES, SCHOOLS):
        for identity, at_work, certificate, copied, discloses, confirmed, starts in itertools.product(
                STATES, TRI, certificates, TRI, TRI, (None, "in time", "the day after"), (False, True)):
            if role in KINDS:
                yield oracle.at_school(role, school, None, None, None, {} if identity is None else {"identity": identity})
            else:
                yield oracle.from_agency(school, starts, confirmed, discloses, copied, certificate, at_work, identity)


SPACES = {"needed": needed, "start": start, "agency": agency}


def first_difference(cases: Iterator[bytes], got: bytes) -> int | None:
    """The place of the first case that differs, or None."""
    place, at = 0, 0
    for case in cases:
        if got[at:at + len(case)] != case:
            return place
        place, at = place + 1, at + len(case)
    return None if at == len(got) else place


def main() -> int:
    """Compares every space; then each wrong reading must differ somewhere."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dumper", required=True)
    dumper = parser.parse_args().dumper
    got = {space: subprocess.run([dumper, space], check=True, capture_output=True).stdout for space in SPACES}
    failed = False
    for space, cases in SPACES.items():
        place = first_difference(cases(Oracle()), got[space])
        digest = hashlib.sha256(got[space]).hexdigest()[:16]
        print(f"{space}: {len(got[space]) // 10} cases, " + (f"same, digest {digest}" if place is None else f"case {place} differs"))
        failed = failed or place is not None
    for wrong, space in WRONG_READINGS.items():
        caught = first_difference(SPACES[space](Oracle(wrong)), got[space]) is not None
        print(f"wrong reading '{wrong}': " + (f"caught in {space}" if caught else f"NOT CAUGHT in {space}"))
        failed = failed or not caught
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
