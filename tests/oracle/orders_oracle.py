#!/usr/bin/python3
"""Decides what a parent is given under an order of a court by its own table, and compares with what the library decided.

Written from the guidance on parental responsibility (Department for Education) and the Children Act 1989; shares no code with the library.
Every requester x parental responsibility x conviction x one order (kind, against whom, effect, in force or not) or none x each item, and
each pair of items in the plain case; then what each viewer of the staff is shown under one order or none of each item.
"""
import argparse
import hashlib
import itertools
import subprocess
import sys
from typing import Iterator

REQUESTERS = ("father", "mother", "other_agent", "parent", "pupil", "solicitor", "third_party")
KINDS = ("care_order", "child_arrangements", "crown_court_prohibited_steps", "non_molestation", "not_stated", "prohibited_steps",
         "specific_issue")
AGAINST = ("father", "mother", "parent")
EFFECTS = ("no_address", "no_collect", "no_contact_on_site", "no_name_change", "no_phone", "no_removal_abroad", "no_removal_from_school",
           "no_reports", "no_school_change", "pr_exercise", "pr_removed")
ITEMS = ("child_protection_file", "collection_list", "confidential_reference", "counselling_notes", "educational_record", "exam_mark",
         "exam_results", "exam_script_answers", "examiner_comments", "newsletter", "pr_based_request", "staff_author_name",
         "witness_statement")
TRI = (None, False, True)
OUTCOMES = (None, "allowed", "allowed_redacted", "refused")
ACTIONS = ("add_as_recipient", "exclude_from_list")
REDACT = ("address", "contact_data", "phone", "school_run")
COURTS = ("family_court_consent", "high_court_consent")
ROUTES = ("dsl", "legal_adviser")
VIEWERS = ("class_teacher", "deputy_dsl", "dsl", "gate_staff", "governor", "head", "not_stated", "trust_it_administrator", "tutor")
KNOW_THE_DETAIL = {"dsl", "deputy_dsl", "head"}

# Which items an effect refuses, and which fields it takes out of those that are given.
REFUSES = {"no_collect": {"collection_list"}, "no_contact_on_site": {"collection_list"},
           "no_reports": {"educational_record", "exam_mark", "exam_results"},
           "pr_exercise": {"educational_record", "exam_mark", "exam_results", "pr_based_request"}, "pr_removed": {"pr_based_request"}}
TAKES_OUT = {"no_address": {"address", "phone", "school_run", "contact_data"}, "no_phone": {"phone", "contact_data"}}
SINGLE_STEPS = {"no_name_change", "no_removal_abroad", "no_removal_from_school", "no_school_change"}
HAVE_CONTACTS = {"educational_record", "collection_list"}
EXEMPTIONS_DECIDE = {"child_protection_file", "confidential_reference", "counselling_notes", "exam_script_answers", "examiner_comments",
                     "staff_author_name", "witness_statement"}

WRONG_READINGS = ("an order that has ended still restricts", "an order against the father restricts the mother",
                  "no reports means no newsletter", "without parental responsibility nothing is given", "an address alone is redacted",
                  "the whole record is refused for an address", "removed responsibility ends reports", "a conviction alone changes nothing",
                  "the other parent must agree", "a solicitor is a parent", "a single step forbidden forbids every step",
                  "staff at the gate see the detail", "who may not come on site may still collect")


class Oracle:
    """The law, or one wrong reading of it."""

    def __init__(self, wrong: str | None = None):
        self.wrong = wrong

    def effects_on(self, requester: str, order: tuple[str, str, str, bool] | None) -> set[str]:
        """What the order does to the requester."""
        if order is None:
            return set()
        kind, against, effect, in_force = order
        if not in_force and self.wrong != "an order that has ended still restricts":
            return set()
        other = {"father": "mother", "mother": "father"}.get(requester)
        if against == other and self.wrong != "an order against the father restricts the mother":
            return set()
        return {effect, "pr_exercise"} if kind == "crown_court_prohibited_steps" else {effect}

    def item(self, name: str, effects: set[str], pr: bool | None) -> str:
        """given, refused or open."""
        if name in EXEMPTIONS_DECIDE:
            return "open"
        refuses = {one for effect in effects for one in REFUSES.get(effect, set())}
        if "no_reports" in effects and self.wrong == "no reports means no newsletter":
            refuses.add("newsletter")
        if "pr_removed" in effects and self.wrong == "removed responsibility ends reports":
            refuses |= {"educational_record", "exam_mark", "exam_results"}
        if "no_address" in effects and self.wrong == "the whole record is refused for an address":
            refuses.add("educational_record")
        if name in refuses:
            return "refused"
        if name != "pr_based_request":
            return "refused" if pr is False and self.wrong == "without parental responsibility nothing is given" else "given"
        if effects & SINGLE_STEPS:
            return "refused" if self.wrong == "a single step forbidden forbids every step" else "open"
        return "open" if pr is None else "given" if pr else "refused"

    def case(self, requester: str, pr: bool | None, convicted: bool | None, order: tuple | None, items: set[str]) -> bytes:
        """One case."""
        if requester == "third_party":
            return answer("refused")
        if requester == "pupil":
            return answer(None if items & EXEMPTIONS_DECIDE else "allowed")
        if requester in ("solicitor", "other_agent") and not (requester == "solicitor" and self.wrong == "a solicitor is a parent"):
            return answer(None)
        routes: set[str] = set()
        if convicted and self.wrong != "a conviction alone changes nothing":
            routes = {"dsl", "legal_adviser"}
            forbids_all = order is not None and order[3] and (order[0] == "crown_court_prohibited_steps" or order[2] == "pr_exercise")
            if not forbids_all:
                return answer(None, routes=routes)
        effects = self.effects_on(requester, order)
        decided = {name: self.item(name, effects, pr) for name in items}
        refused = {name for name, one in decided.items() if one == "refused"}
        taken_out = {field for effect in effects for field in TAKES_OUT.get(effect, set())}
        if self.wrong == "an address alone is redacted":
            taken_out &= {"address"}
        redact = taken_out if any(one != "refused" and (name in HAVE_CONTACTS or name in EXEMPTIONS_DECIDE)
                                  for name, one in decided.items()) else set()
        if "child_protection_file" in items or (decided.get("pr_based_request") == "open" and effects & SINGLE_STEPS):
            routes = routes | {"dsl"}
        unless: set[str] = set()
        if refused and "pr_exercise" in effects:
            unless, routes = set(COURTS), {"dsl", "legal_adviser"}
        consent = decided.get("pr_based_request") == "given" or self.wrong == "the other parent must agree"
        actions = {"add_as_recipient"} if decided.get("newsletter") == "given" else set()
        closes = any(effect in REFUSES or effect in TAKES_OUT or effect in SINGLE_STEPS for effect in effects)
        logged = bool(redact) or (bool(refused) and closes)
        outcome = "refused" if refused == items else "allowed_redacted" if refused or redact else "allowed"
        if "open" in decided.values():
            outcome = None
        return answer(outcome, consent=consent, actions=actions, logged=logged, redact=redact, unless=unless, routes=routes)

    def shown(self, viewer: str, order: tuple | None, item: str) -> bytes:
        """What a member of staff is shown."""
        detail = viewer in KNOW_THE_DETAIL or (viewer == "gate_staff" and self.wrong == "staff at the gate see the detail")
        if item != "collection_list":
            return answer(None)[:1] + bytes([16 * detail])
        keeps = {"no_collect", "no_contact_on_site"}
        if self.wrong == "who may not come on site may still collect":
            keeps = {"no_collect"}
        excluded = {order[1]} if order and order[2] in keeps and (order[3] or self.wrong == "an order that has ended still restricts") else set()
        head = answer("allowed_redacted" if excluded else "allowed", actions={"exclude_from_list"} if excluded else set())[:1]
        return head + bytes([bits(excluded, AGAINST) + (8 if excluded and not detail else 0) + 16 * detail])


def bits(words: set[str], order: tuple[str, ...]) -> int:
    """A set of words as bits in their order."""
    return sum(1 << order.index(word) for word in words)


def answer(outcome: str | None, consent: bool | None = None, actions: set[str] = frozenset(), logged: bool = False,
           redact: set[str] = frozenset(), unless: set[str] = frozenset(), routes: set[str] = frozenset()) -> bytes:
    """One case as the dumper writes it."""
    told = 0 if consent is None else 2 if consent else 1
    return bytes((OUTCOMES.index(outcome) + 4 * told + 16 * bits(actions, ACTIONS) + 64 * logged,
                  bits(redact, REDACT) + 16 * bits(unless, COURTS) + 64 * bits(routes, ROUTES)))


def cases(oracle: Oracle) -> Iterator[bytes]:
    """The whole space, in the order of the dumper."""
    orders = [None] + [(kind, against, effect, in_force) for in_force, effect, against, kind in
                       itertools.product((False, True), EFFECTS, AGAINST, KINDS)]
    for requester, pr, convicted, order in itertools.product(REQUESTERS, TRI, TRI, orders):
        for first, second in itertools.combinations_with_replacement(ITEMS, 2):
            if first == second or (pr is True and convicted is None):
                yield oracle.case(requester, pr, convicted, order, {first, second})
    for viewer, order, item in itertools.product(VIEWERS, orders, ITEMS):
        yield oracle.shown(viewer, order, item)


def main() -> int:
    """Compares the space; then each wrong reading must differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dumper", required=True)
    got = subprocess.run([parser.parse_args().dumper], check=True, capture_output=True).stdout

    def first_difference(oracle: Oracle) -> int | None:
        count = 0
        for count, case in enumerate(cases(oracle), 1):
            if got[2 * count - 2:2 * count] != case:
                return count - 1
        return None if 2 * count == len(got) else count

    place = first_difference(Oracle())
    print(f"{len(got) // 2} cases, " + (f"same, digest {hashlib.sha256(got).hexdigest()[:16]}" if place is None else f"case {place} differs"))
    failed = place is not None
    for wrong in WRONG_READINGS:
        caught = first_difference(Oracle(wrong)) is not None
        print(f"wrong reading '{wrong}': {'caught' if caught else 'NOT CAUGHT'}")
        failed = failed or not caught
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
