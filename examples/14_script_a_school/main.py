"""A script at work in a school: an account of its own, admissions that happen once, numbers filled in, figures. Read 02_first_desk before."""
from collections import Counter
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import juniper_mis as mis

for file in Path().glob("script.*"):
    file.unlink()

clock = mis.ManualClock(datetime(2026, 11, 23, 9, tzinfo=timezone.utc))
host = mis.HostSigner.create()   # a host makes it once, and keeps its seed as it keeps passwords
core = mis.open("sqlite:script.db", keys="script.keys", clock=clock)
founded = core.found(schools=[mis.School(name="Meadow School")], host_key=host.public_key,
                     administrator=mis.NewPerson(legal_forename="Grace", legal_surname="Hopper"))
school = founded.schools[0]


def signed_in(account: mis.Id[mis.Account]) -> mis.Proof:
    return host.assert_identity(tenant=founded.tenant, account=account, issued=clock.now, expires=clock.now + timedelta(hours=1))


# [account]
admin = core.desk(actor=signed_in(founded.administrator), at=school, purpose=mis.purposes.RECORDS_MANAGEMENT)
script = admin.add(mis.Account(name="nightly_admissions", enabled=True, machine=True))
admin.grant(account=script, role="office", at=school, starts=admin.today)
# [account]

# [desk]
office = core.desk(actor=signed_in(script), at=school, purpose=mis.purposes.ADMISSIONS)
# [desk]

# [admit]
CHILDREN = [("Ava", "Okafor", date(2015, 3, 9)), ("Ben", "Hartley", date(2014, 2, 11)),
            ("Cem", "Aydin", date(2013, 5, 30)), ("Dot", "Price", date(2014, 11, 2))]


def admit_all(desk: mis.Desk) -> list[mis.Id[mis.Pupil]]:
    return [desk.admit(person=mis.NewPerson(legal_forename=forename, legal_surname=surname, date_of_birth=born),
                       starts=date(2026, 9, 2)) for forename, surname, born in CHILDREN]


admitted = office.together(admit_all, idempotency_key="admissions of 2 September 2026")
again = office.together(admit_all, idempotency_key="admissions of 2 September 2026")
print("the same pupils:", "yes" if again == admitted else "no")
print("pupils:", office.count(mis.Pupil))
# [admit]

# [fill_in]
waiting = list(office.list(mis.Pupil, admission_number=None, year_group=[8, 9], order_by="year_group"))
for number, pupil in enumerate(waiting, start=1):
    office.patch(pupil, admission_number=f"2026-{number:03}", because="numbered by the nightly script")
for pupil in office.list(mis.Pupil, year_group=[8, 9], order_by="year_group"):
    name = office.get(pupil["person"])
    print(pupil["admission_number"], name["legal_forename"], name["legal_surname"])
# [fill_in]

# [figures]
columns = office.columns(mis.Pupil, ["year_group"])
for year, pupils in sorted(Counter(columns["year_group"]).items()):
    print(f"year {year}: {pupils}")
# [figures]

# [conflict]
try:
    office.patch(waiting[0], admission_number="2026-999")   # as it was before it got its number
except mis.Conflict as conflict:
    print(f"{conflict.code}: {conflict.text}")
# [conflict]

# [why]
print("notes are closed to it:", office.why_never(mis.SafeguardingNote, "text"))
# [why]
core.close()
