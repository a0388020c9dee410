// The words that breaches and sharing have in common: kinds of data, and who receives them.
#pragma once

#include <juniper/mis/rulebook/words.hpp>

#include <cstdint>

namespace juniper::mis::accountability {

/// Kinds of data about pupils, as far as rules tell them apart.
enum class DataKind : std::uint8_t {
  address,
  attendance_now,              ///< whether and where the child is at school at this moment
  child_protection_chronology,
  daily_attendance,
  height_weight,
  names,
  religion,
  school_data,                 ///< the records of a school as they are, not chosen field by field
  sen,                         ///< special educational needs
  termly_attendance,
  date_of_birth,
  nationality,
};

/// Who receives data.
enum class Recipient : std::uint8_t {
  catering_app,
  department_for_education,
  nhs_child_measurement,
  other_parent,                ///< a parent of another child
  police,
  support_engineer,            ///< of the supplier, who acts on the school's instructions
  youth_support_service,
  integration_partner,         ///< any other connected product
  local_authority,
  safeguarding_partner,        ///< those listed in section 16LA of the Children Act 2004
  nhs_immunisation,
  nhs_school_nursing,
  other_school_of_trust,
  home_office,
  ofsted,
  ombudsman,
  coroner,
  court,
  research_body,
};

/// Data that Article 9 of the UK GDPR protects, or that are treated as if it did: health, religion, special needs, child protection.
inline constexpr rulebook::WordSet<DataKind> special_category_kinds{DataKind::child_protection_chronology, DataKind::height_weight,
                                                                    DataKind::religion, DataKind::sen};

}  // namespace juniper::mis::accountability
