// What left the organisation: to whom, what, on which basis, when.
#pragma once

#include <juniper/mis/accountability/sharing_agreement.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/disclosure_codes.hpp>
#include <juniper/mis/codes/lawful_basis_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis::accountability {

/// One sending of data about people to somebody outside, with everybody it was about; recipients
/// are told when data turn out wrong or are erased (UK GDPR Article 19). What is shared to keep a
/// child safe is in the child-protection file instead.
struct Disclosure {
  Id<Disclosure> id{};                              ///< opaque
  Id<Organisation> organisation{};                  ///< who disclosed
  std::optional<Id<SharingAgreement>> agreement{};  ///< by which agreement, if any
  PersonalText recipient{};                         ///< to whom
  RecipientKind kind{};                             ///< what kind of body
  KeyName purpose{};                                ///< for which purpose
  LawfulBasis basis{};                              ///< Article 6
  std::optional<PersonalText> condition{};    ///< Article 9 and Schedule 1, when it was needed
  std::optional<PersonalText> authority{};    ///< written request, order or power
  PersonalText fields{};                      ///< names of the fields, comma-separated
  std::int32_t records{};                     ///< how many
  DisclosureRoute route{};                    ///< by which way
  std::optional<PersonalText> because{};      ///< why it was right to
  std::optional<PersonalText> approved_by{};  ///< the office that signed it off
  std::optional<Id<Subject>> by{};            ///< who sent it
  Instant at{};                               ///< when
};

/// Its description.
EntityInfo const& describe(Disclosure const*);

}  // namespace juniper::mis::accountability
