"""What the tests of the house share: their arguments, the files of the project, and the way they report."""
import argparse
import pathlib
from typing import Iterator

LEFT_OUT = {".git", "build", "dist", "__pycache__", ".hypothesis", ".pytest_cache", ".mypy_cache", ".cache"}


def arguments(*extra: str) -> argparse.Namespace:
    """The options every test of the house is given; `extra` are flags of one test alone."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", type=pathlib.Path, required=True, help="the project's top folder")
    parser.add_argument("--compiler", default="c++", help="the C++ compiler of the build")
    for flag in extra:
        parser.add_argument(flag, action="store_true")
    return parser.parse_args()


def project_files(root: pathlib.Path) -> Iterator[pathlib.Path]:
    """Every file that belongs to the project, in order."""
    for path in sorted(root.iterdir()):
        if path.name in LEFT_OUT:
            continue
        if path.is_dir():
            yield from project_files(path)
        else:
            yield path


def report(what: str, problems: list[str]) -> int:
    """Prints the problems and gives the exit status."""
    for problem in problems:
        print(problem)
    print(f"{what}: {len(problems)} problem(s)" if problems else f"{what}: all well")
    return 1 if problems else 0
