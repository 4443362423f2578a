"""Sổ thu trong ngày: receipts by kind and means, the cash that should be there, and boxes to count it in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.documents.flow import Block, Frame, beside, divide, draw_pages, gap, keep_last, paragraph, stack
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, Align, Paper, PaperFacts, date_in_words
from desktop.documents.papers.items import Item
from desktop.documents.parts import Sheet, collector_line, continued, head, signatures, title
from desktop.documents.table import Column, Table
from desktop.domain.money import Money, format_money
from desktop.domain.papers.day_book import NOTES, DayBook
from desktop.domain.papers.forms import FormBlock
from desktop.domain.papers.receipt import Means
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance

_SHEET = Sheet(A4_PORTRAIT, side=42.0, top=30.0, bottom=32.0)
_BODY, _HEADING, _CELL, _SUM = Style(REGULAR, 10), Style(BOLD, 11.5), Style(REGULAR, 9.5), Style(BOLD, 9.5)
_WIDTHS = {
    "kinds": (140, 62, 86, 62, 86, 86),
    "voids": (70, 70, 270, 100),
    "waiting": (150, 190, 80, 90),
    "small_change": (70, 190, 90, 90, 70),
    "counted": (86, 56, 92),
    "receipts": (66, 210, 100, 80, 90),
}
_RIGHT = frozenset({"cash", "transfer", "total", "amount", "due", "tendered", "odd", "note", "pieces"})
_LEFT = frozenset({"kind", "name", "payer", "reason", "purpose"})
_HAND_ROWS = 2
"""Lines to fill in by hand where the book keeps nothing yet."""


def render_day_books(items: Iterable[DayBook], progress: Progress | None = None) -> bytes:
    """Draw day books into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(item: DayBook) -> PaperFacts:
    return PaperFacts(
        title=f"{item.form.name} {format_date(item.day)}",
        author=item.office.organisation or item.office.agency,
        subject=item.form.name,
        made_on=item.day,
        practice=item.practice,
    )


def _draw(paper: Paper, item: DayBook) -> None:
    form, sheet = item.form, _SHEET
    name = f"{form.name} · {format_date(item.day)}"
    frame = Frame(side=sheet.side, top=sheet.top, bottom=sheet.bottom, continued=continued(name, sheet))
    blocks = [
        head(item.office, form, sheet, (collector_line(item.office),)),
        title(form, sheet, date_in_words(item.day), *_numbers(item)),
        *_section(item, "kinds", _kinds(item), total=True),
        *_section(item, "voids", _voids(item)),
        *_section(item, "waiting", _waiting(item)),
        *_section(item, "small_change", _small_change(item), total=True),
        _drawer(item),
        stack([signatures(form.signatures, (item.office.collector_name,), sheet), *_seal(item)]),
        *_section(item, "receipts", _receipts(item), total=True),
    ]
    draw_pages(paper, divide(blocks, sheet.room, frame), frame, name)


def _numbers(item: DayBook) -> list[str]:
    """The numbers used, a line a receipt book, and whether one is missing."""
    texts = item.form.texts
    if not item.numbers:
        return [texts["no_receipts"]]
    return [
        texts["numbers"].format(
            book=one.book,
            symbol=one.symbol,
            first=one.first,
            last=one.last,
            count=one.count,
            gaps=texts["gaps"].format(numbers=", ".join(one.missing)) if one.missing else texts["no_gap"],
        )
        for one in item.numbers
    ]


def _table(block: FormBlock, x: float, width: float) -> Table:
    shares = _WIDTHS[block.key]
    columns = tuple(
        Column(
            field.label,
            width * share / sum(shares),
            Align.RIGHT if field.key in _RIGHT else Align.LEFT if field.key in _LEFT else Align.CENTRE,
            whole=field.key not in _LEFT,
        )
        for field, share in zip(block.fields, shares, strict=True)
    )
    return Table(x, columns, _CELL, _SUM, 2.5)


def _section(item: DayBook, key: str, rows: Sequence[Sequence[str]], *, total: bool = False) -> list[Block]:
    """A titled table; "Không có." where there is nothing. With ``total`` its last row is set bold."""
    block, sheet = item.form.block(key), _SHEET
    heading = stack([gap(4), paragraph(sheet.side, sheet.width, block.title, _HEADING), gap(2)])
    if not rows:
        return [*keep_last([heading]), paragraph(sheet.side + 8, sheet.width, item.form.texts["none"], _BODY)]
    table = _table(block, sheet.side, sheet.width)
    top = table.head()
    lines = [line for row in (rows[:-1] if total else rows) for line in table.row(row, top)]
    if total:
        lines = [*keep_last(lines), *table.row(rows[-1], top, style=_SUM)]
    return [*keep_last([heading]), *lines, gap(2)]


def _kinds(item: DayBook) -> list[tuple[str, ...]]:
    texts = item.form.texts
    names = {one: texts[one.value] for one in Insurance}
    return [_kind(item, name, one) for one, name in names.items()] + [_kind(item, texts["total"], None)]


def _kind(item: DayBook, name: str, insurance: Insurance | None) -> tuple[str, ...]:
    cash_receipts, cash = item.taken(Means.CASH, insurance)
    transfer_receipts, transfer = item.taken(Means.TRANSFER, insurance)
    return (
        name,
        str(cash_receipts),
        format_money(cash),
        str(transfer_receipts),
        format_money(transfer),
        format_money(cash + transfer),
    )


def _voids(item: DayBook) -> list[tuple[str, ...]]:
    return [(one.number, one.replaced_by, one.reason, format_money(one.amount)) for one in item.voids]


def _waiting(item: DayBook) -> list[tuple[str, ...]]:
    if item.waiting is None:
        return [("",) * 4] * _HAND_ROWS
    return [(one.name, one.purpose, one.since, format_money(one.amount)) for one in item.waiting]


def _small_change(item: DayBook) -> list[tuple[str, ...]]:
    if not item.small_change:
        return []
    rows = [
        (one.number, one.payer, format_money(one.due), format_money(one.tendered), format_money(one.odd))
        for one in item.small_change
    ]
    total = format_money(sum((one.odd for one in item.small_change), Money(0)))
    return [*rows, ("", item.form.texts["total"], "", "", total)]


def _receipts(item: DayBook) -> list[tuple[str, ...]]:
    texts = item.form.texts
    if not item.receipts:
        return []
    rows = [
        (one.number, one.payer, texts[one.insurance.value], texts[one.means.value], format_money(one.amount))
        for one in item.receipts
    ]
    total = format_money(sum((one.amount for one in item.receipts), Money(0)))
    return [*rows, ("", texts["total"], "", "", total)]


def _drawer(item: DayBook) -> Block:
    """The notes counted on the left, what should be there on the right."""
    sheet = _SHEET
    left = sheet.width * 0.44
    right = sheet.width - left - 18
    return stack([gap(4), beside(_counted(item, left), _cash(item, sheet.side + left + 18, right)), gap(4)])


def _counted(item: DayBook, width: float) -> Block:
    block = item.form.block("counted")
    table = _table(block, _SHEET.side, width)
    top = table.head()
    pieces = item.counted
    rows = [_note(note, None if pieces is None else pieces.get(note, 0)) for note in NOTES]
    total = "" if item.counted_total is None else format_money(item.counted_total)
    return stack(
        [
            paragraph(_SHEET.side, width, block.title, _HEADING),
            gap(2),
            top,
            *(line for row in rows for line in table.row(row, top)),
            *table.row((item.form.texts["total"], "", total), top, style=_SUM),
        ]
    )


def _note(note: Money, pieces: int | None) -> tuple[str, str, str]:
    if pieces is None:
        return format_money(note), "", ""
    return format_money(note), str(pieces), format_money(note * pieces)


def _cash(item: DayBook, x: float, width: float) -> Block:
    block = item.form.block("cash")

    def shown(amount: Money | None) -> str:
        return "" if amount is None else item.form.texts["amount"].format(amount=format_money(amount))

    difference = shown(item.difference)
    values = {
        "opening": shown(item.opening),
        "taken": shown(item.taken(Means.CASH)[1]),
        "banked": shown(item.banked),
        "expected": shown(item.expected),
        "counted": shown(item.counted_total),
        "difference": f"+{difference}" if item.difference is not None and item.difference > 0 else difference,
        "reason": item.reason,
        "handed_over": shown(item.handed_over),
        "closed_by": item.closed_by,
    }
    lines = [Item(field, values[field.key]).block(x, width) for field in block.fields]
    return stack([paragraph(x, width, block.title, _HEADING), gap(4), *lines])


def _seal(item: DayBook) -> list[Block]:
    texts, sheet = item.form.texts, _SHEET
    small = Style(REGULAR, 8.5)
    before = item.seal_before or texts["first_day"]
    lines = [f"{texts['seal_before']}: {before}"]
    if item.seal:
        lines.insert(0, f"{texts['seal']}: {item.seal}")
    blocks = [paragraph(sheet.side, sheet.width, line, small) for line in lines]
    return [gap(8), *blocks, paragraph(sheet.side, sheet.width, texts["seal_note"], Style(ITALIC, 8.5)), gap(4)]
