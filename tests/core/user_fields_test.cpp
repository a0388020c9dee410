// Tests of user-defined fields at a desk: stored, sealed, shown, withheld, told, added to later, erased with the person.
#include "on_disk.hpp"
#include "user_fields_text.hpp"

#include <juniper/mis/core/by_name.hpp>
#include <juniper/mis/describe/dictionary.hpp>
#include <juniper/mis/exchange/seen_json.hpp>
#include <juniper/mis/json/user_fields.hpp>

#include "catch.hpp"

#include <fstream>
#include <sstream>

using namespace juniper::mis;
using testing::code_of;
using testing::World;

namespace user_fields_tests {

constexpr char const* canary = "canary-pen-in-the-red-bag";

std::string bytes_of_file(std::string const& path) {
  std::ifstream file{path, std::ios::binary};
  std::ostringstream all;
  all << file.rdbuf();
  return all.str();
}

// A world with those fields, in memory or in files.
struct Fields {
  testing::FreshFolder folder;
  bool on_disk;
  World world;
  Id<Pupil> ava = world.admit("Ava", "Okafor");
  Id<Pupil> ben = world.admit("Ben", "Hartley");

  explicit Fields(bool files)
      : on_disk(files),
        world({.store = files ? adapters::sqlite_store(folder.file("meadow.db")).value() : nullptr,
               .keys = files ? key_file(folder.file("meadow.keys")) : KeySource{},
               .policy = policy(),
               .user_fields = {text()}}) {
    world.form_group("7B", "tutor", {ava});
  }

  // \return how it went.
  Result<Written> measure(Id<Pupil> pupil, std::int64_t size) {
    auto office = world.office();
    return add_by_name(office, "pupil_extra", {{"pupil", pupil.value}, {"shoe_size", size}, {"colour", std::string{"R"}}});
  }
};

}  // namespace user_fields_tests

using user_fields_tests::Fields;

TEST_CASE("user-defined fields are stored, shown, changed and found like any other", "[core]") {
  Fields f{GENERATE(false, true)};
  auto office = f.world.office();
  auto const added = f.measure(f.ava, 38).value();
  CHECK(added.id == f.ava.value);
  auto const seen = get_by_name(office, "pupil_extra", f.ava.value).value();
  CHECK(std::get<std::int64_t>(value_of(seen, "shoe_size")) == 38);
  CHECK(std::get<std::string_view>(value_of(seen, "colour")) == "R");
  CHECK(seen.state(seen.index("measured")) == FieldState::absent);

  auto const day = Date{std::chrono::year{2026} / 11 / 2};
  patch_by_name(office, seen, {{"measured", day}, {"second_hand", true}, {"colour", Value{}}}).value();
  CHECK(code_of(patch_by_name(office, seen, {{"shoe_size", std::int64_t{39}}})) == ErrorCode::conflict);
  auto const now = get_by_name(office, "pupil_extra", f.ava.value).value();
  CHECK(std::get<Date>(value_of(now, "measured")) == day);
  CHECK(std::get<bool>(value_of(now, "second_hand")));
  CHECK(now.state(now.index("colour")) == FieldState::absent);

  f.measure(f.ben, 41).value();
  auto const& extra = *f.world.core().registry().find("pupil_extra");
  RecordFind find;
  find.where.push_back(where::greater_equal("shoe_size", std::int64_t{40}));
  auto const page = office.list_records(extra, find).value();
  REQUIRE(page.records.size() == 1);
  CHECK(page.records.front().id() == f.ben.value);
  CHECK(f.world.core().verify(f.world.tenant).value().holds());
}

TEST_CASE("a pupil has at most one record of an added entity, and it stays theirs", "[core]") {
  Fields f{false};
  auto office = f.world.office();
  f.measure(f.ava, 38).value();
  CHECK(code_of(f.measure(f.ava, 39)) == ErrorCode::already_exists);
  auto const seen = get_by_name(office, "pupil_extra", f.ava.value).value();
  CHECK(code_of(patch_by_name(office, seen, {{"pupil", f.ben.value}})) == ErrorCode::invalid);
  auto const& extra = seen.entity();
  auto const object = extra.make();
  extra.set_id(object.get(), Uuid::from_number(7));
  REQUIRE(extra.find("pupil")->set(object.get(), ValueView{f.ben.value}));
  CHECK(code_of(office.add_record(extra, object.get())) == ErrorCode::invalid);
}

TEST_CASE("what cannot stand in a user-defined field is invalid", "[core]") {
  Fields f{false};
  auto office = f.world.office();
  CHECK(code_of(add_by_name(office, "pupil_extra", {{"shoe_size", std::int64_t{38}}})) == ErrorCode::invalid);  // about nobody
  auto const add = [&](NamedValues values) {
    values.emplace_back("pupil", f.ava.value);
    return code_of(add_by_name(office, "pupil_extra", values));
  };
  CHECK(add({{"shoe_size", std::string{"38"}}}) == ErrorCode::invalid);
  CHECK(add({{"colour", std::string{"B"}}}) == ErrorCode::invalid);
  CHECK(add({{"measured", std::int64_t{1}}}) == ErrorCode::invalid);
  CHECK(add({{"shoe_sise", std::int64_t{38}}}) == ErrorCode::invalid);
  CHECK(code_of(add_by_name(office, "pupil_extras", {})) == ErrorCode::invalid);
  CHECK(code_of(add_by_name(office, "pupil_extra", {{"pupil", Uuid::from_number(3)}})) == ErrorCode::not_found);
  CHECK(add({{"colour", std::string{"G"}}}) == ErrorCode{});  // withdrawn codes are still read
}

TEST_CASE("a user-defined field of a special category is encrypted, under a key of its own retention class", "[core]") {
  Fields f{true};
  auto lead = f.world.safeguarding();
  add_by_name(lead, "pupil_extra", {{"pupil", f.ava.value}, {"pen_place", std::string{user_fields_tests::canary}}, {"carries_pen", true}, {"shoe_size", std::int64_t{38}}})
      .value();
  auto const seen = get_by_name(lead, "pupil_extra", f.ava.value).value();
  CHECK(std::get<std::string_view>(value_of(seen, "pen_place")) == user_fields_tests::canary);
  CHECK(std::get<bool>(value_of(seen, "carries_pen")));
  f.world.held->close();
  f.world.held.reset();
  f.world.store.reset();
  for (auto const* file : {"meadow.db", "meadow.db-wal", "meadow.keys"}) {
    CHECK(user_fields_tests::bytes_of_file(f.folder.file(file)).find(user_fields_tests::canary) == std::string::npos);
  }
  auto const contents = adapters::open_key_file(f.folder.file("meadow.keys"), false).value();
  f.world.store = adapters::sqlite_store(f.folder.file("meadow.db")).value();
  f.world.reopen();
  auto const person = as_subject(f.world.person_of(f.ava));
  CHECK(contents.store->find({f.world.tenant, person, "pen_card"}));
  CHECK(contents.store->find({f.world.tenant, person, "pupil_file"}));
}

TEST_CASE("a policy withholds user-defined fields with its reason, and rows of which nothing is open are not there", "[core]") {
  Fields f{GENERATE(false, true)};
  auto lead = f.world.safeguarding();
  add_by_name(lead, "pupil_extra", {{"pupil", f.ava.value}, {"pen_place", std::string{"in the bag"}}, {"shoe_size", std::int64_t{38}}}).value();
  f.measure(f.ben, 41).value();

  auto tutor = f.world.desk("tutor", purposes::teaching);
  auto const seen = get_by_name(tutor, "pupil_extra", f.ava.value).value();
  CHECK(std::get<std::int64_t>(value_of(seen, "shoe_size")) == 38);
  auto const pen = seen.index("pen_place");
  CHECK(seen.state(pen) == FieldState::withheld);
  CHECK(seen.why_withheld(pen).find("health") != std::string::npos);
  CHECK_THROWS_AS(seen.value(pen), Failure);
  CHECK(code_of(get_by_name(tutor, "pupil_extra", f.ben.value)) == ErrorCode::not_found);  // not in the tutor's group
  auto const& extra = *f.world.core().registry().find("pupil_extra");
  CHECK(tutor.count_records(extra).value() == 1);
  CHECK(code_of(patch_by_name(tutor, seen, {{"shoe_size", std::int64_t{40}}})) == ErrorCode::refused);

  auto teacher = f.world.desk("teacher", purposes::teaching);
  CHECK(code_of(get_by_name(teacher, "pupil_extra", f.ava.value)) == ErrorCode::not_found);
  auto elsewhere = f.world.desk("clerk_at_brook", purposes::admissions);
  CHECK(code_of(get_by_name(elsewhere, "pupil_extra", f.ava.value)) == ErrorCode::not_found);

  auto const told = exchange::seen_json(seen);
  CHECK(told.find("\"shoe_size\":") != std::string::npos);
  CHECK(told.find("38") != std::string::npos);
  CHECK(told.find("in the bag") == std::string::npos);
}

TEST_CASE("user-defined fields go with the person, and their keys with them", "[core]") {
  Fields f{GENERATE(false, true)};
  auto lead = f.world.safeguarding();
  add_by_name(lead, "pupil_extra", {{"pupil", f.ava.value}, {"pen_place", std::string{"in the bag"}}}).value();
  f.measure(f.ben, 41).value();
  auto const person = f.world.person_of(f.ava);
  auto officer = f.world.desk("officer", purposes::records_management);
  officer.erase_person(as_subject(person)).value();
  CHECK(code_of(get_by_name(lead, "pupil_extra", f.ava.value)) == ErrorCode::not_found);
  auto office = f.world.office();
  CHECK(get_by_name(office, "pupil_extra", f.ben.value).ok());
  auto const& extra = *f.world.core().registry().find("pupil_extra");
  auto unit = f.world.store->begin(storage::Mode::read, f.world.tenant, {}).value();
  CHECK(unit->count(extra, where::always()).value() == 1);
  unit.reset();
  CHECK(f.world.core().verify(f.world.tenant).value().holds());
}

TEST_CASE("a field that is added to the text later is there at the next opening, and absent in old records", "[core]") {
  Fields f{GENERATE(false, true)};
  f.measure(f.ava, 38).value();
  auto const more = user_fields_tests::replaced(std::string{user_fields_tests::fields_of_pupils}, "\"type\": \"boolean\", \"category\": \"allergy\"}",
                                                "\"type\": \"boolean\", \"category\": \"allergy\"},\n"
                                                R"({"number": 7, "name": "tie_length", "label": "Length of the tie", "type": "integer", "category": "uniform"})");
  f.world.user_fields = {user_fields_tests::text(more)};
  f.world.reopen();
  auto office = f.world.office();
  auto const seen = get_by_name(office, "pupil_extra", f.ava.value).value();
  CHECK(std::get<std::int64_t>(value_of(seen, "shoe_size")) == 38);
  CHECK(seen.state(seen.index("tie_length")) == FieldState::absent);
  patch_by_name(office, seen, {{"tie_length", std::int64_t{45}}}).value();
  auto const now = get_by_name(office, "pupil_extra", f.ava.value).value();
  CHECK(std::get<std::int64_t>(value_of(now, "tie_length")) == 45);
  CHECK(f.world.core().verify(f.world.tenant).value().holds());
}

TEST_CASE("a store with user-defined fields is not opened without them, nor with other meanings for their numbers", "[core]") {
  Fields f{GENERATE(false, true)};
  auto const opened = [&](std::vector<std::string> texts) {
    OpenOptions options{.keys = f.world.keys, .clock = f.world.clock, .user_fields = std::move(texts)};
    options.engines["test"] = [&](std::string_view) { return Result<std::shared_ptr<storage::Store>>{f.world.store}; };
    return code_of(juniper::mis::open("test:", std::move(options)));
  };
  CHECK(opened({}) == ErrorCode::incompatible);
  using user_fields_tests::replaced;
  using user_fields_tests::text;
  CHECK(opened({replaced(text(), "\"type\": \"integer\"", "\"type\": \"date\"")}) == ErrorCode::incompatible);
  CHECK(opened({replaced(text(), "\"number\": 1, \"name\": \"shoe_size\"", "\"number\": 11, \"name\": \"shoe_size\"")}) == ErrorCode::incompatible);
  CHECK(opened({replaced(text(), "\"name\": \"shoe_size\"", "\"name\": \"size_of_shoes\"")}) == ErrorCode{});  // names may change
}

TEST_CASE("the data dictionary tells user-defined fields like any other", "[core]") {
  auto model = school_model();
  json::add_user_fields(model.registry, user_fields_tests::text()).value();
  auto const page = data_dictionary(model.registry);
  for (auto const* part : {"More about a pupil", "`pupil_extra`, number 100001", "Where the adrenaline pen is", "health, encrypted", "Emergency card (SCHOOL-1)",
                           "code of `pupil_extra.colour`", "| `R` | Red |"}) {
    INFO(part);
    CHECK(page.find(part) != std::string::npos);
  }
}

TEST_CASE("the same text gives the same descriptions, which outlive every model", "[core]") {
  EntityInfo const* first = nullptr;
  {
    auto model = school_model();
    json::add_user_fields(model.registry, user_fields_tests::text()).value();
    first = model.registry.find("pupil_extra");
  }
  auto again = school_model();
  json::add_user_fields(again.registry, user_fields_tests::text()).value();
  CHECK(again.registry.find("pupil_extra") == first);
  auto other = school_model();
  json::add_user_fields(other.registry, user_fields_tests::replaced(user_fields_tests::text(), "Shoe size", "Size of shoes")).value();
  CHECK(other.registry.find("pupil_extra") != first);
  CHECK(first->find("shoe_size")->label == "Shoe size");
}
