// Bringing in a transfer file pupil by pupil.
#include "exchange/ctf/matching.hpp"
#include "exchange/ctf/settling.hpp"
#include "exchange/report.hpp"
#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/exchange/ctf/bring_in.hpp>
#include <juniper/mis/exchange/ctf/writer.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/storage/watch.hpp>

#include <algorithm>
#include <cstring>
#include <set>

namespace juniper::mis::exchange::ctf {
namespace {

// What concerns one pupil ends that pupil, and the others are brought in; what concerns desk or store ends the run.
bool of_one_pupil(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::invalid:
    case ErrorCode::malformed:
    case ErrorCode::not_found:
    case ErrorCode::refused:
    case ErrorCode::conflict:
    case ErrorCode::already_exists:
    case ErrorCode::in_use:
    case ErrorCode::tampered:
    case ErrorCode::erased: return true;
    default: return false;
  }
}

// The last part of a path.
std::string_view without_folders(std::string_view path) { return path.substr(path.find_last_of("/\\") + 1); }

// One run over a file.
class BringIn {
 public:
  BringIn(Desk& desk, std::string_view name, ImportOptions const& options)
      : desk_(desk), options_(options), watch_({.time = options.call.time, .progress = {}}), report_findings_(report_.findings) {
    import_.name = std::string{without_folders(name)};
    import_.starts = options.starts;
  }

  Result<ImportReport> run(Source const& source) {
    auto const school = desk_.get(Id<School>{desk_.organisation().value}, bounds());
    if (!school.ok()) {
      return Error{.code = ErrorCode::invalid,
                   .text = "a transfer file is brought in at a desk of the school that receives it",
                   .hint = "open a desk at the school, not at its trust"};
    }
    auto const number = (*school)[&School::la_estab];
    if (number.has_value()) { import_.own_number = number.value(); }
    auto read_report = read(
        source, import_.name,
        {.header = [this](Header const& header) { return meet(header); }, .pupil = [this](PupilInFile&& pupil) { return take(pupil); }},
        options_.limits);
    if (stopped_) { return *std::move(stopped_); }
    // Where the desk may do nothing at all, that is the answer.
    if (refused_ && refusals_ == report_.pupils.size()) { return *std::move(refused_); }
    report_.whole = read_report.whole;
    say_what_was_not_loaded();
    for (auto const& [path, pupils] : read_report.unknown) { report_.not_loaded[path] += pupils; }  // the reader has said so
    report_findings_.finish(import_.name);
    std::ranges::move(report_.findings, std::back_inserter(read_report.findings));
    report_.findings = std::move(read_report.findings);
    return std::move(report_);
  }

 private:
  CallOptions bounds() const { return {.time = watch_.left(), .progress = {}}; }

  bool meet(Header const& header) {
    report_.header = header;
    import_.academic_year = header.academic_year;
    if (auto const at = header.written_at; at != std::chrono::local_seconds{}) {
      import_.written_on = Date{std::chrono::floor<std::chrono::days>(at)};
    }
    compare_name(header);
    bool const elsewhere = import_.own_number && header.destination.number && header.destination.number->la_estab() &&
                           header.destination.number->la_estab() != import_.own_number;
    if (elsewhere) {
      report_findings_.say(Severity::warning, "for_another_school", import_.name, "the file is addressed to another school",
                           "make sure that these pupils come to this one");
    }
    return true;
  }

  // A file is called by both ends; one that was renamed, or whose head says something else, may be another one than it is taken for.
  void compare_name(Header const& header) {
    auto const name = parse_file_name(import_.name);
    if (!name.ok()) {
      report_findings_.say(Severity::note, "file_name", import_.name,
                           "the file is not named as transfer files are: 8201234_CTF_8205678_001.xml",
                           "make sure that it is the file that was sent");
      return;
    }
    auto const differs = [](SchoolNumber const& named, std::optional<SchoolNumber> const& said) { return said && *said != named; };
    if (differs(name->source, header.source.number) || differs(name->destination, header.destination.number)) {
      report_findings_.say(Severity::warning, "file_name_differs", import_.name,
                           "the name of the file says another sender or receiver than the file",
                           "make sure that it is the file that was sent");
    }
  }

  bool take(PupilInFile const& in_file) {
    if (auto go_on = watch_.look(); !go_on.ok()) { return stop(std::move(go_on).error()); }
    auto outcome = settle(in_file);
    if (!outcome.ok()) { return stop(std::move(outcome).error()); }
    report_.pupils.push_back(*std::move(outcome));
    if (options_.call.progress && !options_.call.progress(report_.pupils.size())) {
      return stop({.code = ErrorCode::cancelled, .text = "the caller asked to stop"});
    }
    return true;
  }

  bool stop(Error error) {
    stopped_ = std::move(error);
    return false;
  }

  Result<PupilOutcome> settle(PupilInFile const& in_file) {
    PupilOutcome outcome{
        .number = in_file.number, .outcome = Outcome::not_loaded, .matched = MatchedBy::nothing, .pupil = {}, .candidates = {}};
    auto const& upn = in_file.pupil.upn;
    if (upn && !seen_.insert(*upn).second) {
      say(in_file, Severity::warning, "twice_in_file", "an earlier pupil of the file has the same unique pupil number",
          "the file was read in its order: ask the sender which record is right");
    }
    auto matched = recognise(in_file);
    if (!matched.ok()) { return std::move(matched).error(); }
    outcome.matched = matched->by;
    outcome.pupil = matched->pupil;
    if (!matched->candidates.empty()) {
      outcome.outcome = Outcome::undecided;
      outcome.candidates = std::move(matched->candidates);
      say(in_file, Severity::warning, "undecided", "this pupil may be somebody who is here already",
          "look at the candidates, decide, and run the import again");
      return outcome;
    }
    auto done = write(in_file, matched->pupil);
    if (!done.ok()) {
      bool const decided_wrong = matched->by == MatchedBy::decision && done.error().code == ErrorCode::not_found;
      if (decided_wrong || !of_one_pupil(done.error().code)) { return std::move(done).error(); }
      not_brought_in(in_file, std::move(done).error());
      return outcome;
    }
    note(outcome, *std::move(done), matched->pupil.has_value());
    return outcome;
  }

  void not_brought_in(PupilInFile const& in_file, Error error) {
    auto const of = error.entity.empty() ? std::string{} : " (" + error.entity + (error.field.empty() ? "" : ", " + error.field) + ")";
    report_findings_.say(Severity::error, "not_brought_in", place(in_file), "nothing of this pupil was brought in: " + error.text + of,
                         "the others were: mend what is said here, or bring the file in once more at a desk that may");
    if (error.code != ErrorCode::refused) { return; }
    ++refusals_;
    if (!refused_) { refused_ = std::move(error); }
  }

  Result<Match> recognise(PupilInFile const& in_file) {
    auto const decided = options_.decisions.find(in_file.number);
    if (decided == options_.decisions.end()) { return match(desk_, in_file.pupil, bounds()); }
    auto const* known = std::get_if<Id<mis::Pupil>>(&decided->second);
    return Match{.by = MatchedBy::decision, .pupil = known == nullptr ? std::nullopt : std::optional{*known}, .candidates = {}};
  }

  // Looks first: who needs no change leaves no trace. Then once more and in earnest, within one transaction; a dry run takes it back.
  Result<Settled> write(PupilInFile const& in_file, std::optional<Id<mis::Pupil>> known) {
    auto looked = Settling{desk_, import_, in_file, true}.run(known);
    if (!looked.ok() || !looked->loaded || (looked->added.empty() && looked->changed.empty())) { return looked; }
    constexpr int most_tries = 3;
    ByteWriter request;
    request.sized(std::to_string(in_file.number));
    for (int tries = 1;; ++tries) {
      Settled settled;
      auto const refused_before = import_.refused.size();
      auto const command = [&](Desk& at) -> Result<void> {
        auto const steps = [&](Desk& inner) -> Result<Uuid> {
          auto written = Settling{inner, import_, in_file, false}.run(known);
          if (!written.ok()) { return std::move(written).error(); }
          settled = *std::move(written);
          return settled.pupil.value_or(Id<mis::Pupil>{}).value;
        };
        auto const done = at.command("ctf.bring_in", request.bytes(), {.idempotency_key = {}, .call = bounds()}, steps);
        return done.ok() ? Result<void>{} : Result<void>{done.error()};
      };
      auto const done = options_.dry_run ? desk_.rehearse(command, bounds()) : command(desk_);
      if (done.ok()) {
        if (options_.dry_run) { settled.pupil = known; }
        return settled;
      }
      if (import_.refused.size() > refused_before) { continue; }  // now it is known what to leave out
      if (done.error().code != ErrorCode::conflict || tries >= most_tries) { return done.error(); }
    }
  }

  void note(PupilOutcome& outcome, Settled settled, bool known) {
    outcome.pupil = settled.pupil;
    bool const anything = !settled.added.empty() || !settled.changed.empty();
    outcome.outcome = !settled.loaded ? Outcome::not_loaded : !known ? Outcome::added : anything ? Outcome::changed : Outcome::unchanged;
    for (auto const& [entity, rows] : settled.added) { report_.rows_added[entity] += rows; }
    for (auto const& [entity, rows] : settled.changed) { report_.rows_changed[entity] += rows; }
    for (auto const& block : settled.not_loaded) { ++report_.not_loaded[block]; }
    for (auto& f : settled.findings) {
      report_findings_.say(f.severity, std::move(f.code), std::move(f.place), std::move(f.text), std::move(f.help));
    }
  }

  void say(PupilInFile const& in_file, Severity severity, char const* code, char const* text, char const* help) {
    report_findings_.say(severity, code, place(in_file), text, help);
  }
  std::string place(PupilInFile const& in_file) const { return import_.name + ", pupil " + std::to_string(in_file.number); }

  void say_what_was_not_loaded() {
    for (auto const& [block, pupils] : report_.not_loaded) {
      report_findings_.say(Severity::note, "not_loaded", import_.name + ", " + block,
                           "this was not loaded, of so many pupils: " + std::to_string(pupils),
                           "this version does not hold it, or this desk may not write it: keep the file");
    }
    for (auto const& [entity, why] : import_.refused) {
      report_findings_.say(Severity::note, "not_for_this_desk", import_.name + ", " + entity,
                           "this desk may not write such records: " + why, "bring the file in once more at a desk that may");
    }
  }

  Desk& desk_;
  ImportOptions const& options_;
  storage::Watch watch_;
  Import import_;
  ImportReport report_;
  Report report_findings_;
  std::set<Upn> seen_;
  std::optional<Error> stopped_;
  std::optional<Error> refused_;  // the first of them
  std::size_t refusals_ = 0;
};

}  // namespace

std::string_view name_of(Outcome outcome) noexcept {
  switch (outcome) {
    case Outcome::added: return "added";
    case Outcome::changed: return "changed";
    case Outcome::unchanged: return "unchanged";
    case Outcome::undecided: return "undecided";
    case Outcome::not_loaded: break;
  }
  return "not_loaded";
}

std::string_view name_of(MatchedBy matched) noexcept {
  switch (matched) {
    case MatchedBy::upn: return "upn";
    case MatchedBy::former_upn: return "former_upn";
    case MatchedBy::decision: return "decision";
    case MatchedBy::nothing: break;
  }
  return "nothing";
}

std::size_t ImportReport::count(Outcome outcome) const noexcept {
  return static_cast<std::size_t>(std::ranges::count(pupils, outcome, &PupilOutcome::outcome));
}

Result<ImportReport> bring_in(Desk& desk, Source const& source, std::string_view name, ImportOptions const& options) {
  return BringIn{desk, name, options}.run(source);
}

Result<ImportReport> bring_in(Desk& desk, std::string_view bytes, std::string_view name, ImportOptions const& options) {
  return bring_in(desk, in_memory(bytes), name, options);
}

}  // namespace juniper::mis::exchange::ctf
