// Somebody who can write the database file, and what the core and its log make of it.
#include "on_disk.hpp"

#include <juniper/mis/keys/row_mac.hpp>

#include "catch.hpp"

#include <functional>

using namespace juniper::mis;
using testing::AroundTheCore;
using testing::OnDisk;
using testing::World;
using testing::code_of;

namespace attacks {

// Two notes of one school, one of which was changed once, and a note of another tenant in the same file. `earlier` is the file
// before the change, `pristine` the one after it.
struct Attacked : OnDisk {
  Id<SafeguardingNote> second = write_note("second note", "Ava again", "Ben again");
  Id<Tenant> other_tenant{};
  Id<SafeguardingNote> foreign{};
  std::string earlier = folder.file("earlier.db");
  std::string pristine = folder.file("pristine.db");

  Attacked() {
    {
      World other{world.store, world.keys};
      other_tenant = other.tenant;
      auto const child = other.admit("Eve", "Elsewhere");
      auto dsl = other.safeguarding();
      foreign = safeguarding::note(dsl, {.children = {{child, "Eve"}}, .text = "foreign note"}).value();
      other.held->close();
    }
    shut();
    testing::copy_file_over(database(), earlier);
    open();
    {
      auto dsl = world.safeguarding();
      auto const seen = dsl.get(note).value();
      dsl.patch(Patch(seen).set(&SafeguardingNote::text, SafeguardingText{"only one was at the gate"})).value();
    }
    shut();
    testing::copy_file_over(database(), pristine);
  }

  // The file as it was, after somebody did something to it; open again.
  void after(std::function<void(AroundTheCore&)> const& attack) {
    shut();
    testing::copy_file_over(pristine, database());
    {
      AroundTheCore raw{database()};
      raw.run("ATTACH '" + earlier + "' AS earlier");
      attack(raw);
    }
    open();
  }
  // What reading does: nothing, or the code of what is thrown.
  template <class Entity>
  ErrorCode reading(Id<Entity> id) {
    auto dsl = world.safeguarding();
    try {
      return code_of(dsl.get(id));
    } catch (Failure const& failure) {
      return failure.code();
    }
  }
  bool verify_reports(std::string_view code) {
    auto const verdict = world.core().verify(world.tenant).value();
    return std::ranges::any_of(verdict.breaks, [&](audit::Break const& b) { return b.code == code; });
  }
};

std::string row(auto const& id) { return " WHERE id = " + testing::sql_blob(id.value); }

void swap_texts(AroundTheCore& raw, Id<SafeguardingNote> a, Id<SafeguardingNote> b) {
  auto const text_of_a = raw.cell("SELECT text FROM main.safeguarding_note" + row(a));
  auto const text_of_b = raw.cell("SELECT text FROM main.safeguarding_note" + row(b));
  REQUIRE(raw.run("UPDATE main.safeguarding_note SET text = ?" + row(a), text_of_b) == 1);
  REQUIRE(raw.run("UPDATE main.safeguarding_note SET text = ?" + row(b), text_of_a) == 1);
}

}  // namespace attacks

TEST_CASE("an untouched store is read and verifies, however its file was moved about", "[core]") {
  attacks::Attacked w;
  w.after([](AroundTheCore&) {});
  CHECK(w.reading(w.note) == ErrorCode{});
  CHECK(w.reading(w.ava) == ErrorCode{});
  CHECK(w.world.core().verify(w.world.tenant).value().holds());
  CHECK(w.world.core().verify(w.other_tenant).value().holds());
}

TEST_CASE("sealed cells that were swapped, rolled back or flipped are found by reading and by verifying", "[core]") {
  attacks::Attacked w;
  auto const here = attacks::row(w.note);
  auto const found = [&] {
    CHECK(w.reading(w.note) == ErrorCode::tampered);
    CHECK(w.verify_reports("row_changed"));
    CHECK(w.verify_reports("row_forged"));
  };
  SECTION("between rows") {
    w.after([&](AroundTheCore& raw) { attacks::swap_texts(raw, w.note, w.second); });
    found();
    CHECK(w.reading(w.second) == ErrorCode::tampered);
  }
  SECTION("between records of two tenants") {
    w.after([&](AroundTheCore& raw) { attacks::swap_texts(raw, w.note, w.foreign); });
    found();
    CHECK_FALSE(w.world.core().verify(w.other_tenant).value().holds());
  }
  SECTION("rolled back to its earlier ciphertext") {
    w.after([&](AroundTheCore& raw) {
      REQUIRE(raw.run("UPDATE main.safeguarding_note SET text = (SELECT text FROM earlier.safeguarding_note" + here + ")" + here) == 1);
    });
    found();
  }
  SECTION("one bit flipped, anywhere in it") {
    for (auto const part : {0, 1, 2, 3}) {
      w.after([&](AroundTheCore& raw) {
        auto cell = raw.cell("SELECT text FROM main.safeguarding_note" + here);
        cell.at((cell.size() - 1) * static_cast<std::size_t>(part) / 3) ^= 1U;
        REQUIRE(raw.run("UPDATE main.safeguarding_note SET text = ?" + here, cell) == 1);
      });
      found();
    }
  }
}

TEST_CASE("who knows even the key of row MACs cannot move a sealed cell", "[core]") {
  attacks::Attacked w;
  // Two accounts by one child, sealed under one key: nothing but their places tells them apart.
  auto const& entity = description<NoteParticipation>();
  std::vector<Uuid> parts;
  {
    w.open();
    auto dsl = w.world.safeguarding();
    for (auto const& part : dsl.list(Find<NoteParticipation>{}.equal(&NoteParticipation::pupil, w.ava)).value()) { parts.push_back(part.id().value); }
    REQUIRE(parts.size() == 2);
  }
  auto const forge = [&](bool swap) {
    w.after([](AroundTheCore&) {});
    w.shut();
    auto const ring = w.ring();
    auto const mac_key = ring->tenant_key(w.world.tenant, keys::tenant_keys::row_mac).value();
    auto const store = adapters::sqlite_store(w.database()).value();
    auto unit = store->begin(storage::Mode::write, w.world.tenant, {}).value();
    auto target = unit->get(entity, parts[0]).value().value();
    auto const source = unit->get(entity, parts[1]).value().value();
    auto const cell = entity.index_of("account_of_child");
    ++target.version;
    if (swap) { target.cells[cell] = source.cells[cell]; }
    storage::RowPatch patch{.id = target.id,
                            .expected_version = target.version - 1,
                            .cells = {{cell, target.cells[cell]}},
                            .mac = keys::row_mac(*mac_key.key, w.world.tenant, entity, target)};
    unit->patch(entity, patch).value();
    unit->commit().value();
  };
  forge(true);
  w.open();
  CHECK(w.reading(Id<NoteParticipation>{parts[0]}) == ErrorCode::tampered);
  CHECK(w.verify_reports("row_changed"));
  CHECK_FALSE(w.verify_reports("row_forged"));
  // The same forgery with the row's own cell is read: it was the seal that told.
  forge(false);
  w.open();
  CHECK(w.reading(Id<NoteParticipation>{parts[0]}) == ErrorCode{});
  CHECK(w.verify_reports("row_changed"));
}

TEST_CASE("plain cells, versions, MACs and references that were changed are found by reading and by verifying", "[core]") {
  attacks::Attacked w;
  auto const pupil = attacks::row(w.ava);
  std::vector<std::pair<char const*, std::string>> const changes{
      {"a plain cell", "UPDATE main.pupil SET year_group = '9'" + pupil},
      {"an absent cell", "UPDATE main.pupil SET ethnicity = NULL" + pupil},
      {"the version", "UPDATE main.pupil SET version = version + 1" + pupil},
      {"the MAC", "UPDATE main.pupil SET mac = (SELECT mac FROM main.pupil" + attacks::row(w.ben) + ")" + pupil},
      {"whose it is", "UPDATE main.pupil SET person = " + testing::sql_blob(w.ben_himself.value) + pupil},
      {"whose row it is", "UPDATE main.pupil SET person = (SELECT person FROM main.pupil" + attacks::row(w.ben) + "), mac = (SELECT mac FROM main.pupil" +
                              attacks::row(w.ben) + ")" + pupil},
  };
  for (auto const& [what, sql] : changes) {
    INFO(what);
    w.after([&, statement = sql](AroundTheCore& raw) { REQUIRE(raw.run(statement) == 1); });
    CHECK(w.reading(w.ava) == ErrorCode::tampered);
    CHECK(w.reading(w.ben) == ErrorCode{});
    CHECK(w.verify_reports("row_changed"));
    CHECK(w.verify_reports("row_forged"));
  }
}

TEST_CASE("a row that is gone or is put back whole cannot be seen by reading it, and is by verifying", "[core]") {
  attacks::Attacked w;
  auto const here = attacks::row(w.note);
  w.after([&](AroundTheCore& raw) { REQUIRE(raw.run("DELETE FROM main.note_participation WHERE note = " + testing::sql_blob(w.second.value)) == 2); });
  CHECK(w.verify_reports("row_missing"));
  w.after([&](AroundTheCore& raw) {
    raw.run("DELETE FROM main.safeguarding_note" + here);
    REQUIRE(raw.run("INSERT INTO main.safeguarding_note SELECT * FROM earlier.safeguarding_note" + here) == 1);
  });
  auto dsl = w.world.safeguarding();
  auto const seen = dsl.get(w.note).value();
  CHECK(seen[&SafeguardingNote::text].value().reveal() == "both were at the gate");
  CHECK(w.verify_reports("row_rolled_back"));
  CHECK_FALSE(w.verify_reports("row_forged"));
}

TEST_CASE("a mark of erasure put there by hand destroys nobody's keys, and is named", "[core]") {
  testing::OnDisk w;
  w.shut();
  {
    testing::AroundTheCore raw{w.database()};
    raw.run("INSERT INTO erased_person SELECT tenant, person, 1, x'00', 0 FROM pupil WHERE id = " + testing::sql_blob(w.ava.value));
  }
  w.open();
  CHECK(w.ring()->store().find(keys::KeyOwner{w.world.tenant, as_subject(w.ava_herself), "while_on_roll"}).has_value());
  CHECK_FALSE(w.world.core().verify(w.world.tenant).value().holds());
}

TEST_CASE("the count of changes to access cannot be written by hand, and put back it is found by verifying", "[core]") {
  attacks::Attacked w;
  auto const of_the_tenant = " WHERE tenant = " + testing::sql_blob(w.world.tenant.value);
  SECTION("another value") {
    w.after([&](AroundTheCore& raw) { REQUIRE(raw.run("UPDATE main.access_epoch SET value = value - 1" + of_the_tenant) == 1); });
    CHECK_THROWS_AS(w.world.safeguarding(), Failure);
    CHECK(w.verify_reports("row_forged"));
  }
  SECTION("the row as it was before a grant") {
    w.shut();
    testing::copy_file_over(w.pristine, w.database());
    w.open();
    w.world.employ("late", "office", w.world.meadow);
    w.shut();
    testing::copy_file_over(w.database(), w.pristine);
    w.after([](AroundTheCore&) {});
    CHECK(w.world.core().verify(w.world.tenant).value().holds());
    w.after([&](AroundTheCore& raw) {
      raw.run("DELETE FROM main.access_epoch" + of_the_tenant);
      REQUIRE(raw.run("INSERT INTO main.access_epoch SELECT * FROM earlier.access_epoch" + of_the_tenant) == 1);
    });
    CHECK(w.verify_reports("row_rolled_back"));
    CHECK_FALSE(w.verify_reports("row_forged"));
  }
}
