// libFuzzer's way into the reader of tables and of their mappings.
#include "fuzz/csv_property.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  juniper::mis::fuzz::hold_for_csv({reinterpret_cast<char const*>(data), size});
  return 0;
}
