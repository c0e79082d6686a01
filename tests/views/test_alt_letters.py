from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.views.alt_letters import lettered

TEXTS = st.lists(st.text(alphabet="abcde XYZ…ë", min_size=1, max_size=12), max_size=12)


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        ([], []),
        (["Knippen", "Kopiëren"], ["&Knippen", "K&opiëren"]),
        (["Dossier", "Dossier openen"], ["&Dossier", "Dossier &openen"]),
        (["Vorig deel", "Volgend deel"], ["&Vorig deel", "Volgend &deel"]),
        (["&Opslaan", "Openen"], ["&Opslaan", "O&penen"]),
        (["ëë", "…"], ["ëë", "…"]),
        (["A", "a"], ["&A", "a"]),
        (["Ab", "Ba", "a"], ["&Ab", "&Ba", "a"]),
    ],
)
def test_each_entry_gets_the_best_letter_that_is_left(texts: list[str], wanted: list[str]) -> None:
    assert lettered(texts) == tuple(wanted)


@given(TEXTS)
def test_no_two_entries_share_a_letter_and_no_word_changes(texts: list[str]) -> None:
    made = lettered(texts)
    letters = [text[text.index("&") + 1].casefold() for text in made if "&" in text]
    assert len(set(letters)) == len(letters)
    assert [text.replace("&", "") for text in made] == texts
    assert lettered(made) == made
