"""Headers over two rows: "ProductPeriode" across "Begindatum" and "Einddatum".

A merged cell keeps its text in its first column only. So a text in the upper row counts for the
columns after it as well, but only where upper and lower together are a header that is known:
nothing is guessed, and what was put together is told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import chain, repeat

from app.exchange.cells import text
from app.exchange.layouts import SavedColumns, header_key, layouts
from app.exchange.workbook_reader import Cell


def known_headers(saved: Sequence[SavedColumns] = ()) -> frozenset[str]:
    """Every header of the shipped and the ``saved`` layouts, as they are compared."""
    shipped = (key for one in layouts() for column in one.columns for key in column.spellings)
    return frozenset(shipped).union(*(one.headers for one in saved))


def two_row_headers(
    upper: Sequence[Cell], lower: Sequence[Cell], known: Collection[str]
) -> tuple[str, ...]:
    """The header of each column; see the top of this module for what is put together."""
    return tuple(_one(above, group, below, known) for above, group, below in _columns(upper, lower))


def grouped_headers(upper: Sequence[Cell], lower: Sequence[Cell]) -> tuple[str, ...]:
    """Every column with the text above it, known or not: what a worker chooses from."""
    return tuple(f"{group} {below}".strip() for _, group, below in _columns(upper, lower))


def put_together(headers: Sequence[str], lower: Sequence[Cell]) -> tuple[str, ...]:
    """Those of ``headers`` that do not stand like this in the lower row."""
    pairs = zip(headers, lower, strict=True)
    return tuple(header for header, below in pairs if header and header != text(below))


def _columns(upper: Sequence[Cell], lower: Sequence[Cell]) -> Iterable[tuple[str, str, str]]:
    """Per column the text above it, the text that reaches over it, and the text in it."""
    group = ""
    for bottom, top in zip(lower, chain(upper, repeat("")), strict=False):
        above, below = text(top), text(bottom)
        # An empty column under no text of its own is the end of a group.
        group = above or (group if below else "")
        yield above, group, below


def _one(above: str, group: str, below: str, known: Collection[str]) -> str:
    both = f"{group} {below}".strip()
    if header_key(both) in known:
        return both
    # "Peildatum" over "(dd-mm-jjjj)".
    explained = below.startswith(("(", "[")) and header_key(above) in known
    return above if explained else below or above
