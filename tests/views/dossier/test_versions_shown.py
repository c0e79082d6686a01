"""The versions in their dialog, and the words of what changes or was withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.services.version_words import FieldWords
from app.services.versions import VersionView
from app.views.dossier.version_dialog import VersionDialog


def version(number: int, end: str, *, sent: bool = True) -> VersionView:
    return VersionView(
        number=number,
        kind="wijziging" if number > 1 else "eerste versie",
        reason="",
        explanation="Het gaat beter." if number > 1 else "",
        decided_at=datetime(2026, 11, 22, 14, number),
        worker="j.jansen",
        sent=sent,
        fields=(FieldWords("Product", "45A53"), FieldWords("Fase 1: tot en met", end)),
        lines=("Ambulant bij Voorbeeld: 3 uur per week.",) if sent else (),
    )


def texts(widget: QWidget) -> list[str]:
    return [made.text() for made in widget.findChildren(QLabel)]


Show = Callable[..., VersionDialog]


@pytest.fixture
def shown(qtbot: QtBot, look: QApplication) -> Iterator[Show]:
    parent = QWidget()
    qtbot.addWidget(parent)

    def show(*versions: VersionView) -> VersionDialog:
        dialog = VersionDialog(versions, parent)
        dialog.open()
        return dialog

    yield show
    parent.close()


def compared(dialog: VersionDialog) -> list[str]:
    items = (dialog.differences.itemAt(place) for place in range(dialog.differences.count()))
    return [widget.text() for item in items if isinstance(widget := item.widget(), QLabel)]


def test_every_version_is_readable_and_the_last_two_are_compared(shown: Show) -> None:
    dialog = shown(version(1, "31-05-2027"), version(2, "30-04-2027"), version(3, "x"))
    assert compared(dialog) == ["Fase 1: tot en met", "30-04-2027 \u2192 x"]
    for text in ("31-05-2027", "30-04-2027", "x", "Het gaat beter."):
        assert text in texts(dialog)


def test_any_two_versions_can_be_compared(shown: Show) -> None:
    dialog = shown(version(1, "31-05-2027"), version(2, "30-04-2027"), version(3, "x"))
    dialog.older.set_value("1")
    dialog.older.edited.emit("1")
    assert compared(dialog) == ["Fase 1: tot en met", "31-05-2027 \u2192 x"]
    dialog.newer.set_value("1")
    dialog.newer.edited.emit("1")
    assert compared(dialog) == ["In de indicatie zelf is niets veranderd."]


def test_one_version_has_nothing_beside_it(shown: Show) -> None:
    dialog = shown(version(1, "31-05-2027", sent=False))
    assert compared(dialog) == []
    assert "Besloten, nog niet naar de backoffice." in texts(dialog)
