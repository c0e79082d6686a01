"""The bin: what was deleted in the last 30 days, to be put back or deleted for good."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.services.bin import BinRow, Kind
from app.views import theme
from app.views.moments import full_moment
from app.views.page import PageName
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button, paragraph, primary_button

if TYPE_CHECKING:
    from app.views.services import Services

_DIGITS = (14, 34, 14, 18, 20)


def show_bin(services: Services, parent: QWidget) -> BinDialog:
    """Show it over the window of ``parent``; it lets itself go when it is closed."""
    dialog = BinDialog(services, parent.window())
    dialog.open()
    return dialog


class BinModel(RowsModel[BinRow]):
    """What is in the bin, the last deleted first."""

    def __init__(self, parent: QObject | None = None) -> None:
        words = {
            Kind.DOSSIER: self.tr("Dossier"),
            Kind.PERSON: self.tr("Persoon"),
            Kind.INDICATION: self.tr("Indicatie"),
            Kind.GOAL: self.tr("Doel"),
        }
        super().__init__(
            (
                Column(self.tr("Wat"), lambda row: words[row.kind]),
                Column(self.tr("Naam"), lambda row: row.title or "…"),
                Column(self.tr("Dossier"), lambda row: row.dossier_number),
                Column(
                    self.tr("Verwijderd"),
                    lambda row: full_moment(row.deleted_at),
                    lambda row: row.deleted_at,
                ),
                Column(self.tr("Door"), lambda row: row.deleted_by),
                Column(self.tr("Nog te herstellen"), self._days, lambda row: row.days_left),
            ),
            parent,
        )

    def _days(self, row: BinRow) -> str:
        if row.days_left == 0:
            return self.tr("alleen vandaag")
        one, many = self.tr("1 dag"), self.tr("{count} dagen")
        return one if row.days_left == 1 else many.format(count=row.days_left)


class BinDialog(QDialog):
    """Puts back and deletes; ``go(page, dossier id)`` opens the dossier something came back in."""

    go = Signal(str, object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Prullenbak"))
        self._services = services
        self.model = BinModel(self)
        self.table = make_table(self.model, self.tr("Wat verwijderd is"))
        self.problem = ProblemLine()
        self.erase_button = button(self.tr("Definitief verwijderen"), "trash")
        self.close_button = button(self.tr("Sluiten"))
        self.restore_button = primary_button(self.tr("Terugzetten"))
        self._lay_out()
        self._connect()
        self._read()

    def put_back(self) -> None:
        """Put the chosen thing back, and open the dossier it is in."""
        row = self._chosen()
        if row is not None:
            number = row.id
            self._do(lambda: self._services.bin.put_back(number), self._came_back)

    def erase(self) -> None:
        """Delete the chosen thing for good, after asking."""
        row = self._chosen()
        if row is None or not self._services.prompts.ask(
            self,
            self.tr("Definitief verwijderen"),
            self.tr("{what} definitief verwijderen? Dit kun je niet herstellen.").format(
                what=row.title or row.dossier_number
            ),
            self.tr("Verwijder"),
            self.tr("Laat staan"),
        ):
            return
        number = row.id
        self._do(lambda: self._services.bin.erase(number), lambda _: self._read())

    def _came_back(self, dossier_id: int) -> None:
        self.accept()
        self.go.emit(PageName.DOSSIER, dossier_id)

    def _read(self) -> None:
        self._do(self._services.bin.rows, self._show)

    def _show(self, rows: tuple[BinRow, ...]) -> None:
        self.model.show_rows(rows)
        self._either.setCurrentIndex(0 if rows else 1)
        self._enable(bool(rows))
        if rows:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _do(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        """Work in the background; what stands in the way is told under the table."""
        self.problem.say("", Severity.ERROR)
        self._enable(False)
        job = self._services.background.run(lambda _control: work())
        job.succeeded.connect(then)
        job.failed.connect(self._refuse)

    def _refuse(self, sentence: str) -> None:
        self._enable(bool(self.model.rows))
        self.problem.say(sentence, Severity.ERROR)

    def _chosen(self) -> BinRow | None:
        return self.model.row_at(self.table.currentIndex())

    def _enable(self, enabled: bool) -> None:
        for made in (self.erase_button, self.restore_button):
            made.setEnabled(enabled)

    def _connect(self) -> None:
        self.table.activated.connect(lambda _: self.put_back())
        self.restore_button.clicked.connect(self.put_back)
        self.erase_button.clicked.connect(self.erase)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        for place, count in enumerate(_DIGITS):
            self.table.setColumnWidth(place, theme.text_width(self.table, count) + 16)
        empty = EmptyState(self.tr("De prullenbak is leeg."), icon="trash")
        self._either = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        column.addWidget(paragraph(self._explanation(), "quiet"))
        column.addLayout(self._either, 1)
        self._either.addWidget(self.table)
        self._either.addWidget(empty)
        column.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.addWidget(self.erase_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.restore_button)
        column.addLayout(foot)
        self.resize(1000, 480)

    def _explanation(self) -> str:
        return self.tr(
            "Wat je verwijdert, blijft hier 30 dagen staan. Daarna is het echt weg. "
            "Terugzetten brengt het terug zoals het was."
        )
