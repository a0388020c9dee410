"""Uses the package with every type right: mypy --strict has nothing to say of it."""
from __future__ import annotations

import datetime

import juniper_mis as mis


def admissions(core: mis.Core, clerk: mis.Proof, meadow: mis.Id[mis.School]) -> list[str]:
    """Admits a pupil and reads typed fields."""
    with core.desk(actor=clerk, at=meadow, purpose=mis.purposes.ADMISSIONS) as office:
        ben: mis.Id[mis.Pupil] = office.admit(
            person=mis.NewPerson(legal_forename="Ben", legal_surname="Neill", date_of_birth=datetime.date(2014, 11, 2)),
            starts=datetime.date(2026, 9, 2), year_group=6, ethnicity=mis.Ethnicity.wbri)
        seen: mis.Seen[mis.Pupil] = office.get(ben)
        year: mis.NcYear | None = seen["year_group"]
        upn: mis.Upn | str = seen.get("upn", "none")
        person: mis.Id[mis.Person] = seen["person"]
        born: datetime.date | None = office.get(person)["date_of_birth"]
        names: list[str] = [p["legal_surname"] for p in office.list(mis.Person, date_of_birth=born)]
        written: mis.Written[mis.Pupil] = office.patch(seen, year_group=7)
        number: int = office.together(lambda desk: desk.count(mis.Pupil, year_group=year))
        founded: mis.Founded = core.found(schools=[mis.School(name="Beech")], administrator=mis.NewPerson(
            legal_forename="A", legal_surname="B"))
        return [*names, str(upn), str(written.id), str(number), str(founded.tenant)]


def breaches(aware_at: datetime.datetime) -> tuple[str, ...]:
    """Asks the law by its typed functions."""
    law = mis.Law().with_calendar("ELM-1", terms=[(datetime.date(2026, 9, 2), datetime.date(2026, 10, 23))])
    answer: mis.questions.BreachReportDue = law.breach.report_due(jurisdiction="england", aware_party="controller", aware_at=aware_at)
    due: datetime.datetime | None = answer.due_at
    why: mis.Explanation = answer.why
    rule: mis.Rule | None = law.rule("BRE-02", on=aware_at.date())
    stricter: mis.Law = law if rule is None else law.with_rules(rule._replace(amount=24))
    return (why.text, str(due), str(stricter.rules[0].until), answer.clock_starts_on or "none", *why.of("caution"))
