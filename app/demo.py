"""The whole job in the real window, done by a hand of its own for an invented family.

``python main.py demo --out DIR`` leaves the exported workbook and a picture of every screen.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.exchange.story_file import Story
    from app.options import Options
    from app.wiring import Program


def run_demo(options: Options) -> list[Path]:
    """Do the job; the pictures and the workbook it left, in the order in which they came."""
    out: Path = options.arguments.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    without_screen()
    with (
        TemporaryDirectory(prefix="indicatiewijzer-") as scratch,
        _open(options, Path(scratch)) as program,
    ):
        today = program.workplace.today()
        exports = options.arguments.exports or _invented_region(Path(scratch) / "regio", today)
        return _work(program, exports.absolute(), out, read_story())


def read_story() -> Story:
    """The invented family of ``resources/demo/story.toml``."""
    from app.exchange import story_file
    from app.makers import RESOURCES

    return story_file.read_story(RESOURCES / "demo")


def _invented_region(folder: Path, today: date) -> Path:
    from app.demo_exports import write_demo_exports

    folder.mkdir()
    write_demo_exports(folder, today)
    return folder


@contextmanager
def _open(options: Options, scratch: Path) -> Iterator[Program]:
    """The store of ``--data-dir``, else one that is gone when the demo is over."""
    from app.wiring import build_program, open_program

    if options.data_dir is not None:
        with open_program(options.data_dir, options.region) as program:
            yield program
        return
    import secrets

    from app.storage.key import StoreKey

    key = StoreKey(secrets.token_bytes(32))
    with build_program(scratch / "gegevens", key, options.region) as program:
        yield program


def _work(program: Program, exports: Path, out: Path, story: Story) -> list[Path]:
    from PySide6.QtWidgets import QApplication

    from app.demo_journey import Journey
    from app.views.language import DUTCH, speak
    from app.views.theme import apply_theme

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    speak(app, DUTCH)
    apply_theme(app, "light")
    journey = Journey(program, exports, out, story)
    try:
        journey.make()
    finally:
        journey.close()
    return journey.files


def without_screen() -> None:
    """Draw in memory where there is no screen to draw on; before anything of Qt is made."""
    seen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not seen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
