"""The same child, seen from different desks."""
from typing import Any

import juniper_mis as mis
from cast import Cast
from roll import Roll
from table import cell, line

FIELDS: tuple[tuple[str, type[mis.Record]], ...] = (
    ("legal_forename", mis.Person), ("legal_surname", mis.Person), ("date_of_birth", mis.Person),
    ("year_group", mis.Pupil), ("upn", mis.Pupil), ("ethnicity", mis.Pupil))


def text_of(value: Any) -> str:
    """A value that may be seen, as text; an identifier of a person only gives it when asked by name."""
    return str(value.text) if isinstance(value, mis.Identifier) else str(value)


def shown(record: mis.Seen[Any], field: Any) -> str:
    """One cell: the value, `-` for nothing, or that it is withheld."""
    state = record.state(field)
    return text_of(record[field]) if state == "value" else "-" if state == "absent" else state


def look(desk: mis.Desk, id: mis.Id[Any]) -> mis.Seen[Any] | None:
    """A record as far as this desk shows it; None where there is none for it."""
    try:
        return desk.get(id)
    except mis.MisError:
        return None


def answer(desk: mis.Desk, id: mis.Id[mis.Pupil]) -> mis.MisError:
    """What a desk says that shows no such child."""
    try:
        desk.get(id)
    except mis.MisError as error:
        return error
    raise AssertionError("the child was there")


def look_at_the_same_child(cast: Cast, other_trust: Cast, roll: Roll) -> None:
    """The same child from seven desks."""
    school = cast.schools[0]
    desks = {"clerk": cast.desk("clerk", school, mis.purposes.ADMISSIONS),
             "form tutor": cast.desk("tutor", school, mis.purposes.TEACHING),
             "safeguarding": cast.desk("lead", school, mis.purposes.SAFEGUARDING),
             "parent": cast.desk("parent", school, mis.purposes.TEACHING)}
    person = desks["clerk"].get(roll.child)["person"]

    line("", list(desks))
    for field, cls in FIELDS:
        records = [look(desk, person) if cls is mis.Person else look(desk, roll.child) for desk in desks.values()]
        line(field, [shown(record, field) if record else "(not there)" for record in records])

    print("\n  Why?")
    for who in ("form tutor", "parent"):
        for field in ("upn", "ethnicity"):
            print(f"  {who}, {field}:\n      {desks[who].get(roll.child).why_withheld(field)}")

    print("\n  For the others the child is not there, in the same words as one who never was:")
    others = {"clerk of the other school": cast.desk("clerk at the other school", cast.schools[1], mis.purposes.ADMISSIONS),
              "clerk of another trust": other_trust.desk("clerk", other_trust.schools[0], mis.purposes.ADMISSIONS),
              "supplier's support": cast.desk("support", cast.trust, mis.purposes.SUPPORT)}
    never_was = mis.Id(mis.Pupil, "00000000-0000-0000-0000-000000000001")
    for who, desk in others.items():
        child, nobody = answer(desk, roll.child), answer(desk, never_was)
        same = vars(child) == vars(nobody)
        print(f"  {cell(who, 26)}{child.code}{'' if same else '  (and the words differ!)'}")
