"""Short names for what the schema's steps write over and over; they know no table."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op


def key(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    """A column that holds a row's key."""
    return sa.Column(name, sa.String(36), nullable=nullable)


def refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    """A foreign key to another table's ``id``."""
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{table}_{column}_{target}")


def check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    """A named check."""
    return sa.CheckConstraint(condition, name=f"ck_{table}_{name}")


def unique(table: str, *columns: str) -> sa.UniqueConstraint:
    """Values that stand once."""
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def index(table: str, *columns: str) -> None:
    """An index for each column."""
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])


def is_postgresql() -> bool:
    """Whether the step runs on a server."""
    return op.get_bind().dialect.name == "postgresql"


def protect(*tables: str) -> None:
    """Refuse UPDATE, DELETE and TRUNCATE on tables that are only added to."""
    for table in tables:
        if is_postgresql():
            op.execute(
                f"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
                " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
            )
            continue
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table}"
                f" BEGIN SELECT RAISE(ABORT, 'append-only: {table}'); END"
            )
