// Joining every rule that governs a record into one answer, by the precedence of the law.
#include <juniper/mis/retention/keep.hpp>

#include <algorithm>

namespace juniper::mis::retention {

namespace {

using rulebook::Action;
using rulebook::Authority;
using rulebook::Condition;
using rulebook::Law;
using rulebook::Polarity;
using rulebook::Rule;
using rulebook::StepKind;
using rulebook::Trigger;
using rulebook::Unit;

constexpr std::int32_t most_years = 300;

std::optional<Date> usable(std::optional<Date> day) {
  return day && calendar::in_range(*day) ? day : std::nullopt;
}

std::optional<Date> pension_age_reached(RecordFacts const& facts) {
  auto const born = usable(facts.date_of_birth);
  bool const sound =
      born && facts.pension_age && *facts.pension_age > 0 && *facts.pension_age <= most_years;
  return sound ? calendar::attains(*born, *facts.pension_age) : std::nullopt;
}

std::optional<Date> start_of(Rule const& rule, RecordFacts const& facts) {
  switch (rule.trigger) {
    case Trigger::date_of_birth: return usable(facts.date_of_birth);
    case Trigger::record_created: return usable(facts.created);
    case Trigger::event: return usable(facts.happened);
    case Trigger::left: return usable(facts.left);
    case Trigger::ended: return usable(facts.ended);
    case Trigger::year_ended: return usable(facts.year_ended);
    case Trigger::pension_age: return pension_age_reached(facts);
    default: return std::nullopt;
  }
}

std::string_view missing_start(Trigger trigger) {
  switch (trigger) {
    case Trigger::date_of_birth:
      return "the period runs from the date of birth, which is not known here";
    case Trigger::record_created:
      return "the period runs from the day on which the record was made, which is not known here";
    case Trigger::event:
      return "the period runs from the day of the event, which is not known here";
    case Trigger::left: return "the period runs from the day of leaving, which is not known here";
    case Trigger::ended:
      return "the period runs from the day on which the matter ended, which is not known here";
    case Trigger::year_ended:
      return "the period runs from the end of the year to which the record belongs, which is not "
             "known here";
    case Trigger::pension_age:
      return "the period runs from normal pension age: the date of birth or the age of the scheme "
             "is not known here";
    default: return "the day from which the period runs is not among the facts";
  }
}

std::optional<bool> holds(Condition condition, RecordFacts const& facts) {
  switch (condition) {
    case Condition::last_known_school: return facts.last_known_school;
    case Condition::sexual_abuse_content: return facts.sexual_abuse_content;
    case Condition::major_incident: return facts.major_incident;
    case Condition::head_teacher_post: return facts.head_teacher_post;
    case Condition::about_pupil: return facts.about_pupil;
    default: return std::nullopt;
  }
}

std::string_view unknown_condition(Condition condition) {
  switch (condition) {
    case Condition::last_known_school:
      return "whether this is the last known school is not known: the rule is taken to apply";
    case Condition::major_incident:
      return "whether somebody was badly hurt is not known: the rule is taken to apply";
    case Condition::head_teacher_post:
      return "whether the post was that of the head teacher is not known: the rule is taken to "
             "apply";
    case Condition::about_pupil:
      return "whether it is about a pupil is not known: the rule is taken to apply";
    default: return "a condition of the rule is not known: the rule is taken to apply";
  }
}

// A statutory maximum is about what must stop being processed: a hold does not keep that.
bool must_stop(Kept const& kept) {
  return kept.maximum != nullptr && kept.maximum->authority <= Authority::statute &&
         kept.minimum == nullptr;
}

// Legal hold, order or statute minimum, statute maximum, sector minimum, policy (CAL-15).
int rank(Rule const& rule) {
  return 2 * static_cast<int>(rule.authority) + (rule.polarity == Polarity::maximum ? 1 : 0);
}

// The period without its explanation; the arithmetic of rulebook::run_amount.
std::optional<Date> end_of(Rule const& rule, std::int32_t amount, Date start, Law const& law) {
  bool const with_start = rule.start == rulebook::StartMode::beginning_with;
  switch (rule.unit) {
    case Unit::day: return calendar::add_days_in_range(start, with_start ? amount - 1 : amount);
    case Unit::month:
    case Unit::year: {
      auto const months = rule.unit == Unit::year ? 12 * amount : amount;
      auto const end =
          calendar::add_months(start, months, with_start ? calendar::LeapPolicy::later : rule.leap);
      return end && with_start ? calendar::add_days_in_range(*end, -1) : end;
    }
    default: {
      rulebook::Explanation unread;
      return rulebook::run_amount(rule, amount, start, law, unread).due;
    }
  }
}

// One record being judged.
class Judging {
 public:
  Judging(RecordFacts const& facts, Law const& law, bool explained)
      : facts_(facts), law_(law), explained_(explained) {
    day_ = usable(facts.law_of).value_or(usable(facts.on).value_or(calendar::last_date));
    if (explained) { kept_.why.reserve(8); }
  }

  void govern(Rule const& rule) {
    if (!rule.in_force(day_)) { return; }
    ++governed_;
    if (!applies(rule)) { return; }
    if (explained_) { kept_.why.apply(&rule); }
    if (rule.polarity == Polarity::state) {
      kept_.then = rule.action;
      kept_.obstacles.add(Obstacle::unknown_start);
      return;
    }
    if (!rule.amount) { return without_end(rule); }
    auto const start = start_of(rule, facts_);
    if (!start) { return not_started(rule); }
    auto const end = ends(rule, *start);
    if (!end) { return (void)kept_.obstacles.add(Obstacle::unknown_start); }
    rule.polarity == Polarity::maximum ? shorten(rule, *end) : lengthen(rule, *end);
  }

  Kept finish() {
    if (governed_ == 0) { return unruled(); }
    if (kept_.minimum != nullptr || kept_.maximum != nullptr) {
      kept_.then = (kept_.minimum != nullptr ? kept_.minimum : kept_.maximum)->action;
    }
    if (kept_.obstacles.contains(Obstacle::elsewhere) && kept_.minimum == nullptr) {
      kept_.then = Action::transfer;
    }
    reconcile();
    people_and_holds();
    if (explained_ && kept_if_abuse_ != nullptr) {
      kept_.why.unless(
          "it concerns child sexual abuse: then it is kept until a named officer releases it",
          kept_if_abuse_);
    }
    if (facts_.on && kept_.through && *facts_.on <= *kept_.through) {
      kept_.obstacles.add(Obstacle::minimum);
    }
    return std::move(kept_);
  }

 private:
  bool applies(Rule const& rule) {
    bool all = true;
    rule.conditions.each([&](Condition condition) {
      auto const met = holds(condition, facts_);
      if (met == true || !all) { return; }
      if (!met && rule.amount) { return taken_to_apply(rule, condition); }
      all = false;
      if (condition == Condition::last_known_school) { goes_elsewhere(rule); }
      if (!met) { kept_if_abuse_ = &rule; }
    });
    return all;
  }

  void taken_to_apply(Rule const& rule, Condition condition) {
    kept_.provisional = true;
    if (explained_) { kept_.why.caution(unknown_condition(condition), &rule); }
  }

  void goes_elsewhere(Rule const& rule) {
    kept_.obstacles.add(Obstacle::elsewhere);
    if (explained_) {
      kept_.why.because(
          "another school is the last known one: the record goes there, and that school keeps it",
          &rule);
    }
  }

  void without_end(Rule const& rule) {
    if (rule.polarity == Polarity::maximum) {
      return (void)kept_.obstacles.add(Obstacle::unknown_start);
    }
    kept_.obstacles.add(Obstacle::no_end);
    if (kept_.minimum == nullptr || !endless_) { kept_.minimum = &rule; }
    endless_ = true;
    if (explained_) { kept_.why.blocked("the period has no end", &rule); }
  }

  void not_started(Rule const& rule) {
    if (rule.polarity == Polarity::maximum ? kept_.maximum == nullptr
                                           : kept_.minimum == nullptr && !endless_) {
      (rule.polarity == Polarity::maximum ? kept_.maximum : kept_.minimum) = &rule;
    }
    if (rule.trigger == Trigger::left && facts_.still_here == true) { return; }
    kept_.obstacles.add(Obstacle::unknown_start);
    if (explained_) { kept_.why.caution(missing_start(rule.trigger), &rule); }
  }

  std::optional<Date> ends(Rule const& rule, Date start) {
    auto amount = std::min(*rule.amount, rule.unit == Unit::year ? most_years : *rule.amount);
    if (facts_.policy_years && rule.unit == Unit::year && rule.polarity == Polarity::minimum &&
        *facts_.policy_years > amount) {
      amount = std::min(*facts_.policy_years, most_years);
      if (explained_) {
        kept_.why.derive("the controller keeps it longer, for {n} years, with the reason on record",
                         &rule, {}, {}, amount);
      }
    }
    if (amount == 0 && rule.unit == Unit::day) {
      if (explained_) {
        kept_.why.derive("the period ends with that day, {b}", &rule, start, start);
      }
      return start;
    }
    return explained_ ? rulebook::run_amount(rule, amount, start, law_, kept_.why).due
                      : end_of(rule, amount, start, law_);
  }

  void lengthen(Rule const& rule, Date end) {
    if (kept_.through && *kept_.through >= end) { return; }
    kept_.through = end;
    if (!endless_) { kept_.minimum = &rule; }
  }

  void shorten(Rule const& rule, Date end) {
    if (kept_.gone_by && *kept_.gone_by <= end) { return; }
    kept_.gone_by = end;
    kept_.maximum = &rule;
  }

  void reconcile() {
    if (kept_.minimum == nullptr || kept_.maximum == nullptr) { return; }
    kept_.prevails = rank(*kept_.minimum) <= rank(*kept_.maximum) ? kept_.minimum : kept_.maximum;
    if (!kept_.gone_by || !(endless_ || (kept_.through && *kept_.through > *kept_.gone_by))) {
      return;
    }
    kept_.obstacles.add(Obstacle::conflict);
    kept_.then = Action::review;
    if (!explained_) { return; }
    kept_.why.blocked(
        "it must be kept beyond the day by which it must be gone, {a}: people split the record or "
        "decide, nothing is destroyed",
        kept_.maximum, *kept_.gone_by);
    kept_.why.because("until that is resolved this rule is the stronger one", kept_.prevails);
  }

  void people_and_holds() {
    kept_.holds = holds_in_force(facts_.holds, facts_.on);
    if (facts_.still_here == true) {
      kept_.obstacles.add(Obstacle::still_here);
      if (explained_) {
        kept_.why.blocked("whom it is about is still registered, employed or appointed here");
      }
    }
    if (facts_.request_open == true) {
      kept_.obstacles.add(Obstacle::request);
      if (explained_) {
        kept_.why.blocked("a request or complaint about it is open",
                          law_.book.find("RET-56", day_));
      }
    }
    if (kept_.holds == 0) { return; }
    bool const stop = must_stop(kept_);
    if (!stop) { kept_.obstacles.add(Obstacle::hold); }
    if (explained_) { tell_of_holds(stop); }
  }

  void tell_of_holds(bool stop) {
    auto const* rule = law_.book.find("RET-50", day_);
    if (stop) {
      kept_.why.because("a hold keeps the log of it, not what must stop being processed by statute",
                        kept_.maximum);
      return;
    }
    kept_.why.add(
        {.kind = StepKind::blocks,
         .phrase =
             kept_.holds == 1
                 ? "a hold is in force: nothing is destroyed or anonymised before it is released"
                 : "{n} holds are in force: nothing is destroyed or anonymised before the last of "
                   "them is released",
         .rule = rule,
         .n = kept_.holds});
    kept_.why.unless("every hold is released: then it goes back to review on the day after",
                     law_.book.find("RET-52", day_));
  }

  Kept unruled() {
    kept_.obstacles.add(Obstacle::no_rule);
    kept_.then = Action::review;
    if (explained_) {
      kept_.why.blocked("no rule governs this class of record: it cannot be stored",
                        law_.book.find("RET-01", day_));
    }
    return std::move(kept_);
  }

  RecordFacts const& facts_;
  Law const& law_;
  bool explained_;
  Date day_;
  Kept kept_;
  Rule const* kept_if_abuse_ = nullptr;  // that would keep it without an end
  int governed_ = 0;
  bool endless_ = false;
};

bool enabled(Rule const& rule, Law const& law) {
  return rule.flag.empty() || law.book.flag(rule.flag);
}

}  // namespace

Kept keep(std::string_view retention, RecordFacts const& facts, Law const& law, Explain explain) {
  auto const day = usable(facts.law_of).value_or(usable(facts.on).value_or(calendar::last_date));
  Judging judging{facts, law, explain == Explain::yes};
  for (auto const* rule : law.book.governing(retention, day)) { judging.govern(*rule); }
  return judging.finish();
}

RetentionTable::RetentionTable(Law law) : law_(std::make_shared<Law const>(std::move(law))) {
  for (auto const& rule : law_->book.rules()) {
    if (!enabled(rule, *law_)) { continue; }
    for (auto const& retention : rule.records) {
      auto at = std::ranges::lower_bound(classes_, retention, {}, &Class::retention);
      if (at == classes_.end() || at->retention != retention) {
        at = classes_.insert(at, {retention, {}});
      }
      at->rules.push_back(&rule);
    }
  }
  for (auto& one : classes_) {
    std::ranges::sort(one.rules, [](Rule const* a, Rule const* b) {
      return std::pair{a->authority, a} < std::pair{b->authority, b};
    });
  }
}

std::optional<std::size_t> RetentionTable::find(std::string_view retention) const noexcept {
  auto const at = std::ranges::lower_bound(
      classes_, retention, {}, [](Class const& one) -> std::string_view { return one.retention; });
  if (at == classes_.end() || at->retention != retention) { return std::nullopt; }
  return static_cast<std::size_t>(at - classes_.begin());
}

Kept RetentionTable::keep(std::size_t place, RecordFacts const& facts, Explain explain) const {
  Judging judging{facts, *law_, explain == Explain::yes};
  for (auto const* rule : classes_.at(place).rules) { judging.govern(*rule); }
  return judging.finish();
}

Findings classes_without_rule(std::span<RetentionKey const> classes, Law const& law, Date on) {
  Findings found;
  for (auto const& one : classes) {
    if (!law.book.governing(one.key, on).empty()) { continue; }
    found.push_back({Severity::error, "class_without_rule", std::string{one.key},
                     "no rule governs this class of record on that day, so that none can be stored",
                     "add a rule whose records name it, see docs/reference/rule-book.md"});
  }
  return found;
}

}  // namespace juniper::mis::retention
