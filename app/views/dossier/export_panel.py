"""Where every indication stands, and what comes of the export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.dossier import Status
from app.domain.report import Severity
from app.domain.sent_lines import is_withdrawn
from app.services.dossier_rows import IndicationView
from app.views import theme
from app.views.announce import say_in
from app.views.moments import full_moment
from app.views.widgets.card import Card
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import button, clear_layout, paragraph, quiet_button


class ExportPanel(Card):
    """``reopened(indication id)``; ``exported`` and ``folder_asked`` when the worker wants to.

    ``again_asked(moment)`` when the file that was exported at that moment must be made again.
    """

    reopened = Signal(int)
    again_asked = Signal(object)
    exported = Signal()
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, kind="panel")
        self._shown: tuple[IndicationView, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.UNIT)
        self.body.addLayout(self._rows)
        self._warning = paragraph()
        self.protect = QCheckBox(self.tr("Met een wachtzin"))
        self.protect.toggled.connect(self._warn)
        self._folder = paragraph("", "quiet")
        self.choose_folder = quiet_button(self.tr("Andere map"), "folder")
        self.choose_folder.clicked.connect(self.folder_asked)
        self.export_now = button(self.tr("Exporteer wat definitief is"))
        self.export_now.clicked.connect(self.exported)
        self._problem = ProblemLine()
        self._result = paragraph()
        self.open_file = button(self.tr("Open bestand"), "file")
        self.open_folder = button(self.tr("Open map"), "folder")
        self._path: Path | None = None
        self._lay_out()

    @property
    def problem(self) -> str:
        """What went wrong, or nothing."""
        return self._problem.sentence

    @property
    def path(self) -> Path | None:
        """The file that was exported, as long as it is there."""
        return self._path

    def show_indications(self, items: tuple[IndicationView, ...]) -> None:
        """Show each indication with its status; what is final can be reopened."""
        if items != self._shown:
            self._shown = items
            clear_layout(self._rows)
            for item in items:
                self._rows.addWidget(self._row(item))
        statuses = {item.status for item in items}
        final = Status.FINAL in statuses
        again = any(item.exported_at is not None for item in items)
        self._folder.setVisible(final)
        self.choose_folder.setVisible(final)
        self._warning.setVisible(final or again)
        self.protect.setVisible(final or again)
        self.export_now.setVisible(final and Status.DRAFT in statuses)

    def show_folder(self, folder: str) -> None:
        """Say where the file will come."""
        self._folder.setText(
            self.tr("Het komt in {folder}").format(folder=folder)
            if folder
            else self.tr("Bij het exporteren kies je een map.")
        )

    def show_result(self, path: Path | None) -> None:
        """Show where the file stands, with buttons to open it; ``None`` shows nothing."""
        self._path = path
        for part in (self._result, self.open_file, self.open_folder):
            part.setVisible(path is not None)
        if path is not None:
            say_in(self._result, self.tr("Geëxporteerd naar {path}").format(path=path))
            self.say("")

    def say(self, sentence: str) -> None:
        """Say what went wrong with the export; empty text takes it back."""
        self._problem.say(sentence, Severity.ERROR)

    def _row(self, item: IndicationView) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(paragraph(item.title, "strong"))
        line = FlowLayout(spacing=theme.INSIDE, right=1)
        line.addWidget(paragraph(self._status(item), "quiet"))
        column.addLayout(line)
        withdrawing = is_withdrawn(item.facts)
        if item.status is Status.FINAL and not withdrawing:
            reopen = quiet_button(self.tr("Heropenen"))
            reopen.setAccessibleName(self.tr("Heropen {title}").format(title=item.title))
            reopen.setObjectName(f"reopen-{item.id}")
            reopen.clicked.connect(lambda: self.reopened.emit(item.id))
            line.addWidget(reopen)
        if item.status in {Status.EXPORTED, Status.WITHDRAWN} and item.exported_at is not None:
            line.addWidget(self._again_button(item))
        return holder

    def _again_button(self, item: IndicationView) -> QPushButton:
        again = quiet_button(self.tr("Maak het bestand opnieuw"), "file")
        again.setAccessibleName(
            self.tr("Maak het bestand opnieuw: {title}").format(title=item.title)
        )
        again.setToolTip(self.tr("Als het kwijt is. In het dossier verandert er niets."))
        again.setObjectName(f"again-{item.id}")
        again.clicked.connect(lambda: self.again_asked.emit(item.exported_at))
        return again

    def _status(self, item: IndicationView) -> str:
        if item.status is Status.FINAL and item.decided_at is not None:
            words = self.tr("definitief sinds {moment}")
            if is_withdrawn(item.facts):
                words = self.tr("ingetrokken op {moment}, nog niet geëxporteerd")
            elif item.facts.sent is not None:
                words = self.tr("wijziging definitief sinds {moment}, nog niet geëxporteerd")
            return words.format(moment=full_moment(item.decided_at))
        if item.status is Status.DRAFT and item.facts.sent is not None:
            return self.tr("wijziging, nog concept; tot die tijd geldt wat is geëxporteerd")
        if item.status is Status.EXPORTED and item.exported_at is not None:
            return self.tr("geëxporteerd op {moment}").format(moment=full_moment(item.exported_at))
        return str(item.status)

    def _lay_out(self) -> None:
        folder = FlowLayout(spacing=theme.INSIDE, right=1)
        folder.addWidget(self._folder)
        folder.addWidget(self.choose_folder)
        opening = FlowLayout(spacing=theme.INSIDE)
        for made, do in ((self.open_file, self._open_file), (self.open_folder, self._open_folder)):
            made.clicked.connect(do)
            opening.addWidget(made)
        aside = QHBoxLayout()
        aside.addWidget(self.export_now)
        aside.addStretch(1)
        self.add(self._warning)
        self.add(self.protect)
        self._warn(self.protect.isChecked())
        self.body.addLayout(folder)
        self.body.addLayout(aside)
        self.add(self._problem)
        self.add(self._result)
        self.body.addLayout(opening)
        self.show_result(None)

    def _warn(self, protected: bool) -> None:
        self._warning.setText(
            self.tr("Het bestand bevat persoonsgegevens en opent alleen met de wachtzin.")
            if protected
            else self.tr(
                "Het bestand bevat persoonsgegevens en is niet versleuteld. Bewaar het veilig."
            )
        )

    def _open_file(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _open_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
