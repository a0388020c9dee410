// Prints every decision about consent and biometrics over bounded spaces of facts, for a table written in another language.
#include <juniper/mis/consent/biometric_permission.hpp>
#include <juniper/mis/consent/consent_ledger.hpp>
#include <juniper/mis/consent/data_consent.hpp>
#include <juniper/mis/consent/image_use.hpp>

#include <algorithm>
#include <array>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

namespace {

namespace mis = juniper::mis;
using namespace mis::consent;
using namespace std::chrono_literals;
using mis::rulebook::Law;
using mis::rulebook::WordSet;
using Maybe = std::optional<bool>;

constexpr std::array<Maybe, 3> yes_no_unknown{true, false, std::nullopt};
mis::Date const the_day = 2026y / 3 / 2;

std::string mark(Maybe truth) { return truth ? (*truth ? "1" : "0") : "-"; }

template <class E>
std::string mark(std::optional<E> value) {
  return value ? std::string{mis::rulebook::word(*value)} : "-";
}

template <class E>
std::string sorted(WordSet<E> set) {
  std::vector<std::string> words;
  set.each([&](E member) { words.emplace_back(mis::rulebook::word(member)); });
  std::ranges::sort(words);
  std::string text;
  for (auto const& word : words) { text += (text.empty() ? "" : ",") + word; }
  return text.empty() ? "-" : text;
}

void print_may_give(Law const& law) {
  std::cout << "space may_give\n";
  for (auto const person :
       {AdultOfChild::father, AdultOfChild::foster_carer, AdultOfChild::grandmother, AdultOfChild::mother, AdultOfChild::step_father}) {
    for (bool const pr : {true, false}) {
      for (auto const lives : yes_no_unknown) {
        for (auto const care : yes_no_unknown) {
          auto const answer = may_give(
              {.jurisdiction = {}, .person = person, .has_pr = pr, .lives_with_child = lives, .has_care = care, .on = the_day}, law);
          std::cout << mark(answer.parent_in_education_law) << mark(answer.may_give_data_consent) << '\n';
        }
      }
    }
  }
}

// Orders about two adults, a and b.
std::vector<std::vector<OrderOnDecisions>> orders_about_two() {
  auto const from = 2026y / 1 / 15;
  return {{},
          {{"a", DecisionOrder::decides, from, {}, true}},
          {{"a", DecisionOrder::decides, from, {}, false}},
          {{"a", DecisionOrder::decides, from, 2026y / 3 / 1, true}},
          {{"a", DecisionOrder::decides, the_day, the_day, true}},
          {{"a", DecisionOrder::responsibility_removed, from, {}, true}},
          {{"a", DecisionOrder::decides, from, {}, true}, {"b", DecisionOrder::decides, from, {}, true}}};
}

void print_who_decides(Law const& law) {
  std::cout << "space who_decides\n";
  for (auto const born : {2008y / 3 / 2, 2008y / 3 / 3}) {
    for (auto const competent : yes_no_unknown) {
      for (auto const& orders : orders_about_two()) {
        for (auto const a : yes_no_unknown) {
          for (auto const b : yes_no_unknown) {
            auto const answer = who_decides({.jurisdiction = {},
                                             .on = the_day,
                                             .date_of_birth = born,
                                             .competent = competent,
                                             .care_order = {},
                                             .adults = {{"a", a, {}}, {"b", b, {}}},
                                             .orders = orders},
                                            law);
            std::cout << mark(answer.footing) << ' ' << mark(answer.pupil_decides) << ' ';
            for (auto const& adult : answer.adults) { std::cout << adult; }
            std::cout << '\n';
          }
        }
      }
    }
  }
}

std::string image_line(ImageUse const& answer) {
  return mark(answer.outcome) + ' ' + mark(answer.record_both) + mark(answer.consent_record_needed) + (answer.if_already_sent ? 'b' : '-') +
         (answer.tell_parent ? 't' : '-') + ' ' + mark(answer.governed_by);
}

std::vector<std::optional<std::vector<PicturedChild>>> pictured_children() {
  std::vector<std::optional<std::vector<PicturedChild>>> all{std::nullopt, std::vector<PicturedChild>{}};
  for (auto const limit : {ImageLimit::no_media, ImageLimit::no_name, ImageLimit::no_website, ImageLimit::not_outside_school}) {
    for (bool const adopted : {true, false}) { all.push_back(std::vector<PicturedChild>{{limit, adopted}}); }
  }
  return all;
}

// What mother, father and pupil chose; nothing at all is choices that were not told.
void print_choices(ImageFacts facts, Law const& law) {
  struct Told {
    bool chose;
    Maybe pr;
    Choice choice;
  };
  constexpr std::array<Told, 7> mothers{{{false, {}, {}},
                                         {true, true, Choice::yes},
                                         {true, true, Choice::no},
                                         {true, true, Choice::withdrawn},
                                         {true, false, Choice::yes},
                                         {true, std::nullopt, Choice::yes},
                                         {true, std::nullopt, Choice::no}}};
  constexpr std::array<Told, 3> fathers{{{false, {}, {}}, {true, true, Choice::yes}, {true, true, Choice::no}}};
  constexpr std::array<Told, 4> pupils{{{false, {}, {}}, {true, {}, Choice::yes}, {true, {}, Choice::no}, {true, {}, Choice::withdrawn}}};
  for (auto const& mother : mothers) {
    for (auto const& father : fathers) {
      for (auto const& pupil : pupils) {
        facts.choices.reset();
        auto const add = [&](Chooser by, Told const& told) {
          if (!told.chose) { return; }
          if (!facts.choices) { facts.choices.emplace(); }
          facts.choices->push_back({by, told.pr, told.choice});
        };
        add(Chooser::mother, mother);
        add(Chooser::father, father);
        add(Chooser::pupil, pupil);
        std::cout << image_line(image_use(facts, law)) << '\n';
      }
    }
  }
}

void print_image_use(Law const& law) {
  std::cout << "space image_use\n";
  for (int channel = 0; channel < 10; ++channel) {
    for (auto const taken_by : {std::optional<Photographer>{}, std::optional{Photographer::family}, std::optional{Photographer::press},
                                std::optional{Photographer::school}}) {
      for (auto const competent : yes_no_unknown) {
        for (auto const born : {2008y / 3 / 2, 2008y / 3 / 3}) {
          for (auto const& pictured : pictured_children()) {
            print_choices({.jurisdiction = {},
                           .channel = static_cast<ImageChannel>(channel),
                           .on = the_day,
                           .date_of_birth = born,
                           .pictured = pictured,
                           .taken_by = taken_by,
                           .competent = competent},
                          law);
          }
        }
      }
    }
  }
}

std::string ledger_line(LedgerState const& answer) {
  std::string line = mark(answer.state) + ' ' + mark(answer.may_use) + ' ';
  for (auto const entry : answer.decided_by) { line += std::to_string(entry); }
  return line + ' ' + (answer.lapsed_on ? mis::iso(*answer.lapsed_on) : "-") + ' ' + sorted(answer.ask);
}

LedgerEntry spoken(int letter, int place) {
  static constexpr std::array<char const*, 5> people{"child", "a", "b", "carer", "teacher"};
  static constexpr std::array<LedgerAnswer, 3> answers{LedgerAnswer::given, LedgerAnswer::refused, LedgerAnswer::withdrawn};
  auto const who = static_cast<std::size_t>(letter / 3);
  LedgerEntry entry{.subject = "child",
                    .purpose = "pictures",
                    .channel = "website",
                    .who = people[who],
                    .answer = answers[static_cast<std::size_t>(letter % 3)],
                    .on = mis::add_days(2026y / 1 / 10, 10 * place)};
  entry.speaker = who == 0 ? Speaker::subject : who == 4 ? Speaker::staff : Speaker::adult;
  if (entry.speaker == Speaker::adult) { entry.has_pr = who != 3; }
  return entry;
}

// Every ledger of up to three entries, each of five people saying one of three things.
void print_ledgers(LedgerFacts& facts, Law const& law) {
  std::cout << ledger_line(ledger_state(facts, law)) << '\n';
  if (facts.entries.size() == 3) { return; }
  for (int letter = 0; letter < 15; ++letter) {
    facts.entries.push_back(spoken(letter, static_cast<int>(facts.entries.size())));
    print_ledgers(facts, law);
    facts.entries.pop_back();
  }
}

void print_ledger_state(Law const& law) {
  std::cout << "space ledger_state\n";
  std::vector<std::vector<CompetenceSpell>> const competences{
      {}, {{false, 2025y / 1 / 1, {}}}, {{true, 2025y / 1 / 1, {}}}, {{true, 2026y / 1 / 15, {}}}};
  std::vector<std::vector<Lapse>> const lapses{{},
                                               {{LapseCause::controller_change, 2026y / 1 / 15, {}}},
                                               {{LapseCause::key_stage_move, 2026y / 1 / 30, {}}},
                                               {{LapseCause::change_of_purpose, 2026y / 4 / 1, {}}}};
  auto const from = 2026y / 1 / 15;
  std::vector<std::vector<OrderOnDecisions>> const orders{{},
                                                          {{"a", DecisionOrder::decides, from, {}, true}},
                                                          {{"a", DecisionOrder::decides, from, {}, false}},
                                                          {{"b", DecisionOrder::responsibility_removed, from, {}, true}}};
  for (auto const born : {2008y / 3 / 2, 2008y / 3 / 3}) {
    for (auto const& competence : competences) {
      for (auto const& lapse : lapses) {
        for (auto const& order : orders) {
          LedgerFacts facts{
              .jurisdiction = {}, .on = the_day, .subject = "child", .purpose = "pictures", .channel = "website", .date_of_birth = born};
          facts.competence = competence;
          facts.lapses = lapse;
          facts.orders = order;
          print_ledgers(facts, law);
        }
      }
    }
  }
}

std::string biometric_line(BiometricPermission const& a) {
  return mark(a.outcome) + ' ' + mark(a.offer_alternative) + ' ' + sorted(a.reasons) + ' ' + sorted(a.needs) + ' ' + sorted(a.ask_for) +
         ' ' + mark(a.record_visibility) + ' ' + mark(a.consent_needed_from) + ' ' + (a.suspend_from ? "s" : "-") +
         (a.actions.contains(BiometricAction::destroy_template) ? "d" : "-") +
         (a.actions.contains(BiometricAction::notify_again_first) ? "n" : "-");
}

using Log = std::vector<BiometricEvent>;

void print_biometric_logs(BiometricFacts facts, Law const& law) {
  using enum BiometricAct;
  using A = BiometricActor;
  using F = ActForm;
  std::vector<Log> const mothers{{},
                                 {{A::mother, consent, F::written, {}}},
                                 {{A::mother, consent, F::telephone, {}}},
                                 {{A::mother, objection, F::email, {}}},
                                 {{A::mother, objection, F::telephone, {}}},
                                 {{A::mother, consent, F::email, {}}, {A::mother, withdrawal, F::email, {}}},
                                 {{A::mother, consent, F::written, {}}, {A::mother, withdrawal, F::in_person, {}}}};
  std::vector<Log> const fathers{{},
                                 {{A::father, consent, F::written, {}}},
                                 {{A::father, objection, F::written, {}}},
                                 {{A::father, refusal, F::in_person, {}}},
                                 {{A::father, objection, F::written, {}}, {A::father, objection_lifted, F::written, {}}},
                                 {{A::father, objection, F::written, {}}, {A::father, objection_lifted, F::telephone, {}}}};
  std::vector<Log> const pupils{{},
                                {{A::pupil, consent, F::in_person, {}}},
                                {{A::pupil, consent, F::conduct, {}}},
                                {{A::pupil, refusal, F::conduct, {}}},
                                {{A::pupil, refusal, F::conduct, {}}, {A::pupil, consent, F::written, {}}}};
  std::vector<Log> const carers{{}, {{A::grandmother, consent, F::written, {}}}};
  std::vector<Log> const authorities{
      {}, {{A::local_authority, consent, F::written, {}}}, {{A::local_authority, objection, F::written, {}}}};
  for (auto const& m : mothers) {
    for (auto const& f : fathers) {
      for (auto const& p : pupils) {
        for (auto const& c : carers) {
          for (auto const& l : authorities) {
            facts.events.emplace();
            for (auto const* part : {&m, &f, &p, &c, &l}) { facts.events->insert(facts.events->end(), part->begin(), part->end()); }
            std::cout << biometric_line(biometric_permission(facts, law)) << '\n';
          }
        }
      }
    }
  }
}

void print_biometric(Law const& law) {
  std::cout << "space biometric\n";
  using P = BiometricParent;
  using N = ParentNotice;
  using X = NoticeExcuse;
  std::vector<ParentTold> const mothers{
      {P::mother, N::written, {}, {}, {}}, {P::mother, N::none, {}, {}, {}}, {P::mother, N::excused, X::cannot_be_found, true, {}}};
  std::vector<ParentTold> const fathers{{P::father, N::written, {}, {}, {}},
                                        {P::father, N::none, {}, {}, {}},
                                        {P::father, N::excused, X::cannot_be_found, true, {}},
                                        {P::father, N::excused, X::child_welfare, true, {}},
                                        {P::father, N::excused, X::lacks_capacity, true, {}},
                                        {P::father, N::excused, X::not_practicable, false, {}}};
  for (auto const& mother : mothers) {
    for (auto const& father : fathers) {
      for (auto const competent : yes_no_unknown) {
        for (auto const looked_after : yes_no_unknown) {
          for (auto const born : {2008y / 3 / 2, 2008y / 3 / 3}) {
            print_biometric_logs({.jurisdiction = {},
                                  .data_kind = {},
                                  .on = the_day,
                                  .date_of_birth = born,
                                  .parents = std::vector{mother, father},
                                  .events = {},
                                  .competent = competent,
                                  .looked_after = looked_after,
                                  .carers = WordSet<ChildCarer>{ChildCarer::grandmother}},
                                 law);
          }
        }
      }
    }
  }
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  Law const law;
  print_may_give(law);
  print_who_decides(law);
  print_image_use(law);
  print_ledger_state(law);
  print_biometric(law);
  return 0;
}
