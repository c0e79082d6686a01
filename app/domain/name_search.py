"""Names that sound alike: "Meijer" finds "Meyer", "Cees" finds "Kees", "van den Berg" "Berg".

A small phonetic key of our own for Dutch names (voorlopig: no published standard exists). A word
becomes letters as they sound; a ``c`` before e, i or y may sound as k or as s, so that a word can
have two keys. Too much is found rather than too little: the worker sees who it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.dossier import search_name

_BEFORE = (
    "aan al bij d da de del den der des di do dos du el en het ibn in la le les los op "
    "onder over s t te ten ter ul uit van vande vanden vander vd ver von voor zu zum"
)
PREFIXES = frozenset(_BEFORE.split())
"""Words before a surname that do not tell two families apart (table 36 of the BRP, shortened)."""

_MARK = "~"
_WORDS = re.compile(r"[^\W\d_]+")
_HARD_OR_SOFT_C = re.compile(r"c(?=[eiy])")

# In this order: what is written longer or is rarer comes first. Vowels become one sign each, so
# that no later rule takes them apart; "3" stands for ui, "4" for ij, "5" for ou, "6" for oe.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^y(?=[aeou])|^ij(?=[aeou])", "j"),
        (r"uij|uy|ui", "3"),
        (r"eij|ey|ei|aaij|aij|aai|aay|ay|ai|ij|y", "4"),
        (r"auw|ouw|au|ou", "5"),
        (r"oe", "6"),
        (r"ieu|ie", "i"),
        (r"ph", "f"),
        (r"^chr", "kr"),
        (r"^sch(?=[lmnrw])", "s"),
        (r"sch$", "s"),
        (r"sch|sj|sh", "sg"),
        (r"ch|gh", "g"),
        (r"ck|cq|q|c", "k"),
        (r"x", "ks"),
        (r"th|dt|d$", "t"),
        (r"b$", "p"),
        (r"v", "f"),
        (r"z", "s"),
        (r"w$", ""),
        (r"(?<=.)h(?![aeiou3456])", ""),
        (r"(.)\1+", r"\1"),
    )
)


def sounds_of(text: str) -> tuple[frozenset[str], ...]:
    """The keys of every word of a name, without prefixes; a name of prefixes only keeps them."""
    words = _WORDS.findall(search_name(text).replace("'", " "))
    telling = [word for word in words if word not in PREFIXES] or words
    return tuple(frozenset(_keys(word)) for word in telling)


def sound_mark(key: str) -> str:
    """How a key stands in the text by which people are searched.

    Points between the letters keep an ordinary search for a part of a name from hitting a key.
    """
    return f"{_MARK}{'.'.join(key)}{_MARK}"


def search_text(name: str) -> str:
    """What is kept of a name to find it by: the name without accents, then its keys.

    >>> search_text("Jan Bakker")
    'jan bakker ~j.a.n~ ~b.a.k.e.r~'
    """
    marks = [sound_mark(key) for keys in sounds_of(name) for key in sorted(keys)]
    return " ".join([search_name(name), *marks]) if name.strip() else ""


def sounds_alike(one: str, other: str) -> bool:
    """Whether every word of ``one`` sounds as some word of ``other``."""
    theirs = frozenset().union(*sounds_of(other))
    mine = sounds_of(one)
    return bool(mine) and all(keys & theirs for keys in mine)


def _keys(word: str) -> Iterator[str]:
    for choice in ("k", "s"):
        sound = _HARD_OR_SOFT_C.sub(choice, word)
        for pattern, becomes in _SOUNDS:
            sound = pattern.sub(becomes, sound)
        yield sound or word
