"""Tests that every link of the documents leads to a file, and that the index of the documents lists every page and every example."""
import pathlib
import re
import sys
import tempfile

import checks

LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<to>[^)\s]+)\)")
ELSEWHERE = re.compile(r"[a-z]+:")
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def links_of(page: pathlib.Path) -> list[str]:
    """What a page links to in the project, without places within a page."""
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    return [to for to in (match["to"].split("#")[0] for match in LINK.finditer(text)) if to and not ELSEWHERE.match(to)]


def problems_of(root: pathlib.Path) -> list[str]:
    """Links to nowhere, and pages and examples that the index does not know."""
    pages = [page for page in checks.project_files(root) if page.suffix == ".md"]
    found = [f"{page.relative_to(root)}: {to} is not there" for page in pages for to in links_of(page) if not (page.parent / to).exists()]
    index = root / "docs/README.md"
    listed = {(index.parent / to).resolve() for to in links_of(index)} | {index.resolve()}
    found += [f"docs/README.md does not list {page.relative_to(root)}" for page in pages
              if page.is_relative_to(root / "docs") and page.resolve() not in listed]
    text = index.read_text(encoding="utf-8")
    found += [f"docs/README.md does not name the example {folder.name}" for folder in sorted(root.glob("examples/[0-9][0-9]_*"))
              if f"{folder.name}`" not in text]
    return found


def control() -> list[str]:
    """A small house that is well, and each mistake planted in it."""
    good = {"docs/README.md": "[A](a.md), [B](how-to/b.md#part), `examples/01_one`, [web](https://example.org)\n\n```text\n[no](link.md)\n```\n",
            "docs/a.md": "[B](how-to/b.md)\n", "docs/how-to/b.md": "# B\n", "examples/01_one/main.py": "\n"}
    planted: list[tuple[dict[str, str], str]] = [
        ({}, ""),
        ({"docs/a.md": "[C](how-to/c.md)\n"}, "docs/a.md: how-to/c.md is not there"),
        ({"docs/how-to/c.md": "# C\n"}, "docs/README.md does not list docs/how-to/c.md"),
        ({"examples/02_two/main.py": "\n"}, "docs/README.md does not name the example 02_two"),
    ]
    wrong = []
    for change, expected in planted:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in {**good, **change}.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
            if (found := problems_of(root)) != ([expected] if expected else []):
                wrong.append(f"control: expected {expected or 'nothing'}, found {found}")
    return wrong


def main() -> None:
    root: pathlib.Path = checks.arguments().source
    sys.exit(checks.report("links of the documents", problems_of(root.resolve()) + control()))


if __name__ == "__main__":
    main()
