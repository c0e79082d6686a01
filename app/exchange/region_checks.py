"""What a region's files say about each other: references, double keys, figures that cannot be.

Each check yields conflicts; the reader reports the first one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from app.domain.benchmark import ComputedKpi
from app.domain.catalogue import ProductForm
from app.domain.combinations import CHECKS
from app.domain.ijw import combination_allowed, is_municipality_code
from app.domain.level_advice import LevelRule
from app.domain.region import Region
from app.domain.residence import QUESTIONS


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something in ``file`` at ``key`` that does not fit, with the reason in Dutch."""

    file: str
    key: str
    reason: str


def first_conflict(region: Region) -> Conflict | None:
    """The first thing in the files that does not fit, or ``None``."""
    return next(chain.from_iterable(check(region) for check in _CHECKS), None)


def _doubles(region: Region) -> Iterator[Conflict]:
    """Keys and codes that must be unique in their list."""
    lists: tuple[tuple[str, str, Iterable[str]], ...] = (
        ("region.toml", "municipalities", (item.code for item in region.municipalities)),
        ("region.toml", "living_areas", (item.key for item in region.living_areas)),
        ("region.toml", "rights", (item.key for item in region.rights)),
        ("products.toml", "products", (form.key for form in region.forms)),
        ("products.toml", "products", (form.code for form in region.forms)),
        ("products.toml", "products", chain.from_iterable(map(_names, region.forms))),
        ("scope.toml", "items", (item.key for item in region.scope.items)),
        ("scope.toml", "grounds", (ground.key for ground in region.scope.grounds)),
        ("scope.toml", "refusals", (refusal.key for refusal in region.scope.refusals)),
        ("level_advice.toml", "questions", (item.key for item in region.level.questions)),
        ("level_advice.toml", "rules", (rule.key for rule in region.level.rules)),
        ("combinations.toml", "rules", (rule.code for rule in region.combinations)),
    )
    for file, table, values in lists:
        for value, count in Counter(values).items():
            if count > 1:
                yield Conflict(file, f"{table}.{value}", "dit komt twee keer voor")


def _names(form: ProductForm) -> tuple[str, ...]:
    return tuple(name.casefold() for name in (form.name, *form.names))


def _municipalities(region: Region) -> Iterator[Conflict]:
    for item in region.municipalities:
        if not is_municipality_code(item.code):
            key = f"municipalities.{item.code}"
            yield Conflict("region.toml", key, "een gemeentecode heeft vier cijfers")


def _products(region: Region) -> Iterator[Conflict]:
    for form in region.forms:
        for wrong, field, reason in (
            (len(form.code) != 5, "code", "een productcode heeft vijf tekens"),
            (form.tariff_cents < 0, "tariff_cents", "een tarief is niet lager dan nul"),
            (
                not combination_allowed(form.unit, form.frequency),
                "frequency",
                "deze eenheid mag niet per dag",
            ),
            (not _norm_possible(form), "norm", "de norm moet oplopen en maanden hebben"),
        ):
            if wrong:
                yield Conflict("products.toml", f"products.{form.key}.{field}", reason)


def _norm_possible(form: ProductForm) -> bool:
    norm = form.norm
    return norm is None or (0 <= norm.minimum <= norm.maximum and norm.months > 0)


def _scope(region: Region) -> Iterator[Conflict]:
    for ground in region.scope.grounds:
        if ground.until_age is not None and ground.until_age <= region.scope.adult_age:
            key = f"grounds.{ground.key}.until_age"
            yield Conflict("scope.toml", key, "deze leeftijd moet boven adult_age liggen")
        for trait in sorted(ground.traits - _traits(region)):
            key = f"grounds.{ground.key}.traits"
            yield Conflict("scope.toml", key, f"geen product heeft het kenmerk {trait}")


def _traits(region: Region) -> frozenset[str]:
    return frozenset(chain.from_iterable(form.traits for form in region.forms))


def _refusals(region: Region) -> Iterator[Conflict]:
    codes = {item.code for item in region.municipalities}
    for code in sorted(set(region.scope.own_strength_rules) - codes):
        key = f"own_strength_rules.{code}"
        yield Conflict("scope.toml", key, "deze gemeente staat niet in region.toml")


def _residence(region: Region) -> Iterator[Conflict]:
    texts = region.residence
    if tuple(question.key for question in texts.questions) != QUESTIONS:
        reason = f"de vragen zijn, in volgorde: {', '.join(QUESTIONS)}"
        yield Conflict("residence.toml", "questions", reason)
    if len(texts.steps) != 4:
        yield Conflict("residence.toml", "steps", "er zijn vier stappen")


def _analysis(region: Region) -> Iterator[Conflict]:
    rules = region.analysis
    if [step.number for step in rules.steps] != [1, 2, 3, 4, 5]:
        yield Conflict("analysis.toml", "steps", "de stappen zijn 1 tot en met 5, in volgorde")
    if not 0 < rules.default_hours_min <= rules.default_hours_max:
        reason = "het minimum ligt tussen nul en het maximum"
        yield Conflict("analysis.toml", "default_hours_min", reason)
    for key, value in (("weeks", rules.decision.weeks), ("soon_days", rules.decision.soon_days)):
        if not 0 < value < 100:
            yield Conflict("analysis.toml", f"decision.{key}", "een termijn ligt tussen 0 en 100")


def _referral(region: Region) -> Iterator[Conflict]:
    rules = region.referral
    for key, value in (
        ("answer_working_days", rules.answer_working_days),
        ("final_weeks", rules.final_weeks),
        ("residence_days", rules.residence_days),
        ("soon_working_days", rules.soon_working_days),
    ):
        if not 0 < value < 100:
            yield Conflict("referral.toml", key, "een termijn ligt tussen 0 en 100")
    for day in rules.holidays.fixed:
        if not re.fullmatch(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", day):
            yield Conflict("referral.toml", "holidays.fixed", f"{day} is geen dag als mm-dd")


def _level_advice(region: Region) -> Iterator[Conflict]:
    questions = {question.key for question in region.level.questions}
    forms = {form.key for form in region.forms}
    for question in region.level.questions:
        for key in set(question.after) - questions:
            place = f"questions.{question.key}.after"
            yield Conflict("level_advice.toml", place, f"vraag {key} bestaat niet")
    for rule in region.level.rules:
        place = f"rules.{rule.key}"
        for key in sorted({*rule.all, *rule.any, *rule.none} - questions):
            yield Conflict("level_advice.toml", place, f"vraag {key} bestaat niet")
        for key in sorted(set(rule.forms) - forms):
            yield Conflict("level_advice.toml", f"{place}.forms", f"product {key} bestaat niet")
    if not region.level.rules or not _always_holds(region.level.rules[-1]):
        reason = "de laatste regel moet altijd gelden (geen all, any of none)"
        yield Conflict("level_advice.toml", "rules", reason)


def _always_holds(rule: LevelRule) -> bool:
    return not (rule.all or rule.any or rule.none)


def _combinations(region: Region) -> Iterator[Conflict]:
    known = _traits(region)
    for rule in region.combinations:
        place = f"rules.{rule.code}"
        if rule.check not in CHECKS:
            reason = f"kies een van {', '.join(CHECKS)}"
            yield Conflict("combinations.toml", f"{place}.check", reason)
        named = {*rule.products.traits, *rule.companion.traits, *rule.age_by_trait}
        for trait in sorted(named - known):
            reason = f"geen product heeft het kenmerk {trait}"
            yield Conflict("combinations.toml", place, reason)


def _benchmark(region: Region) -> Iterator[Conflict]:
    for key in sorted(set(region.stoplight.computed_higher_is_better) - set(ComputedKpi)):
        place = f"computed_higher_is_better.{key}"
        yield Conflict("stoplight.toml", place, f"kies een van {', '.join(ComputedKpi)}")


def _retention(region: Region) -> Iterator[Conflict]:
    rules, codes = region.retention, {item.code for item in region.municipalities}
    if not rules.standard.valid:
        yield Conflict("retention.toml", "standard", "dit is geen termijn van een dag tot een eeuw")
    for item in rules.municipalities:
        key = f"municipalities.{item.code}"
        if item.code not in codes:
            yield Conflict("retention.toml", key, "deze gemeente staat niet in region.toml")
        if not item.term.valid:
            yield Conflict("retention.toml", key, "dit is geen termijn van een dag tot een eeuw")


_CHECKS: tuple[Callable[[Region], Iterator[Conflict]], ...] = (
    _doubles,
    _municipalities,
    _products,
    _scope,
    _refusals,
    _residence,
    _analysis,
    _referral,
    _level_advice,
    _combinations,
    _benchmark,
    _retention,
)
