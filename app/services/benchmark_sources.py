"""The question about where a figure of the benchmark came from."""

from __future__ import annotations

from datetime import date

from app.domain.benchmark import ComputedKpi
from app.services.benchmark_care import ended_between
from app.services.benchmark_columns import LEVEL
from app.services.benchmark_rows import BenchmarkRow, BenchmarkTable, KpiColumn, KpiGroup
from app.services.source_questions import (
    AssignmentQuestion,
    DeclaredQuestion,
    KpiQuestion,
    Question,
)


def behind_benchmark(row: BenchmarkRow, kpi: KpiColumn, table: BenchmarkTable) -> Question | None:
    """The rows behind the figure of a provider; ``None`` where no figure is shown.

    Behind what is counted over allocations stand those that ended; what is counted over declared
    lines adds up to those lines.
    """
    if row.value(kpi.key) is None:
        return None
    asked = table.question
    place, product = asked.municipality_code, asked.product_code
    if kpi.group is KpiGroup.AGREED:
        cell = row.cells[kpi.key]
        return KpiQuestion(row.agb, cell.kpi, cell.period)
    if kpi.key == ComputedKpi.COST or kpi.group is KpiGroup.LEVELS:
        level = kpi.key.removeprefix(LEVEL) if kpi.group is KpiGroup.LEVELS else None
        return DeclaredQuestion(
            agb=row.agb,
            municipality_code=place,
            product_code=product,
            level=level,
            year=asked.year,
        )
    ended = ended_between(asked, table.data_date or date.max)
    return AssignmentQuestion(
        agb=row.agb, product_code=product, municipality_code=place, ended=ended
    )
