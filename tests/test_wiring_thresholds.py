"""A threshold that is set counts at once, in every service that was made before."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.stoplight import Light
from app.services.settings import SettingKey
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


def test_the_policy_of_an_administrator_counts_from_the_start(
    tmp_path: Path, data_dir: Path, store_key: StoreKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "beleid" / "Indicatiewijzer"
    folder.mkdir(parents=True)
    content = '[settings]\nmunicipality = "0983"\n\n[stoplight]\nwaiting_amber_weeks = 9\n'
    (folder / "policy.toml").write_text(content, encoding="utf-8")
    monkeypatch.setenv("PROGRAMDATA", str(folder.parent))
    with build_program(data_dir, store_key, "noord-limburg") as program:
        assert program.settings.get(SettingKey.MUNICIPALITY) == "0983"
        assert program.workplace.region.stoplight.waiting_amber_weeks == 9
        assert program.settings.policy.problems == ()
