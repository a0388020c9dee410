// Names and addresses made comparable, however they were typed.
#pragma once

#include <string>
#include <string_view>

namespace juniper::mis::exchange::ctf {

/// Letters and digits in small ASCII letters where they are Latin ones (U+00C0 to U+017F lose their marks), everything else of ASCII and
/// typographic apostrophes and dashes dropped, other scripts as they are: `O’NEILL-JÖRG` and `o'neill jorg` are one.
std::string folded(std::string_view text);

/// The digits of a telephone number, +44 at its beginning read as 0.
std::string digits_of(std::string_view number);

}  // namespace juniper::mis::exchange::ctf
