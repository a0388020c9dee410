// The form of keys.
#include <juniper/mis/describe/key_name.hpp>

#include <algorithm>

namespace juniper::mis {
namespace {

bool is_key_part(std::string_view text) {
  auto const lower = [](char c) { return c >= 'a' && c <= 'z'; };
  return !text.empty() && lower(text.front()) && std::ranges::all_of(text, [&lower](char c) {
    return lower(c) || (c >= '0' && c <= '9') || c == '_';
  });
}

}  // namespace

Result<KeyName> KeyName::parse(std::string_view text) {
  auto const dot = text.find('.');
  bool const whole = dot == std::string_view::npos ? is_key_part(text)
                                                   : is_key_part(text.substr(0, dot)) && is_key_part(text.substr(dot + 1));
  if (!whole || text.size() > 128) {
    return Error{.code = ErrorCode::malformed,
                 .text = "a key is made of lower-case letters, digits and underscores, with one dot between an entity and its field"};
  }
  KeyName key;
  key.text_ = text;
  return key;
}

}  // namespace juniper::mis
