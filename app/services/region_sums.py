"""Renews the sums that are kept beside the regional data, at the end of every import.

Lights and reports read them instead of a million declared lines. Source: design of the stoplight,
sections 1.2 and 5.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date

from sqlalchemy import Connection, case, delete, func, insert, literal, select, union_all

from app.domain.stoplight import StoplightSettings
from app.exchange.kinds import Kind
from app.models.region import Assignment, Declaration
from app.models.sums import CareToCome, DataState, DeclaredCare, DeclaredYear, KnownCare
from app.services.declared_sums import fill_declared
from app.services.open_care import fill_care_to_come
from app.services.realisation import rates_key
from app.services.report_sums import fill_report

_OF_REPORT = frozenset({Kind.PRODUCTS, Kind.PROVIDERS, Kind.DECLARATIONS})
_OF_KNOWN_CARE = frozenset({Kind.ASSIGNMENTS, Kind.DECLARATIONS})
_OF_STATE = _OF_REPORT | _OF_KNOWN_CARE


def refresh_sums(
    connection: Connection,
    kinds: Collection[Kind],
    settings: StoplightSettings,
    step: Callable[[], None] = lambda: None,
) -> None:
    """Work out anew every sum that rests on one of these kinds, in the caller's transaction.

    ``kinds`` are those whose rows changed. Afterwards the sums are those of a store in which
    everything was imported at once. ``step`` is called now and then, and may raise to stop.
    """
    changed = frozenset(kinds)
    if Kind.DECLARATIONS in changed:
        fill_declared(connection, step)
    if changed & _OF_REPORT:
        fill_report(connection, step)
    if changed & _OF_KNOWN_CARE:
        step()
        _fill_known_care(connection)
    if changed & _OF_STATE:
        step()
        _fill_state(connection, settings)


def _fill_known_care(connection: Connection) -> None:
    """Who was assigned or declared what, and where."""
    columns = ("agb", "municipality_code", "product_code")
    standing = case((Assignment.withdrawn, 0), else_=1)
    found = union_all(
        select(*(DeclaredYear.__table__.c[name] for name in columns), literal(1).label("standing")),
        select(*(Assignment.__table__.c[name] for name in columns), standing),
    ).subquery()
    keys = [found.c[name] for name in columns]
    connection.execute(delete(KnownCare))
    connection.execute(
        insert(KnownCare).from_select(
            [*columns, "standing"], select(*keys, func.max(found.c.standing) == 1).group_by(*keys)
        )
    )


def _fill_state(connection: Connection, settings: StoplightSettings) -> None:
    """How far the declarations go, and what open allocations bring after that day."""
    for table in (DataState, CareToCome):
        connection.execute(delete(table))
    d = connection.execute(select(func.max(DeclaredCare.last_day))).scalar()
    if d is None:
        return
    state = {"id": 1, "data_date": d, **_last_line(connection, d), "rates_by": rates_key(settings)}
    connection.execute(insert(DataState), state)
    fill_care_to_come(connection, settings, d)


def _last_line(connection: Connection, d: date) -> Mapping[str, int]:
    """The import and the row of a line that ends on ``d``, by the assignment it was declared on."""
    care, line = DeclaredCare, Declaration
    municipality, number = connection.execute(
        select(care.municipality_code, care.assignment_number)
        .where(care.last_day == d)
        .order_by(care.id)
        .limit(1)
    ).one()
    found = connection.execute(
        select(line.import_id, line.row_number)
        .where(
            line.municipality_code == municipality,
            line.assignment_number.is_not_distinct_from(number),
            line.period_end == d,
        )
        .order_by(line.id)
        .limit(1)
    ).one()
    return {"import_id": found.import_id, "row_number": found.row_number}
