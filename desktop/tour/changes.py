"""What is about to change on the tour: the poverty line of 2027 for everyone of the book, proofs that end."""

from __future__ import annotations

from typing import Any

from desktop.tour.day import Day
from desktop.tour.papers import paper_from_dialog
from desktop.tour.sheets import exported
from desktop.ui.pages.papers.batch_desk import BatchDesk
from desktop.ui.pages.papers.batch_dialog import BatchDialog
from desktop.ui.pages.proofs.proofs_page import ProofsPage
from desktop.ui.pages.rule_change.rule_change_page import RuleChangePage


def poverty_line_of_next_year(day: Day) -> None:
    """From 01/01/2027: who pays what before and after, as list, chart, call list, letters, sheet."""
    with day.story("what the poverty line of 2027 changes for our people") as entry:
        page = day.show("", "rule_change")
        assert isinstance(page, RuleChangePage)
        day.clerk.wait_for(lambda: page.view is not None, "before and after")
        day.at_rest()
        day.picture("muc-dong-doi")
        day.clerk.press("Alt+2")
        day.picture("muc-dong-doi-bieu-do")
        day.clerk.press("Alt+1", "F4")
        day.at_rest()
        day.picture("muc-dong-doi-vi-sao")
        day.clerk.press("F4")
        entry["sums"], entry["shown"] = _sums(page), page.sums.text()
        day.clerk.press("Ctrl+P")
        entry["papers"] = [paper_from_dialog(day, "muc-dong-doi-danh-sach-goi")]
        entry["papers"] += _letters(day, page.acts.letters, "thu-bao-muc-dong-doi")
        entry["sheet"] = exported(day, "muc-dong-doi.xlsx")
    day.home()


def proofs_that_end(day: Day) -> None:
    """Papers that end, the payment that changes then; call list, letters, sheet."""
    with day.story("proofs that end") as entry:
        page = day.show("", "proofs")
        assert isinstance(page, ProofsPage)
        day.clerk.press("Alt+6")
        day.clerk.wait_for(lambda: page.table.table_model.rowCount() > 0, "the proofs")
        day.clerk.wait_for(lambda: page.effects.complete, "what they change")
        day.at_rest()
        page.focus_first()
        day.picture("giay-to-het-han")
        entry["rows"], entry["shown"] = page.table.table_model.rowCount(), page.head.subject.text()
        day.clerk.press("Ctrl+P")
        entry["papers"] = [paper_from_dialog(day, "giay-to-het-han-danh-sach-goi")]
        entry["papers"] += _letters(day, page.files.letters, "giay-bao-het-han")
        entry["sheet"] = exported(day, "giay-to-het-han.xlsx")
    day.home()


def _letters(day: Day, letters: BatchDesk, title: str) -> list[str]:
    """Ctrl+T, the tour's folder, F9: the letters of everyone in view as one file."""
    before = set(day.folder.glob("*/*.pdf"))
    day.clerk.press("Ctrl+T")
    day.clerk.wait_for(lambda: isinstance(day.dialog, BatchDialog), "the letters")
    day.at_rest()
    dialog = day.dialog
    assert isinstance(dialog, BatchDialog)
    dialog.folder.setFocus()
    day.clerk.press("Ctrl+A")
    day.clerk.type(str(day.folder))
    day.picture(f"{title}-lap")
    day.clerk.press("F9")
    day.clerk.wait_for(lambda: day.dialog is None, "the letters begun")
    day.clerk.wait_for(lambda: not letters.is_running, "the letters made")
    day.at_rest()
    day.picture(title)
    made = sorted(set(day.folder.glob("*/*.pdf")) - before)
    return [str(path.relative_to(day.folder)) for path in made]


def _sums(page: RuleChangePage) -> dict[str, Any]:
    assert page.view is not None
    sums = page.view.sums
    return {
        "count": sums.count,
        "quoted": sums.quoted,
        "before": int(sums.before),
        "after": int(sums.after),
        "difference": int(sums.difference),
    }
