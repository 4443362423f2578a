"""Lịch đóng: the contribution schedule on A4 for both insurances, one or a thousand in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from desktop.documents.flow import (
    Block,
    Footnotes,
    Frame,
    beside,
    centred,
    divide,
    draw_pages,
    gap,
    keep_last,
    paragraph,
    stack,
)
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style, shortened
from desktop.documents.many import draw_many
from desktop.documents.page import A4_LANDSCAPE, UNSURE, Align, Paper, PaperFacts, date_in_words
from desktop.documents.parts import collector_line, office_lines, transfer_block, two_columns
from desktop.documents.table import Column, Table
from desktop.documents.words import figure_names
from desktop.domain.money import Money, format_money
from desktop.domain.papers.receipt import Office, Schedule, ScheduleRow
from desktop.domain.people import Insurance

_SIDE, _TOP, _BOTTOM = 36.0, 30.0, 34.0
_WIDTH = A4_LANDSCAPE[0] - 2 * _SIDE
_ROOM = A4_LANDSCAPE[1] - _TOP - _BOTTOM
_BODY, _BOLD, _SMALL = Style(REGULAR, 11), Style(BOLD, 11), Style(ITALIC, 9.5)
_CELL, _CELL_BOLD, _HEADING = Style(REGULAR, 9.5), Style(BOLD, 9.5), Style(BOLD, 9)


@dataclass(frozen=True, slots=True, kw_only=True)
class SchedulePaper:
    """A schedule with what its paper says around it; ``receipt_number`` is empty before anything is paid."""

    schedule: Schedule
    office: Office
    issued_on: date
    receipt_number: str = ""
    practice: bool = False


def render_schedule(
    schedule: Schedule, office: Office, issued_on: date, receipt_number: str = "", *, practice: bool = False
) -> bytes:
    """Draw one schedule as a PDF file."""
    item = SchedulePaper(
        schedule=schedule, office=office, issued_on=issued_on, receipt_number=receipt_number, practice=practice
    )
    return render_schedules([item])


def render_schedules(items: Iterable[SchedulePaper], progress: Callable[[int], None] | None = None) -> bytes:
    """Draw many schedules into one PDF file, each with page numbers of its own.

    Args:
        items: at least one; the first gives the file its title, author, date and practice mark.
        progress: told after each schedule how many are done; what it raises ends the work.

    Raises:
        ValueError: no items.
    """
    return draw_many(items, A4_LANDSCAPE, _facts, _draw, progress)


def _facts(item: SchedulePaper) -> PaperFacts:
    return PaperFacts(
        title=f"Lịch đóng - {item.schedule.person_name}",
        author=item.office.organisation or item.office.agency,
        subject=item.schedule.title,
        made_on=item.issued_on,
        practice=item.practice,
    )


def _draw(paper: Paper, item: SchedulePaper) -> None:
    schedule, footnotes = item.schedule, Footnotes(_WIDTH)
    name = f"Lịch đóng · {schedule.person_name}"
    if item.receipt_number:
        name += f" · Biên lai {item.receipt_number}"
    frame = Frame(side=_SIDE, top=_TOP, bottom=_BOTTOM, continued=_continued(schedule))
    blocks = [
        _office(item),
        _title(item),
        *_facts_lines(schedule),
        gap(6),
        *_rows(schedule, footnotes),
        *_notes(schedule),
        *_transfer(schedule),
    ]
    draw_pages(paper, divide(blocks, _ROOM, frame, footnotes), frame, name, footnotes)


def _continued(schedule: Schedule) -> Block:
    text = shortened(f"{schedule.title} (tiếp theo) · {schedule.person_name}", _BOLD, _WIDTH)
    return stack([paragraph(_SIDE, _WIDTH, text, _BOLD), gap(6)])


def _office(item: SchedulePaper) -> Block:
    office, half = item.office, _WIDTH * 0.62
    left = office_lines(office, _SIDE, half)
    x, width = _SIDE + half + 10, _WIDTH - half - 10
    right = [centred(x, width, date_in_words(item.issued_on), _SMALL)]
    if item.receipt_number:
        right.append(centred(x, width, f"Theo biên lai {item.receipt_number}", Style(REGULAR, 10)))
    if collector := collector_line(office):
        right.append(centred(x, width, collector, Style(REGULAR, 10)))
    return beside(left, stack(right))


def _title(item: SchedulePaper) -> Block:
    return stack([gap(8), centred(_SIDE, _WIDTH, item.schedule.title, Style(BOLD, 16)), gap(6)])


def _facts_lines(schedule: Schedule) -> list[Block]:
    """Who, then the facts in two columns, a long one over both."""
    label = "Người tham gia" if schedule.insurance is Insurance.VOLUNTARY_SI else "Người đại diện hộ"
    facts = ((label, schedule.person_name), ("Số định danh hoặc mã số BHXH", schedule.person_number), *schedule.facts)
    return two_columns((f"{name}: {value}" for name, value in facts if value), _SIDE, _WIDTH, _BODY)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A column of the schedule with the text of each row and of the total, and whether it is needed."""

    column: Column
    text: Callable[[ScheduleRow], str]
    total: Callable[[ScheduleRow], Money] | None = None


def _columns(schedule: Schedule, marks: Callable[[ScheduleRow], str]) -> list[_Shown]:
    """The columns that have something to say for this schedule; the notes take what width is left."""
    rows, voluntary = schedule.rows, schedule.insurance is Insurance.VOLUNTARY_SI
    unit, centre = ("tháng" if voluntary else "ngày"), Align.CENTRE
    columns = [_Shown(Column("Kỳ đóng" if voluntary else "Họ và tên", 92 if voluntary else 132), _label)]
    if not voluntary:
        columns += [
            _Shown(Column("Thứ tự", 62, centre), lambda row: row.place),
            _Shown(Column("Mức", 38, centre, whole=True), lambda row: row.share),
        ]
    columns += [
        _Shown(Column(f"Từ {unit}", 54, centre, whole=True), lambda row: row.period_from),
        _Shown(Column(f"Đến {unit}", 54, centre, whole=True), lambda row: row.period_to),
        _Shown(Column("Số tháng", 34, centre, whole=True), lambda row: str(row.months)),
    ]
    supported = any(row.state_support or row.extra_support or row.gross != row.pays for row in rows)
    if voluntary or supported:
        columns += [
            _money("Mức đóng", lambda row: row.gross),
            _money("Nhà nước hỗ trợ", lambda row: row.state_support),
        ]
    if any(row.extra_support for row in rows):
        columns.append(_money("Hỗ trợ thêm", lambda row: row.extra_support))
    columns.append(_money("Phải đóng (đồng)", lambda row: row.pays, width=74))
    deadline = "Hạn đóng" if voluntary else "Ngày cuối đóng liền thẻ"
    columns.append(_Shown(Column(deadline, 62, centre), lambda row: row.deadline))
    if voluntary:
        columns += [
            _Shown(Column("Cộng dồn (tháng)", 42, centre), lambda row: _count(row.cumulative_months)),
            _Shown(Column("Được hỗ trợ (tháng)", 42, centre), lambda row: _count(row.cumulative_supported)),
        ]
    columns.append(_Shown(Column("Căn cứ", 74, centre), marks))
    left = _WIDTH - sum(shown.column.width for shown in columns)
    return [*columns, _Shown(Column("Thay đổi và lý do" if voluntary else "Ghi chú", left), lambda row: row.note)]


def _money(heading: str, amount: Callable[[ScheduleRow], Money], width: float = 66) -> _Shown:
    return _Shown(Column(heading, width, Align.RIGHT, whole=True), lambda row: format_money(amount(row)), amount)


def _label(row: ScheduleRow) -> str:
    """A row's name with whether it is paid or an estimate, unless the name says so."""
    state = "đã đóng" if row.paid else "ước tính"
    return row.label if "đóng" in row.label else f"{row.label} ({state})"


def _count(months: int | None) -> str:
    return "" if months is None else str(months)


def _transfer(schedule: Schedule) -> list[Block]:
    """The code by which the next payment can be transferred; its amount may be left to the payer."""
    heading = "Chuyển khoản cho lần đóng tới: mở ứng dụng ngân hàng, quét mã bên trái."
    unknown = "theo số tiền của lần đóng tới"
    return [transfer_block(schedule.transfer, heading, _SIDE, _WIDTH, unknown)] if schedule.transfer else []


def _rows(schedule: Schedule, footnotes: Footnotes) -> list[Block]:
    numbers = {row.references: _numbers(row.references, footnotes) for row in schedule.rows}

    def marks(row: ScheduleRow) -> str:
        marks = [f"[{number}]" for number in sorted(numbers[row.references])]
        return " ".join(marks if row.confirmed else [*marks, UNSURE])

    shown = _columns(schedule, marks)
    table = Table(_SIDE, tuple(part.column for part in shown), _CELL, _HEADING, 3)
    head = table.head()
    blocks = [
        block
        for row in schedule.rows
        for block in table.row([part.text(row) for part in shown], head, notes=numbers[row.references])
    ]
    if len(schedule.rows) > 1:
        sums = [_sum(part, schedule.rows) for part in shown]
        label = "Tổng cộng" if all(row.paid for row in schedule.rows) else "Tổng cộng (ước tính)"
        blocks = [*keep_last(blocks), *table.row([label, *sums[1:]], head, style=_CELL_BOLD)]
    return blocks


def _numbers(references: tuple[str, ...], footnotes: Footnotes) -> tuple[int, ...]:
    """One footnote for each article; a reference may name several, divided by ``; ``."""
    parts = (part for reference in references for part in reference.split("; ") if part)
    return tuple(dict.fromkeys(footnotes.number(part) for part in parts))


def _sum(shown: _Shown, rows: tuple[ScheduleRow, ...]) -> str:
    return format_money(sum((shown.total(row) for row in rows), Money(0))) if shown.total else ""


def _notes(schedule: Schedule) -> list[Block]:
    blocks = [gap(6), *(paragraph(_SIDE, _WIDTH, f"– {note}", Style(REGULAR, 10)) for note in schedule.notes)]
    names = figure_names(schedule.unconfirmed)
    detail = f": {'; '.join(names)}" if names else ""
    text = ""
    if not all(row.confirmed for row in schedule.rows):
        text = f"{UNSURE} chưa xác nhận: số tiền ở dòng có dấu này dựa trên mức chưa được xác nhận{detail}."
    elif schedule.unconfirmed:  # days, not amounts: those of a first card rest on an unconfirmed wait
        text = f"Chưa xác nhận, có thể thay đổi{detail or ': ngày bắt đầu của thẻ lần đầu'}."
    if text:
        blocks.append(paragraph(_SIDE, _WIDTH, text, Style(ITALIC, 10)))
    return blocks
