// The text form of identifiers, read and written by Boost.UUID.
#include <juniper/mis/base/uuid.hpp>

#include <algorithm>

#include <boost/uuid/string_generator.hpp>
#include <boost/uuid/uuid.hpp>
#include <boost/uuid/uuid_io.hpp>

namespace juniper::mis {

std::string Uuid::text() const {
  boost::uuids::uuid u;
  std::copy(bytes.begin(), bytes.end(), u.begin());
  return boost::uuids::to_string(u);
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
  // Boost also takes braces and bare hexadecimal digits; one spelling is enough.
  if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-') {
    return std::nullopt;
  }
  try {
    auto const u = boost::uuids::string_generator{}(text.begin(), text.end());
    Uuid id;
    std::copy(u.begin(), u.end(), id.bytes.begin());
    return id;
  } catch (std::runtime_error const&) {
    return std::nullopt;
  }
}

std::optional<Uuid> Uuid::from_bytes(ByteView view) noexcept {
  Uuid id;
  if (view.size() != id.bytes.size()) { return std::nullopt; }
  std::copy(view.begin(), view.end(), id.bytes.begin());
  return id;
}

}  // namespace juniper::mis
