"""Rows from and to the driver's own cursor: for the query that must answer a keystroke, for an import of thousands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.exc import DBAPIError

from desktop.storage.book import Transaction


def bare_rows(tx: Transaction, sql: str, parameters: Mapping[str, Any] | Sequence[Any]) -> list[tuple[Any, ...]]:
    """All rows, in the transaction and as the driver gives them; ``sql`` is in the driver's own style of parameters.

    Raises:
        DBAPIError: as SQLAlchemy raises it, so that the book translates it like every other.
    """
    connection = tx.connection
    if not connection.in_transaction():
        connection.begin()
    cursor = connection.connection.cursor()
    driver_error = connection.dialect.loaded_dbapi.Error
    try:
        cursor.execute(sql, parameters)
        return list(cursor.fetchall())
    except driver_error as error:
        raised = DBAPIError.instance(
            sql, None, error, driver_error, hide_parameters=True, dialect=connection.dialect
        )  # fmt: skip
        raise raised from error
    finally:
        cursor.close()


def insert_rows(tx: Transaction, table: Table, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows whose values are already what the driver takes; a third of the time of a compiled statement.

    Raises:
        IntegrityError: as SQLAlchemy raises it.
    """
    values = list(rows)
    if values:
        mark = "%s" if tx.is_postgresql else "?"
        columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join([mark] * len(names))
        sql = f"INSERT INTO {table.name} ({columns}) VALUES ({marks})"  # noqa: S608 -- names of our own columns
        tx.connection.exec_driver_sql(sql, values)
