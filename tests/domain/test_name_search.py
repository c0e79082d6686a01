"""Names that sound alike, two by two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dossier import search_name
from app.domain.name_search import search_text, sounds_alike, sounds_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Meijer", "Meyer"),
        ("Meier", "Meijer"),
        ("Maaijer", "Maijer"),
        ("Kuijpers", "Cuypers"),
        ("Thijs", "Tys"),
        ("Cees", "Kees"),
        ("Lucie", "Lusie"),
        ("Sophie", "Sofie"),
        ("Christine", "Kristine"),
        ("Schmidt", "Smit"),
        ("Smidt", "Smid"),
        ("Dirkx", "Dirks"),
        ("Jansen", "Janssen"),
        ("Mohammed", "Mohamed"),
        ("Youssef", "Jousef"),
        ("Bouwman", "Bauman"),
        ("Jacob", "Jakop"),
        ("Zwart", "Swart"),
        ("Visser", "Fisser"),
        ("van den Berg", "Berg"),
        ("Berg", "v.d. Berg"),
        ("José", "Jose"),
        ("in 't Veld", "Veldt"),
        ("Martha", "Marta"),
        ("Hendricks", "Hendriks"),
    ],
)
def test_these_sound_alike(one: str, other: str) -> None:
    assert sounds_alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bakker", "Bekker"),
        ("Jansen", "Peters"),
        ("Mol", "Maal"),
        ("Kuijpers", "Kappers"),
        ("Daan", "Sanne"),
        ("Maas", "Moes"),
        ("", "Berg"),
        ("Sanne Berg", "Berg"),
    ],
)
def test_these_do_not(one: str, other: str) -> None:
    assert not sounds_alike(one, other)


def test_a_name_of_prefixes_only_is_still_a_name() -> None:
    assert sounds_of("van der") != ()


def test_a_part_of_a_name_hits_no_key() -> None:
    kept = search_text("Fleur Bakker")
    assert kept.startswith("fleur bakker ")
    assert kept.count("ak") == 1


@given(st.text(max_size=40))
def test_any_text_has_keys_and_sounds_as_itself(text: str) -> None:
    assert search_text(text).startswith(search_name(text) if text.strip() else "")
    if sounds_of(text):
        assert sounds_alike(text, text)
