// An order of a court about children, with the document that was seen.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/order_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// An order of a court. Whom it is about and what it does stand in its effects (CourtOrderEffect),
/// one row each; it is encrypted for every child that one of them is about. Until a member of staff
/// has seen the document it is a claim and restricts nobody (DfE, "Understanding and dealing with
/// issues relating to parental responsibility").
struct CourtOrder {
  Id<CourtOrder> id{};                        ///< opaque
  CourtOrderKind kind{};                      ///< which order; encrypted
  std::optional<PersonalText> court{};        ///< which court made it
  std::optional<PersonalText> case_number{};  ///< as on the order
  Date starts{};                              ///< day from which it binds
  std::optional<Date> ends{};                 ///< last day; none when it says none
  std::optional<Date> review_on{};  ///< day on which somebody looks at it again, before it ends
  std::optional<Date> seen_on{};  ///< day on which the document was seen; none while it is a claim
  std::optional<Id<StaffMember>> seen_by{};  ///< who saw it
  std::optional<PersonalText>
      document_reference{};                ///< where the document is kept, in the host's words
  std::optional<SafeguardingText> text{};  ///< what it says, or what was said of it; encrypted
};

/// Its description.
EntityInfo const& describe(CourtOrder const*);

}  // namespace juniper::mis
