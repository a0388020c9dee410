// Reading and writing the simple types of facts.
#include <juniper/mis/rulebook/question.hpp>

#include <algorithm>

namespace juniper::mis::rulebook {

std::optional<TimeOfDay> parse_time_of_day(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') { return std::nullopt; }
  int digits[4];
  for (int i = 0; i < 4; ++i) {
    char const c = text[static_cast<std::size_t>(i < 2 ? i : i + 1)];
    if (c < '0' || c > '9') { return std::nullopt; }
    digits[i] = c - '0';
  }
  int const hours = digits[0] * 10 + digits[1], minutes = digits[2] * 10 + digits[3];
  if (hours > 23 || minutes > 59) { return std::nullopt; }
  return TimeOfDay{std::chrono::minutes{hours * 60 + minutes}};
}

std::string iso(TimeOfDay time) {
  auto const minutes = time.after_midnight.count();
  auto const two = [](auto n) { return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)}; };
  return two(minutes / 60) + ":" + two(minutes % 60);
}

namespace detail {

bool read(Value const& value, bool& into, Reading& r) {
  auto const* held = value.as<bool>();
  if (held == nullptr) { return r.wrong("true or false"); }
  into = *held;
  return true;
}

bool read(Value const& value, std::int32_t& into, Reading& r) {
  auto const* held = value.as<std::int64_t>();
  if (held == nullptr || *held < -1'000'000'000 || *held > 1'000'000'000) { return r.wrong("a whole number within a billion"); }
  into = static_cast<std::int32_t>(*held);
  return true;
}

bool read(Value const& value, std::string& into, Reading& r) {
  auto const* held = value.as<std::string>();
  if (held == nullptr) { return r.wrong("text"); }
  into = *held;
  return true;
}

bool read(Value const& value, Date& into, Reading& r) {
  std::optional<Date> day;
  if (auto const* date = value.as<Date>()) { day = *date; }
  if (auto const* text = value.as<std::string>()) { day = parse_date(*text); }
  if (!day || !calendar::in_range(*day)) { return r.wrong("a date from 1900-01-01 to 2299-12-31"); }
  into = *day;
  return true;
}

bool read(Value const& value, TimeOfDay& into, Reading& r) {
  auto const* text = value.as<std::string>();
  auto const time = text == nullptr ? std::nullopt : parse_time_of_day(*text);
  if (!time) { return r.wrong("a time of the form hh:mm"); }
  into = *time;
  return true;
}

bool read(Value const& value, calendar::LocalInstant& into, Reading& r) {
  auto const* text = value.as<std::string>();
  auto const moment = text == nullptr ? std::nullopt : calendar::parse_local_instant(*text);
  if (!moment) { return r.wrong("a moment of the form YYYY-MM-DDThh:mm:ss+hh:mm"); }
  into = *moment;
  return true;
}

bool read(Value const& value, AttendanceCode& into, Reading& r) {
  auto const* text = value.as<std::string>();
  auto const code = text == nullptr ? Result<AttendanceCode>{Error{.code = ErrorCode::invalid}} : AttendanceCode::parse(*text);
  if (!code) { return r.wrong("an attendance code"); }
  into = *code;
  return true;
}

bool read(Value const& value, calendar::SchoolDays const*& into, Reading& r) {
  auto const* name = value.as<std::string>();
  auto const found = name == nullptr ? r.law.calendars.end() : r.law.calendars.find(*name);
  if (found == r.law.calendars.end()) { return r.wrong("the name of a calendar that was handed in"); }
  into = found->second.get();
  return true;
}

bool read_word(Value const& value, std::string_view const* words, std::size_t count, std::size_t& into, Reading& r) {
  auto const* text = value.as<std::string>();
  auto const* found = text == nullptr ? words + count : std::find(words, words + count, *text);
  if (found == words + count) { return r.wrong("one of the words that may stand there"); }
  into = static_cast<std::size_t>(found - words);
  return true;
}

Value write(std::int32_t value) { return Value{std::int64_t{value}}; }
Value write(std::string const& value) { return Value{value}; }
Value write(TimeOfDay value) { return Value{iso(value)}; }
Value write(calendar::LocalInstant const& value) { return Value{calendar::iso(value)}; }
Value write(AttendanceCode const& value) { return Value{std::string{value.text()}}; }
Value write(Percent value) { return Value{static_cast<double>(value.hundredths) / 100.0}; }

Value write(Explanation const& why) {
  Value::List steps, sentences;
  for (auto& sentence : why.sentences()) { sentences.emplace_back(std::move(sentence)); }
  for (auto const& step : why.steps()) {
    Value::Object object{{"kind", std::string{word(step.kind)}}, {"phrase", std::string{step.phrase}}};
    if (step.rule != nullptr) {
      object.emplace_back("rule", step.rule->id);
      object.emplace_back("version", std::int64_t{step.rule->version});
      object.emplace_back("in_force", step.rule->from);
      object.emplace_back("confidence", write_any(step.rule->confidence));
    }
    if (step.a != Date{}) { object.emplace_back("a", step.a); }
    if (step.b != Date{}) { object.emplace_back("b", step.b); }
    if (step.n != 0) { object.emplace_back("n", step.n); }
    if (!step.w.empty()) { object.emplace_back("w", std::string{step.w}); }
    steps.emplace_back(std::move(object));
  }
  return Value::Object{{"text", why.text()}, {"sentences", std::move(sentences)}, {"steps", std::move(steps)}};
}

void refuse_unknown(Value const& object, std::string_view const* names, std::size_t count, Reading& r) {
  for (auto const& [name, value] : *object.as<Value::Object>()) {
    if (std::find(names, names + count, name) == names + count) {
      auto const before = r.place.size();
      r.place += (before ? "." : "") + std::string{"(member)"};   // its name may be anybody's text
      r.wrong("a fact of this question");
      r.place.resize(before);
    }
  }
}

Error unusable(Findings const& found) {
  return {.code = ErrorCode::invalid,
          .text = std::to_string(found.size()) + " facts cannot be used, the first: " + found.front().text,
          .hint = found.front().help,
          .field = found.front().place};
}

}  // namespace detail

}  // namespace juniper::mis::rulebook
