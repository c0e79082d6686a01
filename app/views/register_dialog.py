"""The register for the back office: what goes along, what stays behind, where the files come."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.services.settings import SettingKey
from app.views import theme
from app.views.announce import say_in
from app.views.background import Control
from app.views.page import PageName
from app.views.table_models.register_models import MadeRegisterModel, RegisterModel
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button, label, paragraph, primary_button, quiet_button

if TYPE_CHECKING:
    from app.services.register_export import MadeRegister, RegisterResult
    from app.services.register_plan import RegisterPlan
    from app.views.services import Services

_ROW_DIGITS = (12, 38, 12, 24, 9)
_MADE_DIGITS = (40, 16, 20, 9)


def show_register(services: Services, parent: QWidget) -> RegisterDialog:
    """Show it over the window of ``parent``; it lets itself go when it is closed."""
    dialog = RegisterDialog(services, parent.window())
    dialog.open()
    return dialog


class RegisterDialog(QDialog):
    """Makes the register and shows where it stands; ``go(page, dossier id)`` opens a dossier.

    ``made_one()`` when a register was made: indications are exported that were not before.
    """

    go = Signal(str, object)
    made_one = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Register voor de backoffice"))
        self._services = services
        self._folder_opened: Path | None = None
        self.counted = label(self.tr("Even kijken…"), "section")
        self.rows = RegisterModel(self)
        self.table = make_table(self.rows, self.tr("Wat er meegaat"))
        self.made = MadeRegisterModel(services.clock, self)
        self.made_table = make_table(self.made, self.tr("Eerder gemaakte registers"))
        self.folder = paragraph("", "quiet")
        self.choose_button = quiet_button(self.tr("Andere map"), "folder")
        self.problem = ProblemLine()
        self.outcome = paragraph()
        self.open_button = button(self.tr("Open map"), "folder")
        self.again_button = button(self.tr("Opnieuw maken"))
        self.close_button = button(self.tr("Sluiten"))
        self.make_button = primary_button(self.tr("Register maken"))
        self._lay_out()
        self._connect()
        self._show_folder()
        self._read()

    # --- reading

    def _read(self) -> None:
        register = self._services.register
        job = self._services.background.run(
            lambda control: (register.plan(control.progress), register.made())
        )
        job.progressed.connect(self._tell_progress)
        job.succeeded.connect(self._show)
        job.failed.connect(self._refuse)

    def _show(self, read: tuple[RegisterPlan, tuple[MadeRegister, ...]]) -> None:
        plan, made = read
        self.rows.show_rows((*plan.held, *plan.going))
        self.made.show_rows(made)
        self.counted.setText(self._counted(plan))
        self.table.setVisible(bool(plan.held or plan.going))
        self.make_button.setEnabled(bool(plan.going))
        for part in (self._made_title, self.made_table, self.again_button):
            part.setVisible(bool(made))
        self.made_table.setCurrentIndex(self.made.index(0, 0))

    def _counted(self, plan: RegisterPlan) -> str:
        going, held = len(plan.going), len(plan.held)
        if not going and not held:
            return self.tr("Alles wat definitief is, is al geëxporteerd.")
        one, many = self.tr("1 indicatie gaat mee"), self.tr("{count} indicaties gaan mee")
        words = one if going == 1 else many.format(count=going)
        if plan.current:
            one, many = self.tr("1 regel die al liep"), self.tr("{count} regels die al liepen")
            more = one if len(plan.current) == 1 else many.format(count=len(plan.current))
            words = self.tr("{going}, met {more}").format(going=words, more=more)
        if not held:
            return words
        one, many = self.tr("1 blijft achter"), self.tr("{count} blijven achter")
        return f"{words}, {one if held == 1 else many.format(count=held)}"

    def _tell_progress(self, text: str, done: int, total: int) -> None:
        self.counted.setText(
            self.tr("{what}: {done} van {total}").format(what=text, done=done, total=total)
        )

    # --- writing

    def make(self) -> None:
        """Write what goes along; without a folder, ask for one first."""
        register = self._services.register
        self._write(lambda folder, control: register.export(folder, control.progress))

    def make_again(self) -> None:
        """Write the register that is chosen below once more."""
        row = self.made.row_at(self.made_table.currentIndex())
        if row is None:
            return
        register, number = self._services.register, row.id
        self._write(lambda folder, control: register.again(number, folder, control.progress))

    def _write(self, work: Callable[[Path, Control], RegisterResult]) -> None:
        folder = self._services.settings.get(SettingKey.EXPORT_FOLDER) or self.choose_folder()
        if not folder:
            return
        self.problem.say("", Severity.ERROR)
        self._enable(False)
        target = Path(folder)
        job = self._services.background.run(lambda control: work(target, control))
        job.progressed.connect(self._tell_progress)
        job.succeeded.connect(self._written)
        job.failed.connect(self._refuse)
        job.finished.connect(self._finished)

    def _written(self, done: RegisterResult) -> None:
        self._folder_opened = done.paths.workbook.parent
        words = self.tr("Gemaakt: {workbook} en {csv}, in {folder}").format(
            workbook=done.paths.workbook.name,
            csv=done.paths.csv.name,
            folder=self._folder_opened,
        )
        say_in(self.outcome, words)
        self.open_button.show()
        self.open_button.setFocus()
        self.made_one.emit()

    def _refuse(self, sentence: str) -> None:
        self.problem.say(sentence, Severity.ERROR)

    def _finished(self) -> None:
        self._enable(True)
        self._read()

    def _enable(self, enabled: bool) -> None:
        for made in (self.make_button, self.again_button, self.choose_button):
            made.setEnabled(enabled)

    # --- the folder

    def choose_folder(self) -> str:
        """Ask where the files come, and keep that for all exports; empty when nobody chose."""
        settings, key = self._services.settings, SettingKey.EXPORT_FOLDER
        present = settings.get(key)
        chosen = self._services.prompts.choose_folder(
            self, self.tr("Waar komt het register?"), Path(present) if present else None
        )
        if chosen is None:
            return ""
        settings.set(key, str(chosen))
        self._show_folder()
        return str(chosen)

    def _show_folder(self) -> None:
        folder = self._services.settings.get(SettingKey.EXPORT_FOLDER)
        self.folder.setText(
            self.tr("De bestanden komen in {folder}").format(folder=folder)
            if folder
            else self.tr("Bij het maken kies je een map.")
        )

    def _open_folder(self) -> None:
        if self._folder_opened is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder_opened)))

    def _open_dossier(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None:
            self.accept()
            self.go.emit(PageName.DOSSIER, row.dossier_id)

    # --- building

    def _connect(self) -> None:
        self.table.activated.connect(self._open_dossier)
        self.table.doubleClicked.connect(self._open_dossier)
        self.choose_button.clicked.connect(self.choose_folder)
        self.make_button.clicked.connect(self.make)
        self.again_button.clicked.connect(self.make_again)
        self.open_button.clicked.connect(self._open_folder)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        for table, digits in ((self.table, _ROW_DIGITS), (self.made_table, _MADE_DIGITS)):
            for place, count in enumerate(digits):
                table.setColumnWidth(place, theme.text_width(table, count) + 16)
        self.made_table.setFixedHeight(5 * theme.row_height(self.made_table))
        self._made_title = label(self.tr("Eerder gemaakt"), "strong")
        for part in (self._made_title, self.made_table, self.again_button):
            part.hide()
        self.make_button.setEnabled(False)
        self.outcome.hide()
        self.open_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.counted)
        column.addWidget(paragraph(self._explanation(), "quiet"))
        column.addWidget(self.table, 1)
        column.addLayout(_row(self.folder, self.choose_button))
        column.addWidget(self.problem)
        column.addLayout(_row(self.outcome, self.open_button))
        column.addWidget(self._made_title)
        column.addWidget(self.made_table)
        foot = QHBoxLayout()
        foot.addWidget(self.again_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.make_button)
        column.addStretch(0)
        column.addLayout(foot)
        self.resize(1120, 600)

    def _explanation(self) -> str:
        return self.tr(
            "Alles wat definitief is en nog niet geëxporteerd, komt in één werkmap met daarnaast "
            "een CSV-bestand. Daarna staan deze indicaties op 'geëxporteerd'. Wat bij dezelfde "
            "aanbieder voor de jeugdige al loopt, gaat ongewijzigd mee. De bestanden bevatten "
            "persoonsgegevens en zijn niet versleuteld. Bewaar ze veilig."
        )


def _row(words: QWidget, action: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addWidget(words, 1)
    line.addWidget(action)
    return line
