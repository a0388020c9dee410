// Pupils of transfer files drawn from a seed: any element may be there or not, and texts have what XML has to escape.
#pragma once

#include <juniper/mis/exchange/ctf/pupil.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::exchange::ctf {

/// The same for the same seed.
class RandomPupils {
 public:
  explicit RandomPupils(std::uint64_t seed) : engine_(seed) {}

  Pupil pupil() {
    Pupil p;
    maybe([&] { p.application_reference = text(); });
    p.upn = upn();
    maybe([&] { p.uln = Uln::parse("1000000043").value(); });
    maybe([&] { p.uci = text(); });
    p.surname = text();
    p.forename = text();
    p.born = date();
    p.sex = sex();
    basic(p.basic);
    maybe([&] { p.fsm = {.review = date(), .instances = some<FsmInstance>([&] { return FsmInstance{date(), date(), code()}; })}; });
    maybe([&] { p.looked_after = {.in_care = flag(), .care_authority = code()}; });
    maybe([&] {
      p.sen = {.spells = some<SenSpell>([&] {
                 return SenSpell{date(), {}, code()};
               }),
               .needs = {{code(), static_cast<std::int32_t>(below(9))}}};
    });
    maybe([&] { p.accept = flag(); });
    maybe([&] { p.address = address(); });
    p.phones = some<Phone>([&] { return phone(); });
    maybe([&] { p.email = text(); });
    p.contacts = some<Contact>([&] { return contact(); });
    p.attendance = some<AttendanceYear>([&] { return year(); });
    p.assessments = some<KeyStage>([&] { return KeyStage{.stage = code(), .results = some<StageResult>([&] { return result(); })}; });
    p.schools = some<AttendedSchool>([&] {
      return AttendedSchool{.number = school(),
                            .urn = Urn::parse("135234").value(),
                            .name = text(),
                            .starts = date(),
                            .ends = {},
                            .ground = text(),
                            .last_school = flag()};
    });
    return p;
  }

 private:
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(engine_() % n); }
  bool flag() { return below(2) == 0; }
  template <class Do>
  void maybe(Do const& then) {
    if (flag()) { then(); }
  }
  template <class T, class Make>
  std::vector<T> some(Make const& make) {
    std::vector<T> rows;
    for (auto n = below(4); n > 0; --n) { rows.push_back(make()); }
    return rows;
  }
  // Begins and ends with a letter: what stands around a text is not part of it.
  std::string text() {
    static constexpr std::array<std::string_view, 12> pieces{"a", "Z", "é", "’", "<", "&", "]]>", "\"", "  ", "\n", "\r", "😀"};
    std::string t{"n"};
    for (auto n = below(8); n > 0; --n) { t += pieces[below(pieces.size())]; }
    return t += "e";
  }
  Date date() { return Date{std::chrono::sys_days{std::chrono::days{static_cast<int>(below(20'000))}}}; }
  TransferCode code() {
    static constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.-&<";
    std::string c;
    for (auto n = 1 + below(16); n > 0; --n) { c += signs[below(signs.size())]; }
    return TransferCode::parse(c).value();
  }
  Upn upn() {
    auto serial = std::to_string(1000 + below(1000)).substr(1);
    if (flag()) { serial.back() = 'A'; }
    auto const body = "302400625" + serial;
    return Upn::parse(Upn::expected_check_letter(body) + body).value();
  }
  Sex sex() { return flag() ? Sex::of("F") : Sex::of("M"); }
  SchoolNumber school() { return flag() ? SchoolNumber::unknown() : SchoolNumber::parse("302", "4006").value(); }

  void basic(BasicDetails& b) {
    maybe([&] { b.former_upn = upn(); });
    maybe([&] { b.preferred_surname = text(); });
    maybe([&] { b.preferred_forename = text(); });
    maybe([&] { b.former_surname = text(); });
    maybe([&] { b.former_forename = text(); });
    maybe([&] { b.middle_names = text(); });
    maybe([&] { b.nc_year = flag() ? NcYear::reception() : NcYear::year(1 + static_cast<int>(below(14))); });
    maybe([&] { b.ethnicity = Ethnicity::of("BSOM"); });
    maybe([&] { b.ethnicity_source = code(); });
    b.languages = some<SpokenLanguage>([&] { return SpokenLanguage{code(), code()}; });
    maybe([&] { b.medical_flag = flag(); });
    b.disabilities = some<TransferCode>([&] { return code(); });
    maybe([&] { b.status = EnrolmentStatus::of("M"); });
    maybe([&] { b.service_child = code(); });
  }
  Address address() {
    Address a;
    if (flag()) {
      a.building = text();
      maybe([&] { a.sub_building = text(); });
      maybe([&] { a.street = text(); });
      maybe([&] { a.locality = text(); });
      maybe([&] { a.town = text(); });
      maybe([&] { a.administrative_area = text(); });
      maybe([&] { a.post_town = text(); });
      maybe([&] { a.uprn = text(); });
    } else {
      for (auto& line : a.lines) {
        maybe([&] { line = text(); });
      }
    }
    maybe([&] { a.county = text(); });
    a.postcode = text();
    maybe([&] { a.zip = text(); });
    maybe([&] { a.country = text(); });
    maybe([&] { a.easting = text(); });
    maybe([&] { a.northing = text(); });
    return a;
  }
  Phone phone() {
    Phone p{PhoneType::of("M"), {}};
    p.number = "0" + std::to_string(below(1'000'000'000));
    return p;
  }
  Contact contact() {
    Contact c;
    maybe([&] { c.order = static_cast<std::int32_t>(below(100)); });
    maybe([&] { c.title = text(); });
    c.surname = text();
    c.forename = text();
    maybe([&] { c.sex = sex(); });
    maybe([&] { c.middle_names = text(); });
    maybe([&] { c.relationship = Relationship::of("CAR"); });
    maybe([&] { c.parental_responsibility = flag(); });
    if (flag()) {
      c.address_as_pupil = true;
    } else {
      maybe([&] { c.address = address(); });
    }
    c.phones = some<Phone>([&] { return phone(); });
    maybe([&] { c.email = text(); });
    return c;
  }
  AttendanceYear year() {
    AttendanceYear y;
    y.year = 2000 + static_cast<std::int32_t>(below(30));
    maybe([&] { y.school = school(); });
    maybe([&] { y.school_name = text(); });
    maybe([&] { y.possible = static_cast<std::int32_t>(below(400)); });
    maybe([&] { y.authorised = static_cast<std::int32_t>(below(400)); });
    maybe([&] { y.attended = static_cast<std::int32_t>(below(400)); });
    maybe([&] { y.unauthorised = static_cast<std::int32_t>(below(400)); });
    maybe([&] { y.marks_from = date(); });
    maybe([&] { y.marks = "/\\##I\\LV"; });
    return y;
  }
  StageResult result() {
    StageResult r;
    r.locale = code();
    maybe([&] { r.year = 2000 + static_cast<std::int32_t>(below(30)); });
    maybe([&] { r.subject = code(); });
    maybe([&] { r.method = code(); });
    maybe([&] { r.component = code(); });
    maybe([&] { r.status = code(); });
    maybe([&] { r.qualifier = code(); });
    maybe([&] { r.result = code(); });
    maybe([&] { r.date = date(); });
    return r;
  }

  std::mt19937_64 engine_;
};

}  // namespace juniper::mis::exchange::ctf
