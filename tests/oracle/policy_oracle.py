#!/usr/bin/python3
"""Decides every case of a policy file by its own reading, and compares with what the library decided.

Follows docs/reference/policy.md and shares no code with the library. Reads the policy as JSON and, from the first
line of the dump, which fields there are, of which category and special class. Whole space: nobody, each role and each pair of
roles that both have rules for the purpose x purpose x verb x field x set of the relations that rules for these roles and the
purpose name; and for none and all of these, whether anything changes when every other relation is held as well.
"""
import argparse
import collections
import itertools
import json
import pathlib
import random
import subprocess
import sys
import tempfile
from typing import Iterator, NamedTuple

VERBS = ("read", "write", "erase")
NO_RULE, GAP, PERMIT, FORBID = "no rule", "gap", "permit", "forbid"

# Wrong readings of a policy. Each must be caught, or the comparison proves nothing.
WRONG_READINGS = ("permit beats forbid", "exceptions are ignored", "special categories need no condition",
                  "a purpose needs no basis", "relations are ignored", "every role counts", "every verb counts",
                  "the last rule decides", "forbids are forgotten", "single fields are ignored")

# How policy files spell what the library says in words.
CLASS_KEYS = {"racial or ethnic origin": "racial_or_ethnic_origin", "political opinions": "political_opinions",
              "religion or belief": "religion_or_belief", "trade union membership": "trade_union_membership",
              "genetic data": "genetic", "biometric data": "biometric", "health": "health",
              "sex life or sexual orientation": "sex_life_or_orientation", "criminal offences": "criminal_offence",
              "safeguarding": "safeguarding", "none": None}


class Field(NamedTuple):
    """A field as the model describes it."""

    name: str
    category: str
    special: str | None


class Oracle:
    """One policy, read by the letter, or deliberately wrongly."""

    def __init__(self, policy: dict, fields: dict[str, Field], relations: list[str], wrong: str | None = None):
        self.policy, self.fields, self.relations, self.wrong = policy, fields, relations, wrong

    def speaks_of(self, rule: dict, field: Field) -> bool:
        """Whether a rule is about this field."""
        if field.name in rule.get("except", []) and self.wrong != "exceptions are ignored":
            return False
        if field.category in rule.get("categories", []):
            return True
        return field.name in rule.get("fields", []) and self.wrong != "single fields are ignored"

    def is_gap(self, purpose: dict, field: Field) -> bool:
        """Whether the law is missing for this purpose and field."""
        if purpose["article6"] is None and self.wrong != "a purpose needs no basis":
            return True
        if field.special is None or self.wrong == "special categories need no condition":
            return False
        return field.special not in purpose.get("conditions", {})

    def concerned(self, roles: list[str], purpose: str, verb: str, field: Field) -> list[tuple[int, bool, int]]:
        """The rules that may decide: place in the file, whether it permits, index of its relation."""
        found = []
        for place, rule in enumerate(self.policy["rules"]):
            permits = "permit" in rule
            verbs = rule["permit"] if permits else rule["forbid"]
            if purpose not in rule["purposes"] or not self.speaks_of(rule, field):
                continue
            if verb not in verbs and self.wrong != "every verb counts":
                continue
            if not set(roles) & set(rule["roles"]) and self.wrong != "every role counts":
                continue
            if not permits and self.wrong == "forbids are forgotten":
                continue
            found.append((place, permits, self.relations.index(rule["relation"])))
        return found[::-1] if self.wrong == "the last rule decides" else found

    def decide(self, gap: bool, concerned: list[tuple[int, bool, int]], held: int) -> tuple[str, int | None]:
        """The answer, and the deciding rule."""
        if gap:
            return GAP, None
        holds = [(place, permits) for place, permits, relation in concerned
                 if held >> relation & 1 or self.wrong == "relations are ignored"]
        permits = [place for place, permit in holds if permit]
        forbids = [place for place, permit in holds if not permit]
        if permits and self.wrong == "permit beats forbid":
            return PERMIT, permits[0]
        if forbids:
            return FORBID, forbids[0]
        return (PERMIT, permits[0]) if permits else (NO_RULE, None)


def letter(answer: tuple[str, int | None]) -> str:
    """What the dump says for an answer."""
    kind, place = answer
    return {GAP: "!", NO_RULE: "-"}.get(kind) or chr(place + (0x800 if kind == FORBID else 0x100))


def kind_of(letter_: str) -> str:
    """What one letter of the dump stands for."""
    if letter_ in "-!":
        return GAP if letter_ == "!" else NO_RULE
    return FORBID if ord(letter_) >= 0x800 else PERMIT


def serving(policy: dict, purpose: str) -> set[str]:
    """The roles that have rules for a purpose."""
    return {role for rule in policy["rules"] if purpose in rule["purposes"] for role in rule["roles"]}


def expected_keys(policy: dict, fields: list[Field]) -> Iterator[str]:
    """Every case that the dump must hold, in no particular order."""
    roles = list(policy["roles"])
    for purpose in policy["purposes"]:
        pairs = [pair for pair in itertools.combinations(roles, 2) if set(pair) <= serving(policy, purpose)]
        for held, verb, field in itertools.product([(), *((r,) for r in roles), *pairs], VERBS, fields):
            yield "|".join(["+".join(held), purpose, verb, field.name])


class Comparison(NamedTuple):
    """How a comparison went."""

    decisions: int
    kinds: dict[str, int]
    different: list[str]


def dump_of(dumper: str, path: pathlib.Path) -> list[str]:
    """The library's answers for one policy file."""
    done = subprocess.run([dumper, str(path)], capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{path.name}: the library refuses it:\n{done.stderr.decode()}")
    return done.stdout.decode("utf-8").splitlines()


def sets_asked(policy: dict, relations: list[str], roles: list[str], purpose: str) -> list[int]:
    """The sets of relations that a line of these roles and this purpose has letters for, in their order."""
    named = {rule["relation"] for rule in policy["rules"] if purpose in rule["purposes"] and set(roles) & set(rule["roles"])}
    places = [i for i, relation in enumerate(relations) if relation in named]
    sets = [sum(1 << place for bit, place in enumerate(places) if compact >> bit & 1) for compact in range(1 << len(places))]
    others = (1 << len(relations)) - 1 - sets[-1]
    return [*sets, others, sets[-1] | others]


def compare(policy: dict, dump: list[str], wrong: str | None = None) -> Comparison:
    """Decides everything again and compares."""
    vocabulary = json.loads(dump[0])
    fields = {name: Field(name, category, CLASS_KEYS[special]) for name, category, special in vocabulary["fields"]}
    oracle = Oracle(policy, fields, vocabulary["relations"], wrong)
    asked = {}      # sets of relations, by roles and purpose
    missing = set(expected_keys(policy, list(fields.values())))
    decisions, kinds, different = 0, dict.fromkeys((PERMIT, FORBID, GAP, NO_RULE), 0), []
    named = {name for rule in policy["rules"] for name in (*rule.get("fields", []), *rule.get("except", []))}
    expected = {}   # fields of one category and class that no rule names are decided alike
    counted = {}    # how many of which kind there are in a line
    for line in dump[1:]:
        key, letters = line.rsplit("|", 1)
        if key not in missing:
            different.append(f"{key}: not expected")
            continue
        missing.remove(key)
        roles, purpose, verb, name = key.split("|")
        field = fields[name]
        alike = (roles, purpose, verb, field.category, field.special, name if name in named else None)
        if alike not in expected:
            gap = oracle.is_gap(policy["purposes"][purpose], field)
            held_roles = roles.split("+") if roles else []
            if (roles, purpose) not in asked:
                asked[roles, purpose] = sets_asked(policy, vocabulary["relations"], held_roles, purpose)
            concerned = oracle.concerned(held_roles, purpose, verb, field)
            expected[alike] = "".join(letter(oracle.decide(gap, concerned, held)) for held in asked[roles, purpose])
        decisions += len(letters)
        if letters not in counted:
            counted[letters] = collections.Counter(map(kind_of, letters))
        for kind, count in counted[letters].items():
            kinds[kind] += count
        if letters != expected[alike]:
            different.append(f"{key}: the library says {letters!a}, the oracle {expected[alike]!a}")
    different += [f"{key}: not decided" for key in sorted(missing)]
    return Comparison(decisions, kinds, different)


def random_policy(seed: int, vocabulary: dict) -> dict:
    """A valid policy that nobody would write."""
    chance = random.Random(seed)
    fields = [Field(name, category, CLASS_KEYS[special]) for name, category, special in vocabulary["fields"]]
    categories = sorted({f.category for f in fields} - {"internal"})
    purposes = {
        "plain": {"label": "Plain", "article6": "public_task"},
        "census": {"label": "Census", "article6": "legal_obligation",
                   "conditions": {"racial_or_ethnic_origin": "9(2)(g), Schedule 1 paragraph 6"}},
        "care": {"label": "Care", "article6": "public_task",
                 "conditions": {c: "9(2)(g), Schedule 1 paragraph 18" for c in ("safeguarding", "racial_or_ethnic_origin")}},
        "nothing": {"label": "Nothing", "article6": None},
    }
    roles = {name: name for name in ("ant", "bee", "cat")}
    relations = chance.sample(vocabulary["relations"], 8)   # every set of them is asked
    rules = []
    while len(rules) < 25:
        permits = chance.random() < 0.65
        rule = {"id": f"r{len(rules)}", "permit" if permits else "forbid": chance.sample(VERBS, chance.randint(1, 3)),
                "roles": chance.sample(sorted(roles), chance.randint(1, 2)),
                "purposes": chance.sample(sorted(purposes), chance.randint(1, 3)),
                "relation": chance.choice(relations)}
        if chance.random() < 0.8:
            rule["categories"] = chance.sample(categories, chance.randint(1, 5))
        named = [f for f in fields if f.category not in rule.get("categories", [])]
        if "categories" not in rule or chance.random() < 0.4:
            rule["fields"] = [f.name for f in chance.sample(named, chance.randint(1, 3))]
        spoken_of = [f for f in fields if f.category in rule.get("categories", []) or f.name in rule.get("fields", [])]
        if len(spoken_of) > 1 and chance.random() < 0.5:
            rule["except"] = [f.name for f in chance.sample(spoken_of, min(chance.randint(1, 6), len(spoken_of) - 1))]
        left = [f for f in spoken_of if f.name not in rule.get("except", [])]
        if permits and any(purposes[p]["article6"] is None or (f.special and f.special not in purposes[p].get("conditions", {}))
                           for p in rule["purposes"] for f in left):
            continue   # a permit that can never take effect is refused when the file is read
        rules.append(rule)
    return {"name": "random", "version": str(seed), "roles": roles, "purposes": purposes, "rules": rules}


def told(name: str, result: Comparison) -> bool:
    """Prints how it went; whether it went well."""
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in result.kinds.items())
    print(f"{name}: {result.decisions:,} decisions ({kinds}), {len(result.different)} different")
    for line in result.different[:10]:
        print("  " + line)
    return not result.different and result.decisions > 0


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--dumper", required=True, help="the program dump_decisions")
    arguments.add_argument("--random", type=int, default=0, help="how many random policies to compare besides")
    arguments.add_argument("--wrong-readings", action="store_true", help="check that each wrong reading is caught")
    arguments.add_argument("policies", nargs="+", type=pathlib.Path)
    chosen = arguments.parse_args()
    well = True
    for path in chosen.policies:
        policy = json.loads(path.read_text(encoding="utf-8"))
        dump = dump_of(chosen.dumper, path)
        well &= told(path.name, compare(policy, dump))
        for wrong in WRONG_READINGS if chosen.wrong_readings else ():
            caught = len(compare(policy, dump, wrong).different)
            print(f"  when {wrong}: {caught:,} differences")
            well &= caught > 0
    for seed in range(chosen.random):
        vocabulary = json.loads(dump_of(chosen.dumper, chosen.policies[0])[0]) if seed == 0 else vocabulary
        policy = random_policy(seed, vocabulary)
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / f"random_{seed}.json"
            path.write_text(json.dumps(policy, indent=1), encoding="utf-8")
            well &= told(path.name, compare(policy, dump_of(chosen.dumper, path)))
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
