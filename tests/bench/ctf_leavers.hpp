// Invented pupils who leave primary school, as large as real ones, and transfer files of them.
#pragma once

#include <juniper/mis/exchange/ctf/reader.hpp>

#include <cstddef>
#include <string>

namespace juniper::mis::bench {

/// As large as the record of a pupil who leaves primary school: 410 elements, of which most are results.
exchange::ctf::Pupil leaver(std::size_t n);

/// A file of so many of them.
std::string leavers_file(std::size_t pupils);

/// The same, made as it is read: takes no memory to speak of.
exchange::ctf::Source leavers_as_they_are_read(std::size_t pupils);

}  // namespace juniper::mis::bench
