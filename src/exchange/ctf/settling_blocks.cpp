// What else a transfer file says of a pupil: languages, free meals, care, special educational needs, disabilities.
#include "exchange/ctf/building.hpp"
#include "exchange/ctf/settling.hpp"
#include <juniper/mis/characteristics/free_school_meal_spell.hpp>
#include <juniper/mis/characteristics/looked_after_spell.hpp>
#include <juniper/mis/characteristics/sen_need.hpp>
#include <juniper/mis/characteristics/sen_provision_spell.hpp>
#include <juniper/mis/characteristics/service_child_status.hpp>
#include <juniper/mis/health/declared_disability.hpp>
#include <juniper/mis/people/language_spoken.hpp>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace juniper::mis::exchange::ctf {
namespace {

LanguageUse use_of(std::optional<TransferCode> const& type) {
  auto const code = type.value_or(TransferCode{});
  auto const text = code.text();
  return text == "F" ? LanguageUse::of("first") : text == "H" ? LanguageUse::of("home") : LanguageUse::of("additional");
}

// A code of a set; some systems write it in small letters.
template <class C>
Result<C> known_code(std::optional<TransferCode> const& given) {
  auto const code = given.value_or(TransferCode{});
  return C::parse(InCapitals{code.text()}.view());
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
  std::set<std::pair<std::string_view, std::string_view>> said;
  for (auto const& spoken : in_file_.basic.languages) {
    auto const language = known_code<Language>(spoken.language);
    if (!language.ok()) {
      say(Severity::warning, "unknown_code", "the code of a language is not known here", "enter the language by hand");
      not_loaded(block);
      continue;
    }
    auto const use = use_of(spoken.type);
    if (!said.emplace(language->text(), use.text()).second) { continue; }
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
    if (repeated(in_file_.fsm->instances, spell)) { continue; }
    if (!spell.starts) {
      say(Severity::warning, "no_starting_day", "a time of free school meals has no first day", "enter it by hand");
      not_loaded(block);
      continue;
    }
    auto const there =
        std::ranges::find_if(known, [&](auto const& row) { return may_be(row, &FreeSchoolMealSpell::starts, *spell.starts); });
    if (there != known.end()) {
      if (auto done = close(*there, spell.ends, block); !done.ok()) { return done; }
      continue;
    }
    auto const country = known_code<UkCountry>(spell.country);
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
    auto here = rows(Find<LookedAfterSpell>{}.equal(&LookedAfterSpell::pupil, *settled_.pupil), block);
    if (!here.ok()) { return here.error(); }
    if (!*here) { return {}; }
    auto const known = counting(**std::move(here));
    if (!known.empty()) {
      if (std::ranges::all_of(known, [this](auto const& row) { return over(row); })) { ended_here("Looked after"); }
      return {};
    }
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
    auto needs = rows(Find<mis::SenNeed>{}.equal(&mis::SenNeed::pupil, *settled_.pupil), block);
    if (!needs.ok()) { return needs.error(); }
    if (!*provisions || !*needs) { return {}; }
    spells = **std::move(provisions);
    known = counting(**std::move(needs));
  }
  auto since = desk_.today();
  for (auto const& spell : in_file_.sen->spells) {
    if (repeated(in_file_.sen->spells, spell)) { continue; }
    auto const provision = known_code<SenProvision>(spell.provision);
    if (!provision.ok() || !spell.starts) {
      say(Severity::warning, "unknown_code", "a time of special educational provision has no first day, or a code that is not known here",
          "enter it by hand");
      not_loaded(block);
      continue;
    }
    since = *spell.starts;
    auto const there = std::ranges::find_if(spells, [&](auto const& row) {
      return may_be(row, &SenProvisionSpell::starts, *spell.starts) && may_be(row, &SenProvisionSpell::provision, *provision);
    });
    if (there != spells.end()) {
      if (auto done = close(*there, spell.ends, block); !done.ok()) { return done; }
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
    if (repeated(in_file_.sen->needs, need)) { continue; }
    auto const type = known_code<SenType>(need.type);
    if (!type.ok()) {
      say(Severity::warning, "unknown_code", "the code of a special educational need is not known here", "enter the need by hand");
      not_loaded(block);
      continue;
    }
    auto const there = std::ranges::find_if(known, [&](auto const& row) { return may_be(row, &mis::SenNeed::type, *type); });
    if (there != known.end()) {
      if (over(*there)) { ended_here("Special educational need"); }
      continue;
    }
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
    if (repeated(in_file_.basic.disabilities, code)) { continue; }
    auto const disability = known_code<Disability>(code);
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
  auto const status = known_code<ServiceChild>(in_file_.basic.service_child);
  if (!status.ok()) {
    say(Severity::warning, "unknown_code", "the code of a service child is not known here", "enter it by hand");
    return not_loaded(block), Done{};
  }
  if (settled_.pupil) {
    auto here = rows(Find<ServiceChildStatus>{}.equal(&ServiceChildStatus::pupil, *settled_.pupil), block);
    if (!here.ok()) { return here.error(); }
    if (!*here) { return {}; }
    auto const known = counting(**std::move(here));
    if (!known.empty()) {
      auto const holds = std::ranges::find_if(known, [this](auto const& row) { return !over(row); });
      if (holds == known.end()) {
        ended_here("Service child");
      } else if (!may_be(*holds, &ServiceChildStatus::status, *status)) {
        differs("Service child");
      }
      return {};
    }
  }
  return add(
      ServiceChildStatus{
          .id = {}, .pupil = settled_.pupil.value_or(Id<mis::Pupil>{}), .status = *status, .starts = desk_.today(), .ends = {}},
      block);
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
