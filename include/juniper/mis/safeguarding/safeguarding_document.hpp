// A document of a child-protection file: what it is, and where its bytes are.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/document_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/concern.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// A body map, minutes of a conference, a report: what it is and whom it is about. Its bytes are an
/// object kept elsewhere, found by a reference that says nothing.
struct SafeguardingDocument {
  Id<SafeguardingDocument> id{};             ///< opaque
  Id<School> school{};                       ///< who keeps it
  std::optional<Id<Concern>> concern{};      ///< to which it belongs, if to one
  std::optional<Id<StaffMember>> author{};   ///< who filed it
  Instant recorded_at{};                     ///< when it was filed
  std::optional<Date> dated_on{};            ///< the day that it bears
  SafeguardingDocumentKind kind{};           ///< what it is; encrypted
  SafeguardingText title{};                  ///< encrypted
  PersonalText object{};                     ///< reference to its bytes: an opaque key
  std::optional<PersonalText> media_type{};  ///< `application/pdf`
  std::optional<std::int64_t> size{};        ///< in bytes
  std::optional<Bytes> digest{};             ///< SHA-256 of its bytes
};

/// Its description.
EntityInfo const& describe(SafeguardingDocument const*);

}  // namespace juniper::mis
