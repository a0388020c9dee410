// Walks over the bytes of a text and tells somebody who counts, so that a parser's place is known while it reads.
#pragma once

#include <cstddef>
#include <iterator>

namespace juniper::mis::json {

// `Count` has pass(char), called once for each byte in order. Copies share one count, since the parser takes its iterators by
// value.
template <class Count>
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = char const*;
  using reference = char const&;

  CountingIterator(char const* at, Count* count) : at_(at), count_(count) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    count_->pass(*at_);
    ++at_;
    return *this;
  }
  CountingIterator operator++(int) {
    auto const before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(CountingIterator const& a, CountingIterator const& b) { return a.at_ == b.at_; }

 private:
  char const* at_;
  Count* count_;
};

}  // namespace juniper::mis::json
