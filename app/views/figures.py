"""Figures and days in the way of the language: € 4.960,80 on 01-03-2027 or €4,960.80 on 01/03/2027.

Services and exchange write them as a Dutch reader does. Here, and only here, they become English.
"""

from __future__ import annotations

import re
from typing import Final

from app.views import language

_EURO: Final = re.compile(r"€ (?=\d)")
_DAY: Final = re.compile(r"\b(\d{2})-(\d{2})-(\d{4})\b")
_FIGURE: Final = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)(?![\d.,]*\d)")
_MILLION: Final = re.compile(r"(\d) mln\b")
_SWAPPED: Final = str.maketrans(".,", ",.")


def english_figures(text: str) -> str:
    """The amounts, figures and days in ``text`` as a British reader writes them."""
    text = _DAY.sub(r"\1/\2/\3", _EURO.sub("€", text))
    return _MILLION.sub(r"\1m", _FIGURE.sub(lambda found: found[0].translate(_SWAPPED), text))


def figures(text: str) -> str:
    """``text`` with its figures in the language of the window."""
    return text if language.current() == language.DUTCH else english_figures(text)
