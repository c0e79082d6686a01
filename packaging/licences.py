"""Gather the licences of everything inside the bundle in one file."""

from __future__ import annotations

import sys
import sysconfig
from importlib.metadata import Distribution, distribution
from pathlib import Path

from runtime_packages import runtime_packages

ROOT = Path(__file__).resolve().parent.parent
LINE = "=" * 90
HEAD = """Indicatiewijzer is vrije software onder de EUPL-1.2. In dit programma zitten ook de
onderdelen hieronder, elk met zijn eigen licentie.

Qt, PySide6 en shiboken6 vallen onder de LGPL-3.0; de tekst daarvan staat aan het eind. Ze staan als
losse bestanden in deze map: je mag ze vervangen door een eigen versie. De broncode staat op
https://download.qt.io. In sqlcipher3 zitten SQLite (publiek domein), SQLCipher (BSD-3-Clause,
Zetetic LLC) en OpenSSL (Apache-2.0).
"""


TEXTS = ROOT / "packaging" / "texts"
# The wheels of Qt bring no text of their licence along.
WITHOUT_TEXT = {"pyside6_essentials", "shiboken6"}


def write_licences(target: Path) -> None:
    """Write the licence of the program and of all that is inside, one after the other.

    Ends the build where a library brings no text of its licence along and none is here.
    """
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    parts = [
        HEAD,
        _headed("Indicatiewijzer", own),
        _headed(f"Python {sys.version.split()[0]}", _python_licence().read_text(encoding="utf-8")),
        _headed(f"De starter van PyInstaller {_builder().version}", _own_texts(_builder())),
        *map(_part, runtime_packages()),
        *(_headed(path.stem, path.read_text(encoding="utf-8")) for path in sorted(TEXTS.iterdir())),
    ]
    target.write_text("\n".join(parts), encoding="utf-8")


def licence_of(package: Distribution) -> str:
    """The name of a licence as the package tells it."""
    told = package.metadata
    if named := told.get("License-Expression") or told.get("License"):
        return str(named).splitlines()[0][:80]
    kinds = [c for c in told.get_all("Classifier") or [] if c.startswith("License ::")]
    return kinds[0].rsplit(" :: ", 1)[-1] if kinds else "zie de tekst hieronder"


def _part(package: Distribution) -> str:
    name = package.metadata["Name"]
    text = _own_texts(package)
    if not text and name.lower() not in WITHOUT_TEXT:
        raise SystemExit(f"{name} brings no licence along: add its text to {TEXTS}")
    told = f"{name} {package.version}: {licence_of(package)}"
    return _headed(told, text or "(de tekst staat aan het eind)")


def _own_texts(package: Distribution) -> str:
    """The texts of licences that a package brings along; empty where it brings none."""
    return "\n\n".join(
        Path(str(package.locate_file(file))).read_text(encoding="utf-8", errors="replace")
        for file in package.files or ()
        if file.name.upper().startswith(("LICEN", "COPYING", "NOTICE")) and ".py" not in file.name
    )


def _builder() -> Distribution:
    return distribution("pyinstaller")


def _python_licence() -> Path:
    """Where Python keeps its licence, with those of what is built into it."""
    places = (Path(sys.base_prefix), Path(sysconfig.get_path("stdlib")))
    return next(place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").exists())


def _headed(title: str, text: str) -> str:
    return f"{LINE}\n{title}\n{LINE}\n\n{text}"
