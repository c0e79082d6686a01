"""A store with 10,000 dossiers: searching, opening one, and the start page.

The dossiers are copies of one that was made through the services, put in by SQL. Floors: issue
"the indication to the letter", speed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from app.domain.dossier import search_name
from app.models.base import Base
from app.models.dossier import Dossier, DossierAnswer, Person
from app.models.indication import Indication, IndicationAnswer, IndicationPhase
from app.wiring import Program
from benchmarks.big_region import fill
from benchmarks.finished_dossier import make_final
from benchmarks.table import Measure
from benchmarks.working import median_of, open_scratch

DOSSIERS = 10_000
SEARCH, OPEN, START = 50, 150, 200
SURNAMES = ("Janssen", "Peeters", "van den Berg", "Hendriks", "Smeets", "Kuijpers", "Çelik")
# What hangs on the dossier itself, on its people and on its indications.
_OF_DOSSIER = (DossierAnswer, Person, Indication)
_OF_INDICATION = (IndicationAnswer, IndicationPhase)
_KEYS = frozenset({"id", "dossier_id", "youth_id", "indication_id"})
STEP = 100
"""How far the keys of two copies lie apart."""
Row = dict[str, object]


def measures() -> Iterator[Measure]:
    """Search by name, by BSN and by sound; open a dossier; everything on the start page."""
    with TemporaryDirectory() as scratch, open_scratch(Path(scratch)) as program:
        fill(program.store.sessions, program.workplace.region.stoplight)
        example = make_final(program)
        with program.store.sessions.begin() as session:
            _fill(session, example)
        name = f"among {DOSSIERS:,} dossiers"
        for words in ("smeets", "100005000", "D-2026-05", "nergens"):
            found = median_of(lambda words=words: program.dossiers.summaries(words))
            yield Measure(f"search for {words}, {name}", found, SEARCH)
        middle = example + DOSSIERS // 2 * STEP
        opened = median_of(lambda: program.dossiers.view(middle))
        yield Measure(f"opening a dossier, {name}", opened, OPEN)
        yield Measure(f"the start page, {name}", median_of(lambda: _start(program)), START)


def _start(program: Program) -> None:
    """What the start page asks for."""
    program.dossiers.summaries(limit=20)
    program.attention.rows()
    program.sync.age()


def _fill(session: Session, example: int) -> None:
    """Put copies of the example in the store, each with a name and numbers of its own."""
    indications = [row["id"] for row in _rows(session, Indication, "dossier_id", (example,))]
    of = {
        Dossier: _rows(session, Dossier, "id", (example,)),
        **{model: _rows(session, model, "dossier_id", (example,)) for model in _OF_DOSSIER},
        **{m: _rows(session, m, "indication_id", indications) for m in _OF_INDICATION},
    }
    for model, rows in of.items():
        session.execute(
            insert(model),
            [_renumbered(model, row, number) for number in range(1, DOSSIERS) for row in rows],
        )


def _renumbered(model: type[Base], row: Row, number: int) -> Row:
    """A copy of a row for the dossier with this number; its keys are moved by what is free."""
    made = {
        name: int(str(value)) + number * STEP if name in _KEYS and value is not None else value
        for name, value in row.items()
    }
    if model is Dossier:
        made["number"] = f"D-2026-{number:05d}"
    if model is Person:
        surname = SURNAMES[number % len(SURNAMES)]
        bsn = f"{100_000_000 + number}" if row["bsn"] else ""
        name = search_name(f"{row['first_names']} {surname}")
        made |= {"surname": surname, "sort_name": name, "bsn": bsn}
    return made


def _rows(session: Session, model: type[Base], column: str, values: Sequence[object]) -> list[Row]:
    table = _table(model)
    chosen = select(table).where(table.c[column].in_(values))
    return [dict(row) for row in session.execute(chosen).mappings()]


def _table(model: type[Base]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)
    return table
