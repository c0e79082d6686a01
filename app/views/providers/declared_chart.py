"""The chart of one year of a provider: what was declared per month, against the ceiling."""

from __future__ import annotations

from datetime import date
from itertools import accumulate

from PySide6.QtCore import QCoreApplication

from app.services.provider_past import DeclaredMonths
from app.views.amounts import whole_euros
from app.views.widgets.chart import Bars, Chart, Limit, Line, Marker, Scale, Shade, month_words


def declared_chart(year: DeclaredMonths) -> Chart:
    """Bars per month, their sum so far as a line, and the ceiling across where there is one."""
    places = month_words([date(year.year, month, 1) for month in range(1, 13)])
    last = max((at for at, cents in enumerate(year.months) if cents is not None), default=-1)
    sums = list(accumulate(cents or 0 for cents in year.months))
    so_far = tuple(float(cents) if at <= last else None for at, cents in enumerate(sums))
    bars = tuple(None if cents is None else float(cents) for cents in year.months)
    limits = (Limit(_tr("budgetplafond"), float(year.ceiling)),) if year.ceiling else ()
    return Chart(
        places,
        Scale.EUROS,
        bars=(Bars(_tr("per maand"), bars, Shade.PAST),),
        lines=(Line(_tr("opgeteld"), so_far, Shade.FIRST, marker=Marker.DISC),),
        limits=limits,
        tips=tuple(
            f"{place}: {whole_euros(cents)}" if cents is not None else place
            for place, cents in zip(places, year.months, strict=True)
        ),
    )


def declared_words(year: DeclaredMonths) -> str:
    """What the chart shows, in a sentence."""
    declared = _tr("In {year} is {amount} gedeclareerd.").format(
        year=year.year, amount=whole_euros(year.total)
    )
    if year.ceiling is None:
        return f"{declared} {_tr('Er is geen budgetplafond bekend.')}"
    agreed = _tr("Het budgetplafond is {amount}.").format(amount=whole_euros(year.ceiling))
    return f"{declared} {agreed}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeclaredChart", text)
