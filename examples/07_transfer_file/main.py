"""A pupil changes schools: one school takes her out to a transfer file, the other looks into it, decides who she is, and brings her in."""
from datetime import date, datetime, timezone
from pathlib import Path
from typing import NamedTuple

import juniper_mis as mis


class Place(NamedTuple):
    """A school with a store of its own, an office and a data protection officer."""

    core: mis.Core
    office: mis.Desk
    officer: mis.Desk


def found(name: str, number: str, clock: mis.ManualClock) -> Place:
    core = mis.open("memory:", keys=mis.keys_in_memory(), identity=mis.development_identity(), clock=clock)
    founded = core.found(schools=[mis.School(name=name, la_estab=number)],
                         administrator=mis.NewPerson(legal_forename="Grace", legal_surname="Hopper"))
    at = founded.schools[0]

    def desk(account: mis.Id[mis.Account], purpose: mis.Purpose) -> mis.Desk:
        return core.desk(actor=mis.development_proof(founded.tenant, account), at=at, purpose=purpose)

    admin = desk(founded.administrator, mis.purposes.RECORDS_MANAGEMENT)

    def hire(forename: str, role: str) -> mis.Id[mis.Account]:
        person = admin.add(mis.Person(legal_forename=forename, legal_surname="Marsh"))
        account = admin.add(mis.Account(subject=person, name=forename, enabled=True))
        admin.grant(account=account, role=role, at=at, starts=admin.today)
        return account

    clerk, officer = hire("Olive", "office"), hire("Piers", "data_protection_officer")
    return Place(core, desk(clerk, mis.purposes.ADMISSIONS), desk(officer, mis.purposes.RECORDS_MANAGEMENT))


# [send]
def send(officer: mis.Desk, pupil: mis.Id[mis.Pupil]) -> Path:
    report = officer.export_ctf(pupils=[pupil], destination="8201234", folder=".")
    for path, withheld in report.withheld.items():
        print(f"not in the file: {path}, {withheld.why}")
    print(f"written: {report.file_name}, pupils: {len(report.written)}")
    return Path(report.file_name)
# [send]


# [look]
def look(path: Path) -> None:
    file = mis.ctf.read(path)
    for f in file.findings:
        print(f"{f.place}: {f.text} ({f.help})")
    print(f"read: version {file.header.version} from {file.header.source_name}, pupils: {len(file.pupils)}")
# [look]


# [plan]
def plan(office: mis.Desk, path: Path) -> mis.ctf.Candidate:
    pupil = office.import_ctf(path, dry_run=True).pupils[0]
    print(f"pupil {pupil.number} of the file: {pupil.outcome}")
    candidate = pupil.candidates[0]
    for what, points in candidate.parts:
        print(f"  {what}: {points}")
    print(f"  score: {candidate.score}")
    return candidate
# [plan]


# [bring_in]
def bring_in(office: mis.Desk, path: Path, candidate: mis.ctf.Candidate) -> None:
    done = office.import_ctf(path, decisions={1: candidate.pupil})
    print(f"changed: {len(done.having('changed'))}")
    for entity, rows in done.rows_added.items():
        print(f"  added {entity}: {rows}")
    again = office.import_ctf(path)
    print(f"unchanged: {len(again.having('unchanged'))}, recognised by {again.pupils[0].matched}")
# [bring_in]


clock = mis.ManualClock(datetime(2026, 11, 23, 9, tzinfo=timezone.utc))
brook = found("Brook School", "2013614", clock)
zoe = brook.office.admit(person=mis.NewPerson(legal_forename="Zoë", legal_surname="O’Neill", date_of_birth=date(2015, 2, 28), sex="F"),
                         upn="C302400625001", starts=date(2026, 9, 2))
brook.office.link(pupil=zoe, adult=mis.NewPerson(legal_forename="Ada", legal_surname="O’Neill"), relationship="PAM",
                  parental_responsibility=True, contact_order=1, starts=date(2026, 9, 2))
path = send(brook.officer, zoe)

# At the other school somebody took her name down on the telephone.
meadow = found("Meadow School", "8201234", clock)
meadow.office.admit(person=mis.NewPerson(legal_forename="Zoe", legal_surname="O'Neill", date_of_birth=date(2015, 2, 28)),
                    starts=date(2026, 11, 30))
look(path)
candidate = plan(meadow.office, path)
bring_in(meadow.office, path, candidate)
