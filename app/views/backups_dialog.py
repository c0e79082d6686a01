"""The backups: what each holds, making one now, and putting one back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.domain.roles import Right
from app.services.backups import Reason
from app.storage.backup_errors import BackupOfAnotherKey
from app.storage.errors import Interrupted
from app.views import theme
from app.views.background import Control, Lane, Work
from app.views.moments import full_moment
from app.views.other_key import ask_recovery_key
from app.views.table_models.backup_model import DIGITS, BackupModel, count_words
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button, label, paragraph, primary_button, quiet_button

if TYPE_CHECKING:
    from app.services.backups import BackupList, BackupRow, MadeBackup
    from app.views.services import Services


def show_backups(services: Services, parent: QWidget) -> BackupsDialog:
    """Show it over the window of ``parent``; it lets itself go when it is closed."""
    dialog = BackupsDialog(services, parent.window())
    dialog.open()
    return dialog


class BackupsDialog(QDialog):
    """Makes a backup and puts one back.

    ``laid_ready()`` when a backup waits to take the place of the store: that has to be closed and
    opened anew. ``other_key(path)`` to use the recovery key of a backup of other dossiers.
    """

    laid_ready = Signal()
    other_key = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Reservekopieën"))
        self._services = services
        self._now: BackupList | None = None
        self._working = False
        self._restoring = False
        self.counted = label(self.tr("Even kijken…"), "section")
        self.rows = BackupModel(self)
        self.table = make_table(self.rows, self.tr("Reservekopieën"))
        self.problem = ProblemLine()
        self.folder_button = quiet_button(self.tr("Open map"), "folder")
        self.other_button = button(self.tr("Ander bestand terugzetten…"))
        self.restore_button = button(self.tr("Terugzetten…"))
        self.close_button = button(self.tr("Sluiten"))
        self.make_button = primary_button(self.tr("Maak nu een reservekopie"))
        self._lay_out()
        self._connect()
        self._enable(False)
        self._read()

    # --- reading

    def _read(self) -> None:
        # Of a second place that does not answer, only this waits.
        job = self._services.background.run(
            lambda _control: self._services.backups.listed(), Lane.FOLDER
        )
        job.succeeded.connect(self._show)
        job.failed.connect(self._refuse)

    def _show(self, found: BackupList) -> None:
        self._now = found
        self.rows.show_rows(found.rows)
        self._either.setCurrentIndex(0 if found.rows else 1)
        self.table.setCurrentIndex(self.rows.index(0, 0))
        self.counted.setText(self._counted(found))
        if not self._working:
            self._enable(True)
            (self.table if found.rows else self.make_button).setFocus()

    def _counted(self, found: BackupList) -> str:
        if not found.rows:
            return self.tr("Er is nog geen reservekopie")
        words = (
            self.tr("1 reservekopie, van {moment}")
            if len(found.rows) == 1
            else self.tr("{count} reservekopieën, de nieuwste van {moment}")
        )
        moment = full_moment(found.rows[0].made_at)
        return words.format(count=len(found.rows), moment=moment)

    # --- making one

    def make(self) -> None:
        """Make a backup now, whether anything changed or not."""
        backups = self._services.backups
        self._say(
            self.tr("De reservekopie wordt gemaakt. Je kunt dit venster sluiten en doorwerken…")
        )
        self._run(lambda control: backups.make(Reason.ASKED, control.cancelled), self._made)

    def _made(self, made: MadeBackup | None) -> None:
        if made is None:
            return
        if made.problem:
            self.problem.say(made.problem, Severity.WARNING)
        else:
            self._say(self.tr("De reservekopie is gemaakt en nagelezen: alles staat erin."))
        self._read()

    # --- putting one back

    def restore(self) -> None:
        """Put the chosen backup back, after asking."""
        row = self.rows.row_at(self.table.currentIndex())
        if row is not None:
            self._put_back(row)

    def restore_other(self) -> None:
        """Put a backup back that stands elsewhere: on a stick, or set aside earlier."""
        chosen = self._services.prompts.choose_files(
            self, self.tr("Welke reservekopie?"), self.tr("Reservekopieën (*.db)")
        )
        if chosen:
            self._put_back(self._services.backups.described(chosen[0]))

    def _put_back(self, row: BackupRow) -> None:
        if not self._agreed(row):
            return
        backups, path = self._services.backups, row.path
        self._say(self.tr("De reservekopie wordt nagelezen. Daarna opent het venster opnieuw…"))
        self._restoring = True
        self.close_button.setEnabled(False)

        def work(control: Control) -> bool | BackupOfAnotherKey:
            try:
                backups.prepare_restore(path, control.cancelled)
            except BackupOfAnotherKey as error:
                return error
            return True

        self._run(work, self._is_ready)

    def _agreed(self, row: BackupRow) -> bool:
        return self._services.prompts.ask(
            self,
            self.tr("Reservekopie terugzetten"),
            self._question(row),
            self.tr("Zet terug"),
            self.tr("Annuleren"),
        )

    def _question(self, row: BackupRow) -> str:
        words = [
            self.tr("Wat je na {moment} hebt gedaan, staat niet in deze reservekopie.").format(
                moment=full_moment(row.made_at)
            )
        ]
        if row.dossiers is not None and self._now is not None:
            words.append(
                self.tr(
                    "Dossiers: {dossiers} in de reservekopie, {now} nu. "
                    "Indicaties: {indications} in de reservekopie, {now_indications} nu."
                ).format(
                    dossiers=count_words(row.dossiers),
                    indications=count_words(row.indications),
                    now=count_words(self._now.dossiers),
                    now_indications=count_words(self._now.indications),
                )
            )
        words.append(
            self.tr(
                "De rollen en het logboek gaan door zoals ze zijn. Het dossierbestand van nu wordt "
                "apart gezet en niet gewist. Daarna opent het venster opnieuw."
            )
        )
        return "\n\n".join(words)

    def _is_ready(self, ready: bool | BackupOfAnotherKey | None) -> None:
        self._restoring = False
        if isinstance(ready, BackupOfAnotherKey):
            self._refuse(ready.sentence)
            if ask_recovery_key(self._services.prompts, self, ready):
                self.accept()
                self.other_key.emit(ready.backup)
            return
        if not ready:
            return
        self.accept()
        self.laid_ready.emit()

    def reject(self) -> None:
        """Close, but not while a backup is being laid ready: that has to come to its end."""
        if not self._restoring:
            super().reject()

    # --- working

    def _run(self, work: Work, then: Callable[..., object]) -> None:
        """Work in the background; the buttons wait for the end of it."""
        self._working = True
        self._enable(False)

        def unless_stopped(control: Control) -> object:
            try:
                return work(control)
            except Interrupted:  # the window is being closed
                return None

        job = self._services.background.run(unless_stopped, Lane.UPKEEP)
        job.succeeded.connect(then)
        job.failed.connect(self._refuse)
        job.finished.connect(self._finished)

    def _finished(self) -> None:
        self._working = self._restoring = False
        self.close_button.setEnabled(True)
        self._enable(True)

    def _say(self, sentence: str) -> None:
        self.problem.say(sentence, None)

    def _refuse(self, sentence: str) -> None:
        self.problem.say(sentence, Severity.ERROR)

    def _enable(self, enabled: bool) -> None:
        may_change = enabled and self._services.roles.may(Right.CHANGE)
        self.make_button.setEnabled(enabled)
        self.restore_button.setEnabled(may_change and bool(self.rows.rows))
        self.other_button.setEnabled(may_change)

    # --- building

    def _open_folder(self) -> None:
        row = self.rows.row_at(self.table.currentIndex())
        folder = row.path.parent if row is not None else self._services.data_dir
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _connect(self) -> None:
        self.table.activated.connect(self.restore)
        self.folder_button.clicked.connect(self._open_folder)
        self.other_button.clicked.connect(self.restore_other)
        self.restore_button.clicked.connect(self.restore)
        self.make_button.clicked.connect(self.make)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        for place, count in enumerate(DIGITS):
            self.table.setColumnWidth(place, theme.text_width(self.table, count) + 16)
        self._either = QStackedLayout()
        self._either.addWidget(self.table)
        self._either.addWidget(
            EmptyState(self.tr("De eerste reservekopie wordt straks vanzelf gemaakt."), icon="file")
        )
        head = QHBoxLayout()
        head.addWidget(self.counted, 1)
        head.addWidget(self.folder_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        column.addLayout(head)
        column.addWidget(paragraph(self._explanation(), "quiet"))
        column.addLayout(self._either, 1)
        column.addWidget(self.problem)
        foot = QHBoxLayout()
        for part in (self.restore_button, self.other_button):
            foot.addWidget(part)
        foot.addStretch(1)
        for part in (self.close_button, self.make_button):
            foot.addWidget(part)
        column.addLayout(foot)
        self.resize(1120, 560)

    def _explanation(self) -> str:
        return self.tr(
            "Elke dag waarop je iets wijzigt, maakt het programma vanzelf een reservekopie, met "
            "dezelfde sleutel versleuteld. Elke kopie wordt nagelezen voordat een oude weggaat. "
            "Een tweede plek kies je bij Instellingen."
        )
