// Telling each parent that a child's biometrics are to be used, or why one is not told.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/communication_channel.hpp>
#include <juniper/mis/codes/consent_codes.hpp>
#include <juniper/mis/consent/processing_activity.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// Before the first use each parent is told in writing and may object (Protection of Freedoms Act
/// 2012 sections 26(2) and 27); a parent who is excused is on record with the reason, which is
/// encrypted.
struct BiometricNotice {
  Id<BiometricNotice> id{};           ///< opaque
  Id<School> school{};                ///< who tells
  Id<ProcessingActivity> activity{};  ///< about which system
  Id<Person> child{};                 ///< whose biometrics
  Id<Person> parent{};                ///< which parent
  bool told{};                        ///< whether the parent was told; otherwise excused
  std::optional<CommunicationChannel> channel{};  ///< how
  std::optional<ParentExcuse> excuse{};           ///< why not
  std::optional<SafeguardingText> evidence{};     ///< what that rests on
  std::optional<Id<StaffMember>> decided_by{};    ///< who decided that
  Instant at{};                                   ///< when
};

/// Its description.
EntityInfo const& describe(BiometricNotice const*);

}  // namespace juniper::mis
