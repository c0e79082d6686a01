"""The card about the stoplight: every threshold, with what the region proposes beside it."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.policy import LOCKED
from app.domain.report import Severity
from app.domain.roles import REFUSALS, Right
from app.services.failures import sentence_of
from app.views import theme
from app.views.language import said
from app.views.read_only import close_field
from app.views.settings_cards.setting_card import SettingCard
from app.views.widgets.form import LabelPlace, NumberField
from app.views.widgets.text import label, paragraph, quiet_button, unmarked

if TYPE_CHECKING:
    from app.domain.thresholds import Threshold
    from app.services.thresholds import ThresholdRow
    from app.views.services import Services

_TEXT = 0


class LightsCard(SettingCard):
    """A number counts at once, for every light on this computer; only an administrator sets it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", parent)
        self.set_title(self.tr("Drempels van het stoplicht"))
        self.fields: dict[str, NumberField] = {}
        self.back: dict[str, QPushButton] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.INSIDE + theme.UNIT)
        self._grid.setVerticalSpacing(theme.UNIT)
        self._grid.setColumnStretch(_TEXT, 1)
        self.refusal = paragraph("", "quiet")
        self.add(paragraph(self._explanation(), "quiet"))
        self.add(self.refusal)
        self.body.addLayout(self._grid)
        self._fill()

    def enter(self) -> None:
        """Show what counts now."""
        for row in self.services.thresholds.rows():
            self._show(row)
        may = self.services.roles.may(Right.ADMINISTER)
        self.refusal.setText("" if may else REFUSALS[Right.ADMINISTER])
        self.refusal.setHidden(may)
        if not may:
            for key, field in self.fields.items():
                close_field(field)
                self.back[key].hide()

    def flush(self) -> None:
        """Store what is still waiting."""
        for field in self.fields.values():
            field.flush()

    def keep(self, key: str, value: str) -> None:
        """Set a threshold, or say at its field why that cannot be."""
        try:
            self.services.thresholds.set(key, value)
        except Exception as error:
            sentence = sentence_of(error)
            if sentence is None:
                raise
            self.fields[key].set_problem(sentence, Severity.ERROR)
            return
        self.saved.emit(self.services.clock())
        self.enter()

    def _show(self, row: ThresholdRow) -> None:
        key = row.threshold.key
        self.fields[key].set_value(str(row.value))
        self.fields[key].set_problem("")
        self.back[key].setVisible(row.own)
        if row.locked:
            close_field(self.fields[key])
            self.fields[key].set_problem(LOCKED, Severity.INFORM)

    def _fill(self) -> None:
        """Lay the thresholds out, a heading above those of each part of the light."""
        rows = self.services.thresholds.rows()
        for group, found in groupby(rows, lambda row: row.threshold.group):
            heading = label(group, "strong")
            heading.setContentsMargins(0, theme.INSIDE, 0, 0)
            self._grid.addWidget(heading, self._grid.rowCount(), _TEXT, 1, -1)
            for row in found:
                self._add(row)

    def _add(self, row: ThresholdRow) -> None:
        item, line = row.threshold, self._grid.rowCount()
        field = NumberField(item.text, place=LabelPlace.HIDDEN)
        field.edited.connect(partial(self.keep, item.key))
        words = paragraph(unmarked(item.text))
        words.setBuddy(field.editor)
        back = quiet_button(self.tr("Terug"))
        back.setAccessibleName(self.tr("Terug naar de regio: {text}").format(text=said(item.text)))
        back.clicked.connect(partial(self._go_back, item))
        policy = back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        back.setSizePolicy(policy)
        named = QWidget()
        names = QVBoxLayout(named)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        names.addWidget(words)
        names.addWidget(paragraph(self._default(row), "hint"))
        for column, widget in enumerate((named, field, label(item.unit), back)):
            self._grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field.take_problem_line(), line + 1, _TEXT, 1, -1)
        self.fields[item.key], self.back[item.key] = field, back

    def _default(self, row: ThresholdRow) -> str:
        words = self.tr("regio: {number}").format(number=row.default)
        provisional = self.services.thresholds.provisional
        return self.tr("{words} (voorlopig)").format(words=words) if provisional else words

    def _go_back(self, item: Threshold) -> None:
        self.fields[item.key].set_value("", force=True)
        self.keep(item.key, "")

    def _explanation(self) -> str:
        words = self.tr(
            "Vanaf welke getallen een licht oranje of rood wordt. Wat je wijzigt, geldt meteen "
            "voor alle lichten op deze computer. Een indicatie die al klaar is, houdt het licht "
            "dat ze had."
        )
        if not self.services.thresholds.provisional:
            return words
        told = self.tr("Voorlopig: de regio heeft nog geen enkele drempel vastgesteld.")
        return f"{words} {told}"
