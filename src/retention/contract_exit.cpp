// The conditions under which a processor destroys after the contract, and what happens while one of
// them fails.
#include <juniper/mis/retention/contract_exit.hpp>

#include <algorithm>

namespace juniper::mis::retention {

namespace {

using rulebook::Law;
using rulebook::Rule;

// Every condition that fails, told one by one.
bool conditions_hold(ContractExitFacts const& facts, Rule const* rule, ContractExit& exit) {
  bool all = true;
  auto const fails = [&](std::string_view phrase) {
    all = false;
    exit.why.blocked(phrase, rule);
  };
  bool const exported = facts.export_confirmed && calendar::in_range(*facts.export_confirmed);
  if (!exported) { fails("no export has been delivered and acknowledged by the controller"); }
  if (holds_in_force(facts.holds, std::nullopt) > 0) {
    fails(exported ? "a hold is in force: with the acknowledged export it has passed to the "
                     "controller, whose documented instruction is needed"
                   : "a hold is in force");
  }
  if (!facts.controller_holds_registers) {
    fails(
        "the controller has not confirmed that it holds a readable copy of the registers that are "
        "still within their period");
  }
  return all;
}

void blocked(ContractExitFacts const& facts, Law const& law, ContractExit& exit) {
  exit.destruction = MayRun::blocked;
  exit.escalate_to =
      rulebook::WordSet<RaisedWith>{RaisedWith::controller_dpo, RaisedWith::processor_dpo};
  if (auto const* stop = law.book.find("RET-61L", facts.contract_ended)) {
    exit.raised_in_writing_on = rulebook::run(*stop, facts.contract_ended, law, exit.why).due;
    exit.why.because(
        "by then a case that is still blocked is raised in writing with both parties: the "
        "processor is not left holding without a contract",
        stop);
  }
  exit.why.unless("the controller gives a documented instruction after an acknowledged export",
                  law.book.find("RET-61", facts.contract_ended));
}

}  // namespace

ContractExit contract_exit(ContractExitFacts const& facts, Law const& law) {
  ContractExit exit;
  if (!rulebook::covers(facts.jurisdiction, law, exit.why)) { return exit; }
  auto const* window = law.book.need("RET-60", facts.contract_ended);
  auto const* conditions = law.book.need("RET-61", facts.contract_ended);
  if (window == nullptr || conditions == nullptr || !calendar::in_range(facts.contract_ended)) {
    return exit.why.caution("no rule on the end of contracts was in force on {a}", nullptr,
                            facts.contract_ended),
           exit;
  }
  exit.why.apply(window);
  exit.window_end = rulebook::run(*window, facts.contract_ended, law, exit.why).due;
  exit.why.apply(conditions);
  exit.acts_only_on = ActsOnlyOn::documented_instruction;
  if (!conditions_hold(facts, conditions, exit)) { return blocked(facts, law, exit), exit; }
  if (!exit.window_end) { return exit; }
  exit.destruction = MayRun::allowed;
  exit.certificate_to = CertificateTo::controller;
  exit.destroy_on =
      calendar::add_days_in_range(std::max(*exit.window_end, *facts.export_confirmed), 1);
  if (exit.destroy_on) {
    exit.why.derive(
        "the first day on which it may destroy is {B}; the choice of deletion over return is the "
        "controller's",
        conditions, *exit.window_end, *exit.destroy_on);
  }
  exit.why.because("unpaid fees or a dispute over the contract would be no ground to keep the data",
                   law.book.find("RET-62", facts.contract_ended));
  exit.why.unless("a hold is placed, or the controller chooses return in place of deletion",
                  conditions);
  return exit;
}

}  // namespace juniper::mis::retention
