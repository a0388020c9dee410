"""Compiles a program with the flags that pkg-config gives for an installed library, and runs it.

Usage: build_and_run.py PREFIX SOURCE PROGRAM COMPILER
"""
import os
import pathlib
import shlex
import subprocess
import sys


def main() -> None:
    prefix, source, program, compiler = sys.argv[1:]
    found = [str(path.parent) for path in pathlib.Path(prefix).rglob("juniper_mis.pc")]
    if len(found) != 1:
        sys.exit(f"one juniper_mis.pc was expected under {prefix}, found {found}")
    environment = {**os.environ, "PKG_CONFIG_PATH": found[0]}

    def ask(*options: str) -> str:
        return subprocess.run(["pkg-config", *options], env=environment, check=True,
                              stdout=subprocess.PIPE, text=True).stdout

    flags = shlex.split(ask("--cflags", "--libs", "juniper_mis >= 0.1"))
    too_new = subprocess.run(["pkg-config", "--exists", "juniper_mis >= 0.2"], env=environment)
    if too_new.returncode == 0:
        sys.exit("pkg-config claims to have version 0.2")
    subprocess.run([compiler, "-std=c++20", source, "-o", program, *flags], check=True)
    library_folder = str(pathlib.Path(found[0]).parent)
    subprocess.run([program], check=True, env={**environment, "LD_LIBRARY_PATH": library_folder})


if __name__ == "__main__":
    main()
