// Asks the questions of a file of worked cases and compares the answers: a line a case, and how many passed.
//
//   juniper_mis_vectors [--or-skip] [--only QUESTION] [--show] [--answers FILE] [--rules FILE] FILE [CALENDAR]
//
// FILE is a list of cases: id, question, facts, expect. CALENDAR is one named school calendar; without it calendar.json beside
// FILE. What is expected is a part of the answer: every member told must be equal, lists of words as sets.
// --answers writes every answer as a line of JSON, for run_vectors.py to compare its own with; --rules puts rows of another rule
// book in place of the shipped ones.
#include <juniper/mis/questions.hpp>
#include <juniper/mis/rulebook/value_json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace {

namespace mis = juniper::mis;
using mis::rulebook::Law;
using mis::rulebook::Value;

// Lists of which the file names some members only.
std::set<std::string, std::less<>> const in_part{"reasons",  "must_tell", "actions",  "keep",         "record_items",   "bases", "conditions", "notify",
                                                 "central_record_shows", "required", "not_required", "not_applicable", "also",  "exceptions", "tests"};
// Lists of objects that are matched by a member rather than by their place.
std::set<std::string, std::less<>> const by_member{"decisions", "disqualification_declaration", "central_record_shows"};

std::string text_of(std::filesystem::path const& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) { throw std::runtime_error("cannot read " + path.string()); }
  return {std::istreambuf_iterator<char>{in}, {}};
}

std::string text_in(Value const& object, char const* name) {
  auto const* member = object.find(name);
  auto const* text = member == nullptr ? nullptr : member->as<std::string>();
  return text == nullptr ? std::string{} : *text;
}

std::vector<mis::Date> dates_in(Value const* list) {
  std::vector<mis::Date> dates;
  if (list == nullptr || list->as<Value::List>() == nullptr) { return dates; }
  for (auto const& member : *list->as<Value::List>()) { dates.push_back(mis::parse_date(*member.as<std::string>()).value()); }
  return dates;
}

// The bank holidays of a calendar hold for the years of which it names any.
Law law_with(Value const& calendar) {
  Law law;
  auto const holidays = dates_in(calendar.find("bank_holidays_england"));
  if (!holidays.empty()) {
    auto const [first, last] = std::ranges::minmax(holidays);
    law.holidays = std::make_shared<mis::calendar::BankHolidays const>(holidays, static_cast<int>(first.year()), static_cast<int>(last.year()));
  }
  std::vector<mis::Period> terms;
  if (auto const* list = calendar.find("terms"); list != nullptr) {
    for (auto const& term : *list->as<Value::List>()) {
      auto const ends = dates_in(&term);
      terms.push_back({ends.at(0), ends.at(1)});
    }
  }
  auto const name = text_in(calendar, "id");
  law.calendars.emplace(name, std::make_shared<mis::calendar::SchoolDays const>(name, terms, dates_in(calendar.find("inset")), *law.holidays));
  return law;
}

bool agrees(Value const& expected, Value const& got, std::string_view name);

bool equal_objects(Value::Object const& expected, Value const& got) {
  return std::ranges::all_of(expected, [&](auto const& member) {
    auto const* found = got.find(member.first);
    return found != nullptr && agrees(member.second, *found, member.first);
  });
}

bool equal_lists(Value::List const& expected, Value::List const& got, std::string_view name) {
  bool const words = !expected.empty() ? expected[0].as<std::string>() != nullptr : got.empty() || got[0].as<std::string>() != nullptr;
  auto const somewhere = [&](Value const& one) { return std::ranges::any_of(got, [&](Value const& other) { return agrees(one, other, ""); }); };
  if (words || by_member.contains(name)) {
    return std::ranges::all_of(expected, somewhere) && (in_part.contains(name) || expected.size() == got.size());
  }
  return std::ranges::equal(expected, got, [](Value const& a, Value const& b) { return agrees(a, b, ""); });
}

double number_of(Value const& value) {
  if (auto const* whole = value.as<std::int64_t>()) { return static_cast<double>(*whole); }
  return value.as<double>() == nullptr ? std::nan("") : *value.as<double>();
}

bool agrees(Value const& expected, Value const& got, std::string_view name) {
  if (auto const* object = expected.as<Value::Object>()) { return equal_objects(*object, got); }
  if (auto const* list = expected.as<Value::List>()) {
    return got.as<Value::List>() != nullptr && equal_lists(*list, *got.as<Value::List>(), name);
  }
  if (auto const* date = got.as<mis::Date>()) { return expected.as<std::string>() != nullptr && *expected.as<std::string>() == mis::iso(*date); }
  if (expected.as<double>() != nullptr || got.as<double>() != nullptr) { return std::abs(number_of(expected) - number_of(got)) < 0.005; }
  return expected == got;
}

// What differs, or why there is no answer; empty when the case passed.
std::string judge(Value const& one, Law const& law, std::string& shown, Value& answered) {
  auto const* question = mis::find_question(text_in(one, "question"));
  if (question == nullptr) { return "no such question"; }
  auto const* facts = one.find("facts");
  auto const* expect = one.find("expect");
  if (facts == nullptr || expect == nullptr || expect->as<Value::Object>() == nullptr) { return "without facts or without an expectation"; }
  auto const answer = [&]() -> mis::Result<Value> {
    try {
      return question->ask(*facts, law, nullptr);
    } catch (mis::Failure const& failure) {
      return failure.error();
    }
  }();
  answered = answer ? *answer : Value{Value::Object{{"error", answer.error().text}}};
  if (!answer) { return answer.error().message() + " [" + answer.error().field + "]"; }
  if (auto const* why = answer->find("why"); why != nullptr) { shown = text_in(*why, "text"); }
  std::string differs;
  for (auto const& [name, value] : *expect->as<Value::Object>()) {
    auto const* got = answer->find(name);
    if (got == nullptr || !agrees(value, *got, name)) {
      differs += (differs.empty() ? "" : "; ") + name + " is " + (got == nullptr ? "not answered" : mis::rulebook::to_json(*got)) + ", expected " +
                 mis::rulebook::to_json(value);
    }
  }
  return differs;
}

struct Arguments {
  bool or_skip = false;
  bool show = false;
  std::string only;
  std::string answers;
  std::string rules;
  std::vector<std::string> files;
};

Arguments read_arguments(int count, char** texts) {
  Arguments arguments;
  for (int i = 1; i < count; ++i) {
    std::string const text = texts[i];
    if (text == "--or-skip") { arguments.or_skip = true; }
    else if (text == "--show") { arguments.show = true; }
    else if (text == "--only" && i + 1 < count) { arguments.only = texts[++i]; }
    else if (text == "--answers" && i + 1 < count) { arguments.answers = texts[++i]; }
    else if (text == "--rules" && i + 1 < count) { arguments.rules = texts[++i]; }
    else { arguments.files.push_back(text); }
  }
  return arguments;
}

int run(Arguments const& arguments) {
  std::filesystem::path const file = arguments.files.at(0);
  if (arguments.or_skip && !std::filesystem::exists(file)) { return std::puts("skipped: no such file"), 0; }
  auto const beside = arguments.files.size() > 1 ? std::filesystem::path{arguments.files[1]} : file.parent_path() / "calendar.json";
  auto law = std::filesystem::exists(beside) ? law_with(mis::rulebook::parse_json(text_of(beside)).value()) : Law{};
  if (!arguments.rules.empty()) { law.book = law.book.with(text_of(arguments.rules)).value(); }
  std::ofstream answers;
  if (!arguments.answers.empty()) {
    answers.open(arguments.answers, std::ios::binary);
    if (!answers) { throw std::runtime_error("cannot write " + arguments.answers); }
  }
  auto const cases = mis::rulebook::parse_json(text_of(file)).value();
  if (cases.as<Value::List>() == nullptr) { throw std::runtime_error("the file is not a list of cases"); }
  int passed = 0, failed = 0, left_out = 0;
  for (auto const& one : *cases.as<Value::List>()) {
    auto const question = text_in(one, "question");
    if (one.find("untyped") != nullptr) { ++left_out; continue; }
    if (!arguments.only.empty() && !question.starts_with(arguments.only)) { continue; }
    std::string shown;
    Value answered;
    auto const differs = judge(one, law, shown, answered);
    if (answers.is_open()) { answers << mis::rulebook::to_json(answered) << '\n'; }
    ++(differs.empty() ? passed : failed);
    std::printf("%s %s %s%s%s\n", text_in(one, "id").c_str(), question.c_str(), differs.empty() ? "passed" : "FAILED", differs.empty() ? "" : ": ",
                differs.c_str());
    if (arguments.show) { std::printf("    %s\n", shown.c_str()); }
  }
  if (left_out > 0) { std::printf("%d untyped cases left out\n", left_out); }
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** texts) {
  try {
    auto const arguments = read_arguments(count, texts);
    if (arguments.files.empty()) { return std::fputs("usage: juniper_mis_vectors [--or-skip] [--only QUESTION] [--show] [--answers FILE] [--rules FILE] FILE [CALENDAR]\n", stderr), 2; }
    return run(arguments);
  } catch (std::exception const& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
  }
}
