// The keys by which files name the special classes.
#pragma once

#include <juniper/mis/base/special_class.hpp>

#include <optional>
#include <string_view>

namespace juniper::mis {

/// The special class of a key as files spell it: `racial_or_ethnic_origin`; nothing when there is none.
std::optional<SpecialClass> special_class(std::string_view key);

/// The key of a special class.
std::string_view key_of(SpecialClass special);

}  // namespace juniper::mis
