// The classes of record that questions of retention tell apart, and what is known of schools and
// pupils in them.
#pragma once

#include <juniper/mis/rulebook/words.hpp>

#include <cstdint>
#include <string_view>

namespace juniper::mis::retention {

/// Classes of record in the retention schedule.
enum class RecordClass : std::uint8_t {
  attendance_register_backup,
  attendance_register_entry,
  biometric_template,
  child_protection_file,
  dbs_certificate_copy,
  free_school_meal_register,
  published_photograph,
  pupil_record,
  right_to_work_copy,
  sen_file,
  staff_allegation,
  staff_personal_file,
  trip_consent_slip,
  unsuccessful_application,
};

/// The key of the retention class by which rules name it: that of describe/retention_classes.hpp
/// where the model has one, else the word.
std::string_view retention_of(RecordClass record) noexcept;

/// Phase of a school.
enum class SchoolPhase : std::uint8_t { all_through, primary, secondary, sixteen_plus };
/// Special educational needs status that a file shows.
enum class StatusOnFile : std::uint8_t { none, support, ehcp };

/// What happens at the end of a period.
enum class EndOfPeriod : std::uint8_t {
  anonymise,
  archive,
  destroy,
  remove_now,
  review,
  review_then_decide
};
/// Whether something may run.
enum class MayRun : std::uint8_t { allowed, blocked };

}  // namespace juniper::mis::retention
