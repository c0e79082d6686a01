from __future__ import annotations

from collections.abc import Mapping

import pytest

from app.domain.dossier import DossierFacts, Person, Role
from app.domain.residence import OTHER, check_residence, elsewhere, residence_of

YOUTH = Person(7, Role.YOUTH, first_names="Sanne")
VENLO, VENRAY = "0983", "0984"
HOME = {"abroad": "no", "stay": "no", "noted": "no"}
STAYS = {"abroad": "no", "stay": "yes", "noted": "no"}
NOTED = {"abroad": "no", "stay": "no", "noted": "yes"}


def _dossier(answers: Mapping[str, str]) -> DossierFacts:
    keyed = {f"residence.7.{key}": value for key, value in answers.items()}
    return DossierFacts("D-1", VENLO, keyed, (YOUTH,))


@pytest.mark.parametrize(
    ("answers", "step", "municipality"),
    [
        ({**HOME, "address": VENLO}, 1, VENLO),
        ({**HOME, "address": VENRAY}, 1, VENRAY),
        ({**STAYS, "before": VENRAY, "address": VENLO}, 2, VENRAY),
        ({**STAYS, "address": VENLO}, 2, ""),
        ({**NOTED, "mother": VENRAY, "address": VENLO}, 3, VENRAY),
        ({**NOTED, "mother": "unknown", "actual": VENLO}, 3, VENLO),
        ({**NOTED, "mother": "unknown"}, 3, ""),
        ({**STAYS, "noted": "yes", "mother": VENLO, "before": VENRAY}, 3, VENLO),
        ({"abroad": "yes", "actual": VENLO}, 4, VENLO),
        ({"abroad": "yes", "stay": "no", "address": VENRAY}, 4, ""),
        ({"abroad": "unknown"}, 1, ""),
        ({}, 1, ""),
        ({**HOME, "address": OTHER}, 1, ""),
        ({**HOME, "address": OTHER, "name": "Nijmegen"}, 1, OTHER),
    ],
)
def test_the_four_steps(answers: Mapping[str, str], step: int, municipality: str) -> None:
    place = residence_of(_dossier(answers), YOUTH)
    assert (place.step, place.municipality) == (step, municipality)
    assert place.known is bool(municipality)


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ({}, ("abroad",)),
        ({"abroad": "no"}, ("abroad", "stay")),
        ({"abroad": "no", "stay": "yes"}, ("abroad", "stay", "noted")),
        (HOME, ("abroad", "stay", "noted", "address")),
        (STAYS, ("abroad", "stay", "noted", "before")),
        (NOTED, ("abroad", "stay", "noted", "mother")),
        ({**NOTED, "mother": "unknown"}, ("abroad", "stay", "noted", "mother", "actual")),
        ({"abroad": "yes", "actual": OTHER}, ("abroad", "actual", "name")),
    ],
)
def test_only_what_matters_is_asked(answers: Mapping[str, str], asked: tuple[str, ...]) -> None:
    assert residence_of(_dossier(answers), YOUTH).asked == asked


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ({"address": VENLO}, None),
        ({"address": VENRAY}, "Verander de gemeente"),
        ({"address": OTHER, "name": "Nijmegen"}, "binnen twee weken"),
        ({}, None),
    ],
)
def test_another_municipality_is_told(place: Mapping[str, str], words: str | None) -> None:
    dossier = _dossier({**HOME, **place})
    findings = list(check_residence(dossier, (VENLO, VENRAY)))
    assert bool(elsewhere(dossier)) is bool(findings) is (words is not None)
    for finding in findings:
        assert words is not None
        assert words in finding.sentence
        assert finding.code == "W104"
        assert finding.field.startswith("scope/residence.7.")
        assert "Nijmegen" not in finding.sentence
