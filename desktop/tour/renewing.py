"""The work of the third day: who is due next month, called, reminded, renewed with a key."""

from __future__ import annotations

from desktop.services.counter.work_kinds import Work
from desktop.tour.cards import RESIDENT
from desktop.tour.day import Day
from desktop.tour.papers import paper_from_dialog, save_as
from desktop.tour.payments import pay
from desktop.tour.stories import RENEWAL_KEYS
from desktop.ui.pages.renewals.changes_dialog import ChangesDialog
from desktop.ui.pages.renewals.messages_dialog import MessagesDialog
from desktop.ui.pages.renewals.renewals_page import RenewalsPage
from desktop.ui.pages.shared.contact_dialog import ContactDialog

NEXT_MONTH = "Alt+5"
"""Due within 60 days."""
LOG_KEYS = 3


def renewals_of_next_month(day: Day) -> None:
    """Calls logged, one promised; a call list and a message list; one person and one household renewed."""
    with day.story("who is due next month is called", None) as entry:
        page = _page(day)
        day.picture("gia-han")
        _log(day, "2", "Enter", title="ghi-lien-he")
        day.clerk.press("Down")
        day.clerk.press("Ctrl+L")
        day.clerk.wait_for(lambda: isinstance(day.dialog, ContactDialog), "the contact")
        day.clerk.press("3", "Enter")
        day.clerk.type("+3")
        day.picture("ghi-lien-he-hen-den")
        day.clerk.press("Enter")
        day.clerk.type("gọi lại buổi chiều")
        day.clerk.press("Enter")
        day.clerk.wait_for(lambda: day.dialog is None, "the promise kept")
        day.at_rest()
        day.picture("gia-han-da-goi")
        day.clerk.press("Ctrl+P")
        entry["papers"] = [paper_from_dialog(day, "danh-sach-goi")]
        entry["messages"] = _messages(day)
        entry["rows"] = page.table.table_model.rowCount()
    day.home()
    _renewed(day)


def _page(day: Day) -> RenewalsPage:
    page = day.go("Ctrl+2", "renewals")
    assert isinstance(page, RenewalsPage)
    day.clerk.press(NEXT_MONTH)
    day.at_rest()
    day.clerk.wait_for(lambda: page.table.table_model.rowCount() > 0, "who is due")
    day.at_rest()
    return page


def _log(day: Day, *keys: str, title: str) -> None:
    day.clerk.press("Ctrl+L")
    day.clerk.wait_for(lambda: isinstance(day.dialog, ContactDialog), "the contact")
    day.at_rest()
    day.picture(title)
    day.clerk.press(*keys)
    day.clerk.wait_for(lambda: day.dialog is None, "the contact logged")
    day.at_rest()


def _messages(day: Day) -> str:
    day.clerk.press("Ctrl+M")
    day.clerk.wait_for(lambda: isinstance(day.dialog, MessagesDialog), "the messages")
    day.at_rest()
    day.picture("tin-nhan")
    day.clerk.press("F9")
    day.clerk.wait_for(lambda: not isinstance(day.dialog, MessagesDialog) and day.dialog is not None, "where to")
    name = save_as(day, "tin-nhan-nhac-dong.csv")
    day.clerk.wait_for((day.folder / name).exists, name)
    return name


def _renewed(day: Day) -> None:
    """F5 on the person in hand; F4 on a household shows each member, Enter goes on to the payment."""
    page = _page(day)
    with day.story("renewal of a household from the list", RENEWAL_KEYS) as entry:
        name = _go_to(day, page, Work.HI_ENDING)
        day.clerk.start_counting()
        day.clerk.press("F4")
        day.clerk.wait_for(lambda: isinstance(day.dialog, ChangesDialog), "the household's amounts")
        day.at_rest()
        day.picture("gia-han-ca-ho")
        pay(day, entry, name, key="Enter", typed=False)
    page = _page(day)
    with day.story("renewal of a person from the list", RENEWAL_KEYS) as entry:
        name = _go_to(day, page, Work.SI_DUE)
        day.clerk.start_counting()
        pay(day, entry, name, key="F5", typed=False)


def _go_to(day: Day, page: RenewalsPage, kind: Work) -> str:
    """Down to the first row of a kind, not of who came with the list of residents; whose it is."""
    page.focus_first()
    day.clerk.press("PgUp")
    row = page.table.current_row()
    while row is not None and (row.work.kind is not kind or row.work.name == RESIDENT.name):
        before = row.key
        day.clerk.press("Down")
        row = page.table.current_row()
        assert row is None or row.key != before, f"no row of {kind}"
    assert row is not None
    return str(row.work.name)
