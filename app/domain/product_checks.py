"""Checks of the steps Product and Aanbieder: the choice, its goal, its level and its provider.

Source: design of the indication, sections 1.1 and 4; domain facts C4; iJw OP191 for the goals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.dossier import Answer, DossierFacts, IndicationFacts, Key
from app.domain.finding_codes import found
from app.domain.ijw import is_agb, is_bsn
from app.domain.level_advice import LevelRules, advise_level, follows
from app.domain.pgb import is_pgb
from app.domain.report import Finding, Report
from app.domain.stoplight import Light

_NINE_DIGITS = re.compile(r"(?<!\d)\d(?:[ .-]?\d){8}(?!\d)")


def check_product(indication: IndicationFacts, rules: LevelRules) -> Report:
    """Product, goal and level of an indication."""
    return Report.of((*_check_choice(indication), *_check_level(indication, rules)))


def check_provider(dossier: DossierFacts, indication: IndicationFacts) -> Report:
    """The provider of an indication; in haste or danger the light asks for no reason.

    With a pgb the family chooses by itself, so no provider is asked for.
    """
    if is_pgb(indication):
        return Report()
    if not indication.provider_agb:
        return Report((found("F040", "provider/provider"),))
    findings = []
    if not is_agb(indication.provider_agb):
        findings.append(found("F041", "provider/provider"))
    reason = indication.provider_reason.strip()
    if not reason and asks_reason(dossier, indication, indication.light):
        findings.append(found("W041", "provider/provider.reason"))
    return Report.of(findings)


def asks_reason(dossier: DossierFacts, indication: IndicationFacts, light: str) -> bool:
    """Whether choosing a provider at ``light`` (its name) asks why: not at green, nor in haste."""
    urgent = indication.answer(Key.URGENT) == Answer.YES
    unsafe = dossier.answer(Key.SAFE) == Answer.NO
    return light != Light.GREEN.name and not (urgent or unsafe)


def holds_bsn(text: str) -> bool:
    """Whether nine digits in ``text`` pass the eleven test (OP191: no personal data)."""
    return any(is_bsn(re.sub(r"\D", "", match)) for match in _NINE_DIGITS.findall(text))


def _check_choice(indication: IndicationFacts) -> Iterator[Finding]:
    product, start = indication.product, indication.start
    if product is None:
        yield found("F025", "product/product")
    elif start is not None and product.tariff_on(start) is None:
        yield found("F026", "product/product", start=start)
    if product is not None and product.provisional:
        yield found("I011", "product/product")
    goal = indication.answer(Key.GOAL)
    if not goal.strip():
        yield found("F027", f"product/{Key.GOAL}")
    if holds_bsn(goal):
        yield found("W032", f"product/{Key.GOAL}")


def _check_level(indication: IndicationFacts, rules: LevelRules) -> Iterator[Finding]:
    """Choosing otherwise than advised asks for a reason (design of the indication, 1.1)."""
    advice = advise_level(indication.answers, rules)
    if advice.provisional:
        yield found("I012", "product/level")
    if indication.product is None or follows(advice, indication.product):
        return
    if not indication.answer(Key.LEVEL_REASON).strip():
        yield found("W031", f"product/{Key.LEVEL_REASON}")
