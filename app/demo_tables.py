"""The rows of the invented region's workbooks: per kind, from header to cell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from app.demo_care import Care, DemoRegion
from app.domain.budget import month_end
from app.domain.norms import add_months

Row = Mapping[str, "str | float | date"]
# Declared cents per provider, municipality and segment, by month.
Declared = Mapping[tuple[str, str, int], Mapping[date, int]]

_ASSIGNED_BEFORE = timedelta(days=14)
_DECLARED_AFTER = timedelta(days=10)
# Ceilings are agreed in whole tens of euros.
_ROUNDING_CENTS = 1000
_FORECAST_MONTHS = 6


def tables(region: DemoRegion, care: tuple[Care, ...], today: date) -> dict[str, Iterable[Row]]:
    """The rows of every kind of workbook, by its name; reference dates end with last month."""
    last_month = add_months(today.replace(day=1), -1)
    return {
        "Producten": _products(region, min(item.start for item in care)),
        "Aanbieders": _providers(region, last_month),
        "Wachttijden": _waiting_times(region, last_month),
        "Prestatieafspraken": _ceilings(region, _declared(care), last_month),
        "KPI": _kpis(region, last_month),
        "Toewijzingen": _assignments(region, care),
        "Declaraties": _declarations(region, care, today),
    }


def _products(region: DemoRegion, first: date) -> Iterator[Row]:
    for product in region.products.values():
        minimum, maximum, months = product.norm
        yield {
            "Productcode": product.code,
            "Productcategorie": product.code[:2],
            "Omschrijving": product.name,
            "Segment": product.segment or "",
            "Niveau": product.level,
            "Eenheid": product.unit,
            "Tarief": product.tariff,
            "Geldig van": date(first.year, 1, 1),
            "Geldig tot": "",
            "Norm volume min": minimum,
            "Norm volume max": maximum,
            "Norm doorlooptijd (maanden)": months,
        }


def _providers(region: DemoRegion, last_month: date) -> Iterator[Row]:
    for provider in region.providers:
        matrix = {
            f"{code} {product.name}": "V" if code in provider.products else "X"
            for code, product in region.products.items()
        }
        yield {
            "AGB-code": provider.agb,
            "Naam aanbieder": provider.name,
            "Categorie": provider.category,
            "Type": provider.type,
            "Contract van": date(last_month.year - 1, 1, 1),
            "Contract tot": date(last_month.year + 4, 12, 31),
            "Gemeenten": "; ".join(region.served_by(provider)),
            **matrix,
        }


def _waiting_times(region: DemoRegion, last_month: date) -> Iterator[Row]:
    for provider in region.providers:
        month = add_months(last_month, -region.old_months) if provider.old else last_month
        for code in provider.products:
            intake, treatment = provider.weeks_for.get(code, provider.weeks)
            yield {
                "AGB-code": provider.agb,
                "Naam aanbieder": provider.name,
                "Productcode": code,
                "Wachttijd intake (weken)": intake,
                "Wachttijd behandeling (weken)": treatment,
                "Aantal wachtenden": 2 * (intake + treatment),
                "Cliëntenstop": "J" if code in provider.stop else "N",
                "Peildatum": month_end(month),
            }


def _ceilings(region: DemoRegion, declared: Declared, last_month: date) -> Iterator[Row]:
    for provider in region.providers:
        for municipality in region.served_by(provider):
            for segment, state in provider.budget.items():
                months = declared[provider.agb, municipality, int(segment)]
                yield {
                    "AGB-code": provider.agb,
                    "Naam aanbieder": provider.name,
                    "Gemeente": municipality,
                    "Segment": f"Segment {segment}",
                    "Jaar": last_month.year,
                    "Budgetplafond": _ceiling(months, last_month, **region.budgets[state]) // 100,
                }


def _ceiling(
    months: Mapping[date, int], last_month: date, *, rest_percent: int, percent: int
) -> int:
    """The ceiling in cents that brings this year's care into the wanted state."""
    spent = sum(cents for month, cents in months.items() if month.year == last_month.year)
    recent = [add_months(last_month, -back) for back in range(_FORECAST_MONTHS)]
    rest = sum(months[month] for month in recent) * (12 - last_month.month) // len(recent)
    cents = (spent + rest * rest_percent // 100) * percent // 100
    return cents // _ROUNDING_CENTS * _ROUNDING_CENTS


def _kpis(region: DemoRegion, last_month: date) -> Iterator[Row]:
    period = f"{last_month.year}-T{(last_month.month - 1) // 4 + 1}"
    for provider in region.providers:
        for (name, norm), value in zip(region.kpis, provider.kpis, strict=False):
            yield {
                "AGB-code": provider.agb,
                "Naam aanbieder": provider.name,
                "KPI": name,
                "Periode": period,
                "Waarde": value,
                "Norm": norm,
                "Aantal cliënten": 20 * len(provider.products),
                "Peildatum": month_end(last_month),
            }


def _assignments(region: DemoRegion, care: Iterable[Care]) -> Iterator[Row]:
    for item in care:
        yield {
            "Afzender": region.municipalities[item.municipality],
            "Ontvanger": item.provider.agb,
            "Bsn": item.bsn,
            "ToewijzingNummer": item.number,
            "ProductCategorie": item.product.code[:2],
            "ProductCode": item.product.code,
            "Toewijzingsdatum": item.start - _ASSIGNED_BEFORE,
            "Toewijzingstijd": "10:30:00",
            "Ingangsdatum": item.start,
            "Einddatum": item.end,
            "RedenWijziging": "",
            "Volume": item.volume,
            "Eenheid": item.product.unit,
            "Frequentie": "6",
            "Budget": "",
        }


def _declarations(region: DemoRegion, care: Iterable[Care], today: date) -> Iterator[Row]:
    for item in care:
        for position, (month, volume) in enumerate(item.delivered):
            last_day = month_end(month)
            yield {
                "Afzender": item.provider.agb,
                "Ontvanger": region.municipalities[item.municipality],
                "DeclaratieNummer": f"D{item.provider.agb[4:]}{month:%y%m}",
                "DeclaratiePeriodeBegindatum": month,
                "DeclaratiePeriodeEinddatum": last_day,
                "DeclaratieDagtekening": min(last_day + _DECLARED_AFTER, today),
                "Bsn": item.bsn,
                "ReferentieNummer": f"R{item.number}{position:02d}",
                "VorigReferentieNummer": "",
                "ToewijzingNummer": item.number,
                "ProductCategorie": item.product.code[:2],
                "ProductCode": item.product.code,
                "ProductPeriodeBegindatum": month,
                "ProductPeriodeEinddatum": last_day,
                "GeleverdVolume": volume,
                "Eenheid": item.product.unit,
                "ProductTarief": item.product.tariff_cents,
                "Bedrag": volume * item.product.tariff_cents,
                "DebetCredit": "D",
            }


def _declared(care: Iterable[Care]) -> Declared:
    sums: dict[tuple[str, str, int], dict[date, int]] = defaultdict(lambda: defaultdict(int))
    for item in care:
        months = sums[item.provider.agb, item.municipality, item.product.segment]
        for month, volume in item.delivered:
            months[month] += volume * item.product.tariff_cents
    return sums
