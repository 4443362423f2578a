"""Sổ thu trong ngày: receipts by kind and means, the cash that should be there, and boxes to count it in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.documents.flow import Block, Frame, beside, divide, draw_pages, gap, paragraph, stack
from desktop.documents.fonts import ITALIC, REGULAR, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, Paper, PaperFacts, date_in_words
from desktop.documents.papers.block_tables import Cells, block_table, heading, whole_table
from desktop.documents.papers.items import Item
from desktop.documents.parts import Sheet, collector_line, continued, head, signatures, title
from desktop.domain.money import Money, format_money
from desktop.domain.papers.day_book import NOTES, DayBook
from desktop.domain.papers.receipt import Means
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance

_SHEET = Sheet(A4_PORTRAIT, side=42.0, top=30.0, bottom=32.0)
_SHARES = {
    "kinds": {
        "kind": 140,
        "cash_receipts": 62,
        "cash": 86,
        "transfer_receipts": 62,
        "transfer": 86,
        "total": 86,
    },
    "voids": {"number": 70, "replaced_by": 70, "reason": 270, "amount": 100},
    "waiting": {"name": 150, "purpose": 190, "since": 80, "amount": 90},
    "small_change": {"number": 70, "payer": 190, "due": 90, "tendered": 90, "odd": 70},
    "counted": {"denomination": 86, "pieces": 56, "amount": 92},
    "receipts": {"number": 66, "payer": 210, "kind": 100, "means": 80, "amount": 90},
}
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
        *_section(item, "kinds", [_kind(item, one) for one in Insurance], _kind(item, None)),
        *_section(item, "voids", _voids(item)),
        *_section(item, "waiting", _waiting(item)),
        *_section(item, "small_change", _small_change(item), _sum(item, "odd", (one.odd for one in item.small_change))),
        _drawer(item),
        stack([signatures(form.signatures, (item.office.collector_name,), sheet), *_seal(item)]),
        *_section(item, "receipts", _receipts(item), _sum(item, "amount", (one.amount for one in item.receipts))),
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


def _section(item: DayBook, key: str, rows: Sequence[Cells], total: Cells | None = None) -> list[Block]:
    """A titled table; "Không có." where there is nothing."""
    block, x, width = item.form.block(key), _SHEET.side, _SHEET.width
    top = heading(block.title, x, width)
    if not rows:
        return [top, paragraph(x + 8, width, item.form.texts["none"], Style(REGULAR, 10))]
    return [top, *block_table(block, _SHARES[key], rows, (x, width), total=total), gap(2)]


def _sum(item: DayBook, key: str, amounts: Iterable[Money]) -> Cells:
    return {"payer": item.form.texts["total"], key: format_money(sum(amounts, Money(0)))}


def _kind(item: DayBook, insurance: Insurance | None) -> Cells:
    """What was taken for one insurance, or for all."""
    cash_receipts, cash = item.taken(Means.CASH, insurance)
    transfer_receipts, transfer = item.taken(Means.TRANSFER, insurance)
    return {
        "kind": item.form.texts["total" if insurance is None else insurance.value],
        "cash_receipts": str(cash_receipts),
        "cash": format_money(cash),
        "transfer_receipts": str(transfer_receipts),
        "transfer": format_money(transfer),
        "total": format_money(cash + transfer),
    }


def _voids(item: DayBook) -> list[Cells]:
    return [
        {
            "number": one.number,
            "replaced_by": one.replaced_by,
            "reason": one.reason,
            "amount": format_money(one.amount),
        }
        for one in item.voids
    ]


def _waiting(item: DayBook) -> list[Cells]:
    if item.waiting is None:
        return [{}] * _HAND_ROWS
    return [
        {"name": one.name, "purpose": one.purpose, "since": one.since, "amount": format_money(one.amount)}
        for one in item.waiting
    ]


def _small_change(item: DayBook) -> list[Cells]:
    return [
        {
            "number": one.number,
            "payer": one.payer,
            "due": format_money(one.due),
            "tendered": format_money(one.tendered),
            "odd": format_money(one.odd),
        }
        for one in item.small_change
    ]


def _receipts(item: DayBook) -> list[Cells]:
    texts = item.form.texts
    return [
        {
            "number": one.number,
            "payer": one.payer,
            "kind": texts[one.insurance.value],
            "means": texts[one.means.value],
            "amount": format_money(one.amount),
        }
        for one in item.receipts
    ]


def _drawer(item: DayBook) -> Block:
    """The notes counted on the left, what should be there on the right."""
    sheet = _SHEET
    left = sheet.width * 0.44
    right = sheet.width - left - 18
    return stack([gap(4), beside(_counted(item, left), _cash(item, sheet.side + left + 18, right)), gap(4)])


def _counted(item: DayBook, width: float) -> Block:
    block, pieces = item.form.block("counted"), item.counted
    rows = [_note(note, None if pieces is None else pieces.get(note, 0)) for note in NOTES]
    counted = "" if item.counted_total is None else format_money(item.counted_total)
    total = {"denomination": item.form.texts["total"], "amount": counted}
    place = (_SHEET.side, width)
    return stack([heading(block.title, *place), whole_table(block, _SHARES["counted"], rows, place, total=total)])


def _note(note: Money, pieces: int | None) -> Cells:
    if pieces is None:
        return {"denomination": format_money(note)}
    return {"denomination": format_money(note), "pieces": str(pieces), "amount": format_money(note * pieces)}


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
    return stack([heading(block.title, x, width), *lines])


def _seal(item: DayBook) -> list[Block]:
    texts, sheet = item.form.texts, _SHEET
    small = Style(REGULAR, 8.5)
    before = item.seal_before or texts["first_day"]
    lines = [f"{texts['seal_before']}: {before}"]
    if item.seal:
        lines.insert(0, f"{texts['seal']}: {item.seal}")
    blocks = [paragraph(sheet.side, sheet.width, line, small) for line in lines]
    return [gap(8), *blocks, paragraph(sheet.side, sheet.width, texts["seal_note"], Style(ITALIC, 8.5)), gap(4)]
