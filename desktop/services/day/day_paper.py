"""The day book of one session as a paper to look at, to print or to save."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.day_book import session_book
from desktop.services.papers.paper import Paper, file_part
from desktop.storage.counter import sessions


def session_paper(desk: Desk, session_id: UUID) -> Paper:
    """A sealed session's paper from its frozen content alone, an open one's as it stands (chưa chốt).

    Raises:
        CounterError: there is no such session.
    """
    kind = paper_kind("day_book")
    with desk.book.reading() as tx:
        session = sessions.get(tx, session_id)
        if session is None:
            raise CounterError(say("Ngày này không có trong sổ."), say("Xin mở lại trang Chốt ngày."))
        book = session_book(tx, desk, session)
    parts = (kind.file_stem, session.day.isoformat(), file_part(book.user))
    return Paper(
        pdf=kind.draw([book]),
        file_name="-".join(part for part in parts if part) + ".pdf",
        size=kind.size,
        title=say("Sổ thu ngày {day} · {user}", day=format_date(session.day), user=book.user),
    )
