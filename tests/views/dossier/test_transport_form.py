"""Transport and pgb in the step Product, driven with mouse and keys through to the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt

from app.domain.dossier import Step
from app.services.dossier_rows import IndicationView
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.product_step import ProductStep
from app.views.dossier.provider_step import ProviderStep
from app.views.services import Services
from app.views.widgets.form import ChoiceField, LinesField, ThreeWayField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Desk:
    """The page at step Product, with one indication."""

    def __init__(self, page: DossierPage, services: Services, bot: QtBot) -> None:
        assert page.session is not None
        self.page, self.services, self.bot, self.session = page, services, bot, page.session
        view = page.session.view
        _, self.number = services.indications.add(view.id, view.facts.youths[0].id)
        page.session.reload()
        page.go_to(Step.PRODUCT)

    @property
    def step(self) -> ProductStep:
        return cast(ProductStep, self.page.frame.step)

    @property
    def item(self) -> IndicationView:
        found = self.session.view.indication(self.number)
        assert found is not None
        return found

    def choose(self, place: str, value: str) -> None:
        field = cast(ChoiceField, self.step.widget_at(place))
        field.combo.setFocus()
        field.combo.setCurrentIndex(field.combo.findData(value))
        field.combo.activated.emit(field.combo.currentIndex())
        self.page.flush()

    def type(self, place: str, text: str) -> None:
        field = cast(LinesField, self.step.widget_at(place))
        field.editor.setFocus()
        self.bot.keyClicks(field.editor, text)
        self.page.flush()

    def codes(self) -> list[str]:
        rows = self.session.view.findings
        return [r.finding.code for r in rows if r.indication_id == self.number]


@pytest.fixture
def desk(page: DossierPage, services: Services, qtbot: QtBot) -> Desk:
    return Desk(page, services, qtbot)


def test_transport_asks_why_each_lower_rung_fails(desk: Desk) -> None:
    transport = desk.step.transport
    assert not transport.isVisible()
    desk.step.choose("42A03")
    assert transport.isVisible()
    assert "W401" in desk.codes()
    desk.choose("transport.rung", "provider")
    whys = [transport.fields[f"transport.why.{key}"] for key in ("alone", "network", "provider")]
    assert [why.isVisible() for why in whys] == [True, True, False]
    assert desk.codes().count("W403") == 2
    desk.type("transport.why.alone", "Te jong voor de bus.")
    desk.type("transport.why.network", "Er is geen auto.")
    desk.type("transport.goal", "Oefenen met de bus.")
    assert desk.item.facts.answer("transport.why.network") == "Er is geen auto."
    assert not {"W401", "W402", "W403", "W404"} & set(desk.codes())


def test_the_family_rungs_need_no_indication(desk: Desk) -> None:
    desk.step.choose("42A03")
    desk.choose("transport.rung", "network")
    assert "W402" in desk.codes()
    assert not desk.step.transport.fields["transport.why.network"].isVisible()


def test_other_help_shows_no_transport(desk: Desk) -> None:
    desk.step.choose("45A53")
    assert not desk.step.transport.isVisible()


def test_a_pgb_shows_its_test_and_asks_for_no_provider(desk: Desk) -> None:
    desk.step.choose("45A53")
    able = cast(ThreeWayField, desk.step.pgb.fields["pgb.holder-able"])
    assert desk.step.pgb.isVisible()
    assert not able.isVisible()
    assert "F040" in desk.codes()
    desk.choose("delivery", "pgb")
    assert able.isVisible()
    assert desk.codes().count("W411") == 2
    assert "F040" not in desk.codes()
    desk.bot.mouseClick(able.button("yes"), Qt.MouseButton.LeftButton)
    desk.type("pgb.holder-able.reason", "Deed zij eerder.")
    assert desk.item.facts.answer("pgb.holder-able") == "yes"
    assert desk.codes().count("W411") == 1
    desk.page.go_to(Step.PROVIDER)
    step = cast(ProviderStep, desk.page.frame.step)
    assert step.empty.budget.isVisible()
    assert not step.table.isVisible()


def test_back_to_in_kind_asks_for_a_provider_again(desk: Desk) -> None:
    desk.step.choose("45A53")
    desk.choose("delivery", "pgb")
    desk.choose("delivery", "zin")
    assert "F040" in desk.codes()
    assert not desk.step.pgb.fields["pgb.holder-able"].isVisible()
