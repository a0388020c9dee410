// Who sends a transfer file, to whom, when, and how much of a pupil's record is in it.
#pragma once

#include <juniper/mis/exchange/ctf/values.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace juniper::mis::exchange::ctf {

/// The versions written here, and read without a warning. A new one comes with every September: version 25 is that of 2025/26.
inline constexpr std::int32_t oldest_version = 23;
/// The last of them.
inline constexpr std::int32_t newest_version = 25;
/// From this version on the element is `Sex`; before it was `Gender`.
inline constexpr std::int32_t first_version_with_sex = 25;

/// How much of a pupil's record a file has.
enum class Extent : std::uint8_t {
  full,     ///< all of it: the pupil changes schools
  partial,  ///< some of it: results, a request for learner numbers. Contacts are missing, as a rule
};

/// One end of a transfer.
struct SchoolEnd {
  std::optional<SchoolNumber> number{};  ///< local authority and establishment
  std::optional<Urn> urn{};              ///< unique reference number
  std::string name{};                    ///< of the source only

  friend bool operator==(SchoolEnd const&, SchoolEnd const&) = default;
};

/// The head of a file.
struct Header {
  std::int32_t version = newest_version;        ///< 25 for `25.0`
  std::chrono::local_seconds written_at{};      ///< by the clock on the wall: files name no time zone
  Extent extent = Extent::full;                 ///< all of the record, or some
  std::optional<std::string> data_qualifier{};  ///< what sort of partial file, where it says so
  std::optional<std::string> descriptor{};      ///< in words, what the file is
  std::string supplier{};                       ///< of the software that wrote it
  SchoolEnd source{};                           ///< who sends it
  std::optional<std::int32_t> academic_year{};  ///< of the source: the calendar year in which it began
  SchoolEnd destination{};                      ///< who is to have it

  friend bool operator==(Header const&, Header const&) = default;
};

}  // namespace juniper::mis::exchange::ctf
