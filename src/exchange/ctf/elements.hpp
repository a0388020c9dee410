// The elements of a transfer file: where each stands, and what becomes of its text.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace juniper::mis::exchange::ctf {

class Building;

/// What an element is, as far as others stand in it.
enum class Part : std::uint8_t {
  outside,  ///< the file itself
  file,
  header,
  source,
  destination,
  pupils,
  pupil,
  basic,
  languages,
  language,
  disabilities,
  fsm,
  fsm_instance,
  looked_after,
  sen,
  sen_spell,
  sen_needs,
  sen_need,
  admissions,
  address,
  address_parts,
  address_lines,
  phones,
  phone,
  contacts,
  contact,
  attendance,
  attendance_year,
  marks,
  assessments,
  key_stage,
  result,
  schools,
  school,
  text,  ///< holds text and nothing else
};
/// How many parts others may stand in.
inline constexpr std::size_t part_count = static_cast<std::size_t>(Part::text);

/// Takes the text of an element, trimmed and not empty.
using Take = void (*)(Building&, std::string_view);

/// One element, in one place.
struct Element {
  Part in{};                ///< what it stands in
  std::string_view name{};  ///< its name
  Part self{};              ///< what it is
  Take take = nullptr;      ///< of elements that hold text
};

/// All of them, fewer than 255.
std::span<Element const> elements() noexcept;

}  // namespace juniper::mis::exchange::ctf
