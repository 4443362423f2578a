"""Engines for the two kinds of book, with the settings every connection must have."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool, QueuePool
from sqlcipher3 import dbapi2

IMMEDIATE: Final = "quay_immediate"
"""Execution option: begin with the write lock in hand."""
BUSY_SECONDS: Final = 15


def sqlcipher_engine(path: Path, raw_key: bytes, *, pooled: bool = True) -> Engine:
    """An engine on an encrypted file. The key is used as it is, without derivation, so a connection opens at once."""

    def connect() -> Any:
        return open_sqlcipher(path, raw_key)

    engine = create_engine(
        "sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool if pooled else NullPool, hide_parameters=True
    )
    event.listen(engine, "begin", _begin)
    return engine


def open_sqlcipher(path: Path, raw_key: bytes, *, create: bool = False) -> Any:
    """A bare connection, keyed and set up. The file must exist unless ``create``.

    A driver of its own transactions would run DDL outside them, so it is told to keep out (``isolation_level`` None).
    """
    if create:
        # Made here, for its owner alone: SQLite would let everybody read, and gives its log the rights of the file.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{raw_key.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA foreign_keys = ON")
        # Without this, INSERT OR REPLACE deletes rows behind the back of the append-only triggers.
        connection.execute("PRAGMA recursive_triggers = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        # A large import leaves a log as large as itself; it shrinks back at the next checkpoint.
        connection.execute("PRAGMA journal_size_limit = 67108864")
        connection.execute("PRAGMA cache_size = -48000")
        connection.execute("PRAGMA temp_store = MEMORY")
    except dbapi2.Error:
        connection.close()
        raise
    return connection


def postgresql_engine(url: str) -> Engine:
    """An engine on a shared book: ``postgresql://user@host/name``."""
    address = url.replace("postgresql://", "postgresql+psycopg://", 1).replace(
        "postgres://", "postgresql+psycopg://", 1
    )
    return create_engine(address, pool_pre_ping=True, hide_parameters=True)


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(IMMEDIATE, False)
    bare: Any = connection.connection.driver_connection
    statement = "BEGIN IMMEDIATE" if immediate else "BEGIN"
    try:
        bare.execute(statement)
    except dbapi2.OperationalError as error:  # SQLAlchemy wraps what its own calls raise, not what a listener does
        raise OperationalError(statement, None, error) from error
