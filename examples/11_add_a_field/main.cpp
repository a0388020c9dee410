// A field added, and another renamed, in a store that holds records already. Read 08_own_fields before.
#include <juniper/mis.hpp>
#include <juniper/mis/core/by_name.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace mis = juniper::mis;
using namespace std::chrono_literals;

namespace {

auto const the_clock = std::make_shared<mis::ManualClock>(std::chrono::sys_days{2026y / 11 / 23} + 9h);

mis::Result<mis::Core> open_with(char const* text) {
  std::ifstream file{std::filesystem::path{__FILE__}.parent_path() / text};
  auto const fields = std::string{std::istreambuf_iterator<char>{file}, {}};
  return mis::open("sqlite:fields.db", {.keys = mis::key_file("fields.keys"),
                                        .identity = mis::access::development_identity(),
                                        .clock = the_clock,
                                        .user_fields = {fields}});
}

// Whom the programs before and after the change work for.
struct School {
  mis::Id<mis::Tenant> tenant{};
  mis::Id<mis::School> school{};
  mis::Id<mis::access::Account> clerk{};
  mis::Uuid ava{};

  mis::Desk desk(mis::Core& core, mis::Id<mis::access::Account> account, mis::PurposeKey purpose) const {
    return core.desk({.actor = mis::access::development_proof({tenant, account.value}), .at = school, .purpose = purpose}).value();
  }
};

School before() {
  auto core = open_with("before.json").value();
  mis::School meadow;
  meadow.name = "Meadow School";
  auto const founded = mis::organisations::found(core, {.schools = {meadow},
                                                        .administrator = {.legal_forename = "Grace", .legal_surname = "Hopper"}})
                           .value();
  School here{.tenant = founded.tenant, .school = founded.schools[0]};
  auto admin = here.desk(core, founded.administrator, mis::purposes::records_management);
  here.clerk = admin.add(mis::access::Account{.name = "olive", .enabled = true}).value();
  mis::access::grant(admin, {.account = here.clerk, .role = "office", .at = here.school, .starts = admin.today()}).value();
  auto office = here.desk(core, here.clerk, mis::purposes::admissions);
  auto const ava = mis::enrolment::admit(office, {.person = mis::NewPerson{.legal_forename = "Ava",
                                                                           .legal_surname = "Okafor",
                                                                           .date_of_birth = 2015y / 3 / 9},
                                                  .starts = 2026y / 9 / 2})
                       .value();
  // [before]
  mis::add_by_name(office, "pupil_extra", {{"pupil", ava.value}, {"locker", std::int64_t{214}}}).value();
  // [before]
  here.ava = ava.value;
  return here;
}

void after(School const& here) {
  // [after]
  auto core = open_with("after.json").value();
  auto office = here.desk(core, here.clerk, mis::purposes::admissions);
  auto const seen = mis::get_by_name(office, "pupil_extra", here.ava).value();
  std::cout << "locker_number: " << std::get<std::int64_t>(mis::value_of(seen, "locker_number")) << '\n';
  std::cout << "way_home: " << (seen.state(seen.index("way_home")) == mis::FieldState::absent ? "absent" : "there") << '\n';
  mis::patch_by_name(office, seen, {{"way_home", std::string{"by bus"}}}).value();
  auto const now = mis::get_by_name(office, "pupil_extra", here.ava).value();
  std::cout << "way_home: " << std::get<std::string_view>(mis::value_of(now, "way_home")) << '\n';
  // [after]
}

}  // namespace

int main() {
  for (auto const* file : {"fields.db", "fields.keys"}) { std::filesystem::remove(file); }
  after(before());

  // [back]
  auto const back = open_with("before.json");
  std::cout << mis::name_of(back.error().code) << ": " << back.error().text << '\n';
  // [back]
}
