"""Where the window stood: kept in a small file in the data folder, restored only if on a screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

_KEY = "venster/plaats"
_MAXIMISED = "venster/gemaximaliseerd"
_NETWORK = "map/netwerk_aanvaard"
_DEFAULT = (1280, 700)
_TITLE_BAR = 32
"""Pixels that the system draws above the window."""


def restore_place(window: QMainWindow, file: Path | None) -> None:
    """Put ``window`` back where it stood, else in the middle of the first screen."""
    settings = _settings(file)
    kept = settings.value(_KEY) if settings is not None else None
    if isinstance(kept, QRect) and _visible(kept):
        window.setGeometry(kept)
    else:
        room = QGuiApplication.primaryScreen().availableSize() - QSize(0, _TITLE_BAR)
        window.resize(QSize(*_DEFAULT).boundedTo(room))
    if settings is not None and settings.value(_MAXIMISED, False, type=bool):
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def keep_place(window: QMainWindow, file: Path | None) -> None:
    """Remember where ``window`` stands."""
    settings = _settings(file)
    if settings is not None:
        settings.setValue(_KEY, window.normalGeometry())
        settings.setValue(_MAXIMISED, window.isMaximized())
        settings.sync()


def network_accepted(file: Path) -> bool:
    """Whether the worker went on although the data folder is on a network drive."""
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    return bool(settings.value(_NETWORK, False, type=bool))


def accept_network(file: Path) -> None:
    """Remember that the worker goes on with a data folder on a network drive."""
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue(_NETWORK, True)
    settings.sync()


def _settings(file: Path | None) -> QSettings | None:
    return QSettings(str(file), QSettings.Format.IniFormat) if file is not None else None


def _visible(place: QRect) -> bool:
    """Whether the title bar and most of the window would be on one of the screens."""
    for screen in QGuiApplication.screens():
        shared = screen.availableGeometry().intersected(place)
        if shared.width() * shared.height() * 2 >= place.width() * place.height():
            return screen.availableGeometry().top() <= place.top()
    return False
