// Tests of the host's log: what is told when, and that nothing of any record ever is.
#include "full_world.hpp"
#include "on_disk.hpp"

#include <juniper/mis/base/log.hpp>

#include "catch.hpp"

#include <mutex>
#include <set>
#include <thread>

using namespace juniper::mis;
using testing::code_of;
using testing::World;

namespace log_tests {

// Keeps every event as its line, which holds all of it.
struct Heard {
  std::mutex mutex;
  std::vector<std::string> lines;

  // [hook]
  Log log(std::chrono::milliseconds slow = std::chrono::hours{1}) {
    return {.hook = [this](LogEvent const& event) {
              auto const lock = std::scoped_lock{mutex};  // calls come from several threads
              lines.push_back(line_of(event));
            },
            .slow = slow};
  }
  // [hook]
  std::size_t count(std::string_view part) {
    auto const lock = std::scoped_lock{mutex};
    return static_cast<std::size_t>(std::ranges::count_if(lines, [part](std::string const& l) { return l.find(part) != std::string::npos; }));
  }
};

// Every text of four letters or more that stands in a record of anybody, as whoever may see it sees it.
std::set<std::string> texts_in_records(testing::FullWorld& world) {
  std::set<std::string> texts;
  for (auto& desk : world.desks()) {
    for (auto const* entity : world.core().registry().all()) {
      for (auto const& [id, record] : testing::listed(desk, *entity, {})) {
        texts.insert(id.text());
        for (std::size_t i = 0; i < entity->fields.size(); ++i) {
          if (record.state(i) != FieldState::value) { continue; }
          auto const value = record.value(i);
          auto const* text = std::get_if<std::string_view>(&value);
          if (text != nullptr && text->size() >= 4 && entity->fields[i].personal_text) { texts.emplace(*text); }
          if (auto const* ref = std::get_if<Uuid>(&value)) { texts.insert(ref->text()); }
        }
      }
    }
  }
  return texts;
}

}  // namespace log_tests

using log_tests::Heard;

TEST_CASE("the log is told of opening, every step of a migration, keys and closing", "[core]") {
  Heard heard;
  World w{{.log = heard.log()}};
  CHECK(heard.count("info core.opened") == 1);
  CHECK(heard.count("info schema.step action=create_entity entity=safeguarding_note") == 1);
  CHECK(heard.count("info schema.changed took_us=") == 1);
  CHECK(heard.count("info keys.added") > 0);
  auto const before = heard.count("schema.step");
  w.reopen();
  CHECK(heard.count("core.closed") == 1);
  CHECK(heard.count("core.opened") == 2);
  CHECK(heard.count("schema.step") == before);  // there was nothing to do
  auto const ava = w.admit("Ava", "Okafor");
  auto officer = w.desk("officer", purposes::records_management);
  officer.erase_person(as_subject(w.person_of(ava))).value();
  CHECK(heard.count("info keys.destroyed") == 1);
  CHECK(heard.count("error") == 0);
}

TEST_CASE("a slow call, and one that is held up by another writer, are told with how long it took", "[core]") {
  Heard heard;
  World w{{.log = heard.log(std::chrono::milliseconds{30})}};
  auto admin = w.admin();
  auto holding = w.store->begin(storage::Mode::write, w.tenant, {}).value();
  auto const add = [&](std::chrono::milliseconds time) {
    return admin.add(as_person({.legal_forename = "Ada", .legal_surname = "Canary-Byron"}), {.call = {.time = time}});
  };
  CHECK(code_of(add(std::chrono::milliseconds{60})) == ErrorCode::busy);
  CHECK(heard.count("warning store.busy action=write outcome=busy") == 1);
  CHECK(heard.count("warning call.failed action=add entity=person outcome=busy took_us=") == 1);
  CHECK(heard.count("warning call.slow action=add entity=person outcome=busy took_us=") == 1);
  std::thread leaves{[&] {
    std::this_thread::sleep_for(std::chrono::milliseconds{80});
    holding.reset();
  }};
  CHECK(add(std::chrono::seconds{20}).ok());
  leaves.join();
  CHECK(heard.count("warning store.waited action=write took_us=") == 1);
  CHECK(heard.count("Canary") == 0);
}

TEST_CASE("the log is told of keys that do not belong, and of a restored backup", "[core]") {
  testing::OnDisk w;
  w.shut();
  testing::copy_file_over(w.database(), w.folder.file("old.db"));
  w.open();
  w.erase(w.ava_herself);
  w.shut();
  testing::copy_file_over(w.folder.file("old.db"), w.database());
  for (auto const* left : {"meadow.db-wal", "meadow.db-shm"}) { std::filesystem::remove(w.folder.file(left)); }
  Heard heard;
  auto const opened = [&](KeySource keys) { return juniper::mis::open(w.url(), {.keys = std::move(keys), .clock = w.world.clock, .log = heard.log()}); };
  CHECK(code_of(opened(keys_in_memory())) == ErrorCode::wrong_keys);
  CHECK(heard.count("error core.open_failed outcome=wrong_keys") == 1);
  CHECK(opened(key_file(w.key_path())).ok());
  CHECK(heard.count("warning erasure.replayed count=1") == 1);
}

TEST_CASE("whatever is done at whichever desk, no value of any record is told to the log", "[core]") {
  Heard heard;
  testing::FullWorld w;
  w.held->close();
  // [log]
  OpenOptions options{.keys = w.keys, .clock = w.clock, .log = heard.log(std::chrono::milliseconds{0})};
  // [log]
  options.engines["test"] = [&](std::string_view) { return Result<std::shared_ptr<storage::Store>>{w.store}; };
  w.held = juniper::mis::open("test:", std::move(options)).value();
  auto const texts = log_tests::texts_in_records(w);
  CHECK(texts.size() > 200);
  auto const ava = w.admit("Canaryforename", "Canarysurname");
  auto lead = w.safeguarding();
  safeguarding::note(lead, {.children = {{ava, SafeguardingText{"canary account"}}}, .text = "canary note"}).value();
  auto officer = w.desk("officer", purposes::records_management);
  officer.erase_person(as_subject(w.person_of(ava))).ok();
  CHECK(heard.lines.size() > 1000);
  std::set<std::string> words;
  for (auto const& line : heard.lines) {
    CHECK(line.find("anary") == std::string::npos);
    std::size_t from = 0;
    while (from < line.size()) {
      auto const to = std::min(line.find_first_of(" =", from), line.size());
      words.insert(line.substr(from, to - from));
      from = to + 1;
    }
  }
  for (auto const& text : texts) { CHECK_FALSE(words.contains(text)); }
  // The control: the same look finds a value where there is one.
  words.insert(*texts.begin());
  CHECK(std::ranges::any_of(texts, [&](std::string const& t) { return words.contains(t); }));
}

TEST_CASE("a hook that throws harms nobody, and names of log codes are all different", "[core]") {
  World w{{.log = {.hook = [](LogEvent const&) { throw std::runtime_error("no"); }}}};
  CHECK_NOTHROW(w.admit("Ava", "Okafor"));
  std::set<std::string_view> names;
  std::size_t known = 0;
  for (std::uint16_t code = 0; code < 100; ++code) {
    auto const name = name_of(static_cast<LogCode>(code));
    if (name.empty()) { continue; }
    ++known;
    names.insert(name);
  }
  CHECK(known == 17);
  CHECK(names.size() == known);
}
