// What a viewer may see of a safeguarding record: need to know.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

/// Child protection: what is written down, who may know of it, what must be done by when.
namespace juniper::mis::safeguarding {

/// Who asks to see the record.
enum class Viewer : std::uint8_t { class_teacher, deputy_dsl, dsl, gate_staff, governor, head, not_stated, trust_it_administrator, tutor };
/// The kind of record.
enum class GuardedRecord : std::uint8_t {
  adoption_link,
  attendance_register,
  child_protection_file,
  concerns,
  processing_activity,
  safeguarding_concern,
};
/// The page that is opened.
enum class Page : std::uint8_t { pupil_page, search_result };
/// What comes of it.
enum class AccessOutcome : std::uint8_t {
  allowed,     ///< the content is shown
  flag_only,   ///< that one should speak to the safeguarding lead, and what to do or not to do
  refused,     ///< nothing
  restricted,  ///< to the safeguarding lead alone, and kept out of every output
};
/// What is shown in place of the content.
enum class Flag : std::uint8_t { see_dsl };
/// Parts that are not shown.
enum class HiddenPart : std::uint8_t { categories, chronology };
/// What the viewer sees after all.
enum class Shown : std::uint8_t { content, flag, operational_instruction, numbers };
/// What access in an emergency needs, all of it.
enum class BreakGlassNeed : std::uint8_t { dsl_notified, reason, second_approver };
/// What would open a record of a pupil of another school.
enum class AccessUnless : std::uint8_t { recorded_information_share, trust_safeguarding_lead_role };
/// Outputs in which it never appears.
enum class NeverIn : std::uint8_t { access_response_to_birth_family, common_transfer_file, reports };

/// Who looks at what.
struct RecordAccessFacts {
  rulebook::Jurisdiction jurisdiction{};          ///< law that applies
  Viewer viewer{};                                ///< who asks to see it
  GuardedRecord record{};                         ///< what
  std::optional<bool> same_school{};              ///< viewer and pupil are at the same school
  std::optional<Page> page{};                     ///< page opened
  std::optional<bool> database_rights{};          ///< viewer has rights on the database
  std::optional<bool> same_trust{};               ///< viewer and pupil are in the same trust
  std::optional<bool> pupil_on_roll_elsewhere{};  ///< pupil is on the roll of another school than the viewer's
  std::optional<bool> viewer_is_subject{};        ///< the record is about the viewer, or about the viewer's own child
  std::optional<bool> named_case_worker{};        ///< the viewer is named for this child's case
  std::optional<Date> on{};                       ///< the day as at which the question is asked
};
/// Its members.
constexpr auto rows_of(RecordAccessFacts const*) {
  return rulebook::Rows<&RecordAccessFacts::jurisdiction, &RecordAccessFacts::viewer, &RecordAccessFacts::record,
                        &RecordAccessFacts::same_school, &RecordAccessFacts::page, &RecordAccessFacts::database_rights,
                        &RecordAccessFacts::same_trust, &RecordAccessFacts::pupil_on_roll_elsewhere, &RecordAccessFacts::viewer_is_subject,
                        &RecordAccessFacts::named_case_worker, &RecordAccessFacts::on>{};
}

/// What is seen.
struct RecordAccess {
  std::optional<AccessOutcome> outcome{};                 ///< none where something needed is not known, or no rule here decides
  std::optional<Flag> flag{};                             ///< shown in place of the content
  rulebook::WordSet<HiddenPart> hidden{};                 ///< parts not shown
  rulebook::WordSet<Shown> may_see{};                     ///< what is shown
  std::optional<bool> logged{};                           ///< whether the view is logged
  rulebook::WordSet<BreakGlassNeed> break_glass_needs{};  ///< everything that emergency access needs; empty: there is none
  rulebook::WordSet<AccessUnless> unless_any{};           ///< any one of these reverses a refusal
  rulebook::WordSet<NeverIn> never_in{};                  ///< outputs in which it never appears
  rulebook::Explanation why{};                            ///< why
};
/// Its members.
constexpr auto rows_of(RecordAccess const*) {
  return rulebook::Rows<&RecordAccess::outcome, &RecordAccess::flag, &RecordAccess::hidden, &RecordAccess::may_see, &RecordAccess::logged,
                        &RecordAccess::break_glass_needs, &RecordAccess::unless_any, &RecordAccess::never_in, &RecordAccess::why>{};
}

/// What the viewer may see (Keeping children safe in education, Part two; IRMS toolkit for schools; for adopted children and changed
/// identities the guide of the Department for Education to unique pupil numbers). Denies by default.
RecordAccess record_access(RecordAccessFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::safeguarding
