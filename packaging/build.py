"""Build the bundle, prove that it works, and put beside it what a release needs.

In ``dist/``: the folder ``Indicatiewijzer`` with both programs, the list of what is inside
(CycloneDX), the licences, and the whole as a portable zip. On Windows the installer is made from
the same folder (``installer.iss``).

    make package
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bill_of_materials import write_bill  # noqa: E402
from licences import write_licences  # noqa: E402
from version_resource import version_resource  # noqa: E402

from app.version import VERSION  # noqa: E402

DIST, BUILD = ROOT / "dist", ROOT / "build"
BUNDLE = DIST / "Indicatiewijzer"
ENDING = ".exe" if sys.platform == "win32" else ""
COMMANDS = BUNDLE / f"indicatiewijzer-opdracht{ENDING}"
WINDOW = BUNDLE / f"Indicatiewijzer{ENDING}"
PASSPHRASE = "INDICATIEWIJZER_PASSPHRASE"
PATIENCE_SECONDS = 300
NOTHING_DONE = 2
FEWEST_PICTURES = 20


def main() -> int:
    """Build and check; 0 when the bundle did the whole job."""
    for folder in (BUNDLE, BUILD):
        shutil.rmtree(folder, ignore_errors=True)
    BUILD.mkdir()
    translations = ROOT / "packaging" / "make_translations.py"
    subprocess.run([sys.executable, translations, "--compile"], check=True)
    _write_icon(BUILD / "indicatiewijzer.ico")
    (BUILD / "version.txt").write_text(version_resource(VERSION), encoding="utf-8")
    spec = ROOT / "packaging" / "indicatiewijzer.spec"
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"),
            *(f"--distpath={DIST}", f"--workpath={BUILD}", spec),
        ],
        check=True,
        cwd=ROOT,
    )
    write_licences(BUNDLE / "LICENTIES.txt")
    write_bill(BUNDLE / "onderdelen.cdx.json", VERSION)
    _check()
    system = "windows" if sys.platform == "win32" else sys.platform
    target = DIST / f"Indicatiewijzer-{VERSION}-{system}"
    shutil.make_archive(str(target), "zip", DIST, BUNDLE.name)
    files = (file for file in BUNDLE.rglob("*") if file.is_file() and not file.is_symlink())
    size = sum(file.stat().st_size for file in files)
    print(f"{BUNDLE}: {size / 2**20:.0f} MB, {target.name}.zip")
    return 0


def _check() -> None:
    """Let the bundle do the whole job without this source tree, and look at what it left."""
    out = BUILD / "demo"
    _run(0, COMMANDS, "demo", "--out", out)
    _run(NOTHING_DONE, COMMANDS, "--data-dir", BUILD / "nergens", "stoplights")
    _run(0, WINDOW, "--data-dir", BUILD / "venster", "--exit-when-ready")
    if not (BUILD / "venster" / "dossiers.db").exists():
        raise SystemExit("the program with the window made no store")
    pictures, workbooks = list(out.glob("*.png")), list(out.glob("*.xlsx"))
    if len(pictures) < FEWEST_PICTURES or not workbooks:
        raise SystemExit(f"the demonstration left {len(pictures)} pictures and {workbooks}")


def _run(wanted: int, program: Path, *arguments: str | Path) -> None:
    """Run a program with nothing of this Python around it; it has to end with ``wanted``."""
    ours = ("PYTHON", "VIRTUAL_ENV")
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    done = subprocess.run(
        [program, *arguments],
        cwd=BUILD,
        env={**surroundings, "QT_QPA_PLATFORM": "offscreen", PASSPHRASE: "een zin om te proberen"},
        timeout=PATIENCE_SECONDS,
        check=False,
        capture_output=True,
    )
    if done.returncode != wanted:
        sys.stderr.write(done.stderr.decode(errors="replace"))
        raise SystemExit(
            f"{program.name} {arguments}: exit code {done.returncode} instead of {wanted}"
        )


def _write_icon(target: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QIcon

    _application = QGuiApplication([])
    icon = QIcon(str(ROOT / "resources" / "icons" / "indicatiewijzer.svg"))
    if not icon.pixmap(256, 256).save(str(target), "ICO"):
        raise SystemExit("the icon could not be written")


if __name__ == "__main__":
    sys.exit(main())
