"""The sheet of a round as .xlsx, to be taken along on a phone or a laptop and brought back."""

from __future__ import annotations

from uuid import UUID

from desktop.documents.sheets.visit_sheet import visit_sheet
from desktop.services.acts import journal_act
from desktop.services.desk import Desk
from desktop.services.papers.paper import file_part
from desktop.services.papers.visit_sheet import visit_sheet_content
from desktop.storage.outreach.rounds import Round
from desktop.storage.people import people


def write_sheet(desk: Desk, round_id: UUID) -> tuple[bytes, int]:
    """The file and how many people are in it; the journal is told before it leaves the book.

    Raises:
        CounterError: the book has no such round, or it was called off.
    """
    with desk.book.writing() as tx:
        content = visit_sheet_content(tx, desk, round_id)
        journal_act(
            tx, desk, "list_exported", "book", what=f"{content.form.name}: {content.title}", rows=len(content.visits)
        )
    return visit_sheet(content), len(content.visits)


def sheet_name(made: Round) -> str:
    """``phieu-van-dong-tham-thon-dong-2026-11-20.xlsx``."""
    return f"phieu-van-dong-{file_part(made.title)}-{made.held_on:%Y-%m-%d}.xlsx"


def is_in_book(desk: Desk, person_id: UUID) -> bool:
    """Whether somebody who was to be registered has been."""
    with desk.book.reading() as tx:
        return people.get(tx, person_id) is not None
