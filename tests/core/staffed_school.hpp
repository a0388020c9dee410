// A school with somebody in every role of the policy for English schools, and something of everything that one of them may see.
#pragma once

#include "world.hpp"

#include <map>
#include <string>
#include <utility>

namespace juniper::mis::testing {

// Ava is in the tutor's group, the teacher's and the agency worker's class, and the head of year's year; Ben is on roll and in
// none of them; Lea has left. Ava's parents are a mother, who has a telephone with a note, and a father.
struct StaffedSchool : World {
  std::map<std::string, std::pair<EntityInfo const*, Uuid>> records;  // by what the tests call them
  Id<Pupil> ava, ben, lea;

  explicit StaffedSchool(WorldOptions with = {}) : World(std::move(with)) {
    for (auto const* role : {"head_of_year", "agency_worker", "senco", "deputy_dsl", "safeguarding_reporter", "hr", "exams", "data_manager",
                             "governor", "trust_safeguarding_lead"}) {
      employ(role, role, meadow);
    }
    ava = admit("Ava", "Okafor");
    ben = admit("Ben", "Hart");
    lea = admit("Lea", "Left");
    keep("ava", person_of(ava));
    keep("ben", person_of(ben));
    keep("lea", person_of(lea));
    keep("ava_pupil", ava);
    keep("ben_pupil", ben);
    lead("registration", "7B", "tutor");
    lead("class", "7B/Ma", "teacher");
    lead("class", "7B/Fr", "agency_worker");
    lead("year", "Year 7", "head_of_year");
    families();
    needs();
    staff();
    concerns();
    auto clerk = office();
    enrolment::leave(clerk, {.pupil = lea, .last_day = 2026y / 10 / 16, .ground = {}, .destination = {}, .destination_school = {}}).value();
    clerk.patch(Patch(clerk.get(ava).value()).set(&Pupil::upn, Upn::parse("E801200019001").value())).value();
  }

  template <class T>
  void keep(std::string const& name, Id<T> id) {
    records[name] = {&description<T>(), id.value};
  }

  Id<Person> id_of(std::string const& name) const { return {records.at(name).second}; }

  // Somebody leads a group with Ava in it.
  void lead(char const* kind, std::string const& name, std::string const& who) {
    auto const group = form_group(name, who, {ava});
    auto clerk = office();
    clerk.patch(Patch(clerk.get(group).value()).set(&Group::kind, GroupKind::parse(kind).value())).value();
    keep("group " + name, group);
  }

  Id<Person> parent(std::string const& name, char const* relationship) {
    auto const adult = parent_of(ava, name);
    auto clerk = office();
    for (auto const& link : clerk.list(Find<ChildAdultLink>{}.equal(&ChildAdultLink::adult, adult)).value().records) {
      clerk.patch(Patch(link).set(&ChildAdultLink::relationship, Relationship::parse(relationship).value())).value();
      keep(name + "_link", link.id());
    }
    keep(name, adult);
    return adult;
  }

  void home(std::string const& name, Id<Person> of, Desk at) {
    keep(name, at.add(Address{.person = of, .use = AddressUse::of("home"), .street = PersonalText{"Mill Lane"}, .starts = first_of_term}).value());
  }

  void phone(std::string const& name, Id<Person> of, Desk at) {
    keep(name, at.add(ContactPoint{.person = of,
                                   .channel = ContactChannel::of("phone"),
                                   .value = PersonalText{"07700 900123"},
                                   .starts = first_of_term,
                                   .safe_to_contact = SafeguardingText{"never after five"}})
                   .value());
  }

  void families() {
    auto const mother = parent("mother", "PAM");
    auto const father = parent("father", "PAF");
    home("ava_home", id_of("ava"), office());
    home("mother_home", mother, office());
    home("father_home", father, office());
    home("lea_home", id_of("lea"), office());
    phone("mother_phone", mother, office());
  }

  void needs() {
    auto first_aid = desk("clerk", meadow, purposes::welfare);
    keep("allergy", first_aid.add(Allergy{.person = id_of("ava"), .allergen = HealthText{"nuts"}}).value());
    auto senco = desk("senco", purposes::inclusion);
    keep("need", senco.add(SenNeed{.pupil = ava, .type = SenType::of("SPLD"), .rank = 1, .starts = first_of_term}).value());
  }

  void staff() {
    auto hr = desk("hr", purposes::employment);
    auto const person = persons.at("tutor");
    auto const tutor = hr.list(Find<StaffMember>{}.equal(&StaffMember::person, person)).value().records.front().id();
    keep("tutor", person);
    keep("contract", hr.add(StaffContract{.staff = tutor, .school = meadow, .type = ContractType::of("PRM"), .base_pay = 3'166'000, .starts = first_of_term}).value());
    keep("check", hr.add(VettingCheck{.person = person, .school = meadow, .kind = VettingCheckKind::of("enhanced_dbs"), .outcome = VettingOutcome::of("satisfactory"), .starts = first_of_term}).value());
    home("tutor_home", person, desk("hr", purposes::employment));
    auto const assessment =
        desk("officer", trust, purposes::records_management)
            .add(accountability::ImpactAssessment{.organisation = as_organisation(meadow), .title = "Cashless catering", .version_number = 1,
                                                  .status = DpiaStatus::of("screening"), .starts = first_of_term});
    keep("assessment", assessment.value());
    keep("school", meadow);
    employ("ava_herself", "pupil", meadow, id_of("ava"));
  }

  void concerns() {
    auto lead = safeguarding();
    keep("note", juniper::mis::safeguarding::note(lead, {.children = {{ava, "said so"}}, .text = "at the gate"}).value());
    keep("instruction", lead.add(SafeguardingInstruction{.school = meadow, .child = id_of("ava"), .instruction = SafeguardingText{"not to be collected by the uncle"}, .starts = first_of_term}).value());
    auto head = desk("head", purposes::safeguarding);
    keep("low_level", head.add(LowLevelConcern{.school = meadow, .person = persons.at("teacher"), .recorded_at = clock->now(), .text = SafeguardingText{"lifts home"}}).value());
  }

  // `value`, `absent`, `withheld`, `not there`; `no desk` when nobody of this name may sit down for it.
  std::string sees(std::string const& who, char const* purpose, std::string const& record, std::string_view field) {
    auto opened = try_desk(who, meadow, {purpose, purpose});
    if (!opened.ok()) { return opened.error().code == ErrorCode::refused ? "no desk" : std::string{opened.error().message()}; }
    auto const& [entity, id] = records.at(record);
    auto const seen = opened->get_record(*entity, id);
    if (!seen.ok()) { return seen.error().code == ErrorCode::not_found ? "not there" : std::string{seen.error().message()}; }
    switch (seen->state(seen->index(field))) {
      case FieldState::value: return "value";
      case FieldState::absent: return "absent";
      case FieldState::withheld: return "withheld";
    }
    return "nothing that is known";
  }
};

}  // namespace juniper::mis::testing
