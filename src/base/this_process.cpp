// Asking the system for the id of the process.
#include <juniper/mis/base/this_process.hpp>

#include <unistd.h>

namespace juniper::mis {

std::int64_t this_process() noexcept { return ::getpid(); }

}  // namespace juniper::mis
