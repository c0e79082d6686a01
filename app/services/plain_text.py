"""Tables as plain Dutch text, for who asks them on the command line without ``--json``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.exchange.dutch_words import euros
from app.services.board_rows import Board
from app.services.region_report import ReportRow


def board_text(board: Board) -> str:
    """One line per provider: light, name, category, waiting time and room."""
    rows = [
        (
            row.judgement.word,
            row.name,
            row.category,
            row.weeks_text,
            euros(row.room) if row.room is not None else "-",
        )
        for row in board.rows
    ]
    table = _columns([("Licht", "Aanbieder", "Cat.", "Wachttijd", "Ruimte dit jaar"), *rows])
    return "\n".join([*table, *filter(None, [hidden_text(board)])])


def hidden_text(board: Board) -> str:
    """How many providers are not in the list and why; empty where all are."""
    if not board.hidden:
        return ""
    count = "1 aanbieder biedt" if board.hidden == 1 else f"{board.hidden} aanbieders bieden"
    return f"{count} dit product hier niet aan en staan niet in de lijst."


def report_text(rows: Iterable[ReportRow]) -> str:
    """One line per row of the region report."""
    lines = [
        (
            str(row.year),
            row.municipality or "hele regio",
            row.label,
            str(row.clients),
            euros(row.cents),
        )
        for row in rows
    ]
    return "\n".join(_columns([("Jaar", "Gemeente", "Waarde", "Jeugdigen", "Bedrag"), *lines]))


def _columns(lines: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
