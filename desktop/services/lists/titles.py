"""What a batch is called; little enough for the home page to load."""

from __future__ import annotations

from desktop.domain.texts.phrases import say
from desktop.services.lists.form_choice import NAMES
from desktop.storage.lists.batches import Batch


def batch_title(batch: Batch) -> str:
    """``D05-TS · đợt 2/2026``."""
    return say(
        "{form} · đợt {number}/{year}",
        form=NAMES.get(batch.form_code, batch.form_code),
        number=batch.number,
        year=batch.year,
    )
