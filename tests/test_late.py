from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

from app.late import forget, is_made, late


def test_nothing_is_made_before_it_is_asked_for_something():
    made = []
    thing = late(lambda: made.append(1) or SimpleNamespace(colour="green"))
    assert made == []
    assert [thing.colour, thing.colour] == ["green", "green"]
    assert made == [1]


def test_two_threads_make_it_once():
    made = []
    thing = late(lambda: made.append(1) or SimpleNamespace(colour="green"))
    with ThreadPoolExecutor(4) as threads:
        colours = list(threads.map(lambda _: thing.colour, range(20)))
    assert colours == ["green"] * 20
    assert made == [1]


def test_what_cannot_be_made_can_be_asked_for_again():
    answers = iter([None, SimpleNamespace(colour="green")])

    def make():
        made = next(answers)
        if made is None:
            raise OSError("weg")
        return made

    thing = late(make)
    with pytest.raises(OSError, match="weg"):
        _ = thing.colour
    assert thing.colour == "green"


def test_an_attribute_that_is_not_there_is_an_error():
    with pytest.raises(AttributeError):
        _ = late(SimpleNamespace).colour


def test_what_is_forgotten_is_made_anew():
    colours = iter(["green", "amber"])
    thing = late(lambda: SimpleNamespace(colour=next(colours)))
    assert thing.colour == "green"
    forget(thing)
    assert [thing.colour, thing.colour] == ["amber", "amber"]


def test_whether_it_is_made_can_be_asked_without_making_it():
    thing = late(lambda: SimpleNamespace(colour="green"))
    assert not is_made(thing)
    assert thing.colour == "green"
    assert is_made(thing)
    assert is_made(SimpleNamespace())
