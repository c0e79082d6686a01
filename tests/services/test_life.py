"""The life of an indication, fuzzed: no illegal state, no lost text, undo is the inverse of do."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from app.domain.region import Region
from app.services.dossier_content import content_of
from app.services.dossier_rows import DossierView
from app.services.indication_export import IndicationExport
from app.services.indications import Indications
from app.services.region_sync import RegionSync
from app.services.workplace import Workplace
from tests.services.life_data import ready_draft
from tests.services.life_machine import Clock, Ground, Life

LIVES = 2 * int(os.environ.get("FAULTS_ROUNDS", "3"))
"""How many lives are lived; ``make faults`` asks for more."""


def test_no_order_of_acts_loses_a_text_or_reaches_an_illegal_state(
    workplace: Workplace,
    draft: tuple[DossierView, int],
    region: Region,
    clock: Callable[[], datetime],
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    moving = Clock(clock())
    place = replace(workplace, clock=moving)
    second = ready_draft(Indications(place), region, draft[0])
    sync = RegionSync(place.sessions, region, moving, place.worker)
    export = IndicationExport(place, sync)
    with place.sessions() as session:
        drafts = content_of(session, draft[0].id)
    Indications(place).finalise(draft[0].id)
    export.export(draft[0].id, tmp_path)
    with place.sessions() as session:
        sent = content_of(session, draft[0].id)
    ground = Ground(
        workplace=place,
        clock=moving,
        start=clock(),
        beginnings=(drafts, sent),
        dossier_id=draft[0].id,
        numbers=(draft[1], second),
        export=export,
        folder=tmp_path,
    )
    run_state_machine_as_test(
        lambda: Life(ground),
        settings=settings(
            max_examples=LIVES,
            stateful_step_count=25,
            suppress_health_check=list(HealthCheck),
        ),
    )
    record_property("lives", LIVES)
