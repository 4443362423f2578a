"""First-visit clinics (nơi đăng ký khám bệnh, chữa bệnh ban đầu), a list the office edits."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import insert, select, update

from desktop.storage.book import Transaction
from desktop.storage.tables import clinics


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """One clinic; an inactive one stays for the people who have it and is offered no more."""

    code: str
    name: str
    active: bool = True


def save(tx: Transaction, clinic: Clinic) -> None:
    """Add a clinic or change the one with this code."""
    values = {"name": clinic.name, "active": clinic.active}
    changed = tx.connection.execute(update(clinics).where(clinics.c.code == clinic.code).values(**values))
    if changed.rowcount == 0:
        tx.connection.execute(insert(clinics).values(code=clinic.code, **values))


def all_clinics(tx: Transaction, *, active_only: bool = False) -> tuple[Clinic, ...]:
    """The clinics by code."""
    query = select(clinics).order_by(clinics.c.code)
    rows = tx.connection.execute(query.where(clinics.c.active) if active_only else query)
    return tuple(Clinic(code=row.code, name=row.name, active=row.active) for row in rows)
