"""Check a list before it is sent: what each row still lacks, by row and column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.papers.agency_list import Row
from desktop.domain.papers.forms import Form
from desktop.domain.partial_date import PartialDate, Precision
from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk
from desktop.services.lists.building import form_of, typed_rows
from desktop.services.lists.form_choice import BEFORE_2026, HOUSEHOLDS, VOLUNTARY_SI
from desktop.storage.lists.batches import Batch
from desktop.storage.lists.lines import BatchLine, LineKind


@dataclass(frozen=True, slots=True, kw_only=True)
class LineProblem:
    """What a row lacks.

    Attributes:
        position: of the line in the batch. column: the heading it is about.
        field: the person's field to mend (``personal_id, birth, clinic_code …``) or empty.
        sentence: what is missing and what to do.
        blocking: the list cannot be sent with it.
    """

    line_id: UUID
    position: int
    name: str
    column: str
    field: str
    sentence: str
    blocking: bool


@dataclass(frozen=True, slots=True)
class _Lack:
    """What one row lacks: the form's column or text by its key, the person's field, the sentence."""

    column: str
    field: str
    sentence: str
    blocking: bool


def problems_of(desk: Desk, batch: Batch, made: Sequence[BatchLine]) -> tuple[LineProblem, ...]:
    """Every problem of a draft's lines, row by row; empty when it can be sent as it is."""
    form = form_of(desk, batch)
    return tuple(
        LineProblem(
            line_id=line.id,
            position=line.position,
            name=str(rows[0].get("full_name") or ""),
            column=_heading(form, lack.column),
            field=lack.field,
            sentence=lack.sentence,
            blocking=lack.blocking,
        )
        for line in made
        for rows in (typed_rows(line),)
        for lack in _lacks(batch.form_code, line, rows)
    )


def _lacks(code: str, line: BatchLine, rows: Sequence[Row]) -> Iterator[_Lack]:
    yield from _numbers(code, line, rows[0])
    yield from _birth(code, rows[0])
    if code != VOLUNTARY_SI:
        yield from _clinic(line, rows[0])
    if code == HOUSEHOLDS:
        yield from _household(rows[0])
    if code == BEFORE_2026 and not rows[0].get("address"):
        yield _Lack("address", "commune_code", say("Chưa có địa chỉ. Xin bổ sung nơi ở."), blocking=False)
    if sum(cell for row in rows if isinstance(cell := row.get("pays"), int)) != line.amount:
        told = say("Số tiền của dòng khác biên lai. Xin kiểm tra sổ rồi gửi.")
        yield _Lack("pays", "", told, blocking=True)


def _numbers(code: str, line: BatchLine, row: Row) -> Iterator[_Lack]:
    """A new person has no SI number yet; then the personal ID tells who it is."""
    has_id, has_si = bool(row.get("personal_id")), bool(row.get("si_number"))
    column = "si_number" if code == VOLUNTARY_SI else "personal_id"
    if not has_id and not has_si:
        told = say("Chưa có số định danh và mã số BHXH. Xin bổ sung một trong hai số.")
        yield _Lack(column, "personal_id", told, blocking=True)
    elif not has_id and code != VOLUNTARY_SI:
        yield _Lack(column, "personal_id", say("Chưa có số định danh. Xin bổ sung nếu có."), blocking=False)
    elif not has_si and line.kind is not LineKind.NEW:
        told = say("Người đã tham gia mà chưa có mã số BHXH. Xin bổ sung nếu đã được cấp.")
        yield _Lack("si_number", "si_number", told, blocking=False)


def _birth(code: str, row: Row) -> Iterator[_Lack]:
    birth = row.get("birth")
    if not isinstance(birth, PartialDate):
        yield _Lack("birth", "birth", say("Chưa có ngày sinh. Xin bổ sung."), blocking=True)
    elif birth.precision is not Precision.DAY and code != VOLUNTARY_SI:
        told = say("Ngày sinh chưa đủ ngày, tháng ({birth}). Xin đối chiếu giấy tờ.", birth=birth)
        yield _Lack("birth", "birth", told, blocking=False)


def _clinic(line: BatchLine, row: Row) -> Iterator[_Lack]:
    if not row.get("clinic"):
        first = line.kind in {LineKind.NEW, LineKind.AGAIN}
        told = say("Chưa chọn nơi khám chữa bệnh ban đầu. Xin sửa dòng này để chọn.")
        yield _Lack("clinic", "clinic_code", told, blocking=first)


def _household(row: Row) -> Iterator[_Lack]:
    if not row.get("head"):
        yield _Lack("head", "", say("Hộ không còn chủ hộ. Xin lập lại hộ rồi gửi."), blocking=True)
        return
    if not row.get("relation"):
        yield _Lack("relation", "", say("Chưa rõ quan hệ với chủ hộ. Xin sửa ở trang hộ gia đình."), blocking=True)
    if not row.get("head_phone"):
        yield _Lack("phone", "", say("Chủ hộ chưa có số điện thoại. Xin bổ sung nếu có."), blocking=False)


def _heading(form: Form, key: str) -> str:
    return form.column(key).heading if form.has(key) else form.texts.get(key, "")
