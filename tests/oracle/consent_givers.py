"""Who may consent for a child, and whether a picture may be used, as the law and the guidance have it."""
import datetime
import itertools
from typing import Iterator

from consent_readings import BIRTHDAYS, THE_DAY, YES_NO_UNKNOWN, Reading, mark


class GiversReading(Reading):
    """Parents, orders, competence; then pictures."""

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
