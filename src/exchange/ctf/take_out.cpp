// Writing a transfer file of what a desk may see.
#include "exchange/ctf/gathering.hpp"
#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/calendar/academic_years.hpp>
#include <juniper/mis/exchange/ctf/take_out.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/storage/watch.hpp>

namespace juniper::mis::exchange::ctf {
namespace {

Error not_a_school(char const* text, char const* field) {
  return {.code = ErrorCode::invalid,
          .text = text,
          .hint = "open a desk at the school that sends the file",
          .entity = "school",
          .field = field};
}

// One run.
class TakeOut {
 public:
  TakeOut(Desk& desk, ExportOptions const& options, Out const& out)
      : desk_(desk), options_(options), out_(out), watch_({.time = options.call.time, .progress = {}}) {}

  Result<ExportReport> run() {
    if (options_.pupils.empty()) { return Error{.code = ErrorCode::invalid, .text = "no pupil is named", .field = "pupils"}; }
    auto head = header();
    if (!head.ok()) { return std::move(head).error(); }
    auto name = file_name(*head->source.number, options_.destination, options_.number);
    if (!name.ok()) { return std::move(name).error(); }
    report_.file_name = *std::move(name);
    for (auto const pupil : options_.pupils) {
      if (auto there = desk_.get(pupil, bounds()); !there.ok()) { return std::move(there).error(); }
    }
    std::optional<Writer> writer;
    for (auto const pupil : options_.pupils) {
      if (auto go_on = watch_.look(); !go_on.ok()) { return std::move(go_on).error(); }
      auto gathered = gather(pupil);
      if (!gathered.ok()) { return std::move(gathered).error(); }
      if (!writer) {
        auto begun = Writer::begin(*head, out_);
        if (!begun.ok()) { return std::move(begun).error(); }
        writer.emplace(*std::move(begun));
      }
      note(pupil, *gathered, *writer);
      if (options_.call.progress && !options_.call.progress(report_.written.size() + report_.left_out.size())) {
        return Error{.code = ErrorCode::cancelled, .text = "the caller asked to stop"};
      }
    }
    writer->finish();
    return std::move(report_);
  }

 private:
  CallOptions bounds() const { return {.time = watch_.left(), .progress = {}}; }

  Result<Header> header() {
    auto const school = desk_.get(Id<School>{desk_.organisation().value}, bounds());
    if (!school.ok()) { return not_a_school("a file is sent by a school", "id"); }
    auto const number = (*school)[&School::la_estab];
    auto const name = (*school)[&School::name];
    if (!number.has_value() || !name.has_value()) {
      return not_a_school("the school that sends a file has a DfE number and a name", "la_estab");
    }
    auto const urn = (*school)[&School::urn];
    return Header{.version = options_.version,
                  .written_at = british_time(desk_.now()),
                  .extent = Extent::full,
                  .data_qualifier = {},
                  .descriptor = {},
                  .supplier = options_.supplier,
                  .source = {.number = SchoolNumber{number.value()},
                             .urn = urn.has_value() ? std::optional{urn.value()} : std::nullopt,
                             .name = name.value()},
                  .academic_year = calendar::academic_year_of(desk_.today()),
                  .destination = {.number = options_.destination, .urn = options_.destination_urn, .name = {}}};
  }

  // What is read here is in the log before it is written anywhere.
  Result<Gathered> gather(Id<mis::Pupil> pupil) {
    Gathered gathered;
    ByteWriter request;
    request.raw(pupil.value.view()).sized(options_.destination.text());
    auto const done =
        desk_.command("ctf.take_out", request.bytes(), {.idempotency_key = {}, .call = bounds()}, [&](Desk& inner) -> Result<Uuid> {
          auto all = Gathering{inner, pupil, bounds()}.run();
          if (!all.ok()) { return std::move(all).error(); }
          gathered = *std::move(all);
          return pupil.value;
        });
    if (!done.ok()) { return done.error(); }
    return gathered;
  }

  void note(Id<mis::Pupil> pupil, Gathered const& gathered, Writer& writer) {
    for (auto const& finding : gathered.findings) { report_.findings.push_back(finding); }
    for (auto const& [path, why] : gathered.withheld) {
      auto& withheld = report_.withheld[path];
      ++withheld.pupils;
      withheld.why = why;
    }
    if (gathered.forbidden) {
      report_.left_out.push_back(pupil);
      return;
    }
    auto const written = writer.add(gathered.pupil);
    (written.ok() ? report_.written : report_.left_out).push_back(pupil);
    if (!written.ok()) {
      report_.findings.push_back({Severity::error, "not_written", "pupil " + pupil.text() + ", " + written.error().field,
                                  written.error().text,
                                  "the pupil is not in the file: complete the record, or work at a desk that may see it"});
    }
  }

  Desk& desk_;
  ExportOptions const& options_;
  Out const& out_;
  storage::Watch watch_;
  ExportReport report_;
};

}  // namespace

Result<ExportReport> take_out(Desk& desk, ExportOptions const& options, Out const& out) { return TakeOut{desk, options, out}.run(); }

std::chrono::local_seconds british_time(Instant instant) {
  using namespace std::chrono;
  auto const year = year_month_day{floor<days>(instant)}.year();
  auto const turns = [&](month m) { return sys_days{year / m / Sunday[last]} + hours{1}; };
  bool const summer = turns(March) <= instant && instant < turns(October);
  return local_seconds{floor<seconds>(instant).time_since_epoch()} + hours{summer ? 1 : 0};
}

}  // namespace juniper::mis::exchange::ctf
