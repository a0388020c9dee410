// What a school is expected to hold after numbered commands: each number stands for one command, the same in every process.
#pragma once

#include <juniper/mis.hpp>

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace crash {

namespace mis = juniper::mis;

/// The kinds of command that a number may stand for.
enum class Act : std::uint8_t { admit, rename, link, note, erase, together, leave };

/// One child as expected.
struct ExpectedChild {
  std::uint64_t number{};           ///< of the command that admitted it
  std::string forename{};           ///< "A", or "B" for the second of a unit
  mis::Id<mis::Pupil> pupil{};      ///< known once it was acknowledged
  mis::Id<mis::Person> person{};    ///< the same
  std::string preferred{};          ///< number of the command that renamed it last
  std::vector<std::string> were{};  ///< what stood there before, oldest first: the person's history
  bool left = false;                ///< whether its enrolment is over
  std::multiset<std::string> adults{};  ///< numbers of the commands that linked somebody
  std::multiset<std::string> notes{};   ///< numbers of the commands that wrote a note about it
};

/// What a command answered: the children that it admitted.
struct Acknowledged {
  std::uint64_t number{};             ///< which command
  std::uint64_t count{};              ///< how many children it admitted
  mis::Uuid pupils[2]{};              ///< their records
  mis::Uuid persons[2]{};             ///< who they are
};

/// Everything expected of a school.
class ExpectedSchool {
 public:
  std::vector<ExpectedChild> children;  ///< those who have not been erased, oldest first
  std::size_t adults = 0;               ///< persons added as relatives; they stay when a child is erased
  std::uint64_t done = 0;               ///< number of the last command

  /// What a command does, given all that went before it.
  Act act(std::uint64_t number) const {
    static constexpr Act mix[] = {Act::admit, Act::rename, Act::link, Act::note,   Act::together, Act::rename, Act::leave,
                                  Act::admit, Act::note,   Act::link, Act::rename, Act::erase,    Act::note};
    if (children.size() < 4) { return Act::admit; }
    return mix[mixed(number) % std::size(mix)];
  }
  /// Whom it concerns: one child, and another one.
  std::pair<std::size_t, std::size_t> whom(std::uint64_t number) const {
    auto const first = mixed(number + 1) % children.size();
    return {first, (first + 1 + mixed(number + 2) % (children.size() - 1)) % children.size()};
  }

  /// Expects the command's effect from now on.
  void apply(std::uint64_t number, Acknowledged const& answer) {
    auto const name = std::to_string(number);
    auto const what = act(number);
    switch (what) {
      case Act::admit:
      case Act::together:
        for (std::size_t i = 0; i < (what == Act::admit ? 1U : 2U); ++i) {
          children.push_back({.number = number, .forename = i == 0 ? "A" : "B"});
          children.back().pupil.value = answer.pupils[i];
          children.back().person.value = answer.persons[i];
        }
        break;
      case Act::rename: {
        auto& child = children[whom(number).first];
        child.were.push_back(child.preferred);
        child.preferred = name;
        break;
      }
      case Act::link:
        children[whom(number).first].adults.insert(name);
        ++adults;
        break;
      case Act::note:
        children[whom(number).first].notes.insert(name);
        children[whom(number).second].notes.insert(name);
        break;
      case Act::erase: children.erase(children.begin() + static_cast<std::ptrdiff_t>(whom(number).first)); break;
      case Act::leave: children[whom(number).first].left = true; break;
    }
    done = number;
  }

  /// All of it as lines that can be compared with what is found.
  std::multiset<std::string> lines() const {
    std::multiset<std::string> all;
    std::map<std::string, int> notes;
    std::size_t links = 0;
    std::size_t parts = 0;
    for (auto const& c : children) {
      all.insert(line(c));
      links += c.adults.size();
      parts += c.notes.size();
      for (auto const& n : c.notes) { ++notes[n]; }
    }
    all.insert(totals(children.size() + adults, children.size(), links, notes.size(), parts));
    return all;
  }

  /// One child as a line.
  static std::string line(ExpectedChild const& c) {
    auto text = std::to_string(c.number) + c.forename + " preferred=" + c.preferred + (c.left ? " left" : " here") + " adults=";
    for (auto const& a : c.adults) { text += a + ','; }
    text += " notes=";
    for (auto const& n : c.notes) { text += n + ','; }
    text += " were=";
    for (auto const& w : c.were) { text += w + ','; }
    return text;
  }
  /// How much there is of everything, as a line.
  static std::string totals(std::size_t persons, std::size_t pupils, std::size_t links, std::size_t notes, std::size_t parts) {
    auto text = std::string{"totals"};
    for (auto const n : {persons, pupils, links, notes, parts}) { text += ' ' + std::to_string(n); }
    return text;
  }

 private:
  // The same on every machine, and unlike the number (splitmix64).
  static std::uint64_t mixed(std::uint64_t n) {
    n += 0x9E3779B97F4A7C15ULL;
    n = (n ^ (n >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    n = (n ^ (n >> 27U)) * 0x94D049BB133111EBULL;
    return n ^ (n >> 31U);
  }
};

}  // namespace crash
