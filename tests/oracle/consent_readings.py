"""The day, the people and the words of the tables of consent, and each reading of the law: the right one and the mistaken ones."""
import datetime

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
