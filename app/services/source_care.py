"""Where declared amounts and assignments came from.

A line counts as the region report counts it: segment and level by the newest row of its product,
category and type by its provider, year and month by the first day of its product period.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select, true
from sqlalchemy.orm import InstrumentedAttribute

from app.domain.budget import month_end
from app.exchange.dutch_words import day, euros
from app.exchange.kinds import Kind
from app.models.region import Assignment, Declaration, Provider, RegionProduct
from app.models.sync import SyncImport
from app.services.newest_products import newest_products
from app.services.provider_facts import NOT_CONTRACTED
from app.services.source_facts import tariffs
from app.services.source_questions import (
    AllocationQuestion,
    Answer,
    AssignmentQuestion,
    DeclaredQuestion,
    LineQuestion,
    NewestQuestion,
    SourceRow,
    TariffQuestion,
)
from app.services.source_reading import RowWords, SourceReading, source_row, volume_words


def declared(reading: SourceReading, question: DeclaredQuestion) -> Answer:
    """The declared lines; they add up to the amount, and tell how many clients there were."""
    about = ", ".join(_about(reading, question)) or "de hele regio"
    return declared_answer(reading, f"Gedeclareerd: {about}", declared_lines(question))


def declared_answer(reading: SourceReading, title: str, condition: ColumnElement[bool]) -> Answer:
    """The declared lines that meet the condition, with their sum and their clients."""
    total, cents, clients = reading.session.execute(
        select(
            func.count(Declaration.id),
            func.sum(Declaration.net_cents),
            func.count(Declaration.bsn.distinct()),
        ).where(condition)
    ).one()
    rows = reading.rows(Declaration, condition, (Declaration.id,), line_words)
    children = "1 cliënt" if clients == 1 else f"{clients} cliënten"
    sentences = (
        "Opgeteld zijn de declaratieregels hieronder; creditregels gaan eraf.",
        f"Ze gaan over {children}; een kind telt één keer.",
    )
    return Answer(title, sentences, rows, total, int(cents or 0))


def assignments(reading: SourceReading, question: AssignmentQuestion) -> Answer:
    """The assignments, the newest first; they carry volumes and so have no sum."""
    condition = and_(
        *(
            true() if value is None else column == value
            for column, value in (
                (Assignment.bsn, question.bsn),
                (Assignment.agb, question.agb),
                (Assignment.product_code, question.product_code),
                (Assignment.municipality_code, question.municipality_code),
                (Assignment.number, question.number),
            )
        ),
        _ended_between(question.ended),
    )
    total = reading.session.scalar(select(func.count(Assignment.id)).where(condition)) or 0
    order = (Assignment.start.desc(), Assignment.id)
    rows = reading.rows(Assignment, condition, order, lambda row: assignment_words(reading, row))
    parts = (
        reading.provider(question.agb) if question.agb else "",
        reading.product(question.product_code) if question.product_code else "",
        reading.municipality(question.municipality_code) if question.municipality_code else "",
        f"nummer {question.number}" if question.number is not None else "",
        "van dit kind" if question.bsn else "",
        f"geëindigd van {' t/m '.join(map(day, question.ended))}" if question.ended else "",
    )
    about = ", ".join(part for part in parts if part) or "de hele regio"
    sentence = "Van elke toewijzing staat hier de nieuwste versie."
    return Answer(f"Toewijzingen: {about}", (sentence,), rows, total)


def allocation(reading: SourceReading, question: AllocationQuestion) -> Answer:
    """The assignment first, then its lines, which add up."""
    place, number = question.municipality_code, question.number
    given = AssignmentQuestion(municipality_code=place, number=number)
    lines = and_(Declaration.municipality_code == place, Declaration.assignment_number == number)
    first = assignments(reading, given)
    title = f"Toewijzing {number} van {reading.municipality(place)}"
    found = declared_answer(reading, title, lines)
    sentence = "Bovenaan staat de toewijzing, daaronder elke regel die erop is gedeclareerd."
    rows = (*first.rows, *found.rows)
    return Answer(title, (sentence,), rows, first.total + found.total, found.cents)


def line(reading: SourceReading, question: LineQuestion) -> Answer:
    """The line, the assignment it names and the tariffs of its product."""
    condition = and_(Declaration.agb == question.agb, Declaration.reference == question.reference)
    title = f"Declaratieregel {question.reference} van {reading.provider(question.agb)}"
    found = reading.session.scalar(select(Declaration).where(condition))
    if found is None:
        return Answer(title, ("Deze regel is niet meer ingelezen.",), (), 0)
    rows = declared_answer(reading, title, condition).rows
    if found.assignment_number is not None:
        place, number = found.municipality_code, found.assignment_number
        given = AssignmentQuestion(municipality_code=place, number=number)
        rows += assignments(reading, given).rows
    rows += tariffs(reading, TariffQuestion(found.product_code)).rows
    sentence = "De regel, met de toewijzing die hij noemt en de tarieven van het product."
    return Answer(title, (sentence,), rows, len(rows))


def newest(reading: SourceReading, question: NewestQuestion) -> Answer:
    """The rows with the newest date of this kind in a municipality; none where none came in."""
    place, kind = question.municipality_code, question.kind
    name = reading.municipality(place)
    title = f"{kind} van {name}, de nieuwste"
    model: type[Assignment] | type[Declaration]
    model, column = (
        (Assignment, Assignment.assigned_on)
        if kind is Kind.ASSIGNMENTS
        else (Declaration, Declaration.period_end)
    )
    here = model.municipality_code == place
    last = reading.session.scalar(select(func.max(column)).where(here))
    if last is None:
        sentence = f"Van {name} zijn nog geen {kind.lower()} ingelezen."
        return Answer(title, (sentence,), (), 0)
    condition = and_(here, column == last)
    total = reading.session.scalar(select(func.count(model.id)).where(condition)) or 0
    words = line_words if model is Declaration else (lambda row: assignment_words(reading, row))
    rows = reading.rows(model, condition, (model.id,), words)
    sentence = f"Dit zijn de rijen met de nieuwste datum: {day(last)}."
    return Answer(title, (sentence,), rows, total)


def declared_lines(question: DeclaredQuestion) -> ColumnElement[bool]:
    """The condition on declared lines that a question stands for."""
    equal: tuple[tuple[InstrumentedAttribute[Any], Any], ...] = (
        (Declaration.agb, question.agb),
        (Declaration.municipality_code, question.municipality_code),
        (Declaration.product_code, question.product_code),
        (Declaration.bsn, question.bsn),
    )
    return and_(
        true(),
        *(column == value for column, value in equal if value is not None),
        *_of_product(question),
        *_of_provider(question),
        *_of_period(question.year, question.month),
    )


def _ended_between(ended: tuple[date, date] | None) -> ColumnElement[bool]:
    if ended is None:
        return true()
    return and_(Assignment.end.between(*ended), Assignment.withdrawn.is_(False))


def sheets_of_lines(
    reading: SourceReading, condition: ColumnElement[bool]
) -> tuple[SourceRow, ...]:
    """The declared lines summed up per sheet they came from."""
    sums = (
        select(
            Declaration.import_id,
            func.count(Declaration.id).label("lines"),
            func.sum(Declaration.net_cents).label("cents"),
            func.max(Declaration.period_end).label("last"),
        )
        .where(condition)
        .group_by(Declaration.import_id)
        .subquery()
    )
    rows = reading.session.execute(
        select(SyncImport, sums)
        .select_from(sums)
        .outerjoin(SyncImport, SyncImport.id == sums.c.import_id)
        .order_by(sums.c.import_id)
    )
    return tuple(
        source_row(
            row.SyncImport,
            None,
            RowWords(row.last, "Declaratieregels samen", f"{row.lines} regels", int(row.cents)),
        )
        for row in rows
    )


def line_words(row: Declaration) -> RowWords:
    """A declared line by its references; whose it is, is left out."""
    parts = (
        row.product_code,
        f"{day(row.period_start)} t/m {day(row.period_end)}",
        f"toewijzing {row.assignment_number}" if row.assignment_number is not None else "",
        f"regel {row.reference}",
    )
    volume = volume_words(row.volume, row.unit)
    tariff = f" à {euros(row.tariff_cents)}" if row.tariff_cents is not None else ""
    credit = " credit" if row.net_cents < 0 else ""
    what = ", ".join(part for part in parts if part)
    return RowWords(row.period_end, what, f"{volume}{tariff}{credit}", row.net_cents)


def assignment_words(reading: SourceReading, row: Assignment) -> RowWords:
    """An assignment by its number, product and period."""
    end = f"t/m {day(row.end)}" if row.end else "zonder einddatum"
    parts = (
        f"Toewijzing {row.number}",
        reading.product(row.product_code),
        f"{day(row.start)} {end}",
        "ingetrokken" if row.withdrawn else "",
    )
    if row.volume is not None:
        value = volume_words(row.volume, row.unit, row.frequency)
    else:
        value = f"budget {euros(row.budget_cents)}" if row.budget_cents is not None else ""
    return RowWords(row.assigned_on, ", ".join(part for part in parts if part), value)


def _of_product(question: DeclaredQuestion) -> list[ColumnElement[bool]]:
    known = newest_products()
    code = Declaration.product_code
    conditions: list[ColumnElement[bool]] = []
    if question.segment:
        conditions.append(code.in_(known.where(RegionProduct.segment == int(question.segment))))
    elif question.segment is not None:
        conditions.append(code.not_in(known.where(RegionProduct.segment.is_not(None))))
    if question.level:
        conditions.append(code.in_(known.where(RegionProduct.level == question.level)))
    elif question.level is not None:
        conditions.append(code.not_in(known.where(RegionProduct.level != "")))
    return conditions


def _of_provider(question: DeclaredQuestion) -> list[ColumnElement[bool]]:
    listed = select(Provider.agb)
    conditions: list[ColumnElement[bool]] = []
    if question.category == NOT_CONTRACTED:
        contracted = listed.where(Provider.category != NOT_CONTRACTED)
        conditions.append(Declaration.agb.not_in(contracted))
    elif question.category is not None:
        conditions.append(Declaration.agb.in_(listed.where(Provider.category == question.category)))
    if question.provider_type:
        typed = listed.where(Provider.type == question.provider_type)
        conditions.append(Declaration.agb.in_(typed))
    elif question.provider_type is not None:
        conditions.append(Declaration.agb.not_in(listed.where(Provider.type != "")))
    return conditions


def _of_period(year: int | None, month: int | None) -> list[ColumnElement[bool]]:
    """The first day of the product period; a month without a year is left open."""
    if year is None:
        return []
    first = date(year, month or 1, 1)
    last = month_end(first) if month else date(year, 12, 31)
    return [Declaration.period_start.between(first, last)]


def _about(reading: SourceReading, question: DeclaredQuestion) -> list[str]:
    """What a question is limited to, in words."""
    period = str(question.year) if question.year is not None else ""
    if question.year is not None and question.month is not None:
        period = f"{question.month:02}-{question.year}"
    place, kind = question.municipality_code, question.provider_type
    parts = (
        reading.provider(question.agb) if question.agb else "",
        reading.product(question.product_code) if question.product_code is not None else "",
        _named("segment", question.segment),
        _named("niveau", question.level),
        _named("categorie", question.category),
        _named("type", kind),
        "één kind" if question.bsn else "",
        reading.municipality(place) if place is not None else "",
        period,
    )
    return [part for part in parts if part]


def _named(name: str, value: str | None) -> str:
    return "" if value is None else f"{name} {value or 'niet bekend'}"
