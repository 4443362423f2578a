"""Claims to a support group with their proof (giấy tờ chứng minh)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, insert, select, update

from desktop.domain.people import Insurance, SupportClaim
from desktop.storage.book import Transaction
from desktop.storage.tables import support_claims


def insert_claim(tx: Transaction, claim: SupportClaim, *, by: UUID, at: datetime) -> None:
    """Add a claim."""
    tx.connection.execute(insert(support_claims).values(id=claim.id, by=by, at=at, **_content(claim)))


def update_claim(tx: Transaction, claim: SupportClaim, *, by: UUID, at: datetime) -> bool:
    """Replace a claim, for instance with the day its proof ends; whether there was one."""
    changing = update(support_claims).where(support_claims.c.id == claim.id).values(by=by, at=at, **_content(claim))
    return tx.connection.execute(changing).rowcount == 1


def of_person(tx: Transaction, person_id: UUID, *, on: date | None = None) -> tuple[SupportClaim, ...]:
    """A person's claims in the order they were made; with ``on`` only those whose proof holds on that day."""
    query = select(support_claims).where(support_claims.c.person_id == person_id).order_by(support_claims.c.id)
    found = tuple(_claim(row) for row in tx.connection.execute(query))
    return found if on is None else tuple(claim for claim in found if _holds(claim, on))


def of_people(tx: Transaction, person_ids: Sequence[UUID]) -> Mapping[UUID, tuple[SupportClaim, ...]]:
    """The claims of several people, each person's in the order they were made; one look-up for a household."""
    query = select(support_claims).where(support_claims.c.person_id.in_(list(person_ids)))
    found: dict[UUID, list[SupportClaim]] = {person_id: [] for person_id in person_ids}
    for row in tx.connection.execute(query.order_by(support_claims.c.id)):
        found[row.person_id].append(_claim(row))
    return {person_id: tuple(made) for person_id, made in found.items()}


def ending(tx: Transaction, first_day: date, last_day: date, *, limit: int = 200) -> tuple[SupportClaim, ...]:
    """Claims whose proof ends between two days, the soonest first."""
    query = select(support_claims).where(support_claims.c.valid_to.between(first_day, last_day))
    rows = tx.connection.execute(query.order_by(support_claims.c.valid_to, support_claims.c.id).limit(limit))
    return tuple(_claim(row) for row in rows)


def _holds(claim: SupportClaim, day: date) -> bool:
    return (claim.valid_from or day) <= day <= (claim.valid_to or day)


def _content(claim: SupportClaim) -> dict[str, Any]:
    return {
        "person_id": claim.person_id,
        "insurance": claim.insurance.value,
        "group_code": claim.group,
        "paper_number": claim.paper_number,
        "issuer": claim.issuer,
        "valid_from": claim.valid_from,
        "valid_to": claim.valid_to,
    }


def _claim(row: Row[Any]) -> SupportClaim:
    return SupportClaim(
        id=row.id,
        person_id=row.person_id,
        insurance=Insurance(row.insurance),
        group=row.group_code,
        paper_number=row.paper_number,
        issuer=row.issuer,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
    )
