"""Tests of the types: the stubs are those of the descriptions, they say what is there, and mypy finds mistakes by them."""
import os
import pathlib
import re
import runpy
import subprocess
import sys

import juniper_mis as mis

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
WRITER = PROJECT / "bindings" / "python" / "write_stubs.py"


def mypy(*arguments: str, cache: pathlib.Path) -> subprocess.CompletedProcess[str]:
    """Runs a tool of mypy on the package as built."""
    package = pathlib.Path(mis.__file__).parent.parent
    environment = {**os.environ, "MYPYPATH": str(package), "PYTHONPATH": str(package), "MYPY_CACHE_DIR": str(cache)}
    return subprocess.run([sys.executable, "-m", *arguments], cwd=cache, env=environment, capture_output=True, text=True)


def test_the_stubs_are_those_of_the_descriptions() -> None:
    for name, text in runpy.run_path(str(WRITER))["stubs"]().items():
        kept = (WRITER.parent / "juniper_mis" / name).read_text(encoding="utf-8")
        assert kept == text, f"{name} is not up to date: run ./dev python bindings/python/write_stubs.py"


def test_the_stubs_say_what_is_there(tmp_path: pathlib.Path) -> None:
    run = mypy("mypy.stubtest", "juniper_mis", "--concise", "--allowlist", str(HERE / "stubtest_allowed.txt"), cache=tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr


def test_good_use_passes_the_strictest_check(tmp_path: pathlib.Path) -> None:
    run = mypy("mypy", "--strict", str(HERE / "typed_well.py"), cache=tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_wrong_use_is_found(tmp_path: pathlib.Path) -> None:
    wrong = HERE / "typed_wrongly.py"
    run = mypy("mypy", "--strict", "--no-error-summary", str(wrong), cache=tmp_path)
    found = {int(line) for line in re.findall(r"typed_wrongly\.py:(\d+): error", run.stdout)}
    expected = {n for n, line in enumerate(wrong.read_text(encoding="utf-8").splitlines(), 1) if "# wrong:" in line}
    assert found == expected, run.stdout + run.stderr
