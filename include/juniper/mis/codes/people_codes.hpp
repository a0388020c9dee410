// Code sets about people: sex, relationship, enrolment status, channels and uses of contact.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 3> sexes{{{"F", "Female"}, {"M", "Male"}, {"U", "Unknown"}}};
inline constexpr std::array<CodeEntry, 7> enrolment_statuses{{
    {"C", "Current (single registration at this school)"},
    {"M", "Current main (dual registration)"},
    {"S", "Current subsidiary (dual registration)"},
    {"F", "FE college"},
    {"O", "Other provider"},
    {"G", "Guest (not registered at this school but attending some lessons or sessions)"},
    {"P", "Previous"},
}};
inline constexpr std::array<CodeEntry, 16> relationships{{
    {"PAM", "Mother"},
    {"PAF", "Father"},
    {"STM", "Step mother"},
    {"STF", "Step father"},
    {"FOM", "Foster mother"},
    {"FOF", "Foster father"},
    {"CAR", "Carer"},
    {"CHM", "Childminder"},
    {"FAM", "Other family member"},
    {"REL", "Other relative"},
    {"OTH", "Other contact"},
    {"SWR", "Social worker"},
    {"DOC", "Doctor"},
    {"HTC", "Head teacher"},
    {"TCH", "Teacher"},
    {"RLG", "Religious or spiritual contact"},
}};
inline constexpr std::array<CodeEntry, 6> phone_types{{{"H", "Home"},
                                                       {"A", "Alternate home"},
                                                       {"M", "Mobile"},
                                                       {"W", "Work"},
                                                       {"F", "Fax"},
                                                       {"D", "Minicom"}}};
inline constexpr std::array<CodeEntry, 2> contact_channels{
    {{"phone", "Telephone"}, {"email", "E-mail"}}};
inline constexpr std::array<CodeEntry, 3> address_uses{
    {{"home", "Home"}, {"correspondence", "Correspondence"}, {"work", "Work"}}};
}  // namespace detail

/// The set behind Sex.
struct SexSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "Sex", .source = "CBDS CS119, May 2026", .entries = detail::sexes};
};
/// Sex as recorded; the school census and the common transfer file take F and M only.
using Sex = Code<SexSet>;

/// The set behind EnrolmentStatus.
struct EnrolmentStatusSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "EnrolmentStatus", .source = "CBDS, May 2026", .entries = detail::enrolment_statuses};
};
/// How a pupil is registered at a school.
using EnrolmentStatus = Code<EnrolmentStatusSet>;

/// The set behind Relationship.
struct RelationshipSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "Relationship", .source = "CBDS, May 2026", .entries = detail::relationships};
};
/// What an adult is to a child. Says nothing of parental responsibility.
using Relationship = Code<RelationshipSet>;

/// The set behind PhoneType.
struct PhoneTypeSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "PhoneType", .source = "CBDS, May 2026", .entries = detail::phone_types};
};
/// What a telephone number is for. Numbers themselves are not checked: any that reaches somebody is
/// a good one.
using PhoneType = Code<PhoneTypeSet>;

/// The set behind ContactChannel.
struct ContactChannelSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "ContactChannel", .source = "Juniper MIS", .entries = detail::contact_channels};
};
/// By what means a person is reached.
using ContactChannel = Code<ContactChannelSet>;

/// The set behind AddressUse.
struct AddressUseSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "AddressUse", .source = "Juniper MIS", .entries = detail::address_uses};
};
/// What an address is used for.
using AddressUse = Code<AddressUseSet>;

}  // namespace juniper::mis
