"""The small form in which a worker explains a warning, or says who agreed to a deviation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dossier import Acceptance
from app.domain.report import Severity
from app.views import theme
from app.views.widgets.form import LinesField, TextField
from app.views.widgets.text import button, quiet_button


class ExplainForm(QWidget):
    """``done(explanation, agreed_by)`` when the worker keeps it; empty text takes it back."""

    done = Signal(str, str)
    cancelled = Signal()

    def __init__(
        self,
        present: Acceptance | None = None,
        *,
        must_agree: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._must_agree = must_agree
        self.explanation = LinesField(self.tr("Toelichting"), lines=2)
        self.agreed_by = TextField(self.tr("Wie is akkoord?"), characters=30)
        self.agreed_by.setVisible(must_agree)
        if present is not None:
            self.explanation.set_value(present.explanation)
            self.agreed_by.set_value(present.agreed_by)
        self.keep = button(self.tr("Bewaar toelichting"))
        self.keep.clicked.connect(self._keep)
        stop = quiet_button(self.tr("Niet nu"))
        stop.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(stop)
        if present is not None:
            withdraw = quiet_button(self.tr("Trek toelichting in"))
            withdraw.clicked.connect(lambda: self.done.emit("", ""))
            buttons.addWidget(withdraw)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        for field in (self.explanation, self.agreed_by):
            column.addWidget(field)
        column.addLayout(buttons)

    def focus(self) -> None:
        """Put the cursor in the explanation."""
        self.explanation.focus()

    def _keep(self) -> None:
        explanation = self.explanation.value().strip()
        agreed_by = self.agreed_by.value().strip()
        if not explanation:
            self.explanation.set_problem(
                self.tr("Schrijf in een zin waarom dit hier goed is."), Severity.ERROR
            )
            self.explanation.focus()
        elif self._must_agree and not agreed_by:
            self.agreed_by.set_problem(self.tr("Noem wie akkoord is gegaan."), Severity.ERROR)
            self.agreed_by.focus()
        else:
            self.done.emit(explanation, agreed_by)
