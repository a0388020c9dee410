// Settling what is encrypted of invented children, invented staff, and what families consented to.
#include <juniper/mis/exchange/synthetic.hpp>

#include <juniper/mis/characteristics/ehc_plan.hpp>
#include <juniper/mis/characteristics/looked_after_spell.hpp>
#include <juniper/mis/characteristics/sen_need.hpp>
#include <juniper/mis/characteristics/sen_provision_spell.hpp>
#include <juniper/mis/consent/commands.hpp>
#include <juniper/mis/employment/contract_role.hpp>
#include <juniper/mis/employment/staff_contract.hpp>
#include <juniper/mis/health/allergy.hpp>
#include <juniper/mis/health/medical_condition.hpp>
#include <juniper/mis/people/appointment.hpp>
#include <juniper/mis/vetting/checks.hpp>

#include "exchange/synthetic_dice.hpp"

namespace juniper::mis::exchange::synthetic {
namespace {

template <class T>
Result<void> kept(Desk& desk, T const& record) {
  auto const added = desk.add(record);
  return added.ok() ? Result<void>{} : Result<void>{added.error()};
}

Result<void> special_needs(Desk& desk, Id<Pupil> child, Circumstances const& c, Date starts) {
  if (!c.provision) { return {}; }
  auto done = kept(desk, SenProvisionSpell{.id = {}, .pupil = child, .provision = *c.provision, .note = {}, .starts = starts, .ends = {}});
  if (done.ok()) {
    done = kept(desk, SenNeed{.id = {}, .pupil = child, .type = *c.need, .rank = 1, .note = {}, .starts = starts, .ends = {}});
  }
  if (done.ok() && *c.provision == SenProvision::of("E")) { done = kept(desk, EhcPlan{.id = {}, .pupil = child, .starts = starts}); }
  return done;
}

Result<void> care(Desk& desk, Id<Pupil> child, Circumstances const& c, Date starts) {
  if (!c.looked_after) { return {}; }
  return kept(desk, LookedAfterSpell{.id = {}, .pupil = child, .status = CareStatus::of("care_order"), .starts = starts, .ends = {}});
}

Result<void> health(Desk& desk, Id<Pupil> child, Circumstances const& c, Date) {
  if (!c.condition && !c.allergen) { return {}; }
  auto const pupil = desk.get(child);
  if (!pupil.ok()) { return pupil.error(); }
  auto const person = (*pupil)[&Pupil::person].value();
  if (c.condition) {
    auto done = kept(desk, MedicalCondition{.id = {}, .person = person, .condition = *c.condition, .starts = {}, .ends = {}});
    if (!done.ok()) { return done; }
  }
  if (!c.allergen) { return {}; }
  std::optional<HealthText> treatment;
  if (*c.severity == AllergySeverity::of("severe")) { treatment = HealthText{"Antihistamine; adrenaline pen in the office"}; }
  return kept(desk, Allergy{
                        .id = {}, .person = person, .allergen = *c.allergen, .severity = c.severity, .reaction = {}, .treatment = treatment});
}

using Writes = Result<void> (*)(Desk& desk, Id<Pupil> child, Circumstances const& circumstances, Date starts);

Result<void> for_each_child(Desk& desk, Population const& population, Settled const& settled, Writes write, CallOptions const& options) {
  return desk.together(
      [&](Desk& inner) -> Result<void> {
        std::size_t n = 0;
        for (auto const& family : population.families) {
          for (std::size_t i = 0; i < family.children.size(); ++i, ++n) {
            auto done = write(inner, settled.pupils.at(n), family.circumstances.at(i), family.children[i].starts);
            if (!done.ok()) { return done; }
          }
        }
        return {};
      },
      {.idempotency_key = {}, .call = options});
}

Result<void> checked(Desk& desk, Id<Person> person, Colleague const& colleague, Date starts) {
  for (auto const& kind : vetting::required_checks({.capacity = vetting::Capacity::staff, .teaches = colleague.teaches})) {
    auto done = kept(desk, VettingCheck{.id = {},
                                        .person = person,
                                        .school = Id<School>{desk.organisation().value},
                                        .kind = kind,
                                        .outcome = VettingOutcome::of("satisfactory"),
                                        .starts = add_days(starts, -30),
                                        .seen_on = add_days(starts, -30)});
    if (!done.ok()) { return done; }
  }
  return {};
}

Result<Id<StaffMember>> take_on(Desk& desk, Colleague const& colleague, Date starts) {
  auto const school = Id<School>{desk.organisation().value};
  auto const person = desk.add(as_person(colleague.person));
  if (!person.ok()) { return person.error(); }
  auto const staff = desk.add(StaffMember{.id = {}, .person = *person});
  if (!staff.ok()) { return staff.error(); }
  auto const post = std::string{colleague.role.label()};
  auto done = kept(desk, Appointment{.id = {}, .staff = *staff, .school = school, .post = post, .starts = starts, .ends = {}});
  if (!done.ok()) { return done.error(); }
  auto const contract = desk.add(StaffContract{
      .id = {}, .staff = *staff, .school = school, .type = ContractType::of("PRM"), .post = post, .starts = starts});
  if (!contract.ok()) { return contract.error(); }
  done = kept(desk, ContractRole{.id = {}, .contract = *contract, .role = colleague.role, .starts = starts, .ends = {}});
  if (done.ok()) { done = checked(desk, *person, colleague, starts); }
  if (!done.ok()) { return done.error(); }
  return *staff;
}

}  // namespace

Result<void> settle_needs(Desk& desk, Population const& population, Settled const& settled, CallOptions const& options) {
  return for_each_child(desk, population, settled, &special_needs, options);
}

Result<void> settle_health(Desk& desk, Population const& population, Settled const& settled, CallOptions const& options) {
  return for_each_child(desk, population, settled, &health, options);
}

Result<void> settle_care(Desk& desk, Population const& population, Settled const& settled, CallOptions const& options) {
  return for_each_child(desk, population, settled, &care, options);
}

std::vector<Colleague> invent_staff(std::uint64_t seed, std::size_t count) {
  static constexpr std::array teaching{"TCHR"sv, "HDPT"sv, "HDYR"sv};
  Dice dice{seed * 7'368'787 + 1};
  std::vector<Colleague> staff;
  for (std::size_t i = 0; i < count; ++i) {
    bool const woman = dice.one_in(2);
    Colleague c;
    c.person = {.legal_forename = dice.pick(woman ? girls : boys), .legal_surname = dice.pick(surnames)};
    c.teaches = !dice.one_in(5);
    c.role = c.teaches ? StaffRole::parse(dice.pick(teaching)).value() : StaffRole::of("LRNM");
    staff.push_back(std::move(c));
  }
  return staff;
}

Result<std::vector<Id<StaffMember>>> settle_staff(Desk& head, std::vector<Colleague> const& staff, Date starts,
                                                  CallOptions const& options) {
  std::vector<Id<StaffMember>> taken_on;
  auto const done = head.together(
      [&](Desk& inner) -> Result<void> {
        for (auto const& colleague : staff) {
          auto const member = take_on(inner, colleague, starts);
          if (!member.ok()) { return member.error(); }
          taken_on.push_back(*member);
        }
        return {};
      },
      {.idempotency_key = {}, .call = options});
  if (!done.ok()) { return done.error(); }
  return taken_on;
}

Result<std::size_t> settle_consent(Desk& office, Population const& population, Settled const& settled, Id<ConsentWording> wording,
                                   CallOptions const& options) {
  std::size_t decisions = 0;
  auto const done = office.together(
      [&](Desk& inner) -> Result<void> {
        std::size_t n = 0;
        for (std::size_t f = 0; f < population.families.size(); ++f) {
          for (std::size_t i = 0; i < population.families[f].children.size(); ++i, ++n) {
            auto const pupil = inner.get(settled.pupils.at(n));
            if (!pupil.ok()) { return pupil.error(); }
            if (n % 7 == 6) { continue; }  // nobody answered
            consent::NewDecision decision{.wording = wording,
                                          .child = (*pupil)[&Pupil::person].value(),
                                          .decided_by = settled.adults.at(f).front(),
                                          .capacity = DeciderCapacity::of("parental_responsibility"),
                                          .answer = n % 5 == 4 ? ConsentAnswer::of("refused") : ConsentAnswer::of("given"),
                                          .channel = CommunicationChannel::of("online"),
                                          .in_writing = true};
            for (bool again = n % 20 == 0;; again = false) {
              auto const recorded = consent::record(inner, decision);
              if (!recorded.ok()) { return recorded.error(); }
              ++decisions;
              if (!again) { break; }
              decision.answer = ConsentAnswer::of("withdrawn");
            }
          }
        }
        return {};
      },
      {.idempotency_key = {}, .call = options});
  if (!done.ok()) { return done.error(); }
  return decisions;
}

}  // namespace juniper::mis::exchange::synthetic
