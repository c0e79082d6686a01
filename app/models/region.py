"""The regional data: what the seven kinds of exports bring in.

Every row carries where it came from (``import_id``, ``row_number``) and ``row_hash``, a hash of its
values, by which a second import sees that nothing changed. Amounts are whole cents.
"""

from __future__ import annotations

from datetime import date, time

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Imported:
    """Provenance shared by all imported rows: file and sheet (through the import) and row."""

    id: Mapped[int] = mapped_column(primary_key=True)
    import_id: Mapped[int] = mapped_column(ForeignKey("sync_import.id"))
    row_number: Mapped[int]
    row_hash: Mapped[str]


class RegionProduct(Imported, Base):
    """Producten: one product during one period of validity (tariff in cents per unit)."""

    __tablename__ = "region_product"
    __table_args__ = (UniqueConstraint("code", "valid_from"),)

    code: Mapped[str]
    category: Mapped[str]
    name: Mapped[str]
    segment: Mapped[int | None]
    level: Mapped[str]
    unit: Mapped[str]
    tariff_cents: Mapped[int]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    norm_minimum: Mapped[int | None]
    norm_maximum: Mapped[int | None]
    norm_months: Mapped[int | None]


class Provider(Imported, Base):
    """Aanbieders: one provider by AGB code; category A, B, C or NGA; type regulier or micro."""

    __tablename__ = "provider"
    __table_args__ = (UniqueConstraint("agb"),)

    agb: Mapped[str]
    name: Mapped[str]
    category: Mapped[str]
    type: Mapped[str]
    contract_from: Mapped[date | None]
    contract_to: Mapped[date | None]


class ProviderMunicipality(Base):
    """In which municipality (CBS code) a provider is contracted."""

    __tablename__ = "provider_municipality"

    agb: Mapped[str] = mapped_column(primary_key=True)
    municipality_code: Mapped[str] = mapped_column(primary_key=True)


class ProviderProduct(Base):
    """Which product a provider offers (a V in the matrix of the Aanbieders export)."""

    __tablename__ = "provider_product"

    agb: Mapped[str] = mapped_column(primary_key=True)
    product_code: Mapped[str] = mapped_column(primary_key=True)


class WaitingTime(Imported, Base):
    """Wachttijden: a provider's waiting time for a product on a reference date.

    Weeks are kept in tenths (``*_tenths``) beside the text they were read from; ``None`` means that
    no number could be read.
    """

    __tablename__ = "waiting_time"
    __table_args__ = (UniqueConstraint("agb", "product_code", "place", "reference_date"),)

    agb: Mapped[str]
    product_code: Mapped[str]
    place: Mapped[str]
    reference_date: Mapped[date]
    intake_text: Mapped[str]
    intake_tenths: Mapped[int | None]
    treatment_text: Mapped[str]
    treatment_tenths: Mapped[int | None]
    waiting: Mapped[int | None]
    intake_stop: Mapped[bool]
    note: Mapped[str]


class Ceiling(Imported, Base):
    """Prestatieafspraken: a provider's budget ceiling for a year, in cents.

    ``municipality_code`` is empty for the whole region; ``segment`` is ``None`` and
    ``product_code`` empty where the row does not say.
    """

    __tablename__ = "ceiling"
    __table_args__ = (Index(None, "agb", "year"),)

    agb: Mapped[str]
    year: Mapped[int]
    municipality_code: Mapped[str]
    segment: Mapped[int | None]
    product_code: Mapped[str]
    cents: Mapped[int]


class KpiValue(Imported, Base):
    """KPI: one measured value of a provider over a period.

    Value and norm are kept in thousandths, so that 7.5 stays 7.5.
    """

    __tablename__ = "kpi_value"
    __table_args__ = (UniqueConstraint("agb", "kpi", "period"),)

    agb: Mapped[str]
    kpi: Mapped[str]
    period: Mapped[str]
    value_thousandths: Mapped[int]
    norm_thousandths: Mapped[int | None]
    clients: Mapped[int | None]
    reference_date: Mapped[date | None]
    quality_signal: Mapped[bool]


class Assignment(Imported, Base):
    """Toewijzingen (JW301): the newest version of one assignment.

    ``total_sixtieths`` is the whole volume over the period in sixtieths of the unit (60 per hour,
    day, half-day or piece, 1 per minute), worked out on import by the rules of care volume. It is
    ``None`` where the end is open (then it depends on the data date) or a budget stands instead.
    """

    __tablename__ = "assignment"
    __table_args__ = (
        UniqueConstraint("municipality_code", "number"),
        Index(None, "agb", "product_code"),
        Index(None, "bsn"),
        Index(None, "end"),
    )

    municipality_code: Mapped[str]
    agb: Mapped[str]
    bsn: Mapped[str]
    number: Mapped[int]
    category: Mapped[str]
    product_code: Mapped[str]
    assigned_on: Mapped[date]
    assigned_at: Mapped[time]
    start: Mapped[date]
    end: Mapped[date | None]
    reason_change: Mapped[str]
    volume: Mapped[int | None]
    unit: Mapped[str]
    frequency: Mapped[str]
    budget_cents: Mapped[int | None]
    total_sixtieths: Mapped[int | None]
    withdrawn: Mapped[bool]


class Declaration(Imported, Base):
    """Declaraties (JW323): one declared line; credit lines have negative ``net_*`` figures.

    ``net_sixtieths`` is the volume in sixtieths of an hour, day, half-day or piece: 60 per
    unit, 1 per minute.
    """

    __tablename__ = "declaration"
    __table_args__ = (
        UniqueConstraint("agb", "reference"),
        Index(None, "municipality_code", "assignment_number"),
    )

    agb: Mapped[str]
    municipality_code: Mapped[str]
    declaration_number: Mapped[str]
    declared_on: Mapped[date | None]
    bsn: Mapped[str]
    reference: Mapped[str]
    previous_reference: Mapped[str]
    assignment_number: Mapped[int | None]
    category: Mapped[str]
    product_code: Mapped[str]
    period_start: Mapped[date]
    period_end: Mapped[date]
    volume: Mapped[int]
    unit: Mapped[str]
    tariff_cents: Mapped[int | None]
    net_cents: Mapped[int]
    net_sixtieths: Mapped[int]
