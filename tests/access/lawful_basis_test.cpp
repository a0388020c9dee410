// The law's tables: which bases and conditions a policy may name.
#include "access/lawful_basis.hpp"

#include "catch.hpp"

namespace {

using juniper::mis::SpecialClass;
using juniper::mis::access::BasisVerdict;
using juniper::mis::access::judge_basis;
using juniper::mis::access::key_of;
using juniper::mis::access::problem_with_condition;
using juniper::mis::access::special_class;

bool serves(SpecialClass special, std::string_view condition) {
  return problem_with_condition(special, condition).empty();
}

std::string paragraph(char const* start, int n) {
  return std::string{start} + ", Schedule 1 paragraph " + std::to_string(n);
}

}  // namespace

TEST_CASE("A public authority has five of the lawful bases for its tasks", "[access]") {
  for (auto const* basis :
       {"consent", "contract", "legal_obligation", "vital_interests", "public_task"}) {
    CHECK(judge_basis(basis) == BasisVerdict::allowed);
  }
  CHECK(judge_basis("legitimate_interests") == BasisVerdict::not_for_tasks);
  CHECK(judge_basis("recognised_legitimate_interests") == BasisVerdict::not_for_tasks);
  CHECK(judge_basis("") == BasisVerdict::unknown);
  CHECK(judge_basis("Public_task") == BasisVerdict::unknown);
}

TEST_CASE("Each point of Article 9(2) goes with its own part of Schedule 1", "[access]") {
  auto const special = GENERATE(SpecialClass::health, SpecialClass::safeguarding,
                                SpecialClass::racial_or_ethnic_origin);
  for (auto const* point : {"9(2)(a)", "9(2)(c)", "9(2)(d)", "9(2)(e)", "9(2)(f)"}) {
    CHECK(serves(special, point));
    CHECK_FALSE(serves(special, paragraph(point, 2)));
  }
  for (int n = 0; n <= 40; ++n) {
    for (auto const* point : {"9(2)(b)", "9(2)(h)", "9(2)(i)", "9(2)(j)"}) {
      CHECK(serves(special, paragraph(point, n)) == (n >= 1 && n <= 4));
    }
    CHECK(serves(special, paragraph("9(2)(g)", n)) == (n >= 6 && n <= 28));
    CHECK_FALSE(serves(special, paragraph("9(2)(k)", n)));
    CHECK_FALSE(serves(special, paragraph("10", n)));
  }
  for (auto const* wrong :
       {"", "9", "9(2)(", "9(2)(g", "9(2)(g)", "9(2)(b)", "9(2)(g), paragraph 18",
        "9(2)(g), Schedule 1 paragraph x", "9(2)(g), Schedule 1 paragraph 18 and more", "9(2)(a) ",
        "9(2)[g], Schedule 1 paragraph 18"}) {
    INFO(wrong);
    CHECK_FALSE(serves(special, wrong));
  }
}

TEST_CASE("Data of criminal offences need Article 10 and a paragraph of any part", "[access]") {
  for (int n = 0; n <= 40; ++n) {
    CHECK(serves(SpecialClass::criminal_offence, paragraph("10", n)) ==
          ((n >= 1 && n <= 4) || (n >= 6 && n <= 37)));
  }
  CHECK_FALSE(serves(SpecialClass::criminal_offence, "10"));
  CHECK_FALSE(serves(SpecialClass::criminal_offence, "9(2)(g), Schedule 1 paragraph 18"));
}

TEST_CASE("Every special class has a key of its own", "[access]") {
  for (int n = 1; n <= 10; ++n) {
    auto const special = static_cast<SpecialClass>(n);
    CHECK(special_class(key_of(special)) == special);
  }
  CHECK(key_of(SpecialClass::none) == "none");
  CHECK_FALSE(special_class("none").has_value());
}
