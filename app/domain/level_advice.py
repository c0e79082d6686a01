"""Advice on the level: explainable, never binding.

The rules are data, in order; the first that holds is the advice and is quoted in it. "Not known" on
a question that decides does not stop the advice, but it says what to find out first.
Source: design of the indication 1.1; domain facts A0-A4 (purchasing strategy 2026 §7.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.catalogue import Group, Level, Product
from app.domain.dossier import Answer


@dataclass(frozen=True, slots=True)
class LevelQuestion:
    """A question answered yes, no or unknown under ``level.<key>``.

    ``after`` names earlier questions: this one is only asked when one of them is not answered "no".
    """

    key: str
    text: str
    help: str
    after: tuple[str, ...] = ()

    @property
    def answer_key(self) -> str:
        """The key of the answer in the indication."""
        return f"level.{self.key}"


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


def asked(answers: Mapping[str, str], rules: LevelRules) -> tuple[LevelQuestion, ...]:
    """The questions that matter now: those without ``after``, and those whose turn has come."""
    known = _known(answers, rules)
    return tuple(
        question
        for question in rules.questions
        if not question.after or any(known[key] is not False for key in question.after)
    )


def advise_level(answers: Mapping[str, str], rules: LevelRules) -> LevelAdvice:
    """Give the advice that follows from the answers (keys ``level.<key>``).

    An open question decides when its yes and its no can lead to different advice. While one does,
    the advice is provisional: it is what holds if the answer to every such question were "no".
    """
    known = _known(answers, rules)
    outcomes, deciding = _outcomes(known, rules)
    find_out = tuple(_question(key, rules) for key in deciding)
    if all(value is None for value in known.values()):
        return LevelAdvice(None, (), None, None, (), find_out, provisional=True)
    rule = outcomes[-1]
    reasons = (rule.sentence, *_grounds(rule, known, rules))
    if find_out:
        reasons += tuple(f"Nog mogelijk: {other.sentence}" for other in outcomes[:-1])
    return LevelAdvice(
        rule, rule.forms, rule.level, rule.group, reasons, find_out, provisional=bool(find_out)
    )


def advised(advice: LevelAdvice, product: Product) -> bool:
    """Whether the advice points to this product; a product of unknown form goes by its level."""
    if advice.rule is None:
        return False
    if product.form is None:
        return product.level is not None and product.level is advice.level
    return product.form.key in advice.forms


def follows(advice: LevelAdvice, product: Product) -> bool:
    """Whether the chosen product is what the advice points to; if not, a reason is asked.

    Transport and the analysis come beside other help, so no advice is about them.
    """
    if advice.rule is None or product.group in (Group.TRANSPORT, Group.ANALYSIS):
        return True
    return advised(advice, product)


_Known = Mapping[str, bool | None]
_Possible = tuple[tuple[LevelRule, ...], tuple[str, ...]]
"""Rules that can still come out, and the keys of the questions that tell them apart."""


def _question(key: str, rules: LevelRules) -> LevelQuestion:
    return next(question for question in rules.questions if question.key == key)


def _known(answers: Mapping[str, str], rules: LevelRules) -> dict[str, bool | None]:
    """Every question with its answer: true, false, or ``None`` for unknown and unanswered."""
    meaning: dict[str, bool] = {Answer.YES: True, Answer.NO: False}
    return {q.key: meaning.get(answers.get(q.answer_key, "")) for q in rules.questions}


def _outcomes(known: _Known, rules: LevelRules) -> _Possible:
    """Walk the rules; a rule that is still open is walked both ways.

    The rule for "no" to every open question comes last, the first deciding question first.
    """
    for rule in rules.rules:
        value = _holds(rule, known)
        if value is True:
            return (rule,), ()
        if value is None:
            return _both_ways(_open_question(rule, known), known, rules)
    raise ValueError("the last rule of the level advice must always hold")


def _both_ways(key: str, known: _Known, rules: LevelRules) -> _Possible:
    if_yes, deciding_yes = _outcomes({**known, key: True}, rules)
    if_no, deciding_no = _outcomes({**known, key: False}, rules)
    # Two equal sets of several results may still be told apart by this question.
    parts = len(if_yes) > 1 or {_result(r) for r in if_yes} != {_result(r) for r in if_no}
    below = (*deciding_yes, *deciding_no)
    deciding = dict.fromkeys((key, *below) if parts else below)
    return (*(rule for rule in if_yes if rule not in if_no), *if_no), tuple(deciding)


def _result(rule: LevelRule) -> tuple[tuple[str, ...], Level | None]:
    return rule.forms, rule.level


def _holds(rule: LevelRule, known: _Known) -> bool | None:
    """Three-valued: false as soon as one part is false, ``None`` while a part is open."""
    parts = [
        *(known[key] for key in rule.all),
        *(_negated(known[key]) for key in rule.none),
        *([_any([known[key] for key in rule.any])] if rule.any else []),
    ]
    if False in parts:
        return False
    return None if None in parts else True


def _any(values: list[bool | None]) -> bool | None:
    if True in values:
        return True
    return None if None in values else False


def _negated(value: bool | None) -> bool | None:
    return None if value is None else not value


def _open_question(rule: LevelRule, known: _Known) -> str:
    """The first open question of a rule that is still open."""
    met = any(known[key] for key in rule.any)
    candidates = (*rule.all, *(() if met else rule.any), *rule.none)
    return next(key for key in candidates if known[key] is None)


def _grounds(rule: LevelRule, known: _Known, rules: LevelRules) -> tuple[str, ...]:
    """The answers that the rule rests on, as the worker gave them."""
    used = {*rule.all, *rule.any, *rule.none}
    words = {True: "ja", False: "nee"}
    return tuple(
        f"{question.text} {words[value]}"
        for question in rules.questions
        if question.key in used and (value := known[question.key]) is not None
    )
