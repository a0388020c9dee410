// The description of a transfer of a child-protection file.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/pupil.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/file_transfer.hpp>

namespace juniper::mis {
namespace {

constexpr std::array file_transfer_rows{
    field<&FileTransfer::school>(
        1, {.label = "School", .category = categories::safeguarding_register}),
    field<&FileTransfer::pupil>(2,
                                {.label = "Pupil", .category = categories::safeguarding_register}),
    field<&FileTransfer::direction>(
        3, {.label = "Direction", .category = categories::safeguarding_register}),
    field<&FileTransfer::part>(4, {.label = "Part", .category = categories::safeguarding}),
    field<&FileTransfer::other_urn>(
        5, {.label = "URN of the other school", .category = categories::safeguarding_register}),
    field<&FileTransfer::other_school>(
        6, {.label = "Other school", .category = categories::safeguarding}),
    field<&FileTransfer::method>(7, {.label = "Method", .category = categories::safeguarding}),
    field<&FileTransfer::recorded_at>(
        8, {.label = "Recorded at", .category = categories::safeguarding_register}),
    field<&FileTransfer::moved_on>(
        9, {.label = "Moved on", .category = categories::safeguarding_register}),
    field<&FileTransfer::sent_on>(
        10, {.label = "Sent on", .category = categories::safeguarding_register}),
    field<&FileTransfer::received_on>(
        11, {.label = "Received on", .category = categories::safeguarding_register}),
    field<&FileTransfer::receipt_confirmed_on>(
        12, {.label = "Receipt confirmed on", .category = categories::safeguarding_register}),
    field<&FileTransfer::chased_on>(
        13, {.label = "Chased on", .category = categories::safeguarding_register}),
    field<&FileTransfer::handled_by>(
        14, {.label = "Handled by", .category = categories::safeguarding_register}),
    field<&FileTransfer::kept>(15,
                               {.label = "What was kept", .category = categories::safeguarding}),
};

}  // namespace

EntityInfo const& describe(FileTransfer const*) {
  static constexpr EntityInfo info = entity<FileTransfer, file_transfer_rows>({
      .number = 48,
      .name = "file_transfer",
      .label = "Transfer of a child-protection file",
      .retention = retention_classes::safeguarding_file,
      .subjects = about<&FileTransfer::pupil, &Pupil::person>() |
                  author<&FileTransfer::handled_by, &StaffMember::person>(),
      .dating = happened<&FileTransfer::recorded_at>(),
      .organisation = belongs_to<&FileTransfer::school>(),
  });
  return info;
}

}  // namespace juniper::mis
