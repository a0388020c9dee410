// What else a transfer file says of a pupil: languages, free meals, care, special educational needs, earlier schools.
#include "exchange/ctf/fold.hpp"
#include "exchange/ctf/settling.hpp"
#include <juniper/mis/characteristics/free_school_meal_spell.hpp>
#include <juniper/mis/characteristics/looked_after_spell.hpp>
#include <juniper/mis/characteristics/sen_need.hpp>
#include <juniper/mis/characteristics/sen_provision_spell.hpp>
#include <juniper/mis/characteristics/service_child_status.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>
#include <juniper/mis/enrolment/school_attended.hpp>
#include <juniper/mis/health/declared_disability.hpp>
#include <juniper/mis/people/language_spoken.hpp>

#include <algorithm>

namespace juniper::mis::exchange::ctf {
namespace {

LanguageUse use_of(std::optional<TransferCode> const& type) {
  auto const code = type.value_or(TransferCode{});
  auto const text = code.text();
  return text == "F" ? LanguageUse::of("first") : text == "H" ? LanguageUse::of("home") : LanguageUse::of("additional");
}

// Whether a field of a row says this; what is hidden might, and is taken to.
template <class T, class M, class V>
bool may_be(Seen<T> const& row, M T::*member, V const& value) {
  auto const field = row[member];
  return field.withheld() || (field.has_value() && field.value() == value);
}

}  // namespace

Result<void> Settling::circumstances() {
  for (auto const step :
       {&Settling::languages, &Settling::meals, &Settling::care, &Settling::needs, &Settling::disabilities, &Settling::service}) {
    if (auto done = (this->*step)(); !done.ok()) { return done; }
  }
  return {};
}

Result<void> Settling::languages() {
  constexpr auto block = "BasicDetails/Languages";
  if (in_file_.basic.languages.empty()) { return {}; }
  std::vector<Seen<LanguageSpoken>> known;
  if (person_) {
    auto here = rows(Find<LanguageSpoken>{}.equal(&LanguageSpoken::person, *person_), block);
    if (!here.ok()) { return here.error(); }
    if (!*here) { return {}; }
    known = **std::move(here);
  }
  for (auto const& spoken : in_file_.basic.languages) {
    auto const language = Language::parse(spoken.language.value_or(TransferCode{}).text());
    if (!language.ok()) {
      say(Severity::warning, "unknown_code", "the code of a language is not known here", "enter the language by hand");
      not_loaded(block);
      continue;
    }
    auto const use = use_of(spoken.type);
    bool const there = std::ranges::any_of(known, [&](auto const& row) {
      return may_be(row, &LanguageSpoken::language, *language) && may_be(row, &LanguageSpoken::use, use);
    });
    if (there) { continue; }
    auto const done =
        add(LanguageSpoken{.id = {}, .person = person_.value_or(Id<Person>{}), .language = *language, .use = use, .starts = {}, .ends = {}},
            block);
    if (!done.ok()) { return done; }
  }
  return {};
}

Result<void> Settling::meals() {
  constexpr auto block = "FSMhistory";
  if (!in_file_.fsm) { return {}; }
  std::vector<Seen<FreeSchoolMealSpell>> known;
  if (settled_.pupil) {
    auto here = rows(Find<FreeSchoolMealSpell>{}.equal(&FreeSchoolMealSpell::pupil, *settled_.pupil), block);
    if (!here.ok()) { return here.error(); }
    if (!*here) { return {}; }
    known = **std::move(here);
  }
  for (auto const& spell : in_file_.fsm->instances) {
    if (!spell.starts) {
      say(Severity::warning, "no_starting_day", "a time of free school meals has no first day", "enter it by hand");
      not_loaded(block);
      continue;
    }
    if (std::ranges::any_of(known, [&](auto const& row) { return may_be(row, &FreeSchoolMealSpell::starts, *spell.starts); })) { continue; }
    auto const country = UkCountry::parse(spell.country.value_or(TransferCode{}).text());
    auto const done = add(FreeSchoolMealSpell{.id = {},
                                              .pupil = settled_.pupil.value_or(Id<mis::Pupil>{}),
                                              .category = {},
                                              .country = country.ok() ? std::optional{*country} : std::nullopt,
                                              .reviewed_on = {},
                                              .starts = *spell.starts,
                                              .ends = spell.ends},
                          block);
    if (!done.ok()) { return done; }
  }
  return {};
}

Result<void> Settling::care() {
  constexpr auto block = "LookedAfter";
  if (!in_file_.looked_after || !in_file_.looked_after->in_care.value_or(false)) { return {}; }
  if (settled_.pupil) {
    auto const here = rows(Find<LookedAfterSpell>{}.equal(&LookedAfterSpell::pupil, *settled_.pupil).holding_on(desk_.today()), block);
    if (!here.ok()) { return here.error(); }
    if (!*here || !(*here)->empty()) { return {}; }
  }
  auto const& authority = in_file_.looked_after->care_authority;
  auto const before = settled_.added["looked_after_spell"];
  auto const done = add(LookedAfterSpell{.id = {},
                                         .pupil = settled_.pupil.value_or(Id<mis::Pupil>{}),
                                         .care_authority = authority ? std::optional{PersonalText{authority->text()}} : std::nullopt,
                                         .social_worker = {},
                                         .status = {},
                                         .placement = {},
                                         .delegated_authority = {},
                                         .starts = desk_.today(),
                                         .ends = {}},
                        block);
  if (done.ok() && settled_.added["looked_after_spell"] != before) {
    say(Severity::note, "care_since_unknown", "a file does not say since when a child is looked after: today was entered",
        "ask the authority, and correct the first day");
  }
  return done;
}

Result<void> Settling::needs() {
  constexpr auto block = "SENhistory";
  if (!in_file_.sen) { return {}; }
  std::vector<Seen<SenProvisionSpell>> spells;
  std::vector<Seen<mis::SenNeed>> known;
  if (settled_.pupil) {
    auto provisions = rows(Find<SenProvisionSpell>{}.equal(&SenProvisionSpell::pupil, *settled_.pupil), block);
    if (!provisions.ok()) { return provisions.error(); }
    auto needs = rows(Find<mis::SenNeed>{}.equal(&mis::SenNeed::pupil, *settled_.pupil).holding_on(desk_.today()), block);
    if (!needs.ok()) { return needs.error(); }
    if (!*provisions || !*needs) { return {}; }
    spells = **std::move(provisions);
    known = **std::move(needs);
  }
  auto since = desk_.today();
  for (auto const& spell : in_file_.sen->spells) {
    auto const provision = SenProvision::parse(spell.provision.value_or(TransferCode{}).text());
    if (!provision.ok() || !spell.starts) {
      say(Severity::warning, "unknown_code", "a time of special educational provision has no first day, or a code that is not known here",
          "enter it by hand");
      not_loaded(block);
      continue;
    }
    since = *spell.starts;
    if (std::ranges::any_of(spells, [&](auto const& row) {
          return may_be(row, &SenProvisionSpell::starts, *spell.starts) && may_be(row, &SenProvisionSpell::provision, *provision);
        })) {
      continue;
    }
    auto const done = add(SenProvisionSpell{.id = {},
                                            .pupil = settled_.pupil.value_or(Id<mis::Pupil>{}),
                                            .provision = *provision,
                                            .note = {},
                                            .starts = *spell.starts,
                                            .ends = spell.ends},
                          block);
    if (!done.ok()) { return done; }
  }
  std::int32_t place = 0;
  for (auto const& need : in_file_.sen->needs) {
    ++place;
    auto const type = SenType::parse(need.type.value_or(TransferCode{}).text());
    if (!type.ok()) {
      say(Severity::warning, "unknown_code", "the code of a special educational need is not known here", "enter the need by hand");
      not_loaded(block);
      continue;
    }
    if (std::ranges::any_of(known, [&](auto const& row) { return may_be(row, &mis::SenNeed::type, *type); })) { continue; }
    auto const done = add(mis::SenNeed{.id = {},
                                       .pupil = settled_.pupil.value_or(Id<mis::Pupil>{}),
                                       .type = *type,
                                       .rank = need.rank.value_or(place),
                                       .note = {},
                                       .starts = since,
                                       .ends = {}},
                          block);
    if (!done.ok()) { return done; }
  }
  return {};
}

Result<void> Settling::disabilities() {
  constexpr auto block = "BasicDetails/Disabilities";
  if (in_file_.basic.disabilities.empty()) { return {}; }
  std::vector<Seen<DeclaredDisability>> known;
  if (person_) {
    auto here = rows(Find<DeclaredDisability>{}.equal(&DeclaredDisability::person, *person_), block);
    if (!here.ok()) { return here.error(); }
    if (!*here) { return {}; }
    known = **std::move(here);
  }
  for (auto const& code : in_file_.basic.disabilities) {
    auto const disability = Disability::parse(code.text());
    if (!disability.ok()) {
      say(Severity::warning, "unknown_code", "the code of a disability is not known here", "enter it by hand");
      not_loaded(block);
      continue;
    }
    if (std::ranges::any_of(known, [&](auto const& row) { return may_be(row, &DeclaredDisability::disability, *disability); })) {
      continue;
    }
    auto const done = add(
        DeclaredDisability{
            .id = {}, .person = person_.value_or(Id<Person>{}), .disability = *disability, .adjustments = {}, .starts = {}, .ends = {}},
        block);
    if (!done.ok()) { return done; }
  }
  return {};
}

Result<void> Settling::service() {
  constexpr auto block = "BasicDetails/ServiceChild";
  if (!in_file_.basic.service_child) { return {}; }
  auto const status = ServiceChild::parse(in_file_.basic.service_child->text());
  if (!status.ok()) { return not_loaded(block), Done{}; }
  if (settled_.pupil) {
    auto const here = rows(Find<ServiceChildStatus>{}.equal(&ServiceChildStatus::pupil, *settled_.pupil).holding_on(desk_.today()), block);
    if (!here.ok()) { return here.error(); }
    if (!*here) { return {}; }
    if (!(*here)->empty()) {
      if (!may_be((*here)->front(), &ServiceChildStatus::status, *status)) { differs("Service child"); }
      return {};
    }
  }
  return add(
      ServiceChildStatus{
          .id = {}, .pupil = settled_.pupil.value_or(Id<mis::Pupil>{}), .status = *status, .starts = desk_.today(), .ends = {}},
      block);
}

Result<void> Settling::schools() {
  constexpr auto block = "SchoolHistory";
  if (in_file_.schools.empty()) { return {}; }
  std::vector<Seen<SchoolAttended>> known;
  if (settled_.pupil) {
    auto here = rows(Find<SchoolAttended>{}.equal(&SchoolAttended::pupil, *settled_.pupil), block);
    if (!here.ok()) { return here.error(); }
    if (!*here) { return {}; }
    known = **std::move(here);
  }
  for (auto const& school : in_file_.schools) {
    auto const number = school.number.la_estab();
    if (number && number == import_.own_number) {
      if (auto done = own_school(school); !done.ok()) { return done; }
      continue;
    }
    if (!number && !school.name) {
      not_loaded(block);
      continue;
    }
    auto const name = school.name.value_or(PersonalText{number ? number->text() : std::string_view{}});
    bool const there = std::ranges::any_of(known, [&](auto const& row) {
      auto const starts = row[&SchoolAttended::starts];
      bool const other_time = school.starts && starts.has_value() && starts.value() != *school.starts;
      auto const called = row[&SchoolAttended::name];
      bool const called_so = called.withheld() || folded(called.value().reveal()) == folded(name.reveal());
      return !other_time && (number ? may_be(row, &SchoolAttended::la_estab, *number) : called_so);
    });
    if (there) { continue; }
    auto const ground = LeavingGround::parse(school.ground.value_or(PersonalText{}).reveal());
    auto const done = add(SchoolAttended{.id = {},
                                         .pupil = settled_.pupil.value_or(Id<mis::Pupil>{}),
                                         .name = name,
                                         .la_estab = number,
                                         .urn = school.urn,
                                         .leaving_ground = ground.ok() ? std::optional{*ground} : std::nullopt,
                                         .last_school = school.last_school.value_or(false),
                                         .starts = school.starts,
                                         .ends = school.ends},
                          block);
    if (!done.ok()) { return done; }
    if (school.ground && !ground.ok()) { not_loaded("SchoolHistory/School/RemovalGrounds"); }
  }
  return {};
}

// A file takes nobody off roll: leaving is an act of its own, on a ground of regulation 9.
Result<void> Settling::own_school(AttendedSchool const& school) {
  if (!school.ends || !settled_.pupil) { return {}; }
  auto const open = rows(Find<Enrolment>{}
                             .equal(&Enrolment::pupil, *settled_.pupil)
                             .equal(&Enrolment::school, Id<School>{desk_.organisation().value})
                             .absent(&Enrolment::ends),
                         "SchoolHistory");
  if (!open.ok()) { return open.error(); }
  if (*open && !(*open)->empty()) {
    say(Severity::warning, "left_by_file", "the file says that this pupil has left this school, and the pupil is on roll here",
        "the roll was left as it is: take the pupil off roll yourself if that is so");
  }
  return {};
}

void Settling::what_the_model_does_not_hold() {
  auto const& p = in_file_;
  if (p.application_reference) { not_loaded("ApplicationReference"); }
  if (p.uci && !Uci::parse(p.uci->reveal()).ok()) { not_loaded("UCI"); }
  if (p.basic.medical_flag) { not_loaded("BasicDetails/MedicalFlag"); }
  if (p.basic.status) { not_loaded("BasicDetails/EnrolStatus"); }
  if (p.fsm && p.fsm->review) { not_loaded("FSMhistory/FSMreviewDate"); }
  if (p.accept) { not_loaded("Admissions"); }
  if (!p.attendance.empty()) { not_loaded("Attendance"); }
  if (!p.assessments.empty()) { not_loaded("StageAssessments"); }
}

}  // namespace juniper::mis::exchange::ctf
