// What to list at a desk: conditions on fields one may see, an order, and how far.
#pragma once

#include <juniper/mis/core/call.hpp>
#include <juniper/mis/core/seen.hpp>
#include <juniper/mis/describe/query.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace juniper::mis {

/// Where a list goes on. Holds only what the reader saw.
struct Cursor {
  Value after_value{};  ///< the last record's value in the sort field
  Uuid after_id{};      ///< the last record's id
};

/// A request to list, addressed at run time.
struct RecordFind {
  std::vector<Predicate> where{};  ///< all must hold; each on a field that may be seen, or on `id`
  Order order{};                   ///< by a field that may be seen, or by id
  std::size_t limit = 200;         ///< per page, at most 1000
  std::optional<Cursor> after{};   ///< go on after this
  std::optional<Date> as_at{};     ///< only what held on that day: see Find::as_at()
  std::optional<Instant> as_known{}; ///< as the records were known then: see Find::as_known()
  CallOptions call{};              ///< bounds
};

/// A request to list records of a known entity: `Find<Pupil>{}.equal(&Pupil::year_group, NcYear::year(7)).limit(50)`.
template <class T>
class Find {
 public:
  /// The field equals a value.
  template <class M>
  Find& equal(M T::*member, typename detail::Bare<M>::Type const& value) {
    return add(where::equal(name(member), erased(value)));
  }
  /// The field is at most a value; a year group or another code of an ordered set by its place in the set.
  template <class M>
  Find& at_most(M T::*member, typename detail::Bare<M>::Type const& value) {
    return add(where::less_equal(name(member), erased(value)));
  }
  /// The field is at least a value, likewise.
  template <class M>
  Find& at_least(M T::*member, typename detail::Bare<M>::Type const& value) {
    return add(where::greater_equal(name(member), erased(value)));
  }
  /// The field is one of these.
  template <class M>
  Find& among(M T::*member, std::vector<typename detail::Bare<M>::Type> const& values) {
    std::vector<Value> v;
    for (auto const& x : values) { v.push_back(erased(x)); }
    return add(where::in(name(member), std::move(v)));
  }
  /// The record is one of these.
  Find& among(std::vector<Id<T>> const& ids) {
    std::vector<Value> v;
    for (auto const& id : ids) { v.emplace_back(id.value); }
    return add(where::in("id", std::move(v)));
  }
  /// The field holds nothing.
  template <class M>
  Find& absent(M T::*member) {
    return add(where::is_absent(name(member)));
  }
  /// The record's own period holds on that day.
  Find& holding_on(Date day) { return add(where::holds_on(description<T>(), day)); }
  /// As it was on that day: of what is dated by a period, the records whose period includes it; of what happened at a moment,
  /// what had happened by its end (UTC); what is not dated is not affected. A condition on the dating fields like any other: where
  /// they may not be seen, they cannot be used.
  Find& as_at(Date day) {
    find_.as_at = day;
    return *this;
  }
  /// As the records were known at that instant: conditions, order and what is shown are of the version recorded last by then; what
  /// was not recorded yet is not there. Access is judged now, on the record as it stands now.
  Find& as_known(Instant at) {
    find_.as_known = at;
    return *this;
  }
  /// In the order of a field.
  template <class M>
  Find& sorted_by(M T::*member, bool descending = false) {
    find_.order = {name(member), descending};
    return *this;
  }
  /// Records per page, at most 1000.
  Find& limit(std::size_t records) {
    find_.limit = records;
    return *this;
  }
  /// Goes on where a page ended.
  Find& after(Cursor cursor) {
    find_.after = std::move(cursor);
    return *this;
  }
  /// Bounds of the call.
  Find& within(CallOptions call) {
    find_.call = std::move(call);
    return *this;
  }
  /// The same, addressed at run time.
  RecordFind const& record() const noexcept { return find_; }

 private:
  template <class M>
  static std::string_view name(M T::*member) {
    return description<T>().fields[detail::index_of_member(member)].name;
  }
  template <class V>
  static Value erased(V const& v) {
    return own(ValueTraits<V>::view(v));
  }
  Find& add(Predicate p) {
    find_.where.push_back(std::move(p));
    return *this;
  }
  RecordFind find_;
};

/// Some records, and where to go on.
struct RecordPage {
  std::vector<SeenRecord> records{};  ///< in order
  std::optional<Cursor> next{};       ///< none when there are no more
};

/// Some records of a known entity, and where to go on.
template <class T>
struct Page {
  std::vector<Seen<T>> records{};  ///< in order
  std::optional<Cursor> next{};    ///< none when there are no more

  /// The first record.
  auto begin() const noexcept { return records.begin(); }
  /// Past the last record.
  auto end() const noexcept { return records.end(); }
  /// How many on this page.
  std::size_t size() const noexcept { return records.size(); }
};

}  // namespace juniper::mis
