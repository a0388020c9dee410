// Code sets of data protection law: the bases of Article 6, parts in processing, transfers abroad.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 7> lawful_basis_entries{{
    {"consent", "Consent, 6(1)(a)"},
    {"contract", "Contract, 6(1)(b)"},
    {"legal_obligation", "Legal obligation, 6(1)(c)"},
    {"vital_interests", "Vital interests, 6(1)(d)"},
    {"public_task", "Public task, 6(1)(e)"},
    {"recognised_legitimate_interests", "Recognised legitimate interests, 6(1)(ea)"},
    {"legitimate_interests", "Legitimate interests, 6(1)(f)"},
}};
inline constexpr std::array<CodeEntry, 4> processing_role_entries{{
    {"controller", "Controller"},
    {"joint_controller", "Joint controller"},
    {"processor", "Processor"},
    {"sub_processor", "Sub-processor"},
}};
inline constexpr std::array<CodeEntry, 5> transfer_mechanism_entries{{
    {"adequacy", "Adequacy regulations"},
    {"agreement", "International data transfer agreement"},
    {"addendum", "Addendum to the EU standard clauses"},
    {"binding_rules", "Binding corporate rules"},
    {"exception", "Exception of Article 49"},
}};
inline constexpr std::array<CodeEntry, 4> policy_document_kind_entries{{
    {"privacy_notice", "Privacy notice"},
    {"appropriate_policy_document", "Appropriate policy document"},
    {"retention_policy", "Retention policy"},
    {"consent_form", "Consent form"},
}};
}  // namespace detail

/// The set behind LawfulBasis.
struct LawfulBasisSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "LawfulBasis", .source = "Juniper MIS core", .entries = detail::lawful_basis_entries};
};
/// The lawful basis of a processing activity (UK GDPR Article 6(1)).
using LawfulBasis = Code<LawfulBasisSet>;

/// The set behind ProcessingRole.
struct ProcessingRoleSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ProcessingRole",
                                    .source = "Juniper MIS core",
                                    .entries = detail::processing_role_entries};
};
/// What a recipient is in data protection law.
using ProcessingRole = Code<ProcessingRoleSet>;

/// The set behind TransferMechanism.
struct TransferMechanismSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "TransferMechanism",
                                    .source = "Juniper MIS core",
                                    .entries = detail::transfer_mechanism_entries};
};
/// What allows data to leave the United Kingdom (UK GDPR Articles 45 to 49).
using TransferMechanism = Code<TransferMechanismSet>;

/// The set behind PolicyDocumentKind.
struct PolicyDocumentKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "PolicyDocumentKind",
                                    .source = "Juniper MIS core",
                                    .entries = detail::policy_document_kind_entries};
};
/// What kind of document tells people or the regulator how data are handled.
using PolicyDocumentKind = Code<PolicyDocumentKindSet>;

}  // namespace juniper::mis
