"""What is under change stands as it was sent; what was withdrawn does not stand."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy import select, update

from app.domain.stoplight import Light
from app.models.indication import Indication, IndicationPhase
from app.services.attention import Attention, Subject
from app.services.dossier_rows import DossierView
from app.services.earlier_help import earlier_help
from app.services.indication_export import IndicationExport
from app.services.indications import Indications
from app.services.own_help import own_help
from app.services.provider_board import ProviderBoard
from app.services.region_sync import RegionSync
from app.services.workplace import Workplace
from tests.services.conftest import board_row
from tests.services.test_attention import FixedBoard

Draft = tuple[DossierView, int]
SENT_END = date(2026, 12, 31)


@pytest.fixture
def sent(workplace: Workplace, indications: Indications, draft: Draft, tmp_path: Path) -> Draft:
    """Help up to and including 31 December that was sent; its evaluation is this week."""
    view, number = draft
    for phase in view.indications[0].facts.phases[1:]:
        indications.remove_phase(number, phase.id)
    first = view.indications[0].facts.phases[0].id
    indications.change_phase(number, first, "end", SENT_END.isoformat())
    indications.set_evaluation(number, date(2026, 12, 15))
    view = indications.finalise(view.id)
    sync = RegionSync(workplace.sessions, workplace.region, workplace.clock, workplace.worker)
    view = IndicationExport(workplace, sync).export(view.id, tmp_path).view
    with workplace.sessions.begin() as session:
        session.execute(update(Indication).values(evaluation_on=date(2026, 11, 22)))
    return view, number


def subjects(workplace: Workplace) -> dict[Subject, date | None]:
    red = board_row(Light.RED, "Vol")
    rows = Attention(workplace, cast(ProviderBoard, FixedBoard(red))).rows()
    return {row.subject: row.first for row in rows}


def ends(workplace: Workplace, view: DossierView) -> list[date | None]:
    with workplace.sessions() as session:
        region = workplace.region
        found = own_help(session, view.facts.youths[0], workplace.catalogue(), region.forms)
        return [own.help.end for own in found]


def change_the_draft(workplace: Workplace, indications: Indications, number: int) -> None:
    """Begin a change and leave it half done: another end, and no provider."""
    indications.versions.start_change(number)
    with workplace.sessions.begin() as session:
        session.execute(update(IndicationPhase).values(end=date(2028, 1, 1)))
    indications.clear_provider(number)


def test_under_change_it_counts_as_it_was_sent(
    workplace: Workplace, indications: Indications, sent: Draft
) -> None:
    before = subjects(workplace)
    assert before[Subject.ENDING] == SENT_END
    assert {Subject.EVALUATION, Subject.RED_PROVIDERS} <= set(before)
    change_the_draft(workplace, indications, sent[1])
    assert subjects(workplace) == before
    assert ends(workplace, sent[0]) == [SENT_END]


def test_reading_what_stands_stores_nothing(
    workplace: Workplace, indications: Indications, sent: Draft
) -> None:
    change_the_draft(workplace, indications, sent[1])
    with workplace.sessions.begin() as session:
        region = workplace.region
        earlier_help(session, sent[0].facts.youths[0], workplace.catalogue(), region.forms)
    with workplace.sessions() as session:
        (stored,) = session.scalars(select(Indication))
        assert (stored.provider_agb, [phase.end for phase in stored.phases]) == (
            "",
            [date(2028, 1, 1)],
        )


def test_what_is_withdrawn_asks_for_nothing(
    workplace: Workplace, indications: Indications, sent: Draft
) -> None:
    indications.versions.withdraw(sent[1], "Het gezin is verhuisd.")
    assert subjects(workplace) == {}
    assert ends(workplace, sent[0]) == []


def test_a_new_draft_is_no_help_yet(workplace: Workplace, draft: Draft) -> None:
    assert ends(workplace, draft[0]) == []
