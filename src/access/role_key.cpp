// The form of role keys.
#include <juniper/mis/access/role_key.hpp>

#include <algorithm>

namespace juniper::mis::access {

Result<RoleKey> RoleKey::parse(std::string_view text) {
  auto const lower = [](char c) { return c >= 'a' && c <= 'z'; };
  auto const allowed = [&lower](char c) { return lower(c) || (c >= '0' && c <= '9') || c == '_'; };
  if (text.empty() || text.size() > 64 || !lower(text.front()) ||
      !std::ranges::all_of(text, allowed)) {
    return Error{.code = ErrorCode::malformed,
                 .text =
                     "the key of a role is a lower-case letter, then lower-case letters, digits "
                     "and underscores"};
  }
  RoleKey key;
  key.text_ = text;
  return key;
}

}  // namespace juniper::mis::access
