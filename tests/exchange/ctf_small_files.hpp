// Transfer files as small as they can be, for tests of reading.
#pragma once

#include <juniper/mis/exchange/ctf/reader.hpp>

#include <algorithm>
#include <cstddef>
#include <string>

namespace juniper::mis::exchange::ctf {

inline std::string head_of(char const* version) {
  return std::string{"<CTfile><Header><CTFversion>"} + version +
         "</CTFversion><SourceSchool><LEA>302</LEA><Estab>4006</Estab></SourceSchool></Header><CTFpupilData>";
}
inline std::string const opening = head_of("25.0");
inline std::string const closing = "</CTFpupilData></CTfile>";
inline std::string const albert =
    "<Pupil><UPN>C302400625001</UPN><Surname>Rooster</Surname><Forename>Albert</Forename><DOB>2010-11-20</DOB><Sex>M</Sex></Pupil>";

inline TransferFile read_text(std::string const& text, Limits const& limits = {}) { return read_all(text, "f.xml", limits); }
inline TransferFile read_pupils(std::string const& pupils, Limits const& limits = {}) {
  return read_text(opening + pupils + closing, limits);
}

/// A file that comes in pieces of so many bytes. `text` has to stay.
inline Source in_pieces(std::string const& text, std::size_t piece) {
  return [&text, piece, at = std::size_t{0}](char* to, std::size_t most) mutable {
    auto const size = std::min({piece, most, text.size() - at});
    std::copy_n(text.data() + at, size, to);
    at += size;
    return size;
  };
}

}  // namespace juniper::mis::exchange::ctf
