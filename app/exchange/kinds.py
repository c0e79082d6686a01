"""The kinds of workbooks that the region sends."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """The seven kinds of exports, in the order in which they are read."""

    PRODUCTS = "Producten"
    PROVIDERS = "Aanbieders"
    WAITING_TIMES = "Wachttijden"
    CEILINGS = "Prestatieafspraken"
    KPIS = "KPI"
    ASSIGNMENTS = "Toewijzingen"
    DECLARATIONS = "Declaraties"
