"""A desk with the shipped region and a small family, for the tests of the services."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from app.domain.combinations import conditions_for
from app.domain.dossier import Key, Role
from app.domain.region import Region
from app.domain.scope import ScopeOutcome
from app.domain.stoplight import Judgement, Light, Part
from app.services.board_rows import BoardRow
from app.services.catalogues import Catalogues
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.indications import Indications
from app.services.workplace import Workplace
from app.storage.database import open_store
from app.storage.key import StoreKey
from app.storage.sqlite_engine import Sessions
from tests.conftest import NOW


@pytest.fixture
def workplace(sessions: Sessions, region: Region, clock: Callable[[], datetime]) -> Workplace:
    """A desk on the empty store."""
    return _workplace(sessions, region, clock)


@pytest.fixture
def dossiers(workplace: Workplace) -> Dossiers:
    """The use cases of a dossier."""
    return Dossiers(workplace)


@pytest.fixture
def indications(workplace: Workplace) -> Indications:
    """The use cases of an indication."""
    return Indications(workplace)


YOUTH = {
    "first_names": "Sanne",
    "initials": "S",
    "surname": "Voorbeeld",
    "birth_date": "2014-03-09",
    "sex": "2",
    "bsn": "999900006",
    "consent": "yes",
    "consent_on": "2026-11-20",
}
ADULT = {
    "first_names": "Mirjam",
    "surname": "Voorbeeld",
    "relation": "ouder",
    "consent": "yes",
    "consent_on": "2026-11-20",
}


def board_row(light: Light = Light.GREEN, word: str = "Plek") -> BoardRow:
    """A provider as the board shows it."""
    part = Part(light, word, "Wachttijd 3 weken.")
    return BoardRow(
        agb="22000144",
        name="Voorbeeld Jeugdhulp",
        category="A",
        type="regulier",
        contracted=True,
        judgement=Judgement(light, word, part, part, part, ("Wachttijd 3 weken.",)),
        ceiling=None,
        declared=None,
        committed=None,
        rolling=None,
        prior=None,
        room=None,
        fits=None,
        weeks_text="3 wk",
        weeks_tenths=30,
        reference_date=date(2026, 10, 31),
        provenance=(),
    )


def make_family(dossiers: Dossiers, region: Region) -> DossierView:
    """A dossier in which the first three steps are complete: one child, one parent."""
    view = dossiers.create("0983")
    child = view.facts.youths[0].id
    view = dossiers.add_person(view.id, Role.ADULT)
    adult = view.facts.people[-1].id
    for person, values in ((child, YOUTH), (adult, ADULT)):
        for field, value in values.items():
            dossiers.change_person(view.id, person, field, value)
    answers = {
        Key.QUESTION: "Hoe krijgen we weer rust in de ochtend?",
        Key.QUESTION_DATE: "2026-11-20",
        Key.REFERRER_TYPE: "01",
        **{f"rights.{item.key}": "yes" for item in region.rights},
        **{item.answer_key: item.passes for item in region.scope.items if not item.by_age},
        Key.SCOPE_OUTCOME: ScopeOutcome.IN_SCOPE,
        Key.ANALYSIS_NEEDED: "no",
        Key.ANALYSIS_REASON: "De vraag is duidelijk.",
        Key.SHARED_PICTURE: "yes",
        **{step.answer_key: "Besproken met het gezin." for step in region.analysis.steps},
    }
    for key, value in answers.items():
        view = dossiers.answer(view.id, key, value)
    return view


def make_draft(
    family: DossierView, indications: Indications, region: Region
) -> tuple[DossierView, int]:
    """An indication that is ready to become final: Gespecialiseerd in two phases."""
    view, number = indications.add(family.id, family.facts.youths[0].id)
    answers = {question.answer_key: "no" for question in region.level.questions}
    answers |= {"level.e": "yes", Key.GOAL: "Samen de ochtend door", "urgent": ""}
    for key, value in answers.items():
        indications.answer(number, key, value)
    view = indications.choose_product(number, "45A53")
    for condition in conditions_for(view.indications[0].product, region.combinations):
        indications.answer(number, condition.answer_key, condition.wanted)
    view = indications.add_phase(number)
    phases = [phase.id for phase in view.indications[0].facts.phases]
    figures = (("3", "2026-12-01", "2027-02-28"), ("1", "2027-03-01", "2027-05-31"))
    for phase, (volume, start, end) in zip(phases, figures, strict=True):
        for field, value in (
            ("volume", volume),
            ("unit", "04"),
            ("frequency", "2"),
            ("start", start),
            ("end", end),
            ("goal", "De ochtend lukt zonder ruzie"),
        ):
            indications.change_phase(number, phase, field, value)
    indications.set_evaluation(number, date(2027, 2, 28))
    return indications.choose_provider(number, board_row(), ""), number


@pytest.fixture(scope="session")
def filled_databases(
    tmp_path_factory: pytest.TempPathFactory, store_key: StoreKey, region: Region
) -> tuple[Path, Path]:
    """A database with the family, and one with its draft: a hundred acts, done once a process."""
    folders = tmp_path_factory.mktemp("gezin"), tmp_path_factory.mktemp("concept")
    with open_store(folders[0], store_key) as store:
        family = make_family(Dossiers(_workplace(store.sessions, region)), region)
    with_family, with_draft = (folder / store.path.name for folder in folders)
    shutil.copyfile(with_family, with_draft)
    with open_store(folders[1], store_key) as store:
        make_draft(family, Indications(_workplace(store.sessions, region)), region)
    return with_family, with_draft


@pytest.fixture
def family(
    sessions: Sessions,
    dossiers: Dossiers,
    region: Region,
    filled_databases: tuple[Path, Path],
    store_key: StoreKey,
) -> DossierView:
    """A dossier in which the first three steps are complete: one child, one parent."""
    if dossiers.count():
        return make_family(dossiers, region)
    _pour(filled_databases[0], store_key, sessions)
    return dossiers.view(1)


@pytest.fixture
def draft(
    family: DossierView,
    dossiers: Dossiers,
    indications: Indications,
    sessions: Sessions,
    region: Region,
    filled_databases: tuple[Path, Path],
    store_key: StoreKey,
) -> tuple[DossierView, int]:
    """An indication that is ready to become final: Gespecialiseerd in two phases."""
    if dossiers.count() > 1:
        return make_draft(family, indications, region)
    _pour(filled_databases[1], store_key, sessions)
    return dossiers.view(family.id), 1


def _pour(database: Path, key: StoreKey, sessions: Sessions) -> None:
    """Fill the tables of the store that are filled in ``database``; its settings stay its own."""
    pooled = sessions.kw["bind"].raw_connection()
    connection = pooled.driver_connection
    connection.execute(f"ATTACH '{database}' AS filled KEY \"x'{key.raw.hex()}'\"")
    connection.execute("PRAGMA foreign_keys = OFF")
    names = connection.execute("SELECT name FROM filled.sqlite_master WHERE type = 'table'")
    connection.execute("BEGIN")
    for (name,) in names.fetchall():
        filled = connection.execute(f"SELECT 1 FROM filled.{name} LIMIT 1").fetchone()
        if filled and name not in _THEIR_OWN:
            connection.execute(f"DELETE FROM main.{name}")
            connection.execute(f"INSERT INTO main.{name} SELECT * FROM filled.{name}")
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("DETACH filled")
    pooled.close()


_THEIR_OWN = {"setting", "alembic_version"}


def _workplace(
    sessions: Sessions, region: Region, clock: Callable[[], datetime] = lambda: NOW
) -> Workplace:
    catalogues = Catalogues(sessions, region)
    return Workplace(sessions, region, catalogues.current, clock, lambda: "j.jansen")
