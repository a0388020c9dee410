// The cohort rule.
#include <juniper/mis/calendar/academic_years.hpp>
#include <juniper/mis/enrolment/year_group.hpp>

namespace juniper::mis::enrolment {

std::optional<NcYear> cohort_year_group(Date born, int academic_year) {
  using std::chrono::August;
  int const age = calendar::age_on(born, std::chrono::year{academic_year} / August / 31);
  if (age == 2) { return NcYear::nursery_first(); }
  if (age == 3) { return NcYear::nursery_second(); }
  if (age < 4 || age > 18) { return std::nullopt; }
  return NcYear::year(age - 4);
}

std::optional<NcYear> year_group_of(Date born, Date day) {
  return cohort_year_group(born, calendar::academic_year_of(day));
}

std::optional<NcYear> year_group_after(NcYear year) {
  auto const entries = NcYear::code_set().entries;
  for (std::size_t i = 0; i + 2 < entries.size(); ++i) {  // the last two lead nowhere: Year 14 and X
    if (entries[i].code == year.text()) { return NcYear::parse(entries[i + 1].code).value(); }
  }
  return std::nullopt;
}

}  // namespace juniper::mis::enrolment
