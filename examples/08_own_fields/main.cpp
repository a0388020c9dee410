// Fields of a school's own: described in a file, written and read by name, encrypted and withheld like any other.
#include <juniper/mis/core/by_name.hpp>
#include <juniper/mis/testing/world.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace mis = juniper::mis;

namespace {

std::string fields_text() {
  std::ifstream file{std::filesystem::path{__FILE__}.parent_path() / "fields.json"};
  return {std::istreambuf_iterator<char>{file}, {}};
}

// What a host does when the text has a mistake.
void show_a_mistake() {
  auto broken = fields_text();
  broken.replace(broken.find("\"integer\""), 9, "\"intteger\"");
  // [open]
  mis::Findings findings;
  auto opened = mis::open("memory:", {.keys = mis::keys_in_memory(), .findings = &findings, .user_fields = {broken}});
  for (auto const& f : findings) { std::cout << f.place << ": " << f.text << " (" << f.help << ")\n"; }
  // [open]
  if (opened.ok()) { std::cout << "a mistake was taken\n"; }
}

}  // namespace

int main() {
  show_a_mistake();
  mis::testing::World world{{.user_fields = {fields_text()}}};
  auto const ava = world.admit("Ava", "Okafor");
  world.form_group("7B", "tutor", {ava});

  // [add]
  auto office = world.desk("office", mis::purposes::admissions);
  mis::add_by_name(office, "pupil_extra", {{"pupil", ava.value}, {"locker", std::int64_t{214}}, {"band", std::string{"FLUTE"}}}).value();
  // [add]
  // [change]
  auto lead = world.desk("dsl", mis::purposes::safeguarding);
  auto const before = mis::get_by_name(lead, "pupil_extra", ava.value).value();
  mis::patch_by_name(lead, before, {{"safe_adult", std::string{"Mrs Weir"}}}).value();
  // [change]
  // [read]
  auto tutor = world.desk("form_tutor", mis::purposes::teaching);
  auto const seen = mis::get_by_name(tutor, "pupil_extra", ava.value).value();
  std::cout << "locker: " << std::get<std::int64_t>(mis::value_of(seen, "locker")) << '\n';
  std::cout << "band: " << std::get<std::string_view>(mis::value_of(seen, "band")) << '\n';
  std::cout << "safe_adult: " << seen.why_withheld(seen.index("safe_adult")) << '\n';
  // [read]
}
