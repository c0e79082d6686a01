"""The step Aanbieder, driven with mouse and keys through to the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from sqlalchemy.orm import Session, sessionmaker

from app.domain.dossier import Answer, Key, Step
from app.domain.stoplight import Light
from app.services.dossier_rows import DossierView, IndicationView
from app.services.region_signals import RegionSignalKind
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.provider_step import ProviderStep
from app.views.page import PageName
from app.views.region.region_signal_dialog import RegionSignalDialog
from app.views.services import Services
from app.views.sources_dialog import SourcesDialog
from app.views.widgets.form import CheckField
from tests.services.regional_data import RegionalData

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
PRODUCT, VENLO, VENRAY = "45A53", "0983", "0984"
GREEN, AMBER, STOP, UNKNOWN, OUTSIDE = (f"2200000{n}" for n in range(1, 6))
Draft = tuple[DossierView, int]


class StoredData(RegionalData):
    """Rows of one import, as a store with foreign keys wants them."""

    def _origin(self) -> dict[str, Any]:
        return super()._origin() | {"import_id": 1}


@dataclass
class Desk:
    """The page at step Aanbieder, with the indication that it is about."""

    page: DossierPage
    services: Services
    number: int
    bot: QtBot

    @property
    def step(self) -> ProviderStep:
        step = self.page.frame.step
        assert isinstance(step, ProviderStep)
        return step

    @property
    def item(self) -> IndicationView:
        assert self.page.session is not None
        item = self.services.dossiers.view(self.page.session.view.id).indication(self.number)
        assert item is not None
        return item

    def select(self, agb: str) -> None:
        place = self.step.model.place_of(agb)
        assert place is not None
        self.step.table.selectRow(place)

    def names(self) -> list[str]:
        return [row.name for row in self.step.model.rows]


@pytest.fixture
def data(sessions: sessionmaker[Session]) -> StoredData:
    stored = StoredData(sessions)
    stored.imported("Wachttijden")
    for agb, category, name in (
        (GREEN, "C", "Lindebrug"),
        (AMBER, "C", "Peelanker"),
        (STOP, "C", "Roervlier"),
        (UNKNOWN, "C", "Heidespoor"),
        (OUTSIDE, "NGA", "Buitenom"),
    ):
        stored.provider(agb, category, name=name, offers=(PRODUCT,))
    stored.provider("22000009", "C", name="Elders", offers=("45A48",))
    stored.provider("22000008", "C", name="Venray", offers=(PRODUCT,), places=(VENRAY,))
    stored.waiting(GREEN, 3, None, product_code=PRODUCT)
    stored.waiting(AMBER, 4, 5, product_code=PRODUCT)
    stored.waiting(STOP, 2, None, product_code=PRODUCT, intake_stop=True)
    stored.waiting(OUTSIDE, 1, None, product_code=PRODUCT)
    return stored


@pytest.fixture
def open_desk(
    page: DossierPage, services: Services, draft: Draft, qtbot: QtBot
) -> Callable[[], Desk]:
    """Opens the step on a draft for which nobody is chosen."""

    def opened() -> Desk:
        view, number = draft
        services.indications.clear_provider(number)
        page.enter(view.id)
        page.go_to(Step.PROVIDER)
        return Desk(page, services, number, qtbot)

    return opened


@pytest.fixture
def desk(data: StoredData, open_desk: Callable[[], Desk]) -> Desk:
    return open_desk()


def press(desk: Desk, widget: QWidget, key: Qt.Key) -> None:
    desk.bot.keyClick(widget, key)


def test_the_best_stands_first_and_who_has_no_contract_last(desk: Desk) -> None:
    assert desk.names() == ["Lindebrug", "Peelanker", "Roervlier", "Heidespoor", "Buitenom"]
    assert desk.step._notes.text() == (
        "2 aanbieders bieden dit product hier niet aan. "
        "1 aanbieder zonder contract staat onderaan: eerst gecontracteerd aanbod."
    )
    subtitle = desk.page.frame.subtitle.text()
    assert subtitle.startswith("Ambulante hulp thuis Gespecialiseerd · Venlo · 53 uur, € ")


def test_a_green_provider_is_chosen_with_enter_alone(desk: Desk) -> None:
    assert desk.page.frame.primary.text() == "Kies Lindebrug"
    assert desk.step.why.reasons.isHidden()
    press(desk, desk.step.table, Qt.Key.Key_Return)
    facts = desk.item.facts
    assert (facts.provider_agb, facts.provider_reason) == (GREEN, "")
    assert desk.item.light is not None
    assert desk.item.light.overall == Light.GREEN.name
    assert desk.page.frame.primary.text().startswith("Verder")
    assert desk.step.chosen.words.text() == (
        "Gekozen: Lindebrug op 22-11-2026 bij licht Groen, plek, peildatum 31-10-2026."
    )


def test_the_arrows_walk_and_the_panel_tells_why(desk: Desk) -> None:
    press(desk, desk.step.table, Qt.Key.Key_Down)
    assert desk.step.why.title.text() == "Peelanker: waarom"
    assert desk.step.why.sentences.text().startswith("Wachttijd 4 + 5 = 9 weken")
    assert desk.step.why._source.text().startswith("Bron: Wachttijden.xlsx, rij ")
    assert desk.page.frame.primary.text() == "Kies Peelanker"


def test_another_light_than_green_asks_why(desk: Desk) -> None:
    desk.select(AMBER)
    desk.bot.mouseClick(desk.page.frame.primary, LEFT)
    assert desk.item.facts.provider_agb == ""
    line = desk.step.why.reason.line
    assert line.accessibleDescription() == "Schrijf in een zin waarom je deze aanbieder kiest."
    assert desk.page.focusWidget() is line
    desk.bot.keyClicks(line, "Het gezin kent deze aanbieder.")
    press(desk, line, Qt.Key.Key_Return)
    facts = desk.item.facts
    assert facts.provider_agb == AMBER
    assert facts.provider_reason == "Het gezin kent deze aanbieder."
    assert line.accessibleDescription() == ""


def test_a_reason_stays_with_the_provider_it_is_about(desk: Desk) -> None:
    line = desk.step.why.reason.line
    desk.select(AMBER)
    desk.bot.keyClicks(line, "Dichtbij huis.")
    desk.select(STOP)
    assert line.text() == ""
    desk.select(AMBER)
    assert line.text() == "Dichtbij huis."
    desk.bot.mouseClick(desk.page.frame.primary, LEFT)
    line.selectAll()
    desk.bot.keyClicks(line, "Naast school.")
    desk.page.flush()
    assert desk.item.facts.provider_reason == "Naast school."


def test_haste_needs_no_reason(desk: Desk) -> None:
    desk.select(STOP)
    urgent = desk.step.why.urgency.fields[Key.URGENT]
    assert isinstance(urgent, CheckField)
    urgent.box.click()
    desk.page.flush()
    assert desk.item.facts.answer(Key.URGENT) == Answer.YES
    assert desk.step.why.reasons.isHidden()
    desk.bot.mouseClick(desk.page.frame.primary, LEFT)
    assert desk.item.facts.provider_agb == STOP


def test_an_unsafe_child_needs_no_reason(
    data: StoredData, open_desk: Callable[[], Desk], services: Services, draft: Draft
) -> None:
    services.dossiers.answer(draft[0].id, Key.SAFE, Answer.NO)
    desk = open_desk()
    desk.select(STOP)
    assert desk.step.why.reasons.isHidden()
    desk.bot.mouseClick(desk.page.frame.primary, LEFT)
    assert desk.item.facts.provider_agb == STOP


def test_the_choice_keeps_the_light_that_was_seen(data: StoredData, desk: Desk) -> None:
    press(desk, desk.step.table, Qt.Key.Key_Return)
    data.imported("Wachttijden")
    data.waiting(GREEN, 9, None, product_code=PRODUCT, reference_date=date(2026, 11, 15))
    desk.page.go_to(Step.VOLUME)
    desk.page.go_to(Step.PROVIDER)
    assert desk.step.chosen.words.text() == (
        "Gekozen: Lindebrug op 22-11-2026 bij licht Groen, plek, peildatum 31-10-2026. "
        "Nu is het licht: Oranje, wachttijd 9 weken."
    )


def test_a_choice_can_be_let_go(desk: Desk) -> None:
    press(desk, desk.step.table, Qt.Key.Key_Return)
    desk.bot.mouseClick(desk.step.chosen.release, LEFT)
    assert desk.item.facts.provider_agb == ""
    assert desk.step.chosen.isHidden()
    assert desk.page.frame.primary.text() == "Kies Lindebrug"


def test_the_list_is_narrowed_by_light(desk: Desk) -> None:
    combo = desk.step.show_only.combo
    assert combo.itemText(0) == "alle 5 aanbieders"
    place = combo.findText("alleen groen (2)")
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    assert desk.names() == ["Lindebrug", "Buitenom"]


def test_what_is_final_is_shown_and_stays(
    data: StoredData, page: DossierPage, services: Services, draft: Draft, qtbot: QtBot
) -> None:
    services.indications.finalise(draft[0].id)
    page.enter(draft[0].id)
    page.go_to(Step.PROVIDER)
    desk = Desk(page, services, draft[1], qtbot)
    before = desk.item.facts.provider_agb
    desk.select(STOP)
    press(desk, desk.step.table, Qt.Key.Key_Return)
    assert desk.item.facts.provider_agb == before
    assert desk.page.frame.primary.text().startswith("Verder")
    assert desk.step.chosen.release.isHidden()


def test_without_data_the_way_to_the_import_is_shown(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    asked: list[str] = []
    desk.page.go.connect(lambda name, _: asked.append(name))
    button = desk.step.empty.no_data.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    desk.bot.mouseClick(button, LEFT)
    assert asked == [PageName.SYNC]


def test_without_offer_or_product_the_way_to_the_product_is_shown(
    sessions: sessionmaker[Session], open_desk: Callable[[], Desk], services: Services
) -> None:
    stored = StoredData(sessions)
    stored.imported("Aanbieders")
    stored.provider("22000009", "C", name="Elders", offers=("45A48",))
    desk = open_desk()
    assert desk.step.empty.no_offer.isVisible()
    view = desk.step.session.view
    desk.page._add(view.facts.youths[0].id)
    assert desk.step.empty.no_product.isVisible()
    button = desk.step.empty.no_product.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    desk.bot.mouseClick(button, LEFT)
    assert desk.page.step is Step.PRODUCT


def test_help_without_contract_is_offered_to_the_region(desk: Desk) -> None:
    desk.select(OUTSIDE)
    desk.step.choose()
    (dialog,) = desk.page.window().findChildren(RegionSignalDialog)
    assert dialog.draft().text == desk.item.facts.provider_reason
    desk.bot.keyClicks(dialog.form.fields["text"].editor, "Nergens anders plek.")
    desk.bot.mouseClick(dialog.keep, LEFT)
    (row,) = desk.services.region_signals.rows()
    assert row.draft.kind == RegionSignalKind.NOT_CONTRACTED
    assert (row.draft.provider_agb, row.draft.provider_name) == (OUTSIDE, "Buitenom")
    assert (row.draft.product_code, row.municipality) == (PRODUCT, "Venlo")
    assert row.draft.text == "Nergens anders plek."


def test_that_nobody_offers_it_is_told_to_the_region(
    sessions: sessionmaker[Session], open_desk: Callable[[], Desk]
) -> None:
    stored = StoredData(sessions)
    stored.imported("Aanbieders")
    stored.provider("22000009", "C", name="Elders", offers=("45A48",))
    desk = open_desk()
    buttons = desk.step.empty.no_offer.findChildren(QPushButton)
    desk.bot.mouseClick(buttons[-1], LEFT)
    (dialog,) = desk.page.window().findChildren(RegionSignalDialog)
    assert dialog.draft().kind == RegionSignalKind.MISSING_SUPPLY
    assert dialog.draft().product_code == PRODUCT
    dialog.reject()


def test_supply_that_is_missing_is_told_also_where_there_is_a_list(desk: Desk) -> None:
    assert desk.step.report.isVisible()
    desk.bot.mouseClick(desk.step.report, LEFT)
    (dialog,) = desk.page.window().findChildren(RegionSignalDialog)
    desk.bot.keyClicks(dialog.form.fields["expertise"].editor, "Eetstoornissen")
    desk.bot.mouseClick(dialog.keep, LEFT)
    (row,) = desk.services.region_signals.rows()
    assert row.draft.kind == RegionSignalKind.MISSING_SUPPLY
    assert (row.draft.product_code, row.draft.expertise) == (PRODUCT, "Eetstoornissen")
    assert row.draft.text == ""
    assert "Iedereen in de lijst is rood" not in desk.step._notes.text()


def test_that_everybody_is_red_is_said_and_told_to_the_region(
    sessions: sessionmaker[Session], open_desk: Callable[[], Desk]
) -> None:
    stored = StoredData(sessions)
    stored.imported("Wachttijden")
    for agb in (GREEN, AMBER):
        stored.provider(agb, "C", name=agb, offers=(PRODUCT,))
        stored.waiting(agb, 2, None, product_code=PRODUCT, intake_stop=True)
    desk = open_desk()
    assert "Iedereen in de lijst is rood." in desk.step._notes.text()
    desk.bot.mouseClick(desk.step.report, LEFT)
    (dialog,) = desk.page.window().findChildren(RegionSignalDialog)
    assert dialog.draft().text == "Alle aanbieders van dit product staan op rood."
    dialog.reject()


@pytest.mark.parametrize("by_keys", [True, False])
def test_the_rows_behind_the_light_are_one_click_or_key_away(desk: Desk, by_keys: bool) -> None:
    desk.select(AMBER)
    if by_keys:
        desk.page.activateWindow()
        desk.step.table.setFocus()
        desk.bot.keyClick(desk.step.table, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    else:
        desk.bot.mouseClick(desk.step.why.origin, LEFT)
    (dialog,) = desk.page.window().findChildren(SourcesDialog)
    desk.bot.waitUntil(lambda: dialog.model.rowCount() > 0)
    assert dialog.heading.text() == "Het licht van Peelanker"
    assert dialog.model.rows[0].file == "Wachttijden.xlsx"
    dialog.close()


def test_the_chosen_light_tells_where_it_came_from_also_when_it_is_final(
    desk: Desk, draft: Draft
) -> None:
    press(desk, desk.step.table, Qt.Key.Key_Return)
    desk.services.indications.finalise(draft[0].id)
    desk.page.enter(draft[0].id)
    desk.page.go_to(Step.PROVIDER)
    chosen = desk.step.chosen
    assert chosen.release.isHidden()
    assert chosen.origin.toolTip().startswith("Wachttijden.xlsx, rij ")
    desk.bot.mouseClick(chosen.origin, LEFT)
    (dialog,) = desk.page.window().findChildren(SourcesDialog)
    desk.bot.waitUntil(lambda: dialog.model.rowCount() > 0)
    assert dialog.heading.text() == "Het licht van Lindebrug"
    first = dialog.model.rows[0]
    assert f"{first.file}, rij {first.row}" == chosen.origin.toolTip()
    dialog.close()


def test_the_choice_takes_the_place_of_who_is_not_in_the_list(
    open_desk: Callable[[], Desk], data: StoredData
) -> None:
    desk = open_desk()
    assert desk.step._notes.isVisible()
    assert not desk.step.chosen.isVisible()
    desk.select(GREEN)
    desk.bot.mouseClick(desk.step.choose_button, LEFT)
    assert desk.step.chosen.isVisible()
    assert not desk.step._notes.isVisible()
    assert desk.step.chosen.toolTip() == desk.step._notes.text() != ""


def test_the_reason_keeps_its_label_once_it_is_filled(
    open_desk: Callable[[], Desk], data: StoredData
) -> None:
    desk = open_desk()
    desk.select(AMBER)
    desk.bot.keyClicks(desk.step.why.reason.line, "Dichtbij school.")
    labels = desk.step.why.reason.findChildren(QLabel)
    assert "Waarom deze aanbieder?" in [made.text() for made in labels if made.isVisible()]
