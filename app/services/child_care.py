"""All help of one child: allocations and declarations of the region beside our own indications.

Source: design of the indication, section 1.3. The declared lines come from the sums that an import
keeps; what was declared on no allocation of the child is told apart, never left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.care_volume import round_half_up
from app.domain.dossier import Person
from app.domain.history import CareStatus, Continuation, EarlierHelp, care_status, chain
from app.domain.ijw import Frequency, Unit
from app.exchange.dutch_words import euros
from app.models.region import Assignment, Provider
from app.models.sums import MONTHS, DataState, DeclaredCare
from app.services.earlier_help import UsedHelp, earlier_help
from app.services.workplace import Workplace

Months = tuple[tuple[date, int], ...]
"""(First day of the month, net cents) of every month with a declared line, in order."""


@dataclass(frozen=True, slots=True)
class CareRow:
    """One allocation, one indication of our own, or what was declared without an allocation.

    ``volume`` is Dutch ("3 uur per week"). ``allocated`` and ``used`` are sixtieths of ``unit``;
    ``percent`` is the utilisation, ``None`` where nothing says how much was allocated.
    ``number`` is the assignment number, ``dossier_number`` that of our own dossier.
    """

    help: EarlierHelp
    status: CareStatus
    continuation: Continuation | None
    volume: str
    unit: str
    allocated: int | None
    used: int | None
    percent: int | None
    months: Months = ()
    municipality_code: str = ""
    number: int | None = None
    dossier_number: str = ""

    @property
    def cents(self) -> int:
        """What was declared in all, net."""
        return sum(cents for _, cents in self.months)


@dataclass(frozen=True, slots=True)
class ChildCareView:
    """The help of a child, the newest first.

    ``declared_to`` is how far the declarations of the region go; ``None`` where there are none.
    """

    rows: tuple[CareRow, ...]
    declared_to: date | None
    regional: bool
    """Whether any allocation of the region was read in at all."""


class ChildCare:
    """Looks up the help of one child."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def of(self, youth: Person) -> ChildCareView:
        """Everything known of ``youth``; without a BSN only what stands in the own dossier."""
        place = self._workplace
        with place.sessions() as session:
            found = earlier_help(session, youth, place.catalogue(), place.region.forms)
            declared = _declared(session, youth.bsn)
            state = session.scalar(select(DataState.data_date))
            regional = session.scalar(select(Assignment.id).limit(1)) is not None
            loose = self._loose(session, found, declared)
        rows = (*self._rows(found, declared), *loose)
        ordered = tuple(sorted(rows, key=lambda row: row.help.start, reverse=True))
        return ChildCareView(ordered, state, regional)

    def _rows(
        self, found: Sequence[UsedHelp], declared: Sequence[DeclaredCare]
    ) -> Iterable[CareRow]:
        kinds = chain([item.help for item in found], self._workplace.region.history)
        for item, kind in zip(found, kinds, strict=True):
            lines = [line for line in declared if _is_on(line, item)]
            months = _months(lines)
            yield CareRow(
                help=item.help,
                status=self._status(item.help),
                continuation=kind,
                volume=_volume(item),
                unit=item.unit,
                allocated=item.allocated,
                used=None if item.own else item.used,
                percent=_percent(item, sum(line.cents for line in lines)),
                months=months,
                municipality_code=item.assignment.municipality_code if item.assignment else "",
                number=item.assignment.number if item.assignment else None,
                dossier_number=item.own.dossier_number if item.own else "",
            )

    def _loose(
        self, session: Session, found: Sequence[UsedHelp], declared: Sequence[DeclaredCare]
    ) -> tuple[CareRow, ...]:
        """What was declared on none of the allocations, per product and provider."""
        lines: dict[tuple[str, str], list[DeclaredCare]] = {}
        for line in declared:
            if not any(_is_on(line, item) for item in found):
                lines.setdefault((line.product_code, line.agb), []).append(line)
        known = select(Provider.agb, Provider.name).where(
            Provider.agb.in_({agb for _, agb in lines})
        )
        names = {row.agb: row.name for row in session.execute(known)}
        return tuple(
            self._loose_row(code, agb, names.get(agb, agb), group)
            for (code, agb), group in lines.items()
        )

    def _loose_row(self, code: str, agb: str, name: str, lines: Sequence[DeclaredCare]) -> CareRow:
        months = _months(lines)
        product = self._workplace.catalogue().find(code)
        first = months[0][0] if months else min(line.last_day for line in lines)
        last = max(line.last_day for line in lines)
        past = EarlierHelp(code, product.name if product else code, agb, name, first, last)
        return CareRow(
            help=past,
            status=self._status(past),
            continuation=None,
            volume="gedeclareerd zonder toewijzing",
            unit=product.unit if product else "",
            allocated=None,
            used=sum(line.sixtieths for line in lines),
            percent=None,
            months=months,
        )

    def _status(self, past: EarlierHelp) -> CareStatus:
        return care_status(past.start, past.end, self._workplace.today())


def _declared(session: Session, bsn: str) -> Sequence[DeclaredCare]:
    """The kept sums of this child; one walk along the sums, which know no order by child."""
    if not bsn:
        return ()
    return session.scalars(
        select(DeclaredCare).where(DeclaredCare.bsn == bsn).order_by(DeclaredCare.id)
    ).all()


def _is_on(line: DeclaredCare, item: UsedHelp) -> bool:
    given = item.assignment
    return given is not None and (line.municipality_code, line.assignment_number) == (
        given.municipality_code,
        given.number,
    )


def _months(lines: Iterable[DeclaredCare]) -> Months:
    sums: Counter[date] = Counter()
    for line in lines:
        for month, name in enumerate(MONTHS, start=1):
            cents = getattr(line, name)
            if cents is not None:
                sums[date(line.year, month, 1)] += cents
    return tuple(sorted(sums.items()))


def _volume(item: UsedHelp) -> str:
    """What was allocated as people say it: "3 uur per week", "40 uur totaal", "budget € 900,00"."""
    if item.own is not None:
        return item.own.volume
    given = item.assignment
    if given is None or given.volume is None or given.unit not in set(Unit):
        budget = given.budget_cents if given else None
        return "niet bekend" if budget is None else f"budget {euros(budget)}"
    unit = Unit(given.unit)
    often = Frequency(given.frequency).label if given.frequency in set(Frequency) else ""
    return f"{given.volume} {unit.plural} {often}".strip()


def _percent(item: UsedHelp, cents: int) -> int | None:
    """Used of allocated in whole percents; by the amount where a budget was allocated."""
    budget = item.assignment.budget_cents if item.assignment else None
    if item.own is None and item.allocated:
        return _share(item.used, item.allocated)
    return _share(cents, budget) if budget else None


def _share(part: int, whole: int) -> int:
    return round_half_up(Fraction(100 * part, whole))
