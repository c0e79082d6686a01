"""Build the manual from ``resources/help``: one HTML file and one PDF per language.

    make manual                                     into docs/manual
    python packaging/make_manual.py --pictures      first renew its pictures from docs/screens

The pictures are those that the program makes of itself (``make screens``), made smaller.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from manual_html import manual_html  # noqa: E402
from manual_pdf import write_pdf  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage  # noqa: E402

from app.version import VERSION  # noqa: E402
from app.views.help_document import fitted  # noqa: E402
from app.views.help_pages import HELP, read_manual  # noqa: E402
from app.views.language import DUTCH, ENGLISH  # noqa: E402

TARGET = ROOT / "docs" / "manual"
SCREENS = ROOT / "docs" / "screens" / "licht"
WIDTH = 1000
TEXTS = {
    DUTCH: ("handleiding", "Handleiding Indicatiewijzer", "Inhoud"),
    ENGLISH: ("manual", "Indicatiewijzer manual", "Contents"),
}
_PICTURE = re.compile(r"!\[[^\]]*\]\((?:\.\./)?pictures/([\w-]+)\.png\)")


def main() -> int:
    """Build what was asked for."""
    _application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    if "--pictures" in sys.argv:
        renew_pictures()
    for made in build(TARGET):
        print(f"{made.relative_to(ROOT)}: {made.stat().st_size // 1024} kB")
    return 0


def build(target: Path) -> list[Path]:
    """Build the manual in every language that has pages of its own; where it is."""
    target.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for language, (name, title, contents) in TEXTS.items():
        if language != DUTCH and not any((HELP / language).glob("*.md")):
            continue
        manual = read_manual(language)
        page, sheets = target / f"{name}.html", target / f"{name}.pdf"
        page.write_text(manual_html(manual, f"{title} {VERSION}", language, target), "utf-8")
        write_pdf(manual, f"{title} {VERSION}", contents, sheets)
        made += [page, sheets]
    return made


def renew_pictures() -> None:
    """Take every picture that a page shows anew from those of the screens."""
    from app.screens import few_colours

    wanted = {name for page in read_manual().pages for name in _PICTURE.findall(page.text)}
    for name in sorted(wanted):
        picture = QImage(str(SCREENS / f"{name}.png"))
        if picture.isNull():
            raise SystemExit(f"there is no picture {name} in {SCREENS}; run make screens first")
        few_colours(fitted(picture, WIDTH)).save(str(HELP / "pictures" / f"{name}.png"), None, 0)


if __name__ == "__main__":
    sys.exit(main())
