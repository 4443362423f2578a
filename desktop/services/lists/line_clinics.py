"""The first-visit clinic of a draft's line: given to its person, and to those of the household who have none."""

from __future__ import annotations

from desktop.services.desk import Desk
from desktop.services.lists.replies.numbers import PersonChange, take_over_in
from desktop.services.lists.rows.facts import LineFacts, load_facts
from desktop.services.people.field_names import FIELD_NAMES
from desktop.storage.book import Transaction
from desktop.storage.lists import lines
from desktop.storage.lists.batches import Batch
from desktop.storage.lists.lines import BatchLine

FIELD = "clinic_code"


def give_clinic(
    tx: Transaction, desk: Desk, batch: Batch, line: BatchLine, clinic_code: str, *, household: bool = False
) -> int:
    """Store the clinic of the line's person; with ``household`` of every line of it that has none; how many people.

    Raises:
        CounterError: the clinic is not in the book's list; the person's data have to be mended first.
    """
    wanted = lines.of_batch(tx, batch.id) if household else (line,)
    facts = load_facts(tx, desk, [(one.receipt_id, one.person_id) for one in wanted])
    own = facts.get((line.receipt_id, line.person_id))
    if own is None:
        return 0
    asked = {own.person.id: own.person} | {
        one.person.id: one.person for one in facts.values() if _same_home(own, one) and not one.person.clinic_code
    }
    return take_over_in(
        tx,
        desk,
        [
            PersonChange(
                person_id=person.id,
                name=person.full_name,
                field=FIELD,
                label=FIELD_NAMES[FIELD],
                before=person.clinic_code,
                after=clinic_code,
            )
            for person in asked.values()
            if person.clinic_code != clinic_code
        ],
    )


def _same_home(own: LineFacts, other: LineFacts) -> bool:
    return own.home is not None and other.home is not None and own.home.household_id == other.home.household_id
