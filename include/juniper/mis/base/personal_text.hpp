// Text about a person: it neither prints nor turns into a plain string by itself.
#pragma once

#include <juniper/mis/base/special_class.hpp>

#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace juniper::mis {

/// Text about a person, in UTF-8. There is no `operator<<`, no formatter and no conversion: `reveal()` is the one exit,
/// so that every place where a person's words leave the library can be found by searching for it.
template <SpecialClass S>
class BasicPersonalText {
 public:
  /// The Article 9 class that any text of this type belongs to.
  static constexpr SpecialClass special = S;

  BasicPersonalText() = default;
  /// Takes text over; implicit, so that `{.legal_forename = "Ava"}` reads as it should.
  BasicPersonalText(char const* text) : text_(text) {}              // NOLINT(google-explicit-constructor)
  /// Takes text over.
  BasicPersonalText(std::string text) : text_(std::move(text)) {}   // NOLINT(google-explicit-constructor)
  /// Copies text.
  explicit BasicPersonalText(std::string_view text) : text_(text) {}

  /// The text itself. Whoever calls this answers for where it goes.
  std::string_view reveal() const noexcept { return text_; }
  /// Whether there is no text.
  bool empty() const noexcept { return text_.empty(); }

  friend auto operator<=>(BasicPersonalText const&, BasicPersonalText const&) = default;

 private:
  std::string text_;
};

/// A name, a street, a telephone number: personal, in no special class.
using PersonalText = BasicPersonalText<SpecialClass::none>;
/// Text that tells of health (UK GDPR Article 9(1)).
using HealthText = BasicPersonalText<SpecialClass::health>;
/// Text that tells of criminal convictions or offences, alleged ones too (UK GDPR Article 10).
using OffenceText = BasicPersonalText<SpecialClass::criminal_offence>;
/// Text of a child-protection record.
using SafeguardingText = BasicPersonalText<SpecialClass::safeguarding>;

}  // namespace juniper::mis
