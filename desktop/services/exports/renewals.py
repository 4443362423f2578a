"""The renewals list as it is filtered and sorted, with amounts, reasons and contacts."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.partial_date import format_date
from desktop.services.desk import Desk
from desktop.services.exports.listing import Line, Listing
from desktop.services.renewals.contact_log import contact_text
from desktop.services.renewals.query import RenewalQuery
from desktop.services.renewals.renewal_list import RenewalRow, read_renewals
from desktop.services.renewals.view_files import rows_of_view
from desktop.storage.book import Transaction

COLUMNS = (
    "Hạn",
    "Họ và tên",
    "Số định danh hoặc mã số BHXH",
    "Thôn, xóm",
    "Điện thoại",
    "Gia hạn",
    "Chi tiết",
    "Kỳ này",
    "Kỳ trước",
    "Chênh lệch",
    "Vì sao",
    "Ngày cuối",
    "Sau ngày đó",
    "Liên hệ",
    "Ngày hẹn",
    "Ghi chú",
)


def renewal_listing(query: RenewalQuery) -> Listing:
    """The view as a list to export."""

    def rows(tx: Transaction, desk: Desk) -> Iterator[Line]:
        for row in rows_of_view(tx, desk, query):
            yield _line(row)

    return Listing(
        title="Gia hạn",
        stem="gia-han",
        columns=COLUMNS,
        count=lambda tx, desk: len(read_renewals(tx, desk, query).rows),
        rows=rows,
    )


def _line(row: RenewalRow) -> Line:
    work, change = row.work, row.work.change
    contact = row.contact
    return (
        work.due,
        work.name,
        work.number,
        work.place,
        work.phone,
        work.what,
        work.detail,
        work.amount,
        None if change is None else change.last,
        None if change is None or change.last is None else change.difference,
        "" if change is None else change.reason,
        None if work.safe_day is None else work.safe_day,
        work.after,
        row.state.text if contact is None else contact_text(contact),
        "" if contact is None or contact.promised_on is None else format_date(contact.promised_on),
        row.note,
    )
