// The access policy: data that says which role may do what for which purpose, checked against the
// model before use.
#pragma once

#include <juniper/mis/access/decision.hpp>
#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/describe/registry.hpp>
#include <juniper/mis/describe/relation.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace juniper::mis::access {

/// One purpose of processing and the lawful basis it stands on.
struct PurposeBasis {
  std::string key;       ///< `teaching`
  std::string label;     ///< for people
  std::string article6;  ///< `public_task`, `legal_obligation`, ...; empty is a gap: nothing may be
                         ///< seen for it
  /// Special classes this purpose has a condition for, with the condition's name (Article 9(2)
  /// point and, where needed, the Schedule 1 paragraph): `safeguarding` -> `9(2)(g), Schedule 1
  /// paragraph 18`.
  std::map<SpecialClass, std::string> conditions;
  std::string why;  ///< for people: the law behind it; may be empty
};

/// One rule. Default is deny; a forbid beats every permit.
struct Rule {
  std::string id;                       ///< `T1`
  bool permit = true;                   ///< or forbid
  std::vector<std::string> roles;       ///< any of them
  std::vector<std::string> purposes;    ///< any of them
  std::vector<Verb> verbs;              ///< any of them
  std::string relation;                 ///< how the actor must stand to whom the row is about
  std::vector<std::string> categories;  ///< fields of these categories ...
  std::vector<std::string> fields;      ///< ... and these fields: `pupil.upn`
  std::vector<std::string> except;      ///< ... but not these: `pupil.uln`
  std::string why;                      ///< for people; may be empty
};

/// A checked policy. Immutable; safe to use from several threads.
class Policy {
 public:
  /// Reads a policy (JSON, see docs/reference/policy.md) and checks it against a model: unknown
  /// roles, purposes, relations, categories, fields, verbs and keys, doubled ids, empty lists,
  /// permits that can never take effect (a special category for a purpose without a condition),
  /// lawful bases that a public authority may not use for its tasks (UK GDPR Article 6(1)). The
  /// place of every finding is `line N`, counted from 1. \return malformed or invalid when there is
  /// any error; `findings` then holds them all (and warnings otherwise).
  static Result<Policy> parse(std::string_view json, Registry const& registry,
                              Relations const& relations, Findings* findings = nullptr);
  /// The text of the policy that is shipped for English schools.
  static std::string_view shipped_text();

  /// Name and version of the policy, as its file states them: `english_schools 1`.
  std::string const& name() const noexcept;
  /// Whether there is such a role.
  bool has_role(std::string_view role) const noexcept;
  /// What people call a role: "form tutor"; empty when there is no such role.
  std::string_view role_label(std::string_view role) const noexcept;
  /// How many days a grant of this role may last at most; none when the file sets no end to it, or there is no such role.
  std::optional<std::int32_t> longest_grant(std::string_view role) const noexcept;
  /// A purpose; null when there is none.
  PurposeBasis const* purpose(std::string_view key) const noexcept;
  /// Every role key, in the order of the file.
  std::span<std::string const> roles() const noexcept;
  /// Every purpose, in the order of the file.
  std::span<PurposeBasis const> purposes() const noexcept;
  /// Every rule, in the order of the file.
  std::span<Rule const> rules() const noexcept;
  /// The relations that the policy was checked against; a set of them is a RelationSet of their
  /// indices.
  Relations const& relations() const noexcept;

  /// Whether any of these roles is permitted anything at all for this purpose.
  bool serves(std::span<std::string const> roles, std::string_view purpose) const;
  /// Compiles what these roles may do for this purpose to masks.
  DeskPolicy compile(std::span<std::string const> roles, std::string_view purpose) const;
  /// One decision with its reason: the plain reading of the rules, field by field; the masks say
  /// the same.
  Decision decide(std::span<std::string const> roles, std::string_view purpose, Verb verb,
                  EntityInfo const& entity, FieldInfo const& field, RelationSet held) const;
  /// Why nobody in these roles may do so, whoever the row is about; empty when there is some relation in which they may. A forbid
  /// that names this very field is the reason before the want of a rule is; forbids of whole kinds of data, which hold of some
  /// people only, are never.
  std::string why_nobody(std::span<std::string const> roles, std::string_view purpose, Verb verb, EntityInfo const& entity,
                         FieldInfo const& field) const;

 private:
  struct State;
  explicit Policy(std::shared_ptr<State const> state) : state_(std::move(state)) {}
  std::shared_ptr<State const> state_;
};

}  // namespace juniper::mis::access
