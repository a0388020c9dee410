// Code set of what goes to the next school.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 4> record_transfer_parts{{
    {"common_transfer_file", "Common transfer file"},
    {"educational_record", "Educational record"},
    {"curricular_record", "Curricular record, for a school considering admission"},
    {"other", "Other files"},
}};
}  // namespace detail

/// The set behind RecordTransferPart.
struct RecordTransferPartSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "RecordTransferPart",
      .source = "Education (Pupil Information) (England) Regulations 2005, regulations 5 and 9",
      .entries = detail::record_transfer_parts};
};
/// What of a pupil is sent from one school to another, apart from the child-protection file.
using RecordTransferPart = Code<RecordTransferPartSet>;

}  // namespace juniper::mis
