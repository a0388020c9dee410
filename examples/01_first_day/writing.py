"""Writes that are refused or collide; a note about two children, and the erasure of one."""
from typing import Any

import juniper_mis as mis
from cast import Cast
from roll import Roll


def person_of(cast: Cast, pupil: mis.Id[mis.Pupil]) -> mis.Id[mis.Person]:
    """Whose record the pupil's is."""
    with cast.desk("clerk", cast.schools[0], mis.purposes.ADMISSIONS) as office:
        return office.get(pupil)["person"]


def answer_to_get(desk: mis.Desk, id: mis.Id[Any]) -> str:
    """How a desk answers that may not show a record."""
    try:
        desk.get(id)
    except mis.MisError as error:
        return error.code
    return "shown"


def write_and_collide(cast: Cast, roll: Roll) -> None:
    """A write that is refused, and two that collide."""
    school = cast.schools[0]
    child = person_of(cast, roll.child)
    tutor = cast.desk("tutor", school, mis.purposes.TEACHING)
    seen_by_tutor = tutor.get(child)
    try:
        tutor.patch(seen_by_tutor, legal_surname="Smith")
    except mis.Refused as refused:
        print(f"  The tutor changes the surname:\n      {refused.code}: {refused.text}")

    one = cast.desk("clerk", school, mis.purposes.ADMISSIONS)
    two = cast.desk("second clerk", school, mis.purposes.ADMISSIONS)
    first, second = one.get(child), two.get(child)
    written = one.patch(first, preferred_forename="Bobbie-Jo")
    try:
        two.patch(second, preferred_forename="Roberta")
    except mis.Conflict as late:
        print(f"  Two clerks read version {first.version}; the first writes version {written.version}, "
              f"the second is told:\n      {late.code}: {late.text}")
    print("  What stands:", two.get(child)["preferred_forename"])


def note_and_erase(cast: Cast, roll: Roll) -> None:
    """A note about two children, and the erasure of one of them."""
    school = cast.schools[0]
    lead = cast.desk("lead", school, mis.purposes.SAFEGUARDING)
    note = lead.note(children={roll.child: "told what happened", roll.friend: "saw it from the gate"},
                     text="Both were at the gate at 15:20.")
    clerk = cast.desk("clerk", school, mis.purposes.ADMISSIONS)
    print("  The safeguarding lead reads:", lead.get(note)["text"])
    print("  Children it is about:", lead.count(mis.NoteParticipation))
    print(f"  The clerk asks for it: {answer_to_get(clerk, note)}; notes the clerk can count: "
          f"{clerk.count(mis.SafeguardingNote)}")

    officer = cast.desk("officer", cast.trust, mis.purposes.RECORDS_MANAGEMENT)
    officer.erase_person(person_of(cast, roll.friend))
    print("\n  The data protection officer erases the second child.")
    print("  The second child:", answer_to_get(lead, roll.friend))
    print("  The note, for the first child:", lead.get(note)["text"])
    for part in lead.list(mis.NoteParticipation):
        print("  What is left of the parts:", part["account_of_child"])
