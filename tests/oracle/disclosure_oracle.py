#!/usr/bin/python3
"""Decides who may ask and what is disclosed by its own table of the law, and compares with every answer of the library.

Written from the Acts and regulations as they are named in the lines of the tables, and not from the library's code. The whole
space of facts is gone through: 1.4 million cases of an item, 0.2 million of a requester. With --wrong-readings each of a
list of misreadings of the law has to differ somewhere, or the comparison proves nothing.
"""
import argparse
import datetime
import hashlib
import itertools
import subprocess
import sys
from typing import Callable, Iterator

TODAY = datetime.date(2026, 11, 25)
BIRTHS = (None, datetime.date(2016, 6, 1), datetime.date(2011, 6, 1), datetime.date(2008, 11, 25))
TRUTHS = (None, False, True)
REQUESTERS = ("pupil", "parent", "mother", "father", "solicitor", "other_agent", "third_party")
PARENTS = {"parent", "mother", "father"}
AGENTS = {"solicitor", "other_agent"}
ITEMS = ("child_protection_file", "collection_list", "confidential_reference", "counselling_notes", "educational_record", "exam_mark",
         "exam_results", "exam_script_answers", "examiner_comments", "newsletter", "pr_based_request", "staff_author_name",
         "witness_statement")
THIRD_PARTIES = (None, "none", "parent", "other_pupil", "informant", "education_worker", "health_worker", "social_worker")
REFERENCES = (None, "education", "employment", "training", "volunteering", "office")
KINDS = (None, "maintained", "academy", "independent", "non_maintained_special")
FORMS = (None, "none", "signed_by_pupil", "signed_by_parent")
YEARS = (None, 6, 10, 13)
ROUTES = ("access_request", "educational_record")
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

# How answers are written: the place of a word in its list is its digit (0: none), or its bit.
OUTCOMES = (None, "disclose", "redact", "withhold")
EXEMPTIONS = ("child_abuse_data", "confidential_reference", "examination_script")
TESTS = ("serious_harm", "third_party")
REASONS = ("education_worker_presumption", "health_worker_presumption", "social_worker_presumption", "third_party_consents", "not_entitled")
ANSWERS = (None, "allowed", "check_authority", "refused")
HOLDERS = (None, "pupil", "parent")

EXEMPTION_MISREADINGS = (
    "child abuse data are kept from the child too", "parental responsibility makes no difference", "the exemption outlives childhood",
    "scripts are disclosed", "marks are exempt", "references are disclosed", "workers have to consent", "every third party may be named",
    "consent of the third party changes nothing", "silence means nobody else is in it", "a parent still asks at 18", "strangers may ask",
    "files are never tested for harm")
WHO_MISREADINGS = (
    "every school owes the educational record", "the educational record needs parental responsibility", "an objection defeats the educational record",
    "a parent still asks at 18", "access needs no parental responsibility", "a competent pupil's objection is ignored",
    "agents need no authority", "unassessed pupils are competent", "competence has no say in a pupil's own request", "strangers may ask")


def age(born: datetime.date | None) -> int | None:
    """Completed years today."""
    if born is None:
        return None
    return TODAY.year - born.year - ((TODAY.month, TODAY.day) < (born.month, born.day))


def bits(words: tuple[str, ...], members: set[str]) -> int:
    """A set as a number."""
    return sum(1 << words.index(member) for member in members)


class Exemption:
    """DPA 2018 Schedules 2 and 3, item by item."""

    name = "exemption"
    misreadings = EXEMPTION_MISREADINGS

    def __init__(self, wrong: str | None = None):
        self.wrong = wrong

    def heads(self) -> Iterator[tuple[str, tuple]]:
        """What a line is about, and its facts."""
        for who, item, born in itertools.product(REQUESTERS, ITEMS, BIRTHS):
            yield f"{who}|{item}|{born.isoformat() if born else '?'}|", (who, item, age(born))

    def rests(self) -> Iterator[tuple]:
        """The other facts, the first of them changing fastest."""
        for back in itertools.product(REFERENCES, TRUTHS, THIRD_PARTIES, TRUTHS, TRUTHS, TRUTHS):
            yield back[::-1]

    def other_person(self, item: str, third: str | None, consents: bool | None) -> tuple[str | None, set, set, bool]:
        """Paragraphs 16 and 17: outcome, tests, reasons, whether identity goes."""
        wrong = self.wrong
        if third is None and item == "staff_author_name":
            third = "education_worker"   # the name is that of somebody who works at the school
        if third is None:
            if item in ("collection_list", "newsletter", "pr_based_request") or wrong == "silence means nobody else is in it":
                return "disclose", set(), set(), False
            return None, {"third_party"}, set(), False
        if third == "none" or wrong == "every third party may be named":
            return "disclose", set(), set(), False
        if consents is True and wrong != "consent of the third party changes nothing":
            return "disclose", set(), {"third_party_consents"}, False
        if third.endswith("_worker") and wrong != "workers have to consent":
            return "disclose", set(), {third + "_presumption"}, False
        return "withhold" if item == "witness_statement" else "redact", {"third_party"}, set(), True

    def bites(self, who: str, years: int | None, pr: bool | None) -> bool | None:
        """Schedule 3 paragraph 21: data subject under 18, requester with parental responsibility for them, who is not the child."""
        if who == "pupil":
            return self.wrong == "child abuse data are kept from the child too"
        if pr is False and self.wrong != "parental responsibility makes no difference":
            return False
        if years is not None and years >= 18 and self.wrong != "the exemption outlives childhood":
            return False
        return True if pr is True and years is not None else None

    def decide(self, who: str, item: str, years: int | None, pr, abuse, alleged, third, consents, reference) -> str:
        """The code of one answer."""
        del alleged, reference   # they change what is said, not what is decided
        wrong = self.wrong
        if item == "confidential_reference" and wrong != "references are disclosed":   # Schedule 2 paragraph 24
            return self.code("withhold", {"confidential_reference"}, held=True)
        if item == "exam_script_answers" and wrong != "scripts are disclosed":         # paragraph 25(1)
            return self.code("withhold", {"examination_script"})
        impersonal = item in ("collection_list", "newsletter", "pr_based_request")
        confidential = item in ("child_protection_file", "counselling_notes", "witness_statement")
        stranger = who == "third_party" and wrong != "strangers may ask"
        grown = who in PARENTS and years is not None and years >= 18 and not impersonal and wrong != "a parent still asks at 18"
        no_pr = who in PARENTS and pr is False and confidential and wrong != "parental responsibility makes no difference"
        if stranger or grown or no_pr:
            return self.code("withhold", reasons={"not_entitled"})
        if item in ("exam_mark", "exam_results", "examiner_comments"):
            return self.code("withhold" if wrong == "marks are exempt" else "disclose")
        if item in ("exam_script_answers", "confidential_reference"):
            return self.code("disclose")   # only in a wrong reading
        exempt_not: set[str] = set()
        tests: set[str] = set()
        if item in ("child_protection_file", "counselling_notes", "educational_record", "witness_statement"):
            bites = self.bites(who, years, pr)
            if abuse is None and item == "child_protection_file" and bites is not False:
                return self.code(None, tests=set(TESTS))
            if abuse is True and bites is not False:
                if bites is None:
                    return self.code("withhold", tests=set(TESTS))
                return self.code("withhold", {"child_abuse_data"}, extent=True, tests=set(TESTS))
            if abuse is True:
                exempt_not.add("child_abuse_data")
            if item != "witness_statement" and wrong != "files are never tested for harm":
                tests.add("serious_harm")
        outcome, more, reasons, identity = self.other_person(item, third, consents)
        if item in ("child_protection_file", "counselling_notes") and outcome == "disclose":
            outcome = None   # only when the test for harm is done
        if item == "educational_record" and outcome is None:
            outcome = "disclose"
        return self.code(outcome, not_applicable=exempt_not, tests=tests | more, reasons=reasons, identity=identity)

    @staticmethod
    def code(outcome, exemptions=frozenset(), extent=False, not_applicable=frozenset(), tests=frozenset(), reasons=frozenset(),
             identity=False, held=False) -> str:
        """An answer as digits."""
        values = (OUTCOMES.index(outcome), bits(EXEMPTIONS, exemptions), int(extent), bits(EXEMPTIONS, not_applicable), bits(TESTS, tests),
                  bits(REASONS, reasons), int(identity), int(held))
        return "".join(DIGITS[value] for value in values)


class WhoMayExercise:
    """UK GDPR Article 15 for children, SI 2005/1437 regulation 5, agents."""

    name = "who_may_exercise"
    misreadings = WHO_MISREADINGS

    def __init__(self, wrong: str | None = None):
        self.wrong = wrong

    def heads(self) -> Iterator[tuple[str, tuple]]:
        """What a line is about, and its facts."""
        for route, who, born in itertools.product(ROUTES, REQUESTERS, BIRTHS):
            yield f"{route}|{who}|{born.isoformat() if born else '?'}|", (route, who, age(born))

    def rests(self) -> Iterator[tuple]:
        """The other facts, the first of them changing fastest."""
        for back in itertools.product(YEARS, FORMS, KINDS, TRUTHS, TRUTHS, TRUTHS):
            yield back[::-1]

    @staticmethod
    def younger(limit: int, years: int | None, year_group: int | None) -> bool | None:
        """Whether the pupil is below an age: by birth date, else where a pupil of the year group cannot have reached it."""
        if years is not None:
            return years < limit
        return True if year_group is not None and year_group + 5 < limit else None

    def decide(self, route: str, who: str, years: int | None, pr, competent, objects, kind, form, year_group) -> str:
        """The code of one answer."""
        minor = self.younger(18, years, year_group)
        if self.wrong == "a parent still asks at 18" and minor is False and who in PARENTS:
            minor = True
        assessed = competent
        if competent is None and self.younger(12, years, year_group):
            competent = False
        if competent is None and self.wrong == "unassessed pupils are competent":
            competent = True
        if route == "educational_record":
            if kind is None:
                return self.code(None, None, clock=False)
            if kind in ("maintained", "non_maintained_special") or self.wrong == "every school owes the educational record":
                return self.record(who, minor, pr, objects)
        return self.access(who, minor, pr, assessed, competent, objects, form)

    def record(self, who, minor, pr, objects) -> str:
        """A parent in the sense of the Education Act 1996 asks; there is no parent of somebody of 18."""
        def answer(outcome, **more):
            return self.code(outcome, "parent", grounds=True, **more)
        if minor is False or who == "pupil":
            return answer("refused")
        if who == "third_party" and self.wrong != "strangers may ask":
            return answer("refused")
        if who in AGENTS:
            return answer("check_authority", scope=True, missing=True)
        if minor is None:
            return answer(None)
        if pr is False and self.wrong == "the educational record needs parental responsibility":
            return answer("refused")
        if objects is True and self.wrong == "an objection defeats the educational record":
            return answer("refused")
        return answer("allowed")

    def access(self, who, minor, pr, assessed, competent, objects, form) -> str:
        """The right is the pupil's."""
        wrong = self.wrong
        def answer(outcome, **more):
            return self.code(outcome, "pupil", **more)
        if who == "third_party":
            return answer("allowed" if wrong == "strangers may ask" else "refused")
        if who == "pupil":
            if minor is False or competent is not False or wrong == "competence has no say in a pupil's own request":
                return answer("allowed")
            return answer("refused" if minor and assessed is False else None)   # not assessed: that comes first
        decides = minor is False or competent is True
        objection = objects is True and wrong != "a competent pupil's objection is ignored"
        if who in AGENTS or form == "signed_by_pupil":
            if decides and objection:
                return answer("refused", scope=True)
            if wrong == "agents need no authority":
                return answer("allowed", scope=True)
            return answer("check_authority", scope=True, missing=True)
        if minor is False:
            return answer("refused")
        if competent is True and objection:
            return answer("refused")
        if pr is False and wrong != "access needs no parental responsibility":
            return answer("refused")
        if minor is None:
            return answer(None)
        if competent is None and objection:
            return answer(None)
        if pr is None:
            return answer("check_authority", missing=True)
        if competent is not False and objects is None:
            return answer("check_authority", missing=True)
        return answer("allowed")

    @staticmethod
    def code(outcome, holder, grounds=False, clock=True, scope=False, missing=False) -> str:
        """An answer as digits."""
        values = (ANSWERS.index(outcome), HOLDERS.index(holder), 3 if grounds else 0, int(clock), int(scope), int(missing))
        return "".join(DIGITS[value] for value in values)


def lines_of(oracle) -> Iterator[str]:
    """The whole space as the dumper prints it."""
    rests = list(oracle.rests())
    for head, facts in oracle.heads():
        yield head + "".join(oracle.decide(*facts, *rest) + " " for rest in rests)


def first_difference(oracle, dumped: list[str]) -> str | None:
    """The first case that differs, in words; None when all are the same."""
    rests = list(oracle.rests())
    count = 0
    for got, (head, facts) in zip(dumped, oracle.heads(), strict=False):
        count += 1
        codes = got.removeprefix(head).split()
        if not got.startswith(head) or len(codes) != len(rests):
            return f"the dump has another line than {head}"
        for code, rest in zip(codes, rests, strict=True):
            expected = oracle.decide(*facts, *rest)
            if code != expected:
                return f"{head} {rest}: the library says {code}, the oracle {expected}"
    if count != len(dumped) or count != sum(1 for _ in oracle.heads()):
        return "the dump has another number of lines"
    return None


def compare(make: Callable, dumper: str, wrong_readings: bool) -> int:
    """Compares one space; returns how much is wrong."""
    dumped = subprocess.run([dumper, make.name], check=True, capture_output=True, text=True).stdout.splitlines()
    oracle = list(lines_of(make()))
    ours, theirs = (hashlib.sha256("\n".join(lines).encode()).hexdigest() for lines in (oracle, dumped))
    if ours != theirs:
        print(f"{make.name}: {first_difference(make(), dumped)}; digest {theirs[:16]} and not {ours[:16]}")
        return 1
    print(f"{make.name}: {len(dumped) * len(list(make().rests()))} cases, digest {theirs[:16]} = the oracle's")
    problems = 0
    for wrong in make.misreadings if wrong_readings else ():
        if first_difference(make(wrong), dumped) is None:
            print(f"{make.name}: nothing tells this misreading apart: {wrong}")
            problems += 1
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dumper", required=True)
    parser.add_argument("--wrong-readings", action="store_true")
    options = parser.parse_args()
    return 1 if sum(compare(make, options.dumper, options.wrong_readings) for make in (Exemption, WhoMayExercise)) else 0


if __name__ == "__main__":
    sys.exit(main())
