"""Makes the school that the second program works in, with registration group 7B: what a host does before anybody sits down."""
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import juniper_mis as mis


class Meadow(NamedTuple):
    """A school standing alone, and what its host hands over for two people who have signed in."""

    school: mis.Id[mis.School]
    clerk: mis.Proof
    form_tutor: mis.Proof


def found_meadow(database: str, keys: str) -> Meadow:
    """Founds the school anew: a clerk, a form tutor, and one pupil in the tutor's group."""
    for file in (database, keys):
        Path(file).unlink(missing_ok=True)
    host = mis.HostSigner.create()
    with mis.open(f"sqlite:{database}", keys=keys) as core:
        founded = core.found(schools=[mis.School(name="Meadow School")], host_key=host.public_key,
                             administrator=mis.NewPerson(legal_forename="Grace", legal_surname="Hopper"))
        school, today = founded.schools[0], core.now.date()

        def signed_in(account: mis.Id[mis.Account]) -> mis.Proof:
            return host.assert_identity(tenant=founded.tenant, account=account, issued=core.now,
                                        expires=core.now + timedelta(hours=8))

        desk = core.desk(actor=signed_in(founded.administrator), at=school, purpose=mis.purposes.RECORDS_MANAGEMENT)

        def hire(forename: str, role: str) -> tuple[mis.Proof, mis.Id[mis.StaffMember]]:
            person = desk.add(mis.Person(legal_forename=forename, legal_surname="Weir"))
            account = desk.add(mis.Account(subject=person, name=forename.lower(), enabled=True))
            desk.grant(account=account, role=role, at=school, starts=today)
            staff = desk.add(mis.StaffMember(person=person))
            desk.add(mis.Appointment(staff=staff, school=school, post=role, starts=today))
            return signed_in(account), staff

        clerk, _ = hire("Olive", "office")
        form_tutor, tutor = hire("Tom", "form_tutor")
        year = desk.add(mis.AcademicYear(school=school, name="2026/27", starts=date(2026, 9, 1), ends=date(2027, 8, 31)))
        form = desk.add(mis.Group(school=school, academic_year=year, name="7B", kind=mis.GroupKind.registration))
        office = core.desk(actor=clerk, at=school, purpose=mis.purposes.ADMISSIONS)
        ava = office.admit(person=mis.NewPerson(legal_forename="Ava", legal_surname="Okafor", date_of_birth=date(2015, 3, 9)),
                           starts=date(2026, 9, 2), ethnicity=mis.Ethnicity.bafr)
        office.add(mis.TeachingAssignment(group=form, staff=tutor, starts=today))
        office.add(mis.GroupMembership(group=form, pupil=ava, starts=today))
        return Meadow(school, clerk, form_tutor)
