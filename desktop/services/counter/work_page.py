"""A page of today's work list with the count of every tab; it brings the rules, so the first page asks for it last."""

from __future__ import annotations

from desktop.domain.money import format_money
from desktop.domain.texts.phrases import say
from desktop.services.counter.work_kinds import Span, Work, WorkPage
from desktop.services.counter.work_rows import find_work, with_amount
from desktop.services.desk import Desk

HOME_WORK = (Work.ALL, Work.HI_ENDING, Work.SI_DUE, Work.PROOF_ENDING)


def work_list(desk: Desk, tab: Work = Work.ALL, offset: int = 0, limit: int = 50) -> WorkPage:
    """The work of the coming days, nearest due first; amounts only for the rows of this page."""
    with desk.book.reading() as tx:
        found = find_work(tx, desk, Span())
        every = found.rows
        wanted = [row for row in every if tab in (Work.ALL, row.kind)]
        rows = tuple(with_amount(tx, desk, row) for row in wanted[offset : offset + limit])
    counts = {kind: sum(1 for row in every if kind in (Work.ALL, row.kind)) for kind in HOME_WORK}
    more = found.cut
    return WorkPage(
        rows=rows, counts=counts, more=more, offset=offset, footer=_footer(len(rows), len(wanted), more=more)
    )


def _footer(seen: int, wanted: int, *, more: bool) -> str:
    if not wanted:
        return say("Không có việc nào đến hạn")
    count = format_money(wanted)
    known = say("hơn {count}", count=count) if more else count
    return say("Đang xem {seen} trong {known} việc, xếp theo hạn gần nhất", seen=seen, known=known)
