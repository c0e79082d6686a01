"""Step 4, Product: advice on the level, the choice from the catalogue, its goal and conditions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue import Product
from app.domain.combinations import CombinationRule, asked_conditions, obstacle
from app.domain.dossier import Key, Step
from app.domain.level_advice import follows
from app.domain.product_offer import Obstacles, offer_products
from app.domain.transport import trips_of
from app.services.dossier_rows import IndicationView
from app.views import theme
from app.views.amounts import price
from app.views.dossier.advice_box import AdviceBox, advice_words
from app.views.dossier.condition_form import ConditionForm
from app.views.dossier.goal_picker import GoalPicker, planned_goals
from app.views.dossier.indication_step import IndicationStep
from app.views.dossier.level_panel import LevelPanel
from app.views.dossier.pgb_form import PgbForm
from app.views.dossier.product_list import ProductList
from app.views.dossier.session import DossierSession
from app.views.dossier.step_page import PanelPart
from app.views.dossier.tariff_line import TariffLine
from app.views.dossier.transport_form import TransportForm
from app.views.language import said
from app.views.services import Services
from app.views.widgets.form import Form, LinesField
from app.views.widgets.tab_order import put_before
from app.views.widgets.text import label


class ProductStep(IndicationStep):
    """The level questions with live advice, the products, why otherwise, the goal."""

    step = Step.PRODUCT

    def __init__(self, session: DossierSession, services: Services) -> None:
        super().__init__(session, services)
        region = services.region
        self.levels = LevelPanel(region.level)
        self.bind_answers(self.levels.form)
        self.advice = AdviceBox()
        self.advice.asked.connect(self.focus_field)
        self.products = ProductList()
        self.products.chosen.connect(self.choose)
        self.chosen = TariffLine(services)
        self._reason_form = Form()
        self._reason_form.add(
            Key.LEVEL_REASON, LinesField(self.tr("Waarom kies je anders?"), lines=2)
        )
        self.bind_answers(self._reason_form)
        self._goal_form = Form()
        goal = LinesField(
            self.tr("Wat moet er beter gaan?"),
            placeholder=self.tr("Eén doel dat het gezin zelf merkt, zonder namen of BSN"),
            lines=3,
        )
        self._goal_form.add(Key.GOAL, goal)
        self.goals = GoalPicker(goal, between="\n")
        self._goal_form.add_widget(self.goals, left=True)
        self._conditions_form = ConditionForm(
            [item for rule in region.combinations for item in rule.conditions]
        )
        self.bind_answers(self._conditions_form)
        self.transport = TransportForm(region.transport)
        self.bind_answers(self.transport)
        self.bind_answers(self._goal_form)
        self.pgb = PgbForm(region.pgb)
        self.bind_answers(self.pgb)
        self.place("product", self.products.tree)
        self._lay_out()

    def show_indication(self, item: IndicationView, *, other: bool) -> None:
        """See :class:`IndicationStep`."""
        answers = item.facts.answers
        for binding in self._bindings:
            binding.show(answers, force=other)
        self.levels.show_asked(answers)
        if other:
            self.levels.set_open(item.product is None or item.advice.provisional)
        self.advice.show_advice(item.advice)
        put_before(self.products.search, self.advice.buttons)
        self._show_products(item)
        deviates = item.product is not None and not follows(item.advice, item.product)
        self._reason_form.setVisible(deviates)
        rules, dossier = self.services.region.combinations, self.session.view.facts
        conditions = asked_conditions(dossier, item.facts, rules)
        self._conditions_form.show_conditions(conditions)
        self._conditions_group.setVisible(bool(conditions))
        self._transport_group.setVisible(self.services.region.transport.concerns(item.product))
        self.transport.show_stored(answers, trips_of(item.facts))
        self.pgb.show_stored(answers)
        self.goals.offer(planned_goals(dossier, item.facts.youth.id))

    def choose(self, code: str) -> None:
        """Choose the product with this code; a chosen provider goes, so that is asked first."""
        item = self.item
        if item is None or (item.product is not None and item.product.code == code):
            return
        if item.facts.provider_agb and not self._may_let_go(item.facts.provider_name):
            return
        self.flush()
        self.session.act(lambda: self.session.indications.choose_product(item.id, code))

    def panel(self) -> tuple[PanelPart, ...]:
        """The advice with its reasons, and what the chosen product is."""
        item = self.item
        if item is None:
            return ()
        words = advice_words(item.advice)
        parts = [
            PanelPart(self.tr("Advies"), (words[:1].upper() + words[1:], *item.advice.reasons))
        ]
        if item.product is not None and item.product.form is not None:
            parts.append(PanelPart(self.tr("Gekozen product"), self._about(item.product)))
        return tuple(parts)

    def source(self) -> str:
        """See :class:`StepPage`."""
        item = self.item
        rule = item.advice.rule if item is not None else None
        return rule.source if rule else self.tr("inkoopstrategie 2026 §7.3; voorlopige beslisboom")

    def focus_field(self, place: str) -> None:
        """Fold the questions out before jumping to one of them."""
        if place in self.levels.form.fields or place == "level":
            self.levels.set_open(True)
        first = self.levels.first_open()
        if place == "level" and first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_field(place)

    def first_field(self) -> QWidget | None:
        """The first question without an answer, else the products."""
        asked = self.levels.first_open() if self.levels.form.isVisible() else None
        return asked or self.products.tree

    def _show_products(self, item: IndicationView) -> None:
        today, product = self.services.today(), item.product
        code = product.code if product else ""
        families = offer_products(
            self.services.catalogue().current(today),
            item.advice,
            today,
            start=item.facts.start,
            chosen=code,
            obstacles=self._obstacle(item),
        )
        self.products.show_offers(families, code)
        self.chosen.show_words(self._choice_words(item), code)

    def _obstacle(self, item: IndicationView) -> Obstacles:
        """What stands in the way of each product for this child, as far as it is known."""
        dossier, rules = self.session.view.facts, self.services.region.combinations
        today = self.services.today()

        def of(product: Product) -> CombinationRule | None:
            facts = replace(item.facts, product=product)
            return obstacle(dossier, facts, rules, today, self.services.region.scope.grounds)

        return of

    def _choice_words(self, item: IndicationView) -> str:
        product = item.product
        if product is None:
            return self.tr("Klik op een product, of kies met de pijlen en Enter.")
        tariff = product.tariff_on(item.facts.start or self.services.today())
        words = [product.name, price(tariff.cents, product.unit) if tariff else ""]
        return self.tr("Gekozen: {product}").format(product=" · ".join(w for w in words if w))

    def _may_let_go(self, provider: str) -> bool:
        return self.services.prompts.ask(
            self,
            self.tr("Ander product kiezen"),
            self.tr("{provider} is al gekozen. Bij een ander product kies je opnieuw.").format(
                provider=provider
            ),
            self.tr("Kies ander product"),
            self.tr("Laat zo"),
        )

    def _about(self, product: Product) -> tuple[str, ...]:
        assert product.form is not None
        lines = [product.name, product.form.purpose]
        if product.form.staff:
            lines.append(self.tr("Door: {staff}").format(staff=said(product.form.staff)))
        if product.provisional:
            lines.append(self.tr("Code, prijs en norm zijn voorlopig."))
        return tuple(lines)

    def _lay_out(self) -> None:
        choice = _group(label(self.tr("Kies het product"), "section"), self.chosen, self.products)
        self._conditions_group = _group(
            label(self.tr("Dit hoort bij dit product"), "section"), self._conditions_form
        )
        self._transport_group = _group(label(self.tr("Vervoer"), "section"), self.transport)
        goal = _group(label(self.tr("Doel"), "section"), self._goal_form)
        form = _group(label(self.tr("Vorm van de hulp"), "section"), self.pgb)
        for part in (
            self.levels,
            self.advice,
            choice,
            self._reason_form,
            self._conditions_group,
            self._transport_group,
            goal,
            form,
        ):
            self.fields.addWidget(part)


def _group(*parts: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.INSIDE)
    for part in parts:
        column.addWidget(part)
    return box
