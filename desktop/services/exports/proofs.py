"""The proof watch as it is filtered and sorted, with the payment that changes and whose part moves."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import joined, say
from desktop.services.desk import Desk
from desktop.services.exports.listing import Line, Listing
from desktop.services.proofs.proof_list import ProofRow, read_proofs
from desktop.services.proofs.query import ProofQuery
from desktop.services.proofs.view_files import affected_text, rows_of_view
from desktop.services.renewals.contact_log import contact_text
from desktop.storage.book import Transaction

COLUMNS = (
    "Giấy hết hạn",
    "Họ và tên",
    "Số định danh hoặc mã số BHXH",
    "Thôn, xóm",
    "Điện thoại",
    "Bảo hiểm",
    "Nhóm được hỗ trợ",
    "Số giấy",
    "Lần đóng thay đổi, chậm nhất",
    "Đóng cho",
    "Có giấy (đ)",
    "Không có giấy (đ)",
    "Chênh lệch (đ)",
    "Ai đổi mức",
    "Ghi chú",
    "Liên hệ",
)
_INSURANCES = {"voluntary_si": "BHXH tự nguyện", "household_hi": "BHYT"}


def proof_listing(query: ProofQuery) -> Listing:
    """The view as a list to export, every effect worked out."""

    def rows(tx: Transaction, desk: Desk) -> Iterator[Line]:
        for row in rows_of_view(tx, desk, query):
            yield _line(row)

    return Listing(
        title="Giấy tờ hết hạn",
        stem="giay-to-het-han",
        columns=COLUMNS,
        count=lambda tx, desk: len(read_proofs(tx, desk, query).rows),
        rows=rows,
    )


def _line(row: ProofRow) -> Line:
    effect = row.effect
    return (
        row.ends,
        row.name,
        row.number,
        row.place,
        row.phone,
        _INSURANCES[row.claim.insurance.value],
        row.paper,
        row.claim.paper_number,
        None if effect is None else effect.pays_on,
        "" if effect is None else effect.what,
        None if effect is None else effect.before,
        None if effect is None else effect.after,
        None if effect is None else effect.more,
        affected_text(row),
        _note(row),
        row.state.text if row.contact is None else contact_text(row.contact),
    )


def _note(row: ProofRow) -> str:
    if row.effect is None:
        return row.why_not
    early = (
        say("đóng đến hết {day} thì còn tính theo giấy này", day=format_date(row.ends)) if row.effect.in_time else ""
    )
    return joined("; ", (early, "" if row.effect.confirmed else say("chưa xác nhận")))
