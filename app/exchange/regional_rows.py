"""What each kind stores: its columns, its key, the checks over a row and the derived columns.

Works on whole columns (a list per field, same length), as ``columns`` delivers them. The names are
those of the tables in ``models.region``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import mul
from typing import Any

from app.domain.care_volume import Phase, per_unit, total_sixtieths
from app.domain.ijw import Frequency, ProductCategory, Unit
from app.domain.waiting import read_waiting
from app.exchange.kinds import Kind

Fields = dict[str, list[Any]]

_PER_UNIT = {unit.value: per_unit(unit) for unit in Unit} | {"82": 60, "83": 0}
_WITHDRAWN = "13"


@dataclass(frozen=True, slots=True)
class RowCheck:
    """A rule over one row: ``wrong`` gives the places of the rows that break it."""

    field: str
    reason: str
    wrong: Callable[[Fields], list[int]]


@dataclass(frozen=True, slots=True)
class KindRows:
    """How a kind is stored; ``key`` makes a row unique, ``newest`` lets the newest version win."""

    kind: Kind
    stored: tuple[str, ...]
    key: tuple[str, ...]
    derive: Callable[[Fields], Fields]
    checks: tuple[RowCheck, ...] = ()
    newest: tuple[str, ...] = ()

    def columns(self, fields: Fields) -> list[list[Any]]:
        """The stored columns, in the order of ``stored``."""
        everything = {**fields, **self.derive(fields)}
        return [everything[name] for name in self.stored]


def _ends_before(start: str, end: str) -> Callable[[Fields], list[int]]:
    def wrong(fields: Fields) -> list[int]:
        pairs = zip(fields[start], fields[end], strict=True)
        return [place for place, (a, b) in enumerate(pairs) if b is not None and b < a]

    return wrong


def _without_category(fields: Fields) -> list[int]:
    categories = frozenset(ProductCategory)
    return [
        place
        for place, (category, code) in enumerate(
            zip(fields["category"], fields["code"], strict=True)
        )
        if not category and code[:2] not in categories
    ]


def _without_volume(fields: Fields) -> list[int]:
    rows = zip(
        fields["volume"], fields["unit"], fields["frequency"], fields["budget_cents"], strict=True
    )
    return [
        place
        for place, (volume, unit, frequency, budget) in enumerate(rows)
        if budget is None and (volume is None or not unit or not frequency)
    ]


def _products(fields: Fields) -> Fields:
    pairs = zip(fields["category"], fields["code"], strict=True)
    return {"category": [category or code[:2] for category, code in pairs]}


def _waiting(fields: Fields) -> Fields:
    intake = [read_waiting(text) for text in fields["intake"]]
    treatment = [read_waiting(text) for text in fields["treatment"]]
    stops = zip(fields["intake_stop"], intake, treatment, strict=True)
    return {
        "intake_text": fields["intake"],
        "intake_tenths": [value.tenths for value in intake],
        "treatment_text": fields["treatment"],
        "treatment_tenths": [value.tenths for value in treatment],
        "intake_stop": [stop or first.stop or second.stop for stop, first, second in stops],
    }


def _kpis(fields: Fields) -> Fields:
    pairs = zip(fields["period"], fields["reference_date"], strict=True)
    return {
        "period": [period or (day.isoformat() if day else "") for period, day in pairs],
    }


def _assignments(fields: Fields) -> Fields:
    names = ("volume", "unit", "frequency", "start", "end", "budget_cents")
    ends = zip(fields["reason_change"], fields["start"], fields["end"], strict=True)
    return {
        "total_sixtieths": [
            _total(*row) for row in zip(*(fields[name] for name in names), strict=True)
        ],
        "withdrawn": [reason == _WITHDRAWN and start == end for reason, start, end in ends],
    }


def _total(
    volume: int | None,
    unit: str,
    frequency: str,
    start: date,
    end: date | None,
    budget_cents: int | None,
) -> int | None:
    """Whole volume in sixtieths; ``None`` with an open end, a budget, or a unit of output."""
    if volume is None or end is None or budget_cents is not None or unit in ("82", "83"):
        return None
    return total_sixtieths(Phase(volume, Unit(unit), Frequency(frequency), start, end))


def _declarations(fields: Fields) -> Fields:
    """Net figures: credit lines hold positive amounts with C and count negative."""
    signs = [-1 if mark == "C" else 1 for mark in fields["debit_credit"]]
    sixtieths = map(mul, fields["volume"], map(_PER_UNIT.__getitem__, fields["unit"]))
    return {
        "net_cents": list(map(mul, signs, fields["amount"])),
        "net_sixtieths": list(map(mul, signs, sixtieths)),
    }


def _nothing(_fields: Fields) -> Fields:
    return {}


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


KIND_ROWS: dict[Kind, KindRows] = {
    rows.kind: rows
    for rows in (
        KindRows(
            Kind.PRODUCTS,
            _names(
                "code category name segment level unit tariff_cents valid_from valid_to"
                " norm_minimum norm_maximum norm_months"
            ),
            ("code", "valid_from"),
            _products,
            (
                RowCheck(
                    "valid_to", "ligt voor Geldig van", _ends_before("valid_from", "valid_to")
                ),
                RowCheck("category", "vul de productcategorie in", _without_category),
            ),
        ),
        KindRows(
            Kind.PROVIDERS,
            _names("agb name category type contract_from contract_to municipalities products"),
            ("agb",),
            _nothing,
        ),
        KindRows(
            Kind.WAITING_TIMES,
            _names(
                "agb product_code place reference_date intake_text intake_tenths treatment_text"
                " treatment_tenths waiting intake_stop note"
            ),
            ("agb", "product_code", "place", "reference_date"),
            _waiting,
        ),
        KindRows(
            Kind.CEILINGS,
            _names("agb year municipality_code segment product_code cents"),
            ("agb", "year", "municipality_code", "segment", "product_code"),
            _nothing,
        ),
        KindRows(
            Kind.KPIS,
            _names(
                "agb kpi period value_thousandths norm_thousandths clients reference_date"
                " quality_signal"
            ),
            ("agb", "kpi", "period"),
            _kpis,
        ),
        KindRows(
            Kind.ASSIGNMENTS,
            _names(
                "municipality_code agb bsn number category product_code assigned_on assigned_at"
                " start end reason_change volume unit frequency budget_cents total_sixtieths"
                " withdrawn"
            ),
            ("municipality_code", "number"),
            _assignments,
            (
                RowCheck("end", "ligt voor Ingangsdatum", _ends_before("start", "end")),
                RowCheck("volume", "vul omvang of Budget in", _without_volume),
            ),
            newest=("assigned_on", "assigned_at"),
        ),
        KindRows(
            Kind.DECLARATIONS,
            _names(
                "agb municipality_code declaration_number declared_on bsn reference"
                " previous_reference assignment_number category product_code period_start"
                " period_end volume unit tariff_cents net_cents net_sixtieths"
            ),
            ("agb", "reference"),
            _declarations,
            (
                RowCheck(
                    "period_end",
                    "ligt voor ProductPeriodeBegindatum",
                    _ends_before("period_start", "period_end"),
                ),
            ),
        ),
    )
}


def key_places(rows: KindRows) -> Sequence[int]:
    """Where the key columns stand among the stored columns."""
    return tuple(rows.stored.index(name) for name in rows.key)
