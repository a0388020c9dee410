// The bank holidays as proclaimed, the Act's own days for other years, and steps between working days.
#include <juniper/mis/calendar/bank_holidays.hpp>

#include <algorithm>
#include <array>

namespace juniper::mis::calendar {

namespace {

using namespace std::chrono_literals;

// Year, month and day in one number; one line a year, as published for England and Wales.
constexpr std::array<int, 238> proclaimed{
    20000103, 20000421, 20000424, 20000501, 20000529, 20000828, 20001225, 20001226,
    20010101, 20010413, 20010416, 20010507, 20010528, 20010827, 20011225, 20011226,
    20020101, 20020329, 20020401, 20020506, 20020603, 20020604, 20020826, 20021225, 20021226,
    20030101, 20030418, 20030421, 20030505, 20030526, 20030825, 20031225, 20031226,
    20040101, 20040409, 20040412, 20040503, 20040531, 20040830, 20041227, 20041228,
    20050103, 20050325, 20050328, 20050502, 20050530, 20050829, 20051226, 20051227,
    20060102, 20060414, 20060417, 20060501, 20060529, 20060828, 20061225, 20061226,
    20070101, 20070406, 20070409, 20070507, 20070528, 20070827, 20071225, 20071226,
    20080101, 20080321, 20080324, 20080505, 20080526, 20080825, 20081225, 20081226,
    20090101, 20090410, 20090413, 20090504, 20090525, 20090831, 20091225, 20091228,
    20100101, 20100402, 20100405, 20100503, 20100531, 20100830, 20101227, 20101228,
    20110103, 20110422, 20110425, 20110429, 20110502, 20110530, 20110829, 20111226, 20111227,
    20120102, 20120406, 20120409, 20120507, 20120604, 20120605, 20120827, 20121225, 20121226,
    20130101, 20130329, 20130401, 20130506, 20130527, 20130826, 20131225, 20131226,
    20140101, 20140418, 20140421, 20140505, 20140526, 20140825, 20141225, 20141226,
    20150101, 20150403, 20150406, 20150504, 20150525, 20150831, 20151225, 20151228,
    20160101, 20160325, 20160328, 20160502, 20160530, 20160829, 20161226, 20161227,
    20170102, 20170414, 20170417, 20170501, 20170529, 20170828, 20171225, 20171226,
    20180101, 20180330, 20180402, 20180507, 20180528, 20180827, 20181225, 20181226,
    20190101, 20190419, 20190422, 20190506, 20190527, 20190826, 20191225, 20191226,
    20200101, 20200410, 20200413, 20200508, 20200525, 20200831, 20201225, 20201228,
    20210101, 20210402, 20210405, 20210503, 20210531, 20210830, 20211227, 20211228,
    20220103, 20220415, 20220418, 20220502, 20220602, 20220603, 20220829, 20220919, 20221226, 20221227,
    20230102, 20230407, 20230410, 20230501, 20230508, 20230529, 20230828, 20231225, 20231226,
    20240101, 20240329, 20240401, 20240506, 20240527, 20240826, 20241225, 20241226,
    20250101, 20250418, 20250421, 20250505, 20250526, 20250825, 20251225, 20251226,
    20260101, 20260403, 20260406, 20260504, 20260525, 20260831, 20261225, 20261228,
    20270101, 20270326, 20270329, 20270503, 20270531, 20270830, 20271227, 20271228,
    20280103, 20280414, 20280417, 20280501, 20280529, 20280828, 20281225, 20281226,
};
constexpr int first_proclaimed = 2000;
constexpr int last_proclaimed = 2028;

constexpr Date from_number(int number) {
  return Date{std::chrono::year{number / 10000}, std::chrono::month{static_cast<unsigned>(number / 100 % 100)},
              std::chrono::day{static_cast<unsigned>(number % 100)}};
}

bool is_weekend(Date day) {
  auto const weekday = std::chrono::weekday{std::chrono::sys_days{day}};
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

// The days of the Act, with the substitutes that are proclaimed for those on a weekend.
bool foretold(Date day) {
  if (is_weekend(day)) { return false; }
  auto const year = day.year();
  auto const weekday = std::chrono::weekday{std::chrono::sys_days{day}};
  auto const number = static_cast<unsigned>(day.day());
  if (day.month() == std::chrono::January) { return number == 1 || (number <= 3 && weekday == std::chrono::Monday); }
  if (day.month() == std::chrono::December) {
    return number == 25 || number == 26 ||
           ((number == 27 || number == 28) && (weekday == std::chrono::Monday || weekday == std::chrono::Tuesday));
  }
  auto const easter = easter_sunday(static_cast<int>(year));
  return day == add_days(easter, -2) || day == add_days(easter, 1) ||
         day == Date{std::chrono::sys_days{year / std::chrono::May / std::chrono::Monday[1]}} ||
         day == Date{std::chrono::sys_days{year / std::chrono::May / std::chrono::Monday[std::chrono::last]}} ||
         day == Date{std::chrono::sys_days{year / std::chrono::August / std::chrono::Monday[std::chrono::last]}};
}

}  // namespace

Date easter_sunday(int year) {   // Gauss's rule as Meeus and Jones and Butcher wrote it down
  int const a = year % 19, b = year / 100, c = year % 100;
  int const h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  int const l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  int const m = (a + 11 * h + 22 * l) / 451;
  int const n = h + l - 7 * m + 114;
  return from_number(year * 10000 + n / 31 * 100 + n % 31 + 1);
}

BankHolidays::BankHolidays() : first_(first_proclaimed), last_(last_proclaimed) {
  for (auto const number : proclaimed) { days_.push_back(from_number(number)); }
}

BankHolidays::BankHolidays(std::vector<Date> days, int first, int last) : days_(std::move(days)), first_(first), last_(last) {
  std::ranges::sort(days_);
}

bool BankHolidays::known(Date day) const noexcept {
  auto const year = static_cast<int>(day.year());
  return first_ <= year && year <= last_;
}

bool BankHolidays::contains(Date day) const {
  return known(day) ? std::ranges::binary_search(days_, day) : foretold(day);
}

bool BankHolidays::is_working_day(Date day) const { return !is_weekend(day) && !contains(day); }

Date BankHolidays::working_day_from(Date day) const {
  while (!is_working_day(day)) { day = add_days(day, 1); }
  return day;
}

Date BankHolidays::working_days_after(Date day, int n) const {
  for (; n > 0; --n) { day = working_day_from(add_days(day, 1)); }
  return day;
}

}  // namespace juniper::mis::calendar
