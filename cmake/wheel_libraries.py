"""Puts the shared libraries that a Debian 12 with Python lacks beside an extension module, with their licences."""
import os
import pathlib
import shutil
import subprocess

# What Debian's python3 and apt are themselves linked with stays outside: it is there, Debian mends it, and a process in which
# Python's sqlite3 and the library had an SQLite each could damage a store that both have open.
OUTSIDE = {"linux-vdso", "ld-linux-x86-64", "ld-linux-aarch64", "libc", "libm", "libgcc_s", "libstdc++",
           "libcrypto", "libsqlite3", "liblzma", "libz"}


def linked_with(module: pathlib.Path, folders: list[pathlib.Path]) -> dict[str, pathlib.Path]:
    """Every library that the loader brings in for a module, by the name it is asked for, with its file."""
    said = subprocess.run(["ldd", module], check=True, stdout=subprocess.PIPE, text=True,
                          env={**os.environ, "LD_LIBRARY_PATH": os.pathsep.join(map(str, folders))}).stdout
    found = {}
    for line in said.splitlines():
        name, arrow, place = line.strip().partition(" => ")
        if arrow and place.startswith("not found"):
            raise SystemExit(f"{name} is not to be found, which {module.name} is linked with")
        if arrow:
            found[name] = pathlib.Path(place.split(" (")[0])
    return found


def licence_of(library: pathlib.Path) -> pathlib.Path | None:
    """The copyright file of the Debian package that a library is from; none for one of this project's own."""
    owner = subprocess.run(["dpkg-query", "--search", library], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    if owner.returncode:
        return None
    return pathlib.Path("/usr/share/doc", owner.stdout.split(":")[0], "copyright")


def put_beside(module: pathlib.Path, folder: pathlib.Path, licences: pathlib.Path, built_in: list[pathlib.Path]) -> None:
    """Copies into `folder` what `module` needs from outside, and lets module and libraries look there first.

    The libraries keep their names: one that is loaded already is then used, rather than a second copy beside it.
    """
    folder.mkdir()
    licences.mkdir()
    for name, place in linked_with(module, built_in).items():
        if name.split(".so")[0] in OUTSIDE:
            continue
        library = place.resolve()
        copy = folder / name
        shutil.copy(library, copy)
        copy.chmod(0o755)
        if (licence := licence_of(library)) is not None:
            shutil.copy(licence, licences / f"{name.split('.so')[0]}.txt")
        elif any(library.is_relative_to(built.resolve()) for built in built_in):
            subprocess.run(["strip", "--strip-unneeded", copy], check=True)
        else:
            raise SystemExit(f"no Debian package owns {library}, so that its licence is not known")
        subprocess.run(["patchelf", "--set-rpath", "$ORIGIN", copy], check=True)
    look_in = os.path.relpath(folder, module.parent)
    subprocess.run(["patchelf", "--set-rpath", f"$ORIGIN/{look_in}", module], check=True)
