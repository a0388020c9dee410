"""Makes a wheel of the Python package: CMake builds and installs it, and the result is zipped (PEP 517).

It holds the library and every shared library that a Debian 12 with python3 lacks, and takes no network:
    /usr/bin/python3 -m pip wheel . --no-build-isolation --no-index --no-deps -w dist
"""
import pathlib
import re
import subprocess
import sysconfig
import tempfile

import wheel_libraries
from wheel.wheelfile import WheelFile

SOURCE = pathlib.Path(__file__).resolve().parent.parent


def version() -> str:
    """The version as the library's header states it."""
    text = (SOURCE / "include/juniper/mis/version.hpp").read_text(encoding="utf-8")
    return re.search(r'string_view version = "([^"]+)"', text)[1]


def tag() -> str:
    """The one Python, binary interface and platform that the wheel is for."""
    python = "cp" + sysconfig.get_config_var("py_version_nodot")
    return f"{python}-{python}-{sysconfig.get_platform().replace('-', '_').replace('.', '_')}"


def build_package(build: pathlib.Path) -> None:
    """Builds the extension and nothing else."""
    switches = [f"-DJUNIPER_MIS_BUILD_{part}=OFF" for part in ("TESTS", "EXAMPLES", "BENCH")]
    subprocess.run(["cmake", "--preset", "release", "-S", SOURCE, "-B", build, *switches,
                    "-DJUNIPER_MIS_BUILD_PYTHON=ON", "-DBUILD_SHARED_LIBS=OFF"], cwd=SOURCE, check=True)
    subprocess.run(["cmake", "--build", build, "--target", "juniper_mis_python"], check=True)


def build_wheel(wheel_directory: str, config_settings: dict | None = None, metadata_directory: str | None = None) -> str:
    """Builds the wheel and gives its file name; the setting `build-dir` names a build folder that is ready."""
    name = f"juniper_mis-{version()}"
    with tempfile.TemporaryDirectory() as folder:
        ready = (config_settings or {}).get("build-dir")
        build = pathlib.Path(SOURCE, ready) if ready else pathlib.Path(folder, "build")
        if not ready:
            build_package(build)
        staging = pathlib.Path(folder, "staging")
        subprocess.run(["cmake", "--install", build, "--component", "python", "--strip", "--prefix", staging], check=True)
        content = next(staging.rglob("juniper_mis")).parent
        about = content / f"{name}.dist-info"
        (about / "WHEEL").write_text(
            f"Wheel-Version: 1.0\nGenerator: juniper-mis\nRoot-Is-Purelib: false\nTag: {tag()}\n", encoding="utf-8")
        module = next(content.glob("juniper_mis/_core.*.so"))
        wheel_libraries.put_beside(module, content / "juniper_mis.libs", about / "licenses", [build])
        file_name = f"{name}-{tag()}.whl"
        with WheelFile(pathlib.Path(wheel_directory, file_name), "w") as wheel:
            wheel.write_files(content)
    return file_name
