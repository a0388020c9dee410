// Which process this is, so that what was opened before a fork() can tell that it is no longer there.
#pragma once

#include <cstdint>

namespace juniper::mis {

/// The id of the calling process. Asked of the system each time: well under a microsecond.
std::int64_t this_process() noexcept;

}  // namespace juniper::mis
