// What the law lets a purpose stand on: the bases of Article 6, the conditions of Article 9 and of
// Schedule 1.
#pragma once

#include "base/special_class_keys.hpp"
#include <juniper/mis/describe/field.hpp>

#include <optional>
#include <string_view>

namespace juniper::mis::access {

using mis::key_of;
using mis::special_class;

// What may be said of a lawful basis named in a policy.
enum class BasisVerdict {
  allowed,        // a public authority may use it
  not_for_tasks,  // one of the law, but not for a public authority's tasks (UK GDPR Article 6(1),
                  // second subparagraph)
  unknown,        // none of the law
};

// Judges the key of a basis: `public_task`.
BasisVerdict judge_basis(std::string_view article6);

// Why the named condition cannot serve for this class; empty when it can. `9(2)(g), Schedule 1
// paragraph 18`, `9(2)(a)`, and for criminal offences `10, Schedule 1 paragraph 18`. Source: UK
// GDPR Articles 9(2) and 10; Data Protection Act 2018 sections 10 and 11(2), Schedule 1.
std::string_view problem_with_condition(SpecialClass special, std::string_view condition);

// The special class that a field's data belong to: its type's, or its category's.
inline SpecialClass special_of(FieldInfo const& field) noexcept {
  return field.special != SpecialClass::none ? field.special : field.category.special;
}

}  // namespace juniper::mis::access
