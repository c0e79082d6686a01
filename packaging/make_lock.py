"""Write the lock files from pyproject.toml: every package with its version and all its hashes.

``pip-compile`` (pip-tools) resolves for the Python and the system it runs on; the lock must serve
Python 3.11 to 3.13 on Linux and Windows. So it is run on 3.11, which needs the most, the packages
that only Windows needs are asked for as well, and each package that is not for everyone gets its
marker here.

    make lock
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = (
    "# Made by `make lock` from pyproject.toml; do not edit. Python 3.11-3.13, Linux and Windows.\n"
)
WINDOWS_ONLY = ("pywin32-ctypes",)
MARKERS = {
    **dict.fromkeys((*WINDOWS_ONLY, "pefile"), 'sys_platform == "win32"'),
    **dict.fromkeys(("jeepney", "secretstorage"), 'sys_platform == "linux"'),
    **dict.fromkeys(
        ("backports-tarfile", "importlib-metadata", "lazy-importer", "zipp"),
        'python_version < "3.12"',
    ),
}
RUNTIME, DEVELOPMENT, PACKAGE = "runtime.txt", "development.txt", "package.txt"
# Windows needs the time zones at run time; pandas wants them everywhere.
TIME_ZONES = "tzdata"
# For each lock file what is asked for besides pyproject.toml, and what pip-compile is told.
# setuptools is what `pip install -e .` builds with; a lock that has it needs no build isolation.
LOCKS = {
    RUNTIME: ((*WINDOWS_ONLY, TIME_ZONES), ()),
    DEVELOPMENT: (
        (*WINDOWS_ONLY, TIME_ZONES, "setuptools>=77"),
        ("--extra=test", "--allow-unsafe", f"--constraint=requirements/{RUNTIME}"),
    ),
    PACKAGE: (
        (*WINDOWS_ONLY, TIME_ZONES, "pefile", "setuptools>=77"),
        ("--extra=package", "--allow-unsafe", f"--constraint=requirements/{RUNTIME}"),
    ),
}
_PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^ ;\\]+)(?: ; [^\\]*?)?( \\)?$")


def main() -> int:
    """Write the lock files; the others keep to the versions of the first."""
    if sys.version_info[:2] != (3, 11):
        print("De lock moet met Python 3.11 gemaakt worden: die heeft de meeste pakketten nodig.")
        return 1
    for name, (besides, options) in LOCKS.items():
        _write_lock(ROOT / "requirements" / name, besides, options)
    return 0


def _write_lock(target: Path, besides: tuple[str, ...], options: tuple[str, ...]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "besides.in"
        wanted.write_text("\n".join(besides) + "\n", encoding="utf-8")
        made = Path(folder) / "lock.txt"
        if target.exists():
            shutil.copyfile(target, made)  # so that only what has to change changes
        command = [
            *(sys.executable, "-m", "piptools", "compile", "--quiet", "--strip-extras"),
            *("--generate-hashes", "--no-header", "--no-annotate", "--resolver=backtracking"),
            *("--no-emit-index-url", "--no-emit-find-links", "--no-emit-trusted-host"),
            *("--no-emit-options", *options, f"--output-file={made}", "pyproject.toml", wanted),
        ]
        subprocess.run(command, cwd=ROOT, check=True)
        target.write_text(HEADER + with_markers(made.read_text(encoding="utf-8")), encoding="utf-8")


def with_markers(lock: str) -> str:
    """The lock with the marker of each package that is not for every system, and no comments."""
    lines = [line for line in lock.splitlines() if line and not line.lstrip().startswith("#")]
    return "".join(_marked(line) + "\n" for line in lines)


def _marked(line: str) -> str:
    found = _PIN.match(line)
    if found is None:
        return line
    name, version, more = found.groups()
    marker = MARKERS.get(re.sub(r"[-_.]+", "-", name).lower())
    return f"{name}=={version}{f' ; {marker}' if marker else ''}{more or ''}"


if __name__ == "__main__":
    sys.exit(main())
