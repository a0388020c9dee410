// What a desk may see of one pupil, as a transfer file has it, without what may not leave.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/exchange/ctf/pupil.hpp>
#include <juniper/mis/people/address.hpp>
#include <juniper/mis/people/child_adult_link.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace juniper::mis::exchange::ctf {

/// What may not be written about a child or an adult.
struct Forbidden {
  bool everything = false;        ///< not even that they are here
  bool address = false;           ///< where they live
  bool reach = false;             ///< telephone and e-mail
  std::set<Uuid> adults{};        ///< whom an order restricts
  char const* because = nullptr;  ///< code of the finding
};

/// One pupil on the way out.
struct Gathered {
  Pupil pupil{};                                  ///< as the file has it
  bool forbidden = false;                         ///< nothing of the pupil may leave
  std::map<std::string, std::string> withheld{};  ///< elements that this desk may not see, and why
  Findings findings{};                            ///< what was kept back
};

/// Gathers what is known of a pupil at a desk.
class Gathering {
 public:
  Gathering(Desk& desk, Id<mis::Pupil> pupil, CallOptions bounds) : desk_(desk), id_(pupil), bounds_(std::move(bounds)) {}

  /// \return refused when orders or protected identities may not be looked up; not_found.
  Result<Gathered> run();

 private:
  using Done = Result<void>;

  Done names(Seen<mis::Pupil> const& pupil);
  Done former_names();
  Done former_number();
  Done home();
  Done contacts();
  Done contact(Seen<ChildAdultLink> const& link);
  Done languages();
  Done meals();
  Done care();
  Done needs();
  Done disabilities();
  Done service();
  Done schools();
  Done schools_elsewhere();
  Done reach(Id<Person> person, std::vector<Phone>& phones, std::optional<PersonalText>& email, std::string const& path);
  Result<std::optional<Address>> address_of(Id<Person> person, std::string const& path);

  Result<Forbidden> forbidden_of_child();
  Result<bool> protections(Id<Person> person, Forbidden& to);
  void kept_back(char const* code, char const* text);

  // The rows that hold today, or all; nothing when they may not be looked up, which is noted.
  template <class T>
  Result<std::vector<Seen<T>>> rows(Find<T> find, std::string const& path);
  template <class M, class To>
  void take(SeenField<M> const& field, To& to, std::string const& path);

  Desk& desk_;
  Id<mis::Pupil> id_;
  CallOptions bounds_;
  Id<Person> person_;
  Forbidden forbidden_;
  std::string home_word_;
  Gathered gathered_;
};

template <class T>
Result<std::vector<Seen<T>>> Gathering::rows(Find<T> find, std::string const& path) {
  std::vector<Seen<T>> all;
  find.limit(1000).within(bounds_);
  for (;;) {
    auto page = desk_.list(find);
    if (!page.ok()) {
      if (page.error().code != ErrorCode::refused) { return std::move(page).error(); }
      gathered_.withheld.emplace(path, page.error().text);
      return all;
    }
    for (auto& row : page->records) { all.push_back(std::move(row)); }
    if (!page->next) { return all; }
    find.after(*std::move(page->next));
  }
}

template <class M, class To>
void Gathering::take(SeenField<M> const& field, To& to, std::string const& path) {
  if (field.has_value()) {
    to = field.value();
  } else if (field.withheld()) {
    gathered_.withheld.emplace(path, field.why_withheld());
  }
}

}  // namespace juniper::mis::exchange::ctf
