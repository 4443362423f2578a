"""Sheets of the tour: a list of residents tried and brought in, its errors, the sample; lists that leave as sheets."""

from __future__ import annotations

from desktop.documents.sheets import table_sheet
from desktop.domain.papers.agency_list import Cell
from desktop.tour.cards import HOUSEHOLD, RESIDENT
from desktop.tour.day import Day
from desktop.tour.papers import save_as
from desktop.ui.pages.arguments import ImportsArgument
from desktop.ui.pages.imports.imports_page import ImportsPage
from desktop.ui.pages.shared.exporting import Exporter

RESIDENTS = "dan-cu-thon-dong.xlsx"
HEADINGS = (
    "STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Điện thoại", "Mã hộ", "Quan hệ với chủ hộ", "Địa chỉ",
    "Số tháng đã đóng BHXH", "Số tháng đã hỗ trợ", "Tháng đóng cuối", "Thẻ BHYT đến ngày",
)  # fmt: skip
_HOME = "Thôn Đông, Xã Tiên Du, Bắc Ninh"
ROWS: tuple[tuple[Cell, ...], ...] = (
    (
        1, RESIDENT.name, "05/06/1971", "Nam", RESIDENT.personal_id, RESIDENT.phone, "H77", "chủ hộ", _HOME,
        36, 24, "10/2026", "31/12/2026",
    ),
    (2, "Đặng Thị Ích", "1974", "Nữ", "027174999922", "", "H77", "vợ", _HOME, "", "", "", "31/12/2026"),
    (3, "Phạm Minh Kha", "30/02/2001", "Nam", "027201999923", "", "", "", _HOME, "", "", "", ""),
    (4, "Võ Thị Lành", "11/11/1966", "Nữ", "027166999924", "0500999924", "0", "chủ hộ", _HOME, 12, 18, "", ""),
    (5, HOUSEHOLD[0].name, "01/01/1970", "Nam", HOUSEHOLD[0].personal_id, "0500999999", "", "", "", "", "", "", ""),
)  # fmt: skip
"""Two are right, two stop (30 February; more supported than paid), one is in the book and has another phone."""


def residents_brought_in(day: Day) -> None:
    """A list of residents with what was before this book: columns, a try, what stops, the import, the error sheet."""
    with day.story("a list of residents brought in") as entry:
        path = day.folder / RESIDENTS
        path.write_bytes(table_sheet("Dân cư", HEADINGS, ROWS, made_on=day.clock().date()))
        day.command("Nhập dữ liệu", "imports")
        day.picture("nhap-du-lieu")
        day.clerk.press("Alt+9")
        entry["sample"] = save_as(day, "mau-danh-sach.xlsx")
        # the system's own window that asks for a file is no part of the tour
        day.program.window.open_page("imports", ImportsArgument(path=path))
        page = day.page
        assert isinstance(page, ImportsPage)
        day.clerk.wait_for(lambda: page.proposed is not None and not page.runner.running, "the columns")
        day.at_rest()
        day.picture("nhap-cac-cot")
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: page.part.report is not None, "the sheet tried")
        day.at_rest()
        day.picture("nhap-thu")
        day.clerk.press("Alt+3")
        day.picture("nhap-se-sua")
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: page.part.outcome is not None, "the sheet brought in")
        day.at_rest()
        day.picture("nhap-xong")
        report = page.part.report
        assert report is not None
        entry["report"] = {
            "new": report.new,
            "changed": report.changed,
            "stopped": [{"row": one.row, "column": one.column, "code": one.code} for one in report.stopped],
        }
        day.clerk.press("Ctrl+E")
        entry["errors"] = save_as(day, "dan-cu-thon-dong-loi.xlsx")
    day.home()


def lists_on_screen_exported(day: Day) -> None:
    """Ctrl+E on pages that show a list, and one person's whole record."""
    with day.story("lists on screen as sheets") as entry:
        entry["files"] = []
        for key, name, stem in (
            ("Ctrl+1", "home", "viec-can-lam"),
            ("Ctrl+8", "receipts", "bien-lai"),
            ("", "parameters", "muc-dong"),
        ):
            day.show(key, name)
            for ending in (".xlsx", ".csv"):
                entry["files"].append(exported(day, f"xuat-{stem}{ending}", pictured=True))
        day.home()
        day.scan(HOUSEHOLD[0].qr, "person")
        for ending in (".xlsx", ".json"):
            entry["files"].append(exported(day, f"xuat-ho-so-mot-nguoi{ending}", pictured=True))
    day.home()


def ledgers_exported(day: Day) -> None:
    """Ctrl+E of receipts, days, remittances and refunds, for whoever adds the three days up again."""
    with day.story("receipts, days, remittances, refunds as sheets") as entry:
        day.go("Ctrl+8", "receipts")
        entry["files"] = [exported(day, "ba-ngay-bien-lai.xlsx", pictured=True)]
        day.go("Ctrl+6", "day")
        day.clerk.press("Alt+2")
        day.at_rest()
        day.picture("cac-ngay-da-chot")
        entry["files"].append(exported(day, "ba-ngay-chot-ngay.xlsx", pictured=True))
        day.go("Alt+5", "remittances")
        entry["files"].append(exported(day, "ba-ngay-doi-soat.xlsx", pictured=True))
        day.command("Hoàn trả", "refunds")
        entry["files"].append(exported(day, "ba-ngay-hoan-tra.xlsx", pictured=True))
    day.home()


def exported(day: Day, name: str, *, pictured: bool = False) -> str:
    """Ctrl+E, a name in the tour's folder."""
    day.clerk.press("Ctrl+E")
    day.clerk.wait_for(lambda: day.dialog is not None, f"where to save {name}")
    if pictured and name.endswith(".xlsx"):
        day.picture(name.removesuffix(".xlsx"))
    saved = save_as(day, name)
    day.clerk.wait_for(lambda: (day.folder / name).exists() and not is_exporting(day), name)
    return saved


def is_exporting(day: Day) -> bool:
    """A second export waits until the page has been told that the first one ended, not only for its file."""
    return any(exporter.running for exporter in day.page.findChildren(Exporter))
