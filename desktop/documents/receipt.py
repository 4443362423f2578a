"""Biên lai thu tiền: the receipt on A5, each copy a page of its own, drawn from the frozen content alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.documents.flow import (
    Block,
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
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style, fit, text_width
from desktop.documents.many import draw_many
from desktop.documents.page import (
    A5_LANDSCAPE,
    EVERYTHING,
    NOTHING,
    UNSURE,
    Align,
    Paper,
    PaperFacts,
    Spans,
    date_in_words,
)
from desktop.documents.table import Column, Table
from desktop.documents.words import joined, labelled
from desktop.domain.money import format_money
from desktop.domain.papers.receipt import Means, ReceiptContent
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance

COPIES = {1: "Liên 1: lưu", 2: "Liên 2: giao người nộp"}
_MEANS = {Means.CASH: "tiền mặt", Means.TRANSFER: "chuyển khoản"}
_INSURANCES = {Insurance.VOLUNTARY_SI: "BHXH tự nguyện", Insurance.HOUSEHOLD_HI: "BHYT hộ gia đình"}
_SIDE, _TOP, _BOTTOM = 28.0, 20.0, 24.0
_WIDTH = A5_LANDSCAPE[0] - 2 * _SIDE
_ROOM = A5_LANDSCAPE[1] - _TOP - _BOTTOM
_RIGHT = A5_LANDSCAPE[0] - _SIDE - 150
_QR_SIDE = 66.0
_DATE: Spans = ((0, 5), (7, 14), (16, 21))
"""The form's own words in ``Ngày 23 tháng 11 năm 2026``."""
_SCALES = (1.0, 0.93, 0.86)
"""A household that just does not fit is set a little smaller; a large one flows over pages at full size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPaper:
    """A receipt as it is handed out.

    Attributes:
        content: the frozen content; nothing else decides what is printed.
        reprint: n puts "BẢN SAO lần n" on every page; 0 is the first print.
        seal_text: the text of the QR, from ``desktop.documents.seal``; empty for none.
        voided: when, why, what replaces it; puts "ĐÃ HỦY" on every page. Empty for one that stands.
    """

    content: ReceiptContent
    reprint: int = 0
    seal_text: str = ""
    voided: str = ""

    @property
    def mark(self) -> str:
        """What stands in the box on every page: voided, a copy, both, or nothing."""
        return joined("ĐÃ HỦY" if self.voided else "", f"BẢN SAO lần {self.reprint}" if self.reprint else "")

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences of a receipt that was voided, that replaces another one, or that was written by hand before."""
        before = self.content.replaces
        replaces = (
            ""
            if before is None
            else f"Thay biên lai ký hiệu {before.symbol} số {before.shown_number} ngày {format_date(before.issued_on)},"
            f" {format_money(before.total)} đồng, đã hủy."
        )
        return tuple(text for text in (self.voided, replaces, self._by_hand()) if text)

    def _by_hand(self) -> str:
        content = self.content
        if content.entered_on is None:
            return ""
        written, entered = format_date(content.issued_on), format_date(content.entered_on)
        return f"Biên lai lập tay ngày {written}, nhập ngày {entered}. Lý do: {content.late_reason}."


def voided_sentence(day: date, reason: str, replaced_by: tuple[int, str] | None) -> str:
    """When and why a receipt was voided, and the number and symbol of what replaces it; None: the money went back."""
    ends = "Đã trả lại tiền cho người nộp."
    if replaced_by is not None:
        number, symbol = replaced_by
        ends = f"Thay bằng biên lai ký hiệu {symbol} số {number:07d}."
    return f"ĐÃ HỦY ngày {format_date(day)}. Lý do: {reason.rstrip('.')}. {ends}"


def render_receipts(items: Iterable[ReceiptPaper], progress: Callable[[int], None] | None = None) -> bytes:
    """Draw both copies of many receipts into one PDF file, each copy with page numbers of its own.

    Args:
        items: at least one; the first gives the file its title, author, date and practice mark.
        progress: told after each receipt how many are done; what it raises ends the work.

    Raises:
        ValueError: no items.
    """
    return draw_many(items, A5_LANDSCAPE, receipt_facts, draw_receipt, progress)


def receipt_facts(item: ReceiptPaper) -> PaperFacts:
    """What the file of a receipt says of itself."""
    content = item.content
    return PaperFacts(
        title=f"{_name(content)} - {content.payer_name}",
        author=content.office.organisation or content.office.agency,
        subject=f"Biên lai thu tiền {_INSURANCES[content.insurance]}",
        made_on=content.issued_on,
        practice=content.practice,
    )


def _name(content: ReceiptContent) -> str:
    return f"Biên lai {content.symbol} số {content.shown_number}"


def draw_receipt(paper: Paper, item: ReceiptPaper, copies: Sequence[int] = (1, 2)) -> None:
    """Draw the copies of one receipt, each on pages of its own."""
    content, mark = item.content, item.mark
    scale = _scale(item)
    for copy in copies:
        frame = _frame(content, copy, mark)
        pages = divide(_sheet(item, scale, COPIES[copy]).blocks(), _ROOM, frame)
        draw_pages(paper, pages, frame, joined(_name(content), COPIES[copy].partition(":")[0], mark))


def _sheet(item: ReceiptPaper, scale: float, copy: str) -> _Sheet:
    return _Sheet(item.content, scale, copy, item.mark, item.seal_text, item.notes)


def _scale(item: ReceiptPaper) -> float:
    """The largest scale at which a copy is one page; full size where none is."""
    frame = _frame(item.content, 1, item.mark)
    sheets = (_sheet(item, scale, COPIES[1]) for scale in _SCALES)
    return next((sheet.scale for sheet in sheets if len(divide(sheet.blocks(), _ROOM, frame)) == 1), 1.0)


def _frame(content: ReceiptContent, copy: int, mark: str) -> Frame:
    return Frame(side=_SIDE, top=_TOP, bottom=_BOTTOM, continued=_continued(content, copy, mark))


def _continued(content: ReceiptContent, copy: int, mark: str) -> Block:
    """The head of a receipt's further pages."""
    number = f"Ký hiệu {content.symbol} · Số {content.shown_number}"
    text = joined("BIÊN LAI THU TIỀN", number, f"{COPIES[copy]} (tiếp theo)", mark)
    return stack([paragraph(_SIDE, _WIDTH, text, Style(BOLD, 10)), gap(6)])


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One copy of a receipt at one scale, as blocks."""

    content: ReceiptContent
    scale: float
    copy: str
    mark: str
    seal_text: str
    notes: tuple[str, ...] = ()

    def style(self, font: str, size: float) -> Style:
        return Style(font, size * self.scale)

    def blocks(self) -> list[Block]:
        tail = stack([gap(4 * self.scale), *self.sums(), self.signatures()])
        parts = [tail] if tail.height <= _ROOM - 40 else [*self.sums(), self.signatures()]
        return [
            self.office_and_form(),
            self.title(),
            *self.payer(),
            gap(4 * self.scale),
            *keep_last(self.rows()),
            *parts,
        ]

    def office_and_form(self) -> Block:
        office, width = self.content.office, _RIGHT - _SIDE - 12
        body = self.style(REGULAR, 10)
        left = stack(
            [
                paragraph(
                    _SIDE,
                    width,
                    joined(office.agency, labelled("Tổ chức thu", office.organisation)),
                    self.style(BOLD, 10),
                    4,
                    fixed=EVERYTHING,
                ),
                paragraph(_SIDE, width, labelled("Mã điểm thu", office.point_code), body, 3, fixed=EVERYTHING),
                paragraph(_SIDE, width, labelled("Địa chỉ", office.address), body, 3, fixed=EVERYTHING),
            ]
        )
        mark = "" if office.form_confirmed else f" {UNSURE}"
        right = centred(_RIGHT, 150, f"Mẫu số: {office.form_name}{mark}", self.style(BOLD, 10), fixed=EVERYTHING)
        legal = centred(_RIGHT, 150, office.form_legal_line, self.style(ITALIC, 8.5), fixed=EVERYTHING)
        return beside(left, stack([right, legal]))

    def title(self) -> Block:
        content, small = self.content, self.style(ITALIC, 9.5)
        middle = stack(
            [
                gap(2),
                centred(_SIDE + 120, _WIDTH - 240, "BIÊN LAI THU TIỀN", self.style(BOLD, 17), fixed=EVERYTHING),
                centred(_SIDE + 120, _WIDTH - 240, date_in_words(content.issued_on), small, fixed=_DATE),
                centred(_SIDE + 120, _WIDTH - 240, self.copy, small, fixed=EVERYTHING),
                gap(4 * self.scale),
            ]
        )
        body = self.style(REGULAR, 10)
        numbers = stack(
            [
                gap(6 * self.scale),
                _one_line(_RIGHT + 30, 120, labelled("Quyển số", content.book_label), body),
                _one_line(_RIGHT + 30, 120, f"Ký hiệu: {content.symbol}", body),
                _one_line(_RIGHT + 30, 120, f"Số: {content.shown_number}", self.style(BOLD, 12)),
            ]
        )
        return beside(middle, numbers, self.reprint_mark())

    def reprint_mark(self) -> Block:
        style = Style(BOLD, 12)
        wide = text_width(self.mark, style) + 14

        def draw(paper: Paper, top: float) -> None:
            if self.mark:
                paper.box(_SIDE, top - 34, wide, 22)
                paper.text(_SIDE + 7, top - 27, self.mark, style)

        return Block(0, draw)

    def payer(self) -> list[Block]:
        content, body = self.content, self.style(REGULAR, 11)
        number = labelled(_number_label(content.payer_number), content.payer_number)
        address = labelled("Địa chỉ", content.payer_address)
        before = text_width(f"{number}        ", body) if number else 0.0
        lines = [_labelled_line(_SIDE, _WIDTH, number, body), _labelled_line(_SIDE, _WIDTH, address, body)]
        if before + text_width(address, body) <= _WIDTH:
            lines = [beside(lines[0], _labelled_line(_SIDE + before, _WIDTH - before, address, body))]
        return [
            _labelled_line(_SIDE, _WIDTH, f"Họ và tên người nộp: {content.payer_name}", body),
            *lines,
            _labelled_line(_SIDE, _WIDTH, f"Nội dung thu: {content.content}", body),
            *(paragraph(_SIDE, _WIDTH, note, self.style(BOLD, 10), 3) for note in self.notes),
        ]

    def rows(self) -> list[Block]:
        content = self.content
        unit = "tháng" if content.insurance is Insurance.VOLUNTARY_SI else "ngày"
        columns = (
            Column("TT", 26, Align.CENTRE, whole=True),
            Column("Họ và tên", _WIDTH - 26 - 132 - 70 - 70 - 82),
            Column("Số định danh · Mã số BHXH", 132, Align.CENTRE, whole=True),
            Column(f"Từ {unit}", 70, Align.CENTRE, whole=True),
            Column(f"Đến {unit}", 70, Align.CENTRE, whole=True),
            Column("Số tiền (đ)", 82, Align.RIGHT, whole=True),
        )
        table = Table(_SIDE, columns, self.style(REGULAR, 10), self.style(BOLD, 9.5), 2 * self.scale)
        head = table.head()
        return [
            block
            for index, row in enumerate(content.rows, 1)
            for block in table.row(
                (
                    str(index),
                    f"{row.name} ({row.note})" if row.note else row.name,
                    joined(row.personal_id, row.si_number),
                    row.period_from,
                    row.period_to,
                    format_money(row.amount),
                ),
                head,
            )
        ]

    def sums(self) -> list[Block]:
        content, body = self.content, self.style(REGULAR, 10)
        unsure = f" {UNSURE}" if self.unsure_lines() else ""
        parts = [f"Hình thức: {_MEANS[content.means]}"]
        if content.supports:
            parts.append(f"Tổng mức đóng: {format_money(content.gross)} đồng")
            parts += [f"{label}: {format_money(amount)} đồng" for label, amount in content.supports]
        blocks = [
            _labelled_line(_SIDE, _WIDTH, f"Số tiền: {format_money(content.total)} đồng{unsure}", self.style(BOLD, 12)),
            _labelled_line(_SIDE, _WIDTH, f"Bằng chữ: {content.in_words}", self.style(ITALIC, 11)),
            _labelled_line(_SIDE, _WIDTH, "     ".join(parts), body),
        ]
        if content.references:
            text = f"Căn cứ: {'; '.join(content.references)}"
            blocks.append(_labelled_line(_SIDE, _WIDTH, text, self.style(REGULAR, 8)))
        if note := self.unsure_note():
            blocks.append(paragraph(_SIDE, _WIDTH, note, self.style(ITALIC, 8)))
        return blocks

    def unsure_lines(self) -> list[str]:
        """The amounts that rest on unconfirmed figures; an unconfirmed day of a card makes no amount doubtful."""
        return list(dict.fromkeys(line.label for line in self.content.lines if not line.status.is_confirmed))

    def unsure_note(self) -> str:
        reasons = [] if self.content.office.form_confirmed else ["mẫu biên lai và văn bản ban hành"]
        if labels := self.unsure_lines():
            named = ", ".join(labels) if len(labels) <= 3 else "số tiền"
            reasons.append(f"mức dùng để tính {named}")
        elif self.content.unconfirmed:
            reasons.append("ngày bắt đầu của thẻ lần đầu")
        return f"{UNSURE} chưa xác nhận: {'; '.join(reasons)}." if reasons else ""

    def signatures(self) -> Block:
        content, office, width = self.content, self.content.office, (_WIDTH - _QR_SIDE - 20) / 2
        payer = self.signature(_SIDE, width, "NGƯỜI NỘP TIỀN", name=content.payer_name, code="")
        code = labelled("Mã nhân viên thu", office.collector_code)
        collector = self.signature(_SIDE + width, width, "NGƯỜI THU TIỀN", name=office.collector_name, code=code)
        return stack([gap(6 * self.scale), beside(payer, collector, self.seal())])

    def signature(self, x: float, width: float, caption: str, *, name: str, code: str) -> Block:
        room = width - 16
        return stack(
            [
                centred(x + 8, room, caption, self.style(BOLD, 10), fixed=EVERYTHING),
                centred(x + 8, room, "(ký, ghi rõ họ tên)", self.style(ITALIC, 9), fixed=EVERYTHING),
                gap(30 * self.scale),
                centred(x + 8, room, name, self.style(REGULAR, 10)),
                centred(x + 8, room, code, self.style(REGULAR, 9), fixed=_label_of(code)),
            ]
        )

    def seal(self) -> Block:
        if not self.seal_text:
            return gap(0)
        x, caption = _SIDE + _WIDTH - _QR_SIDE - 8, Style(REGULAR, 7)

        def draw(paper: Paper, top: float) -> None:
            paper.qr(x, top - _QR_SIDE, _QR_SIDE, self.seal_text)
            paper.text(
                x + _QR_SIDE / 2,
                top - _QR_SIDE - 11,
                "Quét để kiểm tra chữ ký số",
                caption,
                Align.CENTRE,
                fixed=EVERYTHING,
            )

        return Block(_QR_SIDE + 12, draw)


def _number_label(number: str) -> str:
    """What a payer's number is, told by its length."""
    return {12: "Số định danh cá nhân", 10: "Mã số BHXH"}.get(len(number), "Số định danh hoặc mã số BHXH")


def _one_line(x: float, width: float, text: str, style: Style) -> Block:
    """A label and its value that shrink to their width, and wrap only where shrinking is not enough."""
    return _labelled_line(x, width, text, fit(text, style, width))


def _labelled_line(x: float, width: float, text: str, style: Style) -> Block:
    """``Địa chỉ: …``: the label is the form's, the rest is this receipt's."""
    return paragraph(x, width, text, style, fixed=_label_of(text))


def _label_of(text: str) -> Spans:
    return ((0, text.index(": ") + 2),) if ": " in text else NOTHING
