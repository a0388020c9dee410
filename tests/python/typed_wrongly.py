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


def mistakes_of_law(law: mis.Law, now: datetime.datetime) -> None:
    """One mistake a line."""
    law.breach.report_due(jurisdiction="england", aware_party="controller")   # wrong: a fact that must be told
    law.breach.report_due(jurisdiction="narnia", aware_party="controller", aware_at=now)   # wrong: no such word
    law.breach.report_due(jurisdiction="england", aware_party="controller", aware_at=now.date())   # wrong: a day is no moment
    law.breach.report_due(jurisdiction="england", aware_party="controller", aware_at=now, weather=1)   # wrong: no fact of this
    law.breach.report_due(jurisdiction="england", aware_party="controller", aware_at=now).due_by   # wrong: no part of the answer
    law.rule("BRE-02")   # wrong: of which day
