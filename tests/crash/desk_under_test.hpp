// The same loop at desk level: what the killed process does is admit pupils, and afterwards data and log must agree.
#pragma once

#include <juniper/mis.hpp>

#include <cstdint>
#include <fstream>
#include <map>
#include <memory>
#include <string>

#include "crash/unit_under_test.hpp"

namespace crash {

/// A school with one clerk, in a store with its key file; two pupils a unit, admitted under an idempotency key.
class DeskUnderTest {
 public:
  /// Opens the store, founding the school in a new one.
  explicit DeskUnderTest(std::string const& path)
      : core_(mis::open("sqlite:" + path,
                        {.keys = mis::key_file(path + ".keys"), .identity = mis::access::development_identity()})
                  .value()) {
    auto const tenants = core_.tenants();
    if (tenants.empty()) {
      found(path);
    } else {
      remember(path);
    }
  }

  /// Admits the two pupils of a unit; doing it again under the same key has no further effect.
  void write_unit(std::uint64_t number) {
    auto office = desk();
    office
        .together(
            [number](mis::Desk& inner) -> mis::Result<void> {
              for (int i = 0; i < 2; ++i) {
                auto const done = mis::enrolment::admit(inner, admission(number));
                if (!done.ok()) { return done.error(); }
              }
              return {};
            },
            {.idempotency_key = std::to_string(number), .call = {}})
        .value();
  }

  /// Looks at everything that is there; a log that does not hold counts as a part of something.
  Found look() {
    Found found;
    auto const verdict = core_.verify(tenant_).value();
    found.partial += verdict.breaks.size();
    std::map<std::uint64_t, int> pupils;
    auto office = desk();
    auto find = mis::Find<mis::Pupil>{}.limit(1000);
    for (bool more = true; more;) {
      auto page = office.list(find).value();
      for (auto const& pupil : page) {
        ++pupils[std::stoull(std::string{pupil[&mis::Pupil::admission_number].value().reveal()})];
      }
      more = page.next.has_value();
      if (more) { find.after(*page.next); }
    }
    for (auto const& [number, count] : pupils) {
      found.partial += count == 2 ? 0U : 1U;
      found.last_whole = number;
    }
    found.partial += pupils.size() == found.last_whole ? 0U : 1U;
    found.partial += office.count<mis::Enrolment>().value() == 2 * pupils.size() ? 0U : 1U;
    return found;
  }

 private:
  static mis::enrolment::Admission admission(std::uint64_t number) {
    using namespace std::chrono_literals;
    mis::enrolment::Admission a;
    a.person = mis::NewPerson{.legal_forename = "Ava", .legal_surname = "Okafor", .date_of_birth = 2015y / 3 / 9};
    a.starts = 2026y / 9 / 2;
    a.ethnicity = mis::Ethnicity::of("WBRI");
    a.admission_number = mis::PersonalText{std::to_string(number)};
    return a;
  }

  mis::Desk desk() {
    return core_.desk({.actor = mis::access::development_proof({tenant_, clerk_}), .at = school_, .purpose = mis::purposes::admissions}).value();
  }

  void found(std::string const& path) {
    mis::School school;
    school.name = "Meadow School";
    auto const made = mis::organisations::found(
                          core_, {.trust = {}, .schools = {school}, .administrator = {.legal_forename = "Ada", .legal_surname = "Admin"}})
                          .value();
    tenant_ = made.tenant;
    school_ = made.schools.front();
    auto administrator = core_
                             .desk({.actor = mis::access::development_proof({tenant_, made.administrator.value}),
                                    .at = school_,
                                    .purpose = mis::purposes::records_management})
                             .value();
    auto const account =
        administrator.add(mis::access::Account{.id = {}, .subject = {}, .name = "clerk", .enabled = true, .machine = false}).value();
    mis::access::grant(administrator, {.account = account, .role = "office", .at = school_, .starts = administrator.today()}).value();
    clerk_ = account.value;
    std::ofstream{path + ".ids"} << tenant_.text() << ' ' << school_.text() << ' ' << clerk_.text() << '\n';
  }

  void remember(std::string const& path) {
    std::string tenant;
    std::string school;
    std::string clerk;
    std::ifstream{path + ".ids"} >> tenant >> school >> clerk;
    tenant_ = mis::Id<mis::Tenant>::parse(tenant).value();
    school_ = mis::Id<mis::School>::parse(school).value();
    clerk_ = mis::Uuid::parse(clerk).value();
  }

  mis::Core core_;
  mis::Id<mis::Tenant> tenant_{};
  mis::Id<mis::School> school_{};
  mis::Uuid clerk_{};
};

}  // namespace crash
