"""What the concept of a refusal tells the family: on which grounds, and where help is to be had.

Source: domain facts B1-B3 and C3; the words are those of the region (``scope.toml``). A refusal
rests on the five legal steps, so it goes with a letter that the municipality completes.
"""

from __future__ import annotations

from datetime import date

from app.domain.dossier import DossierFacts, Key
from app.domain.scope import ScopeOutcome, ScopeRules, scope_answer
from app.services.workplace import RefusedError


def refusal_texts(facts: DossierFacts, rules: ScopeRules, today: date) -> dict[str, str]:
    """The places of the template that are about the refusal, each text once.

    Raises :class:`RefusedError` where nothing was refused, or no ground was chosen yet.
    """
    grounds = [refusal.family for refusal in rules.refused_on(facts)]
    if facts.answer(Key.SCOPE_OUTCOME) != ScopeOutcome.REFUSED or not grounds:
        raise RefusedError(
            "Dit dossier is niet afgewezen. Kies bij Reikwijdte 'Afgewezen' en een grond."
        )
    routes = [
        item.family
        for item in rules.asked(facts)
        if item.family and scope_answer(item, facts, rules, today) == item.turns_away
    ]
    return {
        "waarom niet": "\n\n".join(dict.fromkeys(grounds)),
        "andere hulp": "\n\n".join(dict.fromkeys(routes)),
    }
