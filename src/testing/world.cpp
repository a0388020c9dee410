// Founding, hiring, admitting: everything a test needs before it can ask what a desk shows.
#include <juniper/mis/testing/world.hpp>

#include <juniper/mis/access/commands.hpp>
#include <juniper/mis/access/role_grant.hpp>
#include <juniper/mis/adapters/memory.hpp>
#include <juniper/mis/enrolment/group_membership.hpp>
#include <juniper/mis/enrolment/teaching_assignment.hpp>
#include <juniper/mis/organisations/academic_year.hpp>
#include <juniper/mis/organisations/commands.hpp>
#include <juniper/mis/people/appointment.hpp>
#include <juniper/mis/people/commands.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include "testing/backstage_policy.hpp"

#include <utility>

namespace juniper::mis::testing {
namespace {

using namespace std::chrono_literals;

constexpr Date first_of_year = 2026y / 9 / 1;
constexpr Date first_day = 2026y / 9 / 2;
constexpr Instant monday_morning = std::chrono::sys_days{2026y / 11 / 23} + 8h + 15min;

}  // namespace

World::World(WorldOptions with)
    : clock(std::make_shared<ManualClock>(monday_morning)),
      store(with.store != nullptr ? std::move(with.store) : adapters::memory_store()),
      keys(with.keys.file.empty() && with.keys.store == nullptr ? keys_in_memory() : std::move(with.keys)),
      policy(std::move(with.policy)),
      user_fields(std::move(with.user_fields)),
      model_(std::move(with.model)),
      log_(std::move(with.log)) {
  reopen();
  found();
  for (auto const& [name, role, at] : {std::tuple{"clerk", "office", Place{meadow}}, std::tuple{"clerk_at_brook", "office", Place{brook}},
                                       std::tuple{"tutor", "form_tutor", Place{meadow}}, std::tuple{"teacher", "class_teacher", Place{meadow}},
                                       std::tuple{"dsl", "dsl", Place{meadow}}, std::tuple{"head", "head", Place{meadow}},
                                       std::tuple{"officer", "data_protection_officer", Place{trust}},
                                       std::tuple{"support", "vendor_support", Place{trust}}}) {
    if (core().policy().has_role(role)) { employ(name, role, at); }
  }
}

World::World(std::shared_ptr<storage::Store> in, KeySource with) : World(WorldOptions{.store = std::move(in), .keys = std::move(with)}) {}

void World::reopen() {
  if (held) { held->close(); }
  if (backstage_) { backstage_->close(); }
  backstage_.reset();
  held = open_under(policy);
}

Core World::open_under(std::string const& text) {
  Findings findings;
  OpenOptions options{.keys = keys, .policy = text, .findings = &findings, .clock = clock, .user_fields = user_fields, .log = log_};
  if (model_) { options.model = *model_; }
  options.engines["test"] = [this](std::string_view) { return Result<std::shared_ptr<storage::Store>>{store}; };
  auto opened = mis::open("test:", std::move(options));
  if (opened.ok()) { return *std::move(opened); }
  auto error = std::move(opened).error();
  for (auto const& f : findings) { error.hint += (error.hint.empty() ? "" : "; ") + f.place + ": " + f.text; }
  throw Failure(std::move(error));
}

// Under the shipped policy its own administrator and office set everything up, as they would in a school.
Core& World::backstage() {
  if (!backstage_) { backstage_ = open_under(backstage_policy(core().registry(), core().policy())); }
  return *backstage_;
}

Desk World::setting_up(char const* account, Place at, PurposeKey purpose) {
  if (policy.empty()) { return desk(account, at, purpose); }
  return backstage().desk({.actor = proof("admin"), .at = at, .purpose = {.key = backstage_purpose, .label = {}}}).value();
}

Desk World::desk(std::string const& who, PurposeKey purpose) {
  auto const account = account_for(who);
  return try_desk(account, places_.at(account), purpose).value();
}

Desk World::desk(std::string const& who, Place at, PurposeKey purpose) { return try_desk(who, at, purpose).value(); }

Result<Desk> World::try_desk(std::string const& who, Place at, PurposeKey purpose) {
  return core().desk({.actor = proof(account_for(who)), .at = at, .purpose = purpose});
}

std::string World::account_for(std::string const& who) {
  if (accounts.contains(who)) { return who; }
  if (auto const first = first_of_role_.find(who); first != first_of_role_.end()) { return first->second; }
  if (!core().policy().has_role(who)) {
    throw Failure({.code = ErrorCode::invalid, .text = "there is neither an account nor a role of this name in this world"});
  }
  employ(who, who, meadow);
  return who;
}

access::Proof World::proof(std::string const& account) {
  return host.assert_identity({tenant, accounts.at(account)}, clock->now(), clock->now() + 8h);
}

void World::found() {
  School first;
  first.name = "Meadow School";
  School second;
  second.name = "Brook School";
  Trust both;
  both.name = "Meadow Learning Trust";
  auto const made = organisations::found(core(), {.trust = both,
                                                  .schools = {first, second},
                                                  .administrator = {.legal_forename = "Ada", .legal_surname = "Admin"},
                                                  .administrator_account = "admin",
                                                  .host_key = host.public_key()})
                        .value();
  tenant = made.tenant;
  trust = made.trust;
  meadow = made.schools[0];
  brook = made.schools[1];
  accounts["admin"] = made.administrator.value;
  places_["admin"] = trust;
}

Id<access::Account> World::employ(std::string const& name, std::string const& role, Place at, std::optional<Id<Person>> who) {
  auto desk_ = setting_up("admin", trust, purposes::records_management);
  if (!who) { who = desk_.add(as_person({.legal_forename = PersonalText{name}, .legal_surname = "Staff"})).value(); }
  auto const account =
      desk_.add(access::Account{.id = {}, .subject = as_subject(*who), .name = PersonalText{name}, .enabled = true, .machine = false}).value();
  auto const longest = core().policy().longest_grant(role);  // a role by invitation begins today
  access::grant(desk_, {.account = account,
                        .role = role,
                        .at = at,
                        .starts = longest ? desk_.today() : first_of_year,
                        .ends = longest ? std::optional{add_days(desk_.today(), *longest - 1)} : std::nullopt})
      .value();
  accounts[name] = account.value;
  persons[name] = *who;
  places_[name] = at;
  first_of_role_.emplace(role, name);
  return account;
}

Id<Pupil> World::admit(std::string_view forename, std::string_view surname, Date born, std::string_view ethnicity) {
  auto desk_ = setting_up("clerk", meadow, purposes::admissions);
  return enrolment::admit(desk_, {.person = NewPerson{.legal_forename = PersonalText{forename}, .legal_surname = PersonalText{surname}, .date_of_birth = born},
                                  .upn = {},
                                  .starts = first_day,
                                  .uln = {},
                                  .year_group = {},
                                  .ethnicity = Ethnicity::parse(ethnicity).value(),
                                  .status = {},
                                  .admission_number = {}})
      .value();
}

Id<Person> World::person_of(Id<Pupil> pupil) {
  auto desk_ = setting_up("clerk", meadow, purposes::admissions);
  auto const seen = desk_.get(pupil).value();
  return seen[&Pupil::person].value();
}

Id<Group> World::form_group(std::string_view name, std::string const& leader, std::vector<Id<Pupil>> const& pupils) {
  auto administrator = setting_up("admin", trust, purposes::records_management);
  auto const year = administrator.add(AcademicYear{.school = meadow, .name = "2026/27", .starts = first_of_year, .ends = 2027y / 8 / 31}).value();
  auto const member = administrator.add(StaffMember{.person = persons.at(account_for(leader))}).value();
  administrator.add(Appointment{.staff = member, .school = meadow, .post = "Teacher", .starts = first_of_year}).value();
  auto clerk = setting_up("clerk", meadow, purposes::admissions);
  auto const group = clerk.add(Group{.school = meadow, .academic_year = year, .name = std::string{name}, .kind = GroupKind::of("registration")}).value();
  clerk.add(TeachingAssignment{.group = group, .staff = member, .starts = first_day}).value();
  for (auto const& pupil : pupils) { clerk.add(GroupMembership{.group = group, .pupil = pupil, .starts = first_day}).value(); }
  return group;
}

Id<Person> World::parent_of(Id<Pupil> child, std::string const& name, std::string const& role) {
  auto clerk = setting_up("clerk", meadow, purposes::admissions);
  auto const link = people::link(clerk, {.pupil = child,
                                         .adult = NewPerson{.legal_forename = PersonalText{name}, .legal_surname = "Parent"},
                                         .relationship = Relationship::of("PAM"),
                                         .parental_responsibility = true,
                                         .may_see_data = true,
                                         .starts = first_day})
                        .value();
  auto const seen = clerk.get(link).value();
  auto const adult = seen[&ChildAdultLink::adult].value();
  employ(name, role, meadow, adult);
  return adult;
}

}  // namespace juniper::mis::testing
