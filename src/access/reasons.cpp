// Putting decisions into words.
#include "reasons.hpp"

#include "lawful_basis.hpp"

#include <algorithm>

namespace juniper::mis::access {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

// A label within a sentence: "Contact details" but "SEN support".
std::string within_sentence(std::string_view label) {
  std::string s{label};
  if (s.size() > 1 && is_upper(s[0]) && !is_upper(s[1])) {
    s[0] = static_cast<char>(s[0] - 'A' + 'a');
  }
  return s;
}

std::string_view article_for(std::string_view noun) {
  return !noun.empty() && std::string_view{"aeioAEIO"}.find(noun.front()) != std::string_view::npos
             ? "an "
             : "a ";
}

std::string joined_by_or(std::vector<std::string> const& words) {
  std::string s;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) { s += i + 1 == words.size() ? " or " : ", "; }
    s += words[i];
  }
  return s;
}

// "a class teacher or a form tutor": those of the held roles that are known and, where a rule is
// given, that it names.
std::string people(PolicyContents const& policy, Asked const& asked, Rule const* rule) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < policy.roles.size(); ++i) {
    auto const& key = policy.roles[i];
    if (std::ranges::find(asked.roles, key) == asked.roles.end()) { continue; }
    if (rule != nullptr && std::ranges::find(rule->roles, key) == rule->roles.end()) { continue; }
    words.push_back(std::string{article_for(policy.role_labels[i])} + policy.role_labels[i]);
  }
  return words.empty() ? "anybody without a role" : joined_by_or(words);
}

std::string in_quotes(std::string_view word) { return "'" + std::string{word} + "'"; }

std::string what(Asked const& asked) { return within_sentence(asked.field->category.label); }

}  // namespace

std::string why_gap(PurposeBasis const* basis, FieldInfo const& field) {
  if (basis == nullptr) { return "the policy does not know this purpose"; }
  if (basis->article6.empty()) {
    return "purpose " + in_quotes(basis->key) + " has no lawful basis";
  }
  auto const special = special_of(field);
  std::string const class_words{words(special)};
  if (special == SpecialClass::criminal_offence) {
    return class_words + ": purpose " + in_quotes(basis->key) + " has no Article 10 condition";
  }
  return "special category (" + class_words + "): purpose " + in_quotes(basis->key) +
         " has no Article 9 condition";
}

std::string why_permitted(PolicyContents const& policy, Rule const& rule, Asked const& asked) {
  return "rule " + in_quotes(rule.id) + " lets " + people(policy, asked, &rule) + " " +
         std::string{name_of(asked.verb)} + " " + what(asked) + " for " + in_quotes(asked.purpose);
}

std::string why_forbidden(PolicyContents const& policy, Rule const& rule, Asked const& asked) {
  return "rule " + in_quotes(rule.id) + " forbids " + people(policy, asked, &rule) + " to " +
         std::string{name_of(asked.verb)} + " " + what(asked) + " for " + in_quotes(asked.purpose);
}

std::string why_no_rule(PolicyContents const& policy, Asked const& asked,
                        std::vector<std::size_t> const& elsewhere) {
  auto const verb = std::string{name_of(asked.verb)};
  if (elsewhere.empty()) {
    return "no rule lets " + people(policy, asked, nullptr) + " " + verb + " " + what(asked) +
           " for " + in_quotes(asked.purpose);
  }
  std::vector<std::string> labels;
  for (std::size_t r = 0; r < policy.relations.size(); ++r) {
    if (std::ranges::find(elsewhere, r) != elsewhere.end()) {
      labels.emplace_back(policy.relations[r].label);
    }
  }
  return "for " + in_quotes(asked.purpose) + " " + people(policy, asked, nullptr) + " may " + verb +
         " " + what(asked) + " only of people " + joined_by_or(labels);
}

}  // namespace juniper::mis::access
