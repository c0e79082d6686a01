"""Indications without names: which help goes to whom, under a pseudonym instead of a person.

Only what stands in the columns here leaves the store: no name, BSN, day of birth, address, number
of a dossier or free text. A pseudonym comes from a secret of the store: the same youth has the same
one in every file of this store, and nobody without the store's key can find out who it is.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.assignment_line import AssignmentLine
from app.exchange.table_workbook import Holds, TableColumn, TableSheet, Value

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LETTERS = 8
_BITS = 5
_NOTES = (
    "Zonder namen, BSN, geboortedag en vrije tekst. Dezelfde code is steeds dezelfde jeugdige of "
    "hetzelfde gezin.",
    "Let op: met gemeente, geboortejaar en hulp samen kan iemand toch te herkennen zijn. Deel het "
    "bestand niet verder dan nodig.",
)
_COLUMNS = (
    TableColumn("Gezin", width=12),
    TableColumn("Jeugdige", width=12),
    TableColumn("Geboortejaar", Holds.WHOLE, 12),
    TableColumn("Gemeente", width=20),
    TableColumn("Vorm", width=8),
    TableColumn("Niveau", width=18),
    TableColumn("Productcode", width=12),
    TableColumn("Product", width=38),
    TableColumn("Aanbieder", width=30),
    TableColumn("Ingang", Holds.DAY, 12),
    TableColumn("Einde", Holds.DAY, 12),
    TableColumn("Omvang", Holds.WHOLE, 10),
    TableColumn("Eenheid", width=14),
    TableColumn("Frequentie", width=16),
    TableColumn("Totale omvang", Holds.WHOLE, 14),
    TableColumn("Kosten", Holds.EURO, 14),
)


@dataclass(frozen=True, slots=True)
class PlainLine:
    """A line with the number of its dossier, which together tell who it is about."""

    dossier_number: str
    line: AssignmentLine


def pseudonym(secret: bytes, kind: str, value: str) -> str:
    """The code of ``value``: eight letters and figures that only ``secret`` can make again."""
    digest = hmac.digest(secret, f"{kind}:{value}".encode(), "sha256")
    number = int.from_bytes(digest[:_BITS])
    return "".join(_ALPHABET[number >> (_BITS * at) & 31] for at in reversed(range(_LETTERS)))


def pseudonym_sheet(lines: Iterable[PlainLine], secret: bytes, today: date) -> TableSheet:
    """The table, ordered by the codes, so that its order tells nothing either."""
    rows = sorted((_row(item, secret) for item in lines), key=lambda row: (row[0], row[1]))
    return TableSheet(
        name="Indicaties",
        title=f"Indicaties zonder namen, {today:%d-%m-%Y}",
        notes=_NOTES,
        columns=_COLUMNS,
        rows=rows,
    )


def _row(item: PlainLine, secret: bytes) -> tuple[Value, ...]:
    line = item.line
    youth = line.bsn or f"{item.dossier_number}/{line.person_id}"
    return (
        pseudonym(secret, "family", item.dossier_number),
        pseudonym(secret, "youth", youth),
        line.birth_date.year if line.birth_date else None,
        line.municipality_name,
        line.delivery,
        line.level,
        line.code,
        line.product_name,
        line.provider_name,
        line.start,
        line.end,
        line.volume,
        line.unit_label,
        line.frequency_label,
        line.total_volume,
        line.cost_cents,
    )
