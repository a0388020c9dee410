// Code sets about court orders and protected identities.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 15> court_order_kinds{{
    {"child_arrangements", "Child arrangements order (Children Act 1989, section 8)"},
    {"prohibited_steps", "Prohibited steps order (section 8)"},
    {"specific_issue", "Specific issue order (section 8)"},
    {"parental_responsibility", "Parental responsibility order (section 4)"},
    {"special_guardianship", "Special guardianship order (section 14A)"},
    {"care", "Care or supervision order (section 31)"},
    {"emergency_protection", "Emergency protection order (section 44)"},
    {"adoption", "Adoption or placement order (Adoption and Children Act 2002)"},
    {"non_molestation", "Non-molestation order (Family Law Act 1996, section 42)"},
    {"occupation", "Occupation order (Family Law Act 1996, Part 4)"},
    {"domestic_abuse_protection",
     "Domestic abuse protection order (Domestic Abuse Act 2021, section 27)"},
    {"restraining", "Restraining order"},
    {"school_attendance", "School attendance order (Education Act 1996, section 437)"},
    {"forced_marriage_protection",
     "Forced marriage protection order (Family Law Act 1996, Part 4A)"},
    {"other", "Another order"},
}};
inline constexpr std::array<CodeEntry, 17> order_effects{{
    {"no_address", "Address is not disclosed to the adult"},
    {"no_phone", "Telephone and e-mail are not disclosed to the adult"},
    {"no_collect", "The adult does not collect the child"},
    {"no_contact", "The adult has no contact with the child"},
    {"no_contact_on_site", "The adult does not come to the school"},
    {"supervised_contact", "Contact is supervised"},
    {"no_reports", "Reports and information are not given to the adult"},
    {"no_school_change", "The child's school is not changed"},
    {"no_removal_abroad", "The child is not taken out of the country"},
    {"no_name_change", "The child's name is not changed"},
    {"parental_responsibility_given", "The adult has parental responsibility"},
    {"parental_responsibility_removed", "The adult's parental responsibility is removed"},
    {"parental_responsibility_restricted",
     "The adult exercises no parental responsibility without leave of the court"},
    {"consent_by", "Consent is given by the adult"},
    {"lives_with", "The child lives with the adult"},
    {"spends_time_with", "The child spends time with the adult"},
    {"other", "Something else: see the text"},
}};
inline constexpr std::array<CodeEntry, 3> order_bars{{
    {"nothing", "Nothing of the child's data"},
    {"home", "Where the child and the family live, and how to reach them"},
    {"child", "Anything about the child"},
}};
inline constexpr std::array<CodeEntry, 5> identity_protections{{
    {"address", "Where they live"},
    {"school", "Which school they attend"},
    {"name", "Their name"},
    {"photograph", "Their picture"},
    {"everything", "That they are known here at all"},
}};
}  // namespace detail

/// The set behind CourtOrderKind.
struct CourtOrderKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "CourtOrderKind",
                                    .source = "Juniper MIS",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::court_order_kinds};
};
/// Kind of an order of a court about a child or an adult around them. Safeguarding class: it tells
/// of the family.
using CourtOrderKind = Code<CourtOrderKindSet>;

/// The set behind OrderEffect.
struct OrderEffectSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "OrderEffect",
                                    .source = "Juniper MIS",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::order_effects};
};
/// One thing that an order does, as the order says it and no further (DfE, "Understanding and
/// dealing with issues relating to parental responsibility"). Safeguarding class.
using OrderEffect = Code<OrderEffectSet>;

/// The set behind OrderBar.
struct OrderBarSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "OrderBar", .source = "Juniper MIS", .entries = detail::order_bars};
};
/// What an effect of an order keeps from the adult whom it names. Of no special class, since look-ups need it: it says that
/// something is kept from somebody, and not by which order or why.
using OrderBar = Code<OrderBarSet>;

/// The set behind IdentityProtection.
struct IdentityProtectionSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "IdentityProtection",
                                    .source = "Juniper MIS",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::identity_protections};
};
/// What about a person is not disclosed, because it would put them in danger. Safeguarding class.
using IdentityProtection = Code<IdentityProtectionSet>;

}  // namespace juniper::mis
