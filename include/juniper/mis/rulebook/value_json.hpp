// Facts and answers as JSON text.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/rulebook/value.hpp>

#include <string>
#include <string_view>

namespace juniper::mis::rulebook {

/// Reads one JSON value; numbers with a fraction become doubles, texts stay texts (a date is read where one is expected). At most
/// 8 MiB and 32 levels. \return malformed for anything else.
Result<Value> parse_json(std::string_view text);
/// Writes a value; dates as ISO texts. Members keep their order.
std::string to_json(Value const& value);

}  // namespace juniper::mis::rulebook
