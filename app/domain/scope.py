"""The scope check: is this youth care, is it ours, and if not, where does the family go?

Nothing is refused by a list: an item that does not fit names another route, and the worker decides.
Source: domain facts B1 (gates), B2 (not youth care) and B3 (outside these contracts) from the
purchasing strategy 2026 §3, and B4 (extended youth care, Jeugdwet art. 1.1).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.dossier import Answer, DossierFacts, Key, Person
from app.domain.referral import is_light
from app.domain.residence import elsewhere, residence_of


class ScopeKind(StrEnum):
    """Which of the three lists an item belongs to."""

    GATE = "gate"
    NOT_YOUTH_CARE = "not-youth-care"
    OUTSIDE_CONTRACTS = "outside-contracts"


@dataclass(frozen=True, slots=True)
class ScopeItem:
    """One question of the scope check, answered under ``scope.<key>``.

    ``passes`` is the answer that lets the question through; the other answer points to ``route``,
    unless ``exception`` holds. ``by_age`` items are answered by the birth dates, not by the worker;
    ``urgent`` items put everything else aside. ``on_referral`` items are also asked where a
    statutory referrer has decided; ``by_residence`` items are answered by the four steps of the
    woonplaats where the worker left them open; ``own_strength`` marks what the family can do
    itself. ``family`` is the route in words for the family.
    """

    key: str
    text: str
    kind: ScopeKind
    route: str
    exception: str
    source: str
    passes: Answer = Answer.NO
    by_age: bool = False
    urgent: bool = False
    on_referral: bool = False
    own_strength: bool = False
    by_residence: bool = False
    family: str = ""

    @property
    def answer_key(self) -> str:
        """The key of the answer in the dossier."""
        return f"scope.{self.key}"

    @property
    def turns_away(self) -> Answer:
        """The answer that points to the other route."""
        return Answer.NO if self.passes is Answer.YES else Answer.YES


@dataclass(frozen=True, slots=True)
class ExtendedGround:
    """A ground on which youth care may go on after the eighteenth birthday.

    ``until_age`` is the birthday on which the ground ends; ``None`` means no end by age. ``traits``
    are those of the products it is meant for; none means every product.
    """

    key: str
    text: str
    source: str
    until_age: int | None = None
    traits: frozenset[str] = frozenset()

    def fits(self, traits: frozenset[str]) -> bool:
        """Whether the ground is meant for a product with these traits."""
        return not self.traits or bool(self.traits & traits)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A ground on which youth care can be refused, answered under ``scope.refusal.<key>``.

    ``family`` is the ground in words for the family.
    """

    key: str
    text: str
    family: str
    source: str
    own_strength: bool = False

    @property
    def answer_key(self) -> str:
        """The key of the answer in the dossier: ``yes`` or empty."""
        return f"scope.refusal.{self.key}"


@dataclass(frozen=True, slots=True)
class ScopeRules:
    """The region's scope check; ``adult_age`` in years, ``introduction`` stands above the lists.

    ``own_strength_rules`` names per municipality the article of its by-law on own strength, empty
    where it is not known; ``refusal_end`` closes every text for a family that is refused.
    """

    items: tuple[ScopeItem, ...]
    grounds: tuple[ExtendedGround, ...]
    adult_age: int = 18
    introduction: str = ""
    refusals: tuple[Refusal, ...] = ()
    refusal_end: str = ""
    own_strength_rules: Mapping[str, str] = field(default_factory=dict)

    def of_kind(self, kind: ScopeKind) -> tuple[ScopeItem, ...]:
        """The items of one list, in order."""
        return tuple(item for item in self.items if item.kind is kind)

    def asked(self, dossier: DossierFacts) -> tuple[ScopeItem, ...]:
        """The items that matter: on the light path only place, age and danger."""
        light = is_light(dossier)
        return tuple(item for item in self.items if item.on_referral or not light)

    def refused_on(self, dossier: DossierFacts) -> tuple[Refusal, ...]:
        """The grounds of refusal that the worker chose."""
        return tuple(r for r in self.refusals if dossier.answer(r.answer_key) == Answer.YES)

    def grounds_for(self, person: Person, today: date) -> tuple[ExtendedGround, ...]:
        """The grounds that ``person`` can have at the present age; none below ``adult_age``."""
        age = person.age_on(today)
        if age is None or age < self.adult_age:
            return ()
        return tuple(g for g in self.grounds if g.until_age is None or age < g.until_age)


class ScopeOutcome(StrEnum):
    """What the worker concludes; stored under ``scope.outcome``."""

    IN_SCOPE = "in-scope"
    OTHER_ROUTE = "other-route"
    OUTSIDE_CONTRACTS = "outside-contracts"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """The outcome as the worker reads it."""
        return _LABELS[self]


_LABELS = {
    ScopeOutcome.IN_SCOPE: "Jeugdhulp binnen deze contracten",
    ScopeOutcome.OTHER_ROUTE: "Andere route",
    ScopeOutcome.OUTSIDE_CONTRACTS: "Jeugdhulp buiten deze contracten",
    ScopeOutcome.REFUSED: "Afgewezen",
}


@dataclass(frozen=True, slots=True)
class ScopeAdvice:
    """What the answers point to; ``outcome`` is ``None`` as long as something is still open."""

    outcome: ScopeOutcome | None
    sentences: tuple[str, ...]
    routes: tuple[str, ...]
    find_out: tuple[str, ...]
    urgent: bool


def scope_answer(item: ScopeItem, dossier: DossierFacts, rules: ScopeRules, today: date) -> str:
    """The answer to ``item``: as recorded, or from the birth dates or the four steps."""
    if not item.by_age:
        recorded = dossier.answer(item.answer_key)
        return recorded or (_by_residence(item, dossier) if item.by_residence else "")
    allowed = [age_allows(youth, dossier, rules, today) for youth in dossier.youths]
    if any(allowed):
        return item.passes
    return Answer.UNKNOWN if not allowed or None in allowed else item.turns_away


def advise_scope(
    dossier: DossierFacts,
    rules: ScopeRules,
    municipality_codes: Collection[str],
    today: date,
) -> ScopeAdvice:
    """Say what the answers so far point to: never a decision, always with the route."""
    away = [
        item
        for item in rules.asked(dossier)
        if scope_answer(item, dossier, rules, today) == item.turns_away
    ]
    acute = [item for item in away if item.urgent]
    if acute:
        return _advice(ScopeOutcome.OUTSIDE_CONTRACTS, acute, (_ACUTE,), (), urgent=True)
    unsafe = dossier.answer(Key.SAFE) == Answer.NO
    strange = bool(dossier.municipality_code) and dossier.municipality_code not in (
        municipality_codes
    )
    moved = bool(elsewhere(dossier))
    notes = (
        *((_UNSAFE,) if unsafe else ()),
        *((_STRANGE,) if strange else ()),
        *((_ELSEWHERE,) if moved else ()),
        *_age_notes(dossier, rules, today),
    )
    find_out = tuple(_open_questions(dossier, rules, today))
    outcome = ScopeOutcome.OTHER_ROUTE if strange or moved else _outcome(away, find_out)
    return _advice(outcome, away, notes, find_out, urgent=unsafe)


_ACUTE = "Er is nu gevaar. Regel eerst veiligheid; de rest van dit dossier kan wachten."
_UNSAFE = "Je schreef dat de situatie niet veilig is. Bespreek dit vandaag met een collega."
_STRANGE = "De gemeente van dit dossier hoort niet bij deze regio."
_ELSEWHERE = "De vier stappen van de woonplaats wijzen naar een andere gemeente."
_LISTS = {
    ScopeKind.NOT_YOUTH_CARE: "Geen jeugdhulp",
    ScopeKind.OUTSIDE_CONTRACTS: "Jeugdhulp buiten deze contracten",
}


def _advice(
    outcome: ScopeOutcome | None,
    away: list[ScopeItem],
    notes: tuple[str, ...],
    find_out: tuple[str, ...],
    *,
    urgent: bool,
) -> ScopeAdvice:
    grounds = tuple(
        f'Je antwoord op "{item.text}" wijst naar een andere route. {item.exception}'.strip()
        for item in away
        if not item.by_age and not (item.by_residence and _ELSEWHERE in notes)
    )
    routes = tuple(dict.fromkeys(item.route for item in away))
    if outcome is ScopeOutcome.IN_SCOPE:
        notes = (*notes, "Alle antwoorden wijzen naar jeugdhulp binnen deze contracten.")
    return ScopeAdvice(outcome, notes + grounds, routes, find_out, urgent)


def _outcome(away: list[ScopeItem], find_out: tuple[str, ...]) -> ScopeOutcome | None:
    """Care that exists elsewhere is routed first; an open question leaves the outcome open."""
    kinds = {item.kind for item in away}
    if ScopeKind.GATE in kinds:
        return ScopeOutcome.OTHER_ROUTE
    if ScopeKind.OUTSIDE_CONTRACTS in kinds:
        return ScopeOutcome.OUTSIDE_CONTRACTS
    if ScopeKind.NOT_YOUTH_CARE in kinds:
        return ScopeOutcome.OTHER_ROUTE
    return None if find_out else ScopeOutcome.IN_SCOPE


def _open_questions(dossier: DossierFacts, rules: ScopeRules, today: date) -> Iterator[str]:
    """What to find out first: every open gate, every "unknown", and how much is left to go over."""
    asked = rules.asked(dossier)
    for item in asked:
        answer = scope_answer(item, dossier, rules, today)
        if item.by_age and answer == Answer.UNKNOWN and item.kind is ScopeKind.GATE:
            yield "Vul de geboortedatum van de jeugdige in."
        elif not item.by_age and (
            answer == Answer.UNKNOWN or (not answer and item.kind is ScopeKind.GATE)
        ):
            yield f"Zoek eerst uit: {item.text}"
    for kind, name in _LISTS.items():
        listed = (item for item in asked if item.kind is kind)
        left = sum(not scope_answer(item, dossier, rules, today) for item in listed)
        if left:
            points = "punt" if left == 1 else "punten"
            yield f'Loop nog {left} {points} na van de lijst "{name}".'


def _by_residence(item: ScopeItem, dossier: DossierFacts) -> str:
    """What the four steps say; empty while they have not ended for every youth."""
    places = [residence_of(dossier, youth) for youth in dossier.youths]
    if not places or not all(place.known for place in places):
        return ""
    return item.turns_away if elsewhere(dossier) else item.passes


def age_allows(youth: Person, dossier: DossierFacts, rules: ScopeRules, today: date) -> bool | None:
    """Whether the age of ``youth`` allows youth care; ``None`` without a birth date."""
    age = youth.age_on(today)
    if age is None:
        return None
    return age < rules.adult_age or _ground(youth, dossier, rules, today) is not None


def _ground(
    youth: Person, dossier: DossierFacts, rules: ScopeRules, today: date
) -> ExtendedGround | None:
    chosen = dossier.answer(ground_key(youth))
    return next((g for g in rules.grounds_for(youth, today) if g.key == chosen), None)


def ground_key(youth: Person) -> str:
    """The key under which the ground for extended youth care stands."""
    return f"scope.extended.{youth.id}"


def _age_notes(dossier: DossierFacts, rules: ScopeRules, today: date) -> Iterator[str]:
    for youth in dossier.youths:
        if age_allows(youth, dossier, rules, today) is False:
            yield age_sentence(youth, rules, today)
        elif (ground := _ground(youth, dossier, rules, today)) is not None:
            yield f"{_name(youth)} kan verlengde jeugdhulp krijgen: {ground.text}"


def age_sentence(youth: Person, rules: ScopeRules, today: date) -> str:
    """What the age of ``youth`` means for youth care."""
    start = f"{_name(youth)} is {youth.age_on(today)} jaar."
    if not rules.grounds_for(youth, today):
        return f"{start} Jeugdhulp kan niet meer; kijk naar de Wmo, de Zvw of de Wlz."
    return f"{start} Kies een grond voor verlengde jeugdhulp, of kijk naar de Wmo, Zvw of Wlz."


def _name(youth: Person) -> str:
    return youth.call_name or "De jeugdige"
