// Reading a transfer file of 2,000 invented pupils into checked values, beside pugixml's tree walked into the same structs.
#include "bench/ctf_dom.hpp"
#include "bench/ctf_leavers.hpp"
#include "bench/rounds.hpp"

#include <juniper/mis/exchange/ctf/reader.hpp>

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace bench {
namespace {

using namespace juniper::mis;
using exchange::ctf::Pupil;

constexpr std::size_t pupils_in_file = 2'000;

// Pupils as they go by: what is told of each, so that neither can leave anything out.
struct Passing {
  std::uint64_t sum = 0;
  void see(Pupil const& p) {
    sum = sum * 31 + std::hash<std::string_view>{}(p.surname.reveal()) + p.contacts.size() + 7 * p.schools.size();
    for (auto const& stage : p.assessments) {
      for (auto const& result : stage.results) {
        sum = sum * 31 + (result.result ? std::hash<std::string_view>{}(result.result->text()) : 0);
      }
    }
    if (p.upn) { sum += std::hash<std::string_view>{}(p.upn->text()); }
  }
};

struct Files {
  std::string const text = juniper::mis::bench::leavers_file(pupils_in_file);
  std::vector<Pupil> pupils{};
  Passing passing{};
};

void read_pupils(std::string const& text, std::function<void(Pupil&&)> const& take) {
  auto const report = exchange::ctf::read(text, "f.xml", {.header = {}, .pupil = [&](exchange::ctf::PupilInFile&& p) {
                                                            take(std::move(p.pupil));
                                                            return true;
                                                          }});
  if (!report.whole || !report.findings.empty()) { throw std::runtime_error("the file was not read whole"); }
}

std::uint64_t sum_of(std::vector<Pupil> const& pupils) {
  Passing all;
  for (auto const& pupil : pupils) { all.see(pupil); }
  return all.sum;
}

Comparison reading(bool keeping) {
  auto const s = std::make_shared<Files>();
  auto const by_tree = [s] { s->pupils = juniper::mis::bench::pupils_by_tree(s->text); };
  by_tree();
  std::vector<Pupil> kept;
  read_pupils(s->text, [&](Pupil&& p) { kept.push_back(std::move(p)); });
  if (kept != s->pupils) { throw std::runtime_error("the two readers differ"); }
  auto const forget = [s] {
    s->pupils = {};
    s->passing = {};
  };
  auto const answer_of_kept = [s] { return sum_of(s->pupils); };
  Contender library{.name = "ctf::read", .run = {}, .prepare = forget, .answer = answer_of_kept};
  if (keeping) {
    library.run = [s] { read_pupils(s->text, [&](Pupil&& p) { s->pupils.push_back(std::move(p)); }); };
  } else {
    library.run = [s] { read_pupils(s->text, [&](Pupil&& p) { s->passing.see(p); }); };
    library.answer = [s] { return s->passing.sum; };
  }
  return {.layer = "module",
          .what = std::string{"read a transfer file of 2,000 pupils"} + (keeping ? " into a vector" : ", pupil by pupil"),
          .unit = "pupil",
          .units = pupils_in_file,
          .goal = Goal::ratio_at_most,
          .bound = 1.0,
          .library = std::move(library),
          .peer = {.name = "pugixml's tree, walked into the same structs", .run = by_tree, .prepare = forget, .answer = answer_of_kept},
          .rounds = 15,
          .setting = s};
}

[[maybe_unused]] int const entered =
    enter("ctf.read", [] { return reading(false); }) + enter("ctf.read_and_keep", [] { return reading(true); });

}  // namespace
}  // namespace bench
