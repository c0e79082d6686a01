"""Where waiting times, ceilings, KPIs, tariffs and the providers themselves came from."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, select, true

from app.domain.ijw import Unit
from app.exchange.dutch_words import day, price
from app.models.region import Ceiling, KpiValue, Provider, RegionProduct, WaitingTime
from app.services.provider_facts import waiting_rows
from app.services.source_questions import (
    Answer,
    CeilingQuestion,
    KpiQuestion,
    ProviderQuestion,
    TariffQuestion,
    WaitingQuestion,
)
from app.services.source_reading import RowWords, SourceReading


def waiting(reading: SourceReading, question: WaitingQuestion) -> Answer:
    """The newest row per product and place; the one the light rests on stands first."""
    ids = _waiting_ids(reading, question)
    rows = reading.rows(
        WaitingTime,
        WaitingTime.id.in_(ids),
        _counted_first(reading, question),
        lambda row: _waiting_words(reading, row),
    )
    on = day(question.today)
    sentences = [f"Elke wachttijd is de nieuwste rij die er op {on} voor is."]
    if len(ids) > 1:
        sentences.append("Het licht rust op de bovenste rij: de kortste wachttijd die nog meetelt.")
    title = f"Wachttijd van {reading.provider(question.agb)}"
    return Answer(title, tuple(sentences), rows, len(ids))


def ceilings(reading: SourceReading, question: CeilingQuestion) -> Answer:
    """The ceiling rows of a year; they add up to the ceiling."""
    place = question.municipality_code
    here = true() if place is None else Ceiling.municipality_code == place
    then = true() if question.year is None else Ceiling.year == question.year
    condition = and_(Ceiling.agb == question.agb, then, here)
    parts = (
        f"Budgetplafond van {reading.provider(question.agb)}",
        "" if place is None else reading.municipality(place),
        "" if question.year is None else str(question.year),
    )
    title = ", ".join(part for part in parts if part)
    return ceiling_answer(reading, title, condition)


def ceiling_answer(reading: SourceReading, title: str, condition: ColumnElement[bool]) -> Answer:
    """The ceiling rows that meet the condition, with their sum."""
    total, cents = reading.session.execute(
        select(func.count(Ceiling.id), func.sum(Ceiling.cents)).where(condition)
    ).one()
    rows = reading.rows(
        Ceiling,
        condition,
        (Ceiling.municipality_code, Ceiling.segment, Ceiling.id),
        lambda row: _ceiling_words(reading, row),
    )
    sentence = "Het plafond is de som van deze rijen uit de prestatieafspraken."
    return Answer(title, (sentence,), rows, total, int(cents or 0))


def kpis(reading: SourceReading, question: KpiQuestion) -> Answer:
    """The row of the newest period, per KPI."""
    named = and_(
        true() if question.kpi is None else KpiValue.kpi == question.kpi,
        true() if question.period is None else KpiValue.period == question.period,
    )
    published = func.coalesce(KpiValue.reference_date, date.min)
    found = reading.session.execute(
        select(KpiValue.kpi, KpiValue.id)
        .where(KpiValue.agb == question.agb, named)
        .order_by(published, KpiValue.period, KpiValue.id)
    )
    ids = {row.kpi: row.id for row in found}
    rows = reading.rows(KpiValue, KpiValue.id.in_(ids.values()), (KpiValue.kpi,), _kpi_words)
    what = question.kpi or "KPI's"
    title = f"{what} van {reading.provider(question.agb)}"
    newest = "Van elke KPI telt de nieuwste periode."
    sentence = newest if question.period is None else f"Dit is de periode {question.period}."
    return Answer(title, (sentence,), rows, len(ids))


def tariffs(reading: SourceReading, question: TariffQuestion) -> Answer:
    """The rows of the product, the newest period first."""
    condition = RegionProduct.code == question.code
    order = (RegionProduct.valid_from.desc(),)
    rows = reading.rows(RegionProduct, condition, order, _tariff_words)
    sentence = (
        "Op een dag geldt het tarief van de rij waar die dag in valt."
        if rows
        else "Dit product staat niet in de ingelezen producten; het tarief is dat van de "
        "regio-instellingen en dus voorlopig."
    )
    title = f"Tarief van {reading.product(question.code)}"
    return Answer(title, (sentence,), rows, len(rows))


def providers(reading: SourceReading, question: ProviderQuestion) -> Answer:
    """The provider's own row."""
    rows = reading.rows(Provider, Provider.agb == question.agb, (Provider.id,), _provider_words)
    sentence = (
        "Deze rij zegt wie de aanbieder is en wat ermee is afgesproken."
        if rows
        else "Deze aanbieder staat niet in de ingelezen aanbieders en telt als niet "
        "gecontracteerd (NGA)."
    )
    return Answer(reading.provider(question.agb), (sentence,), rows, len(rows))


def _waiting_ids(reading: SourceReading, question: WaitingQuestion) -> list[int]:
    """The newest row of each product and place that was published before today."""
    code, place = question.product_code, question.place
    found = reading.session.scalars(
        select(WaitingTime)
        .where(
            WaitingTime.agb == question.agb,
            WaitingTime.reference_date <= question.today,
            true() if code is None else WaitingTime.product_code == code,
            true() if place is None else WaitingTime.place == place,
        )
        .order_by(WaitingTime.reference_date, WaitingTime.id)
    )
    return list({(row.product_code, row.place): row.id for row in found}.values())


def _counted_first(reading: SourceReading, question: WaitingQuestion) -> tuple[Any, ...]:
    """The order in which the row that the board judges stands first."""
    settings, today = reading.region.stoplight, question.today
    rows = waiting_rows(reading.session, settings, question.product_code, today)
    order = (WaitingTime.product_code, WaitingTime.place)
    if question.agb not in rows:
        return order
    origin = rows[question.agb].origin
    counted = and_(
        WaitingTime.import_id == origin.import_id, WaitingTime.row_number == origin.row_number
    )
    return (case((counted, 0), else_=1), *order)


def _waiting_words(reading: SourceReading, row: WaitingTime) -> RowWords:
    values = (
        f"intake {row.intake_text}" if row.intake_text else "",
        f"behandeling {row.treatment_text}" if row.treatment_text else "",
        "cliëntenstop" if row.intake_stop else "",
        row.note,
    )
    what = ", ".join(part for part in (reading.product(row.product_code), row.place) if part)
    return RowWords(row.reference_date, what, " · ".join(value for value in values if value))


def _ceiling_words(reading: SourceReading, row: Ceiling) -> RowWords:
    about = reading.product(row.product_code) if row.product_code else ""
    segment = f"segment {row.segment}" if row.segment is not None else ""
    parts = (reading.municipality(row.municipality_code), segment, about)
    return RowWords(None, ", ".join(part for part in parts if part), str(row.year), row.cents)


def _kpi_words(row: KpiValue) -> RowWords:
    parts = [_thousandths(row.value_thousandths)]
    if row.norm_thousandths is not None:
        parts.append(f"norm {_thousandths(row.norm_thousandths)}")
    if row.clients is not None:
        parts.append(f"{row.clients} cliënten")
    if row.quality_signal:
        parts.append("kwaliteitssignaal")
    return RowWords(row.reference_date, f"{row.kpi}, {row.period}", " · ".join(parts))


def _tariff_words(row: RegionProduct) -> RowWords:
    end = day(row.valid_to) if row.valid_to else "nu"
    what = f"{row.name}, {day(row.valid_from)} t/m {end}"
    known = row.unit in set(Unit)
    value = price(row.tariff_cents, Unit(row.unit)) if known else f"eenheid {row.unit}"
    return RowWords(row.valid_from, what, value, row.tariff_cents)


def _provider_words(row: Provider) -> RowWords:
    until = f"t/m {day(row.contract_to)}" if row.contract_to else ""
    since = f"vanaf {day(row.contract_from)}" if row.contract_from else ""
    value = " ".join(part for part in (since, until) if part)
    parts = (f"categorie {row.category}", row.type)
    return RowWords(None, ", ".join(part for part in parts if part), value)


def _thousandths(value: int) -> str:
    whole, rest = divmod(abs(value), 1000)
    decimals = f",{rest:03}".rstrip("0") if rest else ""
    return f"{'-' if value < 0 else ''}{whole}{decimals}"
