"""Tests that the page about log events has every code of base/log.hpp, with its number and name."""
import pathlib
import re
import sys

import checks

ENUMERATOR = re.compile(r"^\s*(\w+) = (\d+),", re.MULTILINE)
CASE = re.compile(r'case LogCode::(\w+): return "([a-z_.]+)";')
ROW = re.compile(r"^\| (\d+) \| `([a-z_.]+)` \| (?:info|warning|error|warning or error) \| .+ \|$", re.MULTILINE)


def problems_of(page: str, header: str, source: str) -> list[str]:
    """Where the page, the header and the names disagree."""
    body = header[header.index("enum class LogCode"):]
    numbers = {name: int(number) for name, number in ENUMERATOR.findall(body[:body.index("};")])}
    names = dict(CASE.findall(source))
    rows = {name: int(number) for number, name in ROW.findall(page)}
    found = [f"{enumerator} has no name" for enumerator in numbers if enumerator not in names]
    wanted = {names[e]: number for e, number in numbers.items() if e in names}
    found += [f"the page lacks {name}" for name in wanted if name not in rows]
    found += [f"the page tells of {name}, number {number}, which is not so" for name, number in rows.items() if wanted.get(name) != number]
    return found


def control(page: str, header: str, source: str) -> list[str]:
    """Mistakes planted in each must be found."""
    planted = [
        (page.replace("| 10 | `schema.step`", "| 12 | `schema.step`"), header, source),
        (page.replace("`call.slow` |", "`call.slou` |"), header, source),
        (page, header.replace("call_failed = 51,", "call_failed = 51,\n  call_lost = 52,"), source),
        (page, header, source.replace('"keys.added"', '"keys.made"')),
    ]
    return [f"control: planted mistake {n} was not found" for n, case in enumerate(planted, 1) if not problems_of(*case)]


def main() -> None:
    root: pathlib.Path = checks.arguments().source
    texts = [(root / path).read_text(encoding="utf-8") for path in (
        "docs/reference/log-events.md", "include/juniper/mis/base/log.hpp", "src/base/log.cpp")]
    sys.exit(checks.report("the page of log events", problems_of(*texts) + control(*texts)))


if __name__ == "__main__":
    main()
