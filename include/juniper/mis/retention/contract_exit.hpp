// The end of the contract with a processor: how long it keeps the data, and whether it may then
// destroy them.
#pragma once

#include <juniper/mis/retention/hold.hpp>
#include <juniper/mis/retention/record_class.hpp>

namespace juniper::mis::retention {

/// Who gets the certificate of destruction.
enum class CertificateTo : std::uint8_t { controller };
/// With whom a case is raised.
enum class RaisedWith : std::uint8_t { controller_dpo, processor_dpo };
/// What a processor needs before it acts.
enum class ActsOnlyOn : std::uint8_t { documented_instruction };

/// What is known of the exit.
struct ContractExitFacts {
  rulebook::Jurisdiction jurisdiction{};   ///< law that applies
  Date contract_ended{};                   ///< day the contract ended
  std::vector<HoldOnRecord> holds{};       ///< holds on any of the data
  bool controller_holds_registers{};       ///< whether the controller has confirmed that it holds a
                                           ///< readable copy of the registers
  std::optional<Date> export_confirmed{};  ///< day the controller confirmed receipt of the export
};
/// Its members.
constexpr auto rows_of(ContractExitFacts const*) {
  using F = ContractExitFacts;
  return rulebook::Rows<&F::jurisdiction, &F::contract_ended, &F::holds,
                        &F::controller_holds_registers, &F::export_confirmed>{};
}

/// What the processor may do.
struct ContractExit {
  std::optional<Date> window_end{};               ///< last day of the window
  std::optional<Date> destroy_on{};               ///< day on which destruction runs
  std::optional<CertificateTo> certificate_to{};  ///< who gets the certificate
  std::optional<MayRun> destruction{};            ///< whether destruction may run
  std::optional<rulebook::WordSet<RaisedWith>>
      escalate_to{};                           ///< with whom a blocked case is raised
  std::optional<ActsOnlyOn> acts_only_on{};    ///< what the processor needs before it acts
  std::optional<Date> raised_in_writing_on{};  ///< long stop: when a case that is still blocked is
                                               ///< raised in writing
  rulebook::Explanation why{};                 ///< why
};
/// Its members.
constexpr auto rows_of(ContractExit const*) {
  using A = ContractExit;
  return rulebook::Rows<&A::window_end, &A::destroy_on, &A::certificate_to, &A::destruction,
                        &A::escalate_to, &A::acts_only_on, &A::raised_in_writing_on, &A::why>{};
}

/// When the window ends and whether the processor may destroy (UK GDPR Article 28(3)(a) and (g);
/// RET-60 to RET-62). A hold, or registers that the controller has not confirmed, stop destruction
/// by itself; where the export is acknowledged they have passed to the controller, whose documented
/// instruction is then enough.
ContractExit contract_exit(ContractExitFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::retention
