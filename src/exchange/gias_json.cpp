// Reading GIAS's extracts in JSON: a list of flat records.
#include "gias_extract.hpp"
#include "json/walk.hpp"

#include <bitset>
#include <charconv>
#include <optional>
#include <utility>

namespace juniper::mis::exchange::gias {
namespace {

// Scalars as a table would have them.
std::string text_of(json::Scalar&& value) {
  struct Visitor {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(bool v) const { return v ? "true" : "false"; }
    std::string operator()(std::int64_t v) const { return std::to_string(v); }
    std::string operator()(double v) const {
      std::array<char, 32> buffer{};
      auto const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), v).ptr;
      return {buffer.data(), end};
    }
    std::string operator()(std::string&& v) const { return std::move(v); }
  };
  return std::visit(Visitor{}, std::move(value));
}

// Follows the walk through the list: depth 1 is the list, depth 2 a record; what is deeper is
// passed over.
class RecordListener final : public json::Listener {
 public:
  explicit RecordListener(Gathering& gathering) : gathering_(gathering) {
    record_.field_word = "field";
    for (auto const& c : gathering.columns()) {
      record_.spellings[static_cast<std::size_t>(c.item)] = c.spelling;
    }
  }

  bool begin_array(json::Spot at) override {
    if (depth_ == 1) { not_a_record(at); }
    if (depth_ == 2) { nested(); }
    ++depth_;
    return true;
  }
  bool end_array() override {
    --depth_;
    return true;
  }
  bool begin_object(json::Spot at) override {
    if (depth_ == 0) { return not_a_list(at); }
    if (depth_ == 1) {
      ++count_;
      record_.clear();
      given_.reset();
      record_.place = place(at);
    }
    if (depth_ == 2) { nested(); }
    ++depth_;
    return true;
  }
  bool end_object() override {
    if (--depth_ == 1) {
      item_.reset();
      gathering_.take(record_);
    }
    return true;
  }
  bool key(std::string_view name, json::Spot) override {
    if (depth_ != 2) { return true; }
    auto const* column = find_column(gathering_.columns(), name);
    item_.reset();
    if (column == nullptr) { return true; }
    auto const index = static_cast<std::size_t>(column->item);
    record_.spellings[index] = column->spelling;
    if (given_[index]) {
      RecordReader{record_, gathering_.report()}.say(Severity::warning, "duplicate_field",
                                                     column->item, "a field before says the same",
                                                     "the first one counts");
      return true;
    }
    given_.set(index);
    item_ = column->item;
    return true;
  }
  bool scalar(json::Scalar&& value, json::Spot at) override {
    if (depth_ == 0) { return not_a_list(at); }
    if (depth_ == 1) { not_a_record(at); }
    if (depth_ == 2 && item_) { record_[*item_] = text_of(std::move(value)); }
    return true;
  }

  bool said_why() const noexcept { return said_why_; }

 private:
  std::string place(json::Spot at) const {
    return gathering_.name() + ":" + std::to_string(at.line) + ", record " + std::to_string(count_);
  }
  bool not_a_list(json::Spot at) {
    said_why_ = true;
    gathering_.report().say(Severity::error, "not_a_list",
                            gathering_.name() + ":" + std::to_string(at.line),
                            "the text is not a list of records", "take the whole extract");
    return false;
  }
  void not_a_record(json::Spot at) {
    ++count_;
    gathering_.report().say(Severity::error, "not_a_record", place(at),
                            "something in the list is not a record", "it is left out");
  }
  void nested() {
    if (!item_) { return; }
    RecordReader{record_, gathering_.report()}.say(
        Severity::warning, "nested_value", *item_,
        "a list or an object stands where a plain value belongs",
        "it is left out; check the extract");
    item_.reset();
  }

  Gathering& gathering_;
  SourceRecord record_;
  std::bitset<item_count> given_;
  std::optional<Item> item_;
  std::size_t depth_ = 0;
  std::size_t count_ = 0;
  bool said_why_ = false;
};

Extract read_json(Source source, std::string_view text, std::string_view name) {
  Gathering gathering{source, name};
  RecordListener listener{gathering};
  auto const problem = json::walk(text, listener);
  if (problem && !listener.said_why()) {
    gathering.report().say(Severity::error, problem->code.data(),
                           gathering.name() + ":" + std::to_string(problem->at.line) + ", column " +
                               std::to_string(problem->at.column),
                           problem->text.data(),
                           "the records before it were read; take the whole extract again");
  }
  return std::move(gathering).finish();
}

}  // namespace

Extract read_establishments_json(std::string_view text, std::string_view name) {
  return read_json(Source::establishments, text, name);
}

Extract read_groups_json(std::string_view text, std::string_view name) {
  return read_json(Source::groups, text, name);
}

}  // namespace juniper::mis::exchange::gias
