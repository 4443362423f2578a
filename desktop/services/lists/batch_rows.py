"""What the page shows of batches and their lines, and the list of all batches."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import joined, say
from desktop.services.desk import Desk
from desktop.services.lists.building import batch_title
from desktop.services.lists.checking import LineProblem
from desktop.services.lists.form_choice import NAMES
from desktop.services.shown import Chip, Difference, Tone
from desktop.storage.book import Transaction
from desktop.storage.lists import batches
from desktop.storage.lists.batches import Batch, BatchState, BatchSums
from desktop.storage.lists.lines import Handling, LineKind, Outcome

NO_LINES = BatchSums(lines=0, amount=Money(0), open=0)
ANSWER_DAYS, SATURDAY = 3, 5


class NextAct(StrEnum):
    """What can be done next about a line; the first of a line's acts is the one that is offered."""

    RELIST = "relist"
    """Sửa, gửi lại: correct and put into the next batch (``settle.relist_line``)."""
    REFUND = "refund"
    """Lập hoàn trả sau (``settle.settle_line``)."""
    CHOOSE = "choose"
    """Chọn dòng đúng (``settle.choose_row``)."""
    ASK = "ask"
    """Hỏi cơ quan BHXH: nothing in the book changes."""
    ACCEPT = "accept"
    """The agency says it has the line after all (``settle.settle_line``)."""
    LEAVE = "leave"
    """Để nguyên (``settle.settle_line``)."""
    CALL = "call"
    """Gọi người tham gia: the phone is in the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRow:
    """A batch in the list of batches.

    Attributes:
        title: ``D05-TS · đợt 2/2026``. lines, amount: how many, and what was paid.
        to_see: answered lines that nobody has settled yet.
        chip: its state in at most four words.
        dates: ``gửi 16/11/2026 · trả lời 20/11/2026``; for a draft ``đang gom``.
    """

    batch_id: UUID
    version: int
    form_code: str
    form_version: str
    form_name: str
    title: str
    number: int
    year: int
    state: BatchState
    made_on: date
    sent_on: date | None
    answered_on: date | None
    closed_on: date | None
    lines: int
    amount: Money
    to_see: int
    chip: Chip
    dates: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """A row of the agency's reply that belongs to no line for certain.

    Attributes:
        text: name, numbers and result as the reply has them.
        line_ids: the lines it may mean; empty for a row about nobody in the batch.
    """

    row_id: UUID
    row_number: int
    text: str
    reason: str
    line_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LineView:
    """A line of a batch.

    Attributes:
        number: personal ID, else SI number. receipt_number: as printed.
        what: months or period, ``12 tháng từ 10/2026``.
        kind_name: ``tăng mới`` …; outcome_chip: at most four words, None for a draft.
        said: what the agency said, one line; empty before its reply.
        handled: what was done about it, ``Đưa vào D05-TS đợt 3/2026``; empty if nothing.
        settled: nothing is left to do about the line.
        acts: what can be done next, the usual one first.
        note: the office's own, printed before the receipt number.
        problems: sentences of the check before sending (drafts only); blocking ones stop the sending.
        differences: what the agency's row says otherwise of the person than the book (birth, name, numbers).
        rows: unclear rows of the reply that may mean this line.
        corrects: the refused line that this one puts right, ``D05-TS đợt 1/2026, dòng 17``.
        clinic_code: the person's first-visit clinic, None where the form does not ask for it or it was sent already.
        household_without_clinic: how many others of the household stand in this draft without a clinic.
    """

    line_id: UUID
    position: int
    receipt_id: UUID
    person_id: UUID
    name: str
    number: str
    phone: str
    receipt_number: str
    what: str
    amount: Money
    kind: LineKind
    kind_name: str
    paper: bool
    outcome: Outcome
    outcome_chip: Chip | None
    said: str
    handling: Handling
    handled: str
    settled: bool
    acts: tuple[NextAct, ...]
    note: str = ""
    problems: tuple[str, ...] = ()
    blocking: bool = False
    differences: tuple[Difference, ...] = ()
    rows: tuple[RowView, ...] = ()
    corrects: str = ""
    clinic_code: str | None = None
    household_without_clinic: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchView:
    """A batch opened.

    Attributes:
        steps: what has been done and what comes next, as chips from left to right.
        problems: what the check before sending finds, by row and column (drafts only).
        unknown: rows of its replies about nobody in the batch.
        unsettled: why it cannot be closed yet, one sentence a line (answered batches only).
    """

    row: BatchRow
    lines: tuple[LineView, ...]
    steps: tuple[Chip, ...]
    problems: tuple[LineProblem, ...] = ()
    unknown: tuple[RowView, ...] = ()
    unsettled: tuple[str, ...] = ()


def list_batches(desk: Desk, *, form_code: str = "", states: tuple[BatchState, ...] = ()) -> tuple[BatchRow, ...]:
    """All batches, the newest first; of one form or of some states when asked for."""
    with desk.book.reading() as tx:
        found = batches.find(tx, form_code=form_code, states=states)
        sums = batches.sums(tx, [batch.id for batch in found])
    return tuple(_row(batch, sums.get(batch.id, NO_LINES)) for batch in found)


def batch_row(tx: Transaction, batch: Batch) -> BatchRow:
    """A batch as the list shows it."""
    return _row(batch, batches.sums(tx, [batch.id]).get(batch.id, NO_LINES))


def _row(batch: Batch, sums: BatchSums) -> BatchRow:
    return BatchRow(
        batch_id=batch.id,
        version=batch.version,
        form_code=batch.form_code,
        form_version=batch.form_version,
        form_name=NAMES.get(batch.form_code, batch.form_code),
        title=batch_title(batch),
        number=batch.number,
        year=batch.year,
        state=batch.state,
        made_on=batch.made_on,
        sent_on=batch.sent_on,
        answered_on=batch.answered_on,
        closed_on=batch.closed_on,
        lines=sums.lines,
        amount=sums.amount,
        to_see=sums.open,
        chip=_chip(batch, sums),
        dates=_dates(batch),
        note=batch.note,
    )


def _chip(batch: Batch, sums: BatchSums) -> Chip:
    if batch.state is BatchState.DRAFT:
        return Chip(Tone.INFO, say("Đang gom"))
    if batch.state is BatchState.SENT:
        return Chip(Tone.WARN, say("Chờ trả lời"))
    if batch.state is BatchState.CLOSED:
        return Chip(Tone.OK, say("Xong"))
    if sums.open:
        return Chip(Tone.BAD, say("{count} cần xem", count=sums.open))
    return Chip(Tone.OK, say("Đã xử lý hết"))


def _dates(batch: Batch) -> str:
    if batch.sent_on is None:
        return say("đang gom")
    parts = [say("gửi {day}", day=format_date(batch.sent_on))]
    if batch.answered_on is None:
        parts.append(say("hẹn trả lời {day}", day=format_date(answer_due(batch.sent_on))))
    else:
        parts.append(say("trả lời {day}", day=format_date(batch.answered_on)))
    return joined(" · ", parts)


def answer_due(sent_on: date) -> date:
    """The third working day after sending: by then the agency answers an incomplete file; holidays not counted."""
    day, left = sent_on, ANSWER_DAYS
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < SATURDAY
    return day
