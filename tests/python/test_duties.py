"""Tests of the commands that write down what the law asks for: numbers, orders, consent, concerns, requests, disclosures."""
import datetime

import pytest

import juniper_mis as mis

DAY = datetime.date(2026, 11, 23)
FIRST = datetime.date(2026, 9, 1)


def test_a_upn_is_replaced_by_the_rule(meadow) -> None:
    office = meadow.office()
    old = office.get(meadow.ava)["upn"]
    new = mis.Upn("H801200001001")
    assert office.replace_upn(pupil=meadow.ava, upn=new, why="second_found").id == meadow.ava
    assert office.get(meadow.ava)["upn"] == old and office.get(meadow.ava)["former_upn"] == new
    assert [f["upn"] for f in office.list(mis.FormerUpn, pupil=meadow.ava)] == [new]
    with pytest.raises(mis.Invalid):
        office.replace_upn(pupil=meadow.ava, upn=new, why="identity_protected")
    with pytest.raises(mis.Invalid, match="wrongly_allocated"):
        office.replace_upn(pupil=meadow.ava, upn=new, why="because")  # type: ignore[arg-type]


def test_an_order_is_recorded_with_its_effects(meadow) -> None:
    lead = meadow.safeguarding()
    child = lead.get(meadow.ava)["person"]
    with meadow.office() as office:
        link = office.link(pupil=meadow.ava, adult=mis.NewPerson(legal_forename="F", legal_surname="Okafor"), relationship="PAF",
                           starts=FIRST)
        father = office.get(link)["adult"]
    order = mis.CourtOrder(kind="prohibited_steps", starts=FIRST, ends=datetime.date(2027, 8, 31), seen_on=FIRST)
    effect = mis.NewEffect(child=child, adult=father, effect="no_collect", detail="may not collect")
    assert "collect" not in repr(effect)
    made = lead.record_order(order, [effect])
    assert lead.get(made)["kind"].name == "prohibited_steps"
    (bound,) = lead.binding_effects(child, DAY)
    assert bound["order"] == made and bound["effect"] == "no_collect" and bound["adult"] == father
    assert lead.binding_effects(child, datetime.date(2027, 9, 1)) == []
    with pytest.raises(mis.Invalid):
        lead.record_order(order, [])
    with pytest.raises(mis.Refused):
        meadow.office().record_order(order, [effect])
    with pytest.raises(TypeError, match="NewEffect"):
        lead.record_order(order, [{"child": child}])  # type: ignore[list-item]


def test_what_was_decided_is_a_ledger(meadow) -> None:
    officer = meadow.core.desk(actor=meadow.officer, at=meadow.school, purpose=mis.purposes.RECORDS_MANAGEMENT)
    activity = officer.add(mis.ProcessingActivity(organisation=meadow.school, key="photographs", purpose="Photographs on the website",
                                                  basis="consent", starts=FIRST))
    wording = officer.add(mis.ConsentWording(activity=activity, kind="data", use="website", name="Photographs", version_number=1,
                                             language="en", text="May we show a photograph?", starts=FIRST))
    office = meadow.office()
    child = office.get(meadow.ava)["person"]
    link = office.link(pupil=meadow.ava, adult=mis.NewPerson(legal_forename="M", legal_surname="Okafor"), relationship="PAM",
                       starts=FIRST)
    mother = office.get(link)["adult"]
    given = {"wording": wording, "child": child, "decided_by": mother, "capacity": "parental_responsibility", "channel": "paper"}
    first = office.record_consent(answer="given", in_writing=True, **given)
    second = office.record_consent(answer="withdrawn", **given)
    assert [office.get(d)["answer"] for d in (first, second)] == ["given", "withdrawn"]
    assert office.get(second)["decided_at"] == office.now
    with pytest.raises(mis.Invalid):
        office.patch(office.get(first), answer="refused")


def test_a_concern_is_raised_about_a_child(meadow) -> None:
    lead = meadow.safeguarding()
    child = lead.get(meadow.ava)["person"]
    person = mis.ConcernedPerson(person=child, kinds=["bullying", mis.ConcernKind.images], account="they said it")
    made = lead.raise_concern(people=[person], text="seen at break", place="yard")
    assert lead.get(made)["text"] == "seen at break"
    (part,) = lead.list(mis.ConcernParticipation, concern=made)
    assert part["role"] == "child" and part["account"] == "they said it"
    assert lead.count(mis.ConcernCategory, participation=part.id) == 2
    with pytest.raises(mis.Invalid):
        lead.raise_concern(people=[], text="about nobody")
    with pytest.raises(mis.Refused):
        meadow.office().raise_concern(people=[person], text="seen")


def test_requests_and_disclosures(meadow) -> None:
    officer = meadow.core.desk(actor=meadow.officer, at=meadow.school, purpose=mis.purposes.RECORDS_MANAGEMENT)
    child = officer.get(meadow.ava)["person"]
    request = officer.receive_request(mis.RightsRequest(organisation=meadow.school, subject=child, capacity="themselves", kind="access",
                                                        channel="email", received_at=officer.now))
    (entry,) = officer.list(mis.RightsEntry, request=request)
    assert entry["kind"] == "received" and entry["at"] == officer.now
    sent = mis.Disclosure(organisation=meadow.school, recipient="Department for Education", kind="department", purpose="admissions",
                          basis="legal_obligation", fields="pupil.upn", records=1, route="secure_transfer", at=officer.now)
    made = officer.disclose(sent, [child])
    assert officer.count(mis.DisclosureSubject, disclosure=made) == 1
    with pytest.raises(mis.NotFound):
        officer.disclose(sent, [mis.Id(mis.Person, "018f0000-0000-7000-8000-000000000009")])


def test_a_leaver_has_a_destination(meadow) -> None:
    office = meadow.office()
    left = office.leave(pupil=meadow.ava, last_day=datetime.date(2026, 11, 20), ground="9(1)(a)", destination="Brook School",
                        destination_school="8012001")
    assert office.get(left)["leaving_destination"] == "Brook School" and str(office.get(left)["destination_school"].text) == "8012001"
