"""Backs a store up, erases a child, restores the old file, and shows that the child stays erased and the roll-back is found."""
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import juniper_mis as mis
from juniper_mis import verify_log

for file in Path().glob("backup.*"):
    file.unlink()

clock = mis.ManualClock(datetime(2026, 11, 23, 9, tzinfo=timezone.utc))
ids = mis.seeded_ids(clock, 1)   # so that this prints the same each time; never for real data
core = mis.open("sqlite:backup.db", keys="backup.keys", clock=clock, ids=ids, identity=mis.development_identity())
founded = core.found(schools=[mis.School(name="Meadow School")],
                     administrator=mis.NewPerson(legal_forename="Grace", legal_surname="Hopper"))
school = founded.schools[0]


def desk_of(account: mis.Id[mis.Account], purpose: mis.Purpose) -> mis.Desk:
    return core.desk(actor=mis.development_proof(founded.tenant, account), at=school, purpose=purpose)


admin = desk_of(founded.administrator, mis.purposes.RECORDS_MANAGEMENT)


def hire(forename: str, role: str) -> mis.Id[mis.Account]:
    person = admin.add(mis.Person(legal_forename=forename, legal_surname="Weir"))
    account = admin.add(mis.Account(subject=person, name=forename, enabled=True))
    admin.grant(account=account, role=role, at=school, starts=admin.today)
    return account


clerk = hire("Olive", "office")
office = desk_of(clerk, mis.purposes.ADMISSIONS)
officer = desk_of(hire("Piers", "data_protection_officer"), mis.purposes.RECORDS_MANAGEMENT)
ben = office.admit(person=mis.NewPerson(legal_forename="Ben", legal_surname="O\u2019Neill", date_of_birth=date(2014, 11, 2)),
                   starts=date(2026, 9, 2))

# [back_up]
core.back_up(store="backup.old.db", keys="backup.old.keys")
# [back_up]

# [erase]
child = office.get(ben)["person"]
officer.erase_person(child)
# [erase]

# [keep]
Path("backup.kept.txt").write_text(core.verifier(founded.tenant) + "\n" + core.checkpoint(founded.tenant), encoding="utf-8")
# [keep]
core.close()

# [limit]
in_clear = "O\u2019Neill".encode() in Path("backup.old.db").read_bytes()
print("the surname in the old copy:", "in clear" if in_clear else "gone")
# [limit]

# [restore]
for leftover in ("backup.db-wal", "backup.db-shm"):
    Path(leftover).unlink(missing_ok=True)   # they belong to the file that goes
Path("backup.old.db").replace("backup.db")
# [restore]

print("restored, against the checkpoint kept outside:")
verify_log.main("backup.db", "backup.kept.txt")

# [reopen]
core = mis.open("sqlite:backup.db", keys="backup.keys", clock=clock, ids=ids, identity=mis.development_identity())
print("pupils after the restore:", desk_of(clerk, mis.purposes.ADMISSIONS).count(mis.Pupil))
print("the log by itself:", "holds" if core.verify(founded.tenant).holds else "broken")
Path("backup.kept.txt").write_text(core.verifier(founded.tenant) + "\n" + core.checkpoint(founded.tenant), encoding="utf-8")
# [reopen]
core.close()
