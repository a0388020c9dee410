// What keeping history costs: microseconds of a patch and of an addition at a desk. Built with this library and with one from before,
// and run in turns by history_cost.py.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include <stdlib.h>

#include <juniper/mis.hpp>
#include <juniper/mis/adapters/memory.hpp>

namespace {

namespace mis = juniper::mis;
using namespace std::chrono_literals;

double micros(std::size_t each, auto const& work) {
  auto const began = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - began).count() / static_cast<double>(each);
}

void measure(char const* name, mis::Core core) {
  mis::School school;
  school.name = "Meadow School";
  auto const made = mis::organisations::found(core, {.trust = {}, .schools = {school}, .administrator = {.legal_forename = "Ada", .legal_surname = "Admin"}}).value();
  auto const desk = [&](mis::Uuid account, mis::PurposeKey purpose) {
    return core.desk({.actor = mis::access::development_proof({made.tenant, account}), .at = made.schools[0], .purpose = purpose}).value();
  };
  auto administrator = desk(made.administrator.value, mis::purposes::records_management);
  auto const account = administrator.add(mis::access::Account{.id = {}, .subject = {}, .name = "office", .enabled = true, .machine = true}).value();
  mis::access::grant(administrator, {.account = account, .role = "office", .at = made.schools[0], .starts = administrator.today()}).value();
  auto office = desk(account.value, mis::purposes::admissions);
  mis::enrolment::Admission admission;
  admission.person = mis::NewPerson{.legal_forename = "Ava", .legal_surname = "Okafor", .date_of_birth = 2015y / 3 / 9};
  admission.starts = 2026y / 9 / 2;
  auto const ava = office.get(mis::enrolment::admit(office, admission).value()).value();
  auto const person = ava[&mis::Pupil::person].value();
  auto const phone = [&](std::size_t n) {
    return mis::ContactPoint{.id = {}, .person = person, .channel = mis::ContactChannel::of("phone"), .use = {}, .value = mis::PersonalText{std::to_string(n)}, .starts = 2026y / 9 / 2, .ends = {}};
  };
  constexpr std::size_t many = 1000;
  std::vector<mis::Id<mis::ContactPoint>> ids;
  auto const bulk = micros(many, [&] {
    office.together([&](mis::Desk& inner) -> mis::Result<void> {
      for (std::size_t i = 0; i < many; ++i) { ids.push_back(inner.add(phone(i)).value()); }
      return {};
    }).value();
  });
  auto const patches = [&](std::int64_t version) {
    return micros(many, [&] {
      office.together([&](mis::Desk& inner) -> mis::Result<void> {
        for (auto const& id : ids) { inner.patch(mis::Patch<mis::ContactPoint>(id, version).set(&mis::ContactPoint::value, mis::PersonalText{"020"})).value(); }
        return {};
      }).value();
    });
  };
  auto const first = patches(1);
  auto const later = patches(2);
  constexpr std::size_t few = 50;
  auto const alone = micros(few, [&] {
    for (std::size_t i = 0; i < few; ++i) { office.patch(mis::Patch<mis::ContactPoint>(ids[i], 3).set(&mis::ContactPoint::value, mis::PersonalText{"021"})).value(); }
  });
  std::printf("%s add_in_bulk %.2f\n%s first_patch_in_bulk %.2f\n%s later_patch_in_bulk %.2f\n%s patch_alone %.2f\n", name, bulk, name, first, name, later, name, alone);
}

}  // namespace

int main() {
  mis::OpenOptions options{.keys = mis::keys_in_memory(), .identity = mis::access::development_identity()};
  options.engines["memory"] = [](std::string_view) { return mis::Result<std::shared_ptr<mis::storage::Store>>{mis::adapters::memory_store()}; };
  measure("memory", mis::open("memory:", std::move(options)).value());
  auto name = (std::filesystem::temp_directory_path() / "juniper_mis_history_XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) { return 1; }
  measure("sqlite", mis::open("sqlite:" + name + "/school.db", {.keys = mis::key_file(name + "/school.keys"), .identity = mis::access::development_identity()}).value());
  std::printf("sqlite bytes_of_the_file %ju\n", static_cast<std::uintmax_t>(std::filesystem::file_size(name + "/school.db")));
  std::filesystem::remove_all(name);
}
