// Taking pupils out of a store into a transfer file, at a desk.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/exchange/ctf/header.hpp>
#include <juniper/mis/exchange/ctf/writer.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace juniper::mis::exchange::ctf {

/// Whom to take out, and for whom.
struct ExportOptions {
  std::vector<Id<mis::Pupil>> pupils{};                ///< at least one
  SchoolNumber destination = SchoolNumber::unknown();  ///< who is to have the file
  std::optional<Urn> destination_urn{};                ///< unique reference number of the destination
  std::int32_t version = newest_version;               ///< 23 to 25
  int number = 1;                                      ///< of the files to that destination: part of the file's name
  std::string supplier = "Juniper MIS";                ///< the software, as the file names it
  CallOptions call{};                                  ///< progress is told pupils
};

/// Something that the desk may not see, and that is not in the file for that.
struct NotInFile {
  std::size_t pupils = 0;  ///< of how many
  std::string why{};       ///< the policy's reason
};

/// What was written.
struct ExportReport {
  std::string file_name{};                      ///< as the file is to be called
  std::vector<Id<mis::Pupil>> written{};        ///< who is in the file
  std::vector<Id<mis::Pupil>> left_out{};       ///< who is not; a finding says why
  std::map<std::string, NotInFile> withheld{};  ///< by the path of the element
  Findings findings{};                          ///< places are ids of pupils
};

/// Writes pupils of the desk's school to a file: what this desk may see of them, and nothing else. One event in the log for each pupil
/// is committed before anything of that pupil is handed to `out`.
///
/// What an order of a court or a protected identity forbids does not leave, whoever asks: a pupil whose school may not be changed or
/// known, or whose name or existence is protected, is left out (`court_order`, `protected_identity`); an address or number that is not
/// to be disclosed is not written, nor are those of adults at the same address; an adult whom an order restricts is not named as a
/// contact, since a file cannot say of what. Pass on by hand what the next school has to know. A desk that may not look up court orders
/// and protected identities cannot know what is forbidden, and exports nothing.
///
/// The file is not a leaving: nobody is taken off roll by it.
/// \return refused; invalid when the desk is not at a school with a DfE number, or no pupil is named; not_found for a pupil this desk may
/// not know of, before anything is written; deadline_exceeded, cancelled, busy. \throws what `out` throws.
Result<ExportReport> take_out(Desk& desk, ExportOptions const& options, Out const& out);

/// British civil time: an hour ahead of UTC from the last Sunday in March to the last Sunday in October, 1 a.m. UTC (Summer Time Act 1972,
/// as amended 2002).
std::chrono::local_seconds british_time(Instant instant);

}  // namespace juniper::mis::exchange::ctf
