# juniper_mis_precompile(target headers...): what nearly every source of this project reads, read once for the target.
#
# Only headers that hardly change: what an entity's rows or a module's interface say stays out, so that touching them rebuilds few files.
# CMAKE_DISABLE_PRECOMPILE_HEADERS (the preset no-unity) turns it off, which finds includes that a source forgot.
function(juniper_mis_precompile target)
  target_precompile_headers(${target} PRIVATE
    <algorithm> <array> <charconv> <chrono> <filesystem> <functional> <map> <memory> <optional> <set> <span> <string> <string_view>
    <utility> <variant> <vector>
    <juniper/mis/base/result.hpp>
    <juniper/mis/describe/categories.hpp>
    <juniper/mis/describe/complete.hpp>
    <juniper/mis/describe/entity.hpp>
    <juniper/mis/describe/retention_classes.hpp>
    ${ARGN})
endfunction()
