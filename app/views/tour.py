"""The tour of the first start: four short steps over the start page, to walk through or to skip.

It takes no focus and locks nothing: who begins to work has seen enough. It is not shown again, but
the menu Help brings it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.views import theme
from app.views.announce import announce
from app.views.page import PageName
from app.views.pane_walk import OVER_PAGE
from app.views.widgets.text import button, label, paragraph, quiet_button

if TYPE_CHECKING:
    from app.views.main_window import MainWindow

_KEY: Final = "venster/rondleiding_gezien"
_WIDTH: Final = 380


@dataclass(frozen=True, slots=True)
class TourStep:
    """What is told, and about which button of the rail (``None``: about no one place)."""

    title: str
    text: str
    about: PageName | None = None


def tour_seen(file: Path) -> bool:
    """Whether the tour was shown before in this data folder."""
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    return bool(settings.value(_KEY, False, type=bool))


def keep_tour_seen(file: Path) -> None:
    """Remember that the tour was shown."""
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue(_KEY, True)
    settings.sync()


def show_tour(window: MainWindow) -> Tour:
    """Begin the tour over the start page of ``window``; one that is going on ends first."""
    for before in window.findChildren(Tour):
        before.end()
    window.go(PageName.START)
    return Tour(window)


class Tour(QObject):
    """Walks through the steps; ends by its buttons, by Esc, or when another page comes in view."""

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps = self._told()
        self._now = 0
        self._over = False
        self.ring = Ring(window)
        self.panel = TourPanel(window)
        self.panel.next_button.clicked.connect(lambda: self._go(1))
        self.panel.back_button.clicked.connect(lambda: self._go(-1))
        self.panel.skip_button.clicked.connect(self.end)
        self.panel.skipped.connect(self.end)
        window.stack.currentChanged.connect(self.end)
        window.installEventFilter(self)
        self._show()

    def end(self) -> None:
        """Take the tour away; a second time does nothing."""
        if self._over:
            return
        self._over = True
        self._window.removeEventFilter(self)
        for part in (self.panel, self.ring):
            part.hide()
            part.deleteLater()
        self.deleteLater()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place in a window that becomes bigger or smaller."""
        if event.type() == QEvent.Type.Resize:
            # The page gets its new size after the window.
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def _go(self, step: int) -> None:
        self._now += step
        if self._now == len(self._steps):
            self.end()
            return
        self._show()
        if self._now == 0:
            self.panel.next_button.setFocus()  # the way back has gone

    def _show(self) -> None:
        step = self._steps[self._now]
        last = self._now == len(self._steps) - 1
        words = self.tr("Stap {now} van {all}").format(now=self._now + 1, all=len(self._steps))
        self.panel.show_step(words, step, first=self._now == 0, last=last)
        self.panel.show()
        self._place()
        self.panel.raise_()
        how = "" if self._now else self.tr("Met F6 kom je bij de knoppen.")
        announce(self.panel, f"{self.tr('Rondleiding')}, {words}: {step.title} {step.text} {how}")

    def _place(self) -> None:
        """Put the panel at the bottom of the page, clear of what the page says on top."""
        stack = self._window.stack
        # In a small window a page is larger than what is in view of it.
        corner = stack.mapTo(self._window, stack.visibleRegion().boundingRect().bottomRight())
        self.panel.resize(_WIDTH, self.panel.heightForWidth(_WIDTH))
        size = self.panel.size()
        place = corner - QPoint(size.width() + 24, size.height() + 24)
        self.panel.move(max(place.x(), 0), max(place.y(), 0))
        about = self._steps[self._now].about
        self.ring.setVisible(about is not None)
        if about is not None:
            target = self._window.rail.button(about)
            around = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
            self.ring.setGeometry(around.adjusted(-3, -3, 3, 3))
            self.ring.raise_()

    def _told(self) -> tuple[TourStep, ...]:
        return (
            TourStep(
                self.tr("Hier begin je de dag"),
                self.tr(
                    "Je ziet waar je gebleven was en wat aandacht vraagt. Opslaan hoef je nooit: "
                    "dat gaat vanzelf, binnen een seconde."
                ),
                PageName.START,
            ),
            TourStep(
                self.tr("Eerst de gegevens van de regio"),
                self.tr(
                    "Kies rechtsboven Bijwerken en wijs de map met de bestanden aan. Daarna zie je "
                    "bij elke aanbieder of er plek is."
                ),
                PageName.REGION,
            ),
            TourStep(
                self.tr("Dan een dossier"),
                self.tr(
                    "Nieuw dossier brengt je in zeven stappen van de vraag van het gezin naar een "
                    "bestand voor de backoffice. Het programma geeft advies, jij beslist."
                ),
                PageName.DOSSIERS,
            ),
            TourStep(
                self.tr("Hulp is altijd dichtbij"),
                self.tr(
                    "F1 vertelt over het scherm waar je bent. Met Ctrl+K ga je overal heen. Onder "
                    "Help staat ook je eerste dossier in tien minuten."
                ),
            ),
        )


class TourPanel(QFrame):
    """One step of the tour with its buttons; ``skipped()`` on Esc."""

    skipped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.mark(self, "tour")
        self.setObjectName(OVER_PAGE)
        self.setAccessibleName(self.tr("Rondleiding"))
        self.setFixedWidth(_WIDTH)
        self._count = label("", "hint")
        self._title = label("", "section")
        self._text = paragraph("")
        self.skip_button = quiet_button(self.tr("Overslaan"))
        self.back_button = button(self.tr("Vorige"))
        self.next_button = button("")
        foot = QHBoxLayout()
        foot.addWidget(self.skip_button)
        foot.addStretch(1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.BETWEEN, theme.BETWEEN, theme.BETWEEN, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        for part in (self._count, self._title, self._text):
            column.addWidget(part)
        column.addLayout(foot)

    def show_step(self, count: str, step: TourStep, *, first: bool, last: bool) -> None:
        """Show one step."""
        self._count.setText(count)
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._text.setMinimumHeight(self._text.heightForWidth(_WIDTH - 2 * theme.BETWEEN))
        self.back_button.setVisible(not first)
        self.skip_button.setVisible(not last)
        self.next_button.setText(self.tr("Klaar") if last else self.tr("Verder"))
        self.setAccessibleDescription(f"{step.title}. {step.text}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc skips the rest."""
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        else:
            super().keyPressEvent(event)


class Ring(QWidget):
    """Draws a line around what a step is about; clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Kader om wat de rondleiding laat zien"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two pixels in the accent colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 8, 8)
