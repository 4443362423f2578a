"""A round of visits on the tour: the most pressing people, the sheet, results typed and brought back, one who pays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.documents.sheets.visit_sheet import visit_sheet
from desktop.domain.partial_date import format_date
from desktop.services.outreach.round_page import load_round
from desktop.services.papers.visit_sheet import visit_sheet_content
from desktop.services.potential.potential_list import PotentialRow
from desktop.tour.day import Day
from desktop.tour.papers import paper_from_dialog
from desktop.tour.payments import pay
from desktop.tour.people import Known
from desktop.tour.sheets import exported
from desktop.tour.stories import to_si
from desktop.ui.pages.arguments import RoundArgument
from desktop.ui.pages.outreach.outreach_page import OutreachPage
from desktop.ui.pages.outreach.returned_page import ReturnedPage
from desktop.ui.pages.outreach.round_dialog import RoundDialog
from desktop.ui.pages.outreach.round_page import RoundPage
from desktop.ui.pages.potential.potential_page import PotentialPage

TAKEN = 6
SHEET, RETURNED = "phieu-van-dong.xlsx", "phieu-van-dong-da-ghi.xlsx"
PLANNED, RESULTS, KEPT = "a round of visits is planned", "results of the visits", "a promise of the visits is kept"
_NOT_MET = "Alt+5"


def round_planned(day: Day, able: Sequence[Known]) -> None:
    """The first of the potential list, one of them able to join, go into a round with a sheet to take along."""
    with day.story(PLANNED) as entry:
        page = day.show("", "potential")
        assert isinstance(page, PotentialPage)
        day.clerk.wait_for(lambda: page.found is not None, "the potential list")
        day.at_rest()
        day.picture("tiem-nang")
        entry["potential"] = exported(day, "tiem-nang.xlsx")
        day.clerk.press("F4")
        day.clerk.wait_for(lambda: day.dialog is not None, "why this order")
        day.picture("tiem-nang-vi-sao-thu-tu")
        day.clerk.press("Esc")
        entry["people"] = [row.name for row in _mark(day, page, {one.name for one in able})]
        day.picture("tiem-nang-da-chon")
        outreach = day.go("Ctrl+N", "outreach")
        assert isinstance(outreach, OutreachPage)
        day.picture("van-dong-nguoi-cho-vao-dot")
        _plan(day)
        entry["papers"], entry["sheet"] = [_printed(day)], exported(day, SHEET)
        entry["round"] = str(_round_page(day).found.round.id)  # type: ignore[union-attr]
    day.home()


def results_typed(day: Day) -> None:
    """The morning after: most results by keys, the rest from the sheet that came back filled in."""
    with day.story(RESULTS) as entry:
        page = _opened(day)
        before = len(day.clerk.keys)
        entry["promised"] = _promise(day, page)
        for keys in (("Alt+3",), ("Alt+4",), (_NOT_MET,)):
            day.clerk.press(*keys, "PgDn")
            day.at_rest()
        entry["keys_of_results"] = len(day.clerk.keys) - before
        day.picture("dot-van-dong-da-ghi")
        entry["counts"] = _counts(day, page)
        entry["returned"] = _brought_back(day, page)
        entry["counts_after"] = _counts(day, page)
    day.home()


def promise_kept(day: Day, able: Sequence[Known]) -> None:
    """Who promised comes on the day and joins; the round counts the payment."""
    told = _story(day, RESULTS)
    known = next(one for one in able if one.name == told["promised"]["name"])
    with day.story(KEPT) as entry:
        day.scan(known.card, "person")
        to_si(day)
        pay(day, entry, known.name)
        keys = list(day.clerk.keys)
        page = _opened(day)
        entry["counts"] = _counts(day, page)
        entry["paid"] = [
            {"name": row.name, "on": None if row.followed.paid_on is None else row.followed.paid_on.isoformat()}
            for row in (() if page.found is None else page.found.rows)
            if row.followed.paid_on is not None
        ]
        day.picture("dot-van-dong-da-dong")
        day.clerk.press("Esc")
        day.wait_for_page("outreach")
        day.clerk.press("Alt+2")
        day.at_rest()
        day.picture("van-dong-theo-nguoi-di")
        entry["keys"] = keys
    day.home()


def _mark(day: Day, page: PotentialPage, able: set[str]) -> list[PotentialRow]:
    """Space marks the first rows, then the first who is able to join."""
    day.clerk.press("Home")
    page.focus_first()
    for _row in range(TAKEN - 1):
        day.clerk.press("Space")
    while (row := page.table.current_row()) is not None and row.name not in able:
        day.clerk.press("Down")
    day.clerk.press("Space")
    day.at_rest()
    return list(page.table.marked_rows())


def _plan(day: Day) -> None:
    """Ctrl+N, the kind by its number, this evening, who goes, F9."""
    day.clerk.press("Ctrl+N")
    day.clerk.wait_for(lambda: isinstance(day.dialog, RoundDialog), "the new round")
    day.at_rest()
    dialog = day.dialog
    assert isinstance(dialog, RoundDialog)
    day.clerk.press("2")
    for field, text in (
        (dialog.day.line, format_date(day.clock().date())),
        (dialog.venue, "Nhà văn hóa phường"),
        (dialog.goers, "Trần Thị Lan, Lê Văn Hùng"),
    ):
        field.setFocus()
        day.clerk.press("Ctrl+A")
        day.clerk.type(text)
    day.picture("lap-dot-van-dong")
    day.go("F9", "outreach_round")
    day.picture("dot-van-dong")


def _printed(day: Day) -> str:
    day.clerk.press("Ctrl+P")
    return paper_from_dialog(day, "phieu-di-van-dong")


def _opened(day: Day) -> RoundPage:
    """The newest round, by Enter from the list of rounds."""
    page = day.show("", "outreach")
    assert isinstance(page, OutreachPage)
    day.clerk.wait_for(lambda: page.rounds.table_model.rowCount() > 0, "the rounds")
    day.clerk.press("Alt+1")
    day.go("Enter", "outreach_round")
    return _round_page(day)


def _round_page(day: Day) -> RoundPage:
    page = day.page
    assert isinstance(page, RoundPage)
    day.clerk.wait_for(lambda: page.found is not None, "the round")
    day.at_rest()
    return page


def _promise(day: Day, page: RoundPage) -> dict[str, str]:
    """The last of the list, who is able to join, has promised to come tomorrow."""
    day.clerk.press("Ctrl+End")
    row = page.row()
    assert row is not None
    tomorrow = day.clock().date() + timedelta(days=1)
    day.clerk.press("Alt+1")
    day.clerk.type(f"{tomorrow:%d/%m}")
    day.clerk.press("Enter")
    day.clerk.type("chồng")
    day.clerk.press("Enter")
    day.clerk.type("tờ rơi")
    day.picture("dot-van-dong-dang-ghi")
    day.clerk.press("PgDn")
    day.at_rest()
    day.clerk.press("Ctrl+Home")
    return {"name": row.name, "day": tomorrow.isoformat()}


def _brought_back(day: Day, page: RoundPage) -> dict[str, Any]:
    """The sheet as it comes back with the two who were left."""
    names = [row.name for row in (() if page.found is None else page.found.rows)]
    assert page.found is not None
    path = _filled(day, page.found.round.id, names[3:5])
    # the system's own window that asks for a file is no part of the tour
    day.program.window.open_page("outreach_returned", RoundArgument(round_id=page.found.round.id, path=path))
    returned = day.wait_for_page("outreach_returned")
    assert isinstance(returned, ReturnedPage)
    day.clerk.wait_for(lambda: returned.preview is not None, "the sheet read")
    day.at_rest()
    day.picture("phieu-van-dong-xem-truoc")
    told = {"file": path.name, "rows": [[*row] for row in returned.table.shown_texts()[1:]]}
    day.clerk.press("F9")
    day.clerk.wait_for(lambda: day.page.NAME == "outreach_round", "the results written")
    day.at_rest()
    day.picture("dot-van-dong-phieu-da-nhap")
    return told


def _filled(day: Day, round_id: UUID, names: Sequence[str]) -> Path:
    """The sheet as somebody else of the round gives it back: these people are written down."""
    with day.desk.book.reading() as tx:
        taken = visit_sheet_content(tx, day.desk, round_id)
    told = tuple(
        replace(one, outcome="Suy nghĩ thêm", papers_left="tờ rơi") if one.name in names else one
        for one in taken.visits
    )
    path = day.folder / RETURNED
    path.write_bytes(visit_sheet(replace(taken, visits=told)))
    return path


def _counts(day: Day, page: RoundPage) -> dict[str, Any]:
    """What the round has come to, as its head says it and as the book counts."""
    day.at_rest()
    assert page.found is not None
    counts = load_round(day.desk, page.found.round.id).counts
    return {
        "shown": page.head.subject.text(),
        "taken": counts.taken,
        "met": counts.met,
        "promised": counts.promised,
        "paid": counts.paid,
        "papers": counts.papers,
    }


def _story(day: Day, title: str) -> dict[str, Any]:
    return next(one for one in day.stories if one["story"] == title)
