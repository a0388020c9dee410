"""Tests that every include follows the arrows between modules, and that a planted breach of each kind is found."""
import pathlib
import sys
import tempfile

import arrows
import checks

# One planted file for each kind of breach: path, its text, and words of the reason it must be found for.
PLANTED = [
    ("src/people/a.cpp", "#include <juniper/mis/storage/store.hpp>\n", "people must not use storage"),
    ("src/codes/a.cpp", "#include <juniper/mis/people/pupil.hpp>\n", "codes must not use people"),
    ("src/consent/a.cpp", "#include <juniper/mis/attendance/x.hpp>\n", "consent must not use attendance"),
    ("src/storage/a.cpp", "#include <juniper/mis/people/pupil.hpp>\n", "storage must not use people"),
    ("src/core/a.cpp", "#include <juniper/mis/enrolment/admit.hpp>\n", "core must not use enrolment"),
    ("src/rights/a.cpp", "#include <juniper/mis/people/pupil.hpp>\n", "rights must not use people"),
    ("src/storage/a.cpp", "#include <juniper/mis/codes/sex.hpp>\n", "storage must not use codes"),
    ("src/people/a.cpp", "#include <nlohmann/json.hpp>\n", "people must not include nlohmann"),
    ("src/core/a.cpp", "#include <soci/soci.h>\n", "core must not include soci"),
    ("src/people/a.cpp", "#include <iostream>\n", "a rule does no input"),
    ("src/people/a.cpp", "auto t = std::chrono::system_clock::now();\n", "reads a clock"),
    ("src/access/a.cpp", "auto t = std::chrono::steady_clock::now();\n", "reads a clock"),
    ("src/helpers/a.cpp", "int x;\n", "has no place in the arrows"),
    ("include/juniper/mis/core/a.hpp", "#include <fmt/format.h>\n", "a public header includes"),
    ("include/juniper/mis/core/a.hpp", "#include <some_new/library.hpp>\n", "a public header includes"),
    ("include/juniper/mis/core/a.hpp", '#include "core/inner.hpp"\n', "includes the private"),
    ("src/core/a.cpp", "#include <juniper/mis/open.hpp>\n", "includes what stands on it"),
    ("src/people/a.cpp", "#include <juniper/mis.hpp>\n", "includes everything"),
]
FINE = [
    ("src/rights/a.cpp", "#include <juniper/mis/codes/rights_codes.hpp>\n"),
    ("src/people/a.cpp", "#include <juniper/mis/codes/sex.hpp>\n#include <vector>\n"),
    ("src/people/commands.cpp", "#include <juniper/mis/core/desk.hpp>\n"),
    ("src/people/commands/link.cpp", "#include <juniper/mis/core/desk.hpp>\n"),
    ("src/people/a.cpp", "// #include <soci/soci.h>\n"),
    ("include/juniper/mis/describe/complete.hpp", "#include <boost/pfr/core.hpp>\n"),
]


def tree_with(*files: tuple[str, str]) -> list[arrows.Breach]:
    """The breaches found in a tree of just these files."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for path, text in files:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        return arrows.breaches(root)


def main() -> None:
    root = checks.arguments().source
    problems = [f"{b.path}:{b.line}: {b.reason}" for b in arrows.breaches(root)]

    for path, text, reason in PLANTED:
        found = tree_with((path, text))
        if not any(reason in breach.reason for breach in found):
            problems.append(f"control: not found in {path}: {text.strip()}")
    circle = tree_with(("src/storage/a.cpp", "#include <juniper/mis/keys/a.hpp>\n"),
                       ("src/keys/a.cpp", "#include <juniper/mis/storage/a.hpp>\n"))
    if not any("circle" in breach.reason for breach in circle):
        problems.append("control: a circle of modules was not found")
    named = tree_with(("include/juniper/mis/people/pupil.hpp", "EntityInfo const& describe(Pupil const*);\n"),
                      ("src/audit/a.cpp", "// Pupil in a comment\nvoid f(Pupil const& x);\n"))
    if [breach.line for breach in named if "names the entity Pupil" in breach.reason] != [2]:
        problems.append("control: an entity named by a generic module was not found")
    for file in FINE:
        problems += [f"control: wrongly found in {file[0]}: {b.reason}" for b in tree_with(file)]

    sys.exit(checks.report("arrows", problems))


if __name__ == "__main__":
    main()
