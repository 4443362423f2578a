"""Rounds of visits for the tests: people of a hamlet, a round with them, results as a clerk types them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop.documents.sheets.visit_sheet import HEADING_ROW, visit_sheet
from desktop.services.desk import Desk
from desktop.services.outreach.kinds import RoundKind
from desktop.services.outreach.planning import PlanRound, RoundDraft, RoundPlanned, TakeAlong, new_round_id, plan_round
from desktop.services.outreach.results import RecordResult, VisitResult, new_result_id, record_result
from desktop.services.outreach.returned.sheet import ReturnedSheet, read_returned
from desktop.services.papers.visit_sheet import visit_sheet_content
from desktop.storage.counter.contacts import Contact, Outcome
from desktop.storage.outreach.rounds import Round
from tests.services.builders import registered

DAY = date(2026, 11, 20)
"""A Friday, three days before the tests' today."""


def three_people(desk: Desk) -> tuple[UUID, UUID, UUID]:
    """An, Bình and Cúc of one hamlet, none of whom pays anything yet."""
    return (
        registered(desk, "Nguyễn Văn An", personal_id="001090000001"),
        registered(desk, "Trần Thị Bình", birth="02/02/1992", sex="female", personal_id="001192000002", phone=""),
        registered(desk, "Lê Thị Cúc", birth="1980", sex="female", personal_id="", phone="0912000003"),
    )


def draft(**parts: Any) -> RoundDraft:
    usual = {"kind": RoundKind.HAMLET, "venue": "Thôn Đông", "held_on": DAY, "who_went": "Trần Thị Lan, Lê Văn Hùng"}
    return RoundDraft(**(usual | parts))


def planned(desk: Desk, people: Sequence[UUID], **parts: Any) -> Round:
    command = PlanRound(
        round_id=new_round_id(),
        draft=draft(**parts),
        people=tuple(TakeAlong(person_id=one, reason="never") for one in people),
    )
    made = plan_round(desk, command)
    assert isinstance(made, RoundPlanned), made
    return made.round


def visited(desk: Desk, made: Round, person: UUID, outcome: Outcome, **parts: Any) -> Contact:
    result = VisitResult(outcome=outcome, **parts)
    command = RecordResult(contact_id=new_result_id(), round_id=made.id, person_id=person, result=result)
    found = record_result(desk, command)
    assert isinstance(found, Contact), found
    return found


def sheet_file(desk: Desk, made: Round, path: Path) -> Path:
    """The round's .xlsx as it is taken along."""
    with desk.book.reading() as tx:
        path.write_bytes(visit_sheet(visit_sheet_content(tx, desk, made.id)))
    return path


COLUMNS = {
    "place": 1,
    "full_name": 2,
    "birth": 3,
    "sex": 4,
    "number": 5,
    "phone": 6,
    "home": 7,
    "outcome": 9,
    "met_on": 10,
    "promised_on": 11,
    "met": 12,
    "papers_left": 13,
    "note": 14,
}


def filled(path: Path, *rows: dict[str, Any], first: int = 0) -> ReturnedSheet:
    """The sheet after the visit: each of ``rows`` typed over a row of it, counted from the first of its people."""
    book = load_workbook(path)
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for place, row in enumerate(rows, HEADING_ROW + 2 + first):
        for key, value in row.items():
            sheet.cell(place, COLUMNS[key]).value = value
    book.save(path)
    return read_returned(path)


def renamed(sheet: ReturnedSheet, **parts: Any) -> ReturnedSheet:
    return replace(sheet, **parts)
