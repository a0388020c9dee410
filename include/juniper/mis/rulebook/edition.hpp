// Which edition of a text an answer rests on, and the newest version of a rule where no day is told.
#pragma once

#include <juniper/mis/rulebook/law.hpp>

#include <optional>
#include <string_view>

namespace juniper::mis::rulebook {

/// The version of a rule that is in force on a day; where no day is told, on the last day of the range of dates. Null when none is.
/// \throws Failure invalid when the book has no version of it at all.
Rule const* need_on(Law const& law, std::string_view id, std::optional<Date> on);

/// Names in `why` the edition of a guidance that an answer rests on, each edition being a version of one rule: that in force on the
/// day or, where no day is told, the newest whose text was read. Says so when the text of the edition was not read, or when the
/// book has none for the day. \return the edition; null when there is none.
Rule const* apply_edition(std::string_view id, std::optional<Date> on, Law const& law, Explanation& why);

}  // namespace juniper::mis::rulebook
