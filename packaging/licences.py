"""Gather the licences of everything inside the bundle in one file."""

from __future__ import annotations

from importlib.metadata import Distribution
from pathlib import Path

from runtime_packages import runtime_packages

ROOT = Path(__file__).resolve().parent.parent
LINE = "=" * 90
HEAD = """Indicatiewijzer is vrije software onder de EUPL-1.2. In dit programma zitten ook de
onderdelen hieronder, elk met zijn eigen licentie.

Qt en PySide6 vallen onder de LGPL-3.0. Ze staan als losse bestanden in deze map: je mag ze
vervangen door een eigen versie. De broncode staat op https://download.qt.io. In sqlcipher3 zitten
SQLite (publiek domein), SQLCipher (BSD-3-Clause, Zetetic LLC) en OpenSSL (Apache-2.0).
"""


def write_licences(target: Path) -> None:
    """Write the licence of the program and those of its libraries, one after the other."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    parts = [HEAD, f"{LINE}\nIndicatiewijzer\n{LINE}\n\n{own}"]
    parts += map(_part, runtime_packages())
    target.write_text("\n".join(parts), encoding="utf-8")


def licence_of(package: Distribution) -> str:
    """The name of a licence as the package tells it."""
    told = package.metadata
    if named := told.get("License-Expression") or told.get("License"):
        return str(named).splitlines()[0][:80]
    kinds = [c for c in told.get_all("Classifier") or [] if c.startswith("License ::")]
    return kinds[0].rsplit(" :: ", 1)[-1] if kinds else "zie de tekst hieronder"


def _part(package: Distribution) -> str:
    name = f"{package.metadata['Name']} {package.version}: {licence_of(package)}"
    texts = [
        Path(str(package.locate_file(file))).read_text(encoding="utf-8", errors="replace")
        for file in package.files or ()
        if file.name.upper().startswith(("LICEN", "COPYING", "NOTICE")) and ".py" not in file.name
    ]
    body = "\n\n".join(texts) or "(dit pakket brengt zelf geen licentietekst mee)"
    return f"{LINE}\n{name}\n{LINE}\n\n{body}"
