// The description of a legal hold.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/retention/legal_hold.hpp>

namespace juniper::mis::retention {
namespace {

constexpr std::array legal_hold_rows{
    field<&LegalHold::organisation>(
        1, {.label = "Organisation", .category = categories::legal_hold_register}),
    field<&LegalHold::subject>(2, {.label = "Person", .category = categories::legal_hold_register}),
    field<&LegalHold::retention>(
        3, {.label = "Retention class", .category = categories::legal_hold_register}),
    field<&LegalHold::records_from>(
        4, {.label = "Records from", .category = categories::legal_hold_register}),
    field<&LegalHold::records_until>(
        5, {.label = "Records until", .category = categories::legal_hold_register}),
    field<&LegalHold::kind>(6, {.label = "Kind", .category = categories::legal_hold}),
    field<&LegalHold::reason>(7, {.label = "Reason", .category = categories::legal_hold}),
    field<&LegalHold::matter>(8, {.label = "Matter", .category = categories::legal_hold}),
    field<&LegalHold::owner>(9, {.label = "Owner", .category = categories::legal_hold_register}),
    field<&LegalHold::placed_at>(
        10, {.label = "Placed at", .category = categories::legal_hold_register}),
    field<&LegalHold::review_on>(
        11, {.label = "Review on", .category = categories::legal_hold_register}),
    field<&LegalHold::released_at>(
        12, {.label = "Released at", .category = categories::legal_hold_register}),
    field<&LegalHold::release_reason>(
        13, {.label = "Release reason", .category = categories::legal_hold}),
};

}  // namespace

EntityInfo const& describe(LegalHold const*) {
  static constexpr EntityInfo info = entity<LegalHold, legal_hold_rows>({
      .number = 162,
      .name = "legal_hold",
      .label = "Legal hold",
      .retention = retention_classes::legal_hold,
      .subjects = about<&LegalHold::subject>() | mentions<&LegalHold::owner>(),
      .dating = happened<&LegalHold::placed_at>(),
      .organisation = belongs_to<&LegalHold::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::retention
