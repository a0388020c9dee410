// A school that sends and receives transfer files, with an office that may do all of it, for tests at desk level.
#pragma once

#include "core/world.hpp"
#include "exchange/ctf_pupils.hpp"
#include "exchange/source_files.hpp"
#include <juniper/mis/exchange/ctf.hpp>

#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace juniper::mis::exchange::ctf {

/// The shipped policy, with an office that may read and write these categories besides.
inline std::string policy_with(std::vector<std::string> const& categories) {
  auto policy = nlohmann::json::parse(
      bytes_of_file(std::filesystem::path{JUNIPER_MIS_TEST_SOURCE_DIR} / "../src/access/english_schools.policy.json"));
  for (auto const* special : {"health", "safeguarding"}) {
    policy["purposes"]["admissions"]["conditions"][special] = "9(2)(g), Schedule 1 paragraph 6";
  }
  policy["rules"].push_back({{"id", "office.transfers"},
                             {"permit", {"read", "write"}},
                             {"roles", {"office"}},
                             {"purposes", {"admissions"}},
                             {"relation", "organisation"},
                             {"categories", categories},
                             {"why", "transfer files"}});
  return policy.dump();
}

inline std::vector<std::string> const orders_only{"court_orders", "court_order_register", "protected_identity",
                                                  "protected_identity_register"};
inline std::vector<std::string> const every_block{"court_orders",
                                                  "court_order_register",
                                                  "protected_identity",
                                                  "protected_identity_register",
                                                  "languages",
                                                  "free_meals",
                                                  "care",
                                                  "care_register",
                                                  "sen",
                                                  "sen_register",
                                                  "health",
                                                  "health_register",
                                                  "family_circumstances"};

/// Meadow School has the number 820/1234.
struct Transfers {
  testing::World world;
  Desk desk;

  explicit Transfers(std::vector<std::string> const& categories = every_block) : Transfers(policy_with(categories)) {}
  explicit Transfers(std::string policy) : desk(opened(std::move(policy))) {}

  /// A file for this school.
  static std::string file(std::vector<Pupil> const& pupils) {
    auto header = whole_header();
    header.destination.number = SchoolNumber::parse("820", "1234").value();
    return written(header, pupils);
  }
  ImportReport bring(std::vector<Pupil> const& pupils, ImportOptions options = {.starts = Date{2025y / 11 / 3}}) {
    return bring_in(desk, file(pupils), "f.xml", options).value();
  }
  template <class T>
  std::vector<Seen<T>> all(Find<T> find = {}) {
    return desk.list(find.limit(1000)).value().records;
  }
  /// The file that is written of these, and what was said about it.
  std::pair<std::string, ExportReport> take(std::vector<Id<mis::Pupil>> const& pupils) {
    std::string text;
    auto report =
        take_out(desk, {.pupils = pupils, .destination = SchoolNumber::parse("201", "3614").value()}, [&](std::string_view piece) {
          text += piece;
        }).value();
    return {std::move(text), std::move(report)};
  }

 private:
  Desk opened(std::string policy) {
    world.policy = std::move(policy);
    world.reopen();
    auto admin = world.admin();
    auto const school = admin.get(world.meadow).value();
    admin
        .patch(
            Patch<School>{school}.set(&School::la_estab, LaEstab::parse("8201234").value()).set(&School::urn, Urn::parse("135234").value()))
        .value();
    return world.office();
  }
};

}  // namespace juniper::mis::exchange::ctf
