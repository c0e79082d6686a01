"""What the window shows instead of a dead start: what is wrong, and the ways on that help."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.domain.report import Severity
from app.storage.recovery import Way
from app.views import theme
from app.views.widgets.card import Card, put_in_middle
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import button, label, paragraph, primary_button

_CARD = 700


class RecoveryPage(QWidget):
    """One sentence and a button per way; ``chosen(way)`` when the worker takes one.

    The first of ``ways`` is the best one: Enter takes it.
    """

    chosen = Signal(str)

    def __init__(
        self,
        sentence: str,
        ways: tuple[Way, ...],
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = title or self.tr("Je dossiers gaan nu niet open")
        self._problem = ProblemLine()
        self._sentence = paragraph(sentence)
        self.buttons: dict[Way, QPushButton] = {}
        self._lay_out(ways)
        self.setFocusProxy(self.buttons[ways[0]])

    def wait(self, sentence: str) -> None:
        """Something is being done: say what, and let nothing else begin."""
        self._enable(False)
        self._problem.say(sentence, None)

    def tell(self, sentence: str) -> None:
        """The way that was taken leads nowhere: say why; the worker can take another one."""
        self._enable(True)
        self._problem.say(sentence, Severity.ERROR)

    @property
    def told(self) -> str:
        """What was said last about a way that was taken."""
        return self._problem.sentence

    def _enable(self, enabled: bool) -> None:
        for made in self.buttons.values():
            made.setEnabled(enabled)

    def _lay_out(self, ways: tuple[Way, ...]) -> None:
        card = Card(inset=theme.AROUND)
        card.setFixedWidth(_CARD)
        card.add(label(self._title, "title"))
        card.add(self._sentence)
        card.body.addSpacing(theme.INSIDE)
        card.body.addLayout(self._choices(ways))
        card.body.addSpacing(theme.INSIDE)
        card.add(self._problem)
        put_in_middle(self, card)

    def _choices(self, ways: tuple[Way, ...]) -> QGridLayout:
        words = self._words()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.BETWEEN)
        grid.setVerticalSpacing(theme.INSIDE)
        grid.setColumnStretch(1, 1)
        for row, way in enumerate(ways):
            text, explanation = words[way]
            make = primary_button if row == 0 else button
            made = make(text)
            made.setAccessibleDescription(explanation)
            made.clicked.connect(lambda _=False, way=way: self.chosen.emit(way))
            grid.addWidget(made, row, 0)
            grid.addWidget(paragraph(explanation, "quiet"), row, 1, Qt.AlignmentFlag.AlignVCenter)
            self.buttons[way] = made
        return grid

    def _words(self) -> dict[Way, tuple[str, str]]:
        """Per way the button and what happens then."""
        return {
            Way.AGAIN: (
                self.tr("Probeer opnieuw"),
                self.tr("Als je het hebt opgelost, gaan de dossiers gewoon open."),
            ),
            Way.RESTORE: (
                self.tr("Reservekopie terugzetten…"),
                self.tr("Je kiest zelf welke. Het bestand van nu blijft bewaard."),
            ),
            Way.LOOK: (
                self.tr("Kijk in een kopie"),
                self.tr("Je kunt alles lezen dat nog leesbaar is, en niets wijzigen."),
            ),
            Way.KEY_FILE: (
                self.tr("Herstelsleutel gebruiken…"),
                self.tr("Het bestand of het blad dat je bij de eerste start hebt bewaard."),
            ),
            Way.KEY_FILE_BACK: (
                self.tr("Sleutelbestand terugzetten"),
                self.tr(
                    "Een kopie ligt bij de reservekopieën. Een wachtzin van toen hoort er nog bij."
                ),
            ),
            Way.OTHER_FOLDER: (
                self.tr("Andere map…"),
                self.tr("Wijs de map aan waarin je dossiers staan, of waarin je wilt beginnen."),
            ),
            Way.GO_ON: (
                self.tr("Toch doorgaan"),
                self.tr("Alleen als de netwerkschijf betrouwbaar is. Je collega's lezen niet mee."),
            ),
            Way.BEGIN: (
                self.tr("Begin met een leeg dossierbestand"),
                self.tr("Als je hier nog niet eerder met Indicatiewijzer hebt gewerkt."),
            ),
            Way.BRING_IN: (
                self.tr("Ik heb een reservekopie…"),
                self.tr("Van een andere computer, met de herstelsleutel of de wachtzin erbij."),
            ),
            Way.QUIT: (
                self.tr("Afsluiten"),
                self.tr("Er verandert niets."),
            ),
        }
