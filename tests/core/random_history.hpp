// Steps drawn from a seed, taken at a desk and in a reference that stores everything.
#pragma once

#include "naive_history.hpp"

#include <random>

namespace juniper::mis::histories {

namespace naive = juniper::mis::testing::naive;

// One writer of everything; readers who see some fields, some only of some pupils, and one who sees dates only where nobody is taught.
inline constexpr char const* policy = R"({"name": "histories", "version": "1",
  "roles": {"office": "o", "form_tutor": "t", "class_teacher": "c", "dsl": "d", "head": "h", "data_protection_officer": "w",
            "trust_data_manager": "m", "vendor_support": "v", "parent": "p"},
  "purposes": {
    "teaching": {"label": "t", "article6": "public_task", "conditions": {}},
    "records_management": {"label": "r", "article6": "legal_obligation",
      "conditions": {"racial_or_ethnic_origin": "9(2)(g), Schedule 1 paragraph 6", "health": "9(2)(g), Schedule 1 paragraph 6", "safeguarding": "9(2)(g), Schedule 1 paragraph 6"}}},
  "rules": [
    {"id": "w", "permit": ["read", "write", "erase"], "roles": ["data_protection_officer"], "purposes": ["records_management"], "relation": "everywhere",
     "categories": ["names", "identity", "identifiers", "contact_details", "contact_safety", "enrolment", "ethnic_origin", "relationships", "accounts", "timetable", "organisation", "safeguarding", "safeguarding_register", "employment", "languages", "free_meals", "family_circumstances"]},
    {"id": "c", "permit": ["read"], "roles": ["class_teacher"], "purposes": ["teaching"], "relation": "everywhere",
     "categories": ["names", "enrolment", "contact_details", "accounts"], "except": ["contact_point.ends", "pupil.year_group"]},
    {"id": "t", "permit": ["read"], "roles": ["form_tutor"], "purposes": ["teaching"], "relation": "everywhere", "categories": ["contact_details", "identifiers", "enrolment"]},
    {"id": "tf", "forbid": ["read"], "roles": ["form_tutor"], "purposes": ["teaching"], "relation": "registered",
     "fields": ["contact_point.starts", "contact_point.value", "address.street", "group_membership.ends", "pupil.admission_number"]},
    {"id": "h", "permit": ["read"], "roles": ["head"], "purposes": ["teaching"], "relation": "registered", "categories": ["names", "identity", "contact_details", "enrolment", "identifiers"]},
    {"id": "v", "permit": ["read"], "roles": ["vendor_support"], "purposes": ["teaching"], "relation": "everywhere", "categories": ["organisation"]}
  ]})";

// What is written, corrected, filed on somebody else, expunged and erased, one step after the other.
class Steps {
 public:
  Steps(testing::FullWorld& w, std::uint64_t seed) : w_(w), random_(seed) {
    w_.policy = policy;
    w_.reopen();
    auto desk = writer();
    for (auto const* entity : tracked()) {
      for (auto const& [id, seen] : testing::listed(desk, *entity, {})) {
        naive::Record r{.entity = entity, .id = id, .person = {}, .versions = {{.recorded = w_.clock->now(), .cells = {}}}};
        REQUIRE(seen.version() == 1);
        for (std::size_t i = 0; i < entity->fields.size(); ++i) {
          r.versions[0].cells.push_back(seen.state(i) == FieldState::value ? own(seen.value(i)) : Value{});
        }
        r.person = person_of(r);
        r.versions[0].about = r.person;
        records_.push_back(std::move(r));
      }
    }
    auto const there = records_;
    for (auto const& r : there) {
      if (r.entity == &description<Person>()) { fix_address(r.id); }
      if (r.entity == &description<Pupil>()) { fix_membership(r.id); }
    }
    // Written by various accounts before the run: nobody is expected to be named.
    instants_.push_back(w_.clock->now());
    w_.clock->advance(std::chrono::hours{1});
  }

  void step() {
    auto const what = below(20);
    if (below(3) != 0) { w_.clock->advance(below(2) == 0 ? std::chrono::microseconds{1} : std::chrono::microseconds{std::chrono::hours{1 + static_cast<int>(below(60))}}); }
    if (what < 5) { add(); }
    else if (what < 12) { patch(); }
    else if (what < 15) { move(); }
    else if (what < 17) { expunge(); }
    else if (what < 19) { erase(); }
    else if (below(3) == 0) { erase_person(); }
    instants_.push_back(w_.clock->now());
  }

 protected:
  static std::vector<EntityInfo const*> tracked() {
    return {&description<Person>(), &description<Pupil>(), &description<ContactPoint>(), &description<Address>(), &description<GroupMembership>()};
  }
  Desk writer() { return w_.desk("officer", w_.trust, purposes::records_management); }
  std::size_t below(std::size_t n) { return random_() % n; }

  Uuid person_of(naive::Record const& r) const {
    if (r.entity == &description<Person>()) { return r.id; }
    if (r.entity == &description<GroupMembership>()) {
      auto const pupil = std::get<Uuid>(r.versions[0].cells[r.entity->index_of("pupil")]);
      return std::ranges::find(records_, pupil, &naive::Record::id)->person;
    }
    return std::get<Uuid>(r.versions[0].cells[r.entity->index_of("person")]);
  }
  naive::Record* some(std::function<bool(naive::Record const&)> const& fits) {
    std::vector<naive::Record*> all;
    for (auto& r : records_) {
      if (!r.erased && fits(r)) { all.push_back(&r); }
    }
    return all.empty() ? nullptr : all[below(all.size())];
  }
  naive::Record* changeable(std::function<bool(naive::Record const&)> const& fits) {
    return some([&](naive::Record const& r) { return !r.fixed && fits(r); });
  }
  naive::Record* some(EntityInfo const& entity) {
    return some([&](naive::Record const& r) { return r.entity == &entity; });
  }
  Date day() { return add_days(std::chrono::year{2026} / 9 / 1, static_cast<int>(below(120))); }

  template <class T>
  Uuid added(T const& object, bool fixed = false) {
    auto desk = writer();
    naive::Record r{.entity = &description<T>(), .id = desk.add(object).value().value, .person = {}, .versions = {}};
    naive::Version v{.recorded = w_.clock->now(), .cells = {}, .by = w_.accounts.at("officer")};
    for (auto const& f : r.entity->fields) { v.cells.push_back(own(f.get(&object))); }
    r.versions.push_back(std::move(v));
    r.person = person_of(r);
    r.versions[0].about = r.person;
    r.fixed = fixed;
    records_.push_back(r);
    return r.id;
  }
  void fix_address(Uuid const& person) {
    added(Address{.id = {}, .person = {person}, .use = AddressUse::of("home"), .street = PersonalText{"fixed"}, .starts = std::chrono::year{2026} / 9 / 1, .ends = {}}, true);
  }
  // Long over, so that nobody is in a group by it.
  void fix_membership(Uuid const& pupil) {
    if (!group_) { group_ = Id<Group>{std::get<Uuid>(some(description<GroupMembership>())->present().cells[0])}; }
    added(GroupMembership{.id = {}, .group = *group_, .pupil = {pupil}, .starts = std::chrono::year{2020} / 1 / 1, .ends = std::chrono::year{2020} / 1 / 2}, true);
  }
  void add() {
    if (below(4) == 0) {
      auto const person = added(as_person({.legal_forename = "New", .legal_surname = "Child", .date_of_birth = day()}));
      fix_address(person);
      auto const pupil = added(Pupil{.id = {}, .person = {person}, .admission_number = PersonalText{std::to_string(below(50))}, .ethnicity = Ethnicity::of("WBRI")});
      fix_membership(pupil);
      return;
    }
    if (below(2) == 0) {
      added(ContactPoint{.id = {}, .person = {some(description<Person>())->id}, .channel = ContactChannel::of("phone"), .use = {}, .value = PersonalText{std::to_string(below(9))}, .starts = day(), .ends = {}});
      return;
    }
    auto const* like = some(description<GroupMembership>());
    if (like == nullptr) { return; }
    added(GroupMembership{.id = {}, .group = {std::get<Uuid>(like->present().cells[0])}, .pupil = {some(description<Pupil>())->id}, .starts = day(), .ends = {}});
  }

  Value drawn(EntityInfo const& entity, std::size_t i) {
    auto const& f = entity.fields[i];
    if (f.nullable && below(3) == 0) { return {}; }
    if (f.name == "ethnicity") { return std::string{below(2) == 0 ? "CHNE" : "WBRI"}; }
    if (f.name == "year_group") { return std::string{below(2) == 0 ? "7" : "8"}; }
    if (f.kind == Kind::date) { return day(); }
    return "text " + std::to_string(below(9));
  }
  void patch() {
    static std::set<std::string_view> const changed{"legal_forename", "preferred_forename", "date_of_birth", "admission_number", "year_group", "ethnicity", "value", "street", "starts", "ends"};
    auto* r = changeable([](naive::Record const&) { return true; });
    auto v = r->present();
    v.sealed_anew.clear();
    RecordPatch patch{.entity = r->entity, .id = r->id, .expected_version = static_cast<std::int64_t>(r->versions.size()), .changes = {}};
    for (std::size_t i = 0; i < r->entity->fields.size(); ++i) {
      if (!changed.contains(r->entity->fields[i].name) || below(2) == 0) { continue; }
      v.cells[i] = drawn(*r->entity, i);
      patch.set(i, v.cells[i]);
      if (r->entity->fields[i].sealed() && !absent(v.cells[i])) { v.sealed_anew.insert(i); }
    }
    record(*r, std::move(v), std::move(patch));
  }
  // It was about somebody else: an address filed on the wrong person, another pupil put into a group. (Whom encrypted data are about does
  // not change, so a contact point stays whose it is.)
  void move() {
    bool const contact = below(2) == 0;
    auto const& entity = contact ? description<Address>() : description<GroupMembership>();
    auto* r = changeable([&](naive::Record const& one) { return one.entity == &entity; });
    auto const* to = some(contact ? description<Person>() : description<Pupil>());
    if (r == nullptr || to == nullptr || to->person == r->person) { return; }
    auto v = r->present();
    v.sealed_anew.clear();
    auto const field = entity.index_of(contact ? "person" : "pupil");
    v.cells[field] = to->id;
    v.about = to->person;
    RecordPatch patch{.entity = &entity, .id = r->id, .expected_version = static_cast<std::int64_t>(r->versions.size()), .changes = {}};
    patch.set(field, v.cells[field]);
    record(*r, std::move(v), std::move(patch));
    r->person = to->person;
  }
  void record(naive::Record& r, naive::Version v, RecordPatch patch) {
    v.why = below(2) == 0 ? "because " + std::to_string(below(100)) : "";
    patch.why = PersonalText{v.why};
    v.recorded = w_.clock->now();
    v.by = w_.accounts.at("officer");
    v.expunged = false;
    auto desk = writer();
    REQUIRE(desk.patch_record(patch).value().version == patch.expected_version + 1);
    r.versions.push_back(std::move(v));
  }
  void expunge() {
    auto* r = some([](naive::Record const& one) {
      return std::any_of(one.versions.begin(), one.versions.end() - 1, [](naive::Version const& v) { return !v.expunged; });
    });
    if (r == nullptr) { return; }
    std::size_t version = 0;
    do { version = below(r->versions.size() - 1); } while (r->versions[version].expunged);
    auto desk = writer();
    desk.expunge_version(*r->entity, r->id, static_cast<std::int64_t>(version) + 1, "filed wrongly").value();
    expunged(*r, version);
  }
  static void expunged(naive::Record& r, std::size_t version) {
    r.versions[version].expunged = true;
    r.versions[version].why.clear();
    r.versions[version + 1].why.clear();
  }
  void erase() {
    auto* r = changeable([](naive::Record const& one) { return one.entity == &description<ContactPoint>() || one.entity == &description<GroupMembership>(); });
    if (r == nullptr) { return; }
    auto desk = writer();
    desk.erase_record(*r->entity, r->id, static_cast<std::int64_t>(r->versions.size())).value();
    r->erased = true;
  }
  void erase_person() {
    auto const* pupil = some(description<Pupil>());
    if (pupil == nullptr) { return; }
    auto const person = pupil->person;
    auto desk = writer();
    desk.erase_person({person}).value();
    for (auto& r : records_) {
      r.erased = r.erased || r.person == person;
      if (r.erased) { continue; }
      for (std::size_t i = 0; i < r.versions.size(); ++i) {
        if (r.versions[i].about == person && !r.versions[i].expunged) { expunged(r, i); }
      }
    }
  }

  testing::FullWorld& w_;
  std::mt19937_64 random_;
  std::vector<naive::Record> records_;
  std::vector<Instant> instants_;
  std::optional<Id<Group>> group_;
};

}  // namespace juniper::mis::histories
