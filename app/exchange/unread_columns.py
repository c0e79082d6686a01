"""What is said of the columns of a recognised sheet that are not read.

A column with a name that nobody knows would vanish silently, and with it a waiting time or a stop.
So each is told; where the stoplight lacks a column that it may be, that is a warning. Source:
design of the regional exports, section 2 (reported, not guessed).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from app.exchange.layouts import Match, header_key

_NAMED = 10


def unread_columns(match: Match, ours: Collection[str]) -> tuple[list[str], list[str]]:
    """Notes and warnings (Dutch sentences); ``ours`` are keys of headers that we wrote ourselves.

    Where a worker pointed out the columns he saw the others, and is not warned again.
    """
    unread = [header for header in match.unread if header_key(header) not in ours]
    if not unread:
        return [], []
    said = f"Kolom {_listed(unread)} is niet gelezen."
    if len(unread) > 1:
        said = f"Kolommen {_listed(unread)} zijn niet gelezen."
    if match.saved_as or not match.lacking:
        return [said], []
    lacks = " en ".join(match.lacking)
    return [], [
        said,
        f"Het stoplicht mist nu {lacks}. Staat dat in zo'n kolom, koppel de kolommen dan.",
    ]


def _listed(headers: Sequence[str]) -> str:
    """The first headers between quotes, and how many there are more."""
    shown = [f"'{header}'" for header in headers[:_NAMED]]
    if len(headers) > _NAMED:
        shown.append(f"nog {len(headers) - _NAMED} andere")
    *first, last = shown
    return f"{', '.join(first)} en {last}" if first else last
