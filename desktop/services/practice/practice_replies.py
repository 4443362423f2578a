"""A reply of the agency to a list of a practice book: most accepted, some refused, one left out, one about nobody."""

from __future__ import annotations

from uuid import UUID

from desktop.documents.sheets import table_sheet
from desktop.domain.papers.agency_list import Cell
from desktop.domain.partial_date import PartialDate
from desktop.domain.texts.text import fold
from desktop.services.desk import Desk, today
from desktop.services.lists.building import loaded_batch, typed_rows
from desktop.services.lists.files import BatchFile
from desktop.services.lists.form_choice import NAMES, VOLUNTARY_SI
from desktop.storage.lists import lines
from desktop.storage.lists.lines import BatchLine

HEADINGS = (
    "STT",
    "Họ và tên",
    "Số định danh",
    "Mã số BHXH",
    "Mã thẻ BHYT",
    "Ngày sinh",
    "Số biên lai",
    "Kết quả",
    "Lý do",
)
REFUSED_EACH, FIRST_REFUSED, LEFT_OUT_FROM = 8, 2, 4
"""Every eighth line is refused, the second first; from four lines on the last is left out."""
REASONS = ("Sai ngày sinh", "Người tham gia đã có thẻ BHYT do doanh nghiệp đóng", "Thiếu mẫu TK1-TS")
STRANGER = ("Người Không Có Trong Đợt", "099000000000", "9999999999")


def practice_reply(desk: Desk, batch_id: UUID) -> BatchFile:
    """The reply as .xlsx; who has no SI number gets one of the practice range, accepted cards their number."""
    with desk.book.reading() as tx:
        batch = loaded_batch(tx, batch_id)
        own = lines.of_batch(tx, batch_id)
    left_out = own[-1] if len(own) >= LEFT_OUT_FROM else None
    answered = [line for line in own if line is not left_out]
    rows = [_row(line, with_card=batch.form_code != VOLUNTARY_SI) for line in answered]
    name, personal_id, si_number = STRANGER
    rows.append((len(rows) + 1, name, personal_id, si_number, "", PartialDate(1980), "9999999", "Đã nhận", ""))
    form = "-".join(fold(NAMES[batch.form_code]).split())
    return BatchFile(
        content=table_sheet("Trả lời", HEADINGS, rows, made_on=today(desk)),
        file_name=f"tra-loi_{form}_dot-{batch.number}_{batch.year}.xlsx",
    )


def _row(line: BatchLine, *, with_card: bool) -> tuple[Cell, ...]:
    row = typed_rows(line)[0]
    refused = line.position % REFUSED_EACH == FIRST_REFUSED
    si_number = str(row.get("si_number") or "") or ("" if refused else f"999{line.person_id.int % 10**7:07d}")
    reason = REASONS[line.position // REFUSED_EACH % len(REASONS)] if refused else ""
    birth = row.get("birth")
    return (
        line.position,
        row.get("full_name"),
        row.get("personal_id"),
        si_number,
        si_number if with_card and not refused else "",
        _other_birth(birth) if reason == REASONS[0] and isinstance(birth, PartialDate) else birth,
        row.get("receipt_number"),
        "Không nhận" if refused else "Đã nhận",
        reason,
    )


def _other_birth(birth: PartialDate) -> PartialDate:
    """Another day of the same year, as the population's register has it."""
    return PartialDate(birth.year, 4 if birth.month != 4 else 5, 21)
