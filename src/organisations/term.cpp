// The description of a term.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/school_calendar.hpp>
#include <juniper/mis/organisations/term.hpp>

namespace juniper::mis {
namespace {

constexpr std::array term_rows{
    field<&Term::calendar>(1, {.label = "Calendar", .category = categories::school_calendar}),
    field<&Term::name>(2, {.label = "Name", .category = categories::school_calendar}),
    field<&Term::starts>(3, {.label = "Starts", .category = categories::school_calendar}),
    field<&Term::ends>(4, {.label = "Ends", .category = categories::school_calendar}),
    field<&Term::half_term_starts>(
        5, {.label = "Half-term starts", .category = categories::school_calendar}),
    field<&Term::half_term_ends>(
        6, {.label = "Half-term ends", .category = categories::school_calendar}),
};

}  // namespace

EntityInfo const& describe(Term const*) {
  static constexpr EntityInfo info = entity<Term, term_rows>({
      .number = 6,
      .name = "term",
      .label = "Term",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = holds<&Term::starts, &Term::ends>(),
      .organisation = belongs_to<&Term::calendar, &SchoolCalendar::school>(),
  });
  return info;
}

}  // namespace juniper::mis
