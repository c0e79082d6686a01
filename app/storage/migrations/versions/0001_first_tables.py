"""The first tables: dossiers, indications, regional data, imports and settings."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TABLES = (
    "dossier",
    "provider_municipality",
    "provider_product",
    "setting",
    "sync_import",
    "assignment",
    "ceiling",
    "declaration",
    "dossier_answer",
    "kpi_value",
    "person",
    "provider",
    "region_product",
    "rejected_row",
    "waiting_time",
    "indication",
    "accepted_finding",
    "indication_answer",
    "indication_phase",
)


def upgrade() -> None:
    """Make every table."""
    _make_dossier()
    _make_provider_municipality()
    _make_provider_product()
    _make_setting()
    _make_sync_import()
    _make_assignment()
    _make_ceiling()
    _make_declaration()
    _make_dossier_answer()
    _make_kpi_value()
    _make_person()
    _make_provider()
    _make_region_product()
    _make_rejected_row()
    _make_waiting_time()
    _make_indication()
    _make_accepted_finding()
    _make_indication_answer()
    _make_indication_phase()


def downgrade() -> None:
    """Drop every table, the ones that refer to others first."""
    for table in reversed(_TABLES):
        op.drop_table(table)


def _columns(
    kind: sa.types.TypeEngine[Any], names: tuple[str, ...], null: bool
) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind, nullable=null) for name in names]


def _text(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return _columns(sa.String(), names, null)


def _number(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return _columns(sa.Integer(), names, null)


def _day(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return _columns(sa.Date(), names, null)


def _moment(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return _columns(sa.DateTime(), names, null)


def _time(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return _columns(sa.Time(), names, null)


def _flag(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return _columns(sa.Boolean(), names, null)


def _make_dossier() -> None:
    op.create_table(
        "dossier",
        *_number("id"),
        *_text("number", "municipality_code", "worker", "step"),
        *_moment("created_at", "changed_at"),
        sa.PrimaryKeyConstraint("id", name="pk_dossier"),
        sa.UniqueConstraint("number", name="uq_dossier_number"),
    )
    op.create_index("ix_dossier_changed_at", "dossier", ["changed_at"])


def _make_provider_municipality() -> None:
    op.create_table(
        "provider_municipality",
        *_text("agb", "municipality_code"),
        sa.PrimaryKeyConstraint("agb", "municipality_code", name="pk_provider_municipality"),
    )


def _make_provider_product() -> None:
    op.create_table(
        "provider_product",
        *_text("agb", "product_code"),
        sa.PrimaryKeyConstraint("agb", "product_code", name="pk_provider_product"),
    )


def _make_setting() -> None:
    op.create_table(
        "setting",
        *_text("key", "value"),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )


def _make_sync_import() -> None:
    op.create_table(
        "sync_import",
        *_number("id"),
        *_text("kind", "file_name", "file_hash", "sheet"),
        *_moment("imported_at"),
        *_text("imported_by"),
        *_day("reference_date", null=True),
        *_number(
            "rows_read",
            "rows_new",
            "rows_changed",
            "rows_unchanged",
            "rows_disappeared",
            "rows_rejected",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_sync_import"),
    )
    op.create_index("ix_sync_import_file_hash", "sync_import", ["file_hash"])
    op.create_index("ix_sync_import_kind_imported_at", "sync_import", ["kind", "imported_at"])


def _make_assignment() -> None:
    op.create_table(
        "assignment",
        *_text("municipality_code", "agb", "bsn"),
        *_number("number"),
        *_text("category", "product_code"),
        *_day("assigned_on"),
        *_time("assigned_at"),
        *_day("start"),
        *_day("end", null=True),
        *_text("reason_change"),
        *_number("volume", null=True),
        *_text("unit", "frequency"),
        *_number("budget_cents", "total_sixtieths", null=True),
        *_flag("withdrawn"),
        *_number("id", "import_id", "row_number"),
        *_text("row_hash"),
        sa.ForeignKeyConstraint(["import_id"], ["sync_import.id"], name="fk_assignment_import_id"),
        sa.PrimaryKeyConstraint("id", name="pk_assignment"),
        sa.UniqueConstraint(
            "municipality_code", "number", name="uq_assignment_municipality_code_number"
        ),
    )
    op.create_index("ix_assignment_agb_product_code", "assignment", ["agb", "product_code"])
    op.create_index("ix_assignment_bsn", "assignment", ["bsn"])
    op.create_index("ix_assignment_end", "assignment", ["end"])


def _make_ceiling() -> None:
    op.create_table(
        "ceiling",
        *_text("agb"),
        *_number("year"),
        *_text("municipality_code"),
        *_number("segment", null=True),
        *_text("product_code"),
        *_number("cents", "id", "import_id", "row_number"),
        *_text("row_hash"),
        sa.ForeignKeyConstraint(["import_id"], ["sync_import.id"], name="fk_ceiling_import_id"),
        sa.PrimaryKeyConstraint("id", name="pk_ceiling"),
    )
    op.create_index("ix_ceiling_agb_year", "ceiling", ["agb", "year"])


def _make_declaration() -> None:
    op.create_table(
        "declaration",
        *_text("agb", "municipality_code", "declaration_number"),
        *_day("declared_on", null=True),
        *_text("bsn", "reference", "previous_reference"),
        *_number("assignment_number", null=True),
        *_text("category", "product_code"),
        *_day("period_start", "period_end"),
        *_number("volume"),
        *_text("unit"),
        *_number("tariff_cents", null=True),
        *_number("net_cents", "net_sixtieths", "id", "import_id", "row_number"),
        *_text("row_hash"),
        sa.ForeignKeyConstraint(["import_id"], ["sync_import.id"], name="fk_declaration_import_id"),
        sa.PrimaryKeyConstraint("id", name="pk_declaration"),
        sa.UniqueConstraint("agb", "reference", name="uq_declaration_agb_reference"),
    )
    op.create_index(
        "ix_declaration_municipality_code_assignment_number",
        "declaration",
        ["municipality_code", "assignment_number"],
    )
    op.create_index("ix_declaration_period_start", "declaration", ["period_start"])


def _make_dossier_answer() -> None:
    op.create_table(
        "dossier_answer",
        *_number("dossier_id"),
        *_text("key", "value"),
        sa.ForeignKeyConstraint(
            ["dossier_id"], ["dossier.id"], name="fk_dossier_answer_dossier_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("dossier_id", "key", name="pk_dossier_answer"),
    )


def _make_kpi_value() -> None:
    op.create_table(
        "kpi_value",
        *_text("agb", "kpi", "period"),
        *_number("value_thousandths"),
        *_number("norm_thousandths", "clients", null=True),
        *_day("reference_date", null=True),
        *_flag("quality_signal"),
        *_number("id", "import_id", "row_number"),
        *_text("row_hash"),
        sa.ForeignKeyConstraint(["import_id"], ["sync_import.id"], name="fk_kpi_value_import_id"),
        sa.PrimaryKeyConstraint("id", name="pk_kpi_value"),
        sa.UniqueConstraint("agb", "kpi", "period", name="uq_kpi_value_agb_kpi_period"),
    )


def _make_person() -> None:
    op.create_table(
        "person",
        *_number("id", "dossier_id"),
        *_text("role", "first_names", "initials", "prefix", "surname", "sort_name"),
        *_day("birth_date", null=True),
        *_text("date_use", "sex", "name_use", "bsn", "relation", "consent"),
        *_day("consent_on", null=True),
        sa.ForeignKeyConstraint(
            ["dossier_id"], ["dossier.id"], name="fk_person_dossier_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_index("ix_person_bsn", "person", ["bsn"])
    op.create_index("ix_person_dossier_id", "person", ["dossier_id"])
    op.create_index("ix_person_sort_name", "person", ["sort_name"])


def _make_provider() -> None:
    op.create_table(
        "provider",
        *_text("agb", "name", "category", "type"),
        *_day("contract_from", "contract_to", null=True),
        *_number("id", "import_id", "row_number"),
        *_text("row_hash"),
        sa.ForeignKeyConstraint(["import_id"], ["sync_import.id"], name="fk_provider_import_id"),
        sa.PrimaryKeyConstraint("id", name="pk_provider"),
        sa.UniqueConstraint("agb", name="uq_provider_agb"),
    )


def _make_region_product() -> None:
    op.create_table(
        "region_product",
        *_text("code", "category", "name"),
        *_number("segment", null=True),
        *_text("level", "unit"),
        *_number("tariff_cents"),
        *_day("valid_from"),
        *_day("valid_to", null=True),
        *_number("norm_minimum", "norm_maximum", "norm_months", null=True),
        *_number("id", "import_id", "row_number"),
        *_text("row_hash"),
        sa.ForeignKeyConstraint(
            ["import_id"], ["sync_import.id"], name="fk_region_product_import_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_region_product"),
        sa.UniqueConstraint("code", "valid_from", name="uq_region_product_code_valid_from"),
    )


def _make_rejected_row() -> None:
    op.create_table(
        "rejected_row",
        *_number("id", "import_id", "row_number"),
        *_text("column", "value", "reason", "cells"),
        sa.ForeignKeyConstraint(
            ["import_id"], ["sync_import.id"], name="fk_rejected_row_import_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_rejected_row"),
    )
    op.create_index("ix_rejected_row_import_id", "rejected_row", ["import_id"])


def _make_waiting_time() -> None:
    op.create_table(
        "waiting_time",
        *_text("agb", "product_code", "place"),
        *_day("reference_date"),
        *_text("intake_text"),
        *_number("intake_tenths", null=True),
        *_text("treatment_text"),
        *_number("treatment_tenths", "waiting", null=True),
        *_flag("intake_stop"),
        *_text("note"),
        *_number("id", "import_id", "row_number"),
        *_text("row_hash"),
        sa.ForeignKeyConstraint(
            ["import_id"], ["sync_import.id"], name="fk_waiting_time_import_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_waiting_time"),
        sa.UniqueConstraint(
            "agb",
            "product_code",
            "place",
            "reference_date",
            name="uq_waiting_time_agb_product_code_place_reference_date",
        ),
    )


def _make_indication() -> None:
    op.create_table(
        "indication",
        *_number("id", "dossier_id", "youth_id"),
        *_text("status", "product_code"),
        *_day("evaluation_on", null=True),
        *_text("provider_agb", "provider_name", "provider_reason", "light", "frozen"),
        *_moment("created_at"),
        *_moment("decided_at", "exported_at", null=True),
        *_text("exported_file"),
        sa.ForeignKeyConstraint(
            ["dossier_id"], ["dossier.id"], name="fk_indication_dossier_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["youth_id"], ["person.id"], name="fk_indication_youth_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_indication"),
    )
    op.create_index("ix_indication_dossier_id", "indication", ["dossier_id"])
    op.create_index("ix_indication_status", "indication", ["status"])


def _make_accepted_finding() -> None:
    op.create_table(
        "accepted_finding",
        *_number("id", "dossier_id"),
        *_number("indication_id", null=True),
        *_text("code", "field", "explanation", "agreed_by"),
        *_moment("accepted_at"),
        sa.ForeignKeyConstraint(
            ["dossier_id"],
            ["dossier.id"],
            name="fk_accepted_finding_dossier_id",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["indication_id"],
            ["indication.id"],
            name="fk_accepted_finding_indication_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_accepted_finding"),
    )
    op.create_index("ix_accepted_finding_dossier_id", "accepted_finding", ["dossier_id"])


def _make_indication_answer() -> None:
    op.create_table(
        "indication_answer",
        *_number("indication_id"),
        *_text("key", "value"),
        sa.ForeignKeyConstraint(
            ["indication_id"],
            ["indication.id"],
            name="fk_indication_answer_indication_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("indication_id", "key", name="pk_indication_answer"),
    )


def _make_indication_phase() -> None:
    op.create_table(
        "indication_phase",
        *_number("id", "indication_id", "position"),
        *_text("volume", "unit", "frequency"),
        *_day("start", "end", null=True),
        *_text("goal"),
        sa.ForeignKeyConstraint(
            ["indication_id"],
            ["indication.id"],
            name="fk_indication_phase_indication_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_indication_phase"),
    )
    op.create_index("ix_indication_phase_indication_id", "indication_phase", ["indication_id"])
