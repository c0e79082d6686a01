"""What the status bar shows of the regional data: the work in hand, an offer, and its age."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from app.exchange.kinds import Kind
from app.services.data_age import is_stale, newest_date
from app.views import icons, theme
from app.views.language import said
from app.views.moments import age
from app.views.widgets.date_text import show_date
from app.views.widgets.text import label, unmarked

if TYPE_CHECKING:
    from app.domain.stoplight import StoplightSettings
    from app.services.sync_report import DataAge

_WORDS, _BAR = 30, 100


class StatusButton(QToolButton):
    """A small button of the status bar; ``kind`` is ``status`` or ``status link``."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, kind)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def say(self, words: str, spoken: str = "") -> None:
        """Show ``words``; a screen reader hears ``spoken`` where that tells more."""
        self.setText(unmarked(words))
        self.setAccessibleName(spoken or words)


class WorkPart(QWidget):
    """Which file is read and how far that is, with a button to stop; hidden without work."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "hint")
        self._words.setFixedWidth(theme.text_width(self._words, _WORDS))
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR)
        self._bar.setAccessibleName(self.tr("Voortgang van het bijwerken"))
        self.stop = StatusButton("status link")
        self.stop.say(self.tr("Stop"), self.tr("Stop het bijwerken"))
        self.stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.INSIDE)
        row.addWidget(self._words)
        row.addWidget(self._bar)
        row.addWidget(self.stop)
        self.begin()

    @property
    def words(self) -> str:
        """What is being done, in full."""
        return self._words.toolTip()

    def begin(self) -> None:
        """Show that something happens of which nothing is known yet."""
        self.stop.setEnabled(True)
        self.show_progress(self.tr("Bestanden worden gelezen…"), 0, 0)

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Show the step and how much of it is done; ``total`` 0 is unknown."""
        if self.stop.isEnabled():
            self._say(text)
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))

    def _say(self, text: str) -> None:
        text = said(text)
        room = self._words.width()
        elided = self._words.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        self._words.setText(elided)
        self._words.setToolTip(text)

    def _cancel(self) -> None:
        self._say(self.tr("Wordt gestopt…"))
        self.stop.setEnabled(False)
        self.cancelled.emit()


class AgePart(StatusButton):
    """How old the regional data is; a sign and a word where a kind is too old to judge by."""

    def __init__(
        self, settings: Callable[[], StoplightSettings], parent: QWidget | None = None
    ) -> None:
        super().__init__("status", parent)
        self._settings = settings
        self._ages: tuple[DataAge, ...] = ()

    def show_ages(self, ages: Iterable[DataAge], today: date) -> None:
        """Show these ages as they are ``today``."""
        self._ages = tuple(ages)
        self.show_today(today)

    def show_today(self, today: date) -> None:
        """Show the same data on another day."""
        stale = [item.kind for item in self._ages if is_stale(item, self._settings(), today)]
        words = self._newest(today)
        if stale:
            icons.put_icon(self, "warning", "amber_outline", 14)
            named = self.tr(" en ").join(kind.lower() for kind in stale)
            words = self.tr("{words} · {kinds} te oud").format(words=words, kinds=named)
        else:
            self.setIcon(QIcon())
            self.setProperty("icon_name", "")
        self.say(words)
        self.setToolTip("\n".join(self._lines(today, stale)))
        self.setAccessibleDescription(self.toolTip())

    def _newest(self, today: date) -> str:
        newest = newest_date(self._ages)
        if newest is None:
            return self.tr("Nog geen regionale gegevens")
        days = max((today - newest).days, 0)
        ago = {0: self.tr("vandaag"), 1: self.tr("1 dag")}.get(days)
        return self.tr("Gegevens: {day} ({days})").format(
            day=show_date(newest), days=ago or self.tr("{days} dagen").format(days=days)
        )

    def _lines(self, today: date, stale: list[str]) -> list[str]:
        known = {item.kind: item for item in self._ages}
        lines: list[str] = []
        for kind in Kind:
            item = known.get(kind.value)
            if item is None:
                words = self.tr("nog niet ingelezen")
            else:
                day = item.reference_date or item.imported_at.date()
                words = f"{show_date(day)}, {age(day, today)}"
            warned = self.tr(" (te oud)") if kind.value in stale else ""
            lines.append(f"{kind.value}: {words}{warned}")
        return lines
