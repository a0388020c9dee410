// What holds of any bytes that are read as a table, or as a mapping: for the fuzzer, and for the files it once found.
#pragma once

#include <cstddef>
#include <string_view>

namespace juniper::mis::fuzz {

/// Reads the bytes as a table by a mapping (or, when they begin with `{`, as a mapping) and checks what comes of them; ends the process
/// with a message when something does not hold: findings are whole, short, bounded and repeat nothing of a cell; values are those of
/// their fields; failed rows come back cell by cell from the table that they are written to. \return how many rows were read.
std::size_t hold_for_csv(std::string_view bytes);

}  // namespace juniper::mis::fuzz
