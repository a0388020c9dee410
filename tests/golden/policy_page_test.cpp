// The table of the shipped policy in docs/reference is what the policy says today.
#include "access/support.hpp"
#include "catch.hpp"
#include <juniper/mis/access/policy_page.hpp>

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
        REQUIRE(begin != std::string::npos);
        auto const section = text.substr(begin, text.find("\n#", begin) - begin);
        for (auto const& category : rule.categories) { CHECK(section.find("| " + category) != std::string::npos); }
        for (auto const& field : rule.fields) { CHECK(section.find("| `" + field + "` |") != std::string::npos); }
        CHECK((rule.permit || section.find("**never ") != std::string::npos));
      }
    }
  }
}

}  // namespace
}  // namespace juniper::mis
