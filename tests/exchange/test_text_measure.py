"""Lines and pieces of a text: nothing is lost, nothing is too long."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.cell_text import LONGEST_CELL, clean, length
from app.exchange.text_measure import pieces, wrapped

anything = st.text(max_size=300).map(clean)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 1),
        ("kort", 1),
        ("een\ntwee", 2),
        ("een\n\ntwee", 3),
        ("i" * 40, 1),
        ("W" * 40, 4),
        ("woord " * 20, 7),
    ],
)
def test_wide_letters_take_more_lines(text, lines):
    assert len(wrapped(text, 150, 10)) == lines


def test_bold_takes_more_room():
    text = "a" * 300
    assert len(wrapped(text, 300, 10, bold=True)) > len(wrapped(text, 300, 10))


@given(anything, st.integers(40, 700))
def test_the_lines_together_are_the_text(text, pixels):
    assert "".join(wrapped(text, pixels, 10)) == text


@given(anything, st.integers(40, 700), st.integers(1, 30))
def test_pieces_lose_blanks_only_and_fit_in_their_rows(text, pixels, most):
    found = pieces(text, pixels, 10, most)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(len(wrapped(piece, pixels, 10)) <= most for piece in found)


def test_a_piece_fits_in_a_cell():
    found = pieces("i" * 100_000 + "\n" + "😀" * 20_000, 2_000, 10, 5_000)
    assert all(length(piece) <= LONGEST_CELL for piece in found)
