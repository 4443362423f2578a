"""The visit sheet of a round, filled from the book."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.papers.visit_sheet import Visit, VisitSheet
from desktop.domain.texts.phrases import joined, say
from desktop.services.book.settings import office_of, read_settings
from desktop.services.desk import Desk, today
from desktop.services.outreach.kinds import OUTCOME_NAMES
from desktop.services.outreach.round_page import RoundRow, read_round
from desktop.services.papers.catalogue import SubjectKey
from desktop.services.people.person_form import SEX_NAMES
from desktop.storage.book import Transaction
from desktop.storage.outreach.rounds import RoundState

EMPTY_ROWS = 5


def visit_sheet_content(tx: Transaction, desk: Desk, key: SubjectKey) -> VisitSheet:
    """The sheet of a round; who died or moved away is left out of it.

    Raises:
        CounterError: the book has no such round, or it was called off.
    """
    settings, on = read_settings(tx), today(desk)
    if not isinstance(key, UUID):
        raise CounterError(say("Chưa chọn đợt vận động."), say("Xin mở một đợt rồi in phiếu của đợt ấy."))
    page = read_round(tx, desk, key)
    if page.round.state is RoundState.CANCELLED:
        raise CounterError(say("Đợt {title} đã bỏ.", title=page.round.title), say("Xin lập đợt khác."))
    return VisitSheet(
        form=desk.forms().on("visit_sheet", on),
        office=office_of(desk, settings),
        code=str(page.round.id),
        title=page.round.title,
        venue=page.round.place or page.hamlet,
        goers=page.round.who_went,
        held_on=page.round.held_on,
        visits=tuple(_visit(row) for row in page.rows if not row.gone),
        outcomes=tuple(str(name) for name in OUTCOME_NAMES.values()),
        made_on=on,
        empty_rows=EMPTY_ROWS,
        practice=settings.practice,
    )


def _visit(row: RoundRow) -> Visit:
    said = row.followed.result
    visit = Visit(
        place=row.place,
        name=row.name,
        born=row.born,
        sex=next((str(name) for sex, name in SEX_NAMES.items() if sex.value == row.sex), ""),
        number=row.number,
        phone=row.phone,
        home=row.home,
        why=str(joined("; ", (row.why, say("lần trước {told}", told=row.before) if row.before else ""))),
    )
    if said is None:
        return visit
    return replace(
        visit,
        outcome=str(OUTCOME_NAMES.get(said.outcome, "")),
        met_on=said.contacted_on,
        promised_on=said.promised_on,
        met=said.met,
        papers_left=said.papers_left,
        note=said.note,
    )
