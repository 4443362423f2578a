"""The preview of a change as it is filtered and sorted, each row with the change and what its amounts rest on."""

from __future__ import annotations

from desktop.domain.texts.phrases import joined, say
from desktop.services.exports.listing import Line, Listing, fixed_listing
from desktop.services.rule_change.choices import assumptions, change_title
from desktop.services.rule_change.preview import Preview
from desktop.services.rule_change.query import PreviewView
from desktop.services.rule_change.rows import PreviewRow
from desktop.services.rule_change.view_files import EFFECT_NAMES, INSURANCE_NAMES, MOVE_NAMES

COLUMNS = (
    "Bảo hiểm",
    "Họ và tên",
    "Số định danh hoặc mã số BHXH",
    "Thôn, xóm",
    "Điện thoại",
    "Lần đóng tới",
    "Những người đóng",
    "Nhóm",
    "Hạn đóng tới",
    "Trước",
    "Sau",
    "Chênh lệch",
    "Kết quả",
    "Thu nhập chọn trước",
    "Thu nhập chọn sau",
    "Giới hạn thu nhập",
    "Ghi chú",
    "Chưa tính được vì",
    "Mức đóng đổi",
    "Xác nhận",
    "Giả định",
)


def preview_listing(found: Preview, view: PreviewView) -> Listing:
    """The view as a list to export, each row with the change and the assumptions it rests on."""
    return fixed_listing("Khi mức đóng đổi", "muc-dong-doi", COLUMNS, tuple(_line(found, row) for row in view.rows))


def _line(found: Preview, row: PreviewRow) -> Line:
    sure = say("đã xác nhận") if row.confirmed and found.change.confirmed else say("chưa xác nhận")
    return (
        INSURANCE_NAMES[row.insurance],
        row.name,
        row.number,
        row.place,
        row.phone,
        row.what,
        ", ".join(share.name for share in row.shares),
        row.group_text,
        row.due,
        row.before,
        row.after,
        row.difference,
        EFFECT_NAMES[row.effect],
        row.income_before,
        row.income_after,
        MOVE_NAMES[row.moved],
        joined("; ", row.notes),
        row.problem,
        change_title(found.change),
        say("mức thử, chưa phải quy định") if found.change.trial else sure,
        assumptions(found.change),
    )
