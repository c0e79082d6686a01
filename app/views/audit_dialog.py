"""The audit log: who did what, when, on which dossier; searched, checked, and saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.domain.roles import REFUSALS, Right
from app.services.audit import About
from app.services.audit_log import AuditFilter, AuditPage, ChainState
from app.services.audit_words import (
    ACTIONS,
    CANNOT_PROVE,
    audit_sheets,
    chain_words,
    kept_seal_words,
)
from app.views import theme
from app.views.announce import say_in
from app.views.latest import Latest
from app.views.save_tables import SaveButton
from app.views.table_models.audit_model import WIDTHS, AuditModel
from app.views.widgets.form import ChoiceField, DateField, LabelPlace, TextField
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.search_line import SearchLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button, label, paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.exchange.table_workbook import TableSheet
    from app.views.services import Services

_SEAL = 80
"""Letters that may be typed: a seal of 64 and what comes along when it is copied."""


class AuditDialog(QDialog):
    """Searches while is typed, and checks the chain once when it opens."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Logboek"))
        self._services = services
        self.search = SearchLine(
            self.tr("Zoek op dossier of persoon"), self.tr("Zoek in het logboek")
        )
        self.search.setMinimumWidth(theme.text_width(self.search, 30))
        self.action = ChoiceField(
            self.tr("Wat"),
            sorted(ACTIONS.items(), key=lambda item: item[1]),
            place=LabelPlace.HIDDEN,
            empty=self.tr("alles"),
        )
        self.first = DateField(self.tr("van"), place=LabelPlace.BESIDE)
        self.last = DateField(self.tr("tot en met"), place=LabelPlace.BESIDE)
        self.model = AuditModel(self)
        self.table = make_table(self.model, self.tr("Wat er is gedaan"))
        self.counted = label(self.tr("Even kijken…"), "section")
        self.chain = ProblemLine()
        self.seal = TextField(self.tr("Laatste zegel"), place=LabelPlace.BESIDE)
        self.seal.line.setReadOnly(True)
        self.copy_button = button(self.tr("Kopieer"))
        self.copy_button.setAccessibleName(self.tr("Kopieer het laatste zegel"))
        self.kept = TextField(
            self.tr("Controleer een bewaard zegel"), place=LabelPlace.BESIDE, longest=_SEAL
        )
        self.verdict = ProblemLine()
        self.told = label("", "hint")
        self.save_button = SaveButton(
            services,
            self._file_name,
            self._sheets,
            holds=self.tr("namen van collega's en nummers van dossiers"),
            about=About.LOG,
        )
        self.close_button = button(self.tr("Sluiten"))
        self._found = Latest(services.background, self)
        self._checked = Latest(services.background, self)
        self._sought = Latest(services.background, self)
        self._lay_out()
        self._connect()
        self._read()
        self._checked.ask(services.audit.verify)

    def wanted(self) -> AuditFilter:
        """What is sought now."""
        return AuditFilter(
            self.search.text().strip(), self.action.value(), self.first.day(), self.last.day()
        )

    def _read(self) -> None:
        audit, wanted = self._services.audit, self.wanted()
        self._found.ask(lambda: audit.search(wanted))

    def _show(self, page: AuditPage) -> None:
        self.model.show_rows(page.rows)
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.counted.setText(self._count(page))

    def _count(self, page: AuditPage) -> str:
        if page.total > len(page.rows):
            words = self.tr("De nieuwste {shown} van {total} regels")
            return words.format(shown=len(page.rows), total=page.total)
        one, many = self.tr("1 regel"), self.tr("{count} regels")
        none = self.tr("Er is niets gevonden")
        return none if not page.total else one if page.total == 1 else many.format(count=page.total)

    def _show_chain(self, state: ChainState) -> None:
        self.chain.say(chain_words(state), Severity.INFORM if state.whole else Severity.ERROR)
        self.seal.set_value(state.seal, force=True)

    def _check_kept(self, text: str) -> None:
        """Look whether a seal that was kept elsewhere is still in the log."""
        seal, audit = text.strip(), self._services.audit
        if not seal:
            self.verdict.say("", None)
            return
        self._sought.ask(lambda: (audit.holds(seal), audit.verify()))

    def _show_kept(self, answer: tuple[bool, ChainState]) -> None:
        found, state = answer
        severity = Severity.INFORM if found and state.whole else Severity.ERROR
        self.verdict.say(kept_seal_words(found, state), severity)

    def _file_name(self) -> str:
        return self.tr("Logboek")

    def _sheets(self) -> Callable[[], Sequence[TableSheet]]:
        audit, wanted = self._services.audit, self.wanted()
        return lambda: audit_sheets(audit.search(wanted, None).rows, audit.verify())

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self._read())
        for field in (self.action, self.first, self.last):
            field.edited.connect(lambda _value: self._read())
        self._found.answered.connect(self._show)
        self._found.failed.connect(self.counted.setText)
        self._checked.answered.connect(self._show_chain)
        self._sought.answered.connect(self._show_kept)
        self._sought.failed.connect(lambda words: self.verdict.say(words, Severity.ERROR))
        self.kept.edited.connect(self._check_kept)
        self.copy_button.clicked.connect(
            lambda: QApplication.clipboard().setText(self.seal.line.text())
        )
        self.save_button.told.connect(partial(say_in, self.told))
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        for place, digits in enumerate(WIDTHS):
            self.table.setColumnWidth(place, theme.text_width(self.table, digits) + 16)
        may_save = self._services.roles.may(Right.SAVE_LOG)
        self.save_button.setEnabled(may_save)
        if not may_save:
            self.told.setText(REFUSALS[Right.SAVE_LOG])
        filters = QHBoxLayout()
        filters.setSpacing(theme.INSIDE)
        filters.addWidget(self.search, 1)
        for field in (self.action, self.first, self.last):
            filters.addWidget(field)
        foot = QHBoxLayout()
        foot.addWidget(self.save_button)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.counted)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.chain)
        column.addWidget(paragraph(" ".join(CANNOT_PROVE), "hint"))
        seals = QHBoxLayout()
        seals.setSpacing(theme.INSIDE)
        seals.addWidget(self.seal, 1)
        seals.addWidget(self.copy_button)
        seals.addWidget(self.kept, 1)
        column.addLayout(seals)
        column.addWidget(self.verdict)
        column.addLayout(foot)
        self.resize(1120, 600)
