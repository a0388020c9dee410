"""Fields of a school's own: described in a file, written and read by name, encrypted and withheld like any other."""
from pathlib import Path

import juniper_mis as mis
from juniper_mis import testing

fields_text = (Path(__file__).parent / "fields.json").read_text(encoding="utf-8")

broken = fields_text.replace('"integer"', '"intteger"')
# [open]
try:
    mis.open("memory:", keys=mis.keys_in_memory(), user_fields=[broken])
except mis.Invalid as error:
    for f in error.findings:
        print(f"{f.place}: {f.text} ({f.help})")
# [open]

with testing.World(user_fields=[fields_text]) as world:
    ava = world.admit("Ava", "Okafor")
    world.form_group("7B", "tutor", [ava])

    # [add]
    office = world.desk("office", mis.purposes.ADMISSIONS)
    office.add("pupil_extra", {"pupil": ava, "locker": 214, "band": "FLUTE"})
    # [add]
    # [change]
    lead = world.desk("dsl", mis.purposes.SAFEGUARDING)
    lead.patch(lead.get(ava, of="pupil_extra"), safe_adult="Mrs Weir")
    # [change]
    # [read]
    tutor = world.desk("form_tutor", mis.purposes.TEACHING)
    seen = tutor.get(ava, of="pupil_extra")
    print("locker:", seen["locker"])
    print("band:", seen["band"])
    print("safe_adult:", seen.why_withheld("safe_adult"))
    # [read]
