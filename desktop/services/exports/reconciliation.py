"""The reconciliation sheet (bảng đối soát): sums, every receipt, void and refund with its slip, every slip."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.documents.sheets.tables import ExportTable, tables_sheet
from desktop.domain.people import Insurance
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.desk import Desk, today
from desktop.services.exports.listing import Line, Report
from desktop.services.exports.writing import Exported, no_report
from desktop.services.payment.receipts import INSURANCES, MEANS
from desktop.services.remittances.commission import commission_between
from desktop.services.remittances.overview import Overview, load_overview
from desktop.services.remittances.reconcile import KIND_NAMES, ReconciledItem, SlipView
from desktop.services.remittances.slip import SOURCE_NAMES
from desktop.storage.remittances import ItemKind

COMMISSION_COLUMNS = ("Thời gian", "Loại", "Lần", "Tiền người tham gia đóng", "Tỷ lệ %", "Thù lao", "Ghi chú")
TITLE = "Đối soát nộp tiền"
ACT_COLUMNS = (
    "Ngày",
    "Việc",
    "Ký hiệu",
    "Số biên lai",
    "Người nộp",
    "Loại",
    "Hình thức",
    "Số tiền",
    "Giấy nộp",
    "Ngày nộp",
    "Xác nhận",
)
SLIP_COLUMNS = (
    "Số",
    "Ngày nộp",
    "Từ ngày",
    "Đến ngày",
    "Nguồn",
    "BHXH tự nguyện",
    "BHYT hộ gia đình",
    "Cộng",
    "Số khoản",
    "Chứng từ",
    "Tình trạng",
    "Ngày xác nhận",
    "Số tiền xác nhận",
    "Chênh lệch",
    "Lý do, ghi chú",
)


def export_reconciliation(desk: Desk, report: Report = no_report) -> Exported:
    """The workbook, read from one unchanging state of the book; the journal says what left it.

    Raises:
        Exception: whatever ``report`` raises; then nothing is handed out and the journal says nothing.
    """
    found = load_overview(desk)
    rows = len(found.reconciliation.items) + len(found.slips)
    tables = (
        ExportTable(
            title="Tổng hợp", columns=("Khoản", "BHXH tự nguyện", "BHYT hộ gia đình", "Cộng"), rows=_sums(found)
        ),
        ExportTable(title="Từng biên lai", columns=ACT_COLUMNS, rows=map(_act, found.reconciliation.items)),
        ExportTable(title="Giấy nộp tiền", columns=SLIP_COLUMNS, rows=map(_slip, found.slips)),
        ExportTable(title="Thù lao", columns=COMMISSION_COLUMNS, rows=_commission(desk)),
    )

    def progress(done: int) -> None:
        report(done, max(rows, done))

    data = tables_sheet(tables, title=TITLE, progress=progress, made_on=today(desk))
    with desk.book.writing() as tx:
        journal_act(tx, desk, "list_exported", ABOUT_BOOK, what=TITLE, rows=rows)
    return Exported(data, rows)


def _sums(found: Overview) -> Iterator[Line]:
    items = found.reconciliation.items
    parts = {
        "Biên lai đã thu": [one for one in items if one.act.kind is ItemKind.RECEIPT],
        "Trừ biên lai hủy": [one for one in items if one.act.kind is ItemKind.VOID],
        "Trừ hoàn trả tại quầy": [one for one in items if one.act.kind is ItemKind.REFUND],
        "Phải nộp": list(items),
        "Đã nộp": [one for one in items if one.slip],
        "trong đó đã xác nhận": [one for one in items if one.confirmed],
        "Còn phải nộp": [one for one in items if not one.slip],
    }
    for name, own in parts.items():
        sums = [sum(one.act.amount for one in own if one.act.insurance is insurance) for insurance in Insurance]
        yield (name, *sums, sum(sums))


def _commission(desk: Desk) -> Iterator[Line]:
    """This year's; every amount rests on rates that nothing confirms."""
    year = today(desk).year
    earned = commission_between(desk, date(year, 1, 1), today(desk))
    for line in earned.lines:
        note = "chưa xác nhận" if line.amount is not None else "chưa ghi tỷ lệ ở Cài đặt, không tính"
        if line.amount is not None and line.insurance in earned.over_cap:
            note += "; bình quân vượt mức trần Nghị định 233/2025/NĐ-CP"
        when = "lần đầu" if line.first else "đóng tiếp"
        yield (f"năm {year}", INSURANCES[line.insurance], when, line.base, line.percent, line.amount, note)


def _act(one: ReconciledItem) -> Line:
    act = one.act
    return (
        act.day,
        str(KIND_NAMES[act.kind]),
        act.symbol,
        f"{act.number:07d}",
        act.payer_name,
        INSURANCES[act.insurance],
        {means.value: name for means, name in MEANS.items()}[act.means],
        act.amount,
        one.slip,
        one.made_on,
        "đã xác nhận" if one.confirmed else "",
    )


def _slip(view: SlipView) -> Line:
    slip, confirmed = view.slip, view.confirmation
    return (
        view.number,
        slip.made_on,
        slip.first_day,
        slip.last_day,
        SOURCE_NAMES[slip.source],
        slip.voluntary_si,
        slip.household_hi,
        slip.total,
        view.items,
        slip.reference,
        state_of(view),
        None if confirmed is None else confirmed.confirmed_on,
        None if confirmed is None else confirmed.amount,
        None if confirmed is None else view.difference,
        slip.reason or ("" if confirmed is None else confirmed.note),
    )


def state_of(view: SlipView) -> str:
    """What became of a slip, in a few words."""
    if view.reverses:
        return f"rút lại giấy số {view.reverses}"
    if view.reversed_by:
        return f"đã rút lại bằng số {view.reversed_by}"
    return "chờ xác nhận" if view.confirmation is None else "đã xác nhận"
