// Who may give consent, online services, forms, events, pictures: boundaries, wording, and what is not told.
#include "catch.hpp"
#include <juniper/mis/consent/consent_after_event.hpp>
#include <juniper/mis/consent/consent_collection.hpp>
#include <juniper/mis/consent/data_consent.hpp>
#include <juniper/mis/consent/image_use.hpp>
#include <juniper/mis/consent/online_service_age.hpp>
#include <juniper/mis/consent/questions.hpp>

#include <random>

using namespace juniper::mis;
using namespace juniper::mis::consent;
using namespace std::chrono_literals;

namespace {

constexpr auto here = rulebook::Jurisdiction::england;
rulebook::Law const the_law;
bool mentions(rulebook::Explanation const& why, std::string const& words) { return why.text().find(words) != std::string::npos; }

OnlineServiceFacts online(Date on, std::int32_t age) {
  return {.jurisdiction = here,
          .date_of_birth = 2013y / 11 / 23,
          .on = on,
          .offered_directly = true,
          .service = OnlineService::general,
          .age_in_force = age};
}

}  // namespace

TEST_CASE("care makes a parent in education law and no power to consent", "[consent]") {
  MayGiveFacts facts{
      .jurisdiction = here, .person = AdultOfChild::step_father, .has_pr = false, .lives_with_child = true, .has_care = true};
  auto const answer = may_give(facts, the_law);
  CHECK(answer.parent_in_education_law == true);
  CHECK(answer.may_give_data_consent == false);
  CHECK(mentions(answer.why,
                 "Without parental responsibility this adult has no power to consent to the use of the child's data (CON-02 v1)."));
  facts.has_care.reset();
  CHECK_FALSE(may_give(facts, the_law).parent_in_education_law.has_value());
  facts.has_pr = true;
  CHECK(may_give(facts, the_law).parent_in_education_law == true);
  CHECK(may_give(facts, the_law).may_give_data_consent == true);
  facts.on = 2018y / 5 / 24;
  CHECK_FALSE(may_give(facts, the_law).may_give_data_consent.has_value());
}

TEST_CASE("under a care order the local authority is asked with the parents", "[consent]") {
  WhoDecidesFacts facts{.jurisdiction = here,
                        .on = 2026y / 3 / 2,
                        .date_of_birth = 2013y / 9 / 15,
                        .competent = false,
                        .care_order = true,
                        .adults = {{"mother", true, {}}, {"council", true, true}},
                        .orders = {}};
  auto const answer = who_decides(facts, the_law);
  CHECK(answer.footing == DecidedOn::parental_responsibility);
  CHECK(answer.adults == std::vector<std::string>{"mother", "council"});
  CHECK(answer.ask_local_authority == true);
  CHECK(answer.own_decision_from == Date{2031y / 9 / 15});
  CHECK(mentions(answer.why, "CON-09 v1"));
}

TEST_CASE("the age for online services is told, and checked against what regulations may set", "[consent]") {
  auto const before = online_service_age(online(2026y / 11 / 22, 13), the_law);
  CHECK(before.parental_authorisation == ParentalAuthorisation::needed);
  CHECK(online_service_age(online(2026y / 11 / 23, 13), the_law).parental_authorisation == ParentalAuthorisation::not_needed);
  CHECK(online_service_age(online(2026y / 11 / 23, 16), the_law).self_consent_from == Date{2029y / 11 / 23});
  CHECK(mentions(online_service_age(online(2026y / 4 / 29, 16), the_law).why,
                 "The age that was told is one that regulations may set (CON-12A v1)."));
  CHECK(mentions(online_service_age(online(2026y / 4 / 28, 16), the_law).why, "on 28 April 2026 the age was fixed by law"));
  CHECK(mentions(online_service_age(online(2026y / 4 / 29, 17), the_law).why, "regulations cannot set the age that was told"));
  CHECK_FALSE(online_service_age(online(2018y / 5 / 24, 13), the_law).parental_authorisation.has_value());
  CHECK_FALSE(online_service_age(online(2026y / 4 / 29, -5), the_law).self_consent_from.has_value());
  CHECK_FALSE(online_service_age(online(2026y / 4 / 29, 2'000'000'000), the_law).self_consent_from.has_value());
}

TEST_CASE("counselling, and a service that the school contracts, need no age", "[consent]") {
  auto facts = online(2026y / 3 / 2, 13);
  facts.service = OnlineService::preventive_or_counselling;
  CHECK(online_service_age(facts, the_law).parental_authorisation == ParentalAuthorisation::not_needed);
  facts.service = OnlineService::general;
  facts.offered_directly = false;
  auto const answer = online_service_age(facts, the_law);
  CHECK(answer.parental_authorisation == ParentalAuthorisation::not_needed);
  CHECK_FALSE(answer.self_consent_from.has_value());
}

TEST_CASE("withdrawing is as easy as giving when one way to do it is", "[consent]") {
  // In the order of effort: rows are how consent is given, columns how it is withdrawn.
  constexpr WithdrawnBy ways[] = {WithdrawnBy::online, WithdrawnBy::email, WithdrawnBy::telephone, WithdrawnBy::paper_form,
                                  WithdrawnBy::office_visit};
  struct Row {
    GivenBy given;
    int easy;
  };
  for (auto const& [given, easy] : {Row{GivenBy::online, 1}, Row{GivenBy::telephone, 3}, Row{GivenBy::paper_form, 4}}) {
    for (int i = 0; i < 5; ++i) {
      CollectionFacts facts{
          .jurisdiction = here, .given_by_channel = given, .withdrawal_channels = rulebook::WordSet<WithdrawnBy>{ways[i]}};
      CHECK(collection_valid(facts, the_law).valid == (i < easy));
      facts.withdrawal_channels->add(ways[0]);
      CHECK(collection_valid(facts, the_law).valid == true);
    }
  }
}

TEST_CASE("a form is judged by its boxes and by what a refusal costs", "[consent]") {
  CollectionFacts facts{.jurisdiction = here};
  facts.default_ticked = true;
  auto const ticked = collection_valid(facts, the_law);
  CHECK(ticked.valid == false);
  CHECK(ticked.reasons == rulebook::WordSet<CollectionFault>{CollectionFault::pre_ticked});
  CHECK(mentions(ticked.why, "A box that is ticked before the person acts shows nobody's wish (CON-05 v1)."));
  facts.default_ticked = false;
  CHECK(collection_valid(facts, the_law).outcome == CollectionOutcome::accepted);
  facts.purposes = rulebook::WordSet<FormPurpose>{FormPurpose::biometric_catering};
  CHECK_FALSE(collection_valid(facts, the_law).valid.has_value());
  facts.alternative_offered = true;
  CHECK(collection_valid(facts, the_law).valid == true);
  facts.alternative_offered = false;
  CHECK(collection_valid(facts, the_law).outcome == CollectionOutcome::go_live_blocked);
  facts.purposes = rulebook::WordSet<FormPurpose>{FormPurpose::website};
  CHECK(collection_valid(facts, the_law).outcome == CollectionOutcome::configuration_error);
}

TEST_CASE("a parent's consent lapses at eighteen, the pupil's own does not", "[consent]") {
  ConsentEventFacts facts{
      .jurisdiction = here, .event = LifeEvent::majority, .given_by = ConsentGiver::parent, .date_of_birth = 2008y / 11 / 23};
  auto const answer = consent_after(facts, the_law);
  CHECK(answer.lapses_on == Date{2026y / 11 / 23});
  CHECK(answer.ask == WhomToAsk::pupil);
  CHECK(answer.carries_over == false);
  CHECK(mentions(answer.why, "A parent's consent does not serve for an adult, who is asked (CON-11 v1)."));
  facts.given_by = ConsentGiver::pupil;
  CHECK(consent_after(facts, the_law).carries_over == true);
  CHECK_FALSE(consent_after(facts, the_law).lapses_on.has_value());
}

TEST_CASE("consents stay with the controller, and are asked for again at another phase", "[consent]") {
  ConsentEventFacts facts{.jurisdiction = here, .event = LifeEvent::controller_change, .given_by = ConsentGiver::parent};
  CHECK_FALSE(consent_after(facts, the_law).carries_over.has_value());
  facts.same_controller = true;
  CHECK(consent_after(facts, the_law).carries_over == true);
  facts.from_phase = SchoolPhase::primary;
  facts.to_phase = SchoolPhase::secondary;
  CHECK(consent_after(facts, the_law).ask_afresh == true);
  facts.same_controller = false;
  CHECK(consent_after(facts, the_law).evidence_kept_by == EvidenceKeeper::previous_school);
}

TEST_CASE("a picture waits for somebody who may say yes", "[consent]") {
  ImageFacts facts{.jurisdiction = here, .channel = ImageChannel::website};
  CHECK_FALSE(image_use(facts, the_law).outcome.has_value());
  facts.choices = std::vector<ImageChoice>{};
  CHECK(image_use(facts, the_law).outcome == ImageOutcome::refused);
  facts.choices = std::vector<ImageChoice>{{Chooser::mother, std::nullopt, Choice::yes}};
  auto const unknown = image_use(facts, the_law);
  CHECK(unknown.outcome == ImageOutcome::refused);
  CHECK(mentions(unknown.why, "it was not told whether the adult who agreed has parental responsibility"));
  facts.choices->at(0).has_pr = true;
  CHECK(image_use(facts, the_law).outcome == ImageOutcome::allowed);
  facts.year_group = 7;
  CHECK(mentions(image_use(facts, the_law).why, "the pupil is of an age to be asked"));
  facts.year_group = 6;
  CHECK_FALSE(mentions(image_use(facts, the_law).why, "the pupil is of an age to be asked"));
}

TEST_CASE("a class picture for the parents stays in while a child in it has a limit", "[consent]") {
  ImageFacts facts{.jurisdiction = here, .channel = ImageChannel::class_parents_email, .group_image = true};
  facts.pictured = std::vector<PicturedChild>{{ImageLimit::not_outside_school, false}};
  CHECK(image_use(facts, the_law).outcome == ImageOutcome::refused);
  CHECK(image_use(facts, the_law).if_already_sent == AlreadySent::personal_data_breach);
  facts.pictured->at(0) = {ImageLimit::no_website, true};
  CHECK(image_use(facts, the_law).outcome == ImageOutcome::refused);
  CHECK(mentions(image_use(facts, the_law).why, "the designated safeguarding lead checks before it leaves the school"));
  facts.pictured->at(0).adopted = false;
  CHECK(image_use(facts, the_law).outcome == ImageOutcome::allowed);
}

TEST_CASE("every question of consent answers whatever words it is told, with an explanation", "[consent]") {
  std::mt19937 random{3};
  auto const value_for = [&](rulebook::Part const& part, auto const& self) -> rulebook::Value {
    using rulebook::Value;
    auto const one = [&](std::string const& type) -> Value {
      if (type.ends_with("one of") || type == "set of") {
        Value word{part.words[random() % part.words.size()]};
        return type == "set of" ? Value{Value::List{word}} : word;
      }
      if (type.ends_with("bool")) { return Value{random() % 2 == 0}; }
      if (type.ends_with("int")) { return Value{static_cast<std::int64_t>(random() % 4000) - 2000}; }
      if (type.ends_with("date")) { return Value{add_days(1900y / 1 / 1, static_cast<int>(random() % 146'000))}; }
      if (type.ends_with("object")) {
        Value::Object object;
        for (auto const& member : part.parts) {
          if (member.required || random() % 2 == 0) { object.emplace_back(member.name, self(member, self)); }
        }
        return Value{std::move(object)};
      }
      return Value{"somebody"};
    };
    if (!part.type.starts_with("list of")) { return one(part.type); }
    Value::List list;
    for (auto i = random() % 4; i > 0; --i) { list.push_back(one(part.type)); }
    return Value{std::move(list)};
  };
  for (auto const& question : consent::questions()) {
    auto const facts = question.facts();
    for (int turn = 0; turn < 1500; ++turn) {
      auto const told = value_for(facts, value_for);
      auto const answer = question.ask(told, the_law, nullptr);
      REQUIRE(answer.ok());
      CHECK(answer->find("why") != nullptr);
    }
  }
}
