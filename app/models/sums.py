"""Sums kept beside the declarations, so that lights and reports need not add up a million lines.

They hold nothing that cannot be worked out again and are renewed in the transaction of the import
that changes them. Amounts are whole cents, volumes sixtieths of a unit.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Months:
    """Net cents per month of one year; ``None`` in a month without a declared line."""

    january: Mapped[int | None] = mapped_column(BigInteger)
    february: Mapped[int | None] = mapped_column(BigInteger)
    march: Mapped[int | None] = mapped_column(BigInteger)
    april: Mapped[int | None] = mapped_column(BigInteger)
    may: Mapped[int | None] = mapped_column(BigInteger)
    june: Mapped[int | None] = mapped_column(BigInteger)
    july: Mapped[int | None] = mapped_column(BigInteger)
    august: Mapped[int | None] = mapped_column(BigInteger)
    september: Mapped[int | None] = mapped_column(BigInteger)
    october: Mapped[int | None] = mapped_column(BigInteger)
    november: Mapped[int | None] = mapped_column(BigInteger)
    december: Mapped[int | None] = mapped_column(BigInteger)


# The twelve columns of Months in the order of the year.
MONTHS = tuple(Months.__annotations__)

# Rows stand in the order of their key, in which they are read.
BY_KEY = {"sqlite_with_rowid": False}


class DeclaredCare(Months, Base):
    """What was declared for one child on one assignment in one year (of the product period).

    ``last_day`` is the last end of a product period.
    """

    __tablename__ = "declared_care"

    id: Mapped[int] = mapped_column(primary_key=True)
    municipality_code: Mapped[str]
    assignment_number: Mapped[int | None]
    agb: Mapped[str]
    product_code: Mapped[str]
    bsn: Mapped[str]
    year: Mapped[int]
    last_day: Mapped[date]
    cents: Mapped[int] = mapped_column(BigInteger)
    sixtieths: Mapped[int] = mapped_column(BigInteger)


class DeclaredYear(Months, Base):
    """What a provider declared of a product in a municipality in one year."""

    __tablename__ = "declared_year"
    __table_args__ = BY_KEY

    agb: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    municipality_code: Mapped[str] = mapped_column(primary_key=True)
    product_code: Mapped[str] = mapped_column(primary_key=True)
    cents: Mapped[int] = mapped_column(BigInteger)


class ReportSum(Base):
    """One figure of the region report: unique clients and net cents.

    ``by`` names the table and is empty for the totals, in which ``value`` is ``None``;
    ``municipality_code`` is ``None`` for the whole region.
    """

    __tablename__ = "report_sum"
    __table_args__ = (Index(None, "by", "year"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    by: Mapped[str]
    value: Mapped[str | None]
    municipality_code: Mapped[str | None]
    year: Mapped[int]
    clients: Mapped[int]
    cents: Mapped[int] = mapped_column(BigInteger)


class KnownCare(Base):
    """That a provider was assigned or declared a product in a municipality.

    ``standing`` is false where all there is are withdrawn assignments.
    """

    __tablename__ = "known_care"
    __table_args__ = BY_KEY

    agb: Mapped[str] = mapped_column(primary_key=True)
    municipality_code: Mapped[str] = mapped_column(primary_key=True)
    product_code: Mapped[str] = mapped_column(primary_key=True)
    standing: Mapped[bool]


class CareToCome(Base):
    """What the open allocations of a provider will still bring in the year of the data date.

    Two whole numbers, cents and trillionths of a cent, so that the database adds up without loss.
    """

    __tablename__ = "care_to_come"
    __table_args__ = BY_KEY

    agb: Mapped[str] = mapped_column(primary_key=True)
    municipality_code: Mapped[str] = mapped_column(primary_key=True)
    product_code: Mapped[str] = mapped_column(primary_key=True)
    cents: Mapped[int] = mapped_column(BigInteger)
    trillionths: Mapped[int] = mapped_column(BigInteger)


class DataState(Base):
    """The one row that says how far the declarations go and by which line.

    ``rates_by`` names the settings with which the care to come was worked out, empty for none.
    """

    __tablename__ = "data_state"

    id: Mapped[int] = mapped_column(primary_key=True)
    data_date: Mapped[date]
    import_id: Mapped[int]
    row_number: Mapped[int]
    rates_by: Mapped[str]
