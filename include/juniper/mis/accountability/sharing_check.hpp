// Whether data must, may or may not be shared with somebody, how far, and on what condition.
#pragma once

#include <juniper/mis/accountability/restricted_transfer.hpp>
#include <juniper/mis/accountability/shared_words.hpp>
#include <juniper/mis/rulebook/facts.hpp>

#include <string>

namespace juniper::mis::accountability {

/// How the recipient gets the data.
enum class AccessWay : std::uint8_t { copy_sent, remote_view };
/// Who objects.
enum class Objector : std::uint8_t { parent, pupil };
/// By which way the disclosure would be made.
enum class ShareChannel : std::uint8_t {
  class_parents_email, email, in_person, integration, press, private_album, school_census, social_media, telephone, website,
};
/// The answer.
enum class ShareOutcome : std::uint8_t { allowed, limited, may, must, refused };
/// What follows.
enum class ShareAction : std::uint8_t { exclude_from_list, explain, record_objection, record, verify_identity, senior_sign_off, verify_authority };
/// Fields that may be shared where others may not.
enum class ShareField : std::uint8_t { address, date_of_birth, name };
/// What to ask for first.
enum class AskFor : std::uint8_t { necessity, purpose, written_request, sealed_order };
/// Who decides.
enum class ShareDecider : std::uint8_t { school };
/// How far the answer goes.
enum class ShareExtent : std::uint8_t { needed_now };
/// Lawful bases.
enum class ShareBasis : std::uint8_t { legal_obligation, public_task, vital_interests };
/// When it is logged.
enum class LogTiming : std::uint8_t { afterwards, with_the_disclosure };
/// All of these together reverse a refusal.
enum class ShareUnless : std::uint8_t { basis, purpose, sharing_record_entry };
/// On what level data are minimised.
enum class Minimisation : std::uint8_t { field_level, none };
/// For which term a census returns attendance.
enum class AttendanceTerm : std::uint8_t { previous };
/// In which set of a census a pupil is.
enum class CensusSet : std::uint8_t { not_on_roll, on_roll };

/// What is known of the sharing.
struct SharingFacts {
  rulebook::Jurisdiction jurisdiction{};                          ///< law that applies
  Recipient recipient{};                                          ///< who would receive the data
  std::optional<std::string> recipient_country{};                 ///< two-letter code of the recipient's country
  std::optional<std::string> host_country{};                      ///< two-letter code of the server's country
  std::optional<AccessWay> access{};                              ///< how the recipient gets the data
  std::optional<rulebook::WordSet<DataKind>> data{};              ///< data concerned
  std::optional<Objector> objection_by{};                         ///< who objects
  std::optional<Date> on{};                                       ///< the day asked about; none: the census day, else the law as it stands last
  std::optional<Date> date_of_birth{};                            ///< of the pupil
  std::optional<bool> parent_agreed{};                            ///< whether a parent had agreed
  std::optional<std::int32_t> year_group{};                       ///< 0 is Reception
  std::optional<ShareChannel> channel{};                          ///< by which way
  std::optional<bool> emergency{};                                ///< whether it is an emergency
  std::optional<bool> danger_to_life{};                           ///< whether a life is in immediate danger
  std::optional<bool> in_sharing_record{};                        ///< whether the fields are in the data-sharing record
  std::optional<Date> census_on{};                                ///< census day
  std::optional<Date> left{};                                     ///< last day at the school
  std::optional<bool> court_order{};                              ///< whether a court has ordered it
  std::optional<bool> authority_verified{};                       ///< whether the power of the recipient has been verified
  std::optional<bool> deidentified{};                             ///< whether the data are stripped of what identifies people
  std::optional<bool> assessment_approved{};                      ///< whether an impact assessment is approved
  std::optional<bool> more_detrimental{};                         ///< whether disclosing is judged to do the child more harm than good
  std::optional<rulebook::WordSet<TransferNeed>> transfer_basis{};  ///< what is in place for a transfer abroad
};
/// Its members.
constexpr auto rows_of(SharingFacts const*) {
  using F = SharingFacts;
  return rulebook::Rows<&F::jurisdiction, &F::recipient, &F::recipient_country, &F::host_country, &F::access, &F::data, &F::objection_by,
                        &F::on, &F::date_of_birth, &F::parent_agreed, &F::year_group, &F::channel, &F::emergency, &F::danger_to_life,
                        &F::in_sharing_record, &F::census_on, &F::left, &F::court_order, &F::authority_verified, &F::deidentified,
                        &F::assessment_approved, &F::more_detrimental, &F::transfer_basis>{};
}

/// What follows.
struct SharingCheck {
  std::optional<ShareOutcome> outcome{};                  ///< the answer; none while a needed fact is unknown
  std::optional<bool> restricted_transfer{};              ///< whether it is a restricted transfer abroad
  rulebook::WordSet<TransferNeed> needs_any{};            ///< one of these has to be in place then
  std::optional<Adequacy> adequacy{};                     ///< how far adequacy regulations cover the country
  std::optional<bool> consent_needed{};                   ///< whether consent is needed
  std::optional<bool> opt_out_effective{};                ///< whether the objection stops it
  rulebook::WordSet<ShareAction> actions{};               ///< what follows
  std::optional<Objector> governed_by{};                  ///< whose choice governs
  rulebook::WordSet<ShareField> fields{};                 ///< the only fields that may be shared
  std::optional<bool> other_sharing_affected{};           ///< whether the objection affects other sharing
  rulebook::WordSet<AskFor> ask_for{};                    ///< what to ask for first
  std::optional<ShareDecider> decider{};                  ///< who decides
  std::optional<bool> log{};                              ///< whether request and answer are logged
  std::optional<LogTiming> log_timing{};                  ///< when
  std::optional<ShareExtent> extent{};                    ///< how far the answer goes
  rulebook::WordSet<ShareBasis> bases{};                  ///< lawful bases
  rulebook::WordSet<ShareUnless> unless_all{};            ///< all of these together reverse a refusal
  std::optional<Minimisation> minimisation{};             ///< on what level data are minimised
  std::optional<AttendanceTerm> attendance_term{};        ///< for which term attendance is returned
  std::optional<CensusSet> included_in{};                 ///< in which set of the census the pupil is
  rulebook::Explanation why{};                            ///< why
};
/// Its members.
constexpr auto rows_of(SharingCheck const*) {
  using A = SharingCheck;
  return rulebook::Rows<&A::outcome, &A::restricted_transfer, &A::needs_any, &A::adequacy, &A::consent_needed, &A::opt_out_effective, &A::actions,
                        &A::governed_by, &A::fields, &A::other_sharing_affected, &A::ask_for, &A::decider, &A::log, &A::log_timing, &A::extent,
                        &A::bases, &A::unless_all, &A::minimisation, &A::attendance_term, &A::included_in, &A::why>{};
}

/// Checks a sharing before it happens (RULES SHR-01 to SHR-31, INT-01, INT-02; each rule names its Act or regulation).
SharingCheck check_sharing(SharingFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::accountability
