"""A field added, and another renamed, in a store that holds records already. Read 08_own_fields before."""
from datetime import date, datetime, timezone
from pathlib import Path

import juniper_mis as mis

for file in Path().glob("fields.*"):
    file.unlink()

clock = mis.ManualClock(datetime(2026, 11, 23, 9, tzinfo=timezone.utc))


def open_with(text: str) -> mis.Core:
    fields = (Path(__file__).parent / text).read_text(encoding="utf-8")
    return mis.open("sqlite:fields.db", keys="fields.keys", clock=clock, identity=mis.development_identity(), user_fields=[fields])


def office_of(core: mis.Core) -> mis.Desk:
    return core.desk(actor=mis.development_proof(founded.tenant, clerk), at=founded.schools[0], purpose=mis.purposes.ADMISSIONS)


with open_with("before.json") as core:
    founded = core.found(schools=[mis.School(name="Meadow School")],
                         administrator=mis.NewPerson(legal_forename="Grace", legal_surname="Hopper"))
    admin = core.desk(actor=mis.development_proof(founded.tenant, founded.administrator), at=founded.schools[0],
                      purpose=mis.purposes.RECORDS_MANAGEMENT)
    clerk = admin.add(mis.Account(name="olive", enabled=True))
    admin.grant(account=clerk, role="office", at=founded.schools[0], starts=admin.today)
    office = office_of(core)
    ava = office.admit(person=mis.NewPerson(legal_forename="Ava", legal_surname="Okafor", date_of_birth=date(2015, 3, 9)),
                       starts=date(2026, 9, 2))
    # [before]
    office.add("pupil_extra", {"pupil": ava, "locker": 214})
    # [before]

# [after]
with open_with("after.json") as core:
    office = office_of(core)
    seen = office.get(ava, of="pupil_extra")
    print("locker_number:", seen["locker_number"])
    print("way_home:", seen.state("way_home"))
    office.patch(seen, way_home="by bus")
    print("way_home:", office.get(ava, of="pupil_extra")["way_home"])
# [after]

# [back]
try:
    open_with("before.json")
except mis.Incompatible as error:
    print(f"{error.code}: {error.text}")
# [back]
