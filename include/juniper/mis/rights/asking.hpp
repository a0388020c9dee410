// Who asks, and for what: the words that several questions of rights share.
#pragma once

#include <cstdint>

namespace juniper::mis::rights {

/// Who makes a request.
enum class Requester : std::uint8_t { pupil, parent, mother, father, solicitor, other_agent, third_party };

/// What is asked for or examined.
enum class RecordItem : std::uint8_t {
  child_protection_file,
  collection_list,
  confidential_reference,
  counselling_notes,
  educational_record,
  exam_mark,
  exam_results,
  exam_script_answers,
  examiner_comments,
  newsletter,
  pr_based_request,
  staff_author_name,
  witness_statement,
};

/// Whether somebody asks as a parent: mother, father, or a parent not further described.
constexpr bool is_parent(Requester requester) noexcept {
  return requester == Requester::parent || requester == Requester::mother || requester == Requester::father;
}
/// Whether somebody asks for another, and so shows authority.
constexpr bool is_agent(Requester requester) noexcept {
  return requester == Requester::solicitor || requester == Requester::other_agent;
}

}  // namespace juniper::mis::rights
