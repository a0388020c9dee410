// Academic years and ages.
#include <juniper/mis/calendar/academic_years.hpp>

namespace juniper::mis::calendar {

int academic_year_of(Date day, std::chrono::month_day begins) {
  auto const year = static_cast<int>(day.year());
  return std::chrono::month_day{day.month(), day.day()} < begins ? year - 1 : year;
}

Period academic_year(int begins_in, std::chrono::month_day begins) {
  auto const first = [&begins](int year) { return std::chrono::year{year} / begins; };
  return {.from = first(begins_in), .until = add_days(first(begins_in + 1), -1)};
}

std::string academic_year_name(int begins_in) {
  auto const end = std::to_string((begins_in + 1) % 100);
  return std::to_string(begins_in) + "/" + (end.size() == 1 ? "0" + end : end);
}

int age_on(Date born, Date day) {
  auto const years = static_cast<int>(day.year()) - static_cast<int>(born.year());
  std::chrono::month_day const birthday{born.month(), born.day()};
  return std::chrono::month_day{day.month(), day.day()} < birthday ? years - 1 : years;
}

}  // namespace juniper::mis::calendar
