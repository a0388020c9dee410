// The JSON parser behind walk(), with its place counted as it reads.
#include "walk.hpp"

#include "counting_iterator.hpp"

#include <cstddef>

#include <nlohmann/json.hpp>

namespace juniper::mis::json {
namespace {

// The shape that the parser wants of its listener; its own texts are dropped, since they quote what
// was read.
class Bridge {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  Bridge(Listener& listener, Spot const& spot, std::size_t most)
      : listener_(listener), spot_(spot), most_(most) {}

  bool null() { return told({}); }
  bool boolean(bool value) { return told(value); }
  bool number_integer(number_integer_t value) { return told(std::int64_t{value}); }
  bool number_unsigned(number_unsigned_t value) {
    if (value > static_cast<number_unsigned_t>(INT64_MAX)) {
      return told(static_cast<double>(value));
    }
    return told(static_cast<std::int64_t>(value));
  }
  bool number_float(number_float_t value, string_t const&) { return told(value); }
  bool string(string_t& value) { return told(std::move(value)); }
  bool binary(binary_t&) { return false; }
  bool start_object(std::size_t) { return deeper() && listener_.begin_object(spot_); }
  bool key(string_t& name) { return listener_.key(name, spot_); }
  bool end_object() {
    --depth_;
    return listener_.end_object();
  }
  bool start_array(std::size_t) { return deeper() && listener_.begin_array(spot_); }
  bool end_array() {
    --depth_;
    return listener_.end_array();
  }
  bool parse_error(std::size_t, std::string const&, nlohmann::json::exception const&) {
    broken_ = true;
    return false;
  }

  bool broken() const { return broken_; }
  bool too_deep() const { return too_deep_; }

 private:
  bool told(Scalar value) { return listener_.scalar(std::move(value), spot_); }
  bool deeper() {
    too_deep_ = ++depth_ > most_;
    return !too_deep_;
  }

  Listener& listener_;
  Spot const& spot_;
  std::size_t most_;
  std::size_t depth_ = 0;
  bool broken_ = false;
  bool too_deep_ = false;
};

}  // namespace

std::optional<WalkProblem> walk(std::string_view text, Listener& listener, WalkLimits limits) {
  if (text.size() > limits.bytes) {
    return WalkProblem{"too_large", "the text is larger than is taken", {}};
  }
  Spot spot;
  Bridge bridge{listener, spot, limits.depth};
  auto const* begin = text.data();
  bool const all = nlohmann::json::sax_parse(CountingIterator{begin, &spot}, CountingIterator{begin + text.size(), &spot}, &bridge);
  if (all) { return std::nullopt; }
  if (bridge.too_deep()) {
    return WalkProblem{"too_deep", "objects and arrays are nested deeper than is taken", spot};
  }
  if (bridge.broken()) {
    return WalkProblem{"not_json", "the text is not JSON from here on", spot};
  }
  return WalkProblem{"stopped", "the walk was ended before its end", spot};
}

}  // namespace juniper::mis::json
