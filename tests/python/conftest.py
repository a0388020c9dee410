"""A school to test in: founded, with people at their desks and children on roll."""
import datetime
import pathlib
import typing

import pytest

import juniper_mis as mis

TODAY = datetime.datetime(2026, 11, 23, 9, tzinfo=datetime.timezone.utc)


class Meadow(typing.NamedTuple):
    """A school standing alone, the proofs of people who work there, and the children of 7B."""

    core: mis.Core
    clock: mis.ManualClock
    tenant: mis.Id[mis.Tenant]
    school: mis.Id[mis.School]
    administrator: mis.Proof
    clerk: mis.Proof
    form_tutor: mis.Proof
    dsl: mis.Proof
    officer: mis.Proof
    ava: mis.Id[mis.Pupil]

    def records(self) -> mis.Desk:
        """The administrator's desk."""
        return self.core.desk(actor=self.administrator, at=self.school, purpose=mis.purposes.RECORDS_MANAGEMENT)

    def office(self) -> mis.Desk:
        """The clerk's desk."""
        return self.core.desk(actor=self.clerk, at=self.school, purpose=mis.purposes.ADMISSIONS)

    def tutor(self) -> mis.Desk:
        """The form tutor's desk."""
        return self.core.desk(actor=self.form_tutor, at=self.school, purpose=mis.purposes.TEACHING)

    def safeguarding(self) -> mis.Desk:
        """The safeguarding lead's desk."""
        return self.core.desk(actor=self.dsl, at=self.school, purpose=mis.purposes.SAFEGUARDING)

    def admit(self, surname: str = "Okafor", **more: typing.Any) -> mis.Id[mis.Pupil]:
        """One more pupil."""
        child = mis.NewPerson(legal_forename="Ada", legal_surname=surname, date_of_birth=datetime.date(2015, 3, 9))
        with self.office() as office:
            return office.admit(person=child, starts=datetime.date(2026, 9, 2), **more)


def found_meadow(core: mis.Core, clock: mis.ManualClock, host: mis.HostSigner | None) -> Meadow:
    """Founds the school at the core; whoever signs in there does so at the host, or for trial when there is none."""
    def proof(account: mis.Id[mis.Account]) -> mis.Proof:
        if host is None:
            return mis.development_proof(founded.tenant, account)
        return host.assert_identity(tenant=founded.tenant, account=account, issued=core.now,
                                    expires=core.now + datetime.timedelta(hours=8))

    founded = core.found(schools=[mis.School(name="Meadow School", urn="123456")],
                         administrator=mis.NewPerson(legal_forename="Grace", legal_surname="Hopper"),
                         administrator_account="grace", host_key=None if host is None else host.public_key)
    school = founded.schools[0]
    today = core.now.date()

    with core.desk(actor=proof(founded.administrator), at=school, purpose=mis.purposes.RECORDS_MANAGEMENT) as desk:
        def colleague(forename: str, role: str) -> tuple[mis.Proof, mis.Id[mis.StaffMember]]:
            person = desk.add(mis.Person(legal_forename=forename, legal_surname="Weir"))
            staff = desk.add(mis.StaffMember(person=person))
            desk.add(mis.Appointment(staff=staff, school=school, post=role, starts=today))
            account = desk.add(mis.Account(subject=person, name=forename.lower(), enabled=True))
            desk.grant(account=account, role=role, at=school, starts=today)
            return proof(account), staff

        clerk, _ = colleague("Olive", "office")
        tutor, tutors_post = colleague("Tom", "form_tutor")
        dsl, _ = colleague("Dora", "dsl")
        officer, _ = colleague("Piers", "data_protection_officer")
        year = desk.add(mis.AcademicYear(school=school, name="2026/27", starts=datetime.date(2026, 9, 1),
                                         ends=datetime.date(2027, 8, 31)))
        form = desk.add(mis.Group(school=school, academic_year=year, name="7B", kind=mis.GroupKind.registration))

    meadow = Meadow(core, clock, founded.tenant, school, proof(founded.administrator), clerk, tutor, dsl, officer,
                    typing.cast(typing.Any, None))
    ava = meadow.admit("Okafor", upn="E801200019001", ethnicity="BAFR")
    with meadow.office() as office:
        office.add(mis.GroupMembership(group=form, pupil=ava, starts=datetime.date(2026, 9, 2)))
        office.add(mis.TeachingAssignment(group=form, staff=tutors_post, starts=datetime.date(2026, 9, 1)))
    return meadow._replace(ava=ava)


@pytest.fixture
def meadow() -> typing.Iterator[Meadow]:
    """The school in a store in memory, on 23 November 2026."""
    clock = mis.ManualClock(TODAY)
    core = mis.open("memory:", keys=mis.keys_in_memory(), identity=mis.development_identity(), clock=clock)
    with core:
        yield found_meadow(core, clock, None)


@pytest.fixture
def meadow_files(tmp_path: pathlib.Path) -> typing.Iterator[Meadow]:
    """The school in tmp_path/meadow.db, believed on a host's word, by the machine's clock."""
    with mis.open(f"sqlite:{tmp_path / 'meadow.db'}", keys=tmp_path / "meadow.keys") as core:
        yield found_meadow(core, mis.ManualClock(core.now), mis.HostSigner.create())
