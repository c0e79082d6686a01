"""The peildatum that stands above a table, in the words in which people write it.

Source: design of the regional exports, section 2 (rows above the header: title, peildatum).
"""

from __future__ import annotations

import re
from datetime import date

from app.exchange import cells

# The words, at most some others ("(dd-mm-jjjj):", "zaterdag"), then a date.
_DATE = r"\d{4}-\d\d?-\d\d?|\d{8}\b|\d\d?[-/. ]\d\d?[-/. ]\d{4}|\d\d?\s+[a-z]+\.?\s+\d{4}"
_SAID = re.compile(
    rf"\b(?:peildatum|stand\s+(?:per|op|van))\b[^0-9]{{0,40}}({_DATE})", re.IGNORECASE
)
_UNCLEAR = re.compile(r"\bpeildatum\b\W*\w", re.IGNORECASE)


def reference_date_in(said: str) -> date | None:
    """The date after "peildatum" or "stand per", ``None`` where neither is said.

    Raises :class:`app.exchange.cells.CellProblem` where "peildatum" is followed by no date.
    """
    found = _SAID.search(said)
    if found:
        return cells.day(found[1])
    if _UNCLEAR.search(said):
        raise cells.CellProblem("dit is geen datum; schrijf dd-mm-jjjj")
    return None
