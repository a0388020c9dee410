// Whether a person is on the single central record, and whether the entry is complete and lawful.
#pragma once

#include <juniper/mis/vetting/check_words.hpp>

#include <string>

/// Staff checks: the single central record.
namespace juniper::mis::vetting {

/// Whether the person is on the live record.
enum class RecordEntry : std::uint8_t { optional, remove, required };

/// Who, and what is on record.
struct CentralRecordFacts {
  rulebook::Jurisdiction jurisdiction{};               ///< law that applies
  Role role{};                                         ///< as what
  std::optional<rulebook::SchoolKind> school_kind{};   ///< legal kind of the school
  std::optional<std::vector<CheckOnRecord>> checks{};  ///< vetting checks on record
  std::optional<bool> supervised{};                    ///< a volunteer is supervised
  std::optional<Date> left{};                          ///< last day of work
  std::optional<bool> teaching{};                      ///< the work includes teaching
  std::optional<EngagedThrough> engaged_through{};     ///< how engaged; none: by the school
  std::optional<bool> manages{};                       ///< a management post
  std::optional<bool> lived_abroad{};                  ///< lived or worked outside the United Kingdom
  std::optional<bool> regulated_activity{};            ///< regulated activity
  std::optional<Date> appointed{};                     ///< day of appointment
};
/// Its members.
constexpr auto rows_of(CentralRecordFacts const*) {
  return rulebook::Rows<&CentralRecordFacts::jurisdiction, &CentralRecordFacts::role, &CentralRecordFacts::school_kind,
                        &CentralRecordFacts::checks, &CentralRecordFacts::supervised, &CentralRecordFacts::left,
                        &CentralRecordFacts::teaching, &CentralRecordFacts::engaged_through, &CentralRecordFacts::manages,
                        &CentralRecordFacts::lived_abroad, &CentralRecordFacts::regulated_activity, &CentralRecordFacts::appointed>{};
}

/// The entry.
struct CentralRecord {
  std::optional<RecordEntry> entry{};                  ///< whether the person is on it; none where it depends on what is not known
  std::optional<bool> complete{};                      ///< whether the entry is complete; none where nothing is told of checks
  rulebook::WordSet<Check> required{};                 ///< checks that are required
  rulebook::WordSet<Check> required_where_relevant{};  ///< checks that depend on circumstances
  rulebook::WordSet<Check> whether_made{};             ///< appointed before May 2007: checks of which it says whether they were made
  rulebook::WordSet<Check> missing{};                  ///< required and outstanding, or blank
  std::optional<bool> record_if_checked{};             ///< checks that were made are recorded
  rulebook::WordSet<Check> not_lawful{};               ///< checks that must not be made
  std::optional<bool> personal_file_continues{};       ///< the personal file is kept on
  std::vector<std::string> personal_file_rule{};       ///< the rule that governs it
  rulebook::WordSet<Check> not_applicable{};           ///< checks that do not apply
  rulebook::WordSet<Check> entries{};                  ///< checks for which the record has an entry, if only that it does not apply
  std::optional<bool> blank_allowed{};                 ///< a blank entry is acceptable
  rulebook::Explanation why{};                         ///< why
};
/// Its members.
constexpr auto rows_of(CentralRecord const*) {
  return rulebook::Rows<&CentralRecord::entry, &CentralRecord::complete, &CentralRecord::required, &CentralRecord::required_where_relevant,
                        &CentralRecord::whether_made, &CentralRecord::missing, &CentralRecord::record_if_checked,
                        &CentralRecord::not_lawful, &CentralRecord::personal_file_continues, &CentralRecord::personal_file_rule,
                        &CentralRecord::not_applicable, &CentralRecord::entries, &CentralRecord::blank_allowed, &CentralRecord::why>{};
}

/// The entry of a person on the single central record (School Staffing (England) Regulations 2009, Schedule 2; Education (Independent
/// School Standards) Regulations 2014, Schedule, paragraph 21; Keeping children safe in education, Part three).
CentralRecord central_record(CentralRecordFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::vetting
