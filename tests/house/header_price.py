"""What a public header costs to include: lines after preprocessing, its own against those of the standard headers."""
import concurrent.futures
import os
import pathlib
import re
import subprocess
from typing import NamedTuple

MOST_RATIO = 1.3
FREE_LINES = 600   # so much of its own a header may bring, however little of the standard library it needs

MARKER = re.compile(r'^# \d+ "([^"]*)"')


class Price(NamedTuple):
    """Lines that are not blank after preprocessing."""

    header: str
    standard: int
    own: int

    @property
    def ratio(self) -> float:
        return (self.standard + self.own) / max(self.standard, 1)

    @property
    def too_dear(self) -> bool:
        return self.own > FREE_LINES and self.ratio > MOST_RATIO


def standard_folders(compiler: str) -> tuple[str, ...]:
    """The folders that the compiler's own headers and those of the C library come from."""
    said = subprocess.run([compiler, "-E", "-v", "-x", "c++", os.devnull], capture_output=True, text=True,
                          env={**os.environ, "LC_ALL": "C"}, check=True).stderr
    listed = said.split("#include <...> search starts here:")[1].split("End of search list.")[0]
    folders = [os.path.normpath(line.strip()) for line in listed.splitlines() if line.strip()]
    return tuple(folder + "/" for folder in folders if "local" not in folder)


def is_standard(path: str, folders: tuple[str, ...]) -> bool:
    """Whether a file is part of the standard library or what that needs; Boost and the like are not."""
    path = os.path.normpath(path)
    for folder in folders:
        if path.startswith(folder):
            inner = path.removeprefix(folder)
            if folder not in ("/usr/include/",):
                return True
            return bool(re.match(r"(?:c\+\+|x86_64|aarch64|bits|sys|asm|asm-generic|linux|gnu)/|[^/]+\.h$", inner)) \
                and not re.match(r"(?:sodium|sqlite3)\b", inner)
    return path.startswith("<")


def price_of(header: str, include: pathlib.Path, compiler: str, folders: tuple[str, ...]) -> Price:
    """What `#include <header>` alone brings into a file."""
    done = subprocess.run([compiler, "-std=c++20", "-E", "-I", str(include), "-x", "c++", "-"],
                          input=f"#include <{header}>\n", capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{header}: {done.stderr}")
    lines = {True: 0, False: 0}
    standard = True
    for line in done.stdout.splitlines():
        marker = MARKER.match(line)
        if marker:
            standard = is_standard(marker[1], folders)
        elif line.strip() and not line.startswith("#"):
            lines[standard] += 1
    return Price(header, lines[True], lines[False])


def prices(include: pathlib.Path, compiler: str) -> list[Price]:
    """The price of every header below a folder."""
    folders = standard_folders(compiler)
    headers = [path.relative_to(include).as_posix() for path in sorted(include.rglob("*.hpp"))]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda header: price_of(header, include, compiler, folders), headers))
