// Another tenant's record is what was never there: the same words, by the same statements.
#include "world.hpp"
#include "wrapped_store.hpp"

#include "catch.hpp"

using namespace juniper::mis;
using testing::World;
using testing::WrappedStore;
using testing::code_of;

namespace same_statements {

// What one call answered, and the statements that it took.
struct Asked {
  std::string answer;
  std::vector<std::string> statements;
  friend bool operator==(Asked const&, Asked const&) = default;
};

template <class Call>
Asked ask(WrappedStore& store, Call const& call) {
  store.statements.clear();
  auto const result = call();
  std::string answer = "done";
  if (!result.ok()) {
    auto const& e = result.error();
    answer = e.message() + '|' + e.hint + '|' + e.entity + '|' + e.field;
  }
  // How many nodes of the log's tree an event completes depends on how many events there are, and on nothing else.
  std::erase_if(store.statements, [](auto const& s) { return s.find("audit_node") != std::string::npos; });
  return {answer, store.statements};
}

// Two tenants in one store; whoever asks sits in the first.
struct TwoTrusts {
  std::shared_ptr<WrappedStore> store = std::make_shared<WrappedStore>(adapters::memory_store());
  World here{store};
  World there{store, here.keys};
  Id<Pupil> ours = here.admit("Ava", "Okafor");
  Id<Pupil> theirs = there.admit("Ben", "Hartley");
  Id<SafeguardingNote> their_note = [this] {
    auto lead = there.safeguarding();
    return juniper::mis::safeguarding::note(lead, {.children = {{theirs, "theirs"}}, .text = "theirs"}).value();
  }();

  // Some row of theirs, of each entity that has any.
  std::vector<std::pair<EntityInfo const*, Uuid>> rows_of_theirs() {
    std::vector<std::pair<EntityInfo const*, Uuid>> all;
    auto unit = store->begin(storage::Mode::read, there.tenant, {}).value();
    for (auto const* entity : here.core().registry().all()) {
      unit->query({.from = entity, .limit = 1}, [&](Row const& row) { return all.emplace_back(entity, row.id), true; }).value();
    }
    return all;
  }
  std::vector<Desk> desks() {
    return {here.office(), here.safeguarding(), here.admin(), here.desk("tutor", here.meadow, purposes::teaching),
            here.desk("officer", here.trust, purposes::records_management)};
  }
};

}  // namespace same_statements

TEST_CASE("reading, changing or erasing another tenant's record is like doing it to nothing", "[core]") {
  same_statements::TwoTrusts w;
  auto const theirs = w.rows_of_theirs();
  CHECK(theirs.size() > 10);
  Uuid const nothing = Uuid::from_number(0xABCDEF);
  std::size_t asked = 0;
  for (auto& desk : w.desks()) {
    for (auto const& [entity, id] : theirs) {
      if (entity->number >= 900) { continue; }
      CAPTURE(std::string{entity->name});
      auto const alike = [&](auto const& call) {
        auto const of_theirs = same_statements::ask(*w.store, [&] { return call(id); });
        auto const of_nothing = same_statements::ask(*w.store, [&] { return call(nothing); });
        CHECK(of_theirs == of_nothing);
        CHECK(of_theirs.answer != "done");
        CHECK(of_theirs.answer.find(id.text()) == std::string::npos);
        ++asked;
      };
      alike([&](Uuid const& row) { return desk.get_record(*entity, row); });
      alike([&](Uuid const& row) { return desk.get_record(*entity, row, as_known(w.here.clock->now())); });
      alike([&](Uuid const& row) { return desk.history_of(*entity, row); });
      alike([&](Uuid const& row) { return desk.expunge_version(*entity, row, 1, "reason"); });
      alike([&](Uuid const& row) { return desk.erase_record(*entity, row, 1); });
      alike([&](Uuid const& row) { return desk.erase_person({row}); });
      alike([&](Uuid const& row) {
        RecordPatch patch{.entity = entity, .id = row, .expected_version = 1, .changes = {}};
        return desk.patch_record(patch);
      });
      auto const many = [&](Uuid const& row) {
        RecordFind find;
        find.where.push_back(where::in("id", {row, Uuid::from_number(0xFEDCBA)}));
        return find;
      };
      auto const listed = same_statements::ask(*w.store, [&] { return desk.list_records(*entity, many(id)); });
      CHECK(listed == same_statements::ask(*w.store, [&] { return desk.list_records(*entity, many(nothing)); }));
      auto const counted = desk.count_records(*entity, many(id));
      if (counted.ok()) { CHECK(*counted == 0); }
    }
  }
  CHECK(asked > 100);
}

TEST_CASE("naming another tenant's record in a command is like naming nothing", "[core]") {
  same_statements::TwoTrusts w;
  auto clerk = w.here.office();
  auto lead = w.here.safeguarding();
  auto admin = w.here.admin();
  auto const their_person = w.there.person_of(w.theirs);
  Uuid const nothing = Uuid::from_number(0xABCDEF);
  auto const alike = [&](Uuid const& id, auto const& call) {
    auto const of_theirs = same_statements::ask(*w.store, [&] { return call(id); });
    CHECK(of_theirs.answer != "done");
    CHECK(of_theirs == same_statements::ask(*w.store, [&] { return call(nothing); }));
  };
  alike(w.theirs.value, [&](Uuid const& id) { return enrolment::leave(clerk, {.pupil = {id}, .last_day = testing::first_of_term}); });
  alike(their_person.value, [&](Uuid const& id) { return enrolment::admit(clerk, {.person = Id<Person>{id}, .starts = testing::first_of_term}); });
  alike(w.theirs.value, [&](Uuid const& id) {
    return people::link(clerk, {.pupil = {id}, .adult = w.here.persons.at("clerk"), .relationship = Relationship::of("PAM"), .starts = testing::first_of_term});
  });
  alike(their_person.value, [&](Uuid const& id) {
    return people::link(clerk, {.pupil = w.ours, .adult = Id<Person>{id}, .relationship = Relationship::of("PAM"), .starts = testing::first_of_term});
  });
  alike(w.theirs.value, [&](Uuid const& id) { return juniper::mis::safeguarding::note(lead, {.children = {{{id}, {}}}, .text = "x"}); });
  alike(w.their_note.value, [&](Uuid const& id) { return lead.add(NoteParticipation{.id = {}, .note = {id}, .pupil = w.ours, .part = {}, .account_of_child = {}}); });
  alike(w.there.accounts.at("clerk"), [&](Uuid const& id) {
    return access::grant(admin, {.account = {id}, .role = "office", .at = w.here.meadow, .starts = testing::first_of_term});
  });
  alike(their_person.value, [&](Uuid const& id) {
    return admin.add(access::Account{.id = {}, .subject = Id<Subject>{id}, .name = "theirs", .enabled = true, .machine = false});
  });
  alike(w.there.meadow.value, [&](Uuid const& id) {
    return w.here.core().desk({.actor = w.here.proof("clerk"), .at = Id<School>{id}, .purpose = purposes::admissions});
  });
  CHECK(w.here.core().verify(w.here.tenant).value().holds());
  CHECK(w.there.core().verify(w.there.tenant).value().holds());
}

TEST_CASE("a record of one's own tenant that one may not know of is changed by the same statements as nothing", "[core]") {
  same_statements::TwoTrusts w;
  auto brook = w.here.desk("clerk_at_brook", w.here.brook, purposes::admissions);
  auto const person = w.here.person_of(w.ours);
  for (auto const& [entity, id] : {std::pair{&description<Pupil>(), w.ours.value}, std::pair{&description<Person>(), person.value}}) {
    auto const patch = [&, e = entity](Uuid const& row) {
      return brook.patch_record({.entity = e, .id = row, .expected_version = 1, .changes = {}});
    };
    auto const hidden = same_statements::ask(*w.store, [&, row = id] { return patch(row); });
    CHECK(hidden == same_statements::ask(*w.store, [&] { return patch(Uuid::from_number(0xABCDEF)); }));
    // The comparison can fail: what is known takes other statements.
    auto clerk = w.here.office();
    auto const known = same_statements::ask(*w.store, [&, e = entity, row = id] {
      return clerk.patch_record({.entity = e, .id = row, .expected_version = 1, .changes = {}});
    });
    CHECK_FALSE(known == hidden);
  }
}
