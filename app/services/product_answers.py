"""What was answered about a product beside its level: conditions, transport, form of delivery."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.combinations import conditions_for
from app.domain.dossier import IndicationFacts
from app.domain.pgb import DELIVERY_KEY, PgbRules, is_pgb
from app.domain.region import Region
from app.domain.transport import GOAL_KEY, RUNG_KEY, TransportRules
from app.exchange.workbook_content import QuestionAnswer


def product_answers(facts: IndicationFacts, region: Region) -> tuple[QuestionAnswer, ...]:
    """Every question that the product asks, with its answer, for the sheet Onderbouwing."""
    return (
        *_conditions(facts, region),
        *_transport(facts, region.transport),
        *_delivery(facts, region.pgb),
    )


def _conditions(facts: IndicationFacts, region: Region) -> Iterator[QuestionAnswer]:
    for condition in conditions_for(facts.product, region.combinations):
        yield QuestionAnswer(condition.text, facts.answer(condition.answer_key))


def _transport(facts: IndicationFacts, rules: TransportRules) -> Iterator[QuestionAnswer]:
    if not rules.concerns(facts.product):
        return
    rung = rules.rung(facts.answer(RUNG_KEY))
    if rung is not None:
        yield QuestionAnswer(rules.rung_question, rung.text, source=rung.source)
        for lower in rules.below(rung.key):
            yield QuestionAnswer(lower.why, facts.answer(lower.why_key), source=lower.source)
    yield QuestionAnswer(rules.goal_question, facts.answer(GOAL_KEY), source=rules.source)


def _delivery(facts: IndicationFacts, rules: PgbRules) -> Iterator[QuestionAnswer]:
    if not is_pgb(facts):
        return
    form = "persoonsgebonden budget (pgb), niet in de toewijzing"
    yield QuestionAnswer("Vorm van de hulp", form, facts.answer(DELIVERY_KEY), source=rules.source)
    for question in rules.questions:
        answer, reason = facts.answer(question.answer_key), facts.answer(question.reason_key)
        yield QuestionAnswer(question.text, answer, reason=reason, source=question.source)
