// Testing a host's own policy at a desk and as a table, in whichever test framework.
#include <juniper/mis/testing/policy_table.hpp>
#include <juniper/mis/testing/world.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace mis = juniper::mis;
namespace testing = juniper::mis::testing;

namespace {

std::string policy_text() {
  std::ifstream file{std::filesystem::path{__FILE__}.parent_path() / "host.policy.json"};
  return {std::istreambuf_iterator<char>{file}, {}};
}

int failures = 0;

// Stands for the check of your test framework.
void expect(bool holds, char const* what) {
  std::cout << (holds ? "ok: " : "FAILED: ") << what << '\n';
  if (!holds) { ++failures; }
}

}  // namespace

int main() {
  // [world]
  testing::World world{{.policy = policy_text()}};
  auto const ava = world.admit("Ava", "Okafor");
  auto const ben = world.admit("Ben", "Hartley");
  world.form_group("7B", "form_tutor", {ava});
  // [world]

  // [desk]
  auto tutor = world.desk("form_tutor", mis::purposes::teaching);
  auto const seen = tutor.get(ava).value();
  expect(seen[&mis::Pupil::year_group].has_value(), "a tutor sees the year group of a child in the form");
  expect(seen[&mis::Pupil::ethnicity].withheld(), "a tutor does not see ethnicity");
  expect(tutor.get(ben).error().code == mis::ErrorCode::not_found, "a tutor does not know of other children");
  expect(!world.try_desk("form_tutor", world.brook, mis::purposes::teaching).ok(), "a tutor has no desk at another school");
  // [desk]

  // [time]
  world.clock->advance(std::chrono::hours{24 * 365});
  expect(!tutor.get(ava).ok(), "a desk is not open for a year");
  // [time]

  // [answer]
  auto const answer = testing::policy_answer(world.core(), "form_tutor", "teaching", "pupil.ethnicity");
  expect(!answer.open(), "the policy opens ethnicity to no tutor");
  std::cout << answer.why << '\n';
  // [answer]

  // [table]
  std::cout << testing::text_of(testing::policy_table(world.core(), {.roles = {"form_tutor"}, .purposes = {"teaching"}, .entities = {"pupil"}}));
  // [table]
  return failures;
}
