"""What is known of one person as a file: the right of access (AVG art. 15)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path

from app.exchange.safe_file import ExportFailed, put_file
from app.exchange.table_workbook import TableColumn, TableSheet, Value, write_tables
from app.services.audit import About, Action
from app.services.audit_log import DONE, REFUSED, AuditLog
from app.services.person_data import FoundPerson, Part, everything_of, find_people
from app.services.person_words import column_words, part_words, place_of
from app.services.workplace import RefusedError, Workplace

NOTES = (
    "Dit is alles wat dit programma over deze persoon bewaart, ook uit de regionale gegevens.",
    "Gegevens over anderen in het gezin staan er niet in.",
    "Vrije tekst kan wel over anderen gaan: lees die na voordat je dit bestand geeft.",
    "Het bestand is niet versleuteld. Geef het veilig door en gooi het daarna weg.",
)
_WIDEST = 60


class PersonFiles:
    """Finds a person and writes what is known; every file is logged."""

    def __init__(self, workplace: Workplace, log: AuditLog) -> None:
        self._workplace = workplace
        self._log = log

    def find(self, text: str) -> tuple[FoundPerson, ...]:
        """See :func:`app.services.person_data.find_people`."""
        with self._workplace.sessions() as session:
            return find_people(session, text)

    def parts(self, person: FoundPerson) -> tuple[Part, ...]:
        """Everything that is stored about somebody, to look at; that is logged."""
        self._note(Action.VIEW, person)
        return self._parts(person)

    def _parts(self, person: FoundPerson) -> tuple[Part, ...]:
        with self._workplace.sessions() as session:
            parts = everything_of(session, person.key)
        return tuple(sorted(parts, key=lambda part: place_of(part.table)))

    def save(self, person: FoundPerson, target: Path) -> Path:
        """Write it as JSON where the name says so, else as a workbook; the file is replaced.

        Raises :class:`RefusedError` where it cannot be written.
        """
        parts = self._parts(person)
        try:
            if target.suffix.lower() == ".json":
                path = put_file(_json(parts).encode(), target, overwrite=True)
            else:
                path = write_tables(_sheets(parts), _xlsx(target), overwrite=True)
        except ExportFailed as failure:
            self._note(Action.EXPORT, person, REFUSED)
            raise RefusedError(failure.sentence) from failure
        self._note(Action.EXPORT, person)
        return path

    def _note(self, action: Action, person: FoundPerson, result: str = DONE) -> None:
        for number in person.dossiers or ("",):
            self._log.note(action, number, About.PERSON_DATA, result)


def _xlsx(target: Path) -> Path:
    return target if target.suffix.lower() == ".xlsx" else target.with_name(f"{target.name}.xlsx")


def _json(parts: Sequence[Part]) -> str:
    content = {part_words(part.table): part.rows for part in parts}
    return json.dumps(content, ensure_ascii=False, indent=2, default=_text)


def _sheets(parts: Sequence[Part]) -> list[TableSheet]:
    counts = [(part_words(part.table), str(len(part.rows))) for part in parts]
    columns = (TableColumn("Wat", width=80), TableColumn("Aantal", width=10))
    about = TableSheet("Overzicht", "Gegevens van één persoon", NOTES, columns, counts)
    return [about, *(_sheet(part) for part in parts)]


def _sheet(part: Part) -> TableSheet:
    names = tuple(part.rows[0])
    rows = [tuple(_value(row[name]) for name in names) for row in part.rows]
    columns = [
        TableColumn(column_words(name), width=_width(column_words(name), [row[i] for row in rows]))
        for i, name in enumerate(names)
    ]
    words = part_words(part.table)
    return TableSheet(words[:31], words, (), columns, rows)


def _width(header: str, values: Sequence[Value]) -> int:
    longest = max((len(_text(value)) for value in values if value is not None), default=0)
    return min(max(len(header) + 2, longest + 2), _WIDEST)


def _value(value: object) -> Value:
    """Days stay days; figures are text, so that no code or BSN loses a zero."""
    return value if value is None or isinstance(value, date) else _text(value)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return value.isoformat() if isinstance(value, date | datetime | time) else str(value)
