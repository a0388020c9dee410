// What the answers for the several classes of record share, and where each stands.
#pragma once

#include <juniper/mis/retention/keep.hpp>
#include <juniper/mis/retention/keep_until.hpp>

#include <string_view>

namespace juniper::mis::retention {

/// What keeps papers whose end is destruction.
inline constexpr rulebook::WordSet<KeptUnless> hold_or_rule{KeptUnless::hold,
                                                            KeptUnless::other_rule};

/// The facts of a record that every class has: holds, the day asked about, content.
RecordFacts record_facts(KeepUntilFacts const& facts);
/// Puts the dates, the end and what stands in the way into the answer; the explanation goes before
/// what is there.
void answer_from(Kept const& kept, KeepUntilFacts const& facts, rulebook::Law const& law,
                 KeepUntil& answer);

/// Entries of a register with their amendments (RET-20, RET-22).
void keep_register_entries(KeepUntilFacts const& facts, rulebook::Law const& law,
                           KeepUntil& answer);
/// Back-up copies of a register (RET-21).
void keep_register_backup(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer);
/// Files of pupils, of special needs and of child protection (RET-02, RET-10 to RET-12).
void keep_pupil_file(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer);
/// Slips, templates, photographs and meals of pupils (RET-23, RET-24, RET-26, RET-40, RET-41).
void keep_pupil_paper(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer);
/// Papers of staff and applicants (RET-30 to RET-32, RET-35).
void keep_staff_paper(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer);
/// Allegations against staff (RET-33, RET-34).
void keep_allegation(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer);

}  // namespace juniper::mis::retention
