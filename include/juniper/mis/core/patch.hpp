// A change to named fields of one record, against the version that was read.
#pragma once

#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/core/seen.hpp>

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace juniper::mis {

/// A patch addressed at run time.
struct RecordPatch {
  EntityInfo const* entity{};                          ///< which entity
  Uuid id{};                                           ///< which row
  std::int64_t expected_version{};                     ///< the version that was read
  std::vector<std::pair<std::size_t, Value>> changes;  ///< index of field, new value; absent clears it
  PersonalText why{};                                  ///< the reason, kept with the history; may be empty

  /// Sets a field by index; setting it twice keeps the last.
  void set(std::size_t field, Value value);
};

/// A patch of a known entity: `Patch(seen).set(&Pupil::year_group, NcYear::year(8))`. What is not named stays as it is.
template <class T>
class Patch {
 public:
  /// Changes what was seen.
  explicit Patch(Seen<T> const& seen) : Patch(seen.id(), seen.version()) {}
  /// Changes a record whose version is known.
  Patch(Id<T> id, std::int64_t expected_version) {
    patch_.entity = &description<T>();
    patch_.id = id.value;
    patch_.expected_version = expected_version;
  }
  /// Sets a field.
  template <class M>
  Patch& set(M T::*member, typename detail::Bare<M>::Type const& value) {
    patch_.set(detail::index_of_member(member), own(ValueTraits<typename detail::Bare<M>::Type>::view(value)));
    return *this;
  }
  /// Clears a field that may be absent.
  template <class M>
  Patch& clear(std::optional<M> T::*member) {
    patch_.set(detail::index_of_member(member), Value{});
    return *this;
  }
  /// Says why, for the record's history: a correction that explains itself.
  Patch& because(PersonalText why) {
    patch_.why = std::move(why);
    return *this;
  }
  /// The same, addressed at run time.
  RecordPatch const& record() const noexcept { return patch_; }

 private:
  RecordPatch patch_;
};

}  // namespace juniper::mis
