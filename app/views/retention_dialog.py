"""How long closed dossiers are kept, and which may go now: proposed here, erased after a yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.policy import LOCKED
from app.domain.report import Severity
from app.domain.retention import Term, TermUnit
from app.domain.roles import REFUSALS, Right
from app.services.failures import attempt
from app.views import theme
from app.views.latest import Latest
from app.views.table_models.retention_model import (
    KEPT_WIDTHS,
    TERM_WIDTHS,
    KeptModel,
    TermModel,
)
from app.views.widgets.form import ChoiceField, Form, NumberField
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button, label, paragraph, primary_button

if TYPE_CHECKING:
    from app.services.retention import KeptDossier, TermRow
    from app.views.services import Services

_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
Read = tuple["tuple[KeptDossier, ...]", "tuple[TermRow, ...]", int]


class RetentionDialog(QDialog):
    """Proposes; only an administrator erases, and only what is selected."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bewaartermijnen"))
        self._services = services
        self._may = services.roles.may(Right.ADMINISTER)
        self.counted = label(self.tr("Even kijken…"), "section")
        self.kept = KeptModel(self)
        self.kept_table = make_table(self.kept, self.tr("Afgesloten dossiers"))
        self.terms = TermModel(self)
        self.term_table = make_table(self.terms, self.tr("Termijnen van de gemeenten"))
        self.form = Form()
        self.count = NumberField(self.tr("Termijn"))
        self.unit = ChoiceField(
            self.tr("Eenheid"), [(unit.value, unit.label(2)) for unit in TermUnit]
        )
        self.problem = ProblemLine()
        self.term_button = button(self.tr("Termijn instellen"))
        self.due_button = button(self.tr("Selecteer wat voorbij is"))
        self.early_button = button(self.tr("Eerder vernietigen op verzoek…"))
        self.aside_button = button(self.tr("Apart gezette bestanden verwijderen…"))
        self.close_button = button(self.tr("Sluiten"))
        self.erase_button = primary_button(self.tr("Vernietigen…"))
        self._read = Latest(services.background, self)
        self._erasing = Latest(services.background, self)
        self._lay_out()
        self._connect()
        self.read()

    def read(self) -> None:
        """Read the closed dossiers and the terms anew."""
        retention = self._services.retention
        aside = self._services.set_aside
        self._read.ask(lambda: (retention.closed(), retention.terms(), aside.old()))

    def erase(self) -> None:
        """Erase what is selected, after a question that says that nothing comes back."""
        self._erase(on_request=False)

    def erase_early(self) -> None:
        """The same before the term is over, because somebody asked for it in writing."""
        self._erase(on_request=True)

    def _erase(self, *, on_request: bool) -> None:
        rows = self.chosen()
        if not rows or not self._agreed(rows, on_request=on_request):
            return
        self._enable(())
        ids = [row.id for row in rows]
        retention = self._services.retention
        self._erasing.ask(lambda: retention.erase(ids, on_request=on_request))

    def clear_aside(self) -> None:
        """Remove what was set aside more than 30 days ago, after a question."""
        words = self.tr(
            "Bij het terugzetten van een reservekopie is het dossierbestand van toen apart gezet. "
            "Daar kunnen dossiers in staan die later zijn vernietigd. Wat ouder is dan 30 dagen "
            "wordt verwijderd. Dit kun je niet ongedaan maken."
        )
        if self._ask(self.tr("Apart gezette bestanden verwijderen"), words, self.tr("Verwijder")):
            self._erasing.ask(self._services.set_aside.remove_old)

    def chosen(self) -> tuple[KeptDossier, ...]:
        """The dossiers that are selected."""
        indexes = self.kept_table.selectionModel().selectedRows()
        found = (self.kept.row_at(index) for index in indexes)
        return tuple(row for row in found if row is not None)

    def select_due(self) -> None:
        """Select every dossier whose term is over."""
        self.kept_table.clearSelection()
        for place, row in enumerate(self.kept.rows):
            if row.due:
                self.kept_table.selectionModel().select(self.kept.index(place, 0), _ROW)

    def set_term(self) -> None:
        """Give the municipality that is chosen the term that was filled in."""
        row = self.terms.row_at(self.term_table.currentIndex())
        digits = self.count.value().strip()
        if row is None:
            return
        term = Term(int(digits) if digits.isdecimal() else 0, TermUnit(self.unit.value()))
        if attempt(
            lambda: self._services.retention.set_term(row.code, term),
            lambda sentence: self.problem.say(sentence, Severity.ERROR),
        ):
            self.problem.say("", Severity.ERROR)
            self.read()

    def _agreed(self, rows: tuple[KeptDossier, ...], *, on_request: bool) -> bool:
        numbers = ", ".join(row.number for row in rows)
        words = self.tr(
            "Alles van {numbers} wordt vernietigd. Dit kun je niet ongedaan maken. In oudere "
            "reservekopieën staat het nog, tot die vanzelf zijn opgeruimd."
        ).format(numbers=numbers)
        if any(row.unsent for row in rows):
            words += " " + self.tr("Let op: er is een indicatie die nooit is geëxporteerd.")
        if on_request:
            words += " " + self.tr(
                "De termijn is nog niet voorbij. Doe dit alleen als de jeugdige (vanaf 12 jaar) of "
                "de ouders er schriftelijk om vragen, en bewaar dat verzoek."
            )
        return self._ask(self.tr("Dossiers vernietigen"), words, self.tr("Vernietig"))

    def _ask(self, title: str, words: str, yes: str) -> bool:
        return self._services.prompts.ask(self, title, words, yes, self.tr("Laat staan"))

    def _show(self, read: Read) -> None:
        closed, terms, aside = read
        place = self.term_table.currentIndex().row()
        self.kept.show_rows(closed)
        self.terms.show_rows(terms)
        self.term_table.setCurrentIndex(self.terms.index(max(place, 0), 0))
        due = sum(row.due for row in closed)
        self.counted.setText(self._words(len(closed), due))
        self.due_button.setEnabled(bool(due) and self._may)
        self.aside_button.setVisible(bool(aside) and self._may)
        self._show_choice()

    def _words(self, closed: int, due: int) -> str:
        if not closed:
            return self.tr("Er is geen afgesloten dossier")
        if not due:
            return self.tr("Van geen enkel afgesloten dossier is de termijn voorbij")
        one = self.tr("Van 1 dossier is de termijn voorbij")
        many = self.tr("Van {count} dossiers is de termijn voorbij")
        return one if due == 1 else many.format(count=due)

    def _show_choice(self) -> None:
        rows = self.chosen()
        self._enable(rows if self._may else ())

    def _enable(self, rows: tuple[KeptDossier, ...]) -> None:
        """What is over can be erased, and what is not on request; not both at once."""
        self.erase_button.setEnabled(bool(rows) and all(row.due for row in rows))
        self.early_button.setEnabled(bool(rows) and not any(row.due for row in rows))

    def _show_term(self) -> None:
        row = self.terms.row_at(self.term_table.currentIndex())
        if row is None:
            return
        self.count.set_value(str(row.term.count), force=True)
        self.unit.set_value(row.term.unit.value, force=True)
        self.form.setEnabled(self._may and not row.locked)
        if self._may:
            self.problem.say(LOCKED if row.locked else "", Severity.INFORM)

    def _erased(self, _count: int) -> None:
        self.problem.say("", Severity.ERROR)
        self.read()

    def _refuse(self, sentence: str) -> None:
        self.problem.say(sentence, Severity.ERROR)
        self._show_choice()

    def _connect(self) -> None:
        self._read.answered.connect(self._show)
        self._read.failed.connect(self.counted.setText)
        self._erasing.answered.connect(self._erased)
        self._erasing.failed.connect(self._refuse)
        self.kept_table.selectionModel().selectionChanged.connect(lambda *_: self._show_choice())
        self.term_table.selectionModel().currentChanged.connect(lambda *_: self._show_term())
        self.due_button.clicked.connect(self.select_due)
        self.erase_button.clicked.connect(self.erase)
        self.early_button.clicked.connect(self.erase_early)
        self.aside_button.clicked.connect(self.clear_aside)
        self.term_button.clicked.connect(self.set_term)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        self.kept_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for table, widths in ((self.kept_table, KEPT_WIDTHS), (self.term_table, TERM_WIDTHS)):
            for place, digits in enumerate(widths):
                table.setColumnWidth(place, theme.text_width(table, digits) + 16)
        self.form.add_row(("count", self.count), ("unit", self.unit))
        self.form.add_widget(self.term_button, left=True)
        self.form.setEnabled(self._may)
        self.aside_button.hide()
        for part in (self.due_button, self.early_button, self.erase_button):
            part.setEnabled(False)
        if not self._may:
            self.problem.say(REFUSALS[Right.ADMINISTER], Severity.INFORM)
        foot = QHBoxLayout()
        for part in (self.due_button, self.early_button, self.aside_button):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.erase_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.counted)
        column.addWidget(paragraph(self._explanation(), "quiet"))
        column.addLayout(self._middle(), 1)
        column.addWidget(self.problem)
        column.addLayout(foot)
        self.resize(1240, 600)

    def _middle(self) -> QHBoxLayout:
        """The dossiers, and at their right the terms."""
        middle = QHBoxLayout()
        middle.setSpacing(theme.BETWEEN)
        for title, share, parts in (
            (self.tr("Afgesloten dossiers"), 5, (self.kept_table,)),
            (
                self.tr("Termijn per gemeente"),
                3,
                (self.term_table, self.form),
            ),
        ):
            column = QVBoxLayout()
            column.setSpacing(theme.INSIDE)
            column.addWidget(label(title, "strong"))
            for part in parts:
                column.addWidget(part, 1 if part in (self.kept_table, self.term_table) else 0)
            middle.addLayout(column, share)
        return middle

    def _explanation(self) -> str:
        return self.tr(
            "De termijn loopt vanaf de dag waarop het dossier is afgesloten. Dit programma is een "
            "werkbank: het echte dossier staat in het systeem van je gemeente. Bewaart je gemeente "
            "dossiers alleen hier, stel dan een langere termijn in. Er gaat nooit vanzelf iets weg."
        )
