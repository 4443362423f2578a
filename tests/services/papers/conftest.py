"""Receipts to print in batches of a few."""

from uuid import UUID

import pytest

from desktop.services.desk import Desk
from desktop.services.papers.batches import batch, run
from desktop.services.papers.batches.choice import keys_of_receipts
from desktop.services.payment.receipts import ListReceipts
from tests.services.builders import (
    pay_si,
    registered,
)
from tests.services.papers.batch_story import NAMES


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts of four and slices of three, so that ten people are several of each."""
    monkeypatch.setattr(batch, "PART", 4)
    monkeypatch.setattr(run, "SLICE", 3)


@pytest.fixture
def receipts(desk: Desk) -> tuple[UUID, ...]:
    for number, name in enumerate(NAMES):
        pay_si(desk, registered(desk, name, phone=f"09050000{number:02d}"))
    return keys_of_receipts(desk, ListReceipts())
