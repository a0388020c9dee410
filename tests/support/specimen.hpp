// An entity with a field of every kind, for tests of formats; its rows are out of order on purpose.
#pragma once

#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <array>
#include <optional>
#include <string>

namespace juniper::mis::golden {

/// The codes of Grade.
inline constexpr std::array grade_entries{CodeEntry{"A1", "First"}, CodeEntry{"B2", "Second"}};
/// The set of them.
inline constexpr CodeSetInfo grade_set{"Grade", "invented", SpecialClass::none, grade_entries};

/// A code of a set of two.
class Grade {
 public:
  static constexpr std::string_view type_name = "Grade";
  static constexpr CodeSetInfo const& code_set() { return grade_set; }
  static Result<Grade> parse(std::string_view text);
  std::string_view text() const noexcept { return text_; }

 private:
  std::string text_;
};

/// One field of every kind.
struct Specimen {
  Id<Specimen> id;
  bool flag{};
  std::int64_t count{};
  std::string motto{};
  Grade grade{};
  Date day{};
  Instant moment{};
  Id<Subject> whose{};
  Bytes blob{};
  HealthText note{};
  std::optional<PersonalText> gone{};
};
/// Its description.
EntityInfo const& describe(Specimen const*);

}  // namespace juniper::mis::golden
