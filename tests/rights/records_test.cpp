// Requests for personal data: received once, followed by a ledger of events, with what was withheld
// kept apart.
#include "catch.hpp"
#include "core/world.hpp"
#include <juniper/mis/describe/categories.hpp>

using namespace juniper::mis;
using testing::code_of;
using testing::World;
using namespace std::chrono_literals;

namespace {

struct Requested : World {
  Id<Pupil> ava = admit("Ava", "Okafor");
  Id<Subject> child = as_subject(person_of(ava));
  Desk officer = desk("officer", trust, purposes::records_management);

  rights::RightsRequest request() const {
    return {.subject = child,
            .requester = {},
            .requester_name = "A solicitor",
            .capacity = RequesterCapacity::of("agent"),
            .kind = RightsRequestKind::of("access"),
            .in_writing = true,
            .channel = CommunicationChannel::of("email"),
            .text = "everything",
            .received_at = clock->now() - 2h};
  }
};

}  // namespace

TEST_CASE("receiving a request starts its ledger at the time it came", "[rights]") {
  Requested w;
  auto const id = rights::receive(w.officer, w.request()).value();
  auto const entries =
      w.officer.list(Find<rights::RightsEntry>{}.equal(&rights::RightsEntry::request, id)).value();
  REQUIRE(entries.size() == 1);
  CHECK(entries.records[0][&rights::RightsEntry::kind].value() == RightsEventKind::of("received"));
  CHECK(entries.records[0][&rights::RightsEntry::at].value() == w.clock->now() - 2h);
  auto const shown = w.officer.get(id).value();
  CHECK(shown[&rights::RightsRequest::organisation].value() == as_organisation(w.trust));
  CHECK(code_of(w.officer.patch(Patch<rights::RightsEntry>(entries.records[0])
                                    .set(&rights::RightsEntry::at, w.clock->now()))) ==
        ErrorCode::invalid);
  auto clerk = w.office();
  CHECK(clerk.count<rights::RightsRequest>().value() == 0);
  CHECK(code_of(rights::receive(clerk, w.request())) == ErrorCode::refused);
}

TEST_CASE("a request from the future or one that is closed already is not received", "[rights]") {
  Requested w;
  auto later = w.request();
  later.received_at = w.clock->now() + 1s;
  CHECK(code_of(rights::receive(w.officer, later)) == ErrorCode::invalid);
  auto closed = w.request();
  closed.outcome = RightsOutcome::of("met");
  CHECK(code_of(rights::receive(w.officer, closed)) == ErrorCode::invalid);
  CHECK(w.officer.count<rights::RightsRequest>().value() == 0);
}

TEST_CASE("why something was withheld is encrypted under the key of whom the request is about",
          "[rights]") {
  Requested w;
  auto const request = rights::receive(w.officer, w.request()).value();
  auto const withheld =
      w.officer
          .add(rights::RightsWithholding{.request = request,
                                         .exemption = RightsExemption::of("child_abuse"),
                                         .reasons = "not in the child's best interests",
                                         .decided_at = w.clock->now()})
          .value();
  auto const shown_withheld = w.officer.get(withheld).value();
  CHECK(shown_withheld[&rights::RightsWithholding::exemption].value() ==
        RightsExemption::of("child_abuse"));
  for (auto const& f : description<rights::RightsWithholding>().fields) {
    CHECK(f.category ==
          (f.sealed() ? categories::rights_withheld : categories::rights_withheld_register));
  }
  w.officer.erase_person(w.child).value();
  CHECK(w.officer.count<rights::RightsWithholding>().value() == 0);
  CHECK(w.officer.count<rights::RightsRequest>().value() == 0);
  CHECK(w.core().verify(w.tenant).value().holds());
}
