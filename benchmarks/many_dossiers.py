"""A store with 10,000 dossiers: searching, opening one, and the start page.

The dossiers are copies of one that was made through the services, put in by SQL: most of them as it
was when it was final, one in twenty as it was later: sent by a general practitioner, exported, and
being changed. Every person is found by name and by sound, as in the program. Floors: issue "the
indication to the letter", speed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from app.domain.dossier import Key
from app.domain.ijw import ReferrerType
from app.domain.name_search import search_text
from app.domain.referral import ReferralKey
from app.models.base import Base
from app.models.dossier import Dossier, DossierAnswer, Person
from app.models.indication import Indication, IndicationAnswer, IndicationPhase
from app.models.progress import IndicationVersion
from app.services.family_search import KnownFamily
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
_OF_INDICATION = (IndicationAnswer, IndicationPhase, IndicationVersion)
_KEYS = frozenset({"id", "dossier_id", "youth_id", "indication_id"})
STEP = 1_000
"""How far the keys of two copies lie apart."""
CHANGING_ONE_IN = 20
SEARCHES = {
    "a name": "smeets",
    "a BSN": "100005000",
    "a part of a number": "D-2026-05",
    "a name that nobody has": "nergens",
}
Row = dict[str, object]


def measures() -> Iterator[Measure]:
    """Search; look whether a family is known; open a dossier; everything on the start page."""
    with TemporaryDirectory() as scratch, open_scratch(Path(scratch)) as program:
        fill(program.store.sessions, program.workplace.region.stoplight)
        example = make_final(program)
        few = range(CHANGING_ONE_IN, DOSSIERS, CHANGING_ONE_IN)
        most = [number for number in range(1, DOSSIERS) if number not in few]
        with program.store.sessions.begin() as session:
            _fill(session, example, most)
        _let_change(program, example, Path(scratch))
        with program.store.sessions.begin() as session:
            _fill(session, example, few)
        name = f"among {DOSSIERS:,} dossiers"
        for what, words in SEARCHES.items():
            found = median_of(lambda words=words: program.dossiers.summaries(words))
            yield Measure(f"search for {what}, {name}", found, SEARCH)
        known = KnownFamily("Sanne Smits", "100005000", date(2016, 3, 9))
        asked = median_of(lambda: program.dossiers.find_families(known))
        yield Measure(f"is this family known (BSN, sound, birth date), {name}", asked, SEARCH)
        middle = example + (DOSSIERS // 2 + 1) * STEP
        opened = median_of(lambda: program.dossiers.open(middle))
        yield Measure(f"opening a dossier, with its line in the log, {name}", opened, OPEN)
        start = median_of(lambda: _start(program))
        yield Measure(f"what the start page asks, {name}", start, START)


def _start(program: Program) -> None:
    """What the start page asks for."""
    program.dossiers.summaries(limit=20)
    program.attention.rows()
    program.sync.age()


def _let_change(program: Program, dossier_id: int, folder: Path) -> None:
    """Send the indication, begin a change of it, and let a general practitioner have asked."""
    program.export.export(dossier_id, folder)
    (item,) = program.dossiers.view(dossier_id).indications
    program.indications.versions.start_change(item.id)
    received = program.workplace.today() - timedelta(days=3)
    for key, value in (
        (Key.REFERRER_TYPE, ReferrerType.GENERAL_PRACTITIONER),
        (ReferralKey.RECEIVED_ON, received.isoformat()),
    ):
        program.dossiers.answer(dossier_id, key, value)


def _fill(session: Session, example: int, numbers: Sequence[int]) -> None:
    """Put copies of the example in the store, each with a name and numbers of its own."""
    for model, rows in _rows_of(session, example).items():
        copies = [_renumbered(model, row, number) for number in numbers for row in rows]
        if copies:
            session.execute(insert(model), copies)


def _rows_of(session: Session, example: int) -> dict[type[Base], list[Row]]:
    """Everything of a dossier that is copied, by its table."""
    indications = [row["id"] for row in _rows(session, Indication, "dossier_id", (example,))]
    return {
        Dossier: _rows(session, Dossier, "id", (example,)),
        **{model: _rows(session, model, "dossier_id", (example,)) for model in _OF_DOSSIER},
        **{m: _rows(session, m, "indication_id", indications) for m in _OF_INDICATION},
    }


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
        name = search_text(f"{row['first_names']} {surname}")
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
