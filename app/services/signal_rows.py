"""What data-quality signals are: their kinds, one signal, and the counts over all of them.

Source: design of the regional exports, end of section 3. A signal is listed and exported; it never
stops anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.services.source_questions import Question


class SignalKind(StrEnum):
    """What may be wrong with the regional data; the value is its Dutch name."""

    NO_ASSIGNMENT = "Zonder toewijzing"
    OUTSIDE_PERIOD = "Buiten de periode"
    OTHER_TARIFF = "Ander tarief"
    OVER_ASSIGNED = "Meer dan toegewezen"
    NEGATIVE = "Meer credit dan debet"
    OVERLAP = "Overlappende toewijzingen"
    UNKNOWN_PRODUCT = "Onbekend product"
    UNKNOWN_PROVIDER = "Onbekende aanbieder"
    WRONG_BSN = "BSN klopt niet"
    LATE_FILES = "Bestanden blijven uit"

    @property
    def order(self) -> int:
        """Place in a list of kinds."""
        return tuple(SignalKind).index(self)


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing in the regional data that may be wrong.

    ``what`` is a Dutch sentence without full stop; ``sentence`` also names file, sheet and row.
    ``key`` is a reference or a number that points at no person. ``cents`` is what it is about,
    ``None`` where no amount is. ``question`` asks for the rows behind it. Codes and names are empty
    where a signal has none.
    """

    kind: SignalKind
    what: str
    sentence: str
    file: str
    sheet: str
    row: int | None
    municipality_code: str
    municipality: str
    agb: str
    provider: str
    cents: int | None
    day: date | None
    key: str
    question: Question


@dataclass(frozen=True, slots=True)
class SignalFilter:
    """Which signals are asked for; ``None`` and empty text leave a side open.

    The words of ``text`` are looked for in the sentence and in the names.
    """

    kind: SignalKind | None = None
    municipality_code: str | None = None
    agb: str | None = None
    text: str = ""

    def takes(self, signal: Signal | SignalCount) -> bool:
        """Whether kind, municipality and provider are those asked for; text is left out."""
        return (
            self.kind in (None, signal.kind)
            and self.municipality_code in (None, signal.municipality_code)
            and self.agb in (None, signal.agb)
        )

    def finds(self, signal: Signal) -> bool:
        """Whether the signal holds every word of the text."""
        words = self.text.casefold().split()
        if not words:
            return True
        known = (signal.sentence, signal.kind, signal.municipality, signal.provider, signal.agb)
        text = " ".join(known).casefold()
        return all(word in text for word in words)


@dataclass(frozen=True, slots=True)
class SignalCount:
    """How many signals of a kind a provider has in a municipality, and the cents they are about."""

    kind: SignalKind
    municipality_code: str
    municipality: str
    agb: str
    provider: str
    signals: int
    cents: int


@dataclass(frozen=True, slots=True)
class Tally:
    """Signals of one municipality, provider or kind: its code, its name, how many, and cents."""

    code: str
    name: str
    signals: int
    cents: int


@dataclass(frozen=True, slots=True)
class SignalReport:
    """Everything that was found.

    The counts are of all signals; of the kinds in ``cut`` the list holds the first only.
    ``known`` is false where there is no regional data to look at.
    """

    counts: tuple[SignalCount, ...] = ()
    signals: tuple[Signal, ...] = ()
    cut: frozenset[SignalKind] = field(default_factory=frozenset)
    known: bool = True

    def total(self, wanted: SignalFilter) -> int:
        """How many signals there are of what is asked, its text left out."""
        return sum(count.signals for count in self.counts if wanted.takes(count))

    def by_kind(self, wanted: SignalFilter) -> tuple[Tally, ...]:
        """Per kind, in the order of the kinds."""
        found = _tally((count, count.kind, count.kind) for count in self._of(wanted))
        return tuple(sorted(found, key=lambda tally: SignalKind(tally.code).order))

    def by_municipality(self, wanted: SignalFilter) -> tuple[Tally, ...]:
        """Per municipality, the most signals first; an empty code belongs to none."""
        return _most_first(
            _tally((c, c.municipality_code, c.municipality) for c in self._of(wanted))
        )

    def by_provider(self, wanted: SignalFilter) -> tuple[Tally, ...]:
        """Per provider, the most signals first; an empty code belongs to none."""
        return _most_first(_tally((c, c.agb, c.provider) for c in self._of(wanted)))

    def _of(self, wanted: SignalFilter) -> Iterable[SignalCount]:
        return (count for count in self.counts if wanted.takes(count))


@dataclass(frozen=True, slots=True)
class SignalPage:
    """Some of the signals asked for; ``total`` counts them all, those not in the list too."""

    rows: tuple[Signal, ...]
    total: int


def _tally(counts: Iterable[tuple[SignalCount, str, str]]) -> tuple[Tally, ...]:
    found: dict[str, Tally] = {}
    for count, code, name in counts:
        before = found.get(code, Tally(code, name, 0, 0))
        found[code] = Tally(code, name, before.signals + count.signals, before.cents + count.cents)
    return tuple(found.values())


def _most_first(tallies: Iterable[Tally]) -> tuple[Tally, ...]:
    return tuple(sorted(tallies, key=lambda tally: (-tally.signals, tally.name.casefold())))
