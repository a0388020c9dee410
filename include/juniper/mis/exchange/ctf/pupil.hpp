// A pupil's record as a transfer file has it.
#pragma once

#include <juniper/mis/exchange/ctf/blocks.hpp>

namespace juniper::mis::exchange::ctf {

/// One pupil, in the order of the file. What the file leaves out is absent; what it has is of the form it should have.
struct Pupil {
  std::optional<PersonalText> application_reference{};  ///< admissions files only
  std::optional<Upn> upn{};                             ///< unique pupil number
  std::optional<Uln> uln{};                             ///< unique learner number
  std::optional<PersonalText> uci{};                    ///< unique candidate identifier
  PersonalText surname{};                               ///< in law
  PersonalText forename{};                              ///< in law
  std::optional<Date> born{};                           ///< date of birth
  std::optional<Sex> sex{};                             ///< F or M
  BasicDetails basic{};                                 ///< names, year, ethnicity, languages
  std::optional<FsmHistory> fsm{};                      ///< free school meals
  std::optional<LookedAfter> looked_after{};            ///< in care
  std::optional<SenHistory> sen{};                      ///< special educational needs
  std::optional<bool> accept{};                         ///< admissions files only: the place was accepted
  std::optional<Address> address{};                     ///< home
  std::vector<Phone> phones{};                          ///< in file order
  std::optional<PersonalText> email{};                  ///< one address
  std::vector<Contact> contacts{};                      ///< in file order
  std::vector<AttendanceYear> attendance{};             ///< by year
  std::vector<KeyStage> assessments{};                  ///< by key stage
  std::vector<AttendedSchool> schools{};                ///< in file order

  friend bool operator==(Pupil const&, Pupil const&) = default;
};

}  // namespace juniper::mis::exchange::ctf
