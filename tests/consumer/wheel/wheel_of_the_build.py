"""Makes a wheel of the Python package as built, unpacks it into an empty folder and runs a script of another project with it.

Usage: wheel_of_the_build.py SOURCE BUILD
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import zipfile

# Run in the script's own process when it has ended: where each shared library came from.
LOADED = """
import runpy, sys
runpy.run_path(sys.argv[1], run_name="__main__")
for line in open("/proc/self/maps"):
    if line.rstrip().split(".so")[0] != line.rstrip():
        print(line.split()[-1])
"""
BROUGHT_ALONG = ["libsoci_core", "libsoci_sqlite3", "libsodium", "libxml2", "libfmt"]


def main() -> None:
    source, build = sys.argv[1:]
    sys.path.insert(0, str(pathlib.Path(source, "cmake")))
    import wheel_backend

    with tempfile.TemporaryDirectory() as folder:
        name = wheel_backend.build_wheel(folder, {"build-dir": build})
        content = pathlib.Path(folder, "content")
        with zipfile.ZipFile(pathlib.Path(folder, name)) as wheel:
            wheel.extractall(content)
        run = subprocess.run([sys.executable, "-c", LOADED, pathlib.Path(source, "tests/consumer/main.py")], check=True,
                             stdout=subprocess.PIPE, text=True, cwd=folder, env={**os.environ, "PYTHONPATH": str(content)})
        said, *loaded = run.stdout.splitlines()
        if said != f"juniper_mis {wheel_backend.version()} opened a store":
            sys.exit(f"the script said {said}")
        for library in BROUGHT_ALONG:
            places = {place for place in loaded if pathlib.Path(place).name.startswith(f"{library}.so")}
            if [pathlib.Path(place).parent for place in places] != [content / "juniper_mis.libs"]:
                sys.exit(f"{library} should be loaded from the wheel, and once: {places}")
        if not list(content.glob("juniper_mis-*.dist-info/licenses/libxml2.txt")):
            sys.exit("the wheel lacks the licences of the libraries in it")
        if not (content / "juniper_mis" / "py.typed").exists():
            sys.exit("the wheel lacks py.typed, so that type checkers would not look at it")


if __name__ == "__main__":
    main()
