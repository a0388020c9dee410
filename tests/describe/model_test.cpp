// Tests of the shipped model as a whole: every description holds together, and no permanent number
// moves.
#include "catch.hpp"
#include <juniper/mis/access/account.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/model.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>

#include <fstream>
#include <set>
#include <sstream>
#include <string>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

Model const& shipped() {
  static Model const model = school_model();
  return model;
}

// The last field that a path leads to; null when it breaks off.
FieldInfo const* end_of(EntityInfo const& entity, FieldPath const& path) {
  EntityInfo const* at = &entity;
  FieldInfo const* field = nullptr;
  for (std::size_t i = 0; i < path.length; ++i) {
    field = at == nullptr ? nullptr : at->find(path.names[i]);
    if (field == nullptr) { return nullptr; }
    at = field->refers == nullptr ? nullptr : &field->refers();
  }
  return field;
}

bool is_person(FieldInfo const& f) {
  return f.refers_to_subject || (f.refers != nullptr && f.refers().is_subject);
}

bool is_organisation_field(FieldInfo const& f) {
  return f.refers_to_organisation || (f.refers != nullptr && f.refers().organisation.itself);
}

// Some value that may stand in the field.
Value something_for(FieldInfo const& f) {
  if (f.codes != nullptr) { return std::string{f.codes->entries.back().code}; }
  switch (f.kind) {
    case Kind::boolean: return true;
    case Kind::integer: return std::int64_t{11};
    case Kind::date: return Date{2026y / 9 / 2};
    case Kind::instant: return Instant{std::chrono::sys_days{2026y / 9 / 2} + 8h};
    case Kind::id: return Uuid::from_number(77);
    case Kind::bytes: return Bytes{1, 2};
    case Kind::text:
    case Kind::code: break;
  }
  if (f.type_name == "Upn") { return std::string{"H801200001001"}; }
  if (f.type_name == "Uln") { return std::string{"9999375358"}; }
  if (f.type_name == "Trn") { return std::string{"1234567"}; }
  if (f.type_name == "Uci") { return std::string{"123456789012A"}; }
  if (f.type_name == "NhsNumber") { return std::string{"9434765919"}; }
  if (f.type_name == "NationalInsuranceNumber") { return std::string{"AB123456C"}; }
  if (f.type_name == "Urn") { return std::string{"100025"}; }
  if (f.type_name == "LaEstab") { return std::string{"2022775"}; }
  if (f.type_name == "Ukprn") { return std::string{"10078058"}; }
  if (f.type_name == "KeyName") { return std::string{"pupil.upn"}; }
  if (f.type_name == "RoleKey") { return std::string{"form_tutor"}; }
  return std::string{"Zo\u00eb"};
}

std::string numbers_of(Registry const& registry) {
  std::ostringstream out;
  for (auto const* e : registry.all()) {
    out << e->number << ' ' << e->name << '\n';
    for (auto const& f : e->fields) {
      out << "  " << f.number << ' ' << f.name << ' ' << name_of(f.kind) << '\n';
    }
  }
  return out.str();
}

}  // namespace

TEST_CASE("names and numbers of entities and fields are those that were given once and for all",
          "[describe]") {
  std::ifstream in{std::string{JUNIPER_MIS_TEST_SOURCE_DIR} + "/golden/permanent_numbers.txt"};
  REQUIRE(in.good());
  std::stringstream kept;
  kept << in.rdbuf();
  // Lines may be added to the file; none may be changed or taken away.
  CHECK(numbers_of(shipped().registry) == kept.str());
}

TEST_CASE("the shipped model has every entity, below the numbers of book-keeping and hosts",
          "[describe]") {
  std::set<std::uint32_t> numbers;
  for (auto const* e : shipped().registry.all()) {
    CHECK(e->number < 900);
    CHECK(numbers.insert(e->number).second);
    CHECK_FALSE(e->label.empty());
  }
  CHECK((numbers == std::set<std::uint32_t>{
                        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
                        21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 40, 41, 42, 43, 44, 45, 46,
                        47, 48, 49, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67,
                        68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 85, 86, 87,
                        88, 89, 90, 91, 95, 96, 100, 101, 102, 103, 104, 105, 106, 107, 108, 120,
                        121, 122, 123, 124, 125, 126, 130, 131, 132, 133, 134, 135, 136, 137,
                        138, 139, 140, 141, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159,
                        160, 161, 162, 163, 164, 165, 166, 170, 171, 172, 173, 174, 175, 176,
                        177, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192,
                        193}));
}

TEST_CASE("exactly the fields of special classes are encrypted", "[describe]") {
  std::set<std::string> sealed;
  for (auto const* e : shipped().registry.all()) {
    for (auto const& f : e->fields) {
      if (f.sealed()) { sealed.insert(std::string{e->name} + "." + std::string{f.name}); }
    }
  }
  CHECK((sealed == std::set<std::string>{"pupil.ethnicity",
                                         "staff_member.ethnicity",
                                         "safeguarding_note.text",
                                         "note_participation.part",
                                         "note_participation.account_of_child",
                                         "competence_note.outcome",
                                         "competence_note.reasons",
                                         "biometric_notice.excuse",
                                         "biometric_notice.evidence",
                                         "concern.text",
                                         "concern.place",
                                         "concern.closing_summary",
                                         "concern_participation.role",
                                         "concern_participation.account",
                                         "concern_category.kind",
                                         "safeguarding_action.kind",
                                         "safeguarding_action.text",
                                         "safeguarding_action.reasons",
                                         "chronology_entry.source",
                                         "chronology_entry.text",
                                         "referral.agency",
                                         "referral.recipient",
                                         "referral.text",
                                         "referral.family_told",
                                         "referral.reference",
                                         "referral.outcome",
                                         "referral.follow_up",
                                         "file_transfer.part",
                                         "file_transfer.other_school",
                                         "file_transfer.method",
                                         "file_transfer.kept",
                                         "level_of_need.level",
                                         "level_of_need.source",
                                         "case_worker.reason",
                                         "safeguarding_share.agency",
                                         "safeguarding_share.recipient",
                                         "safeguarding_share.what",
                                         "safeguarding_share.reasons",
                                         "safeguarding_share.family_told",
                                         "police_notification.police_reference",
                                         "police_notification.present",
                                         "police_notification.circumstances",
                                         "police_notification.voice_of_child",
                                         "safeguarding_instruction.instruction",
                                         "low_level_concern.text",
                                         "low_level_concern.context",
                                         "low_level_concern.action",
                                         "low_level_concern.raised_by",
                                         "allegation.text",
                                         "allegation.case_lead",
                                         "allegation.follow_up",
                                         "allegation.outcome",
                                         "allegation.decision",
                                         "legal_hold.kind",
                                         "legal_hold.reason",
                                         "legal_hold.matter",
                                         "legal_hold.release_reason",
                                         "rights_withholding.item",
                                         "rights_withholding.exemption",
                                         "rights_withholding.reasons",
                                         "contact_point.safe_to_contact",
                                         "religion_declared.religion",
                                         "communication_need.support",
                                         "communication_need.note",
                                         "court_order.kind",
                                         "court_order.text",
                                         "court_order_effect.effect",
                                         "court_order_effect.detail",
                                         "protected_identity.protection",
                                         "protected_identity.instruction",
                                         "looked_after_spell.status",
                                         "looked_after_spell.placement",
                                         "looked_after_spell.delegated_authority",
                                         "previously_looked_after.arrangement",
                                         "kinship_care_spell.arrangement",
                                         "private_fostering_spell.note",
                                         "young_carer_status.identified",
                                         "young_carer_status.note",
                                         "asylum_spell.status",
                                         "pupil_premium_spell.reason",
                                         "sen_provision_spell.provision",
                                         "sen_provision_spell.note",
                                         "sen_need.type",
                                         "sen_need.note",
                                         "ehc_plan.provision",
                                         "medical_condition.condition",
                                         "medical_condition.signs",
                                         "medical_condition.action",
                                         "medication.medicine",
                                         "medication.dose",
                                         "medication.instructions",
                                         "allergy.allergen",
                                         "allergy.severity",
                                         "allergy.reaction",
                                         "allergy.treatment",
                                         "dietary_requirement.need",
                                         "dietary_requirement.note",
                                         "declared_disability.disability",
                                         "declared_disability.adjustments",
                                         "staff_absence.reason",
                                         "staff_absence.note",
                                         "vetting_check.outcome",
                                         "vetting_check.assessment",
                                         "sen_review.present",
                                         "sen_review.views",
                                         "sen_review.report",
                                         "sen_review.outcome",
                                         "sen_placement_spell.placement",
                                         "disability_access_spell.adjustments",
                                         "personal_education_plan.targets",
                                         "personal_education_plan.funding",
                                         "medicine_administration.outcome",
                                         "medicine_administration.dose",
                                         "medicine_administration.note",
                                         "accident.place",
                                         "accident.account",
                                         "accident.injury",
                                         "accident.treatment",
                                         "exclusion.circumstances",
                                         "exclusion_ground.reason",
                                         "exclusion_review.reasons",
                                         "penalty_notice.offence",
                                         "penalty_notice.outcome",
                                         "penalty_notice.note",
                                         "child_protection_plan.category",
                                         "child_protection_plan.authority",
                                         "child_protection_plan.summary",
                                         "child_protection_plan.why_ended",
                                         "safeguarding_document.kind",
                                         "safeguarding_document.title",
                                         "automated_decision.subject_matter",
                                         "automated_decision.suggestion",
                                         "automated_decision.decision",
                                         "automated_decision.representations",
                                         "automated_decision.outcome"}));
}

TEST_CASE("every path to people ends at a person, every path to an organisation at one",
          "[describe]") {
  for (auto const* e : shipped().registry.all()) {
    CAPTURE(std::string{e->name});
    for (auto const& s : e->subjects.all()) {
      if (s.path.itself) {
        CHECK(e == &description<Person>());
        continue;
      }
      auto const& from = s.via == nullptr ? *e : s.via();
      auto const* end = end_of(from, s.path);
      REQUIRE(end != nullptr);
      CHECK(is_person(*end));
      if (s.via != nullptr) {
        auto const* back = from.find(s.back);
        REQUIRE(back != nullptr);
        CHECK(&back->refers() == e);
      }
    }
    if (e->organisation.present() && !e->organisation.itself) {
      auto const* end = end_of(*e, e->organisation);
      REQUIRE(end != nullptr);
      CHECK(is_organisation_field(*end));
    }
    if (e->dating.pattern != Dating::Pattern::timeless) {
      REQUIRE(e->find(e->dating.from) != nullptr);
      bool const moment = e->dating.pattern == Dating::Pattern::moment;
      CHECK(e->find(e->dating.from)->kind == (moment ? Kind::instant : Kind::date));
      if (!moment) { CHECK(e->find(e->dating.until)->kind == Kind::date); }
    }
  }
}

TEST_CASE("whoever is about somebody says so: personal categories and subjects go together",
          "[describe]") {
  for (auto const* e : shipped().registry.all()) {
    CAPTURE(std::string{e->name});
    bool personal = false;
    for (auto const& f : e->fields) { personal = personal || f.category.personal; }
    CHECK(personal == (e->subjects.count > 0));
  }
}

TEST_CASE("nothing that only says that a safeguarding record exists is in an everyday category",
          "[describe]") {
  for (auto const* name : {"safeguarding_note", "note_participation"}) {
    for (auto const& f : shipped().registry.find(name)->fields) {
      CHECK((f.category == categories::safeguarding ||
             f.category == categories::safeguarding_register));
    }
  }
}

TEST_CASE("every field of every entity takes a value and gives it back", "[describe]") {
  for (auto const* e : shipped().registry.all()) {
    auto const object = e->make();
    for (auto const& f : e->fields) {
      CAPTURE(std::string{e->name}, std::string{f.name});
      auto const value = something_for(f);
      REQUIRE(f.set(object.get(), view(value)));
      CHECK((own(f.get(object.get())) == value));
      CHECK(fits(f.kind, f.get(object.get())));
    }
    // Once more when all are set, so that no two rows share a member.
    for (auto const& f : e->fields) {
      CAPTURE(std::string{e->name}, std::string{f.name});
      CHECK((own(f.get(object.get())) == something_for(f)));
    }
  }
}

TEST_CASE("every field of a code set takes every code of it, those of histories that were withdrawn too", "[describe]") {
  std::size_t withdrawn = 0;
  for (auto const* e : shipped().registry.all()) {
    auto const object = e->make();
    for (auto const& f : e->fields) {
      if (f.codes == nullptr) { continue; }
      CAPTURE(std::string{e->name}, std::string{f.name});
      for (auto const& entry : f.codes->entries) {
        REQUIRE(f.set(object.get(), ValueView{entry.code}));
        CHECK((own(f.get(object.get())) == Value{std::string{entry.code}}));
        withdrawn += entry.until ? 1U : 0U;
      }
    }
  }
  CHECK(withdrawn > 10);
}

TEST_CASE("a field takes absence if it may be absent, and no value of another kind", "[describe]") {
  std::vector<Value> const values{true,
                                  std::int64_t{11},
                                  std::string{"text of no identifier and no code set"},
                                  Date{2026y / 9 / 2},
                                  Instant{},
                                  Uuid::from_number(77),
                                  Bytes{1}};
  for (auto const* e : shipped().registry.all()) {
    auto const object = e->make();
    for (auto const& f : e->fields) {
      CAPTURE(std::string{e->name}, std::string{f.name});
      auto const kept = something_for(f);
      REQUIRE(f.set(object.get(), view(kept)));
      for (auto const& v : values) {
        bool const taken = fits(f.kind, view(v)) && f.kind != Kind::code &&
                           (f.kind != Kind::text || f.type_name == "str");
        CHECK(f.set(object.get(), view(v)) == taken);
        if (taken) { REQUIRE(f.set(object.get(), view(kept))); }
        CHECK((own(f.get(object.get())) == kept));
      }
      CHECK(f.set(object.get(), ValueView{}) == f.nullable);
      CHECK((own(f.get(object.get())) == (f.nullable ? Value{} : kept)));
    }
  }
}

TEST_CASE("only accounts and grants change what somebody may see by being written", "[describe]") {
  for (auto const* e : shipped().registry.all()) {
    CHECK(e->affects_access == (e->name == "account" || e->name == "role_grant"));
  }
}

TEST_CASE("the relations of the model are named once each", "[describe]") {
  std::set<std::string_view> keys;
  for (auto const& r : shipped().relations) {
    CHECK(keys.insert(r.key).second);
    CHECK_FALSE(r.label.empty());
    CHECK(r.people != nullptr);
  }
  CHECK((keys == std::set<std::string_view>{"itself", "own_child", "taught", "registered", "year_led",
                                            "on_roll", "families", "families_registered",
                                            "families_year_led", "colleagues", "staff", "organisation",
                                            "everywhere", "ever_on_roll", "applicants", "staff_kin", "kin",
                                            "at_agencies", "barred", "barred_home"}));
}
