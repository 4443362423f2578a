"""Bring a book to today's schema with Alembic. Loaded on first need: a book that is up to date never pays for it."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from desktop.storage.book import Book


def alembic_config(connection: Connection) -> Config:
    """Alembic's settings for migrations on this very connection."""
    config = Config()
    config.set_main_option("script_location", "desktop.storage:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def upgrade(book: Book, revision: str = "head") -> None:
    """Run what is missing inside one transaction; a fresh book takes the same road from nothing.

    Raises:
        RuntimeError: rows would point at nothing afterwards; nothing has been changed.
    """
    with book.writing() as tx:
        command.upgrade(alembic_config(tx.connection), revision)
        if not tx.is_postgresql and (orphans := tx.connection.execute(text("PRAGMA foreign_key_check")).all()):
            raise RuntimeError(f"rows without what they refer to: {orphans[:5]}")
