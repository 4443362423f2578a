"""What leaves from a view of the renewals list: a call list on paper, whom letters go to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from uuid import UUID

from desktop.domain.texts.phrases import joined, say
from desktop.services.counter.work_kinds import Work
from desktop.services.desk import Desk
from desktop.services.papers.call_list import call, call_list_of
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.paper import Paper
from desktop.services.renewals.query import RenewalQuery, Sort, When
from desktop.services.renewals.renewal_list import RenewalRow, in_order, read_renewals, row_with_amount
from desktop.storage.book import Transaction

Report = Callable[[int, int], None]
LETTER_KINDS = (Work.HI_ENDING, Work.SI_DUE)


def view_name(query: RenewalQuery) -> str:
    """Which view it is, for titles: days and filters."""
    days = {
        When.OVERDUE: say("quá hạn trong {days} ngày qua", days=query.back),
        When.AHEAD: say("đến hạn trong {days} ngày", days=query.ahead),
        When.PROMISED: say("đã hẹn đến"),
        When.ALL: say("mọi việc"),
    }
    hamlet = say("thôn {name}", name=query.hamlet) if query.hamlet else ""
    searched = say("lọc “{text}”", text=query.text) if query.text else ""
    return joined(", ", (say("Gia hạn"), days[query.when], hamlet, searched))


def call_list_paper(desk: Desk, query: RenewalQuery, report: Report) -> Paper:
    """The call list of a view, in its order, every amount worked out; nothing is recorded.

    Raises:
        Exception: whatever ``report`` raises; then no paper is made.
    """
    with desk.book.reading() as tx:
        rows = list(rows_of_view(tx, desk, query, report))
        content = call_list_of(tx, desk, view_name(query), tuple(call(row.work) for row in rows))
    kind = paper_kind("call_list")
    return Paper(
        pdf=kind.draw([content]),
        file_name=f"{kind.file_stem}-gia-han.pdf",
        size=kind.size,
        title=say(kind.titled, subject=view_name(query)),
    )


def letter_keys(desk: Desk, query: RenewalQuery) -> tuple[UUID, ...]:
    """Who in the view gets a reminder letter, each once, in its order."""
    with desk.book.reading() as tx:
        rows = read_renewals(tx, desk, query).rows
    return tuple(dict.fromkeys(row.work.person_id for row in rows if row.work.kind in LETTER_KINDS))


def rows_of_view(
    tx: Transaction, desk: Desk, query: RenewalQuery, report: Report | None = None
) -> Iterator[RenewalRow]:
    """The rows of a view with their amounts, in its order."""
    found = read_renewals(tx, desk, query).rows
    by_amount = query.sort in (Sort.AMOUNT, Sort.DIFFERENCE)
    made = []
    for done, row in enumerate(found, 1):
        whole = row_with_amount(tx, desk, row)
        if report is not None:
            report(done, len(found))
        if not by_amount:
            yield whole
        made.append(whole)
    if by_amount:
        yield from in_order(made, query)
