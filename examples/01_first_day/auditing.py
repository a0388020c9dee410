"""The log is checked; a byte is changed; the change is found."""
from pathlib import Path

import juniper_mis as mis
from cast import Cast, open_store


def tell_verdict(verdict: mis.Verdict) -> None:
    """How much was checked, and whether it holds."""
    print(f"  {verdict.events} events and {verdict.rows} rows checked: "
          f"{'everything holds' if verdict.holds else 'something is broken'}")


def verify_log(cast: Cast) -> None:
    """The log holds."""
    tell_verdict(cast.core.verify(cast.tenant, checkpoint=cast.core.checkpoint(cast.tenant)))


def change_one_byte(tenant: mis.Id[mis.Tenant], clock: mis.ManualClock) -> None:
    """One byte is changed under the library, and found."""
    with Path("first_day.db").open("r+b") as file:
        file.seek(file.read().index(b"Bobbie-Jo"))
        file.write(b"R")
    print("  With the core closed, somebody edits the database file: Bobbie-Jo becomes Robbie-Jo.")
    with open_store(clock) as core:
        verdict = core.verify(tenant)
    tell_verdict(verdict)
    for found in sorted({f"{b.code} in {b.place.split(' ')[0]}" for b in verdict.breaks}):
        print("     ", found)
