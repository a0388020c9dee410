"""The state of a consent for every short ledger, weighed as the law and the guidance have it."""
import datetime
import itertools
from typing import Iterator

from consent_readings import BIRTHDAYS, THE_DAY, Reading, mark


class LedgersReading(Reading):
    """Ledgers of up to three entries."""

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
