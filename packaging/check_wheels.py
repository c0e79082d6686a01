"""Prove that Windows gets every run-time package of the lock as a wheel: nothing is compiled there.

For each supported Python, pip is asked what it would install for Windows from the hashed lock file
with wheels only. Nothing is installed and no package is run.

    make wheels
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "runtime.txt"
PYTHONS = ("3.11", "3.12", "3.13")
_MARKER = re.compile(r" ; (?P<marker>[^\\]+?)(?= \\|$)")


def main() -> int:
    """Check every Python; 0 when nothing is missing."""
    return max(_check(version) for version in PYTHONS)


def _check(version: str) -> int:
    wanted = for_windows(LOCK.read_text(encoding="utf-8"), version)
    with tempfile.TemporaryDirectory() as folder:
        lock, report = Path(folder) / "windows.txt", Path(folder) / "report.json"
        lock.write_text(wanted, encoding="utf-8")
        done = subprocess.run(
            [
                *(sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--no-deps"),
                *("--ignore-installed", "--target", folder, "--require-hashes"),
                *("--only-binary=:all:", "--platform=win_amd64", "--implementation=cp"),
                *(f"--python-version={version}", f"--report={report}", "-r", lock),
            ],
            check=False,
        )
        if done.returncode:
            print(f"Python {version}: niet alles is er als wheel voor Windows.")
            return 1
        found = json.loads(report.read_text(encoding="utf-8"))["install"]
    names = [item["download_info"]["url"].rsplit("/", 1)[1] for item in found]
    compiled = sorted(name for name in names if "win_amd64" in name)
    print(f"Python {version}: {len(names)} wheels, {len(compiled)} voor Windows gemaakt:")
    print("".join(f"  {name}\n" for name in compiled), end="")
    return 0


def for_windows(lock: str, version: str) -> str:
    """The part of the lock that Windows installs; pip would judge the markers of *this* system."""
    kept, taking = [], False
    for line in lock.splitlines():
        if not line.startswith((" ", "#")):
            found = _MARKER.search(line)
            taking = found is None or _holds(found["marker"], version)
        if taking:
            kept.append(_MARKER.sub("", line))
    return "\n".join(kept) + "\n"


def _holds(marker: str, version: str) -> bool:
    """Whether one of the markers that ``make_lock`` writes is true on Windows."""
    if marker.startswith("sys_platform"):
        return '"win32"' in marker
    newest = marker.removeprefix('python_version < "').rstrip('"')
    return tuple(map(int, version.split("."))) < tuple(map(int, newest.split(".")))


if __name__ == "__main__":
    sys.exit(main())
