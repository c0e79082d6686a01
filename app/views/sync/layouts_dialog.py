"""The saved layouts: rename, remove, and pass them on to colleagues as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.views import theme
from app.views.latest import Latest
from app.views.sync.layouts_pane import LayoutsPane
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import label, paragraph, primary_button, quiet_button

if TYPE_CHECKING:
    from app.exchange.layouts import SavedColumns
    from app.services.saved_layouts import LayoutRow
    from app.views.services import Services

_SIZE = (1140, 580)


def manage_layouts(services: Services, parent: QWidget | None) -> None:
    """Show the saved layouts until the worker is done with them."""
    dialog = LayoutsDialog(services, parent)
    try:
        dialog.exec()
    finally:
        dialog.deleteLater()


class LayoutsDialog(QDialog):
    """Every change is stored at once; what comes from a file as well."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.setWindowTitle(self.tr("Kolomindelingen"))
        self.pane = LayoutsPane()
        self.bring = quiet_button(self.tr("Lees bestand van collega…"), "folder")
        self._told = ProblemLine()
        self._wait = EmptyState(self.tr("Even kijken…"))
        self._empty = EmptyState(
            self.tr(
                "Nog geen kolomindelingen. Je maakt er een bij Bijwerken, als een blad niet wordt "
                "herkend."
            )
        )
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
        self._either = QStackedLayout()
        column.addLayout(self._either, 1)
        for part in (self._wait, self._empty, self.pane):
            self._either.addWidget(part)
        column.addWidget(self._told)
        close = primary_button(self.tr("Sluiten"))
        # Enter in the field of the name renames; it does not close.
        close.setDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self._reading.answered.connect(self._show)
        self._doing.answered.connect(self._done)
        self._files.answered.connect(self._keep)
        for part in (self._reading, self._doing, self._files):
            part.failed.connect(self._refuse)
        self.pane.renamed.connect(self._rename)
        self.pane.remove.clicked.connect(self._remove)
        self.pane.export.clicked.connect(self._export)
        self.bring.clicked.connect(self._bring)

    def _read(self) -> None:
        self._reading.ask(self._services.layouts.all)

    def _show(self, rows: tuple[LayoutRow, ...]) -> None:
        self._either.setCurrentWidget(self.pane if rows else self._empty)
        self.pane.show_rows(rows)

    def _rename(self, name: str) -> None:
        row = self.pane.chosen
        if row is not None:
            self._do(lambda: self._services.layouts.rename(row.id, name))

    def _remove(self) -> None:
        row = self.pane.chosen
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
        row = self.pane.chosen
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
            self.pane.choose_name(kept[-1].name)
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
