#!/usr/bin/python3
"""Decides who may consent, pictures, ledgers of consent and pupils' biometrics by its own reading, and compares with the library.

Written from the law and the guidance that the rule book names, and sharing no code with the library: every case of bounded spaces is
decided here, and the two columns of decisions must have one digest. With --wrong-readings each of a list of mistaken readings must differ
from the library somewhere.
"""
import argparse
import datetime
import hashlib
import itertools
import subprocess
import sys
from typing import Iterator

THE_DAY = datetime.date(2026, 3, 2)
BIRTHDAYS = [datetime.date(2008, 3, 2), datetime.date(2008, 3, 3)]   # eighteen on the day, and on the day after
YES_NO_UNKNOWN = [True, False, None]

# Each mistaken reading, and the space in which it must show.
WRONG_READINGS = {
    "whoever lives with a child has care of it": "may_give",
    "a carer may consent": "may_give",
    "only those with parental responsibility are parents": "may_give",
    "a claimed order counts": "who_decides",
    "an order ends the day before it says": "who_decides",
    "competence is presumed": "who_decides",
    "eighteen begins the day after": "who_decides",
    "unknown parental responsibility is parental responsibility": "who_decides",
    "one yes outweighs a no": "image_use",
    "the parents decide for a competent pupil": "image_use",
    "an objection of a young child is nothing": "image_use",
    "silence is consent": "image_use",
    "a limit on media leaves the website open": "image_use",
    "a family's picture needs consent": "image_use",
    "the last word of anybody decides": "ledger_state",
    "a withdrawal is a refusal": "ledger_state",
    "a change of controller changes nothing": "ledger_state",
    "what was given on the day of a lapse lapses": "ledger_state",
    "a carer counts in the ledger": "ledger_state",
    "parents' consents outlast the eighteenth birthday": "ledger_state",
    "removed responsibility still counts": "ledger_state",
    "spoken consent counts": "biometric",
    "a spoken objection stops for good": "biometric",
    "a child's refusal must be written": "biometric",
    "one parent told is enough": "biometric",
    "most parents decide": "biometric",
    "a competent pupil needs no parent": "biometric",
    "a competent pupil's own consent is not needed": "biometric",
    "a carer signs for a looked-after child": "biometric",
    "an excused parent cannot object": "biometric",
    "an objection is lifted by telephone": "biometric",
}


def mark(truth) -> str:
    """A truth, or a word, as the dumper writes it."""
    if truth is None:
        return "-"
    if isinstance(truth, bool):
        return "1" if truth else "0"
    return truth


def words(members) -> str:
    """A set of words, sorted."""
    return ",".join(sorted(members)) or "-"


class Reading:
    """One reading of the law: the right one, or with one mistake."""

    def __init__(self, mistake: str | None = None):
        self.mistake = mistake

    def wrongly(self, mistake: str) -> bool:
        """Whether this reading makes that mistake."""
        assert mistake in WRONG_READINGS
        return self.mistake == mistake

    def grown_up(self, born: datetime.date) -> bool:
        """From the start of the eighteenth birthday (born on no 29 February here)."""
        birthday = born.replace(year=born.year + 18)
        return THE_DAY > birthday if self.wrongly("eighteen begins the day after") else THE_DAY >= birthday

    # --- who may give consent -------------------------------------------------------------------------------------------------

    def may_give(self) -> Iterator[str]:
        """Two tests of a parent: Education Act 1996 section 576, and parental responsibility."""
        for person in ["father", "foster_carer", "grandmother", "mother", "step_father"]:
            for responsible, lives_with, cares in itertools.product([True, False], YES_NO_UNKNOWN, YES_NO_UNKNOWN):
                if cares is None and self.wrongly("whoever lives with a child has care of it"):
                    cares = lives_with
                natural = person in ("father", "mother") and not self.wrongly("only those with parental responsibility are parents")
                parent = True if natural or responsible else cares
                consents = responsible or (cares is True and self.wrongly("a carer may consent"))
                yield mark(parent) + mark(consents)

    def who_decides(self) -> Iterator[str]:
        """Adulthood, then an order that was seen and is in force, then competence, then parental responsibility."""
        january, march = datetime.date(2026, 1, 15), datetime.date(2026, 3, 1)
        orders = [
            [],
            [("a", "decides", january, None, True)],
            [("a", "decides", january, None, False)],
            [("a", "decides", january, march, True)],
            [("a", "decides", THE_DAY, THE_DAY, True)],
            [("a", "removed", january, None, True)],
            [("a", "decides", january, None, True), ("b", "decides", january, None, True)],
        ]
        for born, competent, known, a, b in itertools.product(BIRTHDAYS, YES_NO_UNKNOWN, orders, YES_NO_UNKNOWN, YES_NO_UNKNOWN):
            in_force = [(who, what) for who, what, starts, ends, seen in known if self.order_binds(starts, ends, seen)]
            named = {who for who, what in in_force if what == "decides"}
            barred = {who for who, what in in_force if what == "removed"}
            if self.grown_up(born):
                yield "adulthood 1 "
            elif len(named) > 1:
                yield "conflicting_orders - "
            elif named:
                yield "court_order 0 " + named.pop()
            elif competent or competent is None and self.wrongly("competence is presumed"):
                yield "competence 1 "
            else:
                able = [who for who, responsible in (("a", a), ("b", b)) if self.responsible(responsible) and who not in barred]
                yield "parental_responsibility 0 " + "".join(able)

    def order_binds(self, starts, ends, seen) -> bool:
        """An order binds from its first to its last day, once its document was seen."""
        if not seen and not self.wrongly("a claimed order counts"):
            return False
        if ends is not None and self.wrongly("an order ends the day before it says"):
            ends -= datetime.timedelta(days=1)
        return starts <= THE_DAY and (ends is None or THE_DAY <= ends)

    def responsible(self, told) -> bool:
        """Parental responsibility that was not told is not there."""
        return bool(told) or told is None and self.wrongly("unknown parental responsibility is parental responsibility")

    # --- pictures -------------------------------------------------------------------------------------------------------------

    CHANNELS = ["class_parents_email", "email", "in_person", "integration", "press", "private_album", "school_census", "social_media",
                "telephone", "website"]

    def barred_channels(self, limit: str) -> set[str]:
        """Where a picture of a child with a limit does not go."""
        return {
            "no_media": {"press", "social_media"} if self.wrongly("a limit on media leaves the website open")
            else {"press", "social_media", "website"},
            "no_name": set(),
            "no_website": {"website", "social_media"},
            "not_outside_school": set(self.CHANNELS) - {"in_person"},
        }[limit]

    def image_use(self) -> Iterator[str]:
        """Every channel, photographer, competence, age, set of limits and set of choices."""
        limits = [None, []] + [[(limit, adopted)] for limit in ("no_media", "no_name", "no_website", "not_outside_school")
                               for adopted in (True, False)]
        mothers = [None, (True, "yes"), (True, "no"), (True, "withdrawn"), (False, "yes"), (None, "yes"), (None, "no")]
        fathers = [None, (True, "yes"), (True, "no")]
        pupils = [None, "yes", "no", "withdrawn"]
        for channel, taken_by, competent, born, pictured in itertools.product(
                self.CHANNELS, [None, "family", "press", "school"], YES_NO_UNKNOWN, BIRTHDAYS, limits):
            for mother, father, pupil in itertools.product(mothers, fathers, pupils):
                yield self.picture(channel, taken_by, competent, self.grown_up(born), pictured, mother, father, pupil)

    def picture(self, channel, taken_by, competent, adult, pictured, mother, father, pupil) -> str:
        """One picture: outcome, both recorded, record needed, breach, parent told, who governs."""
        if channel == "private_album" and taken_by == "family" and not self.wrongly("a family's picture needs consent"):
            return "not_engaged -0-- -"
        if channel == "telephone" or channel == "private_album" and taken_by is None:
            return "- ---- -"
        if channel == "school_census":
            return "refused --b- -"
        outside = channel != "in_person"
        breach = "b" if outside else "-"
        for limit, adopted in pictured or []:
            if channel in self.barred_channels(limit) or adopted and outside:
                return f"refused -{mark(outside)}{breach}- -"
        said = [choice for choice in (mother and mother[1], father and father[1], pupil) if choice]
        if not said:
            if not outside or pictured is not None:
                return f"allowed -{mark(outside)}-- -"
            return f"- -{mark(outside)}-- -"
        differ = "yes" in said and len(set(said)) > 1
        own = adult or bool(competent) and not self.wrongly("the parents decide for a competent pupil")
        if own:
            good, governs, told = pupil == "yes", "pupil", "t" if pupil and not adult else "-"
        elif pupil in ("no", "withdrawn") and not self.wrongly("an objection of a young child is nothing"):
            good, governs, told = False, "pupil", "-"
        else:
            adults = [one for one in (mother, father) if one and one[0] is not False]
            ayes = any(responsible and choice == "yes" for responsible, choice in adults)
            noes = any(choice != "yes" for _, choice in adults)
            good = ayes and (not noes or self.wrongly("one yes outweighs a no")) or not adults and self.wrongly("silence is consent")
            governs, told = "parent", "-"
        return f"{'allowed' if good else 'refused'} {mark(differ)}{mark(outside)}{'-' if good else breach}{told} {governs}"

    # --- the ledger -----------------------------------------------------------------------------------------------------------

    def ledger_state(self) -> Iterator[str]:
        """Every ledger of up to three entries, in every setting."""
        january, later = datetime.date(2026, 1, 15), datetime.date(2026, 1, 30)
        competences = [None, (False, datetime.date(2025, 1, 1)), (True, datetime.date(2025, 1, 1)), (True, january)]
        lapses = [None, january, later, None]   # the last is still to come
        orders = [None, "a decides", None, "b removed"]   # the third was not seen
        for born, competence, lapse, order in itertools.product(BIRTHDAYS, competences, lapses, orders):
            controller = lapse == january
            yield from self.ledgers([], self.grown_up(born), competence, (lapse, controller), order)

    def ledgers(self, entries, adult, competence, lapse, order) -> Iterator[str]:
        """A ledger, and every longer one that begins with it."""
        yield self.ledger(entries, adult, competence, lapse, order)
        if len(entries) < 3:
            day = datetime.date(2026, 1, 10 + 10 * len(entries))
            for who, said in itertools.product(["child", "a", "b", "carer", "teacher"], ["given", "refused", "withdrawn"]):
                yield from self.ledgers(entries + [(who, said, day)], adult, competence, lapse, order)

    def ledger(self, entries, adult, competence, lapse, order) -> str:
        """One ledger: state, use, deciding entries, day of the lapse, whom to ask."""
        lapse_day, controller = lapse
        if controller and self.wrongly("a change of controller changes nothing"):
            lapse_day = None
        order_day = datetime.date(2026, 1, 15)
        last = {}
        for number, (who, said, day) in enumerate(entries, 1):
            if who == "carer" and said == "given" and not self.wrongly("a carer counts in the ledger"):
                continue
            if who == "carer" and not self.wrongly("a carer counts in the ledger"):
                continue
            if who == "teacher":
                if said == "given":
                    continue
                who = "child"   # staff note what the child said
            last[who] = (number, said, day)
        if order == "b removed" and not self.wrongly("removed responsibility still counts"):
            last.pop("b", None)
        child = last.pop("child", None)
        if self.wrongly("the last word of anybody decides") and (last or child):
            number, said, _ = max(list(last.values()) + ([child] if child else []))
            return self.line(said, [number])
        if child and child[1] != "given":
            return self.line(child[1], [child[0]])

        def gone(entry) -> bool:
            if lapse_day is None:
                return False
            return entry[2] <= lapse_day if self.wrongly("what was given on the day of a lapse lapses") else entry[2] < lapse_day

        def one(entry) -> str:
            if entry[1] != "given":
                return self.line(entry[1], [entry[0]])
            if gone(entry):
                return self.line("lapsed", [entry[0]], lapse_day)
            return self.line("given", [entry[0]])

        def nothing_from(whom, since) -> str:
            before = [number for number, said, day in last.values() if said == "given" and day < since]
            return self.line("lapsed", before, since, whom) if before else self.line("not_asked", [], None, whom)

        if adult and not self.wrongly("parents' consents outlast the eighteenth birthday"):
            own = child and self.competent_on(competence, child[2])   # given as a competent child, it stays; here all came before today
            return one(child) if own else nothing_from("subject", THE_DAY)
        if order == "a decides":
            return one(last["a"]) if "a" in last else nothing_from("person_named_by_order", order_day)
        if competence and competence[0]:
            own = child and self.competent_on(competence, child[2])
            return one(child) if own else nothing_from("subject", competence[1])
        ayes = {n for n, said, day in last.values() if said == "given" and not gone((n, said, day))}
        noes = {n for n, said, _ in last.values() if said != "given"}
        in_order = [n for n, _, _ in last.values()]   # by person, in the order in which they first spoke
        if ayes and noes:
            return self.line("conflict", [n for n in in_order if n in ayes | noes])
        if noes:
            withdrawn = any(said == "withdrawn" for _, said, _ in last.values())
            return self.line("withdrawn" if withdrawn else "refused", [n for n in in_order if n in noes])
        if ayes:
            return self.line("given", [n for n in in_order if n in ayes])
        ask = "person_with_parental_responsibility"
        return self.line("lapsed", in_order, lapse_day, ask) if last else self.line("not_asked", [], None, ask)

    @staticmethod
    def competent_on(competence, day) -> bool:
        """Whether a spell of competence had begun."""
        return bool(competence and competence[0] and competence[1] <= day)

    def line(self, state, entries, lapsed=None, ask=None) -> str:
        """A line of the dumper."""
        if state == "withdrawn" and self.wrongly("a withdrawal is a refusal"):
            state = "refused"
        return f"{state} {mark(state == 'given')} {''.join(map(str, entries))} {lapsed or '-'} {ask or '-'}"

    # --- biometrics -----------------------------------------------------------------------------------------------------------

    def biometric(self) -> Iterator[str]:
        """Every way of telling two parents, setting and log."""
        mothers_told = ["written", "none", "excused"]
        fathers_told = ["written", "none", "excused", "welfare", "incapable", "unevidenced"]
        mother_logs = [[], [("consent", True)], [("consent", False)], [("no", True)], [("no", False)], [("consent", True), ("no", True)],
                       [("consent", True), ("no", False)]]
        father_logs = [[], [("consent", True)], [("no", True)], [("no", False)], [("no", True), ("lift", True)], [("no", True), ("lift", False)]]
        pupil_states = [None, "explicit", None, "refuses", "explicit"]   # consent by conduct is not explicit
        for m_told, f_told, competent, looked_after, born in itertools.product(
                mothers_told, fathers_told, YES_NO_UNKNOWN, YES_NO_UNKNOWN, BIRTHDAYS):
            for m, f, (place, pupil), carer, authority in itertools.product(
                    mother_logs, father_logs, enumerate(pupil_states), [None, "consent"], [None, "consent", "no"]):
                if place == 3 and self.wrongly("a child's refusal must be written"):
                    pupil = None
                yield self.pupil_biometrics({"mother": (m_told, m), "father": (f_told, f)}, competent, looked_after, self.grown_up(born),
                                            pupil, carer, authority)

    def stand(self, log) -> dict:
        """Where one parent stands after their part of the log."""
        at = {"yes": False, "ever": False, "no": False, "spoken": False, "void": False, "lifted": False}
        for what, written in log:
            if what == "consent":
                if written or self.wrongly("spoken consent counts"):
                    at |= {"yes": True, "ever": True, "no": False, "spoken": False}
                else:
                    at["void"] = True
            elif what == "no":
                if written or self.wrongly("a spoken objection stops for good"):
                    at |= {"no": True, "yes": False}
                else:
                    at["spoken"] = True
            elif written or self.wrongly("an objection is lifted by telephone"):
                at |= {"no": False, "lifted": True}
        return at

    def pupil_biometrics(self, parents, competent, looked_after, adult, pupil, carer, authority) -> str:
        """One case of the state machine."""
        stands = {who: self.stand(log) for who, (_, log) in parents.items()}
        if adult:
            if pupil == "refuses":
                return self.biometric_line("refused", {"child_refuses"}, destroy=True)
            if pupil == "explicit":
                return self.biometric_line("allowed", set())
            once = any(at["ever"] for at in stands.values()) or carer or authority == "consent"
            return self.biometric_line("suspended" if once else "refused", set(), needs={"pupil_explicit_consent"}, suspended=bool(once))
        excused = {who for who, (told, _) in parents.items() if told not in ("written", "none")}
        visibility = None
        if excused:
            visibility = "restricted" if any(told == "welfare" for told, _ in parents.values()) else "normal"
        all_excused = len(excused) == 2
        in_place = "local_authority" if all_excused and looked_after else None

        def line(outcome, *rest, **more) -> str:
            return self.biometric_line(outcome, *rest, visibility=visibility, in_place=in_place, **more)

        objecting = {who for who, at in stands.items() if at["no"]}
        if self.wrongly("an excused parent cannot object"):
            objecting -= excused
        if in_place and authority == "no":
            objecting.add("authority")
        if pupil == "refuses":
            return line("refused", {"child_refuses"}, destroy=True)
        ayes = sum(at["yes"] for at in stands.values())
        if objecting and not (self.wrongly("most parents decide") and ayes >= len(objecting)):
            return line("refused", {"parent_objects"}, destroy=True)
        if all_excused and looked_after is None:
            return line(None, set())
        askable = [at for who, at in stands.items() if parents[who][0] != "incapable"]   # lacking capacity, a signature is none
        consent = any(at["yes"] for at in askable) or in_place is not None and authority == "consent" or \
            all_excused and looked_after is False and carer == "consent" or \
            in_place is not None and carer == "consent" and self.wrongly("a carer signs for a looked-after child")
        if competent and pupil == "explicit" and self.wrongly("a competent pupil needs no parent"):
            consent = True
        reasons, needs = set(), set()
        told = [told for told, _ in parents.values()]
        untold = "none" in told and not ("written" in told and self.wrongly("one parent told is enough"))
        if untold:
            reasons.add("parent_not_notified")
            needs.add("written_notice")
        if not consent:
            reasons.add("parent_written_consent_needed")
            needs.add("written_consent")
            if any(at["void"] for at in askable):
                reasons.add("consent_not_written")
        if competent and pupil != "explicit" and not self.wrongly("a competent pupil's own consent is not needed"):
            needs.add("pupil_explicit_consent")
        spoken = any(at["spoken"] for at in stands.values())
        unevidenced = "unevidenced" in told
        if spoken:
            reasons.add("not_in_writing")
        if unevidenced:
            reasons.add("excuse_not_evidenced")
        ask = {"written_objection"} if spoken else set()
        if needs:
            return line("refused", reasons, needs=needs, ask=ask)
        if spoken or unevidenced:
            return line("paused", reasons, ask=ask)
        return line("allowed", reasons, again=any(at["lifted"] for at in stands.values()))

    @staticmethod
    def biometric_line(outcome, reasons, needs=(), ask=(), visibility=None, in_place=None, suspended=False, destroy=False, again=False) -> str:
        """A line of the dumper."""
        alternative = None if outcome is None else outcome != "allowed"
        flags = ("s" if suspended else "-") + ("d" if destroy else "-") + ("n" if again else "-")
        return f"{mark(outcome)} {mark(alternative)} {words(reasons)} {words(needs)} {words(ask)} {mark(visibility)} {mark(in_place)} {flags}"


SPACES = ["may_give", "who_decides", "image_use", "ledger_state", "biometric"]


def read_dump(dumper: str) -> dict[str, list[str]]:
    """What the library decides, by space."""
    spaces: dict[str, list[str]] = {}
    for line in subprocess.run([dumper], check=True, capture_output=True, text=True).stdout.splitlines():
        if line.startswith("space "):
            current = spaces.setdefault(line[6:], [])
        else:
            current.append(line)
    return spaces


def digest(lines) -> str:
    """One digest of many lines."""
    total = hashlib.sha256()
    for line in lines:
        total.update(line.encode() + b"\n")
    return total.hexdigest()


def compare(library: dict[str, list[str]]) -> int:
    """Compares every space; says where they part."""
    parted = 0
    for space in SPACES:
        own = list(getattr(Reading(), space)())
        same = len(own) == len(library[space]) and digest(own) == digest(library[space])
        print(f"{space}: {len(own):,} cases, digest {digest(own)[:16]}{'' if same else ' differs from the library'}")
        if not same:
            parted += 1
            differing = [i for i, pair in enumerate(zip(own, library[space])) if pair[0] != pair[1]]
            print(f"  {len(own)} and {len(library[space])} lines, {len(differing)} differ")
            for i in differing[:5]:
                print(f"  case {i}: oracle '{own[i]}', library '{library[space][i]}'")
    return parted


def uncaught(library: dict[str, list[str]]) -> list[str]:
    """The mistaken readings that decide everything as the library does."""
    missed = []
    for mistake, space in WRONG_READINGS.items():
        differ = sum(a != b for a, b in zip(getattr(Reading(mistake), space)(), library[space]))
        print(f"wrong reading caught in {differ:,} cases of {space}: {mistake}" if differ else f"NOT CAUGHT: {mistake}")
        if not differ:
            missed.append(mistake)
    return missed


def main() -> int:
    """Status 0 when both agree everywhere and every mistake is caught."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dumper", required=True, help="the program that prints the library's decisions")
    parser.add_argument("--wrong-readings", action="store_true", help="also try readings that must differ")
    arguments = parser.parse_args()
    library = read_dump(arguments.dumper)
    parted = compare(library)
    missed = uncaught(library) if arguments.wrong_readings and not parted else []
    return 1 if parted or missed else 0


if __name__ == "__main__":
    sys.exit(main())
