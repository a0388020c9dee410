// Code sets of documents.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 11> document_kinds{{
    {"letter", "Letter"},
    {"report", "Report"},
    {"form", "Form"},
    {"agreement", "Agreement"},
    {"certificate", "Certificate"},
    {"proof", "Proof of identity, age or address"},
    {"photograph", "Photograph"},
    {"work", "Work of a pupil"},
    {"minutes", "Minutes"},
    {"recording", "Recording"},
    {"other", "Other"},
}};
inline constexpr std::array<CodeEntry, 10> safeguarding_document_kinds{{
    {"body_map", "Body map"},
    {"statement", "Statement"},
    {"report", "Report"},
    {"conference_minutes", "Minutes of a conference"},
    {"plan", "Plan"},
    {"referral", "Referral"},
    {"letter", "Letter or message"},
    {"image", "Image"},
    {"assessment", "Assessment"},
    {"other", "Other"},
}};
}  // namespace detail

/// The set behind DocumentKind.
struct DocumentKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "DocumentKind", .source = "Juniper MIS core", .entries = detail::document_kinds};
};
/// What a document is.
using DocumentKind = Code<DocumentKindSet>;

/// The set behind SafeguardingDocumentKind.
struct SafeguardingDocumentKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "SafeguardingDocumentKind",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::safeguarding_document_kinds};
};
/// What a document of a child-protection file is.
using SafeguardingDocumentKind = Code<SafeguardingDocumentKindSet>;

}  // namespace juniper::mis
