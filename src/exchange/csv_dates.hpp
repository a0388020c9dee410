// Days as tables write them: a pattern says in which order their parts stand.
#pragma once

#include <juniper/mis/base/date.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::exchange::csv {

/// One way to write a day: `yyyy`, `mm` or `m` or `mon`, and `dd` or `d`, once each, with spaces, `/`, `-`, `.`, `,` or `T` between
/// them. `mm` and `dd` are two digits, `m` and `d` one or two; `mon` is an English month, whole or by its first three letters. Years
/// have four digits: which century two of them mean is not said. A `*` at the end passes over what follows, such as a time of day.
class DateForm {
 public:
  /// Reads a pattern; nothing when it is none.
  static std::optional<DateForm> parse(std::string_view pattern);
  /// `yyyy-mm-dd`.
  static DateForm iso() { return *parse("yyyy-mm-dd"); }

  /// A day; nothing when the text is not of this form, or there is no such day.
  std::optional<Date> read(std::string_view text) const;
  /// Whether some text is one day in this form and another in that one.
  bool contradicts(DateForm const& other) const;

 private:
  enum class Kind { year, month, day, month_name, mark, rest };
  struct Part {
    Kind kind{};
    bool padded = false;
    char mark = 0;
  };
  std::string write(unsigned year, unsigned month, unsigned day, bool padded) const;

  std::vector<Part> parts_;
};

/// The forms that a table uses.
using DateForms = std::vector<DateForm>;

/// A day in one of these forms.
std::optional<Date> read_date(DateForms const& forms, std::string_view text);

}  // namespace juniper::mis::exchange::csv
