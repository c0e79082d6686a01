"""The card of one provider: its light and why, its money, its products and its KPIs."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.stoplight import Light, Part
from app.services.board_rows import BoardRow, Provenance
from app.services.provider_card import ProductLine, ProviderCard
from app.services.source_questions import (
    BudgetFigure,
    KpiQuestion,
    ProviderQuestion,
    Question,
    WaitingQuestion,
)
from app.views import theme
from app.views.amounts import whole_euros
from app.views.light_words import light_words
from app.views.origins import Asked
from app.views.providers.fact_grid import FactGrid, broken
from app.views.providers.kpi_grid import KpiGrid
from app.views.source_words import place_in_file, source_words
from app.views.table_models.provider_model import published_wait, room_words
from app.views.widgets.card import Card
from app.views.widgets.date_text import show_date
from app.views.widgets.light_painter import LightSign
from app.views.widgets.scroll import scroll_area
from app.views.widgets.text import button, clear_layout, label, paragraph, quiet_button


class CardPanel(Card):
    """The name stays in view; its light and what is known scroll under it, as one.

    ``origin_asked(question)``: somebody wants to know where a light or a figure came from.
    """

    origin_asked = Signal(object)
    more_asked = Signal()
    """Somebody wants all lights and the history of the provider in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._asked = Asked(date.min)
        self._agb = ""
        self.title.setWordWrap(True)
        self.head.setStretch(0, 1)
        self.head.setStretch(1, 0)
        self._sign = LightSign()
        self._word = paragraph("", "strong")
        self._kind = paragraph("", "hint")
        light = QHBoxLayout()
        light.setSpacing(theme.INSIDE)
        light.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        light.addWidget(self._word, 1)
        self.origin = quiet_button(self.tr("Herkomst"), "search")
        light.addWidget(self.origin)
        inner = QWidget()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, theme.INSIDE, 0)
        whole.setSpacing(theme.INSIDE)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(0)
        self.facts = scroll_area(inner, self.tr("Alles van deze aanbieder"))
        whole.addWidget(self._kind)
        whole.addLayout(light)
        whole.addLayout(self._facts, 1)
        self.body.addWidget(self.facts, 1)
        self.more = button(self.tr("Alle lichten en geschiedenis…"))
        self.body.addWidget(self.more)
        self.more.clicked.connect(self.more_asked)
        self.origin.clicked.connect(self._ask_light)

    def show_card(
        self, row: BoardRow, card: ProviderCard, data_date: date | None, asked: Asked
    ) -> None:
        """Show everything of one provider; ``data_date`` is how far its declarations go."""
        self._asked = asked
        self._agb = row.agb
        self._show_head(row)
        clear_layout(self._facts)
        self._add_parts(row)
        self._add_products(card.products)
        self._add_budget(row, data_date)
        if card.kpis:
            self._add_title(self.tr("KPI's"))
            self._add_grid(KpiGrid(row.agb, card.kpis))
        self._add_contract(row, card)
        self._add_sources(row, card)
        self._facts.addStretch(1)
        self.facts.verticalScrollBar().setValue(0)

    def _ask_light(self) -> None:
        self.origin_asked.emit(self._asked.light(self._agb))

    def _show_head(self, row: BoardRow) -> None:
        judgement = row.judgement
        self.set_title(row.name)
        words = light_words(judgement.overall, judgement.word)
        self._sign.set_light(judgement.overall)
        self._word.setText(words)
        kinds = (
            self.tr("Categorie {category}").format(category=row.category),
            row.type,
            self.tr("AGB {agb}").format(agb=row.agb),
        )
        self._kind.setText(" · ".join(kind for kind in kinds if kind))
        self.setAccessibleName(f"{row.name}: {words}")
        self.facts.setAccessibleName(self.tr("Alles van {name}").format(name=row.name))

    def _add_parts(self, row: BoardRow) -> None:
        """The three parts of the light, and what the whole adds to them."""
        judgement = row.judgement
        agb, asked = row.agb, self._asked
        grid = FactGrid(lights=True)
        parts: tuple[tuple[Part, Question], ...] = (
            (judgement.waiting, asked.waiting(agb)),
            (judgement.budget, asked.budget(agb, BudgetFigure.ROOM)),
            (judgement.kpi, KpiQuestion(agb)),
        )
        for part, question in parts:
            agreed = part.light is not Light.NONE
            grid.add(part.sentence, light=part.light, question=question if agreed else None)
        own = {part.sentence for part, _ in parts}
        for sentence in judgement.sentences:
            if sentence not in own:
                grid.add(sentence)
        self._add_grid(grid)

    def _add_budget(self, row: BoardRow, data_date: date | None) -> None:
        if row.judgement.budget.light is Light.NONE or data_date is None:
            return
        self._add_title(
            self.tr("Budget {year}").format(year=data_date.year),
            self.tr("declaraties t/m {day}").format(day=show_date(data_date)),
        )
        grid = FactGrid()
        for name, figure, cents in (
            (self.tr("Budgetplafond"), BudgetFigure.CEILING, row.ceiling),
            (self.tr("Gedeclareerd"), BudgetFigure.DECLARED, row.declared),
            (self.tr("Met lopende toewijzingen"), BudgetFigure.COMMITTED, row.committed),
            (self.tr("Verwacht, zoals de laatste maanden"), BudgetFigure.ROLLING, row.rolling),
            (self.tr("Verwacht, zoals vorig jaar"), BudgetFigure.PRIOR, row.prior),
        ):
            share = "" if figure is BudgetFigure.CEILING else _share(cents, row.ceiling)
            question = None if cents is None else self._asked.budget(row.agb, figure)
            grid.add(name, self._amount(cents), share, question=question)
        known = None if row.room is None else self._asked.budget(row.agb, BudgetFigure.ROOM)
        grid.add(self.tr("Ruimte dit jaar"), room_words(row), "", strong=True, question=known)
        self._add_grid(grid)

    def _add_products(self, lines: tuple[ProductLine, ...]) -> None:
        if not lines:
            return
        self._add_title(self.tr("Producten en wachttijd"))
        grid = FactGrid(lights=True)
        for line in lines:
            grid.add(
                line.name,
                published_wait(line.part, line.weeks_text) if line.part else "–",
                light=line.part.light if line.part else Light.NONE,
                hint=self._beside(line),
                source=self._told(line.part, line.source),
                question=self._waiting_question(line),
            )
        self._add_grid(grid)

    def _waiting_question(self, line: ProductLine) -> WaitingQuestion | None:
        if line.part is None:
            return None
        return WaitingQuestion(self._agb, self._asked.today, line.code, line.place)

    def _beside(self, line: ProductLine) -> str:
        parts = [line.place, show_date(line.reference_date)]
        if line.waiting:
            one, many = self.tr("1 wachtende"), self.tr("{count} wachtenden")
            parts.append(one if line.waiting == 1 else many.format(count=line.waiting))
        if line.part is None:
            parts.append(self.tr("geen wachttijd bekend"))
        if not line.offered:
            parts.append(self.tr("niet afgesproken met de regio"))
        parts.append(line.note)
        return " · ".join(part for part in parts if part)

    def _told(self, part: Part | None, source: Provenance | None) -> str:
        words = (part.sentence if part else "", source_words(source) if source else "")
        return "\n".join(word for word in words if word)

    def _add_contract(self, row: BoardRow, card: ProviderCard) -> None:
        self._add_title(self.tr("Contract"))
        if not row.contracted:
            self._facts.addWidget(broken(self.tr("Geen contract met de regio.")))
            return
        period = " ".join(
            words.format(day=show_date(day))
            for words, day in (
                (self.tr("vanaf {day}"), card.contract_from),
                (self.tr("tot en met {day}"), card.contract_to),
            )
            if day is not None
        )
        places = ", ".join(card.municipalities) or self.tr("alle gemeenten van de regio")
        grid = FactGrid()
        words = period[:1].upper() + period[1:] or self.tr("Looptijd niet bekend")
        grid.add(words, question=ProviderQuestion(row.agb))
        grid.add(self.tr("Werkt in: {places}").format(places=places))
        self._add_grid(grid)

    def _add_sources(self, row: BoardRow, card: ProviderCard) -> None:
        sources = (*row.provenance, *((card.source,) if card.source else ()))
        if not sources:
            return
        self._add_title(self.tr("Bron"))
        grid = FactGrid()
        for item in dict.fromkeys(sources):
            grid.add(item.file, hint=place_in_file(item))
        self._facts.addWidget(grid)

    def _add_grid(self, grid: FactGrid) -> None:
        grid.asked.connect(self.origin_asked)
        self._facts.addWidget(grid)

    def _add_title(self, title: str, hint: str = "") -> None:
        self._facts.addSpacing(theme.BETWEEN)
        self._facts.addWidget(label(title, "strong"))
        if hint:
            self._facts.addWidget(broken(hint, "hint"))

    def _amount(self, cents: int | None) -> str:
        return self.tr("onbekend") if cents is None else whole_euros(cents)


def _share(cents: int | None, ceiling: int | None) -> str:
    """Whole percents of the ceiling, rounded down as the sentences do."""
    return f"{cents * 100 // ceiling}%" if cents is not None and ceiling else ""
