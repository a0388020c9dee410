// A document about people: what it is, and where its bytes are.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/document_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// A letter, a form, a photograph: what it is and whom it is about. Its bytes are an object kept
/// elsewhere, found by a reference that says nothing. Documents of a child-protection file are in
/// that file.
struct Document {
  Id<Document> id{};                             ///< opaque
  Id<Organisation> organisation{};               ///< whose document
  DocumentKind kind{};                           ///< what it is
  PersonalText title{};                          ///< for people
  std::optional<KeyName> holds{};                ///< category of data that its content is
  std::optional<KeyName> kept_as{};              ///< retention class that its content follows
  PersonalText object{};                         ///< reference to its bytes: an opaque key
  std::optional<PersonalText> media_type{};      ///< `application/pdf`
  std::optional<std::int64_t> size{};            ///< in bytes
  std::optional<Bytes> digest{};                 ///< SHA-256 of its bytes
  std::optional<Date> dated_on{};                ///< the day that it bears
  Instant recorded_at{};                         ///< when it was filed
  std::optional<Id<StaffMember>> recorded_by{};  ///< who filed it
  std::optional<Id<Document>> supersedes{};      ///< the version before
};

/// Its description.
EntityInfo const& describe(Document const*);

}  // namespace juniper::mis
