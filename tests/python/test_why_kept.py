"""Tests of asking why a pupil's record is kept: on roll, after leaving, and what desks that may not know of holds are told."""
import datetime

import juniper_mis as mis

UNTIL = "at least until 9 March 2040 (RET-02 v1: date of birth + 25 years, if this is the last known school)"


def test_the_officer_is_told_of_holds_and_nobody_else(meadow) -> None:
    officer = meadow.core.desk(actor=meadow.officer, at=meadow.school, purpose=mis.purposes.RECORDS_MANAGEMENT)
    assert officer.why_kept(meadow.ava) == f"on roll; after leaving: {UNTIL}; no hold"


def test_after_leaving_the_period_runs(meadow) -> None:
    with meadow.office() as office:
        office.leave(pupil=meadow.ava, last_day=datetime.date(2026, 11, 20))
        told = office.why_kept(meadow.ava)
    assert told == f"left on 20 November 2026; {UNTIL}"
    assert "hold" not in told
