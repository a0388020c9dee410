// A transfer file from its head to its end.
#include "exchange/ctf/written_pupil.hpp"
#include <juniper/mis/exchange/ctf/writer.hpp>

#include <utility>

#include <fmt/core.h>

namespace juniper::mis::exchange::ctf {
namespace {

Error invalid(char const* text, std::string field) {
  return {.code = ErrorCode::invalid, .text = text, .entity = "common transfer file", .field = std::move(field)};
}

std::string moment(std::chrono::local_seconds at) {
  auto const day = std::chrono::floor<std::chrono::days>(at);
  std::chrono::hh_mm_ss const time{at - day};
  return fmt::format("{}T{:02}:{:02}:{:02}", iso(Date{day}), time.hours().count(), time.minutes().count(), time.seconds().count());
}

std::string_view word(Extent extent) { return extent == Extent::full ? "full" : "partial"; }

void write(ElementsOut& out, char const* name, SchoolEnd const& end, std::optional<std::int32_t> academic_year) {
  auto const block = out.in(name);
  out.put("LEA", end.number.value_or(SchoolNumber{}).authority());
  out.put("Estab", end.number.value_or(SchoolNumber{}).establishment());
  out.put("URN", end.urn);
  out.put("SchoolName", std::string_view{end.name});
  out.put("AcademicYear", academic_year);
}

void write(ElementsOut& out, Header const& header) {
  auto const block = out.in("Header");
  out.put("DocumentName", std::string_view{"Common Transfer File"});
  out.put("CTFversion", std::string_view{fmt::format("{}.0", header.version)});
  out.put("DateTime", std::string_view{moment(header.written_at)});
  out.put("DocumentQualifier", word(header.extent));
  if (header.data_qualifier) { out.put("DataQualifier", std::string_view{*header.data_qualifier}); }
  if (header.descriptor) { out.put("DataDescriptor", std::string_view{*header.descriptor}); }
  out.put("SupplierID", std::string_view{header.supplier});
  write(out, "SourceSchool", header.source, header.academic_year);
  // A destination is named by its numbers alone.
  write(out, "DestSchool", {.number = header.destination.number, .urn = header.destination.urn, .name = {}}, std::nullopt);
}

std::optional<Error> missing(Header const& header) {
  if (header.version < oldest_version || header.version > newest_version) {
    return invalid("files of version 23 to 25 are written", "Header/CTFversion");
  }
  if (!header.source.number) { return invalid("the source has no number", "Header/SourceSchool/LEA"); }
  if (header.source.name.empty()) { return invalid("the source has no name", "Header/SourceSchool/SchoolName"); }
  if (!header.academic_year) { return invalid("the academic year is missing", "Header/SourceSchool/AcademicYear"); }
  if (!header.destination.number) {
    return invalid("the destination has no number: SchoolNumber::unknown() says so", "Header/DestSchool/LEA");
  }
  if (header.supplier.empty()) { return invalid("the software that writes the file is not named", "Header/SupplierID"); }
  return std::nullopt;
}

std::optional<Error> missing(Pupil const& pupil, char const* sex) {
  auto const field = [](char const* name) { return std::string{"Pupil/"} + name; };
  if (!pupil.upn) { return invalid("a pupil in a file has a unique pupil number", field("UPN")); }
  if (pupil.surname.empty()) { return invalid("a pupil in a file has a surname", field("Surname")); }
  if (pupil.forename.empty()) { return invalid("a pupil in a file has a forename", field("Forename")); }
  if (!pupil.born || !pupil.born->ok()) { return invalid("a pupil in a file has a date of birth", field("DOB")); }
  if (pupil.sex != Sex::of("F") && pupil.sex != Sex::of("M")) { return invalid("a pupil in a file is F or M", field(sex)); }
  return std::nullopt;
}

}  // namespace

class Writer::Body {
 public:
  Body(Header const& header, Out out)
      : sex_(header.version >= first_version_with_sex ? "Sex" : "Gender"), out_(std::move(out)), file_(std::in_place, out_, "CTfile") {
    write(out_, header);
    pupils_.emplace(out_, "CTFpupilData");
    out_.start_open();
    out_.flush();
  }

  Result<void> add(Pupil const& pupil) {
    if (!pupils_) { return Error{.code = ErrorCode::closed, .text = "this file was finished"}; }
    if (auto error = missing(pupil, sex_)) { return *std::move(error); }
    TextCheck check;
    write_pupil(check, pupil, sex_);
    if (!check.unfit().empty()) { return invalid("a text has a character that XML cannot have", check.unfit()); }
    write_pupil(out_, pupil, sex_);
    out_.flush();
    return {};
  }

  void finish() {
    if (!pupils_) { return; }
    pupils_.reset();
    file_.reset();
    out_.finish();
  }

 private:
  char const* sex_;
  XmlOut out_;
  std::optional<ElementsOut::Open> file_;
  std::optional<ElementsOut::Open> pupils_;
};

Writer::Writer(std::unique_ptr<Body> body) : body_(std::move(body)) {}
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;
Writer::~Writer() = default;

Result<Writer> Writer::begin(Header const& header, Out out) {
  if (auto error = missing(header)) { return *std::move(error); }
  TextCheck check;
  write(check, header);
  if (!check.unfit().empty()) { return invalid("a text has a character that XML cannot have", check.unfit()); }
  return Writer{std::make_unique<Body>(header, std::move(out))};
}

Result<void> Writer::add(Pupil const& pupil) { return body_->add(pupil); }

void Writer::finish() { body_->finish(); }

}  // namespace juniper::mis::exchange::ctf
