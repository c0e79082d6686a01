"""Our own icons: simple line drawings in ``resources/icons``, in the colours of the theme.

An icon that hangs on a button by :func:`put_icon` is drawn again when the theme changes.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.views import theme

_ORDINARY: Final = (1,)
_FINE: Final = (1, 2)
"""Drawn for an ordinary screen, and for a fine one beside it; Qt takes the one that fits."""


def icon(name: str, shade: str = "text", size: int = 18) -> QIcon:
    """The icon ``name`` of ``size`` pixels in the colour of the theme's token ``shade``."""
    drawn = QIcon()
    for ratio in _ratios():
        drawn.addPixmap(pixmap(name, shade, size, ratio))
    return drawn


def pixmap(name: str, shade: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of ``size`` logical pixels, sharp on a screen with this ``ratio``."""
    drawn = QPixmap(_pixmap(name, theme.colour(shade).name(), round(size * ratio)))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def put_icon(button: QAbstractButton, name: str, shade: str = "text", size: int = 18) -> None:
    """Hang the icon on ``button``, and keep it in the colour of the theme."""
    button.setIcon(icon(name, shade, size))
    button.setProperty("icon_name", name)
    button.setProperty("icon_shade", shade)
    button.setIconSize(QSize(size, size))


def _ratios() -> tuple[int, ...]:
    """What the screens there are ask for; a screen that comes later has all icons drawn anew."""
    program = QApplication.instance()
    assert isinstance(program, QApplication)
    return _FINE if program.devicePixelRatio() > 1 else _ORDINARY


def _redraw() -> None:
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton) and widget.property("icon_name"):
            name, shade = widget.property("icon_name"), widget.property("icon_shade")
            widget.setIcon(icon(name, shade, widget.iconSize().width()))


theme.watch.changed.connect(_redraw)


@lru_cache(maxsize=256)
def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    drawing = (theme.ICONS / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing)).render(painter)
    painter.end()
    return picture
