"""Why pydantic refuses a value, in Dutch, for the one sentence that a wrong file is told in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

UNKNOWN_NAME = "deze naam is onbekend"
_REASONS = {
    "missing": "dit ontbreekt",
    "unexpected_keyword_argument": UNKNOWN_NAME,
    "extra_forbidden": UNKNOWN_NAME,
    "enum": "kies een van {expected}",
    "literal_error": "kies een van {expected}",
    "int_type": "dit moet een heel getal zijn",
    "int_parsing": "dit moet een heel getal zijn",
    "int_from_float": "dit moet een heel getal zijn",
    "bool_type": "dit moet true of false zijn",
    "bool_parsing": "dit moet true of false zijn",
    "string_type": "dit moet tekst tussen aanhalingstekens zijn",
    "string_too_short": "dit mag niet leeg zijn",
    "string_too_long": "dit is langer dan {max_length} tekens",
    "string_pattern_mismatch": "dit mag niet leeg zijn",
    "date_type": "dit moet een datum zijn, zoals 2026-01-01",
    "date_from_datetime_parsing": "dit moet een datum zijn, zoals 2026-01-01",
    "tuple_type": "dit moet een lijst zijn",
    "frozen_set_type": "dit moet een lijst zijn",
    "dataclass_type": "dit moet een tabel zijn",
    "dict_type": "dit moet een tabel zijn",
    "mapping_type": "dit moet een tabel zijn",
}


def dutch_reason(details: ErrorDetails) -> str:
    """What is wrong with the value, to follow after "klopt niet bij (key): "."""
    context = details.get("ctx", {})
    expected = str(context.get("expected", "")).replace(" or ", " of ")
    words = _REASONS.get(details["type"], "deze waarde past hier niet")
    return words.format(expected=expected, max_length=context.get("max_length", ""))
