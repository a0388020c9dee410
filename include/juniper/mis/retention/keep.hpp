// How long any record is kept, by the rules that govern its retention class: minimums, maximums,
// holds and requests together.
#pragma once

#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/describe/keys.hpp>
#include <juniper/mis/retention/hold.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::retention {

/// What is known of one record: the days that start periods, and what rules ask for. What is none
/// is unknown.
struct RecordFacts {
  std::optional<Date>
      on{};  ///< the day as at which it is asked: holds, and whether a period has run out
  std::optional<Date> law_of{};  ///< the legally relevant day, which chooses the rules; none: `on`,
                                 ///< else the newest rules
  std::optional<Date> date_of_birth{};  ///< of whom it is about
  std::optional<Date> left{};        ///< when they ceased to be registered, employed or appointed
  std::optional<Date> created{};     ///< when the record or copy was made
  std::optional<Date> happened{};    ///< the event that it is about
  std::optional<Date> ended{};       ///< when the case, contract, relationship or reliance ended
  std::optional<Date> year_ended{};  ///< last day of the year to which it belongs
  std::optional<std::int32_t>
      pension_age{};                 ///< normal pension age of the person's scheme, in years
  std::optional<bool> still_here{};  ///< whether they are still registered, employed or appointed
  std::optional<bool> last_known_school{};  ///< whether this is the last known school of the pupil
  std::optional<bool>
      sexual_abuse_content{};            ///< whether it concerns child sexual abuse, proved or not
  std::optional<bool> major_incident{};  ///< whether somebody was badly hurt
  std::optional<bool> head_teacher_post{};  ///< whether the post was that of the head teacher
  std::optional<bool> about_pupil{};        ///< whether it is about a pupil
  std::optional<bool> request_open{};  ///< whether a rights request or complaint about it is open
  std::span<HoldOnRecord const> holds{};  ///< holds that cover it
  std::optional<std::int32_t>
      policy_years{};  ///< the controller's own minimum in years, with its reason on record
};

/// What stands in the way of destroying a record.
enum class Obstacle : std::uint8_t {
  minimum,        ///< its minimum has not run out
  no_end,         ///< a minimum without an end
  hold,           ///< a hold is in force (RET-50)
  request,        ///< a request or complaint is open (RET-56)
  still_here,     ///< whom it is about is still registered, employed or appointed
  elsewhere,      ///< another school is the last known one: the record goes there
  unknown_start,  ///< the day that starts a period is not known
  conflict,       ///< a minimum ends after a maximum (CAL-15)
  no_rule,        ///< no rule governs its class: it cannot be stored (RET-01)
};

/// How long a record is kept.
struct Kept {
  std::optional<Date> through{};  ///< last day on which it must be kept: the longest minimum
  std::optional<Date> gone_by{};  ///< last day on which it may exist: the shortest maximum
  rulebook::Rule const* minimum =
      nullptr;  ///< the rule behind `through`, or behind a minimum without an end
  rulebook::Rule const* maximum = nullptr;  ///< the rule behind `gone_by`
  rulebook::Rule const* prevails =
      nullptr;  ///< of the two, the stronger by authority: what binds until a conflict is resolved
  rulebook::Action then{};                  ///< what happens at the end
  rulebook::WordSet<Obstacle> obstacles{};  ///< what stands in the way, on the day asked about
  std::int32_t holds = 0;                   ///< how many holds are in force
  bool provisional = false;     ///< rests on a condition that is not known: see the explanation
  rulebook::Explanation why{};  ///< why; empty when not asked for
};

/// Whether the explanation is made.
enum class Explain : std::uint8_t { no, yes };

/// How long a record of that class is kept (RET-01, RET-50, CAL-08, CAL-15). The longest minimum
/// wins; the shortest maximum too. A minimum that ends after a maximum is a conflict for people to
/// resolve, by splitting the record or otherwise: both are told, and which is stronger, and nothing
/// is destroyed meanwhile. A hold stands against every end but that of a maximum by statute, whose
/// processing must stop.
Kept keep(std::string_view retention, RecordFacts const& facts, rulebook::Law const& law,
          Explain explain = Explain::yes);

/// The rules of every class, found once: for many records. Immutable; safe to use from several
/// threads.
class RetentionTable {
 public:
  /// Of that law.
  explicit RetentionTable(rulebook::Law law);

  /// The place of a class in the table; none when no rule ever governs it.
  std::optional<std::size_t> find(std::string_view retention) const noexcept;
  /// As keep(), for the class at that place (of find()).
  Kept keep(std::size_t place, RecordFacts const& facts, Explain explain = Explain::yes) const;

 private:
  struct Class {
    std::string retention;
    std::vector<rulebook::Rule const*> rules;  // every version, strongest authority first
  };
  std::shared_ptr<rulebook::Law const> law_;
  std::vector<Class> classes_;  // by name
};

/// The classes that no rule governs on a day, a finding each: records of them cannot be stored
/// (RET-01).
Findings classes_without_rule(std::span<RetentionKey const> classes, rulebook::Law const& law,
                              Date on);

}  // namespace juniper::mis::retention
