"""Writing a policy: read it and its mistakes, ask it, try it at a desk, and show it to those who approve it."""
from pathlib import Path

import juniper_mis as mis
from juniper_mis import testing

policy_text = (Path(__file__).parent / "club.policy.json").read_text(encoding="utf-8")

# [mistakes]
broken = policy_text.replace('"dietary"', '"dietry"', 1).replace("public_task", "legitimate_interests", 1)
try:
    mis.open("memory:", keys=mis.keys_in_memory(), identity=mis.development_identity(), policy=broken)
    print("read")
except mis.Invalid as refused:
    print("refused")
    for f in refused.findings:
        print(f"{f.place}: {f.code}: {f.text}" + (f" ({f.help})" if f.help else ""))
# [mistakes]

# [world]
world = testing.World(policy=policy_text)
ava = world.admit("Ava", "Okafor")
ben = world.admit("Ben", "Hartley")
world.form_group("Breakfast", "club_leader", [ava])
leader = world.desk("club_leader", mis.Purpose("breakfast_club", "Breakfast club"))
print("children:", leader.count(mis.Person))
try:
    leader.get(world.person_of(ben))
except mis.NotFound as e:
    print("Ben:", e.code)
print("Ava's birthday:", leader.get(world.person_of(ava)).why_withheld("date_of_birth"))
# [world]

# [answers]
table = testing.policy_table(world.core, roles=["club_leader"], purposes=["breakfast_club"])
for field in ("allergy.allergen", "medical_condition.condition", "pupil.ethnicity"):
    answer = next(a for a in table if a.field == field)
    print(f"{field}:", f"open to whoever is {answer.relations[0]}" if answer.open else answer.why)
# [answers]

# [page]
page = testing.policy_page(world.core)
club = page[page.index("### leader of the breakfast club"):]
print(club[:club.index("| names")], end="")
# [page]
world.core.close()
