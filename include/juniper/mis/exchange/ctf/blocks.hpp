// The parts of a pupil's record in a transfer file, each as the file orders it.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/ethnicity.hpp>
#include <juniper/mis/codes/nc_year.hpp>
#include <juniper/mis/codes/people_codes.hpp>
#include <juniper/mis/codes/uln.hpp>
#include <juniper/mis/codes/upn.hpp>
#include <juniper/mis/exchange/ctf/values.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace juniper::mis::exchange::ctf {

/// A language of a pupil.
struct SpokenLanguage {
  std::optional<TransferCode> type{};      ///< `F`: first language
  std::optional<TransferCode> language{};  ///< CBDS code of the language
  friend bool operator==(SpokenLanguage const&, SpokenLanguage const&) = default;
};

/// `BasicDetails`.
struct BasicDetails {
  std::optional<Upn> former_upn{};                   ///< an earlier one
  std::optional<PersonalText> preferred_surname{};   ///< used surname
  std::optional<PersonalText> preferred_forename{};  ///< used forename
  std::optional<PersonalText> former_surname{};      ///< an earlier one
  std::optional<PersonalText> former_forename{};     ///< an earlier one
  std::optional<PersonalText> middle_names{};        ///< in one text
  std::optional<NcYear> nc_year{};                   ///< year the pupil is taught in
  std::optional<Ethnicity> ethnicity{};              ///< as declared
  std::optional<TransferCode> ethnicity_source{};    ///< `P` parent, `C` child, `S` school, `T` previous school, `O` other
  std::vector<SpokenLanguage> languages{};           ///< in file order
  std::optional<bool> medical_flag{};                ///< there is something to know about the pupil's health
  std::vector<TransferCode> disabilities{};          ///< CBDS codes
  std::optional<EnrolmentStatus> status{};           ///< at the source
  std::optional<TransferCode> service_child{};       ///< `Y`, `N`, `U`, `R`; published specifications name it without its place
  friend bool operator==(BasicDetails const&, BasicDetails const&) = default;
};

/// A stretch of time with free school meals.
struct FsmInstance {
  std::optional<Date> starts{};           ///< first day
  std::optional<Date> ends{};             ///< last day; none while it goes on
  std::optional<TransferCode> country{};  ///< `ENG`, `WLS`, `SCT`, `NIR`
  friend bool operator==(FsmInstance const&, FsmInstance const&) = default;
};

/// `FSMhistory`.
struct FsmHistory {
  std::optional<Date> review{};          ///< when eligibility is to be looked at again
  std::vector<FsmInstance> instances{};  ///< in file order
  friend bool operator==(FsmHistory const&, FsmHistory const&) = default;
};

/// `LookedAfter`.
struct LookedAfter {
  std::optional<bool> in_care{};                 ///< looked after by a local authority now
  std::optional<TransferCode> care_authority{};  ///< code of the authority
  friend bool operator==(LookedAfter const&, LookedAfter const&) = default;
};

/// A stretch of time with one provision for special educational needs.
struct SenSpell {
  std::optional<Date> starts{};             ///< first day
  std::optional<Date> ends{};               ///< last day; none while it goes on
  std::optional<TransferCode> provision{};  ///< `N`, `K`, `E`, or what came before 2014
  friend bool operator==(SenSpell const&, SenSpell const&) = default;
};

/// A type of need.
struct SenNeed {
  std::optional<TransferCode> type{};  ///< CBDS code
  std::optional<std::int32_t> rank{};  ///< 1: the primary need
  friend bool operator==(SenNeed const&, SenNeed const&) = default;
};

/// `SENhistory`.
struct SenHistory {
  std::vector<SenSpell> spells{};  ///< in file order
  std::vector<SenNeed> needs{};    ///< in file order
  friend bool operator==(SenHistory const&, SenHistory const&) = default;
};

/// An address: in the parts of BS 7666, or in five lines.
struct Address {
  std::optional<PersonalText> sub_building{};          ///< SAON
  std::optional<PersonalText> building{};              ///< PAON
  std::optional<PersonalText> street{};                ///< street
  std::optional<PersonalText> locality{};              ///< part of the town
  std::optional<PersonalText> town{};                  ///< town
  std::optional<PersonalText> administrative_area{};   ///< county or unitary authority
  std::optional<PersonalText> post_town{};             ///< as Royal Mail has it
  std::optional<PersonalText> uprn{};                  ///< unique property reference number
  std::array<std::optional<PersonalText>, 5> lines{};  ///< when it is not in parts
  std::optional<PersonalText> county{};                ///< county
  std::optional<PersonalText> postcode{};              ///< as given
  std::optional<PersonalText> zip{};                   ///< of other countries
  std::optional<PersonalText> country{};               ///< when it is another one
  std::optional<PersonalText> easting{};               ///< Ordnance Survey
  std::optional<PersonalText> northing{};              ///< Ordnance Survey

  /// Whether there is a part of BS 7666.
  bool in_parts() const noexcept;
  /// Whether there is a line.
  bool in_lines() const noexcept;
  friend bool operator==(Address const&, Address const&) = default;
};

/// A telephone number.
struct Phone {
  std::optional<PhoneType> type{};  ///< home, mobile, work
  PersonalText number{};            ///< as given: spaces are the reader's own
  friend bool operator==(Phone const&, Phone const&) = default;
};

/// An adult around the pupil.
struct Contact {
  std::optional<std::int32_t> order{};            ///< whom to call first: 1
  std::optional<PersonalText> title{};            ///< Ms, Mr, Dr
  PersonalText surname{};                         ///< surname
  PersonalText forename{};                        ///< forename
  std::optional<Sex> sex{};                       ///< as recorded
  std::optional<PersonalText> middle_names{};     ///< in one text
  std::optional<Relationship> relationship{};     ///< what they are to the pupil
  std::optional<bool> parental_responsibility{};  ///< Children Act 1989, section 3
  bool address_as_pupil = false;                  ///< at the pupil's address
  std::optional<Address> address{};               ///< otherwise
  std::vector<Phone> phones{};                    ///< in file order
  std::optional<PersonalText> email{};            ///< one address
  friend bool operator==(Contact const&, Contact const&) = default;
};

/// Attendance in one academic year at one school.
struct AttendanceYear {
  std::optional<std::int32_t> year{};          ///< calendar year in which it began
  SchoolNumber school{};                       ///< where; empty when not said
  std::optional<PersonalText> school_name{};   ///< where, in words
  std::optional<std::int32_t> possible{};      ///< sessions
  std::optional<std::int32_t> authorised{};    ///< sessions of authorised absence
  std::optional<std::int32_t> attended{};      ///< sessions
  std::optional<std::int32_t> unauthorised{};  ///< sessions of unauthorised absence
  std::optional<Date> marks_from{};            ///< day of the first mark
  std::optional<PersonalText> marks{};         ///< one character a session, two a calendar day, `#` when the school is shut
  friend bool operator==(AttendanceYear const&, AttendanceYear const&) = default;
};

/// One result of an assessment.
struct StageResult {
  std::optional<TransferCode> locale{};     ///< `ENG`
  std::optional<std::int32_t> year{};       ///< calendar year in which the academic year ends
  std::optional<TransferCode> subject{};    ///< `MAT`
  std::optional<TransferCode> method{};     ///< `TT` tests, `TA` teacher assessment
  std::optional<TransferCode> component{};  ///< `MTC` multiplication tables check
  std::optional<TransferCode> status{};     ///< `R` result, `I` interim, `P` provisional, `T` target, `E` estimate
  std::optional<TransferCode> qualifier{};  ///< how the result is to be read
  std::optional<TransferCode> result{};     ///< a mark, a level, or why there is none
  std::optional<Date> date{};               ///< when
  friend bool operator==(StageResult const&, StageResult const&) = default;
};

/// The results of one key stage.
struct KeyStage {
  std::optional<TransferCode> stage{};  ///< `KS2`
  std::vector<StageResult> results{};   ///< in file order
  friend bool operator==(KeyStage const&, KeyStage const&) = default;
};

/// A school that the pupil was or is at.
struct AttendedSchool {
  SchoolNumber number{};                 ///< empty when not said
  std::optional<Urn> urn{};              ///< since version 18
  std::optional<PersonalText> name{};    ///< in words
  std::optional<Date> starts{};          ///< first day
  std::optional<Date> ends{};            ///< last day; none when the pupil is there still
  std::optional<PersonalText> ground{};  ///< for leaving: `RemovalGrounds`, `LeavingReason` before
  std::optional<bool> last_school{};     ///< the one before the receiving school
  friend bool operator==(AttendedSchool const&, AttendedSchool const&) = default;
};

}  // namespace juniper::mis::exchange::ctf
