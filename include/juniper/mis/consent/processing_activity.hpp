// An entry of the record of processing: a purpose and the basis it stands on.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/lawful_basis_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// What personal data are processed for, by an organisation, and on which basis (UK GDPR Articles
/// 6, 9 and 30). Exactly one Article 6 basis for each; changing it is another entry.
struct ProcessingActivity {
  Id<ProcessingActivity> id{};            ///< opaque
  Id<Organisation> organisation{};        ///< whose activity
  KeyName key{};                          ///< the purpose as the access policy names it
  std::string purpose{};                  ///< in words for people
  LawfulBasis basis{};                    ///< Article 6
  std::optional<std::string> law{};       ///< the Act or regulation that the basis stands on
  std::optional<std::string> people{};    ///< whose data: pupils, parents, staff
  std::optional<std::string> security{};  ///< measures, in general (Article 30(1)(g))
  std::optional<std::string> source{};    ///< where data come from
  Date starts{};                          ///< first day
  std::optional<Date> ends{};             ///< last day; none while it goes on
};

/// Its description.
EntityInfo const& describe(ProcessingActivity const*);

}  // namespace juniper::mis
