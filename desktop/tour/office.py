"""The office's stories of the tour: every paper of the catalogue, papers of one person, a batch."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.services.papers.catalogue import PAPERS, PaperKind, SubjectKind
from desktop.tour.cards import NEAR_POOR, RESIDENT
from desktop.tour.day import Day
from desktop.tour.papers import save_in_view
from desktop.ui.pages.papers.batch_dialog import BatchDialog
from desktop.ui.pages.papers.papers_page import PapersPage

DUE_ONLY = "reminder_letter"
"""For someone of the work list: who has just paid needs no reminder."""
ON_THEIR_PAGES = (
    SubjectKind.BATCH,
    SubjectKind.REMITTANCE,
    SubjectKind.REFUND,
    SubjectKind.HANDOVER,
    SubjectKind.ROUND,
    SubjectKind.CONSULTATION,
    SubjectKind.REPORT,
)
"""Papers of these are made where their subject is: on the pages of lists, slips, refunds and receipt books."""
FROM_A_LIST = ("rule_change_letter", "proof_letter")
"""Letters to those whom a list names; they are made from their lists."""
WHO = {SubjectKind.PERSON: RESIDENT.name, SubjectKind.HOUSEHOLD: RESIDENT.name}
INCOME = "2000000"


def choices_to_take_home(day: Day) -> None:
    """Someone chooses both covers and will pay another day: the slips and declarations say what was chosen."""
    with day.story("chosen today, paid another day") as entry:
        entry["entered"] = {"card": RESIDENT.qr, "income": INCOME, "method": "6", "months": 6}
        day.scan(RESIDENT.qr, "person")
        day.go("F6", "voluntary_si")
        day.clerk.press("Ctrl+A")
        day.clerk.type(INCOME)
        day.clerk.press("Enter", "6")
        day.at_rest()
        day.picture("bhxh-chon-de-dong-sau")
        day.clerk.press("Esc")
        day.wait_for_page("person")
        day.go("F7", "household_hi")
        day.clerk.press("Alt+2")
        day.at_rest()
        day.picture("bhyt-chon-de-dong-sau")
        day.clerk.press("Esc")
        day.wait_for_page("person")
    day.home()


def papers_of_a_person(day: Day) -> None:
    """Ctrl+P at a participant offers that person's papers."""
    with day.story("papers of one person by Ctrl+P") as entry:
        entry["entered"] = {"card": NEAR_POOR.qr}
        day.scan(NEAR_POOR.qr, "person")
        day.clerk.press("Ctrl+P")
        day.clerk.wait_for(lambda: day.dialog is not None, "the papers to choose from")
        day.at_rest()
        day.picture("chon-giay-cua-mot-nguoi")
        day.clerk.press("Esc")
    day.home()


def every_paper(day: Day) -> None:
    """Each kind of paper: chosen in the catalogue, looked at, saved."""
    with day.story("every paper of the catalogue") as entry:
        page = _papers_page(day)
        entry["papers"] = {}
        for kind in PAPERS:
            if kind.subject in ON_THEIR_PAGES or kind.code in FROM_A_LIST:
                continue
            _choose(day, page, kind)
            name = f"giay-{kind.code.replace('_', '-')}.pdf"
            save_in_view(day, name)
            entry["papers"][kind.code] = name
            day.picture(f"giay-{kind.code.replace('_', '-')}")
    day.home()


def batch_of_schedules(day: Day) -> None:
    """The schedules of all receipts into one file."""
    with day.story("a batch of contribution schedules") as entry:
        page = _papers_page(day)
        _choose(day, page, next(kind for kind in PAPERS if kind.code == "contribution_schedule"))
        day.clerk.press("Ctrl+B")
        dialog = day.dialog
        assert isinstance(dialog, BatchDialog)
        dialog.folder.setFocus()
        day.clerk.press("Ctrl+A")
        day.clerk.type(str(day.folder))
        day.picture("in-hang-loat")
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: day.dialog is None, "the batch begun")
        day.clerk.wait_for(lambda: not page.jobs.is_running, "the batch printed", patience=120)
        day.at_rest()
        day.picture("in-hang-loat-xong")
        entry["papers"] = [str(path.relative_to(day.folder)) for path in sorted(day.folder.glob("*/*.pdf"))]
    day.home()


def _papers_page(day: Day) -> PapersPage:
    page = day.go("Ctrl+9", "papers")
    assert isinstance(page, PapersPage)
    return page


def _choose(day: Day, page: PapersPage, kind: PaperKind) -> None:
    """Go to a kind of paper by the arrows, then to whose it is."""
    page.focus_first()
    day.clerk.press("Home")
    for _ in PAPERS:
        if page.catalogue.chosen() is not kind:
            day.clerk.press("Down")
    assert page.catalogue.chosen() is kind, kind.code
    day.at_rest()
    who = WHO.get(kind.subject, "")
    if (who and page.people.key() is None) or (who and who not in _first_row(page)):
        day.clerk.press("Enter")
        assert QApplication.focusWidget() is page.people.search.line
        day.clerk.type(who)
        day.at_rest()
        day.clerk.wait_for(lambda: page.people.picker.results_shown() > 0, f"{who} found")
        day.clerk.press("Enter")
        day.clerk.wait_for(lambda: who in _first_row(page), f"{who} in the list")
    if kind.code == DUE_ONLY:
        page.people.list.setFocus()
        day.clerk.press("Down")

    def is_in_view() -> bool:
        paper = page.preview.paper
        return page.preview.shown == kind.code and paper is not None and (kind.code == DUE_ONLY or who in paper.title)

    day.clerk.wait_for(is_in_view, f"paper {kind.code} in view")


def _first_row(page: PapersPage) -> str:
    rows = page.people.list.rows()
    return rows[0].name if rows else ""
