"""A figure, or a magnifying glass beside a sentence, that leads to the rows it came from."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from app.views import icons, theme
from app.views.language import said
from app.views.widgets.text import unmarked

LINK_HEIGHT: Final = 28
"""Pixels of a link, which is as high as a line of facts."""

LINK_INSET: Final = 5
"""Pixels between the words of a link and its right edge."""


def figure_link(figure: str, name: str, tip: str = "") -> QPushButton:
    """The figure itself as a link; ``name`` is what it is the figure of."""
    made = _link(f"{said(name)}: {figure}", tip)
    made.setText(unmarked(figure))
    return made


def glass_link(name: str, tip: str = "") -> QPushButton:
    """A magnifying glass at the end of a line; ``name`` is what the line says."""
    made = _link(name, tip)
    icons.put_icon(made, "search", "accent", 16)
    return made


def _link(name: str, tip: str) -> QPushButton:
    made = QPushButton()
    theme.mark(made, "link")
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    name, tip = said(name), said(tip)
    where = QCoreApplication.translate("OriginLink", "Waar komt dit vandaan?")
    made.setToolTip("\n".join(part for part in (tip, where) if part))
    made.setAccessibleName(
        QCoreApplication.translate("OriginLink", "{name}, herkomst").format(name=name)
    )
    return made
