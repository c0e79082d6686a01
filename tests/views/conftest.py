"""Every test of a view wears the light theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.views import theme


@pytest.fixture(scope="session")
def light_look(qapp: QApplication) -> None:
    """The light theme, put on once: a style sheet is slow to change under many widgets."""
    theme.apply_theme(qapp, theme.LIGHT)


@pytest.fixture
def look(qapp: QApplication, light_look: None) -> Iterator[QApplication]:
    """The program in the light theme, also after a test that changed it."""
    yield qapp
    if theme.tokens().name != theme.LIGHT:
        theme.apply_theme(qapp, theme.LIGHT)
