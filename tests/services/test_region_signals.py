from __future__ import annotations

from dataclasses import replace

import pytest

from app.services.dossier_rows import DossierView
from app.services.region_signals import (
    RegionSignalDraft,
    RegionSignalKind,
    RegionSignals,
    person_named,
)
from app.services.workplace import RefusedError, Workplace

MISSING = RegionSignalDraft(
    kind=RegionSignalKind.MISSING_SUPPLY,
    municipality_code="0983",
    expertise="traumabehandeling onder 12 jaar",
    place="Venray",
)
WITHOUT = RegionSignalDraft(
    kind=RegionSignalKind.NOT_CONTRACTED,
    municipality_code="0983",
    product_code="45A53",
    provider_name="Praktijk De Linde",
    text="Nergens anders plek binnen een half jaar.",
)


@pytest.fixture
def signals(workplace: Workplace) -> RegionSignals:
    return RegionSignals(workplace)


def test_signals_are_kept_the_newest_first(signals: RegionSignals) -> None:
    first, second = signals.keep(MISSING), signals.keep(WITHOUT)
    rows = signals.rows()
    assert [row.id for row in rows] == [second, first]
    assert rows[0].draft == WITHOUT
    assert (rows[0].municipality, rows[0].product, rows[0].worker, rows[0].sent_at) == (
        "Venlo",
        "Ambulante hulp thuis Gespecialiseerd",
        "j.jansen",
        None,
    )
    assert rows[1].about == "traumabehandeling onder 12 jaar, Venray"


def test_a_signal_is_changed_until_it_was_sent(signals: RegionSignals) -> None:
    number = signals.keep(MISSING)
    assert signals.keep(replace(MISSING, place="  Gennep "), number) == number
    assert signals.rows()[0].draft.place == "Gennep"
    signals.mark_sent([number])
    assert signals.rows()[0].sent_at is not None
    for act in (lambda: signals.keep(MISSING, number), lambda: signals.remove(number)):
        with pytest.raises(RefusedError, match="al verstuurd"):
            act()
    signals.mark_sent([number], sent=False)
    signals.remove(number)
    assert signals.rows() == ()


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (RegionSignalDraft(), "waar het signaal over gaat"),
        (replace(MISSING, expertise=" ", place=""), "welke expertise"),
        (replace(WITHOUT, provider_name=""), "naam van de aanbieder"),
        (replace(WITHOUT, text=""), "wat er speelt"),
    ],
)
def test_what_is_missing_is_refused(
    signals: RegionSignals, draft: RegionSignalDraft, words: str
) -> None:
    with pytest.raises(RefusedError, match=words):
        signals.keep(draft)
    assert signals.rows() == ()


@pytest.mark.parametrize("field", ["text", "expertise", "place"])
@pytest.mark.parametrize(
    "text", ["Plek nodig voor Sanne", "sanne voorbeeld wacht", "BSN 999900006", "9999.00.006"]
)
def test_a_child_is_never_named(
    signals: RegionSignals, family: DossierView, field: str, text: str
) -> None:
    with pytest.raises(RefusedError, match="noemt geen kind"):
        signals.keep(replace(MISSING, **{field: text}))
    assert signals.rows() == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Een klein team is genoeg", ""),
        ("Het gaat om Klein", "Klein"),
        ("zoë klein wacht", "klein"),
        ("ZOË wacht", "ZOË"),
        ("Zoe wacht", "Zoe"),
        ("Aanbod in Venlo", ""),
        ("Zoëtermeer", ""),
        ("", ""),
    ],
)
def test_a_name_is_found_as_a_whole_word(text: str, found: str) -> None:
    assert person_named(text, [("Zoë Maria", "Klein"), ("", ""), ("Jo", "de")]) == found
