"""Signals of municipalities whose files are late."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy import case, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.region import Municipality, Region
from app.exchange.dutch_words import day
from app.exchange.kinds import Kind
from app.models.region import Assignment, Declaration
from app.services.signal_rows import Signal, SignalKind
from app.services.source_questions import NewestQuestion
from app.services.sync_records import delivered_to


def late_files(session: Session, region: Region, today: date) -> Iterator[Signal]:
    """One signal per municipality and kind whose data is too old, or never came at all.

    Nothing is late of a kind that no municipality delivered yet. How far a municipality goes is
    what its last delivery said of itself, or its newest row. The limits are those of the region's
    stoplight settings.
    """
    settings, places = region.stoplight, region.municipalities
    kinds = (
        (
            "toewijzingen",
            Kind.ASSIGNMENTS,
            Assignment.municipality_code,
            Assignment.assigned_on,
            settings.assignment_stale_days,
        ),
        (
            "declaraties",
            Kind.DECLARATIONS,
            Declaration.municipality_code,
            Declaration.period_end,
            settings.budget_stale_days,
        ),
    )
    for name, kind, code, column, limit in kinds:
        delivered = delivered_to(session.connection(), kind)
        rows = _newest(session, code, column, places)
        newest = {
            place.code: _later(rows[place.code], delivered.get(place.code)) for place in places
        }
        if not any(newest.values()):
            continue
        for place in places:
            last = newest[place.code]
            if last is None or (today - last).days > limit:
                sentence = _sentence(place.name, name, last, limit, today)
                yield _signal(place, sentence, last, kind)


def _later(*days: date | None) -> date | None:
    return max((day for day in days if day), default=None)


def _newest(
    session: Session,
    code: InstrumentedAttribute[str],
    column: InstrumentedAttribute[date],
    places: tuple[Municipality, ...],
) -> Mapping[str, date | None]:
    """The newest date of each municipality, in one walk over the table."""
    newest = (func.max(case((code == place.code, column))) for place in places)
    found = session.execute(select(*newest)).one()
    return {place.code: last for place, last in zip(places, found, strict=True)}


def _sentence(place: str, name: str, last: date | None, limit: int, today: date) -> str:
    if last is None:
        return f"Van {place} zijn nog nooit {name} ingelezen."
    return (
        f"De {name} van {place} gaan t/m {day(last)}, {(today - last).days} dagen geleden; "
        f"na {limit} dagen zijn ze te laat."
    )


def _signal(place: Municipality, sentence: str, last: date | None, kind: Kind) -> Signal:
    return Signal(
        kind=SignalKind.LATE_FILES,
        what=sentence.removesuffix("."),
        sentence=sentence,
        file="",
        sheet="",
        row=None,
        municipality_code=place.code,
        municipality=place.name,
        agb="",
        provider="",
        cents=None,
        day=last,
        key="",
        question=NewestQuestion(kind, place.code),
    )
