// Tests of the statistical classes against the published figures of England, where the file is at hand.
#include "catch.hpp"
#include "codes/vectors.hpp"
#include <juniper/mis/attendance/attendance_figures.hpp>
#include <juniper/mis/attendance/session_counts.hpp>

#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace juniper::mis;
using attendance::SessionCounts;

namespace {

using PublishedRow = std::map<std::string, std::string, std::less<>>;

std::string unquoted(std::string text) {
  std::erase(text, '"');
  return text;
}

// The heading and the rows; nothing, with a warning, where the file is not there.
std::vector<PublishedRow> published_rows() {
  std::vector<PublishedRow> rows;
  auto const* folder = std::getenv("JUNIPER_MIS_SHARED");
  std::filesystem::path const path = std::filesystem::path{folder == nullptr ? "" : folder} / "data/attendance/EES_ytd_data.csv";
  std::ifstream in(path);
  if (folder == nullptr || !in) {
    WARN("skipped: JUNIPER_MIS_SHARED names no folder with data/attendance/EES_ytd_data.csv");
    return rows;
  }
  std::vector<std::string> heading;
  for (std::string line; std::getline(in, line);) {
    if (line.ends_with('\r')) { line.pop_back(); }
    std::vector<std::string> cells;
    std::string cell;
    bool quoted = false;
    for (char const c : line) {
      if (c == '"') { quoted = !quoted; }
      if (c == ',' && !quoted) {
        cells.push_back(unquoted(std::exchange(cell, {})));
      } else {
        cell += c;
      }
    }
    cells.push_back(unquoted(cell));
    if (heading.empty()) {
      heading = cells;
      continue;
    }
    REQUIRE(cells.size() == heading.size());
    PublishedRow row;
    for (std::size_t i = 0; i < cells.size(); ++i) { row.emplace(heading[i], cells[i]); }
    rows.push_back(std::move(row));
  }
  return rows;
}

std::optional<std::int64_t> whole(PublishedRow const& row, std::string_view column) {
  auto const found = row.find(column);
  REQUIRE(found != row.end());
  std::int64_t value = 0;
  auto const& text = found->second;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty()) { return std::nullopt; }   // suppressed
  return value;
}

// Which code each column of reasons counts.
std::vector<std::pair<char const*, char const*>> const reasons{
    {"/", "reason_present_am"}, {"\\", "reason_present_pm"}, {"L", "reason_l_present_late_before_registers_closed"},
    {"I", "reason_i_authorised_illness"}, {"M", "reason_m_authorised_medical_dental"}, {"R", "reason_r_authorised_religious_observance"},
    {"S", "reason_s_authorised_study_leave"}, {"T", "reason_t_authorised_mobile_child"}, {"H", "reason_h_authorised_holiday"},
    {"E", "reason_e_authorised_excluded"}, {"C", "reason_c_authorised_other"}, {"C1", "reason_c1_authorised_regulated_performance"},
    {"J1", "reason_j1_authorised_interview"}, {"C2", "reason_c2_authorised_temp_reduced_timetable"}, {"B", "reason_b_aea_education_off_site"},
    {"J", "reason_j_aea_interview"}, {"P", "reason_p_aea_approved_sporting_activity"}, {"V", "reason_v_aea_educational_visit_trip"},
    {"W", "reason_w_aea_work_experience"}, {"K", "reason_k_aea_education_arranged_by_la"}, {"G", "reason_g_unauthorised_holiday"},
    {"U", "reason_u_unauthorised_late_after_registers_closed"}, {"O", "reason_o_other_unauthorised"}, {"N", "reason_n_no_reason_yet"}};

struct Complete {
  PublishedRow const* row = nullptr;
  SessionCounts by_class{};    // from the columns of sums
  SessionCounts by_reason{};   // from the columns of reasons, by the class of each code
  std::int64_t late = 0;
};

std::optional<Complete> complete(PublishedRow const& row) {
  Complete c{.row = &row};
  for (auto const& [code, column] : reasons) {
    auto const sessions = whole(row, column);
    if (!sessions) { return std::nullopt; }
    auto const& means = meaning(AttendanceCode::parse(code).value());
    c.by_reason.add(means.statistics, *sessions);
    c.late += means.late ? *sessions : 0;
  }
  auto const present = whole(row, "present_sessions"), elsewhere = whole(row, "approved_educational_activity");
  auto const authorised = whole(row, "authorised_absence"), unauthorised = whole(row, "unauthorised_absence");
  if (!present || !elsewhere || !authorised || !unauthorised) { return std::nullopt; }
  c.by_class = {.present = *present, .elsewhere = *elsewhere, .authorised = *authorised, .unauthorised = *unauthorised};
  return c;
}

bool near_to(PublishedRow const& row, char const* column, std::int64_t part, std::int64_t of) {
  auto const percent = attendance::percent_of(part, of);
  return percent && std::abs(static_cast<double>(percent->hundredths) / 100.0 - std::stod(row.at(column))) <= 0.005 + 1e-9;
}

}  // namespace

TEST_CASE("the identities of attendance hold on every complete row of the published figures", "[attendance]") {
  auto const rows = published_rows();
  if (rows.empty()) { return; }
  int complete_rows = 0;
  std::int64_t largest_rest = 0;
  for (auto const& row : rows) {
    auto const c = complete(row);
    if (!c) { continue; }
    ++complete_rows;
    CAPTURE(row.at("geographic_level"), row.at("la_name"), row.at("education_phase"));
    auto const& s = c->by_class;
    CHECK(s.possible() == whole(row, "possible_sessions"));
    CHECK(s.attended() == whole(row, "overall_attendance"));
    CHECK(s.absent() == whole(row, "overall_absence"));
    CHECK(c->by_reason.present == s.present);
    CHECK(c->by_reason.elsewhere == s.elsewhere);
    CHECK(c->by_reason.unauthorised == s.unauthorised);
    CHECK(c->by_reason.authorised <= s.authorised);   // a few sessions of withdrawn codes have no column
    largest_rest = std::max(largest_rest, s.authorised - c->by_reason.authorised);
    CHECK(c->late == whole(row, "late_sessions"));
    CHECK(near_to(row, "attendance_perc", s.attended(), s.possible()));
    CHECK(near_to(row, "overall_absence_perc", s.absent(), s.possible()));
    CHECK(near_to(row, "unauthorised_absence_perc", s.unauthorised, s.possible()));
  }
  CHECK(complete_rows == 643);
  CHECK(largest_rest == 106);   // of 110,576,083 in England
}

TEST_CASE("the counts of the phases add up to the total of each area", "[attendance]") {
  auto const rows = published_rows();
  if (rows.empty()) { return; }
  std::map<std::string, std::pair<SessionCounts, std::optional<SessionCounts>>> areas;
  std::map<std::string, bool> suppressed;
  for (auto const& row : rows) {
    auto const area = row.at("geographic_level") + row.at("region_name") + row.at("new_la_code");
    auto const c = complete(row);
    if (!c) {
      suppressed[area] = true;
    } else if (row.at("education_phase") == "Total") {
      areas[area].second = c->by_class;
    } else {
      areas[area].first += c->by_class;
    }
  }
  int compared = 0;
  for (auto const& [area, sums] : areas) {
    if (suppressed.contains(area) || !sums.second) { continue; }
    CAPTURE(area);
    CHECK(sums.first == *sums.second);
    ++compared;
  }
  CHECK(compared == 161);
}
