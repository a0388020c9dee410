// One pupil of a transfer file becomes, or adds to, what is here about somebody.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/exchange/ctf/bring_in.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/pupil.hpp>

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
  Done contact(Contact const& contact, std::vector<std::pair<Id<Person>, std::string>> const& linked);
  // What else is known.
  Done circumstances();
  Done languages();
  Done meals();
  Done care();
  Done needs();
  Done disabilities();
  Done service();
  Done schools();
  Done own_school(AttendedSchool const& school);
  void what_the_model_does_not_hold();

  void say(Severity severity, char const* code, std::string text, char const* help);
  void differs(std::string_view what);
  void not_loaded(char const* block) { settled_.not_loaded.insert(block); }
  // Whether an error is only that this desk may not do that with such records: then the block is not loaded, and the rest is.
  bool passed_over(Error const& error, EntityInfo const& entity, char const* block);

  // Rows of somebody who is here already; nothing when they may not be looked up, which is noted.
  template <class T>
  Result<std::optional<std::vector<Seen<T>>>> rows(Find<T> find, char const* block);
  // Adds a row, or notes that this desk may not.
  template <class T>
  Done add(T const& row, char const* block);
  template <class T, class M, class Same>
  void fill(Patch<T>& patch, Seen<T> const& seen, std::optional<M> T::*member, std::optional<M> const& theirs, Same const& same);
  template <class T>
  Done write(Patch<T> const& patch);

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
Result<void> Settling::add(T const& row, char const* block) {
  auto const& entity = description<T>();
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
    differs(description<T>().fields[detail::index_of_member(member)].label);
  }
}

template <class T>
Result<void> Settling::write(Patch<T> const& patch) {
  if (patch.record().changes.empty()) { return {}; }
  if (!dry_) {
    auto const done = desk_.patch(patch);
    if (!done.ok()) { return done.error(); }
  }
  if (!admitted_) { ++settled_.changed[std::string{description<T>().name}]; }
  return {};
}

}  // namespace juniper::mis::exchange::ctf
