// Leavers and their files.
#include "bench/ctf_leavers.hpp"

#include <juniper/mis/exchange/ctf/writer.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <utility>

namespace juniper::mis::bench {
namespace {

using namespace exchange::ctf;
using namespace std::chrono_literals;

TransferCode code(char const* text) { return TransferCode::parse(text).value(); }

Upn upn_of(std::size_t n) {
  auto const serial = std::to_string(1'000 + n % 1'000).substr(1);
  auto const body = std::string{n < 1'000 ? "302400624" : "302400625"} + serial;
  return Upn::parse(Upn::expected_check_letter(body) + body).value();
}

Header head() {
  return {.version = 25,
          .written_at = std::chrono::local_days{2025y / 10 / 14},
          .extent = Extent::full,
          .data_qualifier = {},
          .descriptor = {},
          .supplier = "Juniper MIS",
          .source = {.number = SchoolNumber::parse("302", "4006").value(), .urn = {}, .name = "Meadow School"},
          .academic_year = 2025,
          .destination = {.number = SchoolNumber::unknown(), .urn = {}, .name = {}}};
}

}  // namespace

Pupil leaver(std::size_t n) {
  Pupil p;
  p.upn = upn_of(n);
  p.surname = "Surname" + std::to_string(n);
  p.forename = "Zoë";
  p.born = Date{std::chrono::sys_days{2013y / 9 / 1} + std::chrono::days{n % 365}};
  p.sex = n % 2 == 0 ? Sex::of("F") : Sex::of("M");
  p.basic.preferred_forename = "Zo";
  p.basic.middle_names = "Anne Marie";
  p.basic.nc_year = NcYear::year(6);
  p.basic.ethnicity = Ethnicity::of("WBRI");
  p.basic.ethnicity_source = code("P");
  p.basic.languages = {{code("F"), code("ENG")}};
  p.basic.medical_flag = n % 10 == 0;
  p.basic.status = EnrolmentStatus::of("C");
  p.fsm = {.review = 2026y / 3 / 31, .instances = {{Date{2022y / 9 / 1}, {}, code("ENG")}}};
  p.looked_after = {.in_care = false, .care_authority = {}};
  p.sen = {.spells = {{Date{2023y / 1 / 9}, {}, code("K")}}, .needs = {{code("SLCN"), 1}, {code("SEMH"), 2}}};
  Address home;
  home.building = std::to_string(n % 200);
  home.street = "Example Road";
  home.town = "London";
  home.postcode = "NW3 2JB";
  p.address = home;
  p.phones = {{PhoneType::of("H"), "02079460991"}};
  for (int i = 1; i <= 3; ++i) {
    Contact c;
    c.order = i;
    c.title = "Ms";
    c.surname = "Sample & Jones";
    c.forename = "Ada";
    c.relationship = Relationship::of("PAM");
    c.parental_responsibility = true;
    c.address_as_pupil = true;
    c.phones = {{PhoneType::of("M"), "07700900123"}, {PhoneType::of("W"), "02079460992"}};
    c.email = "ada" + std::to_string(n) + "@example.org";
    p.contacts.push_back(c);
  }
  for (int year = 2020; year < 2026; ++year) {
    AttendanceYear y;
    y.year = year;
    y.school = SchoolNumber::parse("302", "4006").value();
    y.school_name = "Meadow School";
    y.possible = 380;
    y.authorised = 12;
    y.attended = 366;
    y.unauthorised = 2;
    if (year == 2025) {
      y.marks_from = 2025y / 9 / 3;
      std::string marks;
      for (int i = 0; i < 200; ++i) { marks += i % 14 < 10 ? "/\\" : "##"; }
      y.marks = marks;
    }
    p.attendance.push_back(y);
  }
  static constexpr std::array stages{"EYF", "KS1", "KS2"};
  static constexpr std::array subjects{"ENG", "MAT", "SCI", "REA", "WRI", "GPS", "CLL", "PSE", "PHY"};
  for (auto const* stage : stages) {
    auto& s = p.assessments.emplace_back(KeyStage{.stage = code(stage), .results = {}});
    for (auto const* subject : subjects) {
      s.results.push_back({.locale = code("ENG"),
                           .year = 2024,
                           .subject = code(subject),
                           .method = code("TA"),
                           .component = code("SUB"),
                           .status = code("R"),
                           .qualifier = code("NC"),
                           .result = code("EXS"),
                           .date = Date{2024y / 6 / 20}});
    }
  }
  p.schools = {{.number = SchoolNumber::parse("302", "4006").value(),
                .urn = Urn::parse("135234").value(),
                .name = "Meadow School",
                .starts = Date{2018y / 9 / 4},
                .ends = {},
                .ground = {},
                .last_school = true}};
  return p;
}

std::string leavers_file(std::size_t pupils) {
  std::string text;
  auto writer = Writer::begin(head(), [&](std::string_view piece) { text += piece; }).value();
  for (std::size_t n = 0; n < pupils; ++n) { writer.add(leaver(n)).value(); }
  writer.finish();
  return text;
}

Source leavers_as_they_are_read(std::size_t pupils) {
  struct State {
    std::string text{};
    std::size_t at = 0;
    std::size_t next = 0;
    bool finished = false;
    std::unique_ptr<Writer> writer{};
  };
  auto const state = std::make_shared<State>();
  state->writer = std::make_unique<Writer>(Writer::begin(head(), [s = state.get()](std::string_view piece) { s->text += piece; }).value());
  return [state, pupils](char* to, std::size_t most) -> std::size_t {
    while (state->at == state->text.size()) {
      if (state->finished) { return 0; }
      state->text.clear();
      state->at = 0;
      if (state->next < pupils) {
        state->writer->add(leaver(state->next++)).value();
      } else {
        state->writer->finish();
        state->finished = true;
      }
    }
    auto const size = std::min(most, state->text.size() - state->at);
    std::copy_n(state->text.data() + state->at, size, to);
    state->at += size;
    return size;
  };
}

}  // namespace juniper::mis::bench
