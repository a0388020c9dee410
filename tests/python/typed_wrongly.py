"""Uses the package with types wrong on every line that says so: mypy finds each."""
import datetime

import juniper_mis as mis


def mistakes(office: mis.Desk, school: mis.Id[mis.School], pupil: mis.Seen[mis.Pupil]) -> None:
    """One mistake a line."""
    office.leave(pupil=school, last_day=datetime.date(2026, 9, 2))   # wrong: another entity's id
    office.leave(pupil.id, datetime.date(2026, 9, 2))   # wrong: by name only
    pupil["yeargroup"]   # wrong: no such field
    mis.School(name=3)   # wrong: a number for a text
    mis.School(urn="123456")   # wrong: a required field is missing
    mis.Ethnicity.nope   # wrong: no such code
    upn: int = pupil["upn"]   # wrong: an identifier is no number
    pupil["year_group"] + 1   # wrong: may be absent, and is no plain number
    pupil.id == office.get(school).legal_surname   # wrong: fields are asked for by name
    seen: mis.Seen[mis.School] = office.get(pupil.id)   # wrong: a pupil is no school
    office.add("Ava")   # wrong: no record
