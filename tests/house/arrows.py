"""The arrows between modules: which folder of include and src may use which, and where other libraries may appear."""
import pathlib
import re
from typing import Iterator, NamedTuple

# The chain of the domain: each module may use those before it. What stands together does not see its neighbours.
DOMAIN_CHAIN = [
    ["codes"],
    ["calendar"],
    ["rulebook"],
    ["organisations"],
    ["people"],
    ["characteristics", "employment", "health", "protection"],
    ["enrolment"],
    ["attendance", "consent", "safeguarding", "vetting", "documents"],
]
GENERIC = ["storage", "keys", "audit", "access", "retention", "rights", "accountability", "json"]
RECORDS = ["retention", "rights", "accountability"]   # generic modules that keep records of their own, and so hold codes
FOUNDATION = {"base", "describe"}
DOMAIN = {module for step in DOMAIN_CHAIN for module in step}


def allowed_arrows() -> dict[str, set[str]]:
    """For each module, the modules it may use; those of one family are checked for cycles besides."""
    arrows = {"base": set(), "describe": {"base"}}
    before = set(FOUNDATION)
    for step in DOMAIN_CHAIN:
        for module in step:
            arrows[module] = set(before)
        before |= set(step)
    for module in GENERIC:
        arrows[module] = FOUNDATION | set(GENERIC) - {module}
    for module in RECORDS:
        arrows[module] |= {"codes", "calendar", "rulebook"}   # none of which names an entity
    arrows["core"] = FOUNDATION | set(GENERIC)
    arrows["adapters"] = FOUNDATION | {"storage", "keys"}   # databases, and where keys are kept
    arrows["commands"] = FOUNDATION | DOMAIN | set(GENERIC) | {"core", "commands"}
    arrows["exchange"] = arrows["commands"] | {"adapters"}
    arrows["testing"] = arrows["exchange"]   # stands on the composition root: see STANDS_ON_EVERYTHING
    return arrows


# Where the sources may include another library; public headers may not, with one exception.
LIBRARIES = {
    "boost/pfr": {"describe"},
    "boost/uuid": {"base"},
    "fmt": {"base", "describe", "rulebook", "core", "exchange", "adapters", *GENERIC},
    "nlohmann": {"json", "access", "rulebook", "exchange"},
    "openssl": {"audit"},     # its SHA-256 uses the processor's instructions
    "sodium": {"base", "storage", "keys", "audit", "access"},
    "soci": {"adapters"},
    "sqlite3": {"adapters"},
    "libxml": {"exchange"},
    "fcntl": {"adapters"},    # files that only their owner may read: the standard library cannot make one
    "sys/wait": {"storage"},   # the conformance kit kills a process to see what remains
    "unistd": {"adapters", "base", "storage"},    # base: which process this is
}
PUBLIC_EXCEPTION = ("describe/complete.hpp", "boost/pfr")   # included by the .cpp of an entity alone

# What reaches outside of the process or asks for the time: a rule computes from what it is given.
OUTSIDE_WORLD = {"iostream", "fstream", "filesystem", "cstdio", "ctime", "thread", "random", "cstdlib"}
CLOCK = re.compile(r"\b(?:system_clock|high_resolution_clock)::now\b|\bstd::time\s*\(")
STOPWATCH = re.compile(r"\bsteady_clock::now\b")
CLOCK_KEEPERS = {"base"}
STANDS_ON_EVERYTHING = {"testing"}   # opens cores, as a host does
STOPWATCH_KEEPERS = {"base", "storage", "adapters", "core"}   # deadlines

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"][^>"]+)[>"]')
OWN = "juniper/mis/"


class Breach(NamedTuple):
    """One line that goes against the arrows."""

    path: str
    line: int
    reason: str


class Use(NamedTuple):
    """One module using another, and where."""

    user: str
    used: str
    path: str
    line: int


def module_of(path: str) -> str | None:
    """The module that a path below include/juniper/mis or src belongs to; None for mis.hpp and the like."""
    parts = path.split("/")
    if len(parts) == 1:
        return None
    if len(parts) > 2 and parts[1] == "commands" or re.fullmatch(r"commands\.[ch]pp", parts[1]):
        return "commands"
    return parts[0]


def without_comments(text: str) -> str:
    """The text with comments blanked and its lines kept."""
    return re.sub(r"//[^\n]*|/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m.group()), text, flags=re.DOTALL)


def sources(root: pathlib.Path) -> Iterator[tuple[str, str, bool]]:
    """Every C++ file as (path in the project, path within the module tree, is it public)."""
    for base, public in ((root / "include/juniper/mis", True), (root / "src", False)):
        for path in sorted(base.rglob("*.[ch]pp")):
            yield str(path.relative_to(root)), path.relative_to(base).as_posix(), public


def library_of(included: str) -> str | None:
    """The other library that an include names, or None for the standard library."""
    for library in LIBRARIES:
        if included == library + ".h" or included.startswith(library + "/"):
            return library
    if "/" in included or "." in included:
        return included
    return None


def breaches(root: pathlib.Path) -> list[Breach]:
    """Every line of the tree that goes against the arrows."""
    found: list[Breach] = []
    uses: list[Use] = []
    arrows = allowed_arrows()
    for path, inner, public in sources(root):
        module = module_of(inner)
        text = without_comments((root / path).read_text(encoding="utf-8"))
        if module is not None and module not in arrows:
            found.append(Breach(path, 1, f"module '{module}' has no place in the arrows: see tests/house/arrows.py"))
            continue
        for number, line in enumerate(text.splitlines(), 1):
            match = INCLUDE.match(line)
            if match:
                if match[1][0] == '"' and not public and ((root / path).parent / match[1][1:]).is_file():
                    continue   # a neighbour in the same folder
                reason = judge_include(match[1][1:], module, inner, public, arrows, uses, path, number)
                if reason:
                    found.append(Breach(path, number, reason))
            if CLOCK.search(line) and module not in CLOCK_KEEPERS or \
                    STOPWATCH.search(line) and module not in STOPWATCH_KEEPERS:
                found.append(Breach(path, number, "reads a clock: time is handed in"))
    found += cycles(uses)
    found += entities_named_by_generic_modules(root)
    return found


def judge_include(included, module, inner, public, arrows, uses, path, number) -> str | None:
    """Why one include goes against the arrows, or None."""
    if included == "juniper/mis.hpp" and module is not None:
        return f"includes everything: {included}"
    own = included.removeprefix(OWN) if included.startswith(OWN) else None
    if own is None and "/" in included and included.split("/")[0] in arrows:
        own = included   # a private header, named from src
        if public:
            return f"a public header includes the private {included}"
    if own is not None:
        used = module_of(own)
        if module is not None and module not in STANDS_ON_EVERYTHING and used is None and own != "version.hpp":
            return f"a module includes what stands on it: {included}"
        if module is not None and used is not None and used != module:
            if used not in arrows[module]:
                return f"{module} must not use {used}"
            uses.append(Use(module, used, path, number))
        return None
    library = library_of(included)
    if library is None:
        if module in DOMAIN and included in OUTSIDE_WORLD:
            return f"a rule does no input, output, chance or clock: <{included}>"
        return None
    if public:
        return None if (inner, library) == PUBLIC_EXCEPTION else f"a public header includes {included}"
    if module not in LIBRARIES.get(library, set()):
        return f"{module} must not include {included}"
    return None


def cycles(uses: list[Use]) -> list[Breach]:
    """One breach for each cycle of modules, found by following the arrows that are really there."""
    graph: dict[str, dict[str, Use]] = {}
    for use in uses:
        graph.setdefault(use.user, {}).setdefault(use.used, use)
    done: set[str] = set()
    found: list[Breach] = []

    def visit(module: str, trail: list[str]) -> None:
        if module in trail:
            use = graph[trail[-1]][module]
            circle = " <- ".join([*trail[trail.index(module):], module])
            found.append(Breach(use.path, use.line, f"modules use each other in a circle: {circle}"))
            return
        if module in done:
            return
        for used in graph.get(module, {}):
            visit(used, [*trail, module])
        done.add(module)

    for module in list(graph):
        visit(module, [])
    return found


def entities_named_by_generic_modules(root: pathlib.Path) -> list[Breach]:
    """Where a generic module speaks of an entity of the domain by name."""
    described = re.compile(r"\bdescribe\(\s*(?:const\s+)?(\w+)\s*(?:const\s*)?\*")
    entities: set[str] = set()
    texts: list[tuple[str, str | None, str]] = []
    for path, inner, _ in sources(root):
        module = module_of(inner)
        text = without_comments((root / path).read_text(encoding="utf-8"))
        texts.append((path, module, text))
        if module in DOMAIN:
            entities |= set(described.findall(text))
    if not entities:
        return []
    named = re.compile(r"\b(" + "|".join(sorted(entities)) + r")\b")
    found = []
    for path, module, text in texts:
        if module in {*GENERIC, *FOUNDATION, "core", "adapters"}:
            text = re.sub(r'"(?:[^"\\\n]|\\.)*"', '""', text)
            for number, line in enumerate(text.splitlines(), 1):
                match = named.search(line)
                if match:
                    found.append(Breach(path, number, f"the generic module {module} names the entity {match[1]}"))
    return found
