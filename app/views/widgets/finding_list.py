"""The findings of a step or a dossier: sign, sentence, code, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.domain.stoplight import Light
from app.views import icons, theme
from app.views.language import said
from app.views.widgets.explain_form import ExplainForm
from app.views.widgets.light_painter import LightSign
from app.views.widgets.problem_line import SIGN_OF, severity_words
from app.views.widgets.text import button, clear_layout, paragraph, quiet_button

if TYPE_CHECKING:
    from app.services.dossier_rows import FindingRow

_MENDED_BY_EXPLAINING = (Severity.BLOCK, Severity.WARNING)


class FindingList(QWidget):
    """All findings under one another, errors first as they come.

    ``jumped(row)`` asks to go to the field; ``explained(row, explanation, agreed_by)`` hands over
    an explanation; an empty explanation takes it back. ``row`` is the :class:`FindingRow`.
    """

    jumped = Signal(object)
    explained = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FindingRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.INSIDE)
        self.setAccessibleName(self.tr("Bevindingen"))

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """What is shown now."""
        return self._rows

    def show_rows(self, rows: Iterable[FindingRow]) -> None:
        """Show ``rows``; the same rows as now leave an explanation that is being typed alone."""
        fresh = tuple(rows)
        if fresh == self._rows:
            return
        self._rows = fresh
        clear_layout(self._column)
        for row in fresh:
            notice = FindingNotice(row)
            notice.jumped.connect(self.jumped)
            notice.explained.connect(self.explained)
            self._column.addWidget(notice)
        self.setVisible(bool(fresh))


class FindingNotice(QFrame):
    """One finding in a frame; see :class:`FindingList` for its signals."""

    jumped = Signal(object)
    explained = Signal(object, str, str)

    def __init__(self, row: FindingRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        handled = row.acceptance is not None
        theme.mark(self, "notice")
        self.setProperty("severity", "done" if handled else str(row.finding.severity))
        sentence = f"{said(row.finding.sentence)}  ({row.finding.code})"
        self.setAccessibleName(sentence)
        self._line = QHBoxLayout()
        self._line.setSpacing(theme.INSIDE)
        self._line.addWidget(_sign(row), 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(paragraph(sentence), 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(theme.INSIDE)
        self._column.addLayout(self._line)
        self._form: ExplainForm | None = None
        self._add_buttons()
        self._add_source(row.finding.source)
        if row.acceptance is not None:
            self._add_explanation(row.acceptance.explanation, row.acceptance.agreed_by)

    def _add_buttons(self) -> None:
        finding = self._row.finding
        if self._row.acceptance is not None:
            change = quiet_button(self.tr("Wijzig toelichting"))
            change.clicked.connect(self.explain)
            self._line.addWidget(change)
        elif finding.severity in _MENDED_BY_EXPLAINING:
            explain = button(self.tr("Toelichten"))
            explain.clicked.connect(self.explain)
            self._line.addWidget(explain)
        if finding.field:
            jump = quiet_button(self.tr("Ga naar veld"))
            jump.clicked.connect(lambda: self.jumped.emit(self._row))
            self._line.addWidget(jump)

    def _add_source(self, source: str) -> None:
        """Name the rule behind what can be explained; what must be filled in tells it on a rest."""
        if not source:
            return
        words = self.tr("Bron: {source}").format(source=said(source))
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        if self._row.finding.severity is not Severity.ERROR:
            self._column.addWidget(paragraph(words, "hint"))

    def _add_explanation(self, explanation: str, agreed_by: str) -> None:
        words = self.tr("Toegelicht: {text}").format(text=explanation)
        if agreed_by:
            words += " " + self.tr("Akkoord van {name}.").format(name=agreed_by)
        self._column.addWidget(paragraph(words, "quiet"))

    def explain(self) -> None:
        """Open the form in which the explanation is typed, or go to it."""
        if self._form is None:
            self._form = ExplainForm(
                self._row.acceptance, must_agree=self._row.finding.severity is Severity.BLOCK
            )
            self._form.done.connect(self._explained)
            self._form.cancelled.connect(self._close_form)
            self._column.addWidget(self._form)
        self._form.focus()

    def _explained(self, explanation: str, agreed_by: str) -> None:
        self._close_form()
        self.explained.emit(self._row, explanation, agreed_by)

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None


def _sign(row: FindingRow) -> QWidget:
    if row.acceptance is not None:
        words = QCoreApplication.translate("FindingNotice", "Toegelicht")
        return LightSign(Light.GREEN, words=words)
    light = SIGN_OF[row.finding.severity]
    if light is not Light.NONE:
        return LightSign(light, words=severity_words(row.finding.severity))
    picture = QLabel()
    picture.setPixmap(icons.pixmap("info", "quiet", 16, picture.devicePixelRatioF()))
    return picture
