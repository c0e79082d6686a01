from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from app.domain.dossier import Key, Status
from app.domain.stoplight import Light
from app.services.dossier_rows import CostView, DossierView
from app.services.dossiers import Dossiers
from app.services.indications import Indications, NotReadyError
from app.services.workplace import RefusedError
from tests.services.conftest import board_row

Draft = tuple[DossierView, int]


def test_a_product_lays_the_first_phase_ready(
    indications: Indications, family: DossierView
) -> None:
    _, number = indications.add(family.id, family.facts.youths[0].id)
    item = indications.choose_product(number, "45A53").indication(number)
    assert item is not None
    assert item.product is not None
    assert [phase.unit for phase in item.facts.phases] == [item.product.unit.value]


def test_two_phases_add_up(draft: Draft) -> None:
    view, number = draft
    item = view.indication(number)
    assert item is not None
    assert item.cost is not None
    assert item.cost.sixtieths == 53 * 60
    assert item.cost.days == 182
    assert item.cost.cents == 53 * item.product.tariffs[0].cents  # type: ignore[union-attr]
    assert (item.cost.weeks, item.cost.per_week) == (26, Fraction(53, 26))


def test_costs_are_summed_by_tariff() -> None:
    cost = CostView(7200, 14, 36000, ((3600, 300), (1800, 300), (1800, 310)))
    assert cost.by_tariff == ((5400, 300), (1800, 310))


def test_a_new_phase_starts_the_day_after_the_last(indications: Indications, draft: Draft) -> None:
    _, number = draft
    item = indications.add_phase(number).indication(number)
    assert item is not None
    assert item.facts.phases[-1].start == date(2027, 6, 1)


def test_half_an_hour_is_kept_as_it_was_typed(indications: Indications, draft: Draft) -> None:
    view, number = draft
    phase = view.indications[0].facts.phases[0].id
    view = indications.change_phase(number, phase, "volume", "2,5")
    assert view.indications[0].facts.phases[0].volume == "2,5"
    assert "F015" in {row.finding.code for row in view.findings} or any(
        "heel getal" in row.finding.sentence for row in view.findings
    )


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("2,5", ("150", "01")), ("3", ("3", "04")), ("2,3333", ("2,3333", "04"))],
)
def test_broken_hours_are_written_in_minutes(
    indications: Indications, draft: Draft, typed: str, stored: tuple[str, str]
) -> None:
    view, number = draft
    phase = view.indications[0].facts.phases[0].id
    indications.change_phase(number, phase, "volume", typed)
    kept = indications.write_in_minutes(number, phase).indications[0].facts.phases[0]
    assert (kept.volume, kept.unit) == stored


def test_another_product_lets_the_provider_go(indications: Indications, draft: Draft) -> None:
    _, number = draft
    item = indications.choose_product(number, "45A48").indication(number)
    assert item is not None
    assert item.facts.provider_agb == ""
    assert item.light is None


def test_the_light_is_kept_as_it_was_seen(indications: Indications, draft: Draft) -> None:
    _, number = draft
    item = indications.choose_provider(
        number, board_row(Light.AMBER, "Wachttijd 9 weken"), "Kent het gezin"
    ).indication(number)
    assert item is not None
    assert item.light is not None
    assert (item.light.overall, item.light.word) == ("AMBER", "Wachttijd 9 weken")
    assert item.facts.provider_reason == "Kent het gezin"


def test_a_provider_that_is_not_green_asks_a_reason(indications: Indications, draft: Draft) -> None:
    view, number = draft
    view = indications.choose_provider(number, board_row(Light.RED, "Vol"), "")
    open_fields = {row.finding.field for row in view.findings if row.open}
    assert "provider/provider.reason" in open_fields
    view = indications.set_provider_reason(number, "Gezin is hier al bekend")
    assert "provider/provider.reason" not in {r.finding.field for r in view.findings if r.open}


def test_a_dossier_that_is_not_ready_says_what_is_open(
    indications: Indications, dossiers: Dossiers, draft: Draft
) -> None:
    view, _ = draft
    dossiers.answer(view.id, Key.QUESTION, "")
    with pytest.raises(NotReadyError, match="Er staat nog 1 punt open") as refusal:
        indications.finalise(view.id)
    assert [row.finding.field for row in refusal.value.findings] == ["question/question.text"]
    assert dossiers.view(view.id).indications[0].status is Status.DRAFT


def test_final_freezes_the_product(indications: Indications, draft: Draft) -> None:
    view, number = draft
    item = indications.finalise(view.id).indication(number)
    assert item is not None
    assert item.status is Status.FINAL
    assert item.product is not None
    assert item.product.form is not None
    assert item.catalogue_version.startswith("2026.1")
    assert item.decided_at is not None


def test_what_is_final_cannot_be_changed_but_can_be_reopened(
    indications: Indications, draft: Draft
) -> None:
    view, number = draft
    indications.finalise(view.id)
    with pytest.raises(RefusedError, match="definitief"):
        indications.answer(number, Key.GOAL, "Iets anders")
    item = indications.reopen(number).indication(number)
    assert item is not None
    assert item.status is Status.DRAFT
    indications.answer(number, Key.GOAL, "Iets anders")


def test_a_draft_can_be_thrown_away(indications: Indications, draft: Draft) -> None:
    _, number = draft
    assert indications.remove(number).indications == ()


def test_there_must_be_something_to_make_final(
    indications: Indications, family: DossierView
) -> None:
    with pytest.raises(RefusedError, match="geen concept"):
        indications.finalise(family.id)
