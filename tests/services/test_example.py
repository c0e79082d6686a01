"""The example dossier: complete up to the provider, and never fit for the back office."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.domain.dossier import Role
from app.domain.report import Severity
from app.exchange.story_file import read_story
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.example import Example
from app.services.indication_export import IndicationExport
from app.services.indications import Indications, NotReadyError
from app.services.region_sync import RegionSync
from app.services.workplace import Workplace
from tests.services.conftest import board_row

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"


@pytest.fixture
def made(workplace: Workplace, dossiers: Dossiers, indications: Indications) -> DossierView:
    return dossiers.view(Example(workplace, dossiers, indications, read_story(DEMO)).make())


def test_it_is_a_family_with_drafted_help(made: DossierView) -> None:
    roles = [person.role for person in made.facts.people]
    assert roles == [Role.YOUTH, Role.YOUTH, Role.ADULT]
    products = [item.product.name for item in made.indications if item.product]
    assert products == [
        "Ambulante hulp thuis Gespecialiseerd",
        "Ambulante hulp thuis Gespecialiseerd",
        "Logeren",
    ]
    first = made.indications[0]
    assert [phase.start for phase in first.facts.phases] == [date(2026, 12, 1), date(2027, 3, 1)]
    assert first.facts.phases[-1].end == date(2027, 5, 31)
    assert first.cost is not None
    assert first.facts.evaluation_on == first.evaluation_default


def test_nothing_is_left_to_do_but_choosing_a_provider(made: DossierView) -> None:
    errors = [row.finding for row in made.findings if row.finding.severity is Severity.ERROR]
    assert {finding.field for finding in errors} == {"provider/provider"}


def test_it_never_goes_to_the_back_office(
    made: DossierView, workplace: Workplace, indications: Indications, tmp_path: Path
) -> None:
    for item in made.indications:
        indications.choose_provider(item.id, board_row(), "")
    indications.finalise(made.id)
    assert not any(person.bsn for person in made.facts.people)
    sync = RegionSync(workplace.sessions, workplace.region, workplace.clock, workplace.worker)
    with pytest.raises(NotReadyError):
        IndicationExport(workplace, sync).export(made.id, tmp_path)
    assert list(tmp_path.glob("*.xlsx")) == []
