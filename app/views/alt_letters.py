"""Alt letters for the entries of a menu: no two the same, whatever the language or the page.

They are given when the menu opens, for then is known what the page in view adds to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QMenu

_RANKS = 3
"""The first letter of the entry, of its other words, and any other letter."""


def lettered(texts: Sequence[str]) -> tuple[str, ...]:
    """``texts`` with ``&`` before one letter each, unique; without where no letter is left.

    ``&`` that stands in a text already is taken for such a mark and is given anew.
    """
    plain = [text.replace("&", "") for text in texts]
    places: dict[int, int] = {}
    taken: set[str] = set()
    for rank in range(_RANKS):
        for number, text in enumerate(plain):
            if number in places:
                continue
            free = (i for i in _places(text, rank) if text[i].casefold() not in taken)
            if (place := next(free, None)) is not None:
                places[number] = place
                taken.add(text[place].casefold())
    return tuple(_marked(text, places.get(number)) for number, text in enumerate(plain))


def give_letters(menu: QMenu) -> None:
    """Give the entries of ``menu`` their letters."""
    actions = [action for action in menu.actions() if not action.isSeparator()]
    for action, text in zip(actions, lettered([each.text() for each in actions]), strict=True):
        action.setText(text)


def _places(text: str, rank: int) -> Iterator[int]:
    """Where a letter of this rank stands; only letters that every keyboard has."""
    for place, letter in enumerate(text):
        if not (letter.isascii() and letter.isalnum()):
            continue
        begins = place == 0 or text[place - 1] == " "
        if rank == (0 if place == 0 else 1 if begins else 2):
            yield place


def _marked(text: str, place: int | None) -> str:
    return text if place is None else f"{text[:place]}&{text[place:]}"
