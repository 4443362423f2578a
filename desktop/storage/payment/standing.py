"""Covers as they stand: without what a void or a move took away, and as a refund cut them.

A drop-in for the tables ``si_cycles`` and ``hi_cards`` in every question about people; their rows themselves never
change (``cover_changes`` says what became of them).
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Subquery, Table, and_, exists, func, or_, select

from desktop.storage.tables import cover_changes, hi_cards, si_cycles

_CUT: Final = "refund"


def untouched(table: Table) -> Any:
    """Rows of ``si_cycles`` or ``hi_cards`` that nothing was taken from.

    For questions that need the index of the last month or day, and leave out who was paid back.
    """
    column = cover_changes.c.cycle_id if table.name == si_cycles.name else cover_changes.c.card_id
    return ~exists().where(column == table.c.id)


def _standing(table: Table, cover_id: Any, changed: dict[str, Any], name: str) -> Subquery:
    taken_away = exists().where(cover_id == table.c.id, or_(cover_changes.c.kind != _CUT, cover_changes.c.months == 0))
    columns = [
        func.coalesce(_cut(table, cover_id, changed[column.name]), column, type_=column.type).label(column.name)
        if column.name in changed
        else column
        for column in table.c
    ]
    return select(*columns).where(~taken_away).subquery(name)


def _cut(table: Table, cover_id: Any, value: Any) -> Any:
    return select(value).where(and_(cover_id == table.c.id, cover_changes.c.kind == _CUT)).scalar_subquery()


standing_cycles: Final = _standing(
    si_cycles,
    cover_changes.c.cycle_id,
    {
        "months": cover_changes.c.months,
        "supported_months": cover_changes.c.supported_months,
        "last_month": cover_changes.c.last_month,
    },
    "standing_cycles",
)
"""Cycles (kỳ đóng) that count: columns as ``si_cycles``; the amounts are those that were paid."""

standing_cards: Final = _standing(
    hi_cards,
    cover_changes.c.card_id,
    {"months": cover_changes.c.months, "valid_to": cover_changes.c.valid_to},
    "standing_cards",
)
"""Cards (thẻ) that count: columns as ``hi_cards``; the amounts are those that were paid."""
