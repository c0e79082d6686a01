"""The dossier: one family, its people and the answers of the steps that concern them all."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base
from app.models.indication import Indication
from app.models.plan import Consent, Goal


class Dossier(Base):
    """One family (one family, one plan, one director) under a number of its own.

    ``step`` is where the worker was last, so that the dossier resumes there.
    """

    __tablename__ = "dossier"
    __table_args__ = (UniqueConstraint("number"), Index(None, "changed_at"))

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    municipality_code: Mapped[str]
    worker: Mapped[str]
    step: Mapped[str]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]

    people: Mapped[list[Person]] = relationship(
        cascade="all, delete-orphan", order_by="Person.id", passive_deletes=True
    )
    answers: Mapped[list[DossierAnswer]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True
    )
    indications: Mapped[list[Indication]] = relationship(
        cascade="all, delete-orphan", order_by="Indication.id", passive_deletes=True
    )
    accepted: Mapped[list[AcceptedFinding]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True
    )
    goals: Mapped[list[Goal]] = relationship(
        cascade="all, delete-orphan", order_by="Goal.id", passive_deletes=True
    )


class Person(Base):
    """A youth or an adult of the family; names and codes as iJw spells them.

    ``role`` is ``youth`` or ``adult``. Empty text and ``None`` mean "not recorded yet".
    ``sort_name`` is the name without case and accents, by which the search finds it, and after it
    how its words sound (``domain.name_search.search_text``).
    """

    __tablename__ = "person"
    __table_args__ = (Index(None, "dossier_id"), Index(None, "bsn"), Index(None, "sort_name"))

    id: Mapped[int] = mapped_column(primary_key=True)
    dossier_id: Mapped[int] = mapped_column(ForeignKey("dossier.id", ondelete="CASCADE"))
    role: Mapped[str]
    first_names: Mapped[str]
    initials: Mapped[str]
    prefix: Mapped[str]
    surname: Mapped[str]
    sort_name: Mapped[str]
    birth_date: Mapped[date | None]
    date_use: Mapped[str]
    sex: Mapped[str]
    name_use: Mapped[str]
    bsn: Mapped[str]
    relation: Mapped[str]
    consent: Mapped[str]
    consent_on: Mapped[date | None]

    consents: Mapped[list[Consent]] = relationship(
        cascade="all, delete-orphan", order_by="Consent.id", passive_deletes=True
    )


class DossierAnswer(Base):
    """One answer of the steps Vraag, Reikwijdte or Analyse: a key and its text."""

    __tablename__ = "dossier_answer"

    dossier_id: Mapped[int] = mapped_column(
        ForeignKey("dossier.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class AcceptedFinding(Base):
    """A warning or block the worker explained: what, why, and who agreed.

    ``indication_id`` is ``None`` for a finding about the family as a whole.
    """

    __tablename__ = "accepted_finding"
    __table_args__ = (Index(None, "dossier_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    dossier_id: Mapped[int] = mapped_column(ForeignKey("dossier.id", ondelete="CASCADE"))
    indication_id: Mapped[int | None] = mapped_column(
        ForeignKey("indication.id", ondelete="CASCADE")
    )
    code: Mapped[str]
    field: Mapped[str]
    explanation: Mapped[str]
    agreed_by: Mapped[str]
    accepted_at: Mapped[datetime]
