"""What the status bar shows of the regional data: the work in hand, an offer, and its age."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from app.exchange.kinds import Kind
from app.services.data_age import is_stale, nearest_limit, newest_date
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
    """The age that matters most: of what is too old, else of what is nearest to being so.

    What is too old has a sign and a word. The tip, which a screen reader says too, tells all kinds.
    """

    def __init__(
        self, settings: Callable[[], StoplightSettings], parent: QWidget | None = None
    ) -> None:
        super().__init__("status", parent)
        self._settings = settings
        self._ages: tuple[DataAge, ...] = ()
        self._lines_of_ages: list[str] = []
        self._folder = ""

    def show_ages(self, ages: Iterable[DataAge], today: date) -> None:
        """Show these ages as they are ``today``."""
        self._ages = tuple(ages)
        self.show_today(today)

    def show_today(self, today: date) -> None:
        """Show the same data on another day."""
        settings = self._settings()
        counted = nearest_limit(self._ages, settings, today)
        stale = [item for item in counted if is_stale(item, settings, today)]
        if stale:
            icons.put_icon(self, "warning", "amber_outline", 14)
            named = ", ".join(
                f"{said(item.kind)} ({_days(item.reference_date, today)})"
                for item in stale
                if item.reference_date
            )
            self.say(self.tr("Te oud: {kinds}").format(kinds=named))
        else:
            self.setIcon(QIcon())
            self.setProperty("icon_name", "")
            self.say(self._most_used(counted, today))
        self._lines_of_ages = self._lines(today, [item.kind for item in stale])
        self._tell()

    def show_folder(self, words: str) -> None:
        """Tell of the folder too: when was last looked, and what that came to."""
        self._folder = words
        self._tell()

    def _tell(self) -> None:
        lines = (*self._lines_of_ages, self._folder)
        self.setToolTip("\n".join(line for line in lines if line))
        self.setAccessibleDescription(self.toolTip())

    def _most_used(self, counted: Sequence[DataAge], today: date) -> str:
        """The kind that is nearest its limit; the newest date where no kind has one."""
        kind, day = self.tr("Gegevens"), newest_date(self._ages)
        if counted:
            kind, day = said(counted[0].kind), counted[0].reference_date
        if day is None:
            return self.tr("Nog geen regionale gegevens")
        return self.tr("{kind}: {day} ({days})").format(
            kind=kind, day=show_date(day), days=_days(day, today)
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
            lines.append(f"{said(kind.value)}: {words}{warned}")
        return lines


def _days(day: date, today: date) -> str:
    days = max((today - day).days, 0)
    ago = {0: _tr("vandaag"), 1: _tr("1 dag")}.get(days)
    return ago or _tr("{days} dagen").format(days=days)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AgePart", text)
