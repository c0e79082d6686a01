"""What a layout that a worker makes has to be: complete, and every column used once."""

from __future__ import annotations

from collections.abc import Mapping

from app.exchange.kinds import Kind
from app.exchange.layouts import header_key, layout_of, missing_of

LONGEST_NAME = 80
LONGEST_HEADER = 1_000


def missing_headers(kind: Kind, columns: Mapping[str, str]) -> tuple[str, ...]:
    """The must-haves for which ``columns`` (field to header) names no column, as people call them.

    Of two columns of which one is enough: "A of B".
    """
    return missing_of(layout_of(kind), {field for field, header in columns.items() if header})


def used_twice(kind: Kind, columns: Mapping[str, str]) -> dict[str, str]:
    """Per field whose column an earlier field has too: how that other field is called."""
    first: dict[str, str] = {}
    doubles: dict[str, str] = {}
    for column in layout_of(kind).columns:
        key = header_key(columns.get(column.field, ""))
        if key and first.setdefault(key, column.header) != column.header:
            doubles[column.field] = first[key]
    return doubles


def first_fault(kind: Kind, columns: Mapping[str, str]) -> tuple[str, str] | None:
    """The field (or "columns") that keeps this from being a layout, with the reason in Dutch."""
    fields = {column.field for column in layout_of(kind).columns}
    for field, header in columns.items():
        if field not in fields:
            return field, f"dit veld hoort niet bij {kind.value}"
        if header and not header_key(header):
            return field, "een kolomkop heeft letters of cijfers"
    missing = missing_headers(kind, columns)
    if missing:
        return "columns", f"een kolom voor {missing[0]} ontbreekt"
    for field, other in used_twice(kind, columns).items():
        return field, f"deze kolom is al gekozen voor {other}"
    return None
