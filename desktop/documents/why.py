"""Vì sao tôi đóng số này: one plain page with the formula, the numbers and the article of every line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.documents.flow import Block, Frame, beside, centred, divide, draw_pages, gap, paragraph, stack
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style, text_width
from desktop.documents.many import draw_many
from desktop.documents.page import A4_PORTRAIT, UNSURE, Align, Paper, PaperFacts, date_in_words
from desktop.documents.words import figure_names
from desktop.domain.money import Money, format_money
from desktop.domain.papers.receipt import Office
from desktop.domain.partial_date import format_date
from desktop.domain.quote import QuoteLine

_SIDE, _TOP, _BOTTOM = 56.0, 44.0, 40.0
_WIDTH = A4_PORTRAIT[0] - 2 * _SIDE
_ROOM = A4_PORTRAIT[1] - _TOP - _BOTTOM
_SCALES = (1.0, 0.88, 0.76, 0.66)
"""A large household is set smaller to stay on its one page; beyond that it takes more pages at full size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyPaper:
    """What the page explains.

    Attributes:
        person_name: the participant, or the household's head.
        subject: what is paid, one sentence: ``Tiền đóng BHXH tự nguyện, phương thức 12 tháng, …``.
        lines: the quote's lines, in order; those not in the total are shown as steps on the way.
        total: what the person pays, and ``in_words``.
        warnings: sentences for the person, perhaps none.
        unconfirmed: names of figures that are not confirmed.
    """

    office: Office
    person_name: str
    subject: str
    lines: tuple[QuoteLine, ...]
    total: Money
    in_words: str
    made_on: date
    warnings: tuple[str, ...] = ()
    unconfirmed: tuple[str, ...] = ()
    practice: bool = False


def render_why(page: WhyPaper) -> bytes:
    """Draw the explanation of one amount as a PDF file."""
    return render_whys([page])


def render_whys(items: Iterable[WhyPaper], progress: Callable[[int], None] | None = None) -> bytes:
    """Draw many explanations into one PDF file, each with page numbers of its own.

    Args:
        items: at least one; the first gives the file its title, author, date and practice mark.
        progress: told after each page how many are done; what it raises ends the work.

    Raises:
        ValueError: no items.
    """
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(page: WhyPaper) -> PaperFacts:
    return PaperFacts(
        title=f"Vì sao tôi đóng số này - {page.person_name}",
        author=page.office.organisation or page.office.agency,
        subject=page.subject,
        made_on=page.made_on,
        practice=page.practice,
    )


def _draw(paper: Paper, page: WhyPaper) -> None:
    frame = Frame(side=_SIDE, top=_TOP, bottom=_BOTTOM)
    divided = (divide(_blocks(page, scale), _ROOM, frame) for scale in _SCALES)
    pages = next((pages for pages in divided if len(pages) == 1), None) or divide(_blocks(page, 1), _ROOM, frame)
    draw_pages(paper, pages, frame, f"Vì sao tôi đóng số này · {page.person_name}")


def _blocks(page: WhyPaper, scale: float) -> list[Block]:
    office, body = page.office, Style(REGULAR, 12 * scale)
    return [
        paragraph(_SIDE, _WIDTH, office.organisation or office.agency, Style(BOLD, 11 * scale)),
        gap(8 * scale),
        centred(_SIDE, _WIDTH, "VÌ SAO TÔI ĐÓNG SỐ NÀY", Style(BOLD, 20 * scale)),
        centred(_SIDE, _WIDTH, date_in_words(page.made_on), Style(ITALIC, 11 * scale)),
        gap(10 * scale),
        paragraph(_SIDE, _WIDTH, f"Ông/bà: {page.person_name}", body),
        paragraph(_SIDE, _WIDTH, page.subject, body),
        gap(10 * scale),
        *(_line(line, scale) for line in page.lines),
        _total(page, scale),
        *_notes(page, scale),
    ]


def _line(line: QuoteLine, scale: float) -> Block:
    """A line's name and amount, then why."""
    bold, body, small = Style(BOLD, 12 * scale), Style(REGULAR, 11 * scale), Style(ITALIC, 10 * scale)
    amount = f"{format_money(line.amount)} đồng{'' if line.status.is_confirmed else f' {UNSURE}'}"
    room = _WIDTH - text_width(amount, bold) - 16
    name = line.label if line.in_total else f"{line.label} (để tính các dòng dưới)"
    since = f", áp dụng từ {_shown_day(line.in_force_since)}" if line.in_force_since else ""
    parts = [
        beside(paragraph(_SIDE, room, name, bold), _right(amount, bold)),
        paragraph(_SIDE + 14, _WIDTH - 14, f"Cách tính: {line.formula}" if line.formula else "", body),
        paragraph(_SIDE + 14, _WIDTH - 14, f"Căn cứ: {line.reference}{since}" if line.reference else "", small),
        gap(7 * scale),
    ]
    return stack(parts)


def _shown_day(iso: str) -> str:
    return format_date(date.fromisoformat(iso))


def _right(text: str, style: Style) -> Block:
    def draw(paper: Paper, top: float) -> None:
        paper.text(_SIDE + _WIDTH, top - style.size, text, style, Align.RIGHT)

    return Block(style.leading, draw)


def _total(page: WhyPaper, scale: float) -> Block:
    large, words = Style(BOLD, 15 * scale), Style(ITALIC, 12 * scale)

    def rule(paper: Paper, top: float) -> None:
        paper.rule(_SIDE, top, _SIDE + _WIDTH, top)

    sum_line = beside(
        paragraph(_SIDE, _WIDTH / 2, "Ông/bà đóng", large),
        _right(f"{format_money(page.total)} đồng{_mark(page)}", large),
    )
    return stack([Block(5, rule), sum_line, paragraph(_SIDE, _WIDTH, f"Bằng chữ: {page.in_words}", words), gap(8)])


def _mark(page: WhyPaper) -> str:
    return "" if all(line.status.is_confirmed for line in page.lines) else f" {UNSURE}"


def _notes(page: WhyPaper, scale: float) -> list[Block]:
    body = Style(REGULAR, 11 * scale)
    notes: Sequence[str] = [f"– {warning}" for warning in page.warnings]
    names = figure_names(page.unconfirmed)
    detail = f": {'; '.join(names)}" if names else ""
    if page.unconfirmed and not _mark(page):  # days, not amounts
        notes = [*notes, f"Chưa xác nhận, có thể thay đổi{detail}."]
    if _mark(page):
        notes = [*notes, f"{UNSURE} chưa xác nhận: số tiền dựa trên mức chưa được xác nhận, có thể thay đổi{detail}."]
    return [paragraph(_SIDE, _WIDTH, note, body) for note in notes]
