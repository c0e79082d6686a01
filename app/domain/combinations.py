"""The region's combination rules: what goes together, what does not ("stapeling").

The rules are data (``combinations.toml``); here stands only how each *check* reads a dossier.
Source: design of the indication, section 1.2 (K01-K15); domain facts A5; iJw OP347 for K04.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.domain.catalogue import Group, Product
from app.domain.conditions import Condition
from app.domain.dossier import Answer, DossierFacts, IndicationFacts
from app.domain.goals import parts_of, texts_of
from app.domain.history import EarlierHelp
from app.domain.report import Finding, Report, Severity
from app.domain.scope import ExtendedGround, ground_key


@dataclass(frozen=True, slots=True)
class Selection:
    """Products by trait or by group; nothing named selects every product."""

    traits: frozenset[str] = frozenset()
    groups: frozenset[Group] = frozenset()

    def covers(self, traits: frozenset[str], group: Group | None) -> bool:
        """Whether a product with these traits and this group is meant."""
        if not self.traits and not self.groups:
            return True
        return bool(self.traits & traits) or group in self.groups

    def has(self, product: Product) -> bool:
        """Whether ``product`` is meant."""
        return self.covers(product.traits, product.group)


@dataclass(frozen=True, slots=True)
class CombinationRule:
    """One rule: which check, for which products, and what the worker reads.

    ``check`` is one of :data:`CHECKS`. ``companion`` (requires-companion, outside-companion)
    selects the product that must stand beside it; ``conditions`` (asks-condition) are the
    questions; ``age`` and ``age_by_trait`` are the ages in years of the checks on age. ``short``
    says in a few words, in the list of products, when the product is possible; empty where the list
    need not say it.
    """

    code: str
    severity: Severity
    check: str
    sentence: str
    source: str = ""
    products: Selection = Selection()
    companion: Selection = Selection()
    conditions: tuple[Condition, ...] = ()
    age: int = 18
    age_by_trait: Mapping[str, int] = field(default_factory=dict)
    short: str = ""


@dataclass(frozen=True, slots=True)
class _Situation:
    """What a check looks at: one indication with a product, its dossier and earlier help."""

    dossier: DossierFacts
    indication: IndicationFacts
    product: Product
    earlier: Sequence[EarlierHelp]
    today: date
    grounds: Sequence[ExtendedGround] = ()

    def siblings(self) -> Iterator[IndicationFacts]:
        """The other indications of the same youth."""
        for other in self.dossier.indications:
            if other.id != self.indication.id and other.youth.id == self.indication.youth.id:
                yield other


def conditions_for(
    product: Product | None, rules: Sequence[CombinationRule]
) -> tuple[Condition, ...]:
    """The questions that the step Product asks with ``product``, each once, in rule order."""
    if product is None:
        return ()
    found = {
        condition.key: condition
        for rule in rules
        if rule.products.has(product)
        for condition in rule.conditions
    }
    return tuple(found.values())


def asked_conditions(
    dossier: DossierFacts, indication: IndicationFacts, rules: Sequence[CombinationRule]
) -> tuple[Condition, ...]:
    """The questions that must be asked of ``indication``: those that play and are not known."""
    return tuple(
        condition
        for condition in conditions_for(indication.product, rules)
        if condition.concerns(dossier, indication) and not condition.known(dossier, indication)
    )


def obstacle(
    dossier: DossierFacts,
    indication: IndicationFacts,
    rules: Sequence[CombinationRule],
    today: date,
    grounds: Sequence[ExtendedGround] = (),
) -> CombinationRule | None:
    """The first rule with a ``short`` that stands in the way of the product of ``indication``.

    A question that has not been answered yet stands in nobody's way.
    """
    product = indication.product
    if product is None:
        return None
    situation = _Situation(dossier, indication, product, (), today, grounds)
    return next(
        (
            rule
            for rule in rules
            if rule.short
            and rule.products.has(product)
            and any(f.sentence == rule.sentence for f in CHECKS[rule.check](rule, situation))
        ),
        None,
    )


def check_combinations(
    dossier: DossierFacts,
    indication: IndicationFacts,
    rules: Sequence[CombinationRule],
    today: date,
    *,
    earlier: Sequence[EarlierHelp] = (),
    grounds: Sequence[ExtendedGround] = (),
) -> Report:
    """Hold ``indication`` against every rule that its product falls under.

    ``earlier`` is the help of this youth that the regional export knows; what still runs counts as
    a companion (K01) and as an overlap (K04). ``grounds`` are those for extended youth care.
    """
    product = indication.product
    if product is None:
        return Report()
    situation = _Situation(dossier, indication, product, earlier, today, grounds)
    return Report.of(
        finding
        for rule in rules
        if rule.products.has(product)
        for finding in CHECKS[rule.check](rule, situation)
    )


_SETTLED = frozenset({Answer.YES.value, Answer.NO.value})


def _requires_companion(rule: CombinationRule, situation: _Situation) -> Iterator[Finding]:
    """K01, K05: another product of the same youth must run in the same period."""
    drafted = any(
        other.product is not None
        and rule.companion.has(other.product)
        and _may_overlap(situation.indication, other.start, other.end)
        for other in situation.siblings()
    )
    running = any(
        rule.companion.covers(past.traits, past.group)
        and _may_overlap(situation.indication, past.start, past.end)
        for past in situation.earlier
    )
    if not drafted and not running:
        yield _finding(rule, "product/product")


def _outside_companion(rule: CombinationRule, situation: _Situation) -> Iterator[Finding]:
    """K15: the help runs on days on which no companion runs; without any, K05 speaks.

    What has not been dated yet can still be made to fit.
    """
    mine = situation.indication
    periods = [
        (other.start, other.end)
        for other in situation.siblings()
        if other.product is not None and rule.companion.has(other.product)
    ]
    periods += [
        (past.start, past.end or date.max)
        for past in situation.earlier
        if rule.companion.covers(past.traits, past.group)
    ]
    dated = sorted((start, end) for start, end in periods if start and end)
    if mine.start is None or mine.end is None or len(dated) < len(periods):
        return
    shared = [(start, end) for start, end in dated if start <= mine.end and mine.start <= end]
    if shared and not _covered(mine.start, mine.end, shared):
        late = shared[0][0] <= mine.start
        place = f"phase.{len(mine.phases)}.end" if late else "phase.1.start"
        yield _finding(rule, f"volume/{place}")


def _covered(first: date, last: date, periods: Sequence[tuple[date, date]]) -> bool:
    """Whether ``periods``, by their first day, hold every day from ``first`` to ``last``."""
    for start, end in periods:
        if start > first:
            return False
        if end >= last:
            return True
        first = max(first, end + timedelta(days=1))
    return False


def _asks_condition(rule: CombinationRule, situation: _Situation) -> Iterator[Finding]:
    """K02, K03, K06, K07, K09: a question that must be answered, and answered well."""
    for condition in rule.conditions:
        if not condition.concerns(situation.dossier, situation.indication):
            continue
        answer = condition.answer(situation.dossier, situation.indication)
        elsewhere = situation.indication.answer(condition.opposite_of) in _SETTLED
        place = f"product/{condition.opposite_of if elsewhere else condition.answer_key}"
        if answer in ("", Answer.UNKNOWN):
            yield _finding(rule, place, f"Beantwoord nog deze vraag: {condition.text}")
        elif condition.kind == "yesno" and answer != condition.wanted:
            yield _finding(rule, place)


def _overlap(rule: CombinationRule, situation: _Situation) -> Iterator[Finding]:
    """K04: the same product with the same provider may not run twice at the same time (OP347)."""
    mine = situation.indication
    if not mine.provider_agb or mine.start is None:
        return
    drafted = any(
        other.product is not None
        and other.start is not None
        and (other.product.code, other.provider_agb) == (situation.product.code, mine.provider_agb)
        and _may_overlap(mine, other.start, other.end)
        for other in situation.siblings()
    )
    # What a change of this indication puts an end to does not run beside it.
    sent = mine.sent.lines if mine.sent else ()
    replaced = {(line.code, line.agb, line.start) for line in sent}
    running = any(
        (past.product_code, past.provider_agb) == (situation.product.code, mine.provider_agb)
        and (past.product_code, past.provider_agb, past.start) not in replaced
        and _may_overlap(mine, past.start, past.end)
        for past in situation.earlier
    )
    if drafted or running:
        yield _finding(rule, "provider/provider")


def _forbidden_trait(rule: CombinationRule, situation: _Situation) -> Iterator[Finding]:
    """K08: a product that is paid otherwise is never indicated."""
    yield _finding(rule, "product/product")


def _age_ground(rule: CombinationRule, situation: _Situation) -> Iterator[Finding]:
    """K10: from 18 years (foster care: 21) a ground that fits the product must be recorded."""
    youth, traits = situation.indication.youth, situation.product.traits
    age = youth.age_on(situation.indication.start or situation.today)
    place = ground_key(youth)
    chosen = situation.dossier.answer(place)
    fits = chosen and all(g.fits(traits) for g in situation.grounds if g.key == chosen)
    if age is not None and age >= _limit(rule, traits) and not fits:
        yield _finding(rule, f"scope/{place}")


def _limit(rule: CombinationRule, traits: frozenset[str]) -> int:
    own = [years for trait, years in rule.age_by_trait.items() if trait in traits]
    return max(own, default=rule.age)


def age_limit(product: Product, rules: Sequence[CombinationRule]) -> int | None:
    """The birthday from which help with ``product`` needs a ground (K10); ``None`` for none."""
    limits = (_limit(rule, product.traits) for rule in rules if rule.check == "age-ground")
    return min(limits, default=None)


def _too_young(rule: CombinationRule, situation: _Situation) -> Iterator[Finding]:
    """K12: the help starts before the age at which children come in."""
    age = situation.indication.youth.age_on(situation.indication.start or situation.today)
    if age is not None and age < rule.age:
        yield _finding(rule, "product/product")


def _grown_out(rule: CombinationRule, situation: _Situation) -> Iterator[Finding]:
    """K13, K14: the help runs past the age at which the child moves on."""
    mine = situation.indication
    age = mine.youth.age_on(mine.end or mine.start or situation.today)
    if age is not None and age >= rule.age:
        yield _finding(rule, "product/product")


def _same_goal(rule: CombinationRule, situation: _Situation) -> Iterator[Finding]:
    """K11: another child of the family has help in the same period with the same goal."""
    mine = situation.indication
    goals = _goals(mine)
    shared = any(
        other.youth.id != mine.youth.id
        and goals & _goals(other)
        and _may_overlap(mine, other.start, other.end)
        for other in situation.dossier.indications
    )
    if shared:
        yield _finding(rule, "product/goal")


CHECKS: Mapping[str, Callable[[CombinationRule, _Situation], Iterator[Finding]]] = {
    "requires-companion": _requires_companion,
    "outside-companion": _outside_companion,
    "asks-condition": _asks_condition,
    "overlap": _overlap,
    "forbidden-trait": _forbidden_trait,
    "age-ground": _age_ground,
    "too-young": _too_young,
    "grown-out": _grown_out,
    "same-goal": _same_goal,
}
"""The checks a rule can name, each with the function that reads the dossier."""


def _finding(rule: CombinationRule, place: str, sentence: str = "") -> Finding:
    return Finding(rule.code, rule.severity, sentence or rule.sentence, place, rule.source)


def _goals(indication: IndicationFacts) -> frozenset[str]:
    """The goals of an indication and its phases, one by one; empty ones do not count."""
    return frozenset().union(*(parts_of(text) for text in texts_of(indication)))


def _may_overlap(indication: IndicationFacts, start: date | None, end: date | None) -> bool:
    """Whether two periods can share a day; what has not been dated yet can still do so."""
    mine_start, mine_end = indication.start or date.min, indication.end or date.max
    return mine_start <= (end or date.max) and (start or date.min) <= mine_end
