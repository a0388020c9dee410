"""The people of the story: staff, children and their families."""
from datetime import date
from typing import NamedTuple

import juniper_mis as mis
from cast import Cast

START_OF_YEAR = date(2026, 9, 2)


class Roll(NamedTuple):
    """Who matters after the children have been admitted."""

    child: mis.Id[mis.Pupil]
    """The one everybody looks at."""
    friend: mis.Id[mis.Pupil]
    """Another child of the same group."""


def hire_staff(cast: Cast) -> None:
    """Staff of two schools get their accounts."""
    first, second = cast.schools[:2]
    cast.hire("head", "Margaret", "Hamilton", "head", first)
    cast.hire("clerk", "Siân", "Llewellyn", "office", first)
    cast.hire("second clerk", "Tomasz", "Wójcik", "office", first)
    cast.hire("lead", "Folasade", "Adeyemi", "dsl", first)
    cast.hire("SENCO", "Parveen", "Rafiq", "senco", first)
    cast.hire("clerk at the other school", "Renée", "Beauséjour", "office", second)
    cast.hire("officer", "Grace", "Okonjo", "data_protection_officer", cast.trust)
    cast.hire("support", "Sam", "Supplier", "vendor_support", cast.trust)
    tutor = cast.hire("tutor", "Søren", "Jørgensen", "form_tutor", first)

    # One person, two schools: one record, two appointments.
    with cast.desk("administrator", cast.trust, mis.purposes.RECORDS_MANAGEMENT) as office:
        cast.tutor = office.add(mis.StaffMember(person=tutor, staff_code="TUT"))
        for school in (first, second):
            office.add(mis.Appointment(staff=cast.tutor, school=school, post="Teacher of music", starts=date(2026, 9, 1)))
    print("  9 people have accounts; the music teacher works at two schools and is one person")


def settle(cast: Cast, school: int, clerk: str, seed: int, pupils: int) -> tuple[mis.synthetic.Population, mis.synthetic.Settled]:
    """Invents a school's children and their families, and admits them."""
    la_estab = cast.la_estabs[school]
    assert la_estab is not None
    population = mis.synthetic.invent(seed=seed, pupils=pupils, la_estab=la_estab, starts=START_OF_YEAR)
    with cast.desk(clerk, cast.schools[school], mis.purposes.ADMISSIONS) as office:
        return population, office.settle(population)


def form_group(cast: Cast) -> list[mis.Id[mis.Pupil]]:
    """Registration group 7B: the first Year 7 pupils of the school, led by the tutor."""
    school = cast.schools[0]
    with cast.desk("administrator", cast.trust, mis.purposes.RECORDS_MANAGEMENT) as administrator:
        year = administrator.add(mis.AcademicYear(school=school, name="2026/27", starts=date(2026, 9, 1),
                                                  ends=date(2027, 8, 31)))

    def form(desk: mis.Desk) -> list[mis.Id[mis.Pupil]]:
        group = desk.add(mis.Group(school=school, academic_year=year, name="7B", kind=mis.GroupKind.registration))
        desk.add(mis.TeachingAssignment(group=group, staff=cast.tutor, starts=START_OF_YEAR))
        members = [pupil.id for pupil in desk.list(mis.Pupil, year_group=7, limit=24)]
        for pupil in members:
            desk.add(mis.GroupMembership(group=group, pupil=pupil, starts=START_OF_YEAR))
        return members

    with cast.desk("clerk", school, mis.purposes.ADMISSIONS) as office:
        return office.together(form)


def admit_everybody(cast: Cast) -> Roll:
    """About 300 children are admitted, with their families; a registration group is formed."""
    here, settled = settle(cast, 0, "clerk", 2026, 240)
    there, neighbours = settle(cast, 1, "clerk at the other school", 11, 60)
    print(f"  {len(settled.pupils)} children admitted to the first school and {len(neighbours.pupils)} to the second, "
          f"from {len(here.families) + len(there.families)} families")
    with cast.desk("SENCO", cast.schools[0], mis.purposes.INCLUSION) as inclusion, \
            cast.desk("SENCO", cast.schools[0], mis.purposes.WELFARE) as welfare:
        mis.synthetic.settle_needs(inclusion, here, settled)
        mis.synthetic.settle_health(welfare, here, settled)
        print(f"  {inclusion.count(mis.SenProvisionSpell)} of the first school's have special educational needs, "
              f"and {welfare.count(mis.Allergy)} an allergy")
    members = form_group(cast)
    print(f"  {len(members)} of them are in registration group 7B")

    # The child everybody looks at: in 7B, with parents who live apart.
    pupils = iter(settled.pupils)
    child = parent = friend = None
    for family, adults in zip(here.families, settled.adults):
        first, *_ = [next(pupils) for _ in family.children]
        apart = len(adults) == 2 and not family.adults[1].lives_with
        if first in members and apart and child is None:
            child, parent = first, adults[1]
        elif first in members and friend is None:
            friend = first
    assert child is not None and parent is not None and friend is not None
    cast.give_account("parent", parent, "parent", cast.schools[0])
    return Roll(child, friend)
