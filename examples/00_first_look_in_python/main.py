"""The second program: admit a pupil from Python, list a registration group as its tutor, and be told why not all of it."""
from datetime import date

from school import found_meadow

meadow, clerk, form_tutor = found_meadow("meadow.db", "meadow.keys")

# [second_program]
import juniper_mis as mis

with mis.open("sqlite:meadow.db", keys="meadow.keys") as core:
    office = core.desk(actor=clerk, at=meadow, purpose=mis.purposes.ADMISSIONS)
    ben = office.admit(person=mis.NewPerson(legal_forename="Ben", legal_surname="O\u2019Neill",
                                            date_of_birth=date(2014, 11, 2)), starts=date(2026, 9, 2))
    tutor = core.desk(actor=form_tutor, at=meadow, purpose=mis.purposes.TEACHING)
    for pupil in tutor.list(mis.Pupil, group="7B"):
        print(pupil.id, pupil["year_group"], pupil.why_withheld("ethnicity"))
# [second_program]
