"""Everything of all dossiers in two readable files: so that nobody is tied to this program."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session, sessionmaker

from app.exchange.safe_file import ExportFailed, put_file
from app.exchange.table_workbook import Holds, TableColumn, TableSheet, write_tables
from app.services.dossier_content import dossier_tables
from app.services.workplace import RefusedError

_NOTES = (
    "Alle rijen van deze tabel, met de namen van het dossierbestand. "
    "Wat langer is dan een cel, staat heel in het JSON-bestand ernaast.",
    "Bevat persoonsgegevens en is niet versleuteld. Bewaar dit bestand veilig.",
)


def export_all(
    sessions: sessionmaker[Session], folder: Path, moment: datetime
) -> tuple[Path, Path]:
    """Write all dossiers as a workbook and as JSON in ``folder``, which is made if need be.

    Regional data stays out: it came from files. Raises :class:`RefusedError`; neither file is
    there half.
    """
    with sessions() as session:
        found = {table: _rows(session, table) for table in dossier_tables()}
    name = f"alle-dossiers-{moment:%Y%m%d-%H%M%S}"
    rows = {table.name: rows for table, rows in found.items()}
    content = json.dumps(rows, ensure_ascii=False, indent=1, default=_text)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # A lone half of a character cannot be written; it is kept as its number.
        whole = put_file(content.encode(errors="backslashreplace"), folder / f"{name}.json")
        sheets = [_sheet(table, rows) for table, rows in found.items()]
        return write_tables(sheets, folder / f"{name}.xlsx"), whole
    except ExportFailed as error:
        raise RefusedError(error.sentence) from error
    except OSError as error:
        raise RefusedError(
            f"De map {folder} kan niet worden gemaakt. Kies een andere map."
        ) from error


def _rows(session: Session, table: Table) -> list[dict[str, Any]]:
    query = select(table).order_by(*table.primary_key)
    return [dict(row) for row in session.execute(query).mappings()]


def _sheet(table: Table, rows: Sequence[dict[str, Any]]) -> TableSheet:
    columns = [TableColumn(column.name, _holds(column.type.python_type)) for column in table.c]
    values = [tuple(_value(value) for value in row.values()) for row in rows]
    return TableSheet(table.name, table.name, _NOTES, columns, values)


def _holds(kind: type[object]) -> Holds:
    if issubclass(kind, date):
        return Holds.DAY
    return Holds.WHOLE if issubclass(kind, int) else Holds.TEXT


def _value(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value


def _text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be written")
