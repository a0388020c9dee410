"""Tests that the table of errors in the documents is that of base/error.hpp and of the Python exceptions."""
import ast
import pathlib
import re
import sys

import checks

ENUMERATOR = re.compile(r"^\s*(\w+) = (\d+),", re.MULTILINE)
ROW = re.compile(r"^\| (\d+) \| `(\w+)` \| [^|]+ \| [^|]+ \| `(\w+)`(?:, an? `(\w+)`)? \|$", re.MULTILINE)


def codes_of(header: str) -> dict[str, int]:
    """Every error code of the header, with its number."""
    body = header[header.index("enum class ErrorCode"):]
    return {name: int(number) for name, number in ENUMERATOR.findall(body[:body.index("};")])}


def exceptions_of(module: str) -> tuple[dict[str, str], dict[str, list[str]]]:
    """The exception of every code, and the bases of every exception, read from the source."""
    by_code: dict[str, str] = {}
    bases: dict[str, list[str]] = {}
    for node in ast.parse(module).body:
        if isinstance(node, ast.ClassDef):
            bases[node.name] = [base.id for base in node.bases if isinstance(base, ast.Name)]
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "BY_CODE":
            by_code = {key.value: value.id for key, value in zip(node.value.keys, node.value.values)}
    return by_code, bases


def problems_of(page: str, header: str, module: str) -> list[str]:
    """Where the page, the header and the module disagree."""
    codes = codes_of(header)
    by_code, bases = exceptions_of(module)
    rows = {name: (int(number), cls, base) for number, name, cls, base in ROW.findall(page)}
    found = [f"the page lacks {name}" for name in codes if name not in rows]
    found += [f"Python has no exception for {name}" for name in codes if name not in by_code]
    for name, (number, cls, base) in rows.items():
        if codes.get(name) != number:
            found.append(f"{name} is not number {number}")
        if by_code.get(name) != cls:
            found.append(f"{name} is not {cls} in Python")
        real = [b for b in bases.get(cls, []) if b != "MisError"]
        if real != ([base] if base else []):
            found.append(f"{cls} derives from {real}, not from {base or 'MisError alone'}")
    return found


def control(page: str, header: str, module: str) -> list[str]:
    """Mistakes planted in the page, the header and the module must each be found."""
    planted = [
        (page.replace("| 200 |", "| 201 |"), header, module),
        (page.replace("| `busy` |", "| `bussy` |"), header, module),
        (page.replace("`NotFound`, a `LookupError`", "`NotFound`, a `KeyError`"), header, module),
        (page, header.replace("unsupported = 801,", "unsupported = 801,\n  overloaded = 802,"), module),
        (page, header, module.replace('"busy": Busy', '"busy": Cancelled')),
        (page, header, module.replace("class Conflict(MisError)", "class Conflict(MisError, ValueError)")),
    ]
    return [f"control: planted mistake {number} was not found" for number, case in enumerate(planted, 1) if not problems_of(*case)]


def main() -> None:
    root: pathlib.Path = checks.arguments().source
    texts = [(root / path).read_text(encoding="utf-8") for path in (
        "docs/explanation/errors.md", "include/juniper/mis/base/error.hpp", "bindings/python/juniper_mis/errors.py")]
    sys.exit(checks.report("the table of errors", problems_of(*texts) + control(*texts)))


if __name__ == "__main__":
    main()
