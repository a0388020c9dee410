// Reading a transfer file of 2,000 invented pupils into checked values, beside pugixml's tree walked into the same structs.
#include "bench/ctf_dom.hpp"
#include <juniper/mis/exchange/ctf/reader.hpp>
#include <juniper/mis/exchange/ctf/writer.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace juniper::mis::bench {
namespace {

using namespace exchange::ctf;
using namespace std::chrono_literals;

constexpr std::size_t pupils_in_file = 2'000;

TransferCode code(char const* text) { return TransferCode::parse(text).value(); }

Upn upn_of(std::size_t n) {
  auto const serial = std::to_string(1'000 + n % 1'000).substr(1);
  auto const body = std::string{n < 1'000 ? "302400624" : "302400625"} + serial;
  return Upn::parse(Upn::expected_check_letter(body) + body).value();
}

// As large as the record of a pupil who leaves primary school: 410 elements, of which most are results.
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

std::string const& file() {
  static std::string const text = [] {
    std::string t;
    auto writer = Writer::begin({.version = 25,
                                 .written_at = std::chrono::local_days{2025y / 10 / 14},
                                 .extent = Extent::full,
                                 .data_qualifier = {},
                                 .descriptor = {},
                                 .supplier = "Juniper MIS",
                                 .source = {.number = SchoolNumber::parse("302", "4006").value(), .urn = {}, .name = "Meadow School"},
                                 .academic_year = 2025,
                                 .destination = {.number = SchoolNumber::unknown(), .urn = {}, .name = {}}},
                                [&](std::string_view piece) { t += piece; })
                      .value();
    for (std::size_t n = 0; n < pupils_in_file; ++n) { writer.add(leaver(n)).value(); }
    writer.finish();
    return t;
  }();
  return text;
}

std::size_t read_streaming(std::string const& text) {
  std::size_t contacts = 0;
  auto const report = read(text, "f.xml", {.header = {}, .pupil = [&](PupilInFile&& p) {
                                             contacts += p.pupil.contacts.size();
                                             return true;
                                           }});
  return report.whole && report.findings.empty() ? contacts : 0;
}

std::vector<Pupil> read_into_vector(std::string const& text) {
  std::vector<Pupil> pupils;
  read(text, "f.xml", {.header = {}, .pupil = [&](PupilInFile&& p) {
                         pupils.push_back(std::move(p.pupil));
                         return true;
                       }});
  return pupils;
}

// Highest resident memory of this process so far, in MB, and a way to begin anew.
std::size_t peak_mb() {
  std::ifstream status{"/proc/self/status"};
  std::string word;
  while (status >> word) {
    if (word == "VmHWM:") {
      std::size_t kb = 0;
      status >> kb;
      return kb / 1024;
    }
  }
  return 0;
}
void forget_peak() { std::ofstream{"/proc/self/clear_refs"} << 5; }

template <class Do>
double seconds(Do const& work) {
  auto const from = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
}

double median(std::vector<double> v) {
  std::ranges::nth_element(v, v.begin() + static_cast<std::ptrdiff_t>(v.size() / 2));
  return v[v.size() / 2];
}

// Both in turn, so that a machine that is busy for a while is so for both; the median of the ratios.
void ctf_read_against_tree(benchmark::State& state) {
  auto const& text = file();
  if (read_into_vector(text) != pupils_by_tree(text)) { return state.SkipWithError("the two readers differ"); }
  std::vector<double> streamed;
  std::vector<double> kept;
  std::vector<double> tree;
  for (auto _ : state) {
    streamed.push_back(seconds([&] { benchmark::DoNotOptimize(read_streaming(text)); }));
    kept.push_back(seconds([&] { benchmark::DoNotOptimize(read_into_vector(text)); }));
    tree.push_back(seconds([&] { benchmark::DoNotOptimize(pupils_by_tree(text)); }));
  }
  std::vector<double> ratios;
  std::vector<double> kept_ratios;
  for (std::size_t i = 0; i < tree.size(); ++i) {
    ratios.push_back(streamed[i] / tree[i]);
    kept_ratios.push_back(kept[i] / tree[i]);
  }
  auto const mb = static_cast<double>(text.size()) / 1e6;
  state.counters["file_MB"] = mb;
  state.counters["streamed_MB/s"] = mb / median(streamed);
  state.counters["kept_MB/s"] = mb / median(kept);
  state.counters["tree_MB/s"] = mb / median(tree);
  state.counters["streamed/tree"] = median(ratios);
  state.counters["kept/tree"] = median(kept_ratios);
}
BENCHMARK(ctf_read_against_tree)->Unit(benchmark::kMillisecond)->Iterations(15);

// What a reading adds to the memory that is held already, for a file and for ten times the file.
void ctf_read_memory(benchmark::State& state) {
  auto const& text = file();
  auto const added = [&](auto const& work) {
    forget_peak();
    auto const before = peak_mb();
    work();
    return static_cast<double>(peak_mb() - before);
  };
  for (auto _ : state) {
    state.counters["streamed_MB"] = added([&] { benchmark::DoNotOptimize(read_streaming(text)); });
    auto const head = text.substr(0, text.find("<Pupil>"));
    auto const body = std::string_view{text}.substr(head.size(), text.rfind("</CTFpupilData>") - head.size());
    state.counters["streamed_ten_times_MB"] = added([&] {
      std::size_t part = 0;
      std::size_t at = 0;
      read(
          [&](char* to, std::size_t most) {
            auto const from = part == 0 ? std::string_view{head} : part <= 10 ? body : std::string_view{};
            auto const size = std::min(most, from.size() - at);
            std::copy_n(from.data() + at, size, to);
            at += size;
            if (at == from.size() && part <= 10) { ++part, at = 0; }
            return size;
          },
          "f.xml", {});
    });
    state.counters["tree_MB"] = added([&] { benchmark::DoNotOptimize(pupils_by_tree(text)); });
  }
}
BENCHMARK(ctf_read_memory)->Unit(benchmark::kMillisecond)->Iterations(1);

void ctf_write(benchmark::State& state) {
  auto const pupil = leaver(1);
  for (auto _ : state) {
    auto writer = Writer::begin({.version = 25,
                                 .written_at = {},
                                 .extent = Extent::full,
                                 .data_qualifier = {},
                                 .descriptor = {},
                                 .supplier = "Juniper MIS",
                                 .source = {.number = SchoolNumber::unknown(), .urn = {}, .name = "Meadow School"},
                                 .academic_year = 2025,
                                 .destination = {.number = SchoolNumber::unknown(), .urn = {}, .name = {}}},
                                [](std::string_view piece) { benchmark::DoNotOptimize(piece.size()); })
                      .value();
    for (int i = 0; i < 100; ++i) { writer.add(pupil).value(); }
    writer.finish();
  }
  state.SetItemsProcessed(state.iterations() * 100);
}
BENCHMARK(ctf_write)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace juniper::mis::bench
