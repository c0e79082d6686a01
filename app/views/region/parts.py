"""The parts of the page Regio, each made at its first visit with the modules it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from app.views.region.part import RegionPart
    from app.views.services import Services


class RegionPartName(StrEnum):
    """The parts, in the order in which the choice shows them."""

    FIGURES = "figures"
    CEILINGS = "ceilings"
    WHAT_IF = "what_if"
    BENCHMARK = "benchmark"
    SIGNALS = "signals"
    TO_REGION = "to_region"


def part_titles() -> dict[RegionPartName, str]:
    """What the choice on the page and the menu call the parts."""
    return {
        RegionPartName.FIGURES: QCoreApplication.translate("RegionPage", "Cijfers"),
        RegionPartName.CEILINGS: QCoreApplication.translate("RegionPage", "Plafonds"),
        RegionPartName.WHAT_IF: QCoreApplication.translate("RegionPage", "Wat als"),
        RegionPartName.BENCHMARK: QCoreApplication.translate("RegionPage", "Benchmark"),
        RegionPartName.SIGNALS: QCoreApplication.translate("RegionPage", "Datakwaliteit"),
        RegionPartName.TO_REGION: QCoreApplication.translate("RegionPage", "Aan de regio"),
    }


def make_part(name: RegionPartName, services: Services) -> RegionPart:
    """Make the part ``name``; the page keeps it from then on."""
    return _MAKERS[name](services)


def _figures(services: Services) -> RegionPart:
    from app.views.region.figures_part import FiguresPart

    return FiguresPart(services)


def _ceilings(services: Services) -> RegionPart:
    from app.views.region.ceilings_part import CeilingsPart

    return CeilingsPart(services)


def _what_if(services: Services) -> RegionPart:
    from app.views.region.what_if_part import WhatIfPart

    return WhatIfPart(services)


def _benchmark(services: Services) -> RegionPart:
    from app.views.region.benchmark_part import BenchmarkPart

    return BenchmarkPart(services)


def _signals(services: Services) -> RegionPart:
    from app.views.region.signals_part import SignalsPart

    return SignalsPart(services)


def _to_region(services: Services) -> RegionPart:
    from app.views.region.region_signals_part import RegionSignalsPart

    return RegionSignalsPart(services)


_MAKERS: Final[Mapping[RegionPartName, Callable[[Services], RegionPart]]] = {
    RegionPartName.FIGURES: _figures,
    RegionPartName.CEILINGS: _ceilings,
    RegionPartName.WHAT_IF: _what_if,
    RegionPartName.BENCHMARK: _benchmark,
    RegionPartName.SIGNALS: _signals,
    RegionPartName.TO_REGION: _to_region,
}
