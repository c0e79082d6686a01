"""Every screen of the program, walked in its own window: readable, whole, and with one way on.

Four walks share what has to be seen: each theme is read from the picture, the light one in small
windows too; one walk has every text half as long again, and one has the biggest letters.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from app.screens import walk_tour
from app.views import theme
from app.views.main_window import MainWindow
from tests.look.fitting import cut_off, out_of_sight, primaries, primary_out_of_sight
from tests.look.reading import faint

REGION = "noord-limburg"
every_theme = pytest.mark.skipif(
    "LOOK" not in os.environ, reason="three quarters of a minute each: make look"
)
Check = Callable[[QWidget], list[str]]
SMALL = ((1093, 582), (911, 478), (683, 352))
"""What a screen of 1366 x 768 leaves for the window at 125, 150 and 200%."""
_HANDS = {"Hand", "Stage"}
"""Who looks for a text by its beginning: for them it stays as it is."""


class Longer(QTranslator):
    """Says every text half as long again, its last word first, for that is what may not fit."""

    def isEmpty(self) -> bool:  # noqa: N802  (a method of Qt)
        """There is something to say."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if context in _HANDS or not source.strip():
            return source
        return source + "n" * max(len(source) // 2, 1) if " " not in source else _longer(source)


def _longer(sentence: str) -> str:
    words = sentence.split(" ")
    extra = [word for word in words if "{" not in word and "&" not in word]
    return " ".join([*words, *extra[: max(len(extra) // 2, 1)]])


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Callable[[str, int], None]]:
    """Dress the program; the light theme comes back afterwards."""
    yield lambda name, percent: theme.apply_theme(qapp, name, percent)
    theme.apply_theme(qapp, theme.LIGHT, 100)


@pytest.fixture
def stretched(qapp: QApplication) -> Iterator[None]:
    """Every text half as long again."""
    longer = Longer()
    qapp.installTranslator(longer)
    yield
    qapp.removeTranslator(longer)


def walked(folder: Path, *checks: Check) -> list[str]:
    """What the checks complain of, on the whole tour."""
    found: list[str] = []

    def look(name: str, screen: QWidget) -> None:
        found.extend(f"{name}: {words}" for check in checks for words in check(screen))

    walk_tour(folder, REGION, look)
    return found


def _more_than_one_way_on(screen: QWidget) -> list[str]:
    found = primaries(screen)
    return [f"primary: {', '.join(found)}"] if len(found) > 1 else []


def in_sizes(*sizes: tuple[int, int]) -> Check:
    """A check of the window in each of these sizes; dialogs have a size of their own."""

    def check(screen: QWidget) -> list[str]:
        if not isinstance(screen, MainWindow):
            return [*cut_off(screen), *out_of_sight(screen)]
        found, before = [], screen.size()
        for size in sizes:
            screen.resize(*size)
            for _ in range(3):
                QApplication.processEvents()
            words = (*cut_off(screen), *out_of_sight(screen), *primary_out_of_sight(screen))
            found += [f"{size[0]} x {size[1]}: {word}" for word in words]
        screen.resize(before)
        QApplication.processEvents()
        return found

    return check


def test_screens_in_the_light_theme(tmp_path: Path, dressed: Callable[[str, int], None]) -> None:
    dressed(theme.LIGHT, 100)
    checks = (faint, cut_off, out_of_sight, _more_than_one_way_on, in_sizes(*SMALL))
    assert walked(tmp_path, *checks) == []


@every_theme
def test_longer_texts_in_the_dark_theme(
    tmp_path: Path, dressed: Callable[[str, int], None], stretched: None
) -> None:
    dressed(theme.DARK, 100)
    assert walked(tmp_path, faint, cut_off, out_of_sight) == []


@every_theme
def test_big_letters_in_high_contrast(tmp_path: Path, dressed: Callable[[str, int], None]) -> None:
    dressed(theme.CONTRAST, 130)
    assert walked(tmp_path, faint, out_of_sight) == []


@every_theme
def test_the_biggest_letters(tmp_path: Path, dressed: Callable[[str, int], None]) -> None:
    dressed(theme.LIGHT, 150)
    assert walked(tmp_path, in_sizes((1366, 728), (1093, 582))) == []
