"""The list "Let op" of the start page: a sign, what is the matter, and the first of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.views import theme
from app.views.widgets.date_text import show_date
from app.views.widgets.text import clear_layout, paragraph, quiet_button

if TYPE_CHECKING:
    from app.services.attention import AttentionRow

_SIGNS = {
    "ending": "AMBER",
    "evaluation": "AMBER",
    "stops": "AMBER",
    "clocks": "AMBER",
    "decisions": "AMBER",
    "reports": "AMBER",
    "drafts": "UNKNOWN",
    "backup here": "RED",
    "backup elsewhere": "AMBER",
    "retention": "AMBER",
    "set aside": "UNKNOWN",
    "red providers": "RED",
    "old waiting times": "UNKNOWN",
}

_MOST = 15
"""Dossiers in the menu of one row."""


class AttentionList(QWidget):
    """Shows the rows; ``opened(row, dossier)`` when the worker wants to see what is behind one.

    ``dossier`` is the id of the chosen dossier, or ``None`` where the row is about none.

    ``stale_days`` tells the age in days at which the region finds a waiting time old.
    """

    opened = Signal(object, object)

    def __init__(self, stale_days: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale_days = stale_days
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.BETWEEN)

    def show_rows(self, rows: Iterable[AttentionRow]) -> None:
        """Show ``rows``, or say that there is nothing."""
        clear_layout(self._column)
        for row in rows:
            self._column.addWidget(self._widget(row))
        if not self._column.count():
            self.show_sentence(self.tr("Niets dat nu aandacht vraagt."))
            return
        self._column.addStretch(1)

    def show_sentence(self, sentence: str) -> None:
        """Show one quiet sentence instead of rows."""
        clear_layout(self._column)
        self._column.addWidget(paragraph(sentence, "quiet"))
        self._column.addStretch(1)

    def _widget(self, row: AttentionRow) -> QWidget:
        # There is only something to draw when the start page is there already.
        from app.domain.stoplight import Light
        from app.views.widgets.light_painter import LightSign

        title, detail = self._words(row)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        sign = LightSign(Light(_SIGNS[row.subject]), words=self.tr("Let op"))
        grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(paragraph(title, "strong"), 0, 1)
        grid.addWidget(self._open_button(row, title), 0, 2)
        if detail:
            grid.addWidget(paragraph(detail, "hint"), 1, 1, 1, 2)
        return holder

    def _open_button(self, row: AttentionRow, title: str) -> QPushButton:
        button = quiet_button(self.tr("Bekijk"))
        button.setAccessibleName(self.tr("Bekijk: {title}").format(title=title))
        if len(row.places) > 1:
            button.setMenu(self._menu(row, button))
        else:
            button.clicked.connect(lambda: self.opened.emit(row, row.dossier_id))
        return button

    def _menu(self, row: AttentionRow, parent: QWidget) -> QMenu:
        """A line per dossier, the most urgent first."""
        menu = QMenu(parent)
        for place in row.places[:_MOST]:
            action = menu.addAction(f"{place.number}   {show_date(place.day)}")
            action.triggered.connect(
                lambda _=False, key=place.dossier_id: self.opened.emit(row, key)
            )
        if len(row.places) > _MOST:
            more = self.tr("en {count} meer, later in de tijd")
            menu.addAction(more.format(count=len(row.places) - _MOST)).setEnabled(False)
        return menu

    def _words(self, row: AttentionRow) -> tuple[str, str]:
        first = show_date(row.first)
        weekday = (
            QLocale(QLocale.Language.Dutch).dayName(row.first.isoweekday()) if row.first else ""
        )
        one = row.count == 1
        titles = {
            "ending": self.tr("1 indicatie verloopt binnen 8 weken")
            if one
            else self.tr("{count} indicaties verlopen binnen 8 weken"),
            "evaluation": self._evaluations(row),
            "stops": self.tr("1 stop is nog niet doorgegeven aan de aanbieder")
            if one
            else self.tr("{count} stops zijn nog niet doorgegeven aan de aanbieder"),
            "clocks": self.tr("1 termijn van een verwijzing loopt af")
            if one
            else self.tr("{count} termijnen van een verwijzing lopen af"),
            "decisions": self.tr("1 termijn van een besluit loopt af")
            if one
            else self.tr("{count} termijnen van een besluit lopen af"),
            "reports": self.tr("1 verslag van een analyse is te laat")
            if one
            else self.tr("{count} verslagen van een analyse zijn te laat"),
            "drafts": self.tr("1 concept ligt langer dan 4 weken stil")
            if one
            else self.tr("{count} concepten liggen langer dan 4 weken stil"),
            "backup here": self.tr("Al {count} dagen gewerkt zonder reservekopie"),
            "backup elsewhere": self.tr("De tweede plek van de reservekopieën loopt achter"),
            "retention": self.tr("Van 1 gesloten dossier is de bewaartermijn voorbij")
            if one
            else self.tr("Van {count} gesloten dossiers is de bewaartermijn voorbij"),
            "set aside": self.tr("1 apart gezet dossierbestand is ouder dan 30 dagen")
            if one
            else self.tr("{count} apart gezette dossierbestanden zijn ouder dan 30 dagen"),
            "red providers": self.tr("1 aanbieder van lopende hulp is rood")
            if one
            else self.tr("{count} aanbieders van lopende hulp zijn rood"),
            "old waiting times": self.tr("Wachttijd van 1 aanbieder is ouder dan {days} dagen")
            if one
            else self.tr("Wachttijden van {count} aanbieders zijn ouder dan {days} dagen"),
        }
        names = _some(row.names)
        over = self.tr("verlopen op {day}: {number}").format(day=first, number=names)
        soon = self.tr("eerste op {day}: {number}").format(day=first, number=names)
        details = {
            "ending": soon,
            "evaluation": self.tr("te laat sinds {day}: {number}").format(day=first, number=names)
            if row.late
            else f"{names}, {weekday}",
            "stops": self.tr("laatste dag {day}: {number}").format(day=first, number=names),
            "clocks": over if row.late else soon,
            "decisions": over if row.late else soon,
            "reports": self.tr("te laat sinds {day}: {number}").format(day=first, number=names),
            "drafts": self.tr("het oudste sinds {day}: {number}").format(day=first, number=names),
            "backup here": self.tr("laatst gelukt op {day}").format(day=first)
            if row.first
            else self.tr("er is nog geen enkele reservekopie"),
            "backup elsewhere": self.tr("sinds {day}: sluit de stick of netwerkmap aan").format(
                day=first
            ),
            "retention": names,
            "set aside": self.tr("er kunnen vernietigde dossiers in staan"),
            "red providers": names,
            "old waiting times": self.tr("vraag de aanbieder, of wacht op de volgende levering"),
        }
        title = titles[row.subject].format(count=row.count, days=self._stale_days())
        return title, details[row.subject]

    def _evaluations(self, row: AttentionRow) -> str:
        if row.late:
            one, many = self.tr("1 evaluatie te doen"), self.tr("{count} evaluaties te doen")
        else:
            one, many = self.tr("1 evaluatie deze week"), self.tr("{count} evaluaties deze week")
        return one if row.count == 1 else many


def _some(names: tuple[str, ...], most: int = 3) -> str:
    """The first names, and "en 4 meer" where there are more."""
    shown = ", ".join(names[:most])
    if len(names) <= most:
        return shown
    words = QCoreApplication.translate("AttentionList", "{names} en {count} meer")
    return words.format(names=shown, count=len(names) - most)
