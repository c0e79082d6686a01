"""Changing and withdrawing what was exported: the reason, the numbers, the lines that are sent."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.dossier import Status
from app.domain.ijw import ReasonChange
from app.domain.sent_lines import EXPLANATION_KEY, NUMBER_KEY, REASON_KEY, check_withdrawal
from app.services.dossier_rows import IndicationView
from app.services.versions import Versions
from app.views import theme
from app.views.dossier.session import DossierSession
from app.views.widgets.card import Card
from app.views.widgets.date_text import show_date
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.form import ChoiceField, Field, TextField
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import button, clear_layout, paragraph, quiet_button

REASONS = tuple((r.value, r.label) for r in ReasonChange if r is not ReasonChange.REMOVED)


class ChangePanel(Card):
    """One block per indication that was exported; ``read`` asks for the versions of one."""

    read = Signal(int)

    def __init__(self, session: DossierSession, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Na het exporteren"), parent, kind="panel")
        self._session = session
        self._shown: object = None
        self._today = date.min
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.BETWEEN)
        self.body.addLayout(self._rows)

    def show_lines(
        self, items: tuple[IndicationView, ...], lines: dict[int, tuple[str, ...]], today: date
    ) -> None:
        """Show what was exported; ``lines`` are the sentences of what will be sent."""
        self._today = today
        sent = tuple(item for item in items if item.facts.sent or item.status is Status.EXPORTED)
        self.setVisible(bool(sent))
        # Not by the answers: a field in which somebody types must stay.
        fresh = (tuple((item.id, item.status, item.title) for item in sent), lines, today)
        if fresh == self._shown:
            return
        self._shown = fresh
        clear_layout(self._rows)
        for item in sent:
            self._rows.addWidget(self._block(item, lines.get(item.id, ())))

    def focus_reason(self, indication_id: int) -> None:
        """Put the cursor at the reason of a change that was begun."""
        found = self.findChild(Field, f"{REASON_KEY}-{indication_id}")
        if found is not None:
            found.focus()

    def _block(self, item: IndicationView, lines: tuple[str, ...]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(paragraph(item.title, "strong"))
        withdrawing = item.facts.sent is not None and item.facts.sent.withdrawing
        if item.status is Status.DRAFT:
            self._add_reason(column, item)
        if lines and item.status in {Status.DRAFT, Status.FINAL}:
            column.addWidget(paragraph(self.tr("Deze regels gaan naar de backoffice:"), "quiet"))
            for sentence in lines:
                column.addWidget(paragraph(sentence))
        self._add_numbers(column, item)
        row = FlowLayout(spacing=theme.INSIDE)
        if item.status is Status.DRAFT or (item.status is Status.FINAL and withdrawing):
            undo = button(self.tr("Maak ongedaan"))
            undo.setObjectName(f"undo-{item.id}")
            undo.clicked.connect(lambda: self._act_undo(item.id))
            row.addWidget(undo)
        if item.status is Status.EXPORTED:
            row.addWidget(self._change_button(item))
        versions = quiet_button(self.tr("Versies"))
        versions.setObjectName(f"versions-{item.id}")
        versions.clicked.connect(lambda: self.read.emit(item.id))
        row.addWidget(versions)
        column.addLayout(row)
        if item.status is Status.EXPORTED:
            row.addWidget(self._withdraw_part(column, item))
        return holder

    def _add_reason(self, column: QVBoxLayout, item: IndicationView) -> None:
        column.addWidget(paragraph(self.tr("Pas de hulp aan in de stappen Product tot Aanbieder.")))
        reason = ChoiceField(self.tr("Reden van wijziging"), REASONS, empty=self.tr("Kies…"))
        self._add_answer(column, item, REASON_KEY, reason)
        self._add_answer(column, item, EXPLANATION_KEY, TextField(self.tr("Toelichting")))

    def _add_answer(
        self, column: QVBoxLayout, item: IndicationView, key: str, field: Field
    ) -> None:
        field.set_value(item.facts.answer(key))
        field.setObjectName(f"{key}-{item.id}")
        field.edited.connect(lambda value: self._session.answer_indication(item.id, key, value))
        column.addWidget(field)

    def _withdraw_part(self, column: QVBoxLayout, item: IndicationView) -> QPushButton:
        """The quiet button that folds out what withdrawing asks, so that nobody hits it lightly."""
        why = TextField(self.tr("Waarom intrekken?"))
        why.setObjectName(f"why-{item.id}")
        fields = [why]
        warnings = check_withdrawal(item.facts, self._today).findings
        for finding in warnings:
            line = ProblemLine(self, quiet=True)
            line.say(f"{finding.sentence}  ({finding.code})", finding.severity)
            column.addWidget(line)
        if warnings:
            fields.append(TextField(self.tr("Wat zei de aanbieder over declaraties?")))
            fields[-1].setObjectName(f"declared-{item.id}")
            column.addWidget(fields[-1])
        withdraw = button(self.tr("Trek in"))
        withdraw.setAccessibleName(self.tr("Trek in: {title}").format(title=item.title))
        withdraw.setObjectName(f"withdraw-{item.id}")

        def take_back() -> None:
            texts = [field.value() for field in fields]
            self._session.act(lambda: self._versions.withdraw(item.id, *texts))

        withdraw.clicked.connect(take_back)
        asked = QWidget()
        row = QHBoxLayout(asked)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(why, 1)
        row.addWidget(withdraw, 0, Qt.AlignmentFlag.AlignBottom)
        asked.hide()
        column.addWidget(asked)
        fold = quiet_button(self.tr("Intrekken…"))
        fold.setAccessibleName(self.tr("Intrekken: {title}").format(title=item.title))
        fold.setObjectName(f"fold-{item.id}")

        def fold_out() -> None:
            asked.setVisible(asked.isHidden())
            if not asked.isHidden():
                why.focus()

        fold.clicked.connect(fold_out)
        return fold

    def _change_button(self, item: IndicationView) -> QPushButton:
        change = button(self.tr("Wijzigen"))
        change.setAccessibleName(self.tr("Wijzigen: {title}").format(title=item.title))
        change.setObjectName(f"change-{item.id}")
        change.clicked.connect(
            lambda: self._session.act(lambda: self._versions.start_change(item.id))
        )
        return change

    def _add_numbers(self, column: QVBoxLayout, item: IndicationView) -> None:
        if item.status not in {Status.DRAFT, Status.FINAL} or item.facts.sent is None:
            return
        for line in (line for line in item.facts.sent.lines if line.agb):
            field = TextField(
                self.tr("Toewijzingsnummer vanaf {day}").format(day=show_date(line.start)),
                longest=9,
            )
            key = NUMBER_KEY.format(line=line.id)
            field.set_value(item.facts.answer(key))
            field.setObjectName(f"{key}-{item.id}")
            field.edited.connect(
                lambda value, number=line.id: self._session.edit(
                    f"indication.{item.id}:number.{number}",
                    lambda: self._versions.set_number(item.id, number, value),
                )
            )
            column.addWidget(field)

    def _act_undo(self, indication_id: int) -> None:
        self._session.forget(f"indication.{indication_id}:")
        self._session.act(lambda: self._versions.call_off(indication_id))

    @property
    def _versions(self) -> Versions:
        return self._session.indications.versions
