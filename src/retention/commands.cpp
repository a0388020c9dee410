// Gathering what a desk may know of a pupil, and putting it to the rules.
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>
#include <juniper/mis/enrolment/record_transfer.hpp>
#include <juniper/mis/retention/class_hold.hpp>
#include <juniper/mis/retention/commands.hpp>
#include <juniper/mis/retention/legal_hold.hpp>

#include <algorithm>

namespace juniper::mis::retention {

namespace {

constexpr std::size_t page = 1000;

// What may not be seen is unknown, and no error: the rest is told.
bool unseen(Error const& error) {
  return error.code == ErrorCode::refused || error.code == ErrorCode::not_found;
}

Result<void> look_at_roll(Desk& desk, Id<Pupil> pupil, CallOptions const& options, WhyKept& told) {
  auto const found =
      desk.list(Find<Enrolment>{}.equal(&Enrolment::pupil, pupil).limit(page).within(options));
  if (!found.ok()) { return unseen(found.error()) ? Result<void>{} : Result<void>{found.error()}; }
  auto const today = desk.today();
  for (auto const& enrolment : *found) {
    auto const school = enrolment[&Enrolment::school];
    auto const starts = enrolment[&Enrolment::starts];
    auto const ends = enrolment[&Enrolment::ends];
    if (!school.has_value() || school.value().value != desk.organisation().value ||
        !starts.has_value() || ends.withheld()) {
      continue;
    }
    bool const here = starts.value() <= today && (!ends.has_value() || ends.value() >= today);
    told.on_roll = told.on_roll.value_or(false) || here;
    if (ends.has_value() && ends.value() < today) {
      told.left = told.left ? std::max(*told.left, ends.value()) : ends.value();
    }
  }
  if (told.on_roll == true) { told.left.reset(); }
  return {};
}

Result<void> look_at_transfers(Desk& desk, Id<Pupil> pupil, CallOptions const& options,
                               WhyKept& told) {
  if (told.on_roll != false) { return {}; }
  auto const found = desk.list(
      Find<RecordTransfer>{}.equal(&RecordTransfer::pupil, pupil).limit(page).within(options));
  if (!found.ok()) { return unseen(found.error()) ? Result<void>{} : Result<void>{found.error()}; }
  told.sent_on = std::ranges::any_of(*found, [&](Seen<RecordTransfer> const& sent) {
    auto const direction = sent[&RecordTransfer::direction];
    auto const part = sent[&RecordTransfer::part];
    auto const school = sent[&RecordTransfer::school];
    return direction.has_value() && direction.value().text() == "sent" && part.has_value() &&
           part.value().text() == "educational_record" && school.has_value() &&
           school.value().value == desk.organisation().value &&
           sent[&RecordTransfer::receipt_confirmed_on].has_value();
  });
  return {};
}

// Whether a hold on a class is one on the pupil's record.
template <class Field>
bool on_this_record(Field const& retention) {
  return !retention.withheld() &&
         (!retention.has_value() || retention.value().text() == retention_classes::pupil_file.key);
}

template <class Hold>
bool never_seen(Desk const& desk) {
  auto const& entity = description<Hold>();
  return std::ranges::any_of(entity.fields, [&](FieldInfo const& field) {
    return (field.name == "retention" || field.name == "released_at") &&
           !desk.why_never(entity, field).empty();
  });
}

// Only a desk to which every hold would be shown is told of any, or that there is none.
Result<void> look_at_holds(Desk& desk, Id<Person> person, CallOptions const& options,
                           WhyKept& told) {
  if (never_seen<LegalHold>(desk) || never_seen<ClassHold>(desk)) { return {}; }
  auto const on_person = desk.list(Find<LegalHold>{}
                                       .equal(&LegalHold::subject, Id<Subject>{person.value})
                                       .limit(page)
                                       .within(options));
  auto const on_class = desk.list(Find<ClassHold>{}.limit(page).within(options));
  for (auto const* error : {on_person.ok() ? nullptr : &on_person.error(),
                            on_class.ok() ? nullptr : &on_class.error()}) {
    if (error != nullptr) { return unseen(*error) ? Result<void>{} : Result<void>{*error}; }
  }
  std::int32_t holds = 0;
  for (auto const& hold : *on_person) {
    holds +=
        on_this_record(hold[&LegalHold::retention]) && !hold[&LegalHold::released_at].has_value()
            ? 1
            : 0;
  }
  for (auto const& hold : *on_class) {
    holds +=
        on_this_record(hold[&ClassHold::retention]) && !hold[&ClassHold::released_at].has_value()
            ? 1
            : 0;
  }
  told.holds = holds;
  return {};
}

void put_to_rules(std::optional<Date> born, Date today, rulebook::Law const& law, WhyKept& told) {
  RecordFacts facts;
  facts.on = today;
  facts.date_of_birth = born;
  facts.left = told.left;
  auto const kept = keep(retention_classes::pupil_file.key, facts, law);
  told.rule = kept.minimum;
  told.at_least_until = kept.through;
  for (auto const& step : kept.why.steps()) {  // of the rule that was found, and of no other:
                                               // others are not everybody's to know of
    if (step.rule == nullptr || step.rule == kept.minimum) { told.why.add(step); }
  }
  if (told.on_roll == true) { told.why.blocked("the pupil is on roll"); }
  if (told.sent_on) {
    told.why.because(
        "another school has confirmed receipt of the record and is the last known school",
        law.book.find("RET-04", today));
  }
  if (told.holds && *told.holds > 0) {
    told.why.blocked("a hold is in force: nothing is destroyed before it is released",
                     law.book.find("RET-50", today));
  }
}

std::string words_of(std::string_view word_of_vocabulary) {
  std::string text{word_of_vocabulary};
  std::ranges::replace(text, '_', ' ');
  return text;
}

// "date of birth + 25 years, if this is the last known school".
std::string rule_in_short(rulebook::Rule const& rule, bool left_conditions_open) {
  auto text = rule.name();
  if (rule.amount) {
    text += ": " + words_of(rulebook::word(rule.trigger)) + " + " + std::to_string(*rule.amount) +
            " " + words_of(rulebook::word(rule.unit)) + (*rule.amount == 1 ? "" : "s");
  }
  if (left_conditions_open && rule.conditions.contains(rulebook::Condition::last_known_school)) {
    text += ", if this is the last known school";
  }
  return text;
}

}  // namespace

std::string WhyKept::text() const {
  std::string text = !on_roll   ? "whether the pupil is on roll may not be seen here"
                     : *on_roll ? "on roll"
                                : "not on roll";
  if (left) { text = "left on " + rulebook::long_date(*left); }
  if (sent_on) {
    text += "; another school has the record and keeps it";
  } else if (rule != nullptr) {
    text += on_roll == true ? "; after leaving: " : "; ";
    text += at_least_until ? "at least until " + rulebook::long_date(*at_least_until)
                           : "until a day that cannot be told without the date of birth";
    text += " (" + rule_in_short(*rule, true) + ")";
  } else {
    text += "; no rule governs its record";
  }
  if (holds) {
    text += *holds == 0   ? "; no hold"
            : *holds == 1 ? "; one hold"
                          : "; " + std::to_string(*holds) + " holds";
  }
  return text;
}

Result<WhyKept> why_kept(Desk& desk, Id<Pupil> pupil, rulebook::Law const& law,
                         CallOptions const& options) {
  auto const seen = desk.get(pupil, options);
  if (!seen.ok()) { return seen.error(); }
  WhyKept told;
  told.book = law.book;
  std::optional<Date> born;
  auto const person = (*seen)[&Pupil::person];
  if (person.has_value()) {
    auto const who = desk.get(person.value(), options);
    if (!who.ok() && !unseen(who.error())) { return who.error(); }
    if (who.ok() && (*who)[&Person::date_of_birth].has_value()) {
      born = (*who)[&Person::date_of_birth].value();
    }
  }
  if (auto looked = look_at_roll(desk, pupil, options, told); !looked.ok()) {
    return looked.error();
  }
  if (auto looked = look_at_transfers(desk, pupil, options, told); !looked.ok()) {
    return looked.error();
  }
  if (person.has_value()) {
    if (auto looked = look_at_holds(desk, person.value(), options, told); !looked.ok()) {
      return looked.error();
    }
  }
  put_to_rules(born, desk.today(), law, told);
  return told;
}

}  // namespace juniper::mis::retention
