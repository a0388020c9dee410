"""An address corrected with its reason: how it was, how it was believed to be, and an earlier version expunged. As main.cpp."""
from datetime import date, datetime, timedelta, timezone

import juniper_mis as mis

# Everybody is believed here; a host says who it is, as in 02_first_desk.
clock = mis.ManualClock(datetime(2026, 11, 23, 9, tzinfo=timezone.utc))
core = mis.open("sqlite:two_times.db", keys="two_times.keys", identity=mis.development_identity(), clock=clock)
founded = core.found(schools=[mis.School(name="Meadow School")],
                     administrator=mis.NewPerson(legal_forename="Grace", legal_surname="Hopper"))


def desk(account: mis.Id[mis.Account], purpose: mis.Purpose) -> mis.Desk:
    return core.desk(actor=mis.development_proof(founded.tenant, account), at=founded.schools[0], purpose=purpose)


def hire(name: str, role: str) -> mis.Id[mis.Account]:
    admin = desk(founded.administrator, mis.purposes.RECORDS_MANAGEMENT)
    person = admin.add(mis.Person(legal_forename=name, legal_surname="Marsh"))
    account = admin.add(mis.Account(subject=person, name=name, enabled=True))
    admin.grant(account=account, role=role, at=founded.schools[0], starts=admin.today)
    return account


def street_of(address: mis.Seen[mis.Address]) -> str:
    return address.why_withheld("street") or address["street"] or ""


def written(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


clerk, petra = hire("Olive", "office"), hire("Petra", "data_protection_officer")
office = desk(clerk, mis.purposes.ADMISSIONS)
ava = office.admit(person=mis.NewPerson(legal_forename="Ava", legal_surname="Okafor", date_of_birth=date(2015, 3, 9)),
                   starts=date(2026, 9, 2))
address = office.add(mis.Address(person=office.get(ava)["person"], use="home", street="12 Old Lane", starts=date(2026, 9, 1)))

# [correct]
monday = office.now
clock.advance(timedelta(hours=72))
office = desk(clerk, mis.purposes.ADMISSIONS)
office.patch(office.get(address), street="12 New Lane", because="misread on the form")
# [correct]

# [known]
print("now:", street_of(office.get(address)))
print(f"as known on {written(monday)}:", street_of(office.get(address, as_known=monday)))
for a in office.list(mis.Address, as_at=date(2026, 9, 15), as_known=monday):
    print("on 15 September, as then believed:", street_of(a))
# [known]

# [history]
for version in office.history(address):
    why = f" ({version.why})" if version.why else ""
    print(f"{version.version}, recorded at {written(version.recorded_at)}: {street_of(version.record)}{why}")
# [history]

# [expunge]
officer = desk(petra, mis.purposes.RECORDS_MANAGEMENT)
officer.expunge(address, 1, because="another family's address")
print("then:", street_of(office.get(address, as_known=monday)))
# [expunge]
print("all holds" if core.verify(founded.tenant).holds else "broken")
