"""Which backups stay as they grow older: many of the last days, a few of the last year."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime

ALL_OF_DAYS = 2
"""Of today and yesterday every backup stays."""


@dataclass(frozen=True, slots=True)
class _Stage:
    """The newest of each day, week or month, ``many`` times."""

    many: int
    span: Callable[[datetime], Hashable]


_STAGES = (
    _Stage(14, lambda moment: moment.date()),
    _Stage(8, lambda moment: tuple(moment.isocalendar())[:2]),
    _Stage(12, lambda moment: (moment.year, moment.month)),
)


def kept(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The moments whose backups stay; the newest is always among them.

    All of today and yesterday; before that the newest of each of 14 days, then of 8 weeks, then of
    12 months. Days, weeks and months without a backup do not count, so that a long absence costs
    nothing. What lies in the future (the clock was set back) stays.
    """
    newest_first = sorted(set(moments), reverse=True)
    recent = [each for each in newest_first if (now.date() - each.date()).days < ALL_OF_DAYS]
    staying, older = list(recent), newest_first[len(recent) :]
    for stage in _STAGES:
        seen = {stage.span(each) for each in staying}
        room = stage.many
        while older and room:
            each = older.pop(0)
            if stage.span(each) in seen:
                continue
            seen.add(stage.span(each))
            staying.append(each)
            room -= 1
    return frozenset(staying)
