"""Biometrics of a pupil, parent by parent, by sections 26 to 28 of the Protection of Freedoms Act 2012."""
import itertools
from typing import Iterator

from consent_readings import BIRTHDAYS, YES_NO_UNKNOWN, Reading, mark, words


class BiometricsReading(Reading):
    """The state machine, for two parents and whoever stands in for them."""

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
