// Elements of a transfer file become a header and pupils.
#include "exchange/ctf/building.hpp"

#include <algorithm>
#include <array>

namespace juniper::mis::exchange::ctf {
namespace {

constexpr std::uint8_t no_row = 255;

bool is_space(char c) noexcept { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && is_space(text.front())) { text.remove_prefix(1); }
  while (!text.empty() && is_space(text.back())) { text.remove_suffix(1); }
  return text;
}

// A line end and blanks, which is what stands between most elements.
bool is_indentation(std::string_view text) noexcept {
  static constexpr std::string_view blanks = "                                                                ";
  return !text.empty() && text.front() == '\n' && text.size() <= blanks.size() && text.substr(1) == blanks.substr(0, text.size() - 1);
}

// Takes an optional block away again when nothing in it could be read.
template <class T>
void drop_empty(std::optional<T>& block) {
  if (block && *block == T{}) { block.reset(); }
}
template <class T>
void drop_empty(std::vector<T>& rows) {
  if (!rows.empty() && rows.back() == T{}) { rows.pop_back(); }
}

// No small letter, and at least two capitals: letters outside of ASCII say nothing either way.
bool in_capitals(std::string_view name) {
  auto const capitals = std::ranges::count_if(name, [](char c) { return c >= 'A' && c <= 'Z'; });
  return capitals > 1 && std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

Grammar::Grammar() {
  for (auto& of_part : next) { of_part.fill(no_row); }
  for (std::size_t row = 0; row < elements().size(); ++row) {
    auto const& element = elements()[row];
    auto name = std::ranges::find(names, element.name);
    if (name == names.end()) { name = names.insert(name, element.name); }
    auto const number = static_cast<std::size_t>(name - names.begin()) + 1;
    next[static_cast<std::size_t>(element.in)][number] = static_cast<std::uint8_t>(row);
  }
}

Grammar const& grammar() {
  static Grammar const once;
  return once;
}

bool Building::start(std::uint8_t name_number, std::string_view name) {
  if (in_pupil_ && ++pupil_elements_ > limits_.pupil_elements) { give_up_pupil(); }
  if (skipped_ + notes_.depth() >= limits_.depth) {
    notes_.here(Severity::error, "too_deep", "elements stand in each other deeper than in any transfer file",
                "the pupils before this place were read; ask the sender for another file");
    return false;
  }
  if (skipped_ > 0) {
    ++skipped_;
    return true;
  }
  auto const row = in_ == Part::text ? no_row : grammar_.next[static_cast<std::size_t>(in_)][name_number];
  if (row == no_row) {
    if (in_ == Part::outside) {
      notes_.here(Severity::error, "not_a_transfer_file", "the first element is not that of a common transfer file",
                  "choose the file that the sending school's system made");
      return false;
    }
    if (!given_up_) { notes_.unknown(name); }
    skipped_ = 1;
    return true;
  }
  notes_.enter(row);
  in_ = elements_[row].self;
  text_.clear();
  too_long_ = stray_ = false;
  if (in_ != Part::text && !given_up_) { open(in_); }
  return true;
}

void Building::text(std::string_view piece) {
  if (skipped_ > 0 || given_up_) { return; }
  if (in_ != Part::text) {
    if (stray_ || is_indentation(piece) || std::ranges::all_of(piece, is_space)) { return; }
    stray_ = true;
    return notes_.stray_text();
  }
  if (text_.size() + piece.size() > limits_.text_bytes) {
    too_long_ = true;
    return;
  }
  text_.append(piece);
}

bool Building::end() {
  if (skipped_ > 0) {
    --skipped_;
    return true;
  }
  auto const& element = elements_[notes_.row()];
  bool go_on = true;
  if (element.self == Part::text) {
    if (!given_up_) { close_text(element); }
  } else if (!given_up_ || element.self == Part::pupil) {
    go_on = close(element.self);
  }
  notes_.leave();
  in_ = element.in;
  stray_ = false;
  return go_on;
}

void Building::close_text(Element const& element) {
  if (too_long_) {
    notes_.here(Severity::warning, "too_long", "this text is longer than any that belongs here",
                "it was left out and the rest was kept: ask the sender what it is");
    return;
  }
  if (in_pupil_) {
    pupil_bytes_ += text_.size();
    if (pupil_bytes_ > limits_.pupil_bytes) { return give_up_pupil(); }
  }
  auto const value = trimmed(text_);
  if (value.empty()) {
    notes_.empty();
  } else {
    element.take(*this, value);
  }
}

void Building::give_up_pupil() {
  if (given_up_) { return; }
  given_up_ = true;
  notes_.around(Severity::error, "pupil_too_large", "this pupil's record is larger than any real one",
                "the pupil was left out and the others were kept: ask the sender for another file");
  pupil_.pupil = {};
}

void Building::open(Part part) {
  switch (part) {
    case Part::pupil:
      pupil_ = {.pupil = {}, .number = ++number_, .line = notes_.line()};
      notes_.pupil(number_);
      in_pupil_ = true;
      pupil_elements_ = pupil_bytes_ = 0;
      pupil_sexes_ = {};
      break;
    case Part::language: pupil().basic.languages.emplace_back(); break;
    case Part::fsm:
      if (!pupil().fsm) { pupil().fsm.emplace(); }
      break;
    case Part::fsm_instance: fsm().instances.emplace_back(); break;
    case Part::looked_after:
      if (!pupil().looked_after) { pupil().looked_after.emplace(); }
      break;
    case Part::sen:
      if (!pupil().sen) { pupil().sen.emplace(); }
      break;
    case Part::sen_spell: sen().spells.emplace_back(); break;
    case Part::sen_need: sen().needs.emplace_back(); break;
    case Part::address: {
      auto& block = in_contact_ ? contact().address : pupil().address;
      if (!block) { block.emplace(); }
      break;
    }
    case Part::phone: phones().emplace_back(); break;
    case Part::contact:
      pupil().contacts.emplace_back();
      in_contact_ = true;
      contact_sexes_ = {};
      break;
    case Part::attendance_year:
      pupil().attendance.emplace_back();
      authority_ = establishment_ = {};
      break;
    case Part::key_stage: pupil().assessments.emplace_back(); break;
    case Part::result:
      if (stage().results.empty()) { stage().results.reserve(8); }
      stage().results.emplace_back();
      break;
    case Part::school:
      pupil().schools.emplace_back();
      authority_ = establishment_ = {};
      break;
    case Part::source:
    case Part::destination: authority_ = establishment_ = {}; break;
    default: break;
  }
}

bool Building::close(Part part) {
  switch (part) {
    case Part::header: return finish_header();
    case Part::pupil: return finish_pupil();
    case Part::source: header_.source.number = school_number(); break;
    case Part::destination: header_.destination.number = school_number(); break;
    case Part::language: drop_empty(pupil().basic.languages); break;
    case Part::fsm: drop_empty(pupil().fsm); break;
    case Part::fsm_instance: drop_empty(fsm().instances); break;
    case Part::looked_after: drop_empty(pupil().looked_after); break;
    case Part::sen: drop_empty(pupil().sen); break;
    case Part::sen_spell: drop_empty(sen().spells); break;
    case Part::sen_need: drop_empty(sen().needs); break;
    case Part::address: drop_empty(in_contact_ ? contact().address : pupil().address); break;
    case Part::phone:
      if (phones().back().number.empty()) { phones().pop_back(); }  // a type alone reaches nobody
      break;
    case Part::contact:
      settle_sex(contact().sex, contact_sexes_);
      in_contact_ = false;
      drop_empty(pupil().contacts);
      break;
    case Part::attendance_year:
      year().school = school_number().value_or(SchoolNumber{});
      drop_empty(pupil().attendance);
      break;
    case Part::key_stage: drop_empty(pupil().assessments); break;
    case Part::result: drop_empty(stage().results); break;
    case Part::school:
      school().number = school_number().value_or(SchoolNumber{});
      drop_empty(pupil().schools);
      break;
    default: break;
  }
  return true;
}

void Building::settle_sex(std::optional<Sex>& to, Sexes& from) {
  to = from.sex ? from.sex : from.gender;
  if (from.sex && from.gender && *from.sex != *from.gender) {
    notes_.around(Severity::warning, "sex_and_gender_differ", "Sex and Gender stand side by side and differ",
                  "Sex was kept, which is the current element: compare with the sender");
  }
  from = {};
}

bool Building::finish_header() {
  if (!has_version_) {
    notes_.around(Severity::warning, "other_version", "the file does not say its version",
                  "it was read as a current one: look closely at what was read");
  }
  if (!header_.source.number && header_.source.name.empty()) {
    notes_.around(Severity::warning, "no_source", "the file does not say which school sends it",
                  "ask whoever passed it on, before anything in it is believed");
  }
  if (header_.extent == Extent::partial) {
    notes_.around(Severity::warning, "partial", "the file has a part of the pupils' records only",
                  "contacts and addresses are missing, as a rule: ask for the full file when a pupil changes schools");
  }
  bool const first = !header_told_;
  header_told_ = true;
  return !first || !sink_.header || sink_.header(header_);
}

bool Building::finish_pupil() {
  bool const given_up = given_up_;
  in_pupil_ = in_contact_ = given_up_ = false;
  auto& p = pupil_.pupil;
  if (!given_up) { settle_sex(p.sex, pupil_sexes_); }
  bool const nameless = p.surname.empty() && p.forename.empty();
  if (nameless && !given_up) {
    notes_.around(Severity::error, "nameless", "this pupil has neither surname nor forename",
                  "the pupil was left out and the others were kept: ask the sender");
  }
  if (given_up || nameless) {
    ++report_.left_out;
    notes_.pupil(0);
    return true;
  }
  if (!p.upn) {
    notes_.around(Severity::warning, "no_upn", "this pupil has no unique pupil number that could be read",
                  "the pupil was kept: ask the sender, or look the number up");
  }
  if (!p.born) {
    notes_.around(Severity::warning, "no_date_of_birth", "this pupil has no date of birth that could be read",
                  "the pupil was kept: ask the sender");
  }
  if (in_capitals(p.surname.reveal()) && in_capitals(p.forename.reveal())) { notes_.upper_case(); }
  ++report_.pupils;
  notes_.pupil(0);
  return !sink_.pupil || sink_.pupil(std::move(pupil_));
}

void Building::finish() {
  notes_.pupil(0);
  if (!header_told_ && report_.pupils + report_.left_out > 0) {
    notes_.around(Severity::warning, "no_header", "the file says neither who sends it nor which version it is",
                  "look closely at what was read");
  }
  if (report_.whole && report_.pupils + report_.left_out == 0) {
    notes_.around(Severity::warning, "no_pupils", "there is no pupil in the file", "ask the sender for the file with the pupils");
  }
  report_.unknown = notes_.unknown_of_pupils();
  notes_.finish();
}

}  // namespace juniper::mis::exchange::ctf
