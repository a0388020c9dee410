// The table of the shipped policy in docs/reference is what the policy says today.
#include "access/support.hpp"
#include "catch.hpp"
#include <juniper/mis/access/policy_page.hpp>

#include <algorithm>

namespace juniper::mis {
namespace {

TEST_CASE("docs/reference/policy-page.md is what the shipped policy says", "[golden]") {
  INFO("after a change to the policy, write the page anew: cmake --build build/dev --target data_dictionary");
  auto const kept = access_tests::text_of(access_tests::beside_tests("../docs/reference/policy-page.md"));
  CHECK((kept == access::policy_page(access_tests::shipped(), access_tests::model().registry)));
}

TEST_CASE("the table of a policy has a row for everything that a rule speaks of, and a forbid says never", "[golden]") {
  auto const policy = access_tests::knotty();
  auto const text = access::policy_page(policy, access_tests::model().registry);
  for (auto const& rule : policy.rules()) {
    INFO(rule.id);
    for (auto const& role : rule.roles) {
      for (auto const& purpose : rule.purposes) {
        auto const begin = text.find("### " + std::string{policy.role_label(role)} + ", for `" + purpose + "`");
        if (!rule.permit && begin == std::string::npos) { continue; }  // forbids alone open nothing
        REQUIRE(begin != std::string::npos);
        auto const section = text.substr(begin, text.find("\n#", begin) - begin);
        auto const opened = [&](std::string const& category) {
          return std::ranges::any_of(policy.rules(), [&](access::Rule const& r) {
            return r.permit && std::ranges::count(r.roles, role) > 0 && std::ranges::count(r.purposes, purpose) > 0 &&
                   std::ranges::count(r.categories, category) > 0;
          });
        };
        for (auto const& category : rule.categories) {
          if (!rule.permit && !opened(category)) { continue; }
          auto const row = section.find("| " + category);
          CHECK(row != std::string::npos);
          CHECK((rule.permit || section.find("**never ", row) != std::string::npos));
        }
        for (auto const& field : rule.permit ? rule.fields : std::vector<std::string>{}) {
          CHECK(section.find("| `" + field + "` |") != std::string::npos);
        }
      }
    }
  }
}

}  // namespace
}  // namespace juniper::mis
