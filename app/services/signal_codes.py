"""Signals of codes that no list knows: products, providers, and BSNs that fail the eleven test.

One row that is missing from a list may be missed thousands of times; so there is one signal per
municipality, provider and code, at the first row where it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Integer, String, and_, cast, func, literal, null, or_, select

from app.domain.ijw import ELEVEN_WEIGHTS
from app.models.region import (
    Assignment,
    Ceiling,
    Declaration,
    KpiValue,
    Provider,
    RegionProduct,
    WaitingTime,
)
from app.services.signal_check import Check, Found
from app.services.signal_rows import SignalKind
from app.services.source_questions import (
    AssignmentQuestion,
    CeilingQuestion,
    DeclaredQuestion,
    KpiQuestion,
    Question,
    WaitingQuestion,
)

_MORE_THAN_THERE_ARE = 10**9
"""No store holds so many BSNs."""


def code_checks(today: date) -> Iterator[Check]:
    """One signal per municipality, provider and code."""
    yield from _unknown_products(today)
    yield from _unknown_providers(today)
    yield from _wrong_bsns(today)


_NOTHING = literal("", String)


@dataclass(frozen=True, slots=True)
class _Holder:
    """A table in which codes stand, by its Dutch name.

    ``place``, ``cents`` and ``day`` are its columns of municipality, amount and date, ``row`` that
    by which one finds a row; ``question`` asks for the rows of a signal.
    """

    model: type[Any]
    name: str
    question: Callable[[Found, date], Question]
    place: Any = _NOTHING
    cents: Any = None
    day: Any = None
    row: Any = _NOTHING


_DECLARED = _Holder(
    Declaration,
    "Declaraties",
    lambda row, _today: DeclaredQuestion(
        row.agb, row.municipality_code, product_code=row.product_code, bsn=row.bsn
    ),
    place=Declaration.municipality_code,
    cents=Declaration.net_cents,
    day=Declaration.period_end,
    row=Declaration.reference,
)
_ASSIGNED = _Holder(
    Assignment,
    "Toewijzingen",
    lambda row, _today: AssignmentQuestion(
        row.bsn, row.agb, row.product_code, row.municipality_code
    ),
    place=Assignment.municipality_code,
    day=Assignment.start,
    row=cast(Assignment.number, String),
)
_CEILING = _Holder(
    Ceiling,
    "Prestatieafspraken",
    lambda row, _today: CeilingQuestion(row.agb, None, row.municipality_code),
    place=Ceiling.municipality_code,
    cents=Ceiling.cents,
)
_WAITING = _Holder(
    WaitingTime,
    "Wachttijden",
    lambda row, today: WaitingQuestion(row.agb, today, row.product_code),
    day=WaitingTime.reference_date,
)
_KPI = _Holder(
    KpiValue,
    "KPI",
    lambda row, _today: KpiQuestion(row.agb),
    day=KpiValue.reference_date,
)


def _unknown_products(today: date) -> Iterator[Check]:
    known = select(RegionProduct.code)
    for holder in (_DECLARED, _ASSIGNED, _CEILING, _WAITING):
        code = holder.model.product_code
        unknown = and_(code != "", code.not_in(known))
        yield _grouped(SignalKind.UNKNOWN_PRODUCT, holder, unknown, today, product_code=code)


def _unknown_providers(today: date) -> Iterator[Check]:
    known = select(Provider.agb)
    for holder in (_DECLARED, _ASSIGNED, _CEILING, _WAITING, _KPI):
        code = holder.model.agb
        # By an index on the codes, where "not in" would read every row.
        unknown = code.in_(select(code).except_(known))
        yield _grouped(SignalKind.UNKNOWN_PROVIDER, holder, unknown, today)


def _wrong_bsns(today: date) -> Iterator[Check]:
    """The eleven test is done once per BSN, not once per line (``domain.ijw.is_bsn``, in SQL)."""
    for holder in (_DECLARED, _ASSIGNED):
        bsn = holder.model.bsn
        # The limit keeps the database from doing the test on every line all the same.
        seen = select(bsn).distinct().limit(_MORE_THAN_THERE_ARE).subquery().c.bsn
        wrong = select(seen).where(fails_eleven_test(seen))
        yield _grouped(SignalKind.WRONG_BSN, holder, bsn.in_(wrong), today, bsn=bsn)


def fails_eleven_test(bsn: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether nine digits, which the import sees to, are no BSN."""
    digits = (cast(func.substr(bsn, place, 1), Integer) for place in range(1, 10))
    weighed = [weight * digit for weight, digit in zip(ELEVEN_WEIGHTS, digits, strict=True)]
    return or_(sum(weighed[1:], weighed[0]) % 11 != 0, bsn == "000000000")


def _grouped(
    kind: SignalKind,
    holder: _Holder,
    chosen: ColumnElement[bool],
    today: date,
    **by: ColumnElement[str],
) -> Check:
    """One signal per municipality, provider and value of ``by``, at the first row of each."""
    model = holder.model
    # The code first: no index then lures the database into reading the rows in its order.
    keys = (*by.values(), model.agb, holder.place)
    groups = (
        select(
            holder.place.label("municipality_code"),
            model.agb,
            _over_group(func.sum, holder.cents).label("cents"),
            _over_group(func.max, holder.day).label("day"),
            func.min(model.id).label("first"),
            func.count(model.id).label("rows"),
            *(column.label(name) for name, column in by.items()),
        )
        .where(chosen)
        .group_by(*(column for column in keys if column is not _NOTHING))
        .subquery()
    )
    found = groups.c
    statement = select(
        *(found[name] for name in ("municipality_code", "agb", "cents", "day")),
        model.import_id,
        model.row_number,
        holder.row.label("key"),
        found.rows,
        *((found[name] if name in by else null().label(name)) for name in ("product_code", "bsn")),
    ).join(model, model.id == found.first)
    words = _WORDS[kind]
    return Check(
        kind,
        statement,
        lambda row: words(row, f"{_times(row.rows)} in {holder.name}"),
        lambda row: holder.question(row, today),
    )


def _over_group(
    function: Callable[[ColumnElement[Any]], ColumnElement[Any]], column: ColumnElement[Any] | None
) -> ColumnElement[Any]:
    return null() if column is None else function(column)


def _strange_product(row: Found, where: str) -> str:
    return f"Product {row.product_code} staat niet in Producten, wel {where}"


def _strange_provider(row: Found, where: str) -> str:
    return f"Aanbieder {row.agb} staat niet in Aanbieders, wel {where}"


def _strange_bsn(_row: Found, where: str) -> str:
    return f"Een BSN dat de elfproef niet doorstaat, staat {where}"


def _times(count: int) -> str:
    return f"{count} keer"


_WORDS: Mapping[SignalKind, Callable[[Found, str], str]] = {
    SignalKind.UNKNOWN_PRODUCT: _strange_product,
    SignalKind.UNKNOWN_PROVIDER: _strange_provider,
    SignalKind.WRONG_BSN: _strange_bsn,
}
