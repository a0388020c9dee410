"""Testing a host's own policy at a desk and as a table, in whichever test framework."""
from datetime import timedelta
from pathlib import Path

import juniper_mis as mis
from juniper_mis import testing

policy_text = (Path(__file__).parent / "host.policy.json").read_text(encoding="utf-8")


failures: list[str] = []


def expect(holds: bool, what: str) -> None:
    """Stands for the assert of your test framework."""
    print("ok:" if holds else "FAILED:", what)
    if not holds:
        failures.append(what)


def raised(call, kind: type[BaseException]) -> bool:
    """Stands for pytest.raises()."""
    try:
        call()
    except kind:
        return True
    return False


# [world]
world = testing.World(policy=policy_text)
ava = world.admit("Ava", "Okafor")
ben = world.admit("Ben", "Hartley")
world.form_group("7B", "form_tutor", [ava])
# [world]

# [desk]
tutor = world.desk("form_tutor", mis.purposes.TEACHING)
seen = tutor.get(ava)
expect(seen.state("year_group") == "value", "a tutor sees the year group of a child in the form")
expect(seen.state("ethnicity") == "withheld", "a tutor does not see ethnicity")
expect(raised(lambda: tutor.get(ben), mis.NotFound), "a tutor does not know of other children")
expect(raised(lambda: world.desk("form_tutor", mis.purposes.TEACHING, at=world.brook), mis.Refused),
       "a tutor has no desk at another school")
# [desk]

# [time]
world.clock.advance(timedelta(days=365))
expect(raised(lambda: tutor.get(ava), mis.NotIdentified), "a desk is not open for a year")
# [time]

# [answer]
answer = next(a for a in testing.policy_table(world.core) if (a.role, a.purpose, a.field) == ("form_tutor", "teaching", "pupil.ethnicity"))
expect(not answer.open, "the policy opens ethnicity to no tutor")
print(answer.why)
# [answer]

# [table]
for a in testing.policy_table(world.core, roles=["form_tutor"], purposes=[mis.purposes.TEACHING], entities=["pupil"]):
    print(a.role, a.purpose, a.verb, a.field, "open" if a.open else "withheld", ", ".join(a.relations) or a.why, sep="\t")
# [table]
world.core.close()
raise SystemExit(len(failures))
