"""Advice on the level: explainable, never binding.

The rules are data, in order; the first that holds is the advice and is quoted in it. "Not known" on
a question that decides does not stop the advice, but it says what to find out first.
Source: design of the indication 1.1; domain facts A0-A4 (purchasing strategy 2026 §7.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.catalogue import Group, Level, Product


@dataclass(frozen=True, slots=True)
class LevelQuestion:
    """A question answered yes, no or unknown under ``level.<key>``.

    ``after`` names earlier questions: this one is only asked when one of them is not answered "no".
    """

    key: str
    text: str
    help: str
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LevelRule:
    """Holds when ``all`` are yes, at least one of ``any`` (if there are any) and none of ``none``.

    ``forms`` are the keys of the product forms it points to, the preferred one first.
    """

    key: str
    all: tuple[str, ...]
    any: tuple[str, ...]
    none: tuple[str, ...]
    group: Group
    level: Level | None
    forms: tuple[str, ...]
    sentence: str
    source: str


@dataclass(frozen=True, slots=True)
class LevelRules:
    """The questions and the rules in their order; the last rule always holds."""

    questions: tuple[LevelQuestion, ...]
    rules: tuple[LevelRule, ...]


@dataclass(frozen=True, slots=True)
class LevelAdvice:
    """The advice with its grounds.

    ``provisional`` is true while an open question can still change it; ``find_out`` are those
    questions, the most decisive first. ``rule`` is ``None`` when nothing has been answered.
    """

    rule: LevelRule | None
    forms: tuple[str, ...]
    level: Level | None
    group: Group | None
    reasons: tuple[str, ...]
    find_out: tuple[LevelQuestion, ...]
    provisional: bool


def advise_level(answers: Mapping[str, str], rules: LevelRules) -> LevelAdvice:
    """The advice that follows from the answers (keys ``level.<key>``)."""
    return LevelAdvice(None, (), None, None, (), rules.questions, True)


def follows(advice: LevelAdvice, product: Product) -> bool:
    """Whether the chosen product is what the advice points to; if not, a reason is asked."""
    return advice.rule is None or (product.form is not None and product.form.key in advice.forms)
