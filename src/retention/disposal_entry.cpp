// The description of a disposal entry.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/retention/disposal_entry.hpp>

namespace juniper::mis::retention {
namespace {

constexpr std::array disposal_entry_rows{
    field<&DisposalEntry::organisation>(
        1, {.label = "Organisation", .category = categories::disposal_register}),
    field<&DisposalEntry::subject>(2,
                                   {.label = "Person", .category = categories::disposal_register}),
    field<&DisposalEntry::digest>(
        3,
        {.label = "Digest of details", .category = categories::disposal_register, .indexed = true}),
    field<&DisposalEntry::retention>(
        4, {.label = "Retention class", .category = categories::disposal_register}),
    field<&DisposalEntry::records>(5,
                                   {.label = "Records", .category = categories::disposal_register}),
    field<&DisposalEntry::trigger_on>(
        6, {.label = "Trigger", .category = categories::disposal_register}),
    field<&DisposalEntry::rule>(7, {.label = "Rule", .category = categories::disposal_register}),
    field<&DisposalEntry::rule_version>(
        8, {.label = "Rule version", .category = categories::disposal_register}),
    field<&DisposalEntry::authority>(
        9, {.label = "Authority", .category = categories::disposal_register}),
    field<&DisposalEntry::approved_by>(
        10, {.label = "Approved by", .category = categories::disposal_register}),
    field<&DisposalEntry::second_approver>(
        11, {.label = "Second approver", .category = categories::disposal_register}),
    field<&DisposalEntry::method>(12,
                                  {.label = "Method", .category = categories::disposal_register}),
    field<&DisposalEntry::destination>(
        13, {.label = "Destination", .category = categories::disposal_register}),
    field<&DisposalEntry::certificate>(
        14, {.label = "Certificate", .category = categories::disposal_register}),
    field<&DisposalEntry::disposed_at>(
        15, {.label = "Disposed at", .category = categories::disposal_register}),
};

}  // namespace

EntityInfo const& describe(DisposalEntry const*) {
  static constexpr EntityInfo info = entity<DisposalEntry, disposal_entry_rows>({
      .number = 165,
      .name = "disposal_entry",
      .label = "Disposal entry",
      .retention = retention_classes::disposal_register,
      .subjects = mentions<&DisposalEntry::subject>() | mentions<&DisposalEntry::approved_by>() |
                  mentions<&DisposalEntry::second_approver>(),
      .dating = happened<&DisposalEntry::disposed_at>(),
      .organisation = belongs_to<&DisposalEntry::organisation>(),
      .append_only = true,
  });
  return info;
}

}  // namespace juniper::mis::retention
