"""Load from the book what the voluntary SI page needs."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from desktop.domain.covers import Cycle
from desktop.domain.papers.frozen import thaw
from desktop.services.book.settings import Settings, read_settings
from desktop.services.desk import Desk, today
from desktop.services.life.plan_si import planned_of
from desktop.services.life.status import status_of
from desktop.services.voluntary_si.si_facts import SiFacts
from desktop.storage.book import Transaction
from desktop.storage.payment import covers, receipts
from desktop.storage.people import claims, openings, people


def load_si_facts(desk: Desk, person_id: UUID) -> SiFacts:
    """Load the facts of a person; who is not in the book has none."""
    with desk.book.reading() as tx:
        return read_si_facts(tx, desk, person_id)


def read_si_facts(tx: Transaction, desk: Desk, person_id: UUID, settings: Settings | None = None) -> SiFacts:
    """The same inside a transaction, which may have read the settings already."""
    found = people.get(tx, person_id)
    cycles = covers.cycles_of(tx, person_id)
    opening = openings.si_of(tx, person_id)
    supported_elsewhere, paid_elsewhere = (
        _frozen_elsewhere(tx, cycles) if opening is None else (opening.supported_months, opening.paid_months)
    )
    facts = SiFacts(
        person_id=person_id,
        person=None if found is None else found.person,
        cycles=cycles,
        opening=opening,
        claims=claims.of_person(tx, person_id),
        local_supports=(settings or read_settings(tx)).local_supports,
        on=today(desk),
        parameters=desk.parameters,
        supported_elsewhere=supported_elsewhere,
        paid_elsewhere=paid_elsewhere,
        life=status_of(tx, person_id),
    )
    return replace(facts, planned=planned_of(tx, person_id, facts.last_paid_month))


def _frozen_elsewhere(tx: Transaction, cycles: tuple[Cycle, ...]) -> tuple[int, int]:
    """Months outside this book as frozen with the last payment: how books kept them before opening entries."""
    if not cycles:
        return 0, 0
    receipt = receipts.get(tx, cycles[-1].receipt_id)
    if receipt is None:
        return 0, 0
    request = thaw(receipt.content).request
    return int(request.get("supported_elsewhere", 0)), int(request.get("paid_elsewhere", 0))
