// Tests of the rule book: what is refused and where, versions by day, rows replaced, flags.
#include "catch.hpp"
#include "rulebook/rule_rows.hpp"
#include <juniper/mis/questions.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace juniper::mis;
using namespace std::chrono_literals;
using rulebook::RuleBook;
using rulebook_tests::book_of;
using rulebook_tests::row_with;

namespace {

// The findings of a book that is refused, each as its place and text.
std::string refused_for(std::string const& json) {
  Findings found;
  auto const book = RuleBook::parse(json, &found);
  if (book.ok()) { return "accepted"; }
  std::string all;
  for (auto const& finding : found) { all += finding.place + ": " + finding.text + "; "; }
  return all;
}

std::string without(std::string row, std::string const& member) {
  auto const at = row.find(member);
  REQUIRE(at != std::string::npos);
  return row.erase(at, member.size());
}

}  // namespace

TEST_CASE("a row that is fine is read as it stands", "[rulebook]") {
  auto const book = RuleBook::parse(book_of(row_with("X-1", 3, R"("from": "2020-01-31", "until": "2020-02-29", "amount": 2, "unit": "month", "end": "roll",
    "start": "exclude_day", "leap": "clamp", "schools": ["academy"], "jurisdictions": ["wales"], "conditions": ["last_known_school"],
    "action": "respond", "records": ["pupil_file"], "questions": ["a.b"], "flag": "f")"))).value();
  REQUIRE(book.rules().size() == 1);
  auto const& rule = book.rules()[0];
  CHECK(rule.name() == "X-1 v3");
  CHECK(rule.from == 2020y / 1 / 31);
  CHECK(rule.until == Date{2020y / 2 / 29});
  CHECK(rule.amount == 2);
  CHECK(rule.unit == rulebook::Unit::month);
  CHECK(rule.end == rulebook::EndMode::roll);
  CHECK(rule.schools == rulebook::WordSet{rulebook::SchoolKind::academy});
  CHECK(rule.jurisdictions == rulebook::WordSet{rulebook::Jurisdiction::wales});
  CHECK(rule.flag == "f");
}

TEST_CASE("each kind of mistake is refused with its place", "[rulebook]") {
  auto const fine = row_with("X-1", 1, "");
  CHECK(refused_for(book_of(fine)) == "accepted");
  struct Mistake {
    char const* more;
    char const* found;
  };
  for (auto const& [more, found] : {
           Mistake{R"("colour": "red")", "rules[0] X-1 ?: has an unknown key"},
           Mistake{R"("unit": "fortnight", "amount": 1)", "rules[0] X-1 unit: is no word of its vocabulary"},
           Mistake{R"("amount": 1)", "rules[0] X-1 unit: is missing beside an amount"},
           Mistake{R"("unit": "day")", "rules[0] X-1 amount: is missing beside a unit"},
           Mistake{R"("amount": -1, "unit": "day")", "rules[0] X-1 amount: is not a whole number"},
           Mistake{R"("amount": 1.5, "unit": "day")", "rules[0] X-1 amount: is not a whole number"},
           Mistake{R"("amount": 100001, "unit": "day")", "rules[0] X-1 amount: is not a whole number"},
           Mistake{R"("amount": 18446744073709551615, "unit": "day")", "rules[0] X-1 amount: is not a whole number"},
           Mistake{R"("amount": "1", "unit": "day")", "rules[0] X-1 amount: is not a whole number"},
           Mistake{R"("from": "2026-02-29")", "rules[0] X-1 from: is not a date"},
           Mistake{R"("from": "1899-12-31")", "rules[0] X-1 from: is not a date"},
           Mistake{R"("from": "")", "rules[0] X-1 from: is empty"},
           Mistake{R"("from": "2026-02-02", "until": "2026-02-01")", "rules[0] X-1 until: is before it begins"},
           Mistake{R"("schools": "academy")", "rules[0] X-1 schools: is not a list"},
           Mistake{R"("schools": ["college"])", "rules[0] X-1 schools: has a word that is not of its vocabulary"},
           Mistake{R"("records": [1])", "rules[0] X-1 records: holds what is not a text"},
           Mistake{R"("jurisdictions": [])", "rules[0] X-1 jurisdictions: is empty"},
           Mistake{R"("why_not": "because")", "rules[0] X-1 why_not: belongs to a rule that nothing carries out"},
       }) {
    CAPTURE(more);
    CHECK(refused_for(book_of(row_with("X-1", 1, more))).find(found) != std::string::npos);
  }
  for (auto const* member : {R"("title": "t", )", R"("says": "a rule of a test", )", R"("authority": "design", )", R"("trigger": "event", )",
                             R"("polarity": "due", )", R"("sources": ["a test"], )", R"("confidence": ["design"], )", R"("version": 1, )"}) {
    CAPTURE(member);
    std::string const key = std::string{member}.substr(1, std::string{member}.find('"', 1) - 1);
    CHECK(refused_for(book_of(without(fine, member))).find("rules[0] X-1 " + key + ": is missing") != std::string::npos);
  }
  auto replaced = [&](std::string const& from, std::string const& to) {
    auto row = fine;
    row.replace(row.find(from), from.size(), to);
    return refused_for(book_of(row));
  };
  CHECK(replaced(R"("authority": "design")", R"("authority": "")").find("authority: is empty") != std::string::npos);
  CHECK(replaced(R"("id": "X-1")", R"("id": "")").find("id: is empty") != std::string::npos);
  CHECK(replaced(R"("sources": ["a test"])", R"("sources": [])").find("sources: is empty") != std::string::npos);
  CHECK(replaced(R"("decided_by": "data")", R"("decided_by": "nothing")").find("why_not") != std::string::npos);
  CHECK(replaced(R"("polarity": "due")", R"("polarity": "minimum", "amount": 1, "unit": "year")").find("leap: must be later") != std::string::npos);
  CHECK(replaced(R"("polarity": "due")", R"("polarity": "maximum", "leap": "later")").find("leap: must be clamp") != std::string::npos);
  CHECK(replaced(R"("polarity": "due")", R"("polarity": "minimum", "end": "roll")").find("end: rolls forward") != std::string::npos);
  CHECK(replaced(R"("confidence": ["design"])", R"("confidence": ["general"], "action": "destroy")").find("action: destroys on general knowledge") !=
        std::string::npos);
}

TEST_CASE("what is no rule book at all is malformed", "[rulebook]") {
  std::string deep = R"({"rules": )";
  for (int i = 0; i < 50; ++i) { deep += "["; }
  for (std::string const& text : {std::string{}, std::string{"{"}, std::string{"[]"}, std::string{"{}"}, std::string{R"({"rules": {}})"},
                                  std::string{R"({"rules": [], "more": 1})"}, std::string{"\xff\xfe"}, deep, std::string(9'000'000, ' ')}) {
    CHECK(RuleBook::parse(text).error().code == ErrorCode::malformed);
  }
  CHECK(refused_for(R"({"rules": [7]})").find("rules[0]: is not an object") != std::string::npos);
  CHECK(RuleBook::parse(R"({"rules": []})").ok());
}

TEST_CASE("versions of one rule do not overlap, whatever their order in the text", "[rulebook]") {
  auto const v1 = row_with("X-1", 1, R"("from": "2020-01-01", "until": "2020-12-31")");
  CHECK(refused_for(book_of(v1 + "," + v1)).find("X-1 v1: is there twice") != std::string::npos);
  CHECK(refused_for(book_of(row_with("X-1", 2, R"("from": "2020-12-31")") + "," + v1)).find("X-1 v2: begins while the version before it is in force") !=
        std::string::npos);
  CHECK(refused_for(book_of(v1 + "," + row_with("X-1", 2, R"("from": "2021-01-01")"))) == "accepted");
  CHECK(refused_for(book_of(v1 + "," + row_with("X-1", 2, R"("from": "2019-01-01", "until": "2019-12-31")"))).find("X-1 v2") != std::string::npos);
  CHECK(refused_for(book_of(row_with("X-1", 1, "") + "," + row_with("X-1", 2, R"("from": "2021-01-01")"))).find("X-1 v2") != std::string::npos);
}

TEST_CASE("the version of a day is found, and none between and around them", "[rulebook]") {
  auto const book = RuleBook::parse(book_of(row_with("X-1", 1, R"("from": "2020-01-01", "until": "2020-12-31")") + "," +
                                            row_with("X-1", 2, R"("from": "2021-02-01")") + "," + row_with("X-10", 1, ""))).value();
  auto const version = [&](Date day) { return book.find("X-1", day) == nullptr ? 0 : book.find("X-1", day)->version; };
  CHECK(version(2019y / 12 / 31) == 0);
  CHECK(version(2020y / 1 / 1) == 1);
  CHECK(version(2020y / 12 / 31) == 1);
  CHECK(version(2021y / 1 / 1) == 0);
  CHECK(version(2021y / 1 / 31) == 0);
  CHECK(version(2021y / 2 / 1) == 2);
  CHECK(version(2299y / 12 / 31) == 2);
  CHECK(book.named("X-1", 2019y / 1 / 1)->version == 1);   // names the oldest of a rule not yet in force
  CHECK(book.named("X-1", 2021y / 1 / 15)->version == 1);
  CHECK(book.named("X-1", 2022y / 1 / 1)->version == 2);
  CHECK(book.named("X-2", 2022y / 1 / 1) == nullptr);
  CHECK(book.need("X-1", 2019y / 1 / 1) == nullptr);
  CHECK_THROWS_AS(book.need("X-2", 2022y / 1 / 1), Failure);
  CHECK(book.find("X", 2022y / 1 / 1) == nullptr);
}

TEST_CASE("with() replaces rows of the same id and version, adds others, and leaves the book as it was", "[rulebook]") {
  auto const book = RuleBook::parse(book_of(row_with("X-1", 1, R"("amount": 1, "unit": "day")") + "," + row_with("X-2", 1, ""))).value();
  auto const other = book.with(book_of(row_with("X-1", 1, R"("amount": 5, "unit": "day")") + "," + row_with("X-3", 1, ""))).value();
  CHECK(other.find("X-1", 2026y / 1 / 1)->amount == 5);
  CHECK(other.rules().size() == 3);
  CHECK(book.find("X-1", 2026y / 1 / 1)->amount == 1);
  CHECK(book.rules().size() == 2);
  CHECK_FALSE(book.with(book_of(row_with("X-1", 2, R"("from": "2026-01-01")"))).ok());   // the earlier one has no end
  CHECK(book.with(book_of(row_with("X-1", 1, R"("until": "2025-12-31")") + "," + row_with("X-1", 2, R"("from": "2026-01-01")"))).ok());
  CHECK_FALSE(book.with("nonsense").ok());
}

TEST_CASE("a rule with a flag waits for it", "[rulebook]") {
  auto const book = RuleBook::parse(book_of(row_with("X-1", 1, R"("flag": "new_law", "from": "2026-01-01", "records": ["a"])"))).value();
  CHECK(book.find("X-1", 2026y / 1 / 1) == nullptr);
  CHECK(book.governing("a", 2026y / 1 / 1).empty());
  CHECK_FALSE(book.flag("new_law"));
  auto const on = book.with_flags({"new_law"});
  CHECK(on.flag("new_law"));
  CHECK(on.find("X-1", 2026y / 1 / 1) != nullptr);
  CHECK(on.find("X-1", 2025y / 12 / 31) == nullptr);
  CHECK(on.governing("a", 2026y / 1 / 1).size() == 1);
  CHECK(on.with(book_of(row_with("X-2", 1, ""))).value().flag("new_law"));   // flags stay with the book
  CHECK(on.with_flags({}).find("X-1", 2026y / 1 / 1) == nullptr);
}

TEST_CASE("the strongest authority governs first", "[rulebook]") {
  auto const of = [](char const* id, char const* authority) {
    auto row = row_with(id, 1, R"("records": ["a"])");
    return row.replace(row.find(R"("authority": "design")"), 21, std::string{R"("authority": ")"} + authority + "\"");
  };
  auto const book = RuleBook::parse(book_of(of("X-1", "policy") + "," + of("X-2", "legal_hold") + "," + of("X-3", "statute"))).value();
  std::string order;
  for (auto const* rule : book.governing("a", 2026y / 1 / 1)) { order += rule->id + " "; }
  CHECK(order == "X-2 X-3 X-1 ");
  CHECK(book.governing("b", 2026y / 1 / 1).empty());
}

TEST_CASE("rules found in a book outlive the book they were found in by any copy", "[rulebook]") {
  rulebook::Rule const* rule = nullptr;
  std::optional<RuleBook> copy;
  {
    auto const book = RuleBook::parse(book_of(row_with("X-1", 1, ""))).value();
    copy = book;
    rule = book.find("X-1", 2026y / 1 / 1);
  }
  CHECK(rule->id == "X-1");
  CHECK(copy->find("X-1", 2026y / 1 / 1) == rule);
}

TEST_CASE("the shipped book: flags off, sentences that can be read aloud, questions that exist", "[rulebook]") {
  auto const& book = RuleBook::shipped();
  std::set<std::string> flags;
  for (auto const& rule : book.rules()) {
    CAPTURE(rule.name());
    CHECK_FALSE(rule.says.ends_with('.'));
    CHECK(((rule.says[0] >= 'a' && rule.says[0] <= 'z') || rule.says.starts_with("Keeping children safe in education")));
    for (auto const& source : rule.sources) { CHECK(source.find("[S") == std::string::npos); }
    for (auto const& question : rule.questions) { CHECK(question.find('.') != std::string::npos); }
    if (!rule.flag.empty()) {
      flags.insert(rule.flag);
      CHECK(book.find(rule.id, 2099y / 1 / 1) == nullptr);
      CHECK(book.with_flags({rule.flag}).find(rule.id, 2099y / 1 / 1) != nullptr);
    }
  }
  for (auto const* flag : {"cwsa_2026_section_4", "cwsa_2026_section_38", "cwsa_2026_section_34", "home_education_consent", "uk_gdpr_article_17_1_g",
                           "vpa_2024_section_18", "vpa_2024_section_31"}) {
    CHECK(flags.contains(flag));
  }
}

TEST_CASE("changes of law: the day before, the day, the day after", "[rulebook]") {
  auto const& book = RuleBook::shipped();
  std::map<std::string, int> version_on_eve{{"ATT-06", 0}, {"ATT-10", 1}, {"ATT-20", 1}, {"ATT-21", 1}, {"ATT-22", 1}, {"ATT-31", 1}, {"ATT-32", 1},
                                            {"ATT-33", 0}, {"ATT-40", 0}, {"ATT-41", 0}, {"ATT-42", 1}, {"ATT-42-FULL", 1}, {"ATT-43", 0}, {"CAL-10", 0}};
  for (auto const& [id, eve] : version_on_eve) {
    CAPTURE(id);
    auto const version = [&, key = id](Date day) { return book.find(key, day) == nullptr ? 0 : book.find(key, day)->version; };
    CHECK(version(2024y / 8 / 18) == eve);
    CHECK(version(2024y / 8 / 19) == eve + 1);
    CHECK(version(2024y / 8 / 20) == eve + 1);
  }
  for (auto const* id : {"CAL-02", "CAL-03"}) {
    CHECK(book.find(id, 2018y / 5 / 24) == nullptr);
    CHECK(book.find(id, 2025y / 8 / 19)->version == 1);
    CHECK(book.find(id, 2025y / 8 / 20)->version == 2);
  }
  CHECK(book.find("CAL-04", 2025y / 8 / 19) == nullptr);
  CHECK(book.find("CAL-04", 2025y / 8 / 20) != nullptr);
}
