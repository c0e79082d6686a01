"""Taking over a dossier of a colleague: the passphrase, what it is, and what has to be chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.merging import Side
from app.domain.report import Severity
from app.exchange.handover_file import ENDING
from app.views import theme
from app.views.handover_choices import HandoverChoices
from app.views.moments import full_moment
from app.views.new_passphrase import unseen_line
from app.views.page import PageName
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import button, label, paragraph, primary_button

if TYPE_CHECKING:
    from app.services.handover import Incoming
    from app.views.services import Services

_WIDTH, _HEIGHT = 720, 560


def show_take_over(services: Services, parent: QWidget) -> TakeOverDialog | None:
    """Ask for the file and show it over the window of ``parent``; ``None`` without a file."""
    files = services.prompts.choose_files(
        parent,
        QCoreApplication.translate("TakeOverDialog", "Kies het bestand van je collega"),
        QCoreApplication.translate("TakeOverDialog", "Overdracht (*{ending})").format(
            ending=ENDING
        ),
    )
    if not files:
        return None
    dialog = TakeOverDialog(services, files[0], parent.window())
    dialog.open()
    return dialog


class TakeOverDialog(QDialog):
    """Opens the file, asks what both changed, and stores; ``go(page, dossier id)`` opens it."""

    go = Signal(str, object)

    def __init__(self, services: Services, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Overnemen"))
        self._services = services
        self._file = file
        self._incoming: Incoming | None = None
        self.choices: HandoverChoices | None = None
        self.explanation = paragraph(
            self.tr("Typ de wachtzin die je van je collega hebt gekregen."), "quiet"
        )
        self.passphrase = unseen_line(self.tr("Wachtzin"))
        self._words = label(self.passphrase.accessibleName())
        self.problem = ProblemLine()
        self.cancel_button = button(self.tr("Annuleren"))
        self.ahead_button = primary_button(self.tr("Openen"))
        self._lay_out()
        self.passphrase.returnPressed.connect(self._ahead)
        self.ahead_button.clicked.connect(self._ahead)
        self.cancel_button.clicked.connect(self.reject)
        self.passphrase.setFocus()

    def _ahead(self) -> None:
        """Open the file, or store what is in it."""
        if self._incoming is None:
            self._read()
        else:
            self._store(self._incoming)

    def _read(self) -> None:
        handovers, file = self._services.handovers, self._file
        words = self.passphrase.text().strip()
        self._enable(False)
        job = self._services.background.run(lambda _control: handovers.read(file, words))
        job.succeeded.connect(self._show)
        job.failed.connect(self._refuse)

    def _show(self, incoming: Incoming) -> None:
        self._incoming = incoming
        self.passphrase.clear()
        for part in (self.passphrase, self._words):
            part.hide()
        self.problem.say("", None)
        self.explanation.setText(self._told(incoming))
        self.ahead_button.setText(self.tr("Overnemen"))
        self._enable(True)
        if incoming.conflicts:
            self.choices = HandoverChoices(incoming.worker or self.tr("je collega"))
            self.choices.show_rows(incoming.conflicts)
            self.choices.changed.connect(self._enable_ahead)
            self._column.insertWidget(self._column.indexOf(self.problem), self.choices, 1)
            self.resize(_WIDTH, _HEIGHT)
            self.choices.button(incoming.conflicts[0].place, Side.MINE).setFocus()
        else:
            self.ahead_button.setFocus()
        self._enable_ahead()

    def _told(self, incoming: Incoming) -> str:
        what = self.tr("Dossier {number} van {name}, gemaakt op {moment}.").format(
            number=incoming.number,
            name=incoming.worker or self.tr("je collega"),
            moment=full_moment(incoming.sent_at),
        )
        if not incoming.known_as:
            return f"{what} " + self.tr("Het staat hier nog niet en komt er nieuw bij.")
        here = self.tr("Het is hier dossier {number}.").format(number=incoming.known_as)
        if not incoming.conflicts:
            rest = self.tr("De wijzigingen passen bij elkaar; er is niets om te kiezen.")
        else:
            rest = self.tr(
                "Dit hebben jullie allebei veranderd. Kies per punt wat blijft; de rest komt "
                "vanzelf bij elkaar."
            )
        return f"{what} {here} {rest}"

    def _store(self, incoming: Incoming) -> None:
        handovers = self._services.handovers
        chosen = self.choices.chosen() if self.choices is not None else {}
        self._enable(False)
        job = self._services.background.run(lambda _control: handovers.take_over(incoming, chosen))
        job.succeeded.connect(self._done)
        job.failed.connect(self._refuse)

    def _done(self, dossier_id: int) -> None:
        self.accept()
        self.go.emit(PageName.DOSSIER, dossier_id)

    def _refuse(self, sentence: str) -> None:
        self._enable(True)
        self._enable_ahead()
        self.problem.say(sentence, Severity.ERROR)
        if self._incoming is None:
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    def _enable(self, enabled: bool) -> None:
        for part in (self.passphrase, self.cancel_button, self.ahead_button):
            part.setEnabled(enabled)

    def _enable_ahead(self) -> None:
        if self.choices is not None and self._incoming is not None:
            open_points = len(self._incoming.conflicts) - len(self.choices.chosen())
            self.ahead_button.setEnabled(open_points == 0)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.AROUND, theme.AROUND, theme.AROUND, theme.AROUND)
        self._column.setSpacing(theme.INSIDE)
        self._column.addWidget(label(self.tr("Dossier overnemen"), "title"))
        self._column.addWidget(self.explanation)
        self._words.setBuddy(self.passphrase)
        self._column.addWidget(self._words)
        self._column.addWidget(self.passphrase)
        self._column.addWidget(self.problem)
        self._column.addStretch(0)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.ahead_button)
        self._column.addLayout(foot)
        self.setMinimumWidth(560)
