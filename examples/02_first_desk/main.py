"""A first desk: found a school, be refused, be granted a role, write a note, check the log. Read 00_first_look_in_python before."""
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import juniper_mis as mis


# [hire]
def hire(desk: mis.Desk, forename: str, surname: str) -> mis.Id[mis.Account]:
    person = desk.add(mis.Person(legal_forename=forename, legal_surname=surname))
    return desk.add(mis.Account(subject=person, name=forename, enabled=True))
# [hire]


for file in ("first_desk.db", "first_desk.keys"):
    Path(file).unlink(missing_ok=True)

# [found]
clock = mis.ManualClock(datetime(2026, 11, 23, 9, tzinfo=timezone.utc))
core = mis.open("sqlite:first_desk.db", keys="first_desk.keys", clock=clock)

host = mis.HostSigner.create()
founded = core.found(schools=[mis.School(name="Meadow School")],
                     administrator=mis.NewPerson(legal_forename="Grace", legal_surname="Hopper"),
                     host_key=host.public_key)
school = founded.schools[0]
# [found]


# [sign_in]
def signed_in(account: mis.Id[mis.Account]) -> mis.Proof:
    return host.assert_identity(tenant=founded.tenant, account=account, issued=clock.now,
                                expires=clock.now + timedelta(hours=8))


admin = core.desk(actor=signed_in(founded.administrator), at=school, purpose=mis.purposes.RECORDS_MANAGEMENT)
# [sign_in]

# [refused]
tutor = hire(admin, "Tom", "Weir")
try:
    core.desk(actor=signed_in(tutor), at=school, purpose=mis.purposes.TEACHING)
except mis.Refused as refused:
    print(f"{refused.code}: {refused.text}")
# [refused]

# [grant]
clerk = hire(admin, "Olive", "Marsh")
lead = hire(admin, "Dora", "Adeyemi")
admin.grant(account=tutor, role="form_tutor", at=school, starts=admin.today)
admin.grant(account=clerk, role="office", at=school, starts=admin.today)
admin.grant(account=lead, role="dsl", at=school, starts=admin.today)
# [grant]

# [admit]
office = core.desk(actor=signed_in(clerk), at=school, purpose=mis.purposes.ADMISSIONS)
ava = office.admit(person=mis.NewPerson(legal_forename="Ava", legal_surname="Okafor", date_of_birth=date(2015, 3, 9)),
                   starts=date(2026, 9, 2), ethnicity=mis.Ethnicity.bafr)
# [admit]

# [look]
teaching = core.desk(actor=signed_in(tutor), at=school, purpose=mis.purposes.TEACHING)
seen = teaching.get(ava)
print("year group", seen["year_group"])
print("ethnicity withheld:", seen.why_withheld("ethnicity"))
# [look]

# [refused_read]
try:
    teaching.list(mis.Pupil, ethnicity=mis.Ethnicity.bafr).first()
except mis.Refused as refused:
    print(f"{refused.code}: {refused.text}")
# [refused_read]

# [note]
safeguarding = core.desk(actor=signed_in(lead), at=school, purpose=mis.purposes.SAFEGUARDING)
note = safeguarding.note(children=[ava], text="Ava was quiet today and did not eat.")
print("the lead reads:", safeguarding.get(note)["text"])
try:
    office.get(note)
except mis.NotFound as missing:
    print(f"{missing.code}: {missing.text}")
# [note]

# [verify]
kept = core.checkpoint(founded.tenant)   # to be kept where nobody who can edit the store can edit it
verdict = core.verify(founded.tenant, checkpoint=kept)
print(verdict.events, "events,", verdict.rows, "rows:", "all holds" if verdict.holds else "broken")
# [verify]

core.close()
