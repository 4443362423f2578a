"""One tour for all who look at what it leaves, however many processes run the tests."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.left import command


@pytest.fixture(scope="session")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tour's folder, made by the command in a process of its own; the first who asks makes it, others wait."""
    base = tmp_path_factory.getbasetemp()
    common = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = common / "tour" / "out"
    with _alone(common / "tour.lock"):
        if not (folder / "journal.json").exists():
            done = command("tour", "--out", str(folder))
            assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="session")
def journal(tour: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((tour / "journal.json").read_text(encoding="utf-8"))
    return read


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """One process at a time; SQLite's lock is the one that every system has."""
    lock = sqlite3.connect(path, timeout=390, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        lock.close()
