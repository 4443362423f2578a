"""The figures of the law, every dated value of those on screen."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.services.book.parameter_pages import FigureGroup
from desktop.services.exports.listing import Line, Listing, fixed_listing

COLUMNS = ("Nhánh", "Số liệu", "Tệp", "Mức", "Từ ngày", "Đến ngày", "Căn cứ", "Xác nhận", "Đối chiếu")


def figure_listing(groups: Iterable[FigureGroup]) -> Listing:
    """One line for each dated value, newest first within its figure."""
    lines: tuple[Line, ...] = tuple(
        (
            str(group.branch),
            str(group.description),
            row.path,
            str(row.value),
            row.since,
            row.until,
            str(row.reference),
            str(row.status_text),
            row.checked,
        )
        for group in groups
        for row in group.rows
    )
    return fixed_listing("Mức đóng", "muc-dong", COLUMNS, lines)
