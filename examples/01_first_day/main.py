"""A first day in Python: the same story as main.cpp, word for word. Read 00_first_look_in_python before.

Demonstrates: founding a trust from a GIAS extract, desks and purposes, withheld fields and their reasons, refused and
colliding writes, a record about two children, erasure, and an audit log that shows tampering.
Usage: main.py [--gias ESTABLISHMENTS.json [--groups GROUPS.json]]
"""
import argparse
from pathlib import Path

from auditing import change_one_byte, verify_log
from cast import Cast, forget_earlier_telling, open_store, read_gias, the_day
from looking import look_at_the_same_child
from roll import admit_everybody, hire_staff
from table import heading
from writing import note_and_erase, write_and_collide


def sources() -> tuple[Path, Path]:
    """The files that a GIAS extract consists of: establishments and groups."""
    sample = Path(__file__).parent.parent / "data" / "gias_sample"
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--gias", type=Path, default=sample / "establishments.json")
    arguments.add_argument("--groups", type=Path)
    given = arguments.parse_args()
    return given.gias, given.groups or given.gias.parent / "groups.json"


def tell(establishments: Path, groups: Path) -> None:
    """The story from the beginning."""
    forget_earlier_telling()
    clock = the_day()
    heading("1. Two trusts and their schools, from Get Information About Schools")
    extract = read_gias(establishments, groups)
    largest = list(extract.establishments_by_trust)
    if len(largest) < 2:
        raise SystemExit("first_day: the story needs an extract with two trusts, the first with two schools")
    with open_store(clock) as core:
        cast = Cast(core, extract, largest[0])
        other = Cast(core, extract, largest[1])

        heading("2. Staff, children and families")
        hire_staff(cast)
        other.hire("clerk", "Another", "Clerk", "office", other.schools[0])
        roll = admit_everybody(cast)

        heading("3. The same child from seven desks")
        look_at_the_same_child(cast, other, roll)

        heading("4. A write that is refused, and two that collide")
        write_and_collide(cast, roll)

        heading("5. A safeguarding note about two children, and one erasure")
        note_and_erase(cast, roll)

        heading("6. The audit log")
        verify_log(cast)
    change_one_byte(cast.tenant, clock)


if __name__ == "__main__":
    tell(*sources())
