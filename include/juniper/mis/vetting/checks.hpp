// Which checks of the single central record somebody needs, and what is outstanding.
#pragma once

#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/vetting/vetting_check.hpp>

#include <cstdint>
#include <span>
#include <vector>

/// Staff checks: the single central record.
namespace juniper::mis::vetting {

/// As what somebody works at a school or governs it.
enum class Capacity : std::uint8_t {
  staff,                ///< employed, trainees on a salary included
  agency_worker,        ///< supplied by another employer, for a day or longer
  academy_trustee,      ///< member or trustee of the proprietor of an academy or independent school
  maintained_governor,  ///< governor of a maintained school
  volunteer,            ///< unpaid
};

/// What decides which checks are needed.
struct Engagement {
  Capacity capacity{};  ///< as what
  bool regulated_activity =
      true;              ///< unsupervised work with children; a supervised volunteer is not in it
  bool teaches = false;  ///< does teaching work
  bool manages = false;  ///< a management post at an academy or independent school
  bool lived_abroad = false;         ///< lived or worked outside of the United Kingdom
  bool needs_qualification = false;  ///< the post asks for a qualification by law
};

/// The checks that the engagement needs, in the order of the record (School Staffing (England)
/// Regulations 2009, regulations 12 to 27 and Schedule 2; Independent School Standards 2014, Part
/// 4; Keeping children safe in education, part three). `enhanced_dbs_with_barred_list` is asked for
/// in regulated activity, `enhanced_dbs` outside of it. A supervised volunteer's barred-list check
/// would not be lawful and is never asked for. A short form of checks_needed() by the shipped rule book.
std::vector<VettingCheckKind> required_checks(Engagement const& engagement);

/// Those of them that no check in force on the day answers. A check answers when its evidence was
/// seen by then and its outcome is satisfactory, assessed, or `not_required` with a reason; a
/// certificate and a barred-list check made apart answer for one with both.
std::vector<VettingCheckKind> outstanding(Engagement const& engagement,
                                          std::span<VettingCheck const> checks, Date day);

/// Findings: those of the period, `not_required_without_reason` (error), `evidence_not_seen`
/// (warning), `seen_before_made` (warning), `disclosure_without_assessment` (error),
/// `certificate_without_number` (warning).
Findings check(VettingCheck const& check);

}  // namespace juniper::mis::vetting
