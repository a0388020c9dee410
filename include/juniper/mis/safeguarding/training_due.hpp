// When the safeguarding lead and staff are trained again.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

/// Child protection: what is written down, who may know of it, what must be done by when.
namespace juniper::mis::safeguarding {

/// What is known of the training of one person.
struct TrainingFacts {
  rulebook::Jurisdiction jurisdiction{};  ///< law that applies
  bool leads{};                           ///< safeguarding lead or deputy; else any member of staff
  std::optional<Date> trained_on{};       ///< last full training of a lead or deputy
  std::optional<Date> updated_on{};       ///< last update, or induction
  std::optional<Date> on{};               ///< the day as at which the question is asked
};
/// Its members.
constexpr auto rows_of(TrainingFacts const*) {
  return rulebook::Rows<&TrainingFacts::jurisdiction, &TrainingFacts::leads, &TrainingFacts::trained_on, &TrainingFacts::updated_on,
                        &TrainingFacts::on>{};
}

/// When the next training is due.
struct TrainingDue {
  std::optional<Date> training_due{};  ///< last day for the next full training; none for other staff
  std::optional<Date> update_due{};    ///< last day for the next update
  std::optional<bool> overdue{};       ///< whether either is past; none without a day, or where it is not known
  rulebook::Explanation why{};         ///< why
};
/// Its members.
constexpr auto rows_of(TrainingDue const*) {
  return rulebook::Rows<&TrainingDue::training_due, &TrainingDue::update_due, &TrainingDue::overdue, &TrainingDue::why>{};
}

/// When training falls due (Keeping children safe in education, Part two: every two years for leads and deputies, updates at least yearly
/// for all staff).
TrainingDue training_due(TrainingFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::safeguarding
