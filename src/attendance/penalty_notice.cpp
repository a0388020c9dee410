// The description of a penalty notice.
#include <juniper/mis/attendance/penalty_notice.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array penalty_notice_rows{
    field<&PenaltyNotice::school>(
        1, {.label = "School", .category = categories::penalty_notice_register}),
    field<&PenaltyNotice::child>(
        2, {.label = "Child", .category = categories::penalty_notice_register}),
    field<&PenaltyNotice::parent>(
        3, {.label = "Parent", .category = categories::penalty_notice_register}),
    field<&PenaltyNotice::starts>(
        4, {.label = "Issued on", .category = categories::penalty_notice_register}),
    field<&PenaltyNotice::ends>(
        5, {.label = "Settled on", .category = categories::penalty_notice_register}),
    field<&PenaltyNotice::issuer>(
        6, {.label = "Issued by", .category = categories::penalty_notice_register}),
    field<&PenaltyNotice::received_on>(
        7, {.label = "Received on", .category = categories::penalty_notice_register}),
    field<&PenaltyNotice::offence>(8,
                                   {.label = "Offence", .category = categories::penalty_notices}),
    field<&PenaltyNotice::absent_from>(
        9, {.label = "Absent from", .category = categories::penalty_notice_register}),
    field<&PenaltyNotice::absent_until>(
        10, {.label = "Absent until", .category = categories::penalty_notice_register}),
    field<&PenaltyNotice::sessions>(
        11, {.label = "Sessions", .category = categories::penalty_notice_register}),
    field<&PenaltyNotice::amount>(
        12, {.label = "Amount", .category = categories::penalty_notice_register}),
    field<&PenaltyNotice::paid_on>(
        13, {.label = "Paid on", .category = categories::penalty_notice_register}),
    field<&PenaltyNotice::outcome>(14,
                                   {.label = "Outcome", .category = categories::penalty_notices}),
    field<&PenaltyNotice::note>(15, {.label = "Note", .category = categories::penalty_notices}),
};

}  // namespace

EntityInfo const& describe(PenaltyNotice const*) {
  static constexpr EntityInfo info = entity<PenaltyNotice, penalty_notice_rows>({
      .number = 108,
      .name = "penalty_notice",
      .label = "Penalty notice",
      .retention = retention_classes::pupil_file,
      .subjects = about<&PenaltyNotice::child>() | about<&PenaltyNotice::parent>(),
      .dating = holds<&PenaltyNotice::starts, &PenaltyNotice::ends>(),
      .organisation = belongs_to<&PenaltyNotice::school>(),
  });
  return info;
}

}  // namespace juniper::mis
