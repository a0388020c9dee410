// The description of a transfer of a record.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/record_transfer.hpp>

namespace juniper::mis {
namespace {

constexpr std::array record_transfer_rows{
    field<&RecordTransfer::school>(1, {.label = "School", .category = categories::enrolment}),
    field<&RecordTransfer::pupil>(2, {.label = "Pupil", .category = categories::enrolment}),
    field<&RecordTransfer::direction>(3, {.label = "Direction", .category = categories::enrolment}),
    field<&RecordTransfer::part>(4, {.label = "Part", .category = categories::enrolment}),
    field<&RecordTransfer::other_la_estab>(
        5, {.label = "DfE number of the other school", .category = categories::enrolment}),
    field<&RecordTransfer::other_school>(
        6, {.label = "Other school", .category = categories::enrolment}),
    field<&RecordTransfer::method>(7, {.label = "Method", .category = categories::enrolment}),
    field<&RecordTransfer::reference>(8, {.label = "Reference", .category = categories::enrolment}),
    field<&RecordTransfer::recorded_at>(
        9, {.label = "Recorded at", .category = categories::enrolment}),
    field<&RecordTransfer::handled_by>(10,
                                       {.label = "Handled by", .category = categories::enrolment}),
    field<&RecordTransfer::due_by>(11, {.label = "Due by", .category = categories::enrolment}),
    field<&RecordTransfer::sent_on>(12, {.label = "Sent on", .category = categories::enrolment}),
    field<&RecordTransfer::received_on>(
        13, {.label = "Received on", .category = categories::enrolment}),
    field<&RecordTransfer::receipt_confirmed_on>(
        14, {.label = "Receipt confirmed on", .category = categories::enrolment}),
    field<&RecordTransfer::not_sent_because>(
        15, {.label = "Not sent because", .category = categories::enrolment}),
};

}  // namespace

EntityInfo const& describe(RecordTransfer const*) {
  static constexpr EntityInfo info = entity<RecordTransfer, record_transfer_rows>({
      .number = 107,
      .name = "record_transfer",
      .label = "Transfer of a record",
      .retention = retention_classes::sharing_log,
      .subjects = about<&RecordTransfer::pupil, &Pupil::person>() |
                  author<&RecordTransfer::handled_by, &StaffMember::person>(),
      .dating = happened<&RecordTransfer::recorded_at>(),
      .organisation = belongs_to<&RecordTransfer::school>(),
  });
  return info;
}

}  // namespace juniper::mis
