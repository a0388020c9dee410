"""Makes a wheel of the Python package as built, unpacks it into an empty folder and imports it from there.

Usage: wheel_of_the_build.py SOURCE BUILD
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import zipfile

IMPORT = """
import importlib.metadata, juniper_mis
print(importlib.metadata.version("juniper-mis"), juniper_mis.__file__)
"""


def main() -> None:
    source, build = sys.argv[1:]
    sys.path.insert(0, str(pathlib.Path(source, "cmake")))
    import wheel_backend

    with tempfile.TemporaryDirectory() as folder:
        name = wheel_backend.build_wheel(folder, {"build-dir": build})
        content = pathlib.Path(folder, "content")
        with zipfile.ZipFile(pathlib.Path(folder, name)) as wheel:
            wheel.extractall(content)
        said = subprocess.run([sys.executable, "-c", IMPORT], check=True, stdout=subprocess.PIPE, text=True, cwd=folder,
                              env={**os.environ, "PYTHONPATH": str(content)}).stdout.split()
        expected = [wheel_backend.version(), str(content / "juniper_mis" / "__init__.py")]
        if said != expected:
            sys.exit(f"expected {expected}, got {said}")
        if not (content / "juniper_mis" / "py.typed").exists():
            sys.exit("the wheel lacks py.typed, so that type checkers would not look at it")


if __name__ == "__main__":
    main()
