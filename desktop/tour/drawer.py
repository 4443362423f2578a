"""The drawer of the tour: opened by counting, money in and out, closed by counting and sealed, its copies made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.domain.money import Money
from desktop.domain.papers.day_book import NOTES, SMALLEST_NOTE
from desktop.services.day.movements import MovementKind
from desktop.tour.day import Day
from desktop.tour.papers import paper_from_dialog
from desktop.ui.pages.day.day_page import DayPage
from desktop.ui.pages.day.movement_dialog import MovementDialog

FLOAT = Money(300_000)
"""Small notes that stay in the drawer over night."""


def notes_of(amount: int) -> dict[Money, int]:
    """The fewest pieces that make an amount; what no piece makes is left out."""
    pieces: dict[Money, int] = {}
    for note in NOTES:
        pieces[note], amount = divmod(amount, note)
    return {note: count for note, count in pieces.items() if count}


def open_day(day: Day, title: str = "") -> None:
    """Count what was left in the drawer, then F9."""
    with day.story("the day is opened with a counted float") as entry:
        page = day_page(day)
        state = page.state
        assert state is not None
        assert state.session is None
        carried = state.facts.opening or Money(0)
        _count(day, page, notes_of(carried))
        if title:
            day.picture(title)
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: page.state is not None and page.state.session is not None, "the day open")
        day.at_rest()
        entry.update(day=_today(day), opening=int(carried))
    day.home()


def move_money(day: Day, kind: MovementKind, change: Money, note: str, title: str = "") -> None:
    """Ins: money into the drawer, or out of it (below zero), besides receipts."""
    with day.story(f"money moved: {kind.value}") as entry:
        page = day_page(day)
        day.clerk.press("Ins")
        day.clerk.wait_for(lambda: isinstance(day.dialog, MovementDialog), "the movement")
        dialog = day.dialog
        assert isinstance(dialog, MovementDialog)
        dialog.choose(kind, 1 if change > 0 else -1)
        dialog.amount.setFocus()
        day.clerk.type(str(abs(int(change))))
        dialog.note.setFocus()
        day.clerk.type(note)
        if title:
            day.picture(title)
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: day.dialog is None, "the money moved")
        day.at_rest()
        assert page is day.page
        entry.update(day=_today(day), kind=kind.value, amount=int(change))
    day.home()


def close_day(day: Day, stem: str) -> None:
    """Count by note, say why it differs, F9 seals; the copies follow by themselves; the day book is saved."""
    with day.story("the day is counted, closed and sealed") as entry:
        page = day_page(day)
        state = page.state
        assert state is not None
        assert state.session is not None
        expected, odd = state.facts.expected or Money(0), state.facts.small_change_sum
        counted = -(-(expected + odd) // SMALLEST_NOTE) * SMALLEST_NOTE
        _count(day, page, notes_of(counted))
        difference = counted - expected
        if difference and difference != odd:
            page.view.reason.reason.setFocus()
            day.clerk.type("lý do")
            page.view.reason.note.setFocus()
            day.clerk.type("tiền lẻ của khách đưa tròn")
        page.view.reason.handed_over.setFocus()
        day.clerk.press("Ctrl+A")
        handed = int(max(counted - FLOAT, 0))
        day.clerk.type(str(handed))
        day.at_rest()
        day.picture(f"chot-ngay-{stem}")
        shown = list(page.view.reckoning.lines)
        session = state.session.id
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: _is_sealed(page), f"day {stem} sealed")
        day.at_rest()
        day.picture(f"da-chot-ngay-{stem}")
        day.clerk.wait_for(lambda: not page.backup.running, "the copies made", patience=120)
        assert page.state is not None
        assert page.state.session is not None
        assert page.state.session.id == session
        entry["papers"] = [_day_book(day, stem)]
        entry.update(_told(page, expected=int(expected), counted=int(counted), handed=handed))
        entry.update(day=state.session.day.isoformat(), small_change=int(odd), shown=shown)
        entry["copies"] = sorted(path.name for path in day.folder.glob("*/*.quay") if path.parent.name != "data")
    day.home()


def day_page(day: Day) -> DayPage:
    """The page of the day by its key."""
    page = day.go("Ctrl+6", "day")
    assert isinstance(page, DayPage)
    day.clerk.wait_for(lambda: page.state is not None, "the day read")
    day.at_rest()
    return page


def _count(day: Day, page: DayPage, pieces: Mapping[Money, int]) -> None:
    page.focus_first()
    for note in NOTES:
        if pieces.get(note):
            day.clerk.type(str(pieces[note]))
        day.clerk.press("Enter")
    assert page.view.counting.pieces() == pieces


def _is_sealed(page: DayPage) -> bool:
    state = page.state
    return state is not None and state.session is not None and not state.session.is_open


def _told(page: DayPage, *, expected: int, counted: int, handed: int) -> dict[str, Any]:
    assert page.state is not None
    assert page.state.session is not None
    return {
        "expected": expected,
        "counted": counted,
        "difference": counted - expected,
        "handed_over": handed,
        "reason": page.state.session.reason,
        "seal": page.state.session.seal,
    }


def _day_book(day: Day, stem: str) -> str:
    day.clerk.press("Ctrl+P")
    return paper_from_dialog(day, f"so-quy-{stem}")


def _today(day: Day) -> str:
    return day.clock().date().isoformat()
