"""The commune on the tour: the board from a bar to one person, its breakdowns and months, the monthly report."""

from __future__ import annotations

from typing import Any

from desktop.services.board.model import Board
from desktop.tour.day import Day
from desktop.tour.papers import paper_from_dialog, save_as
from desktop.tour.sheets import exported, is_exporting
from desktop.ui.pages.board.board_page import BoardPage
from desktop.ui.pages.board.lines import Tab
from desktop.ui.pages.board.people_card import Level
from desktop.ui.pages.board.report_dialog import ReportDialog
from desktop.ui.pages.potential.potential_page import PotentialPage

CUTS = ((Tab.SEX, "gioi-tinh"), (Tab.AGE, "tuoi"), (Tab.GROUP, "nhom"), (Tab.METHOD, "phuong-thuc"),
        (Tab.INCOME, "thu-nhap"))  # fmt: skip
REPORT = "bao-cao-thang"


def board_looked_into(day: Day) -> None:
    """Hamlets and the commune as figures; from the fullest bar to its households, people, and to one of them."""
    with day.story("the coverage board from a bar to one person") as entry:
        page = _board_page(day)
        day.picture("bao-phu")
        entry["figures"] = _figures(page)
        entry["files"] = {"hamlets": exported(day, "bao-phu-theo-thon.xlsx")}
        day.clerk.press("F4")
        day.clerk.wait_for(lambda: day.dialog is not None, "what is to be known")
        day.picture("bao-phu-cach-tinh")
        day.clerk.press("Esc")
        entry["drill"] = _drilled(day, page, entry["files"])
        day.clerk.press("F6")
        day.at_rest()
        day.picture("bao-phu-bhxh")
        entry["drill_si"] = _asked(page)
        day.clerk.press("F7")
        day.at_rest()
    day.home()


def board_broken_down(day: Day) -> None:
    """Every breakdown, the renewals kept and the months, each as a picture and a sheet."""
    with day.story("the coverage board broken down") as entry:
        page = _board_page(day)
        entry["files"] = {}
        for place, (tab, stem) in enumerate(CUTS, 2):
            _tab(day, page, place)
            day.picture(f"bao-phu-{stem}")
            entry["files"][tab.value] = exported(day, f"bao-phu-{stem}.xlsx")
        for place, stem in ((7, "gia-han"), (8, "theo-thang")):
            _tab(day, page, place)
            day.picture(f"bao-phu-{stem}")
            entry["files"][stem] = exported(day, f"bao-phu-{stem}.xlsx")
        _tab(day, page, 1)
    day.home()


def month_reported(day: Day) -> None:
    """Ctrl+P on the board: the report is frozen and looked at; the same report again as a sheet."""
    with day.story("the monthly report") as entry:
        page = _board_page(day)
        entry["figures"] = _figures(page)
        _report_dialog(day)
        day.picture("lap-bao-cao-thang")
        day.clerk.press("F9")
        entry["papers"] = [paper_from_dialog(day, REPORT)]
        dialog = _report_dialog(day)
        day.clerk.wait_for(lambda: dialog.table.table_model.rowCount() > 0, "the reports made")
        day.picture("bao-cao-da-lap")
        day.clerk.press("Ctrl+E")
        day.clerk.wait_for(lambda: day.dialog is not None and day.dialog is not dialog, "where to")
        entry["sheet"] = save_as(day, f"{REPORT}.xlsx")
        day.clerk.wait_for(lambda: (day.folder / entry["sheet"]).exists() and not is_exporting(day), "the sheet")
        entry["reports"] = dialog.table.table_model.rowCount()
    day.home()


def potential_left(day: Day) -> None:
    """Who is still without one of the insurances after the three days, for whoever counts the board again."""
    with day.story("who is still to be won") as entry:
        page = day.show("", "potential")
        assert isinstance(page, PotentialPage)
        day.clerk.wait_for(lambda: page.found is not None, "the potential list")
        day.at_rest()
        day.picture("tiem-nang-sau-ba-ngay")
        entry["rows"] = page.table.table_model.rowCount()
        entry["sheet"] = exported(day, "tiem-nang-sau-ba-ngay.xlsx")
    day.home()


def _board_page(day: Day) -> BoardPage:
    page = day.go("Ctrl+5", "board")
    assert isinstance(page, BoardPage)
    day.clerk.wait_for(lambda: page.reading.board is not None, "the board")
    day.at_rest()
    page.focus_first()
    return page


def _tab(day: Day, page: BoardPage, place: int) -> None:
    day.clerk.press(f"Alt+{place}")
    day.at_rest()
    page.focus_first()


def _report_dialog(day: Day) -> ReportDialog:
    day.clerk.press("Ctrl+P")
    day.clerk.wait_for(lambda: isinstance(day.dialog, ReportDialog), "the report")
    day.at_rest()
    dialog = day.dialog
    assert isinstance(dialog, ReportDialog)
    return dialog


def _figures(page: BoardPage) -> dict[str, Any]:
    """The commune's totals as the board counts them, and the four cards as they stand in the window."""
    board = page.reading.board
    assert isinstance(board, Board)
    tally = board.commune.tally
    return {
        "residents": board.commune.residents,
        "people": tally.people,
        "hi_covered": tally.hi_covered,
        "si_covered": tally.si_covered,
        "si_eligible": tally.si_eligible,
        "hamlets": len(board.rows),
        "cards": [card.accessibleName() for card in page.head.figures],
    }


def _asked(page: BoardPage) -> dict[str, Any]:
    """The bar that is looked into, and what is listed of it."""
    listed = page.people.listed
    assert listed is not None
    asked = listed.asked
    part = next(one for one in asked.line.bar.parts if one.key == asked.kind.key)
    return {
        "row": asked.line.name,
        "part": asked.kind.key,
        "bar": part.count,
        "households": len(listed.households),
        "people_of_households": listed.count,
        "people": len(listed.people),
        "heading": page.people.heading.text(),
    }


def _drilled(day: Day, page: BoardPage, files: dict[str, str]) -> list[dict[str, Any]]:
    """Enter: households; Alt+9: all people; back, right: one household's people; Enter: the person; Esc back."""
    told = [_asked(page)]
    day.clerk.press("Enter")
    day.at_rest()
    day.picture("bao-phu-cac-ho")
    files["households"] = exported(day, "bao-phu-cac-ho.xlsx")
    day.clerk.press("Alt+9")
    _listed(day, page, Level.PEOPLE)
    told.append(_asked(page))
    day.picture("bao-phu-tung-nguoi")
    page.people.take_focus()
    files["people"] = exported(day, "bao-phu-tung-nguoi.xlsx")
    day.clerk.press("Alt+9")
    _listed(day, page, Level.HOUSEHOLDS)
    page.people.take_focus()
    day.clerk.press("Right")
    _listed(day, page, Level.PEOPLE)
    told.append(_asked(page))
    day.picture("bao-phu-mot-ho")
    page.people.take_focus()
    day.go("Enter", "person")
    day.picture("bao-phu-den-mot-nguoi")
    day.clerk.press("Esc")
    day.wait_for_page("board")
    day.at_rest()
    page.focus_first()
    return told


def _listed(day: Day, page: BoardPage, level: Level) -> None:
    def is_there() -> bool:
        listed = page.people.listed
        return listed is not None and listed.asked.level is level

    day.clerk.wait_for(is_there, f"{level}")
    day.at_rest()
