// The words in which questions about orders of courts are asked and answered.
#pragma once

#include <juniper/mis/rulebook/words.hpp>

#include <cstdint>

/// What courts ordered about children, and what of a person is not disclosed.
namespace juniper::mis::protection {

/// An adult around the child, as far as it matters for an order.
enum class Party : std::uint8_t { father, mother, parent };

/// The kind of an order.
enum class OrderSort : std::uint8_t {
  care_order,
  child_arrangements,
  crown_court_prohibited_steps,
  non_molestation,
  not_stated,
  prohibited_steps,
  specific_issue,
};

/// What an order forbids, or does to parental responsibility.
enum class Forbids : std::uint8_t {
  no_address,
  no_collect,
  no_contact_on_site,
  no_name_change,
  no_phone,
  no_removal_abroad,
  no_removal_from_school,
  no_reports,
  no_school_change,
  pr_exercise,  ///< parental responsibility is not exercised without leave of the court
  pr_removed,   ///< parental responsibility is taken away
};

/// A field, a document or a step that an order closes to an adult.
enum class ClosedItem : std::uint8_t {
  address,              ///< where the child and the other adults live
  phone,                ///< their telephone numbers
  school_run,           ///< how and by whom the child comes to school and goes home
  contact_data,         ///< e-mail, other contacts, emergency contacts: what would give an address or number away
  educational_record,   ///< the record and reports from it
  exam_results,         ///< results
  collection,           ///< collecting the child
  presence_on_site,     ///< coming to the school
  removal_from_school,  ///< taking the child out of the school during the day
  school_change,        ///< changing the child's school
  name_change,          ///< changing the child's name
  removal_abroad,       ///< taking the child out of the country
  pr_exercise,          ///< any other step that rests on parental responsibility
};

/// What an effect closes, and nothing more (DfE, "Understanding and dealing with issues relating to parental responsibility"; what
/// would give an address or a number away is closed with it).
constexpr rulebook::WordSet<ClosedItem> closed_by(Forbids effect) noexcept {
  using enum ClosedItem;
  switch (effect) {
    case Forbids::no_address: return {address, phone, school_run, contact_data};
    case Forbids::no_phone: return {phone, contact_data};
    case Forbids::no_collect: return {collection};
    case Forbids::no_contact_on_site: return {collection, presence_on_site};
    case Forbids::no_name_change: return {name_change};
    case Forbids::no_removal_abroad: return {removal_abroad};
    case Forbids::no_removal_from_school: return {removal_from_school};
    case Forbids::no_reports: return {educational_record, exam_results};
    case Forbids::no_school_change: return {school_change};
    // A natural parent without parental responsibility is still a parent in education law, and has the reports.
    case Forbids::pr_removed: return {name_change, removal_abroad, school_change, pr_exercise};
    case Forbids::pr_exercise:
      return {educational_record, exam_results, name_change, removal_abroad, removal_from_school, school_change, pr_exercise};
  }
  return {};
}

/// Everything: what an effect closes that is written in other words, until somebody has read it.
inline constexpr rulebook::WordSet<ClosedItem> every_item = [] {
  rulebook::WordSet<ClosedItem> all;
  for (std::size_t i = 0; i < rulebook::words<ClosedItem>.size(); ++i) { all.add(static_cast<ClosedItem>(i)); }
  return all;
}();

}  // namespace juniper::mis::protection
