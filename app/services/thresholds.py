"""The thresholds of the stoplight that were set in this store, over those of the region.

Only an administrator sets them: they colour everybody's lights. Source: design of the stoplight.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.policy import LOCKED, NO_POLICY, Policy
from app.domain.region import Region
from app.domain.roles import Right
from app.domain.stoplight import StoplightSettings
from app.domain.thresholds import BY_KEY, THRESHOLDS, Threshold, conflict, default_of, with_own
from app.models.setting import Setting
from app.services.audit import Action, note_act
from app.services.roles import Roles
from app.services.workplace import RefusedError
from app.storage.sqlite_engine import Sessions

PREFIX: Final = "stoplight."


@dataclass(frozen=True, slots=True)
class ThresholdRow:
    """A threshold with the value that counts and the default of the region.

    ``own`` is set in this store; ``locked`` is laid down for everybody on this computer.
    """

    threshold: Threshold
    value: int
    default: int
    own: bool
    locked: bool


def own_region(
    region: Region, sessions: sessionmaker[Session], policy: Policy = NO_POLICY
) -> Region:
    """The region with the thresholds that were set in this store, or for everybody."""
    with sessions() as session:
        own = {**_own(session), **policy.thresholds}
    return replace(region, stoplight=with_own(region.stoplight, own)) if own else region


class Thresholds:
    """Reads and sets thresholds; ``shipped`` gives the region as it came with the program.

    ``after_change`` is called when another threshold counts from now on.
    """

    def __init__(
        self,
        sessions: Sessions,
        shipped: Callable[[], Region],
        clock: Callable[[], datetime],
        roles: Roles,
        after_change: Callable[[], None] = lambda: None,
        policy: Policy = NO_POLICY,
    ) -> None:
        self._policy = policy
        self._sessions = sessions
        self._shipped = shipped
        self._clock = clock
        self._roles = roles
        self._after_change = after_change

    @property
    def provisional(self) -> bool:
        """Whether the region fixed none of its thresholds yet."""
        return self._shipped().stoplight.provisional

    def rows(self) -> tuple[ThresholdRow, ...]:
        """Every threshold, in reading order."""
        shipped, locked = self._shipped().stoplight, self._policy.thresholds
        with self._sessions() as session:
            own = _own(session)
        now = with_own(shipped, {**own, **locked})
        return tuple(
            ThresholdRow(
                item,
                default_of(item, now),
                default_of(item, shipped),
                own=item.key in own and item.key not in locked,
                locked=item.key in locked,
            )
            for item in THRESHOLDS
        )

    def set(self, key: str, text: str) -> None:
        """Set a threshold by its number; empty text goes back to the region's.

        Raises :class:`RefusedError` for who may not, and for a number that cannot be.
        """
        self._roles.demand(Right.ADMINISTER)
        if key in self._policy.thresholds:
            raise RefusedError(LOCKED)
        shipped = self._shipped().stoplight
        number = _number(BY_KEY[key], text) if text.strip() else None
        with self._sessions.begin() as session:
            _demand_harmony(shipped, {**_own(session), **self._policy.thresholds, key: number})
            session.execute(delete(Setting).where(Setting.key == f"{PREFIX}{key}"))
            if number is not None and number != default_of(BY_KEY[key], shipped):
                session.add(Setting(key=f"{PREFIX}{key}", value=str(number)))
            note_act(session, self._clock(), Action.SETTING, detail=f"{PREFIX}{key}")
        self._after_change()


def _number(threshold: Threshold, text: str) -> int:
    number = int(text) if text.strip().isdecimal() else -1
    refusal = threshold.refusal(number)
    if refusal:
        raise RefusedError(refusal)
    return number


def _demand_harmony(shipped: StoplightSettings, own: Mapping[str, int | None]) -> None:
    numbers = {key: number for key, number in own.items() if number is not None}
    refusal = conflict(with_own(shipped, numbers))
    if refusal:
        raise RefusedError(refusal)


def _own(session: Session) -> dict[str, int]:
    """By key what was set here and can be read."""
    query = select(Setting).where(Setting.key.startswith(PREFIX, autoescape=True))
    return {
        item.key.removeprefix(PREFIX): int(item.value)
        for item in session.scalars(query)
        if item.value.isdecimal() and item.key.removeprefix(PREFIX) in BY_KEY
    }
