"""The agency's lists as the office has them, and the receipt lines that wait for one."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.services.exports.listing import Line, Listing, fixed_listing
from desktop.services.lists.batches import BatchRow
from desktop.services.lists.waiting import Waiting

BATCH_COLUMNS = (
    "Danh sách",
    "Trạng thái",
    "Số dòng",
    "Số tiền (đ)",
    "Chờ xem",
    "Ngày lập",
    "Ngày gửi",
    "Ngày trả lời",
    "Ngày đóng",
    "Ghi chú",
)
WAITING_COLUMNS = (
    "Mẫu",
    "Người tham gia",
    "Số định danh",
    "Ký hiệu",
    "Số biên lai",
    "Ngày biên lai",
    "Số tháng",
    "Số tiền (đ)",
    "Gửi lại",
)


def batch_listing(rows: Iterable[BatchRow]) -> Listing:
    """One line for each batch, in the order given; amounts in đồng."""
    lines: tuple[Line, ...] = tuple(
        (
            str(row.title),
            str(row.chip.text),
            row.lines,
            row.amount,
            row.to_see,
            row.made_on,
            row.sent_on,
            row.answered_on,
            row.closed_on,
            row.note,
        )
        for row in rows
    )
    return fixed_listing("Các đợt danh sách", "cac-dot-danh-sach", BATCH_COLUMNS, lines)


def waiting_listing(waiting: Waiting) -> Listing:
    """One line for each insured person of a receipt that no batch has, by form; amounts in đồng."""
    lines: tuple[Line, ...] = tuple(
        (
            form.form_name,
            line.name,
            line.number,
            line.symbol,
            line.receipt_number,
            line.issued_on,
            line.months,
            line.amount,
            "có" if line.corrects_id is not None else "",
        )
        for form in waiting.forms
        for line in form.lines
    )
    return fixed_listing("Dòng chờ lập danh sách", "dong-cho-lap-danh-sach", WAITING_COLUMNS, lines)
