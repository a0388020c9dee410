// A question of law by its name: what a script, a file of worked cases or another language asks the pure functions with.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/rulebook/facts.hpp>

#include <span>
#include <string_view>

namespace juniper::mis::rulebook {

/// One question: a pure function from facts to an answer.
struct Question {
  std::string_view name{};   ///< `rights.request_deadline`: the module, and what is asked
  std::string_view asks{};   ///< the question, for people
  /// Answers it. \return invalid when facts are missing, unknown or of the wrong form; the findings name each.
  Result<Value> (*ask)(Value const& facts, Law const& law, Findings* findings){};
  /** What may be told. */ Part (*facts)(){};
  /** What is answered; `why` is the explanation. */ Part (*answer)(){};
};

namespace detail {

template <auto Function>
struct Signature;
template <class Answer, class Facts, Answer (*Function)(Facts const&, Law const&)>
struct Signature<Function> {
  using FactsType = Facts;
  using AnswerType = Answer;
};

/// The error for facts that could not be used.
Error unusable(Findings const& found);

template <auto Function>
Result<Value> ask(Value const& facts, Law const& law, Findings* findings) {
  typename Signature<Function>::FactsType read_facts{};
  Findings found;
  Reading reading{law, found, {}};
  read_any(facts, read_facts, reading);
  if (findings != nullptr) { *findings = found; }
  if (!found.empty()) { return unusable(found); }
  return write_any(Function(read_facts, law));
}

}  // namespace detail

/// A function as a question. Its struct of facts and its struct of answers have rows; the answer has a member `why`.
template <auto Function>
constexpr Question question(std::string_view name, std::string_view asks) {
  using S = detail::Signature<Function>;
  return {name, asks, &detail::ask<Function>, &detail::describe_type<typename S::FactsType>,
          &detail::describe_type<typename S::AnswerType>};
}

}  // namespace juniper::mis::rulebook
