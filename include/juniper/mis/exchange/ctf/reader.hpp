// Reading a transfer file pupil by pupil, in memory that does not grow with the file.
#pragma once

#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/exchange/ctf/header.hpp>
#include <juniper/mis/exchange/ctf/pupil.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::exchange::ctf {

/// Where a file comes from: fills `to` with at most so many bytes and says how many; 0 at the end. What it throws is passed on.
using Source = std::function<std::size_t(char* to, std::size_t most)>;

/// A file that is in memory already, which has to stay there.
Source in_memory(std::string_view bytes);

/// A pupil, and where in the file.
struct PupilInFile {
  Pupil pupil{};           ///< what the file says
  std::size_t number = 0;  ///< 1 for the first pupil in the file
  std::size_t line = 0;    ///< where it begins
};

/// What is told of a file as it is read. Either may be empty; one that answers false ends the reading.
struct Sink {
  std::function<bool(Header const&)> header{};  ///< once, when the header has been read
  std::function<bool(PupilInFile&&)> pupil{};   ///< for each pupil that was kept
};

/// How much a file may ask for. A file beyond these is read up to that place.
struct Limits {
  std::size_t file_bytes = std::size_t{1} << 30U;   ///< of the whole file
  std::size_t text_bytes = 8'192;                   ///< of one element's text; a longer one is left out
  std::size_t pupil_bytes = std::size_t{4} << 20U;  ///< of one pupil's texts together; a larger pupil is left out
  std::size_t pupil_elements = 50'000;              ///< of one pupil; a larger pupil is left out
  std::size_t depth = 32;                           ///< of nested elements
};

/// What became of a file.
struct ReadReport {
  std::size_t pupils = 0;    ///< told to the sink
  std::size_t left_out = 0;  ///< pupils with an error
  bool whole = false;        ///< read to its end: false when it was cut, stopped or refused
  std::map<std::string, std::size_t> unknown{};  ///< elements of pupils that are not known here, by path: of how many pupils
  Findings findings{};       ///< with name, line, pupil and path as place; never a value
};

/// Reads a file. `name` is used in findings. Nothing outside of it is looked at: a DOCTYPE is refused before its first declaration, so
/// that there are no entities but the five of XML itself. UTF-8; a file in UTF-16, or one that declares Windows-1252 or ISO 8859-1, is
/// converted, which a note says; any other encoding is refused. Where a file is not in the encoding it says, bytes that are not UTF-8 are
/// read as Windows-1252, which a warning counts (`wrong_encoding`).
///
/// What is not of the form it should have is left out and found (`bad_value`), the rest of the pupil is kept. Elements that are not known
/// here are counted by their path (`unknown_element`), empty ones too (`empty_element`). `Sex` and `Gender` are read alike; where both
/// stand and differ, `Sex` counts (`sex_and_gender_differ`). Findings of the whole file: error `not_a_transfer_file`, `doctype`,
/// `not_well_formed`, `not_utf_8`, `encoding`, `too_deep`, `too_large`; warning `other_version`, `partial`, `no_header`, `no_source`,
/// `no_pupils`; note `converted`.
/// Of a pupil: error `nameless`, `pupil_too_large`; warning `given_twice`, `too_long`, `no_upn`, `no_date_of_birth`; note
/// `upper_case_name`. \throws what source and sink throw.
ReadReport read(Source const& source, std::string_view name, Sink const& sink, Limits const& limits = {});

/// Reads what is in memory already.
ReadReport read(std::string_view bytes, std::string_view name, Sink const& sink, Limits const& limits = {});

/// A file as a whole, for small ones.
struct TransferFile {
  Header header{};                    ///< its head; as constructed when it has none
  std::vector<PupilInFile> pupils{};  ///< in file order
  ReadReport report{};                ///< what was noticed
};

/// Reads all of a file.
TransferFile read_all(std::string_view bytes, std::string_view name, Limits const& limits = {});

}  // namespace juniper::mis::exchange::ctf
