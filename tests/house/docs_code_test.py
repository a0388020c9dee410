"""Tests that every code block of the documents is quoted from a file that is compiled or run, or is a known command."""
import pathlib
import sys
import tempfile

import checks
import quoted_code

SOURCE_TEXT = "// A program that is quoted.\n// [its head: includes]\n#include <a>\n// [its head: includes]\nint main() {\n  // [sum]\n  int x = 1;\n    int y = 2;\n  // [sum]\n}\n"


def pages(root: pathlib.Path) -> list[pathlib.Path]:
    """The pages whose code is checked."""
    top = [root / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    return [page for page in top if page.exists()] + sorted((root / "docs").rglob("*.md")) + \
        sorted((root / "bindings").rglob("*.md")) + sorted((root / "examples").rglob("*.md"))


def problems_of(root: pathlib.Path, text: str) -> list[tuple[int, str]]:
    """Line and reason of each block of a page that cannot be trusted."""
    judged = ((block.line, quoted_code.problem_of(root, block)) for block in quoted_code.blocks_of(text))
    return [(line, problem) for line, problem in judged if problem]


def control() -> list[str]:
    """Planted pages: good ones must pass, each kind of bad one must be found."""
    good = "<!-- from: a.cpp#sum -->\n```cpp\nint x = 1;\n  int y = 2;\n```\n"
    cases = {
        good: None,
        "<!-- from: a.cpp#its head: includes + sum -->\n```cpp\n#include <a>\n\nint x = 1;\n  int y = 2;\n```\n": None,
        good.replace("x = 1", "x = 3"): "differs",
        good.replace("a.cpp", "b.cpp"): "no file",
        good.replace("#sum", "#product"): "twice",
        "```cpp\nint x;\n```\n": "quoted from nowhere",
        "```python\nimport os\n```\n": "quoted from nowhere",
        "```\nsome code\n```\n": "quoted from nowhere",
        "```sh\n./dev test --quick\n```\n": None,
        "```sh\nrm -rf build\n```\n": "something no test knows",
        "```text\na -> b\n```\n": None,
    }
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "a.cpp").write_text(SOURCE_TEXT, encoding="utf-8")
        for text, reason in cases.items():
            found = problems_of(root, text)
            if bool(found) != bool(reason) or reason and reason not in found[0][1]:
                wrong.append(f"control: expected {reason}, found {found} in:\n{text}")
        if quoted_code.refreshed(root, good.replace("x = 1;", "x = 3;\nint z;")) != good:
            wrong.append("control: refreshing a stale page did not give its source's text")
    return wrong


def main() -> None:
    options = checks.arguments("--fix")
    problems = []
    for page in pages(options.source):
        text = page.read_text(encoding="utf-8")
        if options.fix:
            fresh = quoted_code.refreshed(options.source, text)
            if fresh != text:
                page.write_text(fresh, encoding="utf-8")
                print(f"refreshed {page.relative_to(options.source)}")
            text = fresh
        problems += [f"{page.relative_to(options.source)}:{line}: the block {problem}"
                     for line, problem in problems_of(options.source, text)]
    problems += control()
    sys.exit(checks.report("code in the documents", problems))


if __name__ == "__main__":
    main()
