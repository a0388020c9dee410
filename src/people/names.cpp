// Choosing a person's name.
#include <juniper/mis/people/names.hpp>

#include <string>
#include <string_view>

namespace juniper::mis::people {
namespace {

// The bytes of the first character of UTF-8 text.
std::string_view first_character(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
    ++size;
  }
  return text.substr(0, size);
}

void add_initials(std::string& to, std::string_view words) {
  while (!words.empty()) {
    auto const begin = words.find_first_not_of(' ');
    if (begin == std::string_view::npos) { return; }
    words.remove_prefix(begin);
    to += first_character(words);
    auto const end = words.find(' ');
    words = end == std::string_view::npos ? std::string_view{} : words.substr(end);
  }
}

bool holds_on(NameInUse const& name, Date day) {
  return (!name.starts || *name.starts <= day) && (!name.ends || day <= *name.ends);
}

NameInUse const* latest(std::span<NameInUse const> names, NameUse place, Date day) {
  NameInUse const* found = nullptr;
  for (auto const& n : names) {
    if (n.use != place || !holds_on(n, day)) { continue; }
    // A name without a first day counts as older than any other.
    if (found == nullptr || (n.starts && (!found->starts || *found->starts < *n.starts))) {
      found = &n;
    }
  }
  return found;
}

}  // namespace

PersonalText initials(Person const& person) {
  std::string letters;
  add_initials(letters, person.legal_forename.reveal());
  if (person.legal_middle_names) { add_initials(letters, person.legal_middle_names->reveal()); }
  return letters;
}

UsedName name_used(Person const& person, std::span<NameInUse const> names, NameUse place,
                   Date day) {
  UsedName used{.forename = person.legal_forename,
                .middle_names = person.legal_middle_names.value_or(PersonalText{}),
                .surname = person.legal_surname};
  bool const by_law = place == NameUse::of("examinations");
  if (!by_law) {
    used.forename = person.preferred_forename.value_or(used.forename);
    used.surname = person.preferred_surname.value_or(used.surname);
  }
  auto const* chosen = latest(names, place, day);
  if (chosen == nullptr && !by_law) { chosen = latest(names, NameUse::of("everywhere"), day); }
  if (chosen != nullptr) {
    used.forename = chosen->forename.value_or(used.forename);
    used.middle_names = chosen->middle_names.value_or(used.middle_names);
    used.surname = chosen->surname.value_or(used.surname);
  }
  return used;
}

}  // namespace juniper::mis::people
