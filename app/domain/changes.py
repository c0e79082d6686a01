"""What has to be sent when an assignment that was sent before changes or is withdrawn.

Source: iJw 3.2, the rules on ToewijzingNummer and RedenWijziging (ijw.md 3.4). A line keeps its
number when only its Einddatum changes, or its volume where that is a total (OP033x1); another
product, provider or volume gets a new number, and the old line is closed the day before (OP257,
IV093). A line that should not have been there is removed on its own first day (CS335, OP362).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.change_findings import ChangeCode, change_finding
from app.domain.ijw import Frequency, ReasonChange
from app.domain.report import Finding, Report

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SentLine:
    """One assigned line as the back office knows it, or as it should become.

    ``id`` tells the lines of one indication apart and is 0 for a line that was not sent yet;
    ``number`` is the ToewijzingNummer where it is known. ``volume`` is in the line's own unit,
    ``budget_cents`` whole cents; ``assigned_at`` is the moment of the decision (IV013). The names
    are for the reader only. A line of a pgb has no ``agb`` and is never sent (UP001).
    """

    id: int
    agb: str
    category: str
    code: str
    volume: int
    unit: str
    frequency: str
    start: date
    end: date | None
    number: str = ""
    budget_cents: int | None = None
    assigned_at: datetime | None = None
    product_name: str = ""
    provider_name: str = ""

    @property
    def last(self) -> date:
        """The last day, or the end of time where the line has none."""
        return self.end or date.max

    @property
    def is_total(self) -> bool:
        """Whether its size is one total over the whole period (Frequentie 6, or a budget)."""
        return self.frequency == Frequency.TOTAL or self.budget_cents is not None


class LineKind(StrEnum):
    """What happens to a line; only ``NEW`` gets a new number."""

    KEPT = "kept"
    CHANGED = "changed"
    CLOSED = "closed"
    REMOVED = "removed"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line to send: what happens to it, its RedenWijziging and the rule that says so."""

    kind: LineKind
    line: SentLine
    reason: str = ""
    rule: str = "iJw 3.2: IV013, IV099"


@dataclass(frozen=True, slots=True)
class ChangePlan:
    """The lines to send, those of known numbers before the new ones, and what to look at first."""

    lines: tuple[ChangeLine, ...]
    report: Report

    @property
    def current(self) -> tuple[SentLine, ...]:
        """The lines that stand once this is sent."""
        return tuple(item.line for item in self.lines if item.kind is not LineKind.REMOVED)


def plan_change(
    sent: Sequence[SentLine], wanted: Sequence[SentLine], reason: str, today: date
) -> ChangePlan:
    """The lines by which ``sent`` becomes ``wanted``, for ``reason`` (JZ002), sent ``today``.

    ``wanted`` is the whole help from its first day on; its lines may not overlap one another. What
    the standard cannot do is done in the way it allows, and told as a finding.
    """
    old_lines = sorted(sent, key=lambda line: line.start)
    new_lines = sorted(wanted, key=lambda line: line.start)
    pairs = _pairs(old_lines, new_lines)
    taken = set(pairs.values())
    known: list[ChangeLine] = []
    added = [line for place, line in enumerate(new_lines) if place not in taken]
    told: list[Finding] = []
    for place, old in enumerate(old_lines):
        if place in pairs:
            result = _carry_on(old, new_lines[pairs[place]], reason, today)
        else:
            result = _let_go(old, new_lines, reason, today)
        known.append(result.line)
        added += result.extra
        told += result.told
    new = [
        ChangeLine(LineKind.NEW, replace(line, id=0, number=""), "", "iJw 3.2: IV066, OP257")
        for line in sorted(added, key=lambda line: line.start)
    ]
    lines = (*known, *new)
    return ChangePlan(lines, Report.of((*_about_reason(lines, old_lines, reason), *told)))


def plan_withdrawal(sent: Sequence[SentLine], today: date) -> ChangePlan:
    """The lines that take back everything that was sent: reason 13, ending on their first day."""
    lines = tuple(_removed(line) for line in sorted(sent, key=lambda line: line.start))
    told = [finding for line in sent for finding in _about_begun(line, today)]
    return ChangePlan(lines, Report.of(told))


@dataclass(frozen=True, slots=True)
class _Result:
    line: ChangeLine
    extra: tuple[SentLine, ...] = ()
    told: tuple[Finding, ...] = ()


def _pairs(sent: Sequence[SentLine], wanted: Sequence[SentLine]) -> dict[int, int]:
    """Which sent line goes on in which wanted line, by their places."""
    pairs: dict[int, int] = {}
    fits: Callable[[SentLine, SentLine], bool]
    for fits in (_goes_on, _begins_earlier):
        for place, old in enumerate(sent):
            free = (i for i in range(len(wanted)) if i not in pairs.values())
            match = next((i for i in free if fits(old, wanted[i])), None)
            if place not in pairs and match is not None:
                pairs[place] = match
    return pairs


def _same_help(old: SentLine, new: SentLine) -> bool:
    same = (old.agb, old.code, old.unit, old.frequency, old.is_total)
    if same != (new.agb, new.code, new.unit, new.frequency, new.is_total):
        return False
    return old.is_total or old.volume == new.volume


def _goes_on(old: SentLine, new: SentLine) -> bool:
    return old.start == new.start and _same_help(old, new)


def _begins_earlier(old: SentLine, new: SentLine) -> bool:
    # A total cannot be shared out over two lines: that line is removed and made anew.
    return _same_help(old, new) and not old.is_total and new.start < old.start <= new.last


def _carry_on(old: SentLine, new: SentLine, reason: str, today: date) -> _Result:
    """The old line with what the new one makes of it, under the same number (OP033x1, OP380)."""
    extra: list[SentLine] = []
    told: list[Finding] = []
    if new.start < old.start:
        extra.append(replace(new, end=old.start - DAY))
        told.append(change_finding(ChangeCode.EARLIER, start=old.start))
    if old.end is not None and old.end < min(today, new.last) and not old.is_total:
        extra.append(replace(new, start=old.end + DAY))
        told.append(change_finding(ChangeCode.PASSED, end=old.end))
        return _Result(ChangeLine(LineKind.KEPT, old), tuple(extra), tuple(told))
    after = replace(old, end=new.end, volume=new.volume, budget_cents=new.budget_cents)
    if after == old:
        return _Result(ChangeLine(LineKind.KEPT, old), tuple(extra), tuple(told))
    rule = "iJw 3.2: OP033x1"
    if after.last > old.last and not old.is_total:
        rule = "iJw 3.2: OP380"
    changed = ChangeLine(LineKind.CHANGED, after, reason, rule)
    told += _about_consent(old, after, today)
    return _Result(changed, tuple(extra), tuple(told))


def _let_go(old: SentLine, wanted: Sequence[SentLine], reason: str, today: date) -> _Result:
    """A line that is not wanted as it was: closed before what comes instead, or removed."""
    over = [new for new in wanted if new.start <= old.last and old.start <= new.last]
    if not over:
        return _dropped(old, wanted, today)
    first = over[0]
    if first.start <= old.start or _same_help(old, first):
        return _remove(old, today)
    closed = replace(old, end=first.start - DAY)
    line = ChangeLine(LineKind.CLOSED, closed, reason, "iJw 3.2: OP257, IV093")
    return _Result(line, told=tuple(_about_past(old, closed, today)))


def _dropped(old: SentLine, wanted: Sequence[SentLine], today: date) -> _Result:
    """A line in whose days nothing is wanted: history, followed up, or taken away."""
    follows = any((n.agb, n.code) != (old.agb, old.code) and n.start > old.last for n in wanted)
    if old.last < today or follows:
        return _Result(ChangeLine(LineKind.KEPT, old))
    if old.start > today:
        return _remove(old, today)
    told = (change_finding(ChangeCode.DROPPED, start=old.start),)
    return _Result(ChangeLine(LineKind.KEPT, old), told=told)


def _remove(old: SentLine, today: date) -> _Result:
    return _Result(_removed(old), told=tuple(_about_begun(old, today)))


def _removed(line: SentLine) -> ChangeLine:
    gone = replace(line, end=line.start)
    return ChangeLine(LineKind.REMOVED, gone, ReasonChange.REMOVED.value, "iJw 3.2: CS335, OP362")


def _about_begun(old: SentLine, today: date) -> list[Finding]:
    begun = bool(old.agb) and old.start <= today
    return [change_finding(ChangeCode.BEGUN, start=old.start)] if begun else []


def _about_consent(old: SentLine, new: SentLine, today: date) -> list[Finding]:
    told = _about_past(old, new, today)
    if new.volume < old.volume:
        told.append(change_finding(ChangeCode.LESS_VOLUME, old=old.volume, new=new.volume))
    if (new.budget_cents or 0) < (old.budget_cents or 0):
        told.append(change_finding(ChangeCode.LESS_BUDGET))
    return told


def _about_past(old: SentLine, new: SentLine, today: date) -> list[Finding]:
    if new.last < today and new.last < old.last:
        return [change_finding(ChangeCode.ENDS_IN_PAST, end=new.last)]
    return []


def _about_reason(
    lines: Sequence[ChangeLine], sent: Sequence[SentLine], reason: str
) -> list[Finding]:
    """Whether the reason is there, exists, and says what happens to the lines (JZ002, CS336)."""
    if all(item.kind is LineKind.KEPT for item in lines):
        return [change_finding(ChangeCode.NOTHING)]
    told = []
    known = [item.line for item in lines if item.kind is not LineKind.NEW and item.line.agb]
    if not all(line.number for line in known):
        told.append(change_finding(ChangeCode.NO_NUMBER))
    if all(item.kind in {LineKind.KEPT, LineKind.NEW, LineKind.REMOVED} for item in lines):
        return told
    if reason not in set(ReasonChange):
        return [change_finding(ChangeCode.NO_REASON), *told]
    if reason == ReasonChange.REMOVED:
        return [change_finding(ChangeCode.REMOVED_REASON), *told]
    if not _reason_fits(lines, sent, reason):
        told.insert(0, change_finding(ChangeCode.ODD_REASON, reason=ReasonChange(reason).label))
    return told


def _reason_fits(lines: Sequence[ChangeLine], sent: Sequence[SentLine], reason: str) -> bool:
    before = {line.id: line.last for line in sent}
    known = [item.line for item in lines if item.kind in {LineKind.CHANGED, LineKind.CLOSED}]
    if reason == ReasonChange.EXTENDED:
        return any(line.last > before[line.id] for line in known)
    if reason == ReasonChange.SHORTENED:
        return any(line.last < before[line.id] for line in known)
    return True
