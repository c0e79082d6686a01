"""Choosing a backup to put back while the store does not open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.report import Severity
from app.services.backups import BackupRow, row_of, rows_in, rows_without_store
from app.storage.backup_errors import BackupOfAnotherKey
from app.storage.places import Places
from app.views import theme
from app.views.background import Lane
from app.views.moments import full_moment
from app.views.other_key import ask_recovery_key
from app.views.table_models.backup_model import DIGITS, BackupModel
from app.views.widgets.card import Card, put_in_middle
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button, label, paragraph, primary_button

if TYPE_CHECKING:
    from app.storage.key import StoreKey
    from app.views.background import Background, Control
    from app.views.prompts import Prompts

_CARD = 1160
_TABLE = 260


class RestorePage(QWidget):
    """The backups, the newest first; ``restored`` when one stands in place of the store.

    ``left`` when the worker goes back without having changed anything; ``other_key(path)`` to use
    the recovery key of a backup that belongs to other dossiers.
    """

    restored = Signal()
    other_key = Signal(object)
    left = Signal()

    def __init__(
        self,
        places: Places,
        key: StoreKey,
        background: Background,
        prompts: Prompts,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self._places = places
        self._key = key
        self._background = background
        self._prompts = prompts
        self._clock = clock
        self._working = False
        self.rows = BackupModel(self)
        self.table = make_table(self.rows, self.tr("Reservekopieën"))
        self.problem = ProblemLine()
        self.back_button = button(self.tr("Terug"))
        self.other_button = button(self.tr("Ander bestand…"), "folder")
        self.restore_button = primary_button(self.tr("Zet deze terug"))
        self._lay_out()
        self._fill()
        self.back_button.clicked.connect(self.left)
        self.other_button.clicked.connect(self.restore_other)
        self.restore_button.clicked.connect(self.restore)
        self.table.activated.connect(self.restore)
        self.setFocusProxy(self.table)

    def restore(self) -> None:
        """Put the chosen backup in place of the store, after a question."""
        backup = self.rows.row_at(self.table.currentIndex())
        if backup is not None:
            self._begin(backup)

    def restore_other(self) -> None:
        """Put back a backup that stands elsewhere: on a stick or a share."""
        chosen = self._prompts.choose_files(
            self, self.tr("Kies een reservekopie"), self.tr("Reservekopie (*.db);;Alles (*)")
        )
        if chosen:
            self._begin(row_of(chosen[0]))

    def _begin(self, backup: BackupRow) -> None:
        if not self._agreed(backup):
            return
        self._enable(False)
        self.problem.say(self.tr("De reservekopie wordt nagekeken en teruggezet…"), None)
        job = self._background.run(lambda control: self._put_back(backup, control))
        job.succeeded.connect(self._done)
        job.failed.connect(self._refuse)

    def _put_back(self, backup: BackupRow, _control: Control) -> BackupOfAnotherKey | None:
        from app.storage.restore import restore

        moment = self._clock().replace(microsecond=0)
        try:
            restore(self._places, self._key, backup.path, moment)
        except BackupOfAnotherKey as error:
            return error
        return None

    def _done(self, other: BackupOfAnotherKey | None) -> None:
        if other is None:
            self.restored.emit()
            return
        self._refuse(other.sentence)
        if ask_recovery_key(self._prompts, self, other):
            self.other_key.emit(other.backup)

    def _agreed(self, backup: BackupRow) -> bool:
        sentence = self.tr(
            "Alles wat je na {moment} hebt gedaan, staat niet in deze reservekopie. Het bestand "
            "van nu wordt niet weggegooid: het komt in de map {folder}. Rollen en logboek gaan "
            "door, voor zover ze nog te lezen zijn."
        )
        return self._prompts.ask(
            self,
            self.tr("Reservekopie terugzetten"),
            sentence.format(moment=full_moment(backup.made_at), folder=self._places.set_aside.name),
            self.tr("Terugzetten"),
            self.tr("Annuleren"),
        )

    def _refuse(self, sentence: str) -> None:
        self._enable(True)
        self.problem.say(sentence, Severity.ERROR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table is as wide as there is room for."""
        self._card.setFixedWidth(min(_CARD, event.size().width() - 2 * theme.AROUND))
        super().resizeEvent(event)

    def _enable(self, enabled: bool) -> None:
        self._working = not enabled
        for part in (self.table, self.back_button, self.other_button):
            part.setEnabled(enabled)
        self.restore_button.setEnabled(enabled and bool(self.rows.rows))

    def _fill(self) -> None:
        self._show(rows_in(self._places))
        # Of a second place that does not answer, only this waits.
        job = self._background.run(
            lambda _control: rows_without_store(self._places, self._key), Lane.FOLDER
        )
        job.succeeded.connect(self._add)

    def _add(self, rows: tuple[BackupRow, ...]) -> None:
        """What is in the second place as well; too late once one is being put back."""
        if not self._working and rows != self.rows.rows:
            self._show(rows)
            self.table.setFocus()

    def _show(self, rows: tuple[BackupRow, ...]) -> None:
        self.rows.show_rows(rows)
        self.table.setVisible(bool(rows))
        self.restore_button.setEnabled(bool(rows))
        if rows:
            self.problem.say("", None)
            self.table.setCurrentIndex(self.rows.index(0, 0))
        else:
            self.problem.say(
                self.tr("Er zijn geen reservekopieën in {folder}.").format(
                    folder=self._places.backups
                ),
                Severity.WARNING,
            )
        self.setFocusProxy(self.table if rows else self.back_button)

    def _lay_out(self) -> None:
        for column, digits in enumerate(DIGITS):
            self.table.setColumnWidth(column, theme.text_width(self.table, digits) + 16)
        self.table.setFixedHeight(_TABLE)
        card = Card(inset=theme.AROUND)
        self._card = card
        card.add(label(self.tr("Welke reservekopie wil je terugzetten?"), "title"))
        card.add(
            paragraph(
                self.tr("De bovenste is de nieuwste. Elke kopie wordt eerst nagekeken."), "quiet"
            )
        )
        card.add(self.table)
        card.add(self.problem)
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.other_button)
        foot.addWidget(self.restore_button)
        card.body.addLayout(foot)
        put_in_middle(self, card)
