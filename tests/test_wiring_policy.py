"""What an administrator laid down for everybody counts from the start, in every service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.catalogue import Norm
from app.services.settings import SettingKey
from app.storage.key import StoreKey
from app.wiring import Program, build_program

POLICY = """
[settings]
municipality = "0983"

[stoplight]
waiting_amber_weeks = 9

[norms]
45A53 = { minimum = 5, maximum = 6, months = 7 }

[own_strength]
0983 = "artikel 3.2"

[retention]
0983 = "2 years"
"""


@pytest.fixture
def program(
    tmp_path: Path, data_dir: Path, store_key: StoreKey, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    folder = tmp_path / "beleid" / "Indicatiewijzer"
    folder.mkdir(parents=True)
    (folder / "policy.toml").write_text(POLICY, encoding="utf-8")
    monkeypatch.setenv("PROGRAMDATA", str(folder.parent))
    with build_program(data_dir, store_key, "noord-limburg") as made:
        assert made.settings.policy.problems == ()
        yield made


def test_settings_and_thresholds(program: Program) -> None:
    assert program.settings.get(SettingKey.MUNICIPALITY) == "0983"
    assert program.workplace.region.stoplight.waiting_amber_weeks == 9


def test_norms(program: Program) -> None:
    assert [row.code for row in program.norms.rows() if row.locked] == ["45A53"]
    product = program.workplace.catalogue().find("45A53")
    assert product is not None
    assert product.norm == Norm(5, 6, 7, provisional=False)


def test_terms(program: Program) -> None:
    terms = {row.code: row.term.text for row in program.retention.terms() if row.locked}
    assert terms == {"0983": "2 jaar"}


@pytest.mark.parametrize(("municipality", "warned"), [("0983", False), ("0889", True)])
def test_own_strength(program: Program, municipality: str, *, warned: bool) -> None:
    dossier = program.dossiers.create(municipality)
    program.dossiers.answer(dossier.id, "scope.outcome", "refused")
    view = program.dossiers.answer(dossier.id, "scope.refusal.own-strength", "yes")
    assert ("W105" in {row.finding.code for row in view.findings}) is warned
