// Code sets of who answers for data in law, and of the end of a contract with a processor.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 5> controller_kind_entries{{
    {"academy_trust", "Academy trust"},
    {"governing_body", "Governing body of a maintained school"},
    {"local_authority", "Local authority"},
    {"diocese", "Diocese or religious authority"},
    {"proprietor", "Proprietor of an independent school"},
}};
inline constexpr std::array<CodeEntry, 8> contract_exit_step_entries{{
    {"return_chosen", "Controller chose return"},
    {"deletion_chosen", "Controller chose deletion"},
    {"export_delivered", "Export delivered"},
    {"export_acknowledged", "Export acknowledged"},
    {"registers_confirmed", "Controller holds the registers still to be kept"},
    {"destroyed", "Data destroyed"},
    {"certified", "Certificate of destruction issued"},
    {"escalated", "Escalated to both parties"},
}};
inline constexpr std::array<CodeEntry, 3> controller_contact_role_entries{{
    {"data_protection_officer", "Data protection officer"},
    {"controller", "Controller"},
    {"complaints", "Complaints about data"},
}};
}  // namespace detail

/// The set behind ControllerKind.
struct ControllerKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ControllerKind",
                                    .source = "Juniper MIS core",
                                    .entries = detail::controller_kind_entries};
};
/// Who decides why and how a school's data are processed (UK GDPR Article 4(7)).
using ControllerKind = Code<ControllerKindSet>;

/// The set behind ContractExitStep.
struct ContractExitStepSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ContractExitStep",
                                    .source = "Juniper MIS core",
                                    .entries = detail::contract_exit_step_entries};
};
/// One step at the end of a contract with a processor (UK GDPR Article 28(3)(g)).
using ContractExitStep = Code<ContractExitStepSet>;

/// The set behind ControllerContactRole.
struct ControllerContactRoleSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ControllerContactRole",
                                    .source = "Juniper MIS core",
                                    .entries = detail::controller_contact_role_entries};
};
/// Whom people turn to about their data (UK GDPR Articles 13(1) and 37(7); Data Protection Act 2018
/// section 164A).
using ControllerContactRole = Code<ControllerContactRoleSet>;

}  // namespace juniper::mis
