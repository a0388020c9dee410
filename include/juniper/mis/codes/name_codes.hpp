// Code sets about names, languages and how somebody agreed to be reached.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 6> name_kinds{{
    {"preferred", "Preferred: what the person asks to be called"},
    {"known_as", "Known as, without being a name in law"},
    {"birth", "At birth"},
    {"married", "By marriage or civil partnership"},
    {"former_legal", "Formerly the name in law"},
    {"professional", "Used at work"},
}};
inline constexpr std::array<CodeEntry, 6> name_uses{{
    {"everywhere", "Wherever the law does not ask for another"},
    {"school", "In class, on lists and in the register"},
    {"reports", "On reports and certificates of the school"},
    {"letters_home", "In letters and messages home"},
    {"examinations", "For entries to awarding bodies"},
    {"friends_and_family", "By family and friends"},
}};
inline constexpr std::array<CodeEntry, 4> language_uses{{
    {"first", "First language"},
    {"home", "Spoken at home"},
    {"correspondence", "To be written to in"},
    {"additional", "Also spoken"},
}};
inline constexpr std::array<CodeEntry, 4> contact_uses{{
    {"emergency", "Emergencies only"},
    {"child", "Also matters of their own child, such as absence"},
    {"school", "Also news of the school"},
    {"marketing",
     "Also fund-raising and publicity (Privacy and Electronic Communications Regulations 2003, "
     "regulation 22)"},
}};
inline constexpr std::array<CodeEntry, 9> communication_supports{{
    {"interpreter", "Interpreter of a spoken language"},
    {"translation", "Letters in another language"},
    {"sign_language", "Interpreter of British Sign Language"},
    {"lip_speaker", "Lip speaker"},
    {"text_relay", "Relay UK or text instead of calls"},
    {"large_print", "Large print"},
    {"braille", "Braille"},
    {"easy_read", "Easy read"},
    {"reader", "Somebody who reads aloud"},
}};
}  // namespace detail

/// The set behind NameKind.
struct NameKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "NameKind", .source = "Juniper MIS", .entries = detail::name_kinds};
};
/// What kind of name it is. A name known by is not a name in law: before an adoption order, say,
/// the legal surname stays.
using NameKind = Code<NameKindSet>;

/// The set behind NameUse.
struct NameUseSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "NameUse", .source = "Juniper MIS", .entries = detail::name_uses};
};
/// Where a name is used. A preferred name may be used at school and not in letters home.
using NameUse = Code<NameUseSet>;

/// The set behind LanguageUse.
struct LanguageUseSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "LanguageUse", .source = "Juniper MIS", .entries = detail::language_uses};
};
/// What part a language plays for somebody. `first` is the school census item 100047: the language
/// first exposed to in early development.
using LanguageUse = Code<LanguageUseSet>;

/// The set behind ContactUse.
struct ContactUseSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "ContactUse", .source = "Juniper MIS", .entries = detail::contact_uses};
};
/// What somebody agreed that a way to reach them is used for; each includes those before it.
/// Nothing here stops a call to keep a child safe.
using ContactUse = Code<ContactUseSet>;

/// The set behind CommunicationSupport.
struct CommunicationSupportSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "CommunicationSupport",
                                    .source = "Juniper MIS",
                                    .special = SpecialClass::health,
                                    .entries = detail::communication_supports};
};
/// What somebody needs to follow a conversation or a letter (Equality Act 2010, section 20). Health
/// class: signing, Braille and the like reveal a disability, and a set has one class.
using CommunicationSupport = Code<CommunicationSupportSet>;

}  // namespace juniper::mis
