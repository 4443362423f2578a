"""Rows from the driver's own cursor, for the one query that must answer a keystroke."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

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
