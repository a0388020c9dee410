// One pupil of a transfer file becomes, or adds to, what is here about somebody.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/describe/checks.hpp>
#include <juniper/mis/enrolment/school_attended.hpp>
#include <juniper/mis/exchange/ctf/bring_in.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace juniper::mis::exchange::ctf {

/// What all pupils of one import have in common.
struct Import {
  std::string name{};                            ///< of the file, for places
  std::optional<Date> starts{};                  ///< first day of those who are new
  std::optional<LaEstab> own_number{};           ///< of the desk's school
  std::optional<std::int32_t> academic_year{};   ///< of the file's year groups
  std::optional<Date> written_on{};              ///< day on which the file was made
  std::map<std::string, std::string> refused{};  ///< entities that this desk may not write or look up, and why
};

/// What became of a pupil, or would.
struct Settled {
  bool loaded = true;                            ///< a finding says why not
  std::optional<Id<mis::Pupil>> pupil{};         ///< none in a dry run of somebody new
  std::map<std::string, std::size_t> added{};    ///< rows, by entity
  std::map<std::string, std::size_t> changed{};  ///< rows, by entity
  std::set<std::string> not_loaded{};            ///< blocks of the file
  Findings findings{};                           ///< places are file and pupil
};

/// Whether a field of a row says this; what is hidden might, and is taken to.
template <class T, class M, class V>
bool may_be(Seen<T> const& row, M T::*member, V const& value) {
  auto const field = row[member];
  return field.withheld() || (field.has_value() && field.value() == value);
}

/// Whether the file said the same before: a row of these that stands further up is equal to this one.
template <class T>
bool repeated(std::vector<T> const& rows, T const& row) {
  return std::find(rows.data(), &row, row) != &row;
}

/// Settles one pupil at a desk. In a dry run it looks and counts, and writes nothing.
class Settling {
 public:
  Settling(Desk& desk, Import& import, PupilInFile const& in_file, bool dry)
      : desk_(desk), import_(import), in_file_(in_file.pupil), number_(in_file.number), dry_(dry) {}

  /// \return as the commands of a desk; nothing of the pupil may then be committed.
  Result<Settled> run(std::optional<Id<mis::Pupil>> known);

 private:
  using Done = Result<void>;

  // Who it is.
  Result<bool> admit();
  std::optional<Date> first_day() const;
  Done meet(Id<mis::Pupil> pupil);
  Done person();
  Done pupil();
  Done numbers(Seen<mis::Pupil> const& seen);
  Done former_number(Upn const& number, Seen<mis::Pupil> const* seen);
  Done former_name();
  // How they are reached.
  Done home();
  Done address(std::optional<Id<Person>> person, Address const& address, char const* block);
  Done reach(std::optional<Id<Person>> person, std::vector<Phone> const& phones, std::optional<PersonalText> const& email,
             char const* block);
  Done contacts();
  struct Linked;
  Result<std::optional<std::vector<Linked>>> adults_linked();
  Done contact(Contact const& contact, std::vector<Linked>& linked);
  Result<Id<Person>> link(Contact const& contact);
  // What else is known.
  Done circumstances();
  Done languages();
  Done meals();
  Done care();
  Done needs();
  Done disabilities();
  Done service();
  Done schools();
  Done more_of_school(Seen<SchoolAttended> const& row, AttendedSchool const& school, std::optional<LeavingGround> ground);
  Done own_school(AttendedSchool const& school);
  Done roll();
  void what_the_model_does_not_hold();

  void say(Severity severity, char const* code, std::string text, char const* help);
  void differs(std::string_view what);
  void ended_here(std::string_view what);
  void not_loaded(char const* block) { settled_.not_loaded.insert(block); }
  // Whether an error is only that this desk may not do that with such records: then the block is not loaded, and the rest is.
  bool passed_over(Error const& error, EntityInfo const& entity, char const* block);

  // Whether what a row says was over when the file was made: then the file speaks of something new.
  template <class T>
  bool over_before_the_file(Seen<T> const& row) const;
  // Whether it is over now.
  template <class T>
  bool over(Seen<T> const& row) const;
  // The rows among these that still count, of which some may have ended here since the file was made.
  template <class T>
  std::vector<Seen<T>> counting(std::vector<Seen<T>> rows) const;

  // Rows of somebody who is here already; nothing when they may not be looked up, which is noted.
  template <class T>
  Result<std::optional<std::vector<Seen<T>>>> rows(Find<T> find, char const* block);
  // Adds a row, or notes that this desk may not.
  template <class T>
  Done add(T const& row, char const* block);
  template <class T, class M, class Same>
  void fill(Patch<T>& patch, Seen<T> const& seen, std::optional<M> T::*member, std::optional<M> const& theirs, Same const& same);
  // Patches a row, or notes that this desk may not.
  template <class T>
  Done write(Patch<T> const& patch, char const* block);
  // A spell that is here gets the last day that the file knows of.
  template <class T>
  Done close(Seen<T> const& row, std::optional<Date> const& ends, char const* block);

  Desk& desk_;
  Import& import_;
  Pupil const& in_file_;
  std::size_t number_;
  bool dry_;
  bool admitted_ = false;   // new here: its rows are added, not changed
  std::optional<Id<Person>> person_;
  Settled settled_;
};

template <class T>
Result<std::optional<std::vector<Seen<T>>>> Settling::rows(Find<T> find, char const* block) {
  std::vector<Seen<T>> all;
  find.limit(1000);
  for (;;) {
    auto page = desk_.list(find);
    if (!page.ok()) {
      if (passed_over(page.error(), description<T>(), block)) { return std::optional<std::vector<Seen<T>>>{}; }
      return std::move(page).error();
    }
    for (auto& row : page->records) { all.push_back(std::move(row)); }
    if (!page->next) { return std::optional{std::move(all)}; }
    find.after(*std::move(page->next));
  }
}

template <class T>
bool Settling::over(Seen<T> const& row) const {
  auto const ends = row[&T::ends];
  return ends.has_value() && ends.value() < desk_.today();
}

template <class T>
bool Settling::over_before_the_file(Seen<T> const& row) const {
  return over(row) && import_.written_on && row[&T::ends].value() < *import_.written_on;
}

template <class T>
std::vector<Seen<T>> Settling::counting(std::vector<Seen<T>> rows) const {
  std::vector<Seen<T>> counting;
  for (auto& row : rows) {
    if (!over_before_the_file(row)) { counting.push_back(std::move(row)); }
  }
  return counting;
}

template <class T>
Result<void> Settling::add(T const& row, char const* block) {
  auto const& entity = description<T>();
  if (auto const wrong = check_dates(entity, &row); !wrong.empty()) {
    say(Severity::warning, "bad_dates", std::string{entity.label} + ": " + wrong.front().text,
        "it was left out: ask the sender, or enter it by hand");
    not_loaded(block);
    return {};
  }
  if (import_.refused.contains(std::string{entity.name})) {
    not_loaded(block);
    return {};
  }
  if (!dry_) {
    auto const added = desk_.add(row);
    if (!added.ok()) { return passed_over(added.error(), entity, block) ? Done{} : Done{added.error()}; }
  }
  ++settled_.added[std::string{entity.name}];
  return {};
}

template <class T, class M, class Same>
void Settling::fill(Patch<T>& patch, Seen<T> const& seen, std::optional<M> T::*member, std::optional<M> const& theirs, Same const& same) {
  if (!theirs) { return; }
  auto const ours = seen[member];
  if (ours.withheld()) { return; }  // what one cannot see one does not overwrite
  if (!ours.has_value()) {
    patch.set(member, *theirs);
  } else if (!same(ours.value(), *theirs)) {
    auto const& entity = description<T>();
    auto const label = std::string{entity.fields[detail::index_of_member(member)].label};
    differs(entity.dating.pattern == Dating::Pattern::timeless ? label : std::string{entity.label} + ", " + label);
  }
}

template <class T>
Result<void> Settling::close(Seen<T> const& row, std::optional<Date> const& ends, char const* block) {
  auto const starts = row[&T::starts];
  if (ends && starts.has_value() && *ends < starts.value()) {
    differs(description<T>().label);
    return {};
  }
  Patch<T> patch{row};
  fill(patch, row, &T::ends, ends, [](Date a, Date b) { return a == b; });
  return write(patch, block);
}

template <class T>
Result<void> Settling::write(Patch<T> const& patch, char const* block) {
  auto const& entity = description<T>();
  if (patch.record().changes.empty()) { return {}; }
  if (!dry_) {
    auto const done = desk_.patch(patch);
    if (!done.ok() && done.error().code != ErrorCode::refused) { return done.error(); }
    if (!done.ok()) {  // of this row: others may be in reach
      say(Severity::note, "not_for_this_desk", std::string{entity.label} + ": this desk may not change it: " + done.error().text,
          "bring the file in once more at a desk that may");
      not_loaded(block);
      return {};
    }
  }
  if (!admitted_) { ++settled_.changed[std::string{entity.name}]; }
  return {};
}

}  // namespace juniper::mis::exchange::ctf
