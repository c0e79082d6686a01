"""The saved layouts: rename, remove, and pass them on to colleagues as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.views import theme
from app.views.latest import Latest
from app.views.sync.mapping_fields import field_words
from app.views.table_models.layout_models import LayoutModel, PairLine, PairModel
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.field import LabelPlace
from app.views.widgets.form import TextField
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.table import make_table
from app.views.widgets.text import button, label, paragraph, primary_button, quiet_button

if TYPE_CHECKING:
    from app.exchange.layouts import SavedColumns
    from app.services.saved_layouts import LayoutRow
    from app.views.services import Services

_SIZE = (1140, 580)
_WIDTHS = (230, 130, 150)


def manage_layouts(services: Services, parent: QWidget | None) -> None:
    """Show the saved layouts until the worker is done with them."""
    dialog = LayoutsDialog(services, parent)
    try:
        dialog.exec()
    finally:
        dialog.deleteLater()


class LayoutsDialog(QDialog):
    """Left the layouts, right what the chosen one reads; every change is stored at once."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._shown = ""
        self.setWindowTitle(self.tr("Kolomindelingen"))
        self.layouts = LayoutModel(self)
        self.pairs = PairModel(self)
        self.table = make_table(self.layouts, self.tr("Kolomindelingen"))
        self.pair_table = make_table(self.pairs, self.tr("Kolommen van deze indeling"))
        self.name = TextField(self.tr("Naam"), place=LabelPlace.BESIDE, characters=36, longest=80)
        self.rename = button(self.tr("Hernoem"))
        self.remove = button(self.tr("Verwijder…"), "trash")
        self.export = button(self.tr("Bewaar als bestand…"), "file")
        self.bring = quiet_button(self.tr("Lees bestand van collega…"), "folder")
        self._told = ProblemLine()
        self._reading = Latest(services.background, self)
        self._files = Latest(services.background, self)
        self._doing = Latest(services.background, self)
        self._build()
        self._connect()
        self._read()

    @property
    def told(self) -> str:
        """What came of the last thing that was done, or what went wrong."""
        return self._told.sentence

    # --- how it is built

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE + theme.UNIT)
        top = QHBoxLayout()
        top.addWidget(label(self.windowTitle(), "section"))
        top.addStretch(1)
        top.addWidget(self.bring)
        column.addLayout(top)
        words = self.tr(
            "Met een indeling herkent het programma een bestand met andere kolomkoppen."
        )
        column.addWidget(paragraph(words, "quiet"))
        empty = EmptyState(
            self.tr(
                "Nog geen kolomindelingen. Je maakt er een bij Bijwerken, als een blad niet wordt "
                "herkend."
            )
        )
        self._either = QStackedLayout()
        column.addLayout(self._either, 1)
        self._either.addWidget(EmptyState(self.tr("Even kijken…")))
        self._either.addWidget(empty)
        self._either.addWidget(self._body())
        column.addWidget(self._told)
        close = primary_button(self.tr("Sluiten"))
        close.setDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(*_SIZE)

    def _body(self) -> QWidget:
        body = QWidget()
        sides = QHBoxLayout()
        sides.setSpacing(theme.BETWEEN)
        sides.addWidget(self.table, 3)
        sides.addWidget(self.pair_table, 2)
        line = QHBoxLayout()
        line.setSpacing(theme.INSIDE)
        for part in (self.name, self.rename):
            line.addWidget(part)
        line.addStretch(1)
        for made in (self.export, self.remove):
            line.addWidget(made)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE + theme.UNIT)
        column.addLayout(sides, 1)
        column.addLayout(line)
        for place, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(place, width)
        self.pair_table.setColumnWidth(0, 190)
        return body

    def _connect(self) -> None:
        self._reading.answered.connect(self._show)
        self._reading.failed.connect(self._refuse)
        self._doing.answered.connect(self._done)
        self._doing.failed.connect(self._refuse)
        self._files.answered.connect(self._keep)
        self._files.failed.connect(self._refuse)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.name.line.textEdited.connect(self._enable)
        self.name.line.returnPressed.connect(self._rename)
        self.rename.clicked.connect(self._rename)
        self.remove.clicked.connect(self._remove)
        self.export.clicked.connect(self._export)
        self.bring.clicked.connect(self._bring)

    # --- what is shown

    def _read(self) -> None:
        self._reading.ask(self._services.layouts.all)

    def _show(self, rows: tuple[LayoutRow, ...]) -> None:
        self.layouts.show_rows(rows)
        self._either.setCurrentIndex(2 if rows else 1)
        names = [row.saved.name for row in self.layouts.rows]
        if names:
            self.table.selectRow(names.index(self._shown) if self._shown in names else 0)
            self.table.setFocus()

    def _chosen(self) -> LayoutRow | None:
        return self.layouts.row_at(self.table.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        from app.exchange.layouts import layout_of

        row = self.layouts.row_at(index)
        if row is None:
            return
        self._shown = row.saved.name
        self.name.set_value(row.saved.name, force=True)
        lines = [
            PairLine(field_words(column), row.saved.columns[column.field])
            for column in layout_of(row.saved.kind).columns
            if column.field in row.saved.columns
        ]
        self.pairs.show_rows(lines)
        self._enable()

    def _enable(self) -> None:
        row, name = self._chosen(), self.name.value().strip()
        self.rename.setEnabled(row is not None and bool(name) and name != row.saved.name)

    # --- what the worker does

    def _rename(self) -> None:
        row, name = self._chosen(), self.name.value()
        if row is not None and self.rename.isEnabled():
            self._shown = " ".join(name.split())
            self._do(lambda: self._services.layouts.rename(row.id, name))

    def _remove(self) -> None:
        row = self._chosen()
        if row is not None and self._services.prompts.ask(
            self,
            self.tr("Kolomindeling verwijderen"),
            self.tr("'{name}' verwijderen? Wat ermee is ingelezen, blijft staan.").format(
                name=row.saved.name
            ),
            self.tr("Verwijder"),
            self.tr("Laat staan"),
        ):
            self._do(lambda: self._services.layouts.remove(row.id))

    def _export(self) -> None:
        row = self._chosen()
        if row is None:
            return
        target = self._services.prompts.choose_target(
            self, self.tr("Bewaar als bestand"), self._kinds(), Path(f"{row.saved.name}{_suffix()}")
        )
        if target is not None:
            self._do(lambda: self._services.layouts.export(row.id, target))

    def _bring(self) -> None:
        title = self.tr("Kolomindelingen van een collega")
        paths = self._services.prompts.choose_files(self, title, self._kinds())
        if paths:
            self._files.ask(lambda: [self._services.layouts.read_file(path) for path in paths])

    def _keep(self, files: list[SavedColumns]) -> None:
        """Store what came from files; names that are there already are asked about."""
        taken = [one.name for one in files if self._services.layouts.taken(one.name)]
        replace = bool(taken) and self._services.prompts.ask(
            self,
            self.tr("Deze naam is er al"),
            self.tr("Er zijn al indelingen met deze naam: {names}.").format(names=", ".join(taken)),
            self.tr("Vervang"),
            self.tr("Laat staan"),
        )
        kept = [one for one in files if replace or one.name not in taken]
        if kept:
            self._shown = kept[-1].name
            self._do(lambda: self._save_all(kept))

    def _save_all(self, kept: list[SavedColumns]) -> None:
        for one in kept:
            self._services.layouts.save(one, replace_old=True)

    def _do(self, work: Callable[[], Any]) -> None:
        self._told.say("", None)
        self._doing.ask(work)

    def _done(self, result: object) -> None:
        if isinstance(result, Path):
            words = self.tr("Bewaard als {path}").format(path=result)
            self._told.say(words, Severity.INFORM)
        self._read()

    def _refuse(self, sentence: str) -> None:
        self._told.say(sentence, Severity.ERROR)

    def _kinds(self) -> str:
        return self.tr("Kolomindelingen (*{suffix})").format(suffix=_suffix())


def _suffix() -> str:
    # Brings pydantic along, which is not needed before the first file.
    from app.exchange.saved_layout_file import SUFFIX

    return SUFFIX
