"""Which data-quality signals are shown: of a kind, a municipality, a provider, with some words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.signal_rows import SignalFilter, SignalKind
from app.views import theme
from app.views.amounts import whole
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from app.services.signal_rows import SignalReport, Tally

NOBODY: Final = "-"
"""Stands in a choice for signals that have no municipality or no provider."""


class SignalFilters(QWidget):
    """``asked`` whenever other signals are wanted."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine(
            self.tr("Zoek in de signalen  (Ctrl+F)"), self.tr("Zoek in de signalen")
        )
        self.search.setMinimumWidth(theme.text_width(self, 36))
        self.kind = _choice(self.tr("Soort"), self.tr("alle soorten"))
        self.place = _choice(self.tr("Gemeente"), self.tr("alle gemeenten"))
        self.provider = _choice(self.tr("Aanbieder"), self.tr("alle aanbieders"))
        self._row = FlowLayout(self, spacing=theme.INSIDE, right=4)
        self._row.addWidget(self.search)
        for field in (self.kind, self.place, self.provider):
            self._row.addWidget(field)
            field.edited.connect(lambda _value: self.asked.emit())
        self.search.searched.connect(lambda _text: self.asked.emit())

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(widget)

    def wanted(self) -> SignalFilter:
        """What is asked for now."""
        kind = self.kind.value()
        return SignalFilter(
            SignalKind(kind) if kind else None,
            _code(self.place.value()),
            _code(self.provider.value()),
            self.search.text().strip(),
        )

    def offer(self, report: SignalReport) -> None:
        """Offer what there are signals of, each with how many the other choices leave of it."""
        wanted = self.wanted()
        kinds = report.by_kind(replace(wanted, kind=None))
        self.kind.set_choices(self._words(kinds))
        places = report.by_municipality(replace(wanted, municipality_code=None))
        self.place.set_choices(self._words(places))
        self.provider.set_choices(self._words(report.by_provider(replace(wanted, agb=None))))

    def narrow(self, field: ChoiceField, code: str | None) -> None:
        """Choose this code in a field; ``None`` is all."""
        field.set_value("" if code is None else code or NOBODY, force=True)
        self.asked.emit()

    def clear(self) -> None:
        """Ask for everything again."""
        self.search.clear()
        for field in (self.kind, self.place, self.provider):
            field.set_value("", force=True)
        self.asked.emit()

    def _words(self, tallies: Iterable[Tally]) -> list[tuple[str, str]]:
        return [
            (tally.code or NOBODY, f"{tally.name or self.tr('geen')} ({whole(tally.signals)})")
            for tally in tallies
        ]


def _code(value: str) -> str | None:
    return None if not value else "" if value == NOBODY else value


def _choice(name: str, everything: str) -> ChoiceField:
    made = ChoiceField(name, place=LabelPlace.HIDDEN, empty=everything)
    made.combo.setToolTip(name)
    return made
