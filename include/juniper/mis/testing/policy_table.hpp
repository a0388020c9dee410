// What a policy answers, role by role, purpose by purpose and field by field: to be read, compared and tested as a table.
#pragma once

#include <juniper/mis/core/core.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::testing {

/// One answer: may this role do that with this field for this purpose, and in which relations.
struct PolicyAnswer {
  std::string role{};                    ///< `form_tutor`
  std::string purpose{};                 ///< `teaching`
  access::Verb verb{};                   ///< what is to be done
  std::string field{};                   ///< entity and field: `pupil.ethnicity`
  std::vector<std::string> relations{};  ///< relations each of which opens it by itself: `registered`; empty: withheld
  std::string why{};                     ///< why it is withheld; empty when it is open in some relation

  /// Whether it is open to somebody who stands in some relation.
  bool open() const noexcept { return !relations.empty(); }
};

/// Which part of the table; an empty list means all.
struct PolicyQuestion {
  std::vector<std::string> roles{};                       ///< by key
  std::vector<std::string> purposes{};                    ///< by key
  std::vector<std::string> entities{};                    ///< by name
  std::vector<access::Verb> verbs{access::Verb::read};    ///< what is to be done
};

/// The table of a policy over a model without the core's own book-keeping, in the order of the policy and the model.
/// \throws Failure with invalid when the question names a role, purpose or entity that there is not.
std::vector<PolicyAnswer> policy_table(access::Policy const& policy, Registry const& registry, PolicyQuestion const& question = {});
/// The table of the policy in force.
std::vector<PolicyAnswer> policy_table(Core const& core, PolicyQuestion const& question = {});

/// One answer: `policy_answer(core, "form_tutor", "teaching", "pupil.ethnicity")`. \throws Failure with invalid when there is no
/// such role, purpose, entity or field.
PolicyAnswer policy_answer(Core const& core, std::string_view role, std::string_view purpose, std::string_view field,
                           access::Verb verb = access::Verb::read);

/// The answers as text, a line each with tabs between its columns: role, purpose, verb, field, `open` or `withheld`, and the
/// relations or the reason. For keeping beside the tests and comparing.
std::string text_of(std::vector<PolicyAnswer> const& answers);

}  // namespace juniper::mis::testing
