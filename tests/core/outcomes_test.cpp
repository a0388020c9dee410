// How calls end when time runs out, somebody else holds the store, or the answer of a commit is lost.
#include "world.hpp"
#include "wrapped_store.hpp"

#include <juniper/mis/keys/key_ring.hpp>
#include <juniper/mis/storage/records.hpp>

#include <chrono>
#include <thread>

#include <sodium.h>

#include "catch.hpp"

using namespace juniper::mis;
using testing::World;
using testing::WrappedStore;
using testing::code_of;
using namespace std::chrono_literals;

namespace outcomes {

enrolment::Admission admission(char const* forename) {
  return {.person = NewPerson{.legal_forename = forename, .legal_surname = "Okafor", .date_of_birth = 2015y / 3 / 9},
          .starts = testing::first_of_term,
          .ethnicity = Ethnicity::of("WBRI")};
}

struct Fragile {
  std::shared_ptr<WrappedStore> store = std::make_shared<WrappedStore>(adapters::memory_store());
  World world{store};
};

// How long a call took, and how it ended.
template <class Call>
ErrorCode within(std::chrono::milliseconds most, Call const& call) {
  auto const began = std::chrono::steady_clock::now();
  auto const code = code_of(call());
  CHECK(std::chrono::steady_clock::now() - began < most);
  return code;
}

std::size_t kept_results(World& w) {
  auto unit = w.store->begin(storage::Mode::read, w.tenant, {}).value();
  return unit->count(description<storage::KeptResult>(), where::always()).value();
}

}  // namespace outcomes

TEST_CASE("a command whose answer was lost is asked for again by its key, and happens once", "[core]") {
  for (auto const how : {WrappedStore::Commit::landed_untold, WrappedStore::Commit::lost_untold}) {
    outcomes::Fragile f;
    auto office = f.world.office();
    CommandOptions const once{.idempotency_key = "form 17", .call = {}};
    f.store->next_commit = how;
    CHECK(code_of(enrolment::admit(office, outcomes::admission("Ava"), once)) == ErrorCode::unknown_outcome);
    bool const landed = how == WrappedStore::Commit::landed_untold;
    CHECK(office.count<Pupil>().value() == (landed ? 1 : 0));
    auto const ava = enrolment::admit(office, outcomes::admission("Ava"), once).value();
    CHECK(office.count<Pupil>().value() == 1);
    CHECK(office.get(ava).ok());
    CHECK(f.world.core().verify(f.world.tenant).value().holds());
    // Without the key there would be two.
    enrolment::admit(office, outcomes::admission("Ava")).value();
    CHECK(office.count<Pupil>().value() == 2);
  }
}

TEST_CASE("an erasure whose answer was lost destroys its keys when it is asked for again, or at the next opening", "[core]") {
  for (bool const again : {true, false}) {
    outcomes::Fragile f;
    auto& w = f.world;
    auto const ava = w.admit("Ava", "Okafor");
    auto const person = w.person_of(ava);
    keys::KeyOwner const owner{w.tenant, as_subject(person), "while_on_roll"};
    auto officer = w.desk("officer", w.trust, purposes::records_management);
    CommandOptions const once{.idempotency_key = "request 4", .call = {}};
    f.store->next_commit = WrappedStore::Commit::landed_untold;
    CHECK(code_of(officer.erase_person(as_subject(person), once)) == ErrorCode::unknown_outcome);
    CHECK(w.keys.store->find(owner));
    if (again) {
      officer.erase_person(as_subject(person), once).value();
    } else {
      w.reopen();
    }
    CHECK_FALSE(w.keys.store->find(owner));
    CHECK(w.core().verify(w.tenant).value().holds());
  }
}

TEST_CASE("special data are not shown when it is not known whether the log holds that they were", "[core]") {
  outcomes::Fragile f;
  auto const ava = f.world.admit("Ava", "Okafor");
  auto office = f.world.office();
  f.store->next_commit = WrappedStore::Commit::lost_untold;
  CHECK(code_of(office.get(ava)) == ErrorCode::unknown_outcome);
  f.store->next_commit = WrappedStore::Commit::lost_untold;
  CHECK(code_of(office.list<Pupil>()) == ErrorCode::unknown_outcome);
  CHECK(office.get(ava).ok());
}

TEST_CASE("calls end in time when somebody else writes, refusals too, and reading without a log goes on", "[core]") {
  World w;
  auto const ava = w.admit("Ava", "Okafor");
  auto const person = w.person_of(ava);
  auto office = w.office();
  auto tutor = w.desk("tutor", w.meadow, purposes::teaching);
  CallOptions const short_time{.time = 100ms, .progress = {}};
  {
    auto const holding = w.store->begin(storage::Mode::write, w.tenant, {}).value();
    CHECK(outcomes::within(3s, [&] { return enrolment::admit(office, outcomes::admission("Eve"), {.idempotency_key = {}, .call = short_time}); }) == ErrorCode::busy);
    CHECK(outcomes::within(3s, [&] { return office.get(ava, short_time); }) == ErrorCode::busy);
    CHECK(outcomes::within(3s, [&] { return office.count(Find<Pupil>{}.within(short_time)); }) == ErrorCode::busy);
    CHECK(outcomes::within(3s, [&] { return office.get(person, short_time); }) == ErrorCode{});
    CHECK(outcomes::within(3s, [&] { return tutor.list(Find<Pupil>{}.sorted_by(&Pupil::ethnicity).within(short_time)); }) == ErrorCode::refused);
  }
  CHECK(office.count<Pupil>().value() == 1);
  CHECK(enrolment::admit(office, outcomes::admission("Eve"), {.idempotency_key = {}, .call = {.time = 20s, .progress = {}}}).ok());
}

TEST_CASE("a unit that outlives its time, or whose caller wants no more of it, leaves nothing", "[core]") {
  World w;
  auto office = w.office();
  auto const slow = [](Desk& desk) -> Result<void> {
    enrolment::admit(desk, outcomes::admission("Ava")).value();
    std::this_thread::sleep_for(300ms);
    auto const more = enrolment::admit(desk, outcomes::admission("Eve"));
    return more.ok() ? Result<void>{} : Result<void>{more.error()};
  };
  CHECK(code_of(office.together(slow, {.idempotency_key = {}, .call = {.time = 200ms, .progress = {}}})) == ErrorCode::deadline_exceeded);
  CHECK(office.count<Pupil>().value() == 0);
  CallOptions const stop{.time = 30s, .progress = [](std::size_t) { return false; }};
  CHECK(code_of(office.together(slow, {.idempotency_key = {}, .call = stop})) == ErrorCode::cancelled);
  CHECK(office.count<Pupil>().value() == 0);
  CHECK(w.core().verify(w.tenant).value().holds());
  office.together(slow).value();
  CHECK(office.count<Pupil>().value() == 2);
}

TEST_CASE("a kept result has the bytes it always had", "[core]") {
  World w;
  auto clerk = w.office();
  Uuid const answer = Uuid::from_number(0x0102030405060708);
  Bytes const request{0xAA, 0xBB};
  clerk.command("test.action", request, {.idempotency_key = "form 17", .call = {}}, [&](Desk&) -> Result<Uuid> { return answer; }).value();
  // What is digested, byte by byte: labels, then lengths in four bytes with the highest first.
  auto const digest_of = [&](std::string const& text) {
    keys::KeyRing ring{w.keys.store, w.keys.provider, w.clock, time_ordered_ids(w.clock)};
    auto const key = ring.tenant_key(w.tenant, keys::tenant_keys::row_mac).value();
    Bytes digest(32);
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<unsigned char const*>(text.data()), text.size(),
                       key.key->view().data(), key.key->size());
    return digest;
  };
  auto const account = w.accounts.at("clerk");
  auto const place = digest_of("juniper.kept.1" + std::string{account.bytes.begin(), account.bytes.end()} + std::string{"\0\0\0\7form 17", 11});
  auto const asked = digest_of("juniper.request.1" + std::string{"\0\0\0\13test.action", 15} + std::string{"\0\0\0\2\xAA\xBB", 6});
  auto unit = w.store->begin(storage::Mode::read, w.tenant, {}).value();
  auto const& entity = description<storage::KeptResult>();
  auto const row = unit->get(entity, *Uuid::from_bytes(ByteView{place}.first(16))).value();
  REQUIRE(row);
  CHECK(std::get<Bytes>(row->cells[entity.index_of("request")]) == asked);
  CHECK(std::get<Bytes>(row->cells[entity.index_of("outcome")]) == Bytes{answer.bytes.begin(), answer.bytes.end()});
  CHECK(std::get<Instant>(row->cells[entity.index_of("expires_at")]) == w.clock->now() + std::chrono::days{7});
}

TEST_CASE("kept results whose week is over go by themselves", "[core]") {
  World w;
  auto office = w.office();
  for (char key = 'a'; key <= 'e'; ++key) {
    enrolment::admit(office, outcomes::admission("Ava"), {.idempotency_key = {key}, .call = {}}).value();
  }
  CHECK(outcomes::kept_results(w) == 5);
  w.clock->advance(std::chrono::days{8});
  office = w.office();
  enrolment::admit(office, outcomes::admission("Ava"), {.idempotency_key = "z", .call = {}}).value();
  CHECK(outcomes::kept_results(w) == 1);
}
