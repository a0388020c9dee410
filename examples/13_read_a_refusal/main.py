"""Reading a refusal: what is withheld, not there or refused, in which words, and what would change it."""
import juniper_mis as mis
from juniper_mis import testing

world = testing.World()   # under the shipped policy
ava = world.admit("Ava", "Okafor")
ben = world.admit("Ben", "Hartley")
world.form_group("7B", "tutor", [ava])


def error_of(call) -> mis.MisError:
    """What a call raises."""
    try:
        call()
    except mis.MisError as e:
        return e
    raise AssertionError("nothing was refused")


# [withheld]
tutor = world.desk("tutor", mis.purposes.TEACHING)
seen = tutor.get(ava)
print("ethnicity:", seen.why_withheld("ethnicity"))
print("UPN:", seen.why_withheld("upn"))
print("ULN:", seen.why_withheld("uln"))
print("Ben's:", tutor.get(ben).why_withheld("ethnicity_source"))
# [withheld]

# [may]
why = seen.why_may("year_group")
print("year group:", why.text)
# [may]

# [not_there]
ben_himself = error_of(lambda: tutor.get(world.person_of(ben)))
nobody = error_of(lambda: tutor.get(mis.Id(mis.Person, "00000000-0000-0000-0000-000000000001")))
print("Ben:", ben_himself.text)
print("the same as for nobody" if str(ben_himself) == str(nobody) else "other words")
# [not_there]

# [refused]
print("writing:", error_of(lambda: tutor.patch(seen, year_group=mis.NcYear("8"))).text)
print("asking by UPN:", error_of(lambda: list(tutor.list(mis.Pupil, upn=mis.Upn("E801200019001")))).text)
sat_down = error_of(lambda: world.desk("tutor", mis.purposes.SAFEGUARDING))
print(f"safeguarding: {sat_down.text} ({sat_down.hint})")
# [refused]

# [never]
print("ever, for teaching:", tutor.why_never(mis.Pupil, "upn"))
clerk = world.desk("clerk", mis.purposes.ADMISSIONS)
print("for admissions:", "a clerk may" if clerk.why_never(mis.Pupil, "upn") is None else "a clerk may not")
# [never]
world.core.close()
