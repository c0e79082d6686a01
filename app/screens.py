"""Pictures of every screen: ``python main.py screens --out DIR``.

They are made by the program itself on an invented region, a made-up family and a day that stands
still, so that the same screens give the same pictures. ``DIR/licht`` and ``DIR/donker`` hold them.
"""

from __future__ import annotations

import os
import secrets
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.demo import read_story, without_screen
from app.demo_exports import write_demo_exports
from app.screen_tour import Look, ScreenTour
from app.storage.key import StoreKey
from app.views.language import DUTCH, speak
from app.views.theme import CONTRAST, DARK, LIGHT, apply_theme, tokens
from app.wiring import build_program

if TYPE_CHECKING:
    from app.options import Options

DAY: Final = datetime(2026, 11, 22, 14, 3)  # noqa: DTZ001  (the clocks of the program are local)
"""The moment at which every picture is made."""
FOLDERS: Final = {LIGHT: "licht", DARK: "donker", CONTRAST: "contrast"}
_COLOURS: Final = 256
_WORKER: Final = "m.dewit"
"""Who is at work in the pictures, by the name of the account."""


def run_screens(options: Options) -> list[Path]:
    """Make the pictures in the themes that were asked for; where they are."""
    without_screen()
    os.environ["LOGNAME"] = _WORKER
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    speak(app, DUTCH)
    made: list[Path] = []
    for name in options.arguments.theme or (LIGHT, DARK):
        apply_theme(app, name, options.arguments.text)
        made += _pictures(options.arguments.out.absolute() / FOLDERS[name], options.region)
    return made


def _pictures(folder: Path, region: str) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []

    def look(name: str, screen: QWidget) -> None:
        made.append(folder / f"{name}.png")
        if not few_colours(screen.grab().toImage()).save(str(made[-1]), None, 0):
            raise OSError(f"cannot write {made[-1]}")

    with _scratch() as scratch:
        walk_tour(scratch, region, look)
    return made


@contextmanager
def _scratch() -> Iterator[Path]:
    """A folder that has the same name at every run, for it can be seen in the pictures."""
    place = Path(gettempdir()) / "indicatiewijzer-beelden"
    rmtree(place, ignore_errors=True)
    place.mkdir()
    try:
        yield place
    finally:
        rmtree(place, ignore_errors=True)


def walk_tour(scratch: Path, region: str, look: Look) -> None:
    """Fill a new store in ``scratch`` with the invented region and visit every screen of it."""
    exports, out = scratch / "regio", scratch / "uit"
    out.mkdir()
    write_demo_exports(exports, DAY.date())
    key = StoreKey(secrets.token_bytes(32))
    with build_program(scratch / "gegevens", key, region, clock=lambda: DAY) as program:
        tour = ScreenTour(program, exports, out, read_story(), look)
        try:
            tour.make()
        finally:
            tour.close()


def few_colours(image: QImage) -> QImage:
    """The picture in its most used colours: a third of the size, and no difference to be seen."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    table = dict.fromkeys(
        (*_own_colours(), *(colour for colour, _ in counted.most_common(_COLOURS)))
    )
    return plain.convertToFormat(QImage.Format.Format_Indexed8, list(table)[:_COLOURS])


def _own_colours() -> Iterator[int]:
    """Those of the theme and the edges of what is drawn in them: small lights keep their own."""
    look = tokens()
    yield from (QColor(colour).rgb() for colour in look[1:])
    for ink in (look.accent, look.green, look.red, look.amber):
        for ground in (look.surface, look.window, look.panel, look.selection):
            yield from (_mixed(QColor(ink), QColor(ground), part / 6) for part in range(1, 6))


def _mixed(ink: QColor, ground: QColor, part: float) -> int:
    inks, grounds = ((colour.red(), colour.green(), colour.blue()) for colour in (ink, ground))
    pairs = zip(inks, grounds, strict=True)
    red, green, blue = (round(a * part + b * (1 - part)) for a, b in pairs)
    return QColor(red, green, blue).rgb()
