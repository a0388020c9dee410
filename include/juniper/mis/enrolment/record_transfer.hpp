// A pupil record sent to or received from another school.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/establishment_numbers.hpp>
#include <juniper/mis/codes/record_transfer_codes.hpp>
#include <juniper/mis/codes/safeguarding_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/pupil.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// A common transfer file or an educational record handed over, with its receipt: due within
/// fifteen school days of the pupil ceasing to be registered (Education (Pupil Information)
/// (England) Regulations 2005, regulation 9). The child-protection file has its own transfers.
struct RecordTransfer {
  Id<RecordTransfer> id{};                      ///< opaque
  Id<School> school{};                          ///< who sends or receives
  Id<Pupil> pupil{};                            ///< whose record
  FileDirection direction{};                    ///< sent or received
  RecordTransferPart part{};                    ///< what
  std::optional<LaEstab> other_la_estab{};      ///< DfE number of the other school
  std::optional<PersonalText> other_school{};   ///< its name
  std::optional<PersonalText> method{};         ///< how it was sent
  std::optional<PersonalText> reference{};      ///< name of the file
  Instant recorded_at{};                        ///< when this was written down
  std::optional<Id<StaffMember>> handled_by{};  ///< who handled it
  std::optional<Date> due_by{};                 ///< day by which it has to go
  std::optional<Date> sent_on{};                ///< day of sending
  std::optional<Date> received_on{};            ///< day of arrival
  std::optional<Date> receipt_confirmed_on{};   ///< day on which the other school confirmed receipt
  std::optional<PersonalText> not_sent_because{};  ///< why it was not sent: no school can be found
};

/// Its description.
EntityInfo const& describe(RecordTransfer const*);

}  // namespace juniper::mis
