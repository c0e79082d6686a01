"""Which lights a list of providers shows: the choices of every "Toon"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.stoplight import Light
from app.services.board_rows import BoardRow

LIGHT_FILTERS: Final[Mapping[str, frozenset[Light]]] = {
    "all": frozenset(Light),
    "green": frozenset({Light.GREEN}),
    "open": frozenset({Light.GREEN, Light.AMBER}),
    "red": frozenset({Light.RED}),
    "unknown": frozenset({Light.UNKNOWN}),
}
"""The lights that each choice keeps; the first keeps them all."""


def light_choices(rows: Sequence[BoardRow]) -> list[tuple[str, str]]:
    """The choices as (key, words), each with how many of ``rows`` it shows."""
    words = {
        "all": _tr("alle {count} aanbieders"),
        "green": _tr("alleen groen ({count})"),
        "open": _tr("groen en oranje ({count})"),
        "red": _tr("alleen rood ({count})"),
        "unknown": _tr("alleen onbekend ({count})"),
    }
    return [
        (key, words[key].format(count=sum(row.judgement.overall in keep for row in rows)))
        for key, keep in LIGHT_FILTERS.items()
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProviderFilter", text)
