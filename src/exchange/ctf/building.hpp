// Builds header and pupils of a transfer file from its elements as they come.
#pragma once

#include "exchange/ctf/elements.hpp"
#include "exchange/ctf/notes.hpp"
#include <juniper/mis/exchange/ctf/reader.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace juniper::mis::exchange::ctf {

/// `Sex` and `Gender` as they stand beside each other.
struct Sexes {
  std::optional<Sex> sex{};
  std::optional<Sex> gender{};
};

/// Text in capitals, without an allocation; longer than any code is cut, which no code survives.
class InCapitals {
 public:
  explicit InCapitals(std::string_view text) : size_(text.size() < chars_.size() ? text.size() : chars_.size()) {
    for (std::size_t i = 0; i < size_; ++i) {
      char const c = text[i];
      chars_[i] = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
  }
  std::string_view view() const noexcept { return {chars_.data(), size_}; }

 private:
  std::array<char, 24> chars_;
  std::size_t size_;
};

/// Which element a name means in each part.
struct Grammar {
  Grammar();
  std::vector<std::string_view> names{};                                   ///< counted from 1
  std::array<std::array<std::uint8_t, 256>, part_count> next{};            ///< row by part and number of the name; 255: none
};
/// The one of transfer files.
Grammar const& grammar();

/// What is being built. Its reader tells it of elements and text; it tells the sink.
class Building {
 public:
  Building(std::string name, Sink const& sink, Limits const& limits, ReadReport& report)
      : notes_(std::move(name), report.findings), sink_(sink), limits_(limits), report_(report) {}

  /// An element begins: by the number of its name, 0 when the name is not known; `name` is for notes. \return false to stop.
  bool start(std::uint8_t name_number, std::string_view name);
  /// Some text of the element that is open.
  void text(std::string_view piece);
  /// It ends. \return false to stop.
  bool end();
  /// The file is over, whole or not.
  void finish();

  /// What was noticed.
  Notes& notes() noexcept { return notes_; }

  // What elements.cpp asks for; each is there while its element is open.
  Header& head() noexcept { return header_; }
  Pupil& pupil() noexcept { return pupil_.pupil; }
  Sexes& sexes() noexcept { return in_contact_ ? contact_sexes_ : pupil_sexes_; }
  SpokenLanguage& language() { return pupil().basic.languages.back(); }
  FsmHistory& fsm() { return *pupil().fsm; }
  LookedAfter& looked_after() { return *pupil().looked_after; }
  SenHistory& sen() { return *pupil().sen; }
  Address& address() { return in_contact_ ? *contact().address : *pupil().address; }
  std::vector<Phone>& phones() { return in_contact_ ? contact().phones : pupil().phones; }
  Contact& contact() { return pupil().contacts.back(); }
  AttendanceYear& year() { return pupil().attendance.back(); }
  KeyStage& stage() { return pupil().assessments.back(); }
  StageResult& result() { return stage().results.back(); }
  AttendedSchool& school() { return pupil().schools.back(); }

  // What becomes of a text. The first is kept.
  template <class T>
  void take(std::optional<T>& to, std::string_view text) {
    if (to) { return notes_.twice(); }
    auto parsed = T::parse(InCapitals{text}.view());
    if (!parsed.ok()) { return notes_.bad_value(parsed.error().text); }
    to = *std::move(parsed);
  }
  void take(std::optional<TransferCode>& to, std::string_view text);
  void take(std::optional<PersonalText>& to, std::string_view text);
  void take(std::optional<std::string>& to, std::string_view text);
  void take(PersonalText& to, std::string_view text);
  void take(std::string& to, std::string_view text);
  void take(std::optional<Date>& to, std::string_view text);
  void take(std::optional<bool>& to, std::string_view text);
  void take(std::optional<std::int32_t>& to, std::string_view text);
  void add(std::vector<TransferCode>& to, std::string_view text);
  void version(std::string_view text);
  void written_at(std::string_view text);
  void extent(std::string_view text);
  void authority(std::string_view text) { authority_ = InlineText<8>{text}; }
  void establishment(std::string_view text) { establishment_ = InlineText<8>{text}; }
  void address_as_pupil(std::string_view text);

 private:
  void open(Part part);
  bool close(Part part);
  void close_text(Element const& element);
  std::optional<SchoolNumber> school_number();
  void settle_sex(std::optional<Sex>& to, Sexes& from);
  bool finish_header();
  bool finish_pupil();
  void give_up_pupil();

  Notes notes_;
  Grammar const& grammar_ = grammar();
  std::span<Element const> const elements_ = elements();
  Sink const& sink_;
  Limits const& limits_;
  ReadReport& report_;

  Part in_ = Part::outside;
  std::size_t skipped_ = 0;  // open elements that are not read, outermost first
  std::string text_;
  bool too_long_ = false;
  bool stray_ = false;

  Header header_;
  bool has_version_ = false;
  bool header_told_ = false;
  PupilInFile pupil_;
  std::size_t number_ = 0;
  bool in_pupil_ = false;
  bool in_contact_ = false;
  bool given_up_ = false;  // the pupil is too large
  std::size_t pupil_elements_ = 0;
  std::size_t pupil_bytes_ = 0;
  Sexes pupil_sexes_;
  Sexes contact_sexes_;
  InlineText<8> authority_;
  InlineText<8> establishment_;
};

}  // namespace juniper::mis::exchange::ctf
