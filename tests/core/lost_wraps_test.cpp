// The keys of records about several people: a wrap that was taken away or changed is found, and named by its record.
#include "on_disk.hpp"

#include "catch.hpp"

using namespace juniper::mis;
using testing::AroundTheCore;
using testing::OnDisk;

namespace lost_wraps {

std::vector<audit::Break> after(OnDisk& w, std::string const& sql) {
  w.shut();
  auto const pristine = w.folder.file("pristine.db");
  if (!std::filesystem::exists(pristine)) { testing::copy_file_over(w.database(), pristine); }
  testing::copy_file_over(pristine, w.database());
  if (!sql.empty()) { CHECK(AroundTheCore{w.database()}.run(sql) > 0); }
  w.open();
  return w.world.core().verify(w.world.tenant).value().breaks;
}

}  // namespace lost_wraps

TEST_CASE("a wrap that is gone, changed, moved or another's is found by verifying, and its record is named", "[core]") {
  OnDisk w;
  auto const second = w.write_note("second", "Ava again", "Ben again");
  auto const of = [](auto const& note) { return " record = " + testing::sql_blob(note.value); };
  auto const hers = " AND subject = " + testing::sql_blob(w.ava_herself.value);
  audit::Break const first_lost{"record_key_missing", "safeguarding_note " + w.note.value.text()};
  audit::Break const second_lost{"record_key_missing", "safeguarding_note " + second.value.text()};
  using Breaks = std::vector<audit::Break>;

  CHECK(lost_wraps::after(w, "").empty());
  CHECK(lost_wraps::after(w, "DELETE FROM record_key WHERE" + of(w.note)) == Breaks{first_lost});
  CHECK(lost_wraps::after(w, "DELETE FROM record_key WHERE" + of(second) + hers) == Breaks{second_lost});
  for (auto const* change : {"wrapped = zeroblob(length(wrapped))", "key = zeroblob(16)", "subject = zeroblob(16)", "entity = 41", "record = zeroblob(16)"}) {
    CAPTURE(change);
    CHECK(lost_wraps::after(w, std::string{"UPDATE record_key SET "} + change + " WHERE" + of(w.note) + hers) == Breaks{first_lost});
  }
  // The wraps of two records exchanged between them.
  auto const swapped = lost_wraps::after(w, "UPDATE record_key SET record = CASE record WHEN " + testing::sql_blob(w.note.value) + " THEN " +
                                                testing::sql_blob(second.value) + " ELSE " + testing::sql_blob(w.note.value) + " END");
  CHECK(swapped.size() == 2);
}

TEST_CASE("after an erasure the others hold their key, and nobody is missed", "[core]") {
  OnDisk w;
  w.erase(w.ava_herself);
  CHECK(lost_wraps::after(w, "").empty());
  CHECK(lost_wraps::after(w, "DELETE FROM record_key").size() == 1);
}
