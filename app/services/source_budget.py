"""Where the figures of a provider's budget came from, and the light that rests on them.

Source: design of the stoplight, section 1.2. A forecast is not written in any file: what it adds is
shown as a row of its own, so that the rows always add up to the figure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import accumulate

from sqlalchemy import ColumnElement, and_, false, or_, select

from app.domain.budget import Figures, month_end
from app.domain.care_volume import round_half_up
from app.domain.stoplight import BUDGET_NOT_AGREED
from app.exchange.dutch_words import day, euros
from app.models.region import Assignment, Ceiling, Declaration, Provider
from app.services.budget_scope import Scope, ceiling_sums, find_scope
from app.services.budget_sums import all_figures, total_figures
from app.services.data_ground import DataGround, read_ground, window_start
from app.services.open_care import each_to_come, is_open
from app.services.source_care import assignment_words, declared_answer, sheets_of_lines
from app.services.source_facts import ceiling_answer, kpis, waiting
from app.services.source_questions import (
    Answer,
    BudgetFigure,
    BudgetMonthsQuestion,
    BudgetQuestion,
    Budgets,
    BudgetSumQuestion,
    KpiQuestion,
    LightQuestion,
    SourceRow,
    WaitingQuestion,
)
from app.services.source_reading import RowWords, SourceReading, source_row

_NO_DATA = "Er zijn nog geen declaraties ingelezen, dus dit bedrag is niet te bepalen."
_NOT_KNOWN = "Dit bedrag is niet te bepalen met de gegevens die er zijn."


@dataclass(frozen=True, slots=True)
class _Budget:
    """One budget as the board reads it, or several with their figures added up."""

    parts: tuple[tuple[tuple[str, ...], Scope], ...]
    ground: DataGround
    figures: Figures

    @property
    def year(self) -> int:
        return self.ground.data_date.year

    def lines(self, first: date, last: date) -> ColumnElement[bool]:
        """The condition on the lines in scope that start between two days."""
        in_scope = self._care(Declaration)
        return and_(in_scope, Declaration.period_start.between(first, last))

    @property
    def this_year(self) -> ColumnElement[bool]:
        return self.lines(date(self.year, 1, 1), date(self.year, 12, 31))

    @property
    def still_open(self) -> ColumnElement[bool]:
        """The condition on the assignments in scope that will still bring something."""
        return and_(is_open(self.ground.data_date), self._care(Assignment))

    @property
    def ceilings(self) -> ColumnElement[bool]:
        here = (and_(Ceiling.agb.in_(agbs), scope.ceilings()) for agbs, scope in self.parts)
        return and_(Ceiling.year == self.year, or_(false(), *here))

    def _care(self, care: type[Assignment] | type[Declaration]) -> ColumnElement[bool]:
        return or_(
            false(),
            *(
                and_(care.agb.in_(agbs), scope.care(care.municipality_code, care.product_code))
                for agbs, scope in self.parts
            ),
        )


def budget(reading: SourceReading, question: BudgetQuestion) -> Answer:
    """The rows behind a figure of the budget; they add up to it."""
    place, code = question.municipality_code, question.product_code
    budgets = ((place, (question.agb,)),)
    product = reading.product(code) if code else ""
    title = _title(reading, question.figure, budgets, product)
    if not _agreed(reading, question.agb):
        return Answer(title, (BUDGET_NOT_AGREED.sentence,), (), 0)
    return _figure(reading, title, question.figure, _read(reading, budgets, code))


def budget_sum(reading: SourceReading, question: BudgetSumQuestion) -> Answer:
    """The rows behind a figure of several budgets; they add up to the figures together."""
    title = _title(reading, question.figure, question.budgets)
    return _figure(reading, title, question.figure, _read(reading, question.budgets))


def budget_months(reading: SourceReading, question: BudgetMonthsQuestion) -> Answer:
    """The lines declared on budgets in some months of the year; they add up to the amount."""
    found = _read(reading, question.budgets)
    if found is None:
        title = _title(reading, BudgetFigure.DECLARED, question.budgets)
        return Answer(title, (_NO_DATA,), (), 0)
    first, last = (date(found.year, month, 1) for month in (question.first, question.last))
    period = " t/m ".join(dict.fromkeys(day(month)[3:] for month in (first, last)))
    title = _title(reading, BudgetFigure.DECLARED, question.budgets, period)
    return declared_answer(reading, title, found.lines(first, month_end(last)))


def light(reading: SourceReading, question: LightQuestion) -> Answer:
    """What a light rests on: the waiting time that counts, and the budget and KPIs if agreed."""
    agb, product, place = question.agb, question.product_code, question.municipality_code
    rows = waiting(reading, WaitingQuestion(agb, question.today, product)).rows[:1]
    if _agreed(reading, agb):
        found = _read(reading, ((place, (agb,)),), product)
        if found is not None:
            rows += ceiling_answer(reading, "", found.ceilings).rows
            rows += sheets_of_lines(reading, found.this_year)
        rows += kpis(reading, KpiQuestion(agb)).rows
    title = f"Het licht van {reading.provider(agb)}"
    sentence = (
        f"Op deze rijen rust het licht: de wachttijd die er op {day(question.today)} was, en "
        "budgetplafond, declaraties en KPI's zoals ze nu zijn ingelezen."
    )
    return Answer(title, (sentence,), rows, len(rows))


def _agreed(reading: SourceReading, agb: str) -> bool:
    """Whether the provider carries the full light, with budget and KPIs."""
    category = reading.session.scalar(select(Provider.category).where(Provider.agb == agb))
    return category in reading.region.stoplight.full_categories


def _read(reading: SourceReading, budgets: Budgets, code: str | None = None) -> _Budget | None:
    """The budgets, for a product where one is asked; ``None`` where nothing was declared yet."""
    session, settings = reading.session, reading.region.stoplight
    ground = read_ground(session, settings)
    if ground is None:
        return None
    year = ground.data_date.year
    parts = tuple((agbs, find_scope(session, year, code, place)) for place, agbs in budgets)
    figures: list[Figures] = []
    for agbs, scope in parts:
        ceilings = ceiling_sums(session, year, scope)
        found = all_figures(session, settings, ground, scope, ceilings, agbs)
        figures.extend(found.values())
    return _Budget(parts, ground, total_figures(figures))


def _figure(
    reading: SourceReading, title: str, figure: BudgetFigure, found: _Budget | None
) -> Answer:
    if found is None:
        return Answer(title, (_NO_DATA,), (), 0)
    return _FIGURES[figure](reading, title, found)


def _ceiling(reading: SourceReading, title: str, found: _Budget) -> Answer:
    return ceiling_answer(reading, title, found.ceilings)


def _declared(reading: SourceReading, title: str, found: _Budget) -> Answer:
    return declared_answer(reading, title, found.this_year)


def _committed(reading: SourceReading, title: str, found: _Budget) -> Answer:
    declared, total = found.figures.declared, found.figures.committed
    if declared is None or total is None:
        return Answer(title, (_NOT_KNOWN,), (), 0)
    sheets = sheets_of_lines(reading, found.this_year)
    to_come = _to_come(reading, found, total - declared)
    rows = reading.rows(
        Assignment,
        found.still_open,
        (Assignment.id,),
        lambda row: replace(assignment_words(reading, row), cents=to_come[row.id]),
    )
    sentences = (
        f"Gedeclareerd is {euros(declared)}; de lopende toewijzingen brengen naar verwachting nog "
        f"{euros(total - declared)}.",
        "Van elke toewijzing telt wat er nog van over is, naar hoeveel daarvan gewoonlijk wordt "
        "gebruikt, voor het deel tot en met 31 december.",
    )
    return Answer(title, sentences, (*sheets, *rows), len(sheets) + len(to_come), total)


def _rolling(reading: SourceReading, title: str, found: _Budget) -> Answer:
    declared, total = found.figures.declared, found.figures.rolling
    if declared is None or total is None:
        return Answer(title, (_NOT_KNOWN,), (), 0)
    months = found.ground.complete[-reading.region.stoplight.rolling_months :]
    left = 12 - found.ground.data_date.month
    rows = (
        *sheets_of_lines(reading, found.this_year),
        _computed(f"{left} maanden zoals het gemiddelde van {len(months)}", total - declared),
    )
    sentences = (
        f"Gedeclareerd is {euros(declared)}. Daar komt {left} keer het gemiddelde bij van de "
        f"volledige maanden {day(months[0])[3:]} t/m {day(months[-1])[3:]}.",
    )
    return Answer(title, sentences, rows, len(rows), total)


def _prior(reading: SourceReading, title: str, found: _Budget) -> Answer:
    declared, total = found.figures.declared, found.figures.prior
    if declared is None or total is None:
        return Answer(title, (_NOT_KNOWN,), (), 0)
    last_year = found.lines(window_start(found.ground.data_date), date(found.year - 1, 12, 31))
    before = sheets_of_lines(reading, last_year)
    indexed = total - declared - sum(row.cents or 0 for row in before)
    rows = (*sheets_of_lines(reading, found.this_year), *before)
    if indexed:
        rows = (*rows, _computed("Indexering van vorig jaar", indexed))
    sentence = (
        f"Gedeclareerd is {euros(declared)}. Daar komt bij wat vorig jaar na "
        f"{day(month_end(found.ground.data_date))[:5]} nog is gedeclareerd."
    )
    return Answer(title, (sentence,), rows, len(rows), total)


def _room(reading: SourceReading, title: str, found: _Budget) -> Answer:
    figures = found.figures
    if figures.room is None or figures.ceiling is None:
        return Answer(title, (_NOT_KNOWN,), (), 0)
    ceilings = ceiling_answer(reading, "", found.ceilings)
    by_rolling = (figures.rolling or 0) > (figures.committed or 0)
    expected = (_rolling if by_rolling else _committed)(reading, title, found)
    less = tuple(_negated(row) for row in expected.rows)
    what = "de verwachting" if by_rolling else "gedeclareerd met de lopende toewijzingen"
    sentences = (
        f"Het plafond is {euros(figures.ceiling)}; daar gaat {what} van "
        f"{euros(expected.cents or 0)} af.",
        *expected.explanation,
    )
    total = ceilings.total + expected.total
    return Answer(title, sentences, (*ceilings.rows, *less), total, figures.room)


_FIGURES: Mapping[BudgetFigure, Callable[[SourceReading, str, _Budget], Answer]] = {
    BudgetFigure.CEILING: _ceiling,
    BudgetFigure.DECLARED: _declared,
    BudgetFigure.COMMITTED: _committed,
    BudgetFigure.ROLLING: _rolling,
    BudgetFigure.PRIOR: _prior,
    BudgetFigure.ROOM: _room,
}


def _to_come(reading: SourceReading, found: _Budget, total: int) -> Mapping[int, int]:
    """What each open assignment will bring, in whole cents that add up to ``total``.

    The sum so far is rounded each time, so that no cent is lost; the last one takes what is left.
    """
    each = each_to_come(
        reading.session.connection(),
        reading.region.stoplight,
        found.ground.data_date,
        found.still_open,
    )
    amounts = sorted((row.id, cents) for row, cents in each)
    sums = [round_half_up(Fraction(cents)) for cents in accumulate(cents for _, cents in amounts)]
    sums[-1:] = [total] if sums else []
    return {
        row: after - before
        for (row, _), before, after in zip(amounts, [0, *sums], sums, strict=False)
    }


def _title(reading: SourceReading, figure: BudgetFigure, budgets: Budgets, about: str = "") -> str:
    """The figure, whose it is, and where; ``about`` is a product or a period."""
    agbs = sorted({agb for _, some in budgets for agb in some})
    places = [place for place, _ in budgets if place]
    who = reading.provider(agbs[0]) if len(agbs) == 1 else f"{len(agbs)} aanbieders samen"
    where = reading.municipality(places[0]) if len(places) == 1 else ""
    several = f"{len(places)} gemeenten" if len(places) > 1 else ""
    return ", ".join(part for part in (f"{figure}: {who}", about, where, several) if part)


def _computed(what: str, cents: int) -> SourceRow:
    """A part of a figure that no file holds."""
    return source_row(None, None, RowWords(None, what, "", cents))


def _negated(row: SourceRow) -> SourceRow:
    return row if row.cents is None else replace(row, cents=-row.cents)
