"""The potential list as it is filtered and sorted, with every reason and the last contact."""

from __future__ import annotations

from desktop.domain.texts.phrases import joined
from desktop.services.exports.listing import Line, Listing, fixed_listing
from desktop.services.potential.kinds import REASON_NAMES
from desktop.services.potential.potential_list import PotentialList, PotentialRow

COLUMNS = (
    "Thứ tự",
    "Họ và tên",
    "Thôn, xóm",
    "Sinh",
    "Tuổi",
    "Điện thoại",
    "Chưa có BHYT",
    "Chưa tham gia BHXH tự nguyện",
    "Nhóm",
    "Vì sao",
    "Các lý do",
    "Liên hệ",
)


def potential_listing(found: PotentialList) -> Listing:
    """One line for each person."""
    lines = tuple(_line(row) for row in found.rows)
    return fixed_listing("Danh sách tiềm năng", "tiem-nang", COLUMNS, lines)


def _line(row: PotentialRow) -> Line:
    return (
        row.priority,
        row.name,
        str(row.hamlet_name),
        str(row.born),
        row.age,
        row.phone,
        "x" if row.lacks_hi else "",
        "x" if row.lacks_si else "",
        str(row.group_name),
        str(REASON_NAMES[row.reason]),
        str(joined("; ", [why.text for why in row.reasons])),
        str(row.state.text),
    )
