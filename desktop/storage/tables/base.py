"""The one metadata of the book: naming convention and the columns that tables share."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKey, MetaData

from desktop.storage.column_types import Key, Moment

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key() -> Column[Any]:
    """The primary key of rows that can travel between books."""
    return Column("id", Key, primary_key=True)


def refers(name: str, target: str, *, nullable: bool = False, index: bool = True) -> Column[Any]:
    """A foreign key column; an index by default, since both engines look rows up by it."""
    return Column(name, Key, ForeignKey(target), nullable=nullable, index=index)


def done_by(prefix: str = "") -> tuple[Column[Any], Column[Any]]:
    """Who did it and when."""
    return (
        Column(f"{prefix}by", Key, ForeignKey("users.id"), nullable=False),
        Column(f"{prefix}at", Moment, nullable=False),
    )
