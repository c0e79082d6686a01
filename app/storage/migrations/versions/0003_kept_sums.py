"""Sums kept beside the declarations, filled from those that are already there."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_PLACE = ("agb", "municipality_code", "product_code")
_CARE = ("assignment_number", "year", "bsn", *_PLACE)
_YEAR = ("agb", "year", "municipality_code", "product_code")
_TABLES = (
    "data_state",
    "care_to_come",
    "known_care",
    "report_sum",
    "declared_year",
    "declared_care",
)


def upgrade() -> None:
    """Make the tables and fill them; an index gives way that nothing needs with them."""
    _make_tables()
    op.drop_index("ix_declaration_period_start", "declaration")
    _fill_declared()
    _fill_report()
    _fill_known_care()
    _fill_state()


def downgrade() -> None:
    """Take the tables away and put the index back."""
    for name in _TABLES:
        op.drop_table(name)
    op.create_index("ix_declaration_period_start", "declaration", ["period_start"])


def _make_tables() -> None:
    op.create_table(
        "declared_care",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("municipality_code", sa.String, nullable=False),
        sa.Column("assignment_number", sa.Integer, nullable=True),
        sa.Column("agb", sa.String, nullable=False),
        sa.Column("product_code", sa.String, nullable=False),
        sa.Column("bsn", sa.String, nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("last_day", sa.Date, nullable=False),
        sa.Column("cents", sa.BigInteger, nullable=False),
        sa.Column("sixtieths", sa.BigInteger, nullable=False),
        *_months(),
        sa.PrimaryKeyConstraint("id", name="pk_declared_care"),
    )
    op.create_table(
        "declared_year",
        *_place(),
        sa.Column("year", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("cents", sa.BigInteger, nullable=False),
        *_months(),
        sa.PrimaryKeyConstraint(*_YEAR, name="pk_declared_year"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "report_sum",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("by", sa.String, nullable=False),
        sa.Column("value", sa.String, nullable=True),
        sa.Column("municipality_code", sa.String, nullable=True),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("clients", sa.Integer, nullable=False),
        sa.Column("cents", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_report_sum"),
    )
    op.create_index("ix_report_sum_by_year", "report_sum", ["by", "year"])
    op.create_table(
        "known_care",
        *_place(),
        sa.Column("standing", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint(*_PLACE, name="pk_known_care"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "care_to_come",
        *_place(),
        sa.Column("cents", sa.BigInteger, nullable=False),
        sa.Column("trillionths", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint(*_PLACE, name="pk_care_to_come"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "data_state",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("data_date", sa.Date, nullable=False),
        sa.Column("import_id", sa.Integer, nullable=False),
        sa.Column("row_number", sa.Integer, nullable=False),
        sa.Column("rates_by", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_data_state"),
    )


def _months() -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger, nullable=True) for name in _MONTHS]


def _place() -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String, nullable=False) for name in _PLACE]


def _table(name: str, *columns: str) -> sa.TableClause:
    return sa.table(name, *(sa.column(column) for column in columns))


def _fill(name: str, columns: Sequence[str], statement: sa.Select[tuple[object, ...]]) -> None:
    op.execute(_table(name, *columns).insert().from_select(columns, statement))


def _fill_declared() -> None:
    """Per child and assignment, and from that per provider, with the twelve months."""
    line = sa.table(
        "declaration",
        sa.column("period_start", sa.Date),
        *(sa.column(name) for name in ("assignment_number", "bsn", *_PLACE)),
        sa.column("net_cents"),
        sa.column("period_end"),
        sa.column("net_sixtieths"),
    ).c
    lines = (
        sa.select(
            *(line[name] for name in ("assignment_number", "bsn", *_PLACE)),
            line.net_cents,
            line.net_sixtieths,
            line.period_end,
            sa.extract("year", line.period_start).label("year"),
            sa.extract("month", line.period_start).label("month"),
        )
        .offset(0)
        .subquery()
        .c
    )
    months = [sa.case((lines.month == n, lines.net_cents)) for n in range(1, 13)]
    sums = [sa.func.sum(column) for column in (*months, lines.net_cents, lines.net_sixtieths)]
    keys = [lines[name] for name in _CARE]
    columns = [*_CARE, *_MONTHS, "cents", "sixtieths", "last_day"]
    last_day = sa.func.max(lines.period_end)
    _fill("declared_care", columns, sa.select(*keys, *sums, last_day).group_by(*keys))
    care = _table("declared_care", *columns).c
    keys = [care[name] for name in _YEAR]
    sums = [sa.func.sum(care[name]) for name in (*_MONTHS, "cents")]
    columns = [*_YEAR, *_MONTHS, "cents"]
    _fill("declared_year", columns, sa.select(*keys, *sums).group_by(*keys))


def _fill_report() -> None:
    """The figures by segment, provider, product, level, category and type, with the totals."""
    care = _table("declared_care", *_CARE, "cents")
    provider = _table("provider", "agb", "category", "type")
    product = _table("region_product", "code", "segment", "level", "valid_from")
    later = _table("region_product", "code", "valid_from").alias("later")
    is_later = (later.c.code == product.c.code) & (later.c.valid_from > product.c.valid_from)
    kind = sa.select(product).where(~sa.exists().where(is_later)).subquery("newest")
    joined = care.outerjoin(kind, kind.c.code == care.c.product_code)
    joined = joined.outerjoin(provider, provider.c.agb == care.c.agb)
    for by, value in (
        ("", sa.null()),
        ("segment", sa.func.coalesce(sa.cast(kind.c.segment, sa.String), "")),
        ("provider", care.c.agb),
        ("product", care.c.product_code),
        ("level", sa.func.coalesce(kind.c.level, "")),
        ("category", sa.func.coalesce(provider.c.category, "NGA")),
        ("type", sa.func.coalesce(provider.c.type, "")),
    ):
        for place in (care.c.municipality_code, sa.null()):
            asked = [column for column in (value, place) if not isinstance(column, sa.Null)]
            clients = sa.func.count(sa.distinct(care.c.bsn))
            figures = (sa.literal(by), value, place, care.c.year, clients)
            _fill(
                "report_sum",
                ("by", "value", "municipality_code", "year", "clients", "cents"),
                sa.select(*figures, sa.func.sum(care.c.cents))
                .select_from(joined)
                .group_by(*asked, care.c.year),
            )


def _fill_known_care() -> None:
    """Who declared or was assigned what, and where."""
    declared, assignment = _table("declared_year", *_PLACE), _table("assignment", *_PLACE).c
    withdrawn = sa.column("withdrawn", sa.Boolean)
    standing = sa.case((withdrawn, 0), else_=1).label("standing")
    found = sa.union_all(
        sa.select(*declared.c, sa.literal(1).label("standing")),
        sa.select(*assignment, standing),
    ).subquery()
    keys = [found.c[name] for name in _PLACE]
    standing_at_all = sa.func.max(found.c.standing) == 1
    _fill(
        "known_care",
        [*_PLACE, "standing"],
        sa.select(*keys, standing_at_all).group_by(*keys),
    )


def _fill_state() -> None:
    """The last line; the care to come hangs on settings and is worked out when it is asked for."""
    line = _table("declaration", "id", "period_end", "import_id", "row_number").c
    last = (
        sa.select(sa.literal(1), line.period_end, line.import_id, line.row_number, sa.literal(""))
        .order_by(line.period_end.desc(), line.id)
        .limit(1)
    )
    _fill("data_state", ("id", "data_date", "import_id", "row_number", "rates_by"), last)
