// The tables of lawful bases and conditions.
#include "lawful_basis.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace juniper::mis::access {
namespace {

constexpr std::array allowed_bases{"consent", "contract", "legal_obligation", "vital_interests",
                                   "public_task"};
constexpr std::array private_bases{"legitimate_interests", "recognised_legitimate_interests"};

// The paragraph of `, Schedule 1 paragraph 18`; 0 when there is nothing, -1 when it is something
// else.
int paragraph_of(std::string_view text) {
  if (text.empty()) { return 0; }
  constexpr std::string_view words = ", Schedule 1 paragraph ";
  if (!text.starts_with(words)) { return -1; }
  text.remove_prefix(words.size());
  int n = -1;
  auto const [end, failed] = std::from_chars(text.data(), text.data() + text.size(), n);
  return failed != std::errc{} || end != text.data() + text.size() || n < 1 ? -1 : n;
}

bool part_1(int paragraph) { return paragraph >= 1 && paragraph <= 4; }
bool part_2(int paragraph) { return paragraph >= 6 && paragraph <= 28; }
bool part_3(int paragraph) { return paragraph >= 29 && paragraph <= 37; }

std::string_view problem_with_criminal_offence(std::string_view condition) {
  if (!condition.starts_with("10,")) {
    return "data of criminal offences need a condition of Article 10";
  }
  auto const n = paragraph_of(condition.substr(2));
  return part_1(n) || part_2(n) || part_3(n) ? std::string_view{}
                                             : "Article 10 needs a paragraph of Schedule 1 of the "
                                               "Data Protection Act 2018 that states a condition";
}

}  // namespace

BasisVerdict judge_basis(std::string_view article6) {
  if (std::ranges::find(allowed_bases, article6) != allowed_bases.end()) {
    return BasisVerdict::allowed;
  }
  if (std::ranges::find(private_bases, article6) != private_bases.end()) {
    return BasisVerdict::not_for_tasks;
  }
  return BasisVerdict::unknown;
}

std::string_view problem_with_condition(SpecialClass special, std::string_view condition) {
  if (special == SpecialClass::criminal_offence) {
    return problem_with_criminal_offence(condition);
  }
  constexpr std::string_view start = "9(2)(";
  constexpr std::size_t length = 7;  // 9(2)(g)
  if (condition.size() < length || !condition.starts_with(start) || condition[6] != ')' ||
      condition[5] < 'a' || condition[5] > 'j') {
    return "a condition names a point of Article 9(2), from 9(2)(a) to 9(2)(j)";
  }
  auto const n = paragraph_of(condition.substr(length));
  switch (condition[5]) {
    case 'b':
    case 'h':
    case 'i':
    case 'j':
      return part_1(n) ? std::string_view{}
                       : "this point needs a paragraph of Part 1 of Schedule 1 (1 to 4)";
    case 'g':
      return part_2(n) ? std::string_view{}
                       : "this point needs a paragraph of Part 2 of Schedule 1 (6 to 28)";
    default:
      return n == 0 ? std::string_view{} : "this point stands without a paragraph of Schedule 1";
  }
}

}  // namespace juniper::mis::access
