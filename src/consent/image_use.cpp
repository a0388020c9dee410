// Pictures: limits on record first, then whose choice governs, then what they chose.
#include "consent/rules_on.hpp"
#include <juniper/mis/consent/image_use.hpp>

#include <array>

namespace juniper::mis::consent {

namespace {

bool leaves_the_school(ImageChannel channel) { return channel != ImageChannel::in_person; }

bool is_published(ImageChannel channel) {
  return channel == ImageChannel::press || channel == ImageChannel::social_media || channel == ImageChannel::website;
}

// A limit is read widely: a child who is not to be on the website is not to be on social media either.
bool bars(ImageLimit limit, ImageChannel channel) {
  switch (limit) {
    case ImageLimit::no_media: return is_published(channel);
    case ImageLimit::no_website: return channel == ImageChannel::website || channel == ImageChannel::social_media;
    case ImageLimit::not_outside_school: return leaves_the_school(channel);
    case ImageLimit::no_name: return false;
  }
  return true;
}

// The last choice of each person.
struct Choices {
  std::array<std::optional<ImageChoice>, 3> last;
  std::optional<ImageChoice> const& of(Chooser who) const { return last[static_cast<std::size_t>(who)]; }
  std::optional<ImageChoice>& of(Chooser who) { return last[static_cast<std::size_t>(who)]; }
};

Choices last_choices(ImageFacts const& facts) {
  Choices choices;
  if (!facts.choices) { return choices; }
  for (auto const& choice : *facts.choices) {
    auto& slot = choices.of(choice.by);
    auto const known = slot ? slot->has_pr : std::nullopt;
    slot = choice;
    if (!slot->has_pr) { slot->has_pr = known; }  // told once is told
  }
  return choices;
}

bool differ(Choices const& choices) {
  bool yes = false, no = false;
  for (auto const& choice : choices.last) {
    if (choice) { (choice->choice == Choice::yes ? yes : no) = true; }
  }
  return yes && no;
}

void refuse(ImageFacts const& facts, ImageUse& answer) {
  answer.outcome = ImageOutcome::refused;
  if (leaves_the_school(facts.channel)) { answer.if_already_sent = AlreadySent::personal_data_breach; }
}

// Whether a limit on record settles it.
bool settled_by_limits(ImageFacts const& facts, RulesOn const& rules, ImageUse& answer) {
  if (!facts.pictured) { return false; }
  bool barred = false, to_be_checked = false, unnamed = false;
  for (auto const& child : *facts.pictured) {
    barred = barred || bars(child.restriction, facts.channel);
    to_be_checked = to_be_checked || (child.adopted.value_or(false) && leaves_the_school(facts.channel));
    unnamed = unnamed || child.restriction == ImageLimit::no_name;
  }
  auto const* rule = rules.find("CON-30");
  if (unnamed) { answer.why.caution("a child in the picture must not be named", rule); }
  if (barred) {
    answer.why.blocked("a child in the picture has a limit on record for this channel", rules.apply("CON-30"));
    answer.why.because("if it has been sent already, that is a personal data breach to be recorded and judged at once");
    answer.why.unless("that child is cut out or made unrecognisable", rule);
    return refuse(facts, answer), true;
  }
  if (to_be_checked) {
    answer.why.blocked("an adopted child is in the picture: the designated safeguarding lead checks before it leaves the school",
                       rules.apply("CON-30"));
    answer.why.unless("the designated safeguarding lead has checked and agrees", rule);
    return refuse(facts, answer), true;
  }
  return false;
}

// Whether the pupil is old enough to be asked: by age, else by year group.
bool to_be_asked(ImageFacts const& facts, RulesOn const& rules) {
  auto const* rule = rules.find("CON-04");
  if (rule == nullptr || !rule->amount) { return false; }
  if (facts.date_of_birth && facts.on) {
    auto const from = calendar::attains(*facts.date_of_birth, *rule->amount);
    return from && *facts.on >= *from;
  }
  return facts.year_group && *facts.year_group >= *rule->amount - 5;
}

bool grown_up(ImageFacts const& facts, RulesOn const& rules) {
  if (!facts.date_of_birth || !facts.on) { return false; }
  auto const from = rules.day_of("CON-11", *facts.date_of_birth);
  return from && *facts.on >= *from;
}

void by_pupil(ImageFacts const& facts, Choices const& choices, bool adult, RulesOn const& rules, ImageUse& answer) {
  answer.governed_by = GovernedBy::pupil;
  auto const* rule = rules.apply(adult ? "CON-11" : "CON-06");
  auto const& own = choices.of(Chooser::pupil);
  if (!adult && own) { answer.tell_parent = TellParent::if_appropriate; }
  if (!own) {
    refuse(facts, answer);
    answer.why.blocked("the pupil decides and has not been asked", rule);
    return answer.why.unless("the pupil says yes", rule);
  }
  if (own->choice == Choice::yes) {
    answer.outcome = ImageOutcome::allowed;
    answer.why.because("the pupil decides and agrees", rule);
    return answer.why.unless("the pupil withdraws, at any time and without a reason", rules.find("CON-20"));
  }
  refuse(facts, answer);
  if (own->choice == Choice::withdrawn) { rules.apply("CON-20"); }
  answer.why.because("the pupil decides and does not agree, whatever a parent chose", rule);
  if (!adult) { answer.why.because("a parent is told only if that is appropriate"); }
  answer.why.unless("the pupil says yes", rule);
}

struct Counted {
  bool yes = false;
  bool no = false;
  bool unknown = false;
};

// A yes counts from somebody known to have parental responsibility; a no from everybody not known to lack it.
Counted count_parents(Choices const& choices) {
  Counted counted;
  for (auto const who : {Chooser::father, Chooser::mother}) {
    auto const& choice = choices.of(who);
    if (!choice || choice->has_pr == false) { continue; }
    if (choice->choice != Choice::yes) {
      counted.no = true;
    } else if (choice->has_pr) {
      counted.yes = true;
    } else {
      counted.unknown = true;
    }
  }
  return counted;
}

void by_parents(ImageFacts const& facts, Choices const& choices, RulesOn const& rules, ImageUse& answer) {
  auto const& own = choices.of(Chooser::pupil);
  if (own && own->choice != Choice::yes) {
    answer.governed_by = GovernedBy::pupil;
    refuse(facts, answer);
    answer.why.because("the child objects, which counts as a refusal although parents decide", rules.apply("CON-07"));
    return answer.why.unless("the child no longer objects", rules.find("CON-07"));
  }
  answer.governed_by = GovernedBy::parent;
  auto const* rule = rules.apply("CON-02");
  auto const counted = count_parents(choices);
  if (counted.no) {
    refuse(facts, answer);
    if (counted.yes || counted.unknown) {
      answer.why.because("those with parental responsibility disagree, so the more restrictive choice holds", rules.apply("CON-08"));
      return answer.why.unless("they come to agree, or a court decides", rules.find("CON-08"));
    }
    answer.why.because("a parent who may decide does not agree", rule);
    return answer.why.unless("that parent changes their mind", rule);
  }
  if (counted.yes) {
    answer.outcome = ImageOutcome::allowed;
    answer.why.because("a person with parental responsibility agrees and nobody who may decide objects", rule);
    if (!facts.competent && to_be_asked(facts, rules)) {
      answer.why.caution("the pupil is of an age to be asked, and it was not told whether they are competent", rules.find("CON-04"));
    }
    return answer.why.unless("either parent or the child objects", rules.find("CON-08"));
  }
  refuse(facts, answer);
  if (counted.unknown) { answer.why.caution("it was not told whether the adult who agreed has parental responsibility", rule); }
  answer.why.blocked("nobody with parental responsibility is on record as agreeing: silence is not consent", rule);
  answer.why.unless("a person with parental responsibility agrees", rule);
}

// Uses to which the law of consent does not speak; whether one of them settles it.
bool outside(ImageFacts const& facts, RulesOn const& rules, ImageUse& answer) {
  if (facts.channel == ImageChannel::private_album && facts.taken_by == Photographer::family) {
    answer.outcome = ImageOutcome::not_engaged;
    answer.consent_record_needed = false;
    answer.why.because("the family takes it for itself", rules.apply("CON-31"));
    answer.why.unless("the school uses the picture or publishes it", rules.find("CON-31"));
    return true;
  }
  if (facts.channel == ImageChannel::private_album && !facts.taken_by) {
    answer.why.caution("it was not told who takes the picture: a family's own is outside data protection law", rules.find("CON-31"));
    return true;
  }
  if (facts.channel == ImageChannel::telephone) {
    answer.why.caution("a picture is not shown by telephone: nothing was asked that can be answered");
    return true;
  }
  if (facts.channel == ImageChannel::school_census) {
    answer.why.because("pictures are no part of the school census");
    return refuse(facts, answer), true;
  }
  return false;
}

}  // namespace

ImageUse image_use(ImageFacts const& facts, rulebook::Law const& law) {
  ImageUse answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  RulesOn const rules{law, facts.on, answer.why};
  if (rules.must("LAW-18") == nullptr) { return answer; }
  if (outside(facts, rules, answer)) { return answer; }
  answer.consent_record_needed = leaves_the_school(facts.channel);
  if (settled_by_limits(facts, rules, answer)) { return answer; }
  if (!leaves_the_school(facts.channel) && !facts.choices) {
    answer.outcome = ImageOutcome::allowed;
    answer.why.because("the picture does not leave the school, and showing it there for its own tasks does not rest on consent",
                       rules.find("LAW-18"));
    return answer.why.unless("it leaves the school, names the child or serves publicity", rules.find("CON-30")), answer;
  }
  if (facts.group_image.value_or(false)) {
    answer.why.caution("every child who can be recognised is checked for this channel", rules.find("CON-30"));
  }
  if (!facts.choices) {
    if (!facts.pictured) { return answer.why.caution("nothing was told of what anybody chose", rules.find("CON-30")), answer; }
    answer.outcome = ImageOutcome::allowed;
    answer.why.because("no child in the picture has a limit on record for this channel", rules.apply("CON-30"));
    return answer.why.unless("a child in it has no yes on record, or a limit", rules.find("CON-30")), answer;
  }
  auto const choices = last_choices(facts);
  answer.record_both = differ(choices);
  bool const adult = grown_up(facts, rules);
  if (adult || facts.competent.value_or(false)) {
    by_pupil(facts, choices, adult, rules, answer);
  } else {
    by_parents(facts, choices, rules, answer);
  }
  return answer;
}

}  // namespace juniper::mis::consent
