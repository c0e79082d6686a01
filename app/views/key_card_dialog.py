"""Help, Sneltoetsen: every key in a table, to be printed or saved as a card of one page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.exchange.safe_file import ExportFailed
from app.views import theme
from app.views.key_card import KeyRow, card_document
from app.views.prompts import Prompts
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button, primary_button, quiet_button

_WIDTH, _HEIGHT = 680, 560


class KeyCardDialog(QDialog):
    """The keys; ``prompts`` asks for a printer or a file."""

    def __init__(
        self, rows: Sequence[KeyRow], prompts: Prompts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sneltoetsen"))
        self._rows = tuple(rows)
        self._prompts = prompts
        self.model = RowsModel[KeyRow](
            (
                Column(self.tr("Toetsen"), lambda row: row.keys),
                Column(self.tr("Wat je ermee doet"), lambda row: row.text),
                Column(self.tr("Waar"), lambda row: row.group),
            ),
            self,
        )
        self.model.show_rows(self._rows)
        self.table = make_table(self.model, self.tr("Sneltoetsen"))
        self.problem = ProblemLine()
        self.save_button = quiet_button(self.tr("Opslaan als PDF…"), "file")
        self.close_button = button(self.tr("Sluiten"))
        self.print_button = primary_button(self.tr("Afdrukken…"))
        self._build()

    def save(self) -> None:
        """Save the card as a PDF under a name that is asked for."""
        from app.views.dossier.paper_print import save_pdf

        start = Path.home() / "Sneltoetsen Indicatiewijzer.pdf"
        kinds = self.tr("PDF (*.pdf)")
        target = self._prompts.choose_target(self, self.tr("Opslaan als PDF"), kinds, start)
        if target is None:
            return
        try:
            path = save_pdf(card_document(self._rows), target)
        except ExportFailed as failure:
            self.problem.say(failure.sentence, Severity.ERROR)
        else:
            self.problem.say(self.tr("Opgeslagen: {path}").format(path=path), Severity.INFORM)

    def print_out(self) -> None:
        """Print the card on a printer that the worker chooses."""
        self._prompts.print_document(self, self.windowTitle(), card_document(self._rows))

    def _build(self) -> None:
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        foot = QHBoxLayout()
        foot.addWidget(self.save_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.BETWEEN)
        column.addWidget(self.table, 1)
        column.addWidget(self.problem)
        column.addLayout(foot)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_out)
        self.close_button.clicked.connect(self.reject)
        self.resize(_WIDTH, _HEIGHT)
        self.table.setFocus()
