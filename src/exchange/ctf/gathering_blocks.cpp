// What else is known of a pupil on the way out: languages, free meals, care, special educational needs, schools.
#include "exchange/ctf/gathering.hpp"
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
#include <iterator>
#include <utility>

namespace juniper::mis::exchange::ctf {
namespace {

// A code of the model as the file has it.
template <class C>
std::optional<TransferCode> transfer_code(std::optional<C> const& code) {
  if (!code) { return std::nullopt; }
  auto const parsed = TransferCode::parse(code->text());
  return parsed.ok() ? std::optional{*parsed} : std::nullopt;
}

template <class Row>
void by_first_day(std::vector<Row>& rows) {
  std::ranges::sort(rows, {}, [](Row const& row) { return std::pair{row.starts.value_or(Date{}), row.ends.value_or(Date{})}; });
}

}  // namespace

Result<void> Gathering::languages() {
  auto const found = rows(Find<LanguageSpoken>{}.equal(&LanguageSpoken::person, person_), "BasicDetails/Languages");
  if (!found.ok()) { return found.error(); }
  for (auto const& row : *found) {
    auto const ends = row[&LanguageSpoken::ends];
    if (ends.has_value() && ends.value() < desk_.today()) { continue; }
    std::optional<Language> language;
    std::optional<LanguageUse> use;
    take(row[&LanguageSpoken::language], language, "BasicDetails/Languages");
    take(row[&LanguageSpoken::use], use, "BasicDetails/Languages");
    if (!language || !use) { continue; }
    // The file knows first and home languages; others it has no letter for.
    auto const* const letter = *use == LanguageUse::of("first") ? "F" : *use == LanguageUse::of("home") ? "H" : nullptr;
    if (letter == nullptr) { continue; }
    gathered_.pupil.basic.languages.push_back({TransferCode::parse(letter).value(), transfer_code(language)});
  }
  return {};
}

Result<void> Gathering::meals() {
  auto const found = rows(Find<FreeSchoolMealSpell>{}.equal(&FreeSchoolMealSpell::pupil, id_), "FSMhistory");
  if (!found.ok()) { return found.error(); }
  FsmHistory history;
  for (auto const& row : *found) {
    FsmInstance instance;
    take(row[&FreeSchoolMealSpell::starts], instance.starts, "FSMhistory");
    take(row[&FreeSchoolMealSpell::ends], instance.ends, "FSMhistory");
    std::optional<UkCountry> country;
    take(row[&FreeSchoolMealSpell::country], country, "FSMhistory");
    instance.country = transfer_code(country);
    if (instance.starts) { history.instances.push_back(instance); }
  }
  by_first_day(history.instances);
  if (history != FsmHistory{}) { gathered_.pupil.fsm = std::move(history); }
  return {};
}

Result<void> Gathering::care() {
  auto const found = rows(Find<LookedAfterSpell>{}.equal(&LookedAfterSpell::pupil, id_).holding_on(desk_.today()), "LookedAfter");
  if (!found.ok()) { return found.error(); }
  if (found->empty()) { return {}; }
  auto& care = gathered_.pupil.looked_after.emplace();
  care.in_care = true;
  std::optional<PersonalText> authority;
  take(found->front()[&LookedAfterSpell::care_authority], authority, "LookedAfter/CareAuthority");
  auto const code = TransferCode::parse(authority.value_or(PersonalText{}).reveal());
  if (code.ok()) { care.care_authority = *code; }
  return {};
}

Result<void> Gathering::needs() {
  auto const spells = rows(Find<SenProvisionSpell>{}.equal(&SenProvisionSpell::pupil, id_), "SENhistory");
  if (!spells.ok()) { return spells.error(); }
  SenHistory history;
  for (auto const& row : *spells) {
    SenSpell spell;
    take(row[&SenProvisionSpell::starts], spell.starts, "SENhistory/SEN");
    take(row[&SenProvisionSpell::ends], spell.ends, "SENhistory/SEN");
    std::optional<SenProvision> provision;
    take(row[&SenProvisionSpell::provision], provision, "SENhistory/SEN/SENprovision");
    spell.provision = transfer_code(provision);
    if (spell.starts && spell.provision) { history.spells.push_back(spell); }
  }
  by_first_day(history.spells);
  auto const needs = rows(Find<mis::SenNeed>{}.equal(&mis::SenNeed::pupil, id_).holding_on(desk_.today()), "SENhistory/SENneeds");
  if (!needs.ok()) { return needs.error(); }
  for (auto const& row : *needs) {
    std::optional<SenType> type;
    std::optional<std::int32_t> rank;
    take(row[&mis::SenNeed::type], type, "SENhistory/SENneeds/SENneed/SENtype");
    take(row[&mis::SenNeed::rank], rank, "SENhistory/SENneeds");
    if (type) { history.needs.push_back({transfer_code(type), rank}); }
  }
  std::ranges::sort(history.needs, {}, [](SenNeed const& need) { return std::pair{need.rank.value_or(0), need.type}; });
  if (history != SenHistory{}) { gathered_.pupil.sen = std::move(history); }
  return {};
}

Result<void> Gathering::disabilities() {
  auto const found = rows(Find<DeclaredDisability>{}.equal(&DeclaredDisability::person, person_), "BasicDetails/Disabilities");
  if (!found.ok()) { return found.error(); }
  for (auto const& row : *found) {
    auto const ends = row[&DeclaredDisability::ends];
    if (ends.has_value() && ends.value() < desk_.today()) { continue; }
    std::optional<Disability> disability;
    take(row[&DeclaredDisability::disability], disability, "BasicDetails/Disabilities");
    if (auto const code = transfer_code(disability)) { gathered_.pupil.basic.disabilities.push_back(*code); }
  }
  return {};
}

Result<void> Gathering::service() {
  auto const found =
      rows(Find<ServiceChildStatus>{}.equal(&ServiceChildStatus::pupil, id_).holding_on(desk_.today()), "BasicDetails/ServiceChild");
  if (!found.ok()) { return found.error(); }
  std::optional<ServiceChild> status;
  if (!found->empty()) { take(found->front()[&ServiceChildStatus::status], status, "BasicDetails/ServiceChild"); }
  gathered_.pupil.basic.service_child = transfer_code(status);
  return {};
}

Result<void> Gathering::schools_elsewhere() {
  auto const found = rows(Find<SchoolAttended>{}.equal(&SchoolAttended::pupil, id_), "SchoolHistory");
  if (!found.ok()) { return found.error(); }
  for (auto const& row : *found) {
    AttendedSchool school;
    std::optional<LaEstab> number;
    std::optional<LeavingGround> ground;
    take(row[&SchoolAttended::name], school.name, "SchoolHistory");
    take(row[&SchoolAttended::la_estab], number, "SchoolHistory");
    take(row[&SchoolAttended::urn], school.urn, "SchoolHistory");
    take(row[&SchoolAttended::starts], school.starts, "SchoolHistory");
    take(row[&SchoolAttended::ends], school.ends, "SchoolHistory");
    take(row[&SchoolAttended::leaving_ground], ground, "SchoolHistory");
    if (number) { school.number = SchoolNumber{*number}; }
    if (ground) { school.ground = PersonalText{ground->text()}; }
    school.last_school = false;
    gathered_.pupil.schools.push_back(std::move(school));
  }
  by_first_day(gathered_.pupil.schools);
  return {};
}

// The rolls that the pupil is or was on here: the last school is the one that sends the file.
Result<void> Gathering::schools() {
  auto const found = rows(Find<Enrolment>{}.equal(&Enrolment::pupil, id_), "SchoolHistory");
  if (!found.ok()) { return found.error(); }
  std::vector<AttendedSchool> here;
  for (auto const& row : *found) {
    auto const where = row[&Enrolment::school];
    auto const seen = where.has_value() ? desk_.get(where.value(), bounds_) : Result<Seen<School>>{Error{.code = ErrorCode::not_found}};
    if (!seen.ok()) { continue; }
    AttendedSchool school;
    std::optional<LaEstab> number;
    std::optional<std::string> name;
    take((*seen)[&School::la_estab], number, "SchoolHistory");
    take((*seen)[&School::urn], school.urn, "SchoolHistory");
    take((*seen)[&School::name], name, "SchoolHistory");
    take(row[&Enrolment::starts], school.starts, "SchoolHistory");
    take(row[&Enrolment::ends], school.ends, "SchoolHistory");
    take(row[&Enrolment::leaving_ground], school.ground, "SchoolHistory");
    if (number) { school.number = SchoolNumber{*number}; }
    if (name) { school.name = PersonalText{*name}; }
    bool const source = seen->id().value == desk_.organisation().value;
    school.last_school = source;
    std::optional<EnrolmentStatus> status;
    take(row[&Enrolment::status], status, "BasicDetails/EnrolStatus");
    if (source && (!gathered_.pupil.basic.status || !school.ends)) { gathered_.pupil.basic.status = status; }
    here.push_back(std::move(school));
  }
  by_first_day(here);
  std::ranges::move(here, std::back_inserter(gathered_.pupil.schools));
  return {};
}

}  // namespace juniper::mis::exchange::ctf
