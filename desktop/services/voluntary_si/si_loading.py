"""Load from the book what the voluntary SI page needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from desktop.domain.covers import Cycle
from desktop.domain.papers.frozen import thaw
from desktop.services.book.settings import Settings, read_settings
from desktop.services.desk import Desk, today
from desktop.services.life.plan_si import planned_of, planned_of_people
from desktop.services.life.status import standing_of, status_of
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


def read_many_si_facts(tx: Transaction, desk: Desk, person_ids: Sequence[UUID]) -> Mapping[UUID, SiFacts]:
    """The same for some hundred people of the book, with one look-up of each kind; unknown keys are left out."""
    ids, settings, on = list(person_ids), read_settings(tx), today(desk)
    found, cycles = people.get_many(tx, ids), covers.cycles_of_people(tx, ids)
    before, made, lives = openings.current_si(tx, ids), claims.of_people(tx, ids), standing_of(tx, ids)
    frozen = _frozen_of_many(tx, [cycles[key] for key in ids if key not in before])
    every = {
        key: SiFacts(
            person_id=key,
            person=found[key].person,
            cycles=cycles[key],
            opening=before.get(key),
            claims=made[key],
            local_supports=settings.local_supports,
            on=on,
            parameters=desk.parameters,
            supported_elsewhere=before[key].supported_months if key in before else frozen.get(key, (0, 0))[0],
            paid_elsewhere=before[key].paid_months if key in before else frozen.get(key, (0, 0))[1],
            life=lives[key],
        )
        for key in ids
        if key in found
    }
    plans = planned_of_people(tx, {key: facts.last_paid_month for key, facts in every.items()})
    return {key: replace(facts, planned=plans.get(key)) for key, facts in every.items()}


def _frozen_of_many(tx: Transaction, cycles: Sequence[tuple[Cycle, ...]]) -> Mapping[UUID, tuple[int, int]]:
    """The frozen months of many people, each by their own cycles."""
    last = {some[-1].person_id: some[-1].receipt_id for some in cycles if some}
    issued = receipts.get_many(tx, list(last.values()))
    return {key: _frozen_in(issued[receipt_id]) for key, receipt_id in last.items() if receipt_id in issued}


def _frozen_elsewhere(tx: Transaction, cycles: tuple[Cycle, ...]) -> tuple[int, int]:
    """Months outside this book as frozen with the last payment: how books kept them before opening entries."""
    receipt = receipts.get(tx, cycles[-1].receipt_id) if cycles else None
    return (0, 0) if receipt is None else _frozen_in(receipt)


def _frozen_in(receipt: receipts.Receipt) -> tuple[int, int]:
    request = thaw(receipt.content).request
    return int(request.get("supported_elsewhere", 0)), int(request.get("paid_elsewhere", 0))
