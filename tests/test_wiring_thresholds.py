"""A threshold that is set counts at once, in every service that was made before."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.domain.stoplight import Light
from app.storage.key import StoreKey
from app.wiring import build_program


def test_the_lights_change_at_once(
    tmp_path: Path,
    regional_database: Path,
    store_key: StoreKey,
    clock: Callable[[], datetime],
) -> None:
    shutil.copyfile(regional_database, tmp_path / regional_database.name)
    with build_program(tmp_path, store_key, "noord-limburg", clock=clock) as program:
        region = program.workplace.region

        def lights() -> list[Light]:
            rows = program.board.board(today=clock().date()).rows
            return [row.judgement.waiting.light for row in rows]

        before = lights()
        assert Light.GREEN in before
        program.thresholds.set("waiting_amber_weeks", "0")
        assert region.stoplight.waiting_amber_weeks == 0
        assert lights().count(Light.GREEN) < before.count(Light.GREEN)
        program.thresholds.set("waiting_amber_weeks", "")
        assert lights() == before
