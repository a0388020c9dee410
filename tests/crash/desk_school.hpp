// A school on disk whose one account does every numbered command, and shows afterwards what there is.
#pragma once

#include <fstream>
#include <stdexcept>
#include <string>

#include "crash/desk_model.hpp"

namespace crash {

/// One role that may do everything: whom a school lets do what is tested elsewhere.
inline constexpr char const* policy = R"({"name": "crash", "version": "1",
  "roles": {"everybody": "e", "trust_data_manager": "m"},
  "purposes": {
    "admissions": {"label": "a", "article6": "legal_obligation",
      "conditions": {"racial_or_ethnic_origin": "9(2)(g), Schedule 1 paragraph 6", "safeguarding": "9(2)(g), Schedule 1 paragraph 18"}},
    "safeguarding": {"label": "s", "article6": "public_task",
      "conditions": {"racial_or_ethnic_origin": "9(2)(g), Schedule 1 paragraph 18", "safeguarding": "9(2)(g), Schedule 1 paragraph 18"}},
    "records_management": {"label": "r", "article6": "legal_obligation",
      "conditions": {"racial_or_ethnic_origin": "9(2)(g), Schedule 1 paragraph 6", "safeguarding": "9(2)(g), Schedule 1 paragraph 6"}}},
  "rules": [
    {"id": "everything", "permit": ["read", "write", "erase"], "roles": ["everybody", "trust_data_manager"],
     "purposes": ["admissions", "safeguarding", "records_management"], "relation": "everywhere",
     "categories": ["names", "identity", "identifiers", "contact_details", "contact_safety", "enrolment", "ethnic_origin",
                    "relationships", "accounts", "organisation", "safeguarding", "safeguarding_register"]}
  ]})";

/// The store, its key file, and desks on it. Not for use across a fork.
class SchoolOnDisk {
 public:
  /// Opens it, founding the school in a new store.
  explicit SchoolOnDisk(std::string const& path)
      : core_(mis::open("sqlite:" + path,
                        {.keys = mis::key_file(path + ".keys"), .identity = mis::access::development_identity(), .policy = policy})
                  .value()) {
    std::ifstream known{path + ".ids"};
    if (!known) {
      found(path);
      return;
    }
    std::string tenant;
    std::string school;
    std::string account;
    known >> tenant >> school >> account;
    tenant_ = mis::Id<mis::Tenant>::parse(tenant).value();
    school_ = mis::Id<mis::School>::parse(school).value();
    account_ = mis::Uuid::parse(account).value();
  }

  /// Does one command under its own number as idempotency key.
  Acknowledged run(std::uint64_t number, ExpectedSchool const& before) {
    mis::CommandOptions const once{.idempotency_key = std::to_string(number), .call = {}};
    Acknowledged answer{.number = number};
    auto office = desk(mis::purposes::admissions);
    auto const child = [&](std::size_t i) -> ExpectedChild const& { return before.children.at(i); };
    auto const what = before.act(number);
    auto const [one, other] = before.children.size() < 2 ? std::pair<std::size_t, std::size_t>{} : before.whom(number);
    switch (what) {
      case Act::admit: answer.pupils[answer.count++] = mis::enrolment::admit(office, admission(number, "A"), once).value().value; break;
      case Act::together: {
        office
            .together(
                [&](mis::Desk& inner) -> mis::Result<void> {
                  for (auto const* forename : {"A", "B"}) {
                    auto const pupil = mis::enrolment::admit(inner, admission(number, forename));
                    if (!pupil.ok()) { return pupil.error(); }
                    answer.pupils[answer.count++] = pupil->value;
                  }
                  return {};
                },
                once)
            .value();
        break;
      }
      case Act::rename: rename(office, child(one), number, once); break;
      case Act::link: {
        mis::people::NewLink link{.pupil = child(one).pupil,
                                  .adult = mis::NewPerson{.legal_forename = std::to_string(number), .legal_surname = "Adult"},
                                  .relationship = mis::Relationship::of("PAM")};
        link.starts = first_day();
        mis::people::link(office, link, once).value();
        break;
      }
      case Act::note: note(number, child(one), child(other), once); break;
      case Act::erase: {
        auto officer = desk(mis::purposes::records_management);
        officer.erase_person(mis::as_subject(child(one).person), once).value();
        break;
      }
      case Act::leave: {
        // A second leaving of the same child is refused; that is an answer too, and changes nothing.
        auto const left = mis::enrolment::leave(office, {.pupil = child(one).pupil, .last_day = first_day()}, once);
        if (!left.ok() && !(child(one).left && left.error().code == mis::ErrorCode::not_found)) { left.value(); }
        break;
      }
    }
    for (std::size_t i = 0; i < answer.count; ++i) {
      auto const seen = office.get(mis::Id<mis::Pupil>{answer.pupils[i]}).value();
      answer.persons[i] = seen[&mis::Pupil::person].value().value;
    }
    return answer;
  }

  /// Whether log and rows agree, also with the checkpoint kept before; then the present checkpoint.
  bool verifies(std::string& kept) {
    auto const good = core_.verify(tenant_, kept).value().holds();
    kept = core_.checkpoint(tenant_).value();
    return good;
  }

  /// Everything that there is, every encrypted cell opened, as lines.
  std::multiset<std::string> lines() {
    auto lead = desk(mis::purposes::safeguarding);
    auto officer = desk(mis::purposes::records_management);
    std::map<mis::Uuid, ExpectedChild> by_pupil;
    std::map<mis::Uuid, mis::Uuid> pupil_of;
    each<mis::Pupil>(officer, [&](auto const& p) {
      auto& c = by_pupil[p.id().value];
      c.number = std::stoull(std::string{p[&mis::Pupil::admission_number].value().reveal()});
      if (p[&mis::Pupil::ethnicity].value().text() != "WBRI") { throw std::runtime_error("an encrypted cell is not as written"); }
      pupil_of[p[&mis::Pupil::person].value().value] = p.id().value;
    });
    std::map<mis::Uuid, std::string> names;
    each<mis::Person>(officer, [&](auto const& p) {
      names[p.id().value] = std::string{p[&mis::Person::legal_forename].value().reveal()};
      if (auto const it = pupil_of.find(p.id().value); it != pupil_of.end()) {
        by_pupil[it->second].forename = names[p.id().value];
        auto const preferred = p[&mis::Person::preferred_forename];
        if (preferred.has_value()) { by_pupil[it->second].preferred = std::string{preferred.value().reveal()}; }
        auto const history = officer.history(p.id()).value();
        for (auto const& version : history) {
          if (version.notes.version == p.version()) { continue; }
          auto const was = version.record[&mis::Person::preferred_forename];
          by_pupil[it->second].were.push_back(was.has_value() ? std::string{was.value().reveal()} : std::string{});
        }
      }
    });
    std::size_t enrolments = 0;
    each<mis::Enrolment>(officer, [&](auto const& e) {
      by_pupil.at(e[&mis::Enrolment::pupil].value().value).left = e[&mis::Enrolment::ends].has_value();
      ++enrolments;
    });
    if (enrolments != by_pupil.size()) { throw std::runtime_error("a pupil without an enrolment"); }
    std::size_t links = 0;
    each<mis::ChildAdultLink>(officer, [&](auto const& l) {
      auto const child = pupil_of.at(l[&mis::ChildAdultLink::child].value().value);
      by_pupil.at(child).adults.insert(names.at(l[&mis::ChildAdultLink::adult].value().value));
      ++links;
    });
    std::map<mis::Uuid, std::string> texts;
    each<mis::SafeguardingNote>(lead, [&](auto const& n) {
      texts[n.id().value] = std::string{n[&mis::SafeguardingNote::text].value().reveal()};
    });
    std::size_t parts = 0;
    each<mis::NoteParticipation>(lead, [&](auto const& p) {
      auto const text = texts.at(p[&mis::NoteParticipation::note].value().value);
      if (p[&mis::NoteParticipation::account_of_child].value().reveal() != text) { throw std::runtime_error("an account is not its note's"); }
      by_pupil.at(p[&mis::NoteParticipation::pupil].value().value).notes.insert(text);
      ++parts;
    });
    std::multiset<std::string> all;
    for (auto const& [id, c] : by_pupil) { all.insert(ExpectedSchool::line(c)); }
    all.insert(ExpectedSchool::totals(names.size() - 1, by_pupil.size(), links, texts.size(), parts));  // the administrator apart
    return all;
  }

 private:
  static mis::Date first_day() { return std::chrono::year{2026} / 9 / 2; }

  static mis::enrolment::Admission admission(std::uint64_t number, char const* forename) {
    mis::enrolment::Admission a;
    a.person = mis::NewPerson{.legal_forename = forename, .legal_surname = "Child", .date_of_birth = std::chrono::year{2015} / 3 / 9};
    a.starts = first_day();
    a.ethnicity = mis::Ethnicity::of("WBRI");
    a.admission_number = mis::PersonalText{std::to_string(number)};
    return a;
  }

  // Whoever repeats a patch repeats it as it was: if the name is there already, the version sent was the one before.
  void rename(mis::Desk& office, ExpectedChild const& child, std::uint64_t number, mis::CommandOptions const& once) {
    auto const name = std::to_string(number);
    auto const seen = office.get(child.person).value();
    auto const now = seen[&mis::Person::preferred_forename];
    bool const landed = now.has_value() && now.value().reveal() == name;
    mis::Patch<mis::Person> patch{child.person, seen.version() - (landed ? 1 : 0)};
    office.patch(patch.set(&mis::Person::preferred_forename, mis::PersonalText{name}), once).value();
  }

  void note(std::uint64_t number, ExpectedChild const& one, ExpectedChild const& other, mis::CommandOptions const& once) {
    auto lead = desk(mis::purposes::safeguarding);
    mis::SafeguardingText const text{std::to_string(number)};
    mis::safeguarding::note(lead, {.children = {{one.pupil, text}, {other.pupil, text}}, .text = text, .written_at = mis::Instant{}}, once).value();
  }

  template <class T>
  static void each(mis::Desk& desk, std::function<void(mis::Seen<T> const&)> const& visit) {
    auto find = mis::Find<T>{}.limit(1000);
    for (;;) {
      auto const page = desk.list(find).value();
      for (auto const& record : page) { visit(record); }
      if (!page.next) { return; }
      find.after(*page.next);
    }
  }

  mis::Desk desk(mis::PurposeKey purpose) {
    return core_.desk({.actor = mis::access::development_proof({tenant_, account_}), .at = school_, .purpose = purpose}).value();
  }

  void found(std::string const& path) {
    mis::School school;
    school.name = "Meadow School";
    auto const made = mis::organisations::found(
                          core_, {.trust = {}, .schools = {school}, .administrator = {.legal_forename = "Ada", .legal_surname = "Admin"}})
                          .value();
    tenant_ = made.tenant;
    school_ = made.schools.front();
    account_ = made.administrator.value;
    auto administrator = desk(mis::purposes::records_management);
    account_ = administrator.add(mis::access::Account{.id = {}, .subject = {}, .name = "everybody", .enabled = true, .machine = true})
                   .value()
                   .value;
    mis::access::grant(administrator, {.account = {account_}, .role = "everybody", .at = school_, .starts = administrator.today()}).value();
    std::ofstream{path + ".ids"} << tenant_.text() << ' ' << school_.text() << ' ' << account_.text() << '\n';
  }

  mis::Core core_;
  mis::Id<mis::Tenant> tenant_{};
  mis::Id<mis::School> school_{};
  mis::Uuid account_{};
};

}  // namespace crash
