"""Parts that papers share: head of the office, name of the form, signatures, boxes to tick and to write in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.documents.flow import Block, beside, centred, gap, paragraph, stack
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style, fit, text_width
from desktop.documents.page import UNSURE, Align, Paper
from desktop.documents.table import Column
from desktop.documents.words import joined, labelled
from desktop.domain.money import format_money
from desktop.domain.papers.forms import Form, FormColumn
from desktop.domain.papers.receipt import Office
from desktop.domain.papers.transfer_code import TransferCode

TICK_SIDE, BOX_SIDE, QR_SIDE = 10.0, 14.5, 84.0
_TICKED = "\N{MULTIPLICATION SIGN}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The room of a paper between its margins, in points."""

    size: tuple[float, float]
    side: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        """From margin to margin."""
        return self.size[0] - 2 * self.side

    @property
    def room(self) -> float:
        """From the upper margin down to the foot."""
        return self.size[1] - self.top - self.bottom


def office_lines(office: Office, x: float, width: float, size: float = 10) -> Block:
    """Agency and organisation, code of the collection point, address: the left half of a paper's head."""
    body = Style(REGULAR, size)
    return stack(
        [
            paragraph(x, width, joined(office.agency, office.organisation), Style(BOLD, size), 3),
            paragraph(x, width, labelled("Mã điểm thu", office.point_code), body, 3),
            paragraph(x, width, labelled("Địa chỉ", office.address), body, 3),
        ]
    )


def collector_line(office: Office) -> str:
    """``Người thu: Phạm Thị Hoa · 0007``; empty without either."""
    return labelled("Người thu", joined(office.collector_name, office.collector_code))


def two_columns(texts: Iterable[str], x: float, width: float, style: Style) -> list[Block]:
    """Short texts two side by side in their order, a long one over both columns."""
    half, waiting = width / 2, ""
    blocks: list[Block] = []
    for text in texts:
        if text_width(text, style) > half - 10:
            blocks += [paragraph(x, width, part, style) for part in (waiting, text) if part]
            waiting = ""
        elif waiting:
            blocks.append(beside(paragraph(x, half, waiting, style), paragraph(x + half, half, text, style)))
            waiting = ""
        else:
            waiting = text
    return [*blocks, paragraph(x, width, waiting, style)] if waiting else blocks


def form_name(form: Form, x: float, width: float) -> Block:
    """Name and legal line of the form, marked while they are not confirmed; nothing for the office's own papers."""
    if not form.legal_line:
        return gap(0)
    unsure = "" if form.status.is_confirmed else f" {UNSURE}"
    return stack(
        [
            centred(x, width, f"{form.name}{unsure}", Style(BOLD, 10)),
            centred(x, width, form.legal_line, Style(ITALIC, 8.5)),
        ]
    )


def head(office: Office, form: Form, sheet: Sheet, right: Sequence[str] = ()) -> Block:
    """The office on the left; the form's name, then date or numbers, on the right."""
    left = sheet.width * 0.56
    x, width = sheet.side + left + 12, sheet.width - left - 12
    lines = [centred(x, width, text, Style(ITALIC, 10)) for text in right if text]
    return beside(office_lines(office, sheet.side, left), stack([form_name(form, x, width), *lines]))


def motto(form: Form, sheet: Sheet) -> Block:
    """The State's name and motto (quốc hiệu, tiêu ngữ) on forms that have them."""
    lines = [form.texts.get(key, "") for key in ("state", "motto")]
    return stack([gap(6), *(centred(sheet.side, sheet.width, line, Style(BOLD, 11)) for line in lines if line)])


def title(form: Form, sheet: Sheet, *below: str, size: float = 16) -> Block:
    """The paper's heading and what stands right under it."""
    lines = [centred(sheet.side, sheet.width, text, Style(ITALIC, 10.5)) for text in below if text]
    return stack([gap(8), centred(sheet.side, sheet.width, form.title, Style(BOLD, size)), *lines, gap(8)])


def continued(text: str, sheet: Sheet) -> Block:
    """What stands on top of a paper's further pages."""
    style = Style(BOLD, 10)
    return stack([paragraph(sheet.side, sheet.width, f"{text} (tiếp theo)", style, 1), gap(6)])


def signatures(captions: Sequence[str], names: Sequence[str], sheet: Sheet, above: str = "") -> Block:
    """Columns to sign in, the last one under a line with the place and date."""
    if not captions:
        return gap(0)
    width = sheet.width / max(len(captions), 2)
    first = sheet.side + sheet.width - width * len(captions)
    named = [*names, *([""] * len(captions))]
    columns = [
        stack(
            [
                centred(first + width * index + 6, width - 12, caption, Style(BOLD, 10.5)),
                centred(first + width * index + 6, width - 12, "(ký, ghi rõ họ tên)", Style(ITALIC, 9)),
                gap(44),
                centred(first + width * index + 6, width - 12, named[index], Style(REGULAR, 10.5)),
            ]
        )
        for index, caption in enumerate(captions)
    ]
    last = first + width * (len(captions) - 1)
    day = centred(last + 6, width - 12, above, Style(ITALIC, 10))
    return stack([gap(8), day, beside(*columns)])


def basis(form: Form, sheet: Sheet, references: Sequence[str] = (), *more: str) -> Block:
    """The articles a paper rests on, and what about its form is not confirmed, in small type."""
    official = (form.reference,) if form.legal_line else ()
    texts = [labelled("Căn cứ", "; ".join((*official, *references))), *more]
    if form.legal_line and not form.status.is_confirmed:
        texts.append(f"{UNSURE} chưa xác nhận: mẫu và văn bản ban hành.")
    small = Style(ITALIC, 8)
    return stack([gap(6), *(paragraph(sheet.side, sheet.width, text, small) for text in texts if text)])


def transfer_block(code: TransferCode | None, heading: str, x: float, width: float, unknown_amount: str = "") -> Block:
    """The code by which an amount can be transferred, and in words what it says; nothing without one."""
    if code is None:
        return gap(0)
    small, left, room = Style(REGULAR, 10), x + QR_SIDE + 14, width - QR_SIDE - 14
    amount = unknown_amount if code.amount is None else f"{format_money(code.amount)} đồng"
    account = code.account
    texts = [
        paragraph(left, room, heading, Style(BOLD, 11)),
        paragraph(left, room, labelled("Số tiền", amount), small),
        paragraph(left, room, joined(f"Tài khoản: {account.number}", account.bank_name, account.holder), small),
        paragraph(left, room, joined(labelled("Nội dung", code.purpose), labelled("Số tham chiếu", code.bill)), small),
        paragraph(left, room, "Chuyển xong xin báo điểm thu để nhận biên lai.", Style(ITALIC, 10)),
    ]
    picture = Block(QR_SIDE, lambda paper, top: paper.qr(x, top - QR_SIDE, QR_SIDE, code.payload))
    return stack([gap(8), beside(picture, stack(texts))])


def tick(paper: Paper, x: float, y: float, *, ticked: bool) -> None:
    """A small box whose base is at y, with a cross in it or empty."""
    paper.box(x, y - 1, TICK_SIDE, TICK_SIDE)
    if ticked:
        paper.text(x + TICK_SIDE / 2, y + 0.6, _TICKED, Style(BOLD, 12), Align.CENTRE)


def tick_row(x: float, width: float, choices: Sequence[tuple[str, str]], ticked: Sequence[str], style: Style) -> Block:
    """Boxes to tick with their labels, as many in a line as fit."""
    lines: list[list[tuple[float, str, str]]] = [[]]
    place = 0.0
    for value, label in choices:
        wide = TICK_SIDE + 4 + text_width(label, style)
        if place and place + wide > width:
            lines.append([])
            place = 0.0
        lines[-1].append((place, value, label))
        place += wide + 14
    leading = max(style.leading, TICK_SIDE + 3)

    def draw(paper: Paper, top: float) -> None:
        for number, line in enumerate(lines):
            y = top - leading * number - style.size
            for offset, value, label in line:
                tick(paper, x + offset, y, ticked=value in ticked)
                room = width - offset - TICK_SIDE - 4
                paper.text(x + offset + TICK_SIDE + 4, y, label, fit(label, style, room))

    return Block(leading * len(lines), draw)


def tick_width(choices: Sequence[tuple[str, str]], style: Style) -> float:
    """How wide all boxes and labels are in one line."""
    return sum(TICK_SIDE + 18 + text_width(label, style) for _value, label in choices) - 14


def character_boxes(x: float, count: int, text: str, style: Style, side: float = BOX_SIDE) -> Block:
    """A row of boxes with one character each, empty ones to be filled in by hand; more text than boxes adds boxes."""
    count = max(count, len(text))

    def draw(paper: Paper, top: float) -> None:
        paper.box(x, top - side, side * count, side)
        for index in range(1, count):
            paper.rule(x + side * index, top, x + side * index, top - side)
        y = top - side + (side - style.size * 0.68) / 2
        if text.isdigit():
            paper.digits(x, y, text, style, side)
            return
        for index, letter in enumerate(text):
            paper.text(x + side * (index + 0.5), y, letter, style, Align.CENTRE)

    return Block(side, draw)


def hand_box(x: float, width: float, lines: int = 1) -> Block:
    """An empty box for what the book does not know, to be written by hand."""
    height = 18.0 * lines

    def draw(paper: Paper, top: float) -> None:
        paper.box(x, top - height, width, height)

    return Block(height, draw)


def fitted(columns: Sequence[FormColumn], width: float) -> tuple[Column, ...]:
    """A form's columns scaled together to fill a width; amounts stand right, codes and dates in the middle, whole."""
    whole = sum(column.width for column in columns)
    return tuple(
        Column(
            column.heading,
            width * column.width / whole,
            _ALIGN.get(column.kind.value, Align.CENTRE),
            whole=column.kind.value != "text",
        )
        for column in columns
    )


_ALIGN = {"text": Align.LEFT, "money": Align.RIGHT, "whole": Align.RIGHT}
