// Reading the log, entry by entry: form decides what counts.
#include "consent/biometric_log.hpp"

namespace juniper::mis::consent {

namespace {

bool is_written(ActForm form) { return form == ActForm::written || form == ActForm::email; }

void objects(Stand& stand, bool counts, bool in_writing) {
  stand.any_objection = true;
  stand.wrote_objection = in_writing;
  if (counts) {
    stand.consents = false;
    stand.objects = true;
    stand.spoken_objection = false;
  } else if (!stand.objects) {
    stand.spoken_objection = true;
  }
}

void consents(Stand& stand, bool counts) {
  if (!counts) {
    stand.void_consent = true;
    return;
  }
  stand.consents = stand.had_consented = true;
  stand.objects = stand.spoken_objection = stand.void_consent = false;
}

// An objection that was written is lifted in writing; one that was only spoken may be taken back as it was made.
void lifts(Stand& stand, bool counts) {
  stand.spoken_objection = false;
  if (!counts || !stand.objects) { return; }
  stand.objects = false;
  stand.lifted = true;
}

}  // namespace

BiometricLog read_log(BiometricFacts const& facts, Date on) {
  BiometricLog log;
  if (!facts.events) { return log; }
  for (auto const& event : *facts.events) {
    if (event.year && *event.year > static_cast<int>(on.year())) { continue; }
    bool const pupil = event.by == BiometricActor::pupil;
    bool const in_writing = is_written(event.form);
    auto& stand = log.stands[static_cast<std::size_t>(event.by) % log.stands.size()];
    switch (event.kind) {
      // What a pupil says counts without writing, but explicit consent is more than conduct.
      case BiometricAct::consent: consents(stand, pupil ? event.form != ActForm::conduct : in_writing); break;
      case BiometricAct::objection_lifted: lifts(stand, pupil || in_writing); break;
      case BiometricAct::objection:
      case BiometricAct::refusal:
      case BiometricAct::withdrawal:
        objects(stand, pupil || in_writing, in_writing);
        if (!pupil) { log.last_parental_objection_written = in_writing; }
        break;
    }
  }
  return log;
}

}  // namespace juniper::mis::consent
