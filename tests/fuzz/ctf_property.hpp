// What holds of any bytes that are read as a transfer file: for the fuzzer, and for the files it once found.
#pragma once

#include <cstddef>
#include <string_view>

namespace juniper::mis::fuzz {

/// Reads the bytes as a transfer file and checks what comes of them; ends the process with a message when something does not hold:
/// every text is UTF-8, not empty and not longer than allowed, findings hold no line break and are bounded, a pupil who can be written
/// is read again the same. \return how many pupils there were.
std::size_t hold_for_ctf(std::string_view bytes);

}  // namespace juniper::mis::fuzz
