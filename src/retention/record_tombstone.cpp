// The description of a tombstone of a record.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/retention/disposal_entry.hpp>
#include <juniper/mis/retention/record_tombstone.hpp>

namespace juniper::mis::retention {
namespace {

constexpr std::array record_tombstone_rows{
    field<&RecordTombstone::entry>(
        1, {.label = "Disposal", .category = categories::disposal_register}),
    field<&RecordTombstone::entity>(2,
                                    {.label = "Entity", .category = categories::disposal_register}),
    field<&RecordTombstone::record>(
        3, {.label = "Record", .category = categories::disposal_register, .indexed = true}),
    field<&RecordTombstone::subject>(
        4, {.label = "Person", .category = categories::disposal_register}),
    field<&RecordTombstone::disposed_at>(
        5, {.label = "Disposed at", .category = categories::disposal_register}),
    field<&RecordTombstone::backups_until>(
        6, {.label = "Backups until", .category = categories::disposal_register}),
};

}  // namespace

EntityInfo const& describe(RecordTombstone const*) {
  static constexpr EntityInfo info = entity<RecordTombstone, record_tombstone_rows>({
      .number = 166,
      .name = "record_tombstone",
      .label = "Tombstone of a record",
      .retention = retention_classes::disposal_register,
      .subjects = mentions<&RecordTombstone::subject>(),
      .dating = happened<&RecordTombstone::disposed_at>(),
      .organisation = belongs_to<&RecordTombstone::entry, &DisposalEntry::organisation>(),
      .append_only = true,
  });
  return info;
}

}  // namespace juniper::mis::retention
