"""Sổ thu trong ngày: receipts by kind and means, the cash that should be there, and boxes to count it in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from desktop.documents.flow import Block, Frame, beside, divide, draw_pages, gap, paragraph, stack
from desktop.documents.fonts import ITALIC, REGULAR, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, Paper, PaperFacts, date_in_words
from desktop.documents.papers.block_tables import Cells, block_table, heading, whole_table
from desktop.documents.papers.items import Item
from desktop.documents.parts import Sheet, collector_line, continued, head, signatures, title
from desktop.documents.words import labelled
from desktop.domain.money import Money, format_money
from desktop.domain.papers.day_book import FIRST_SEAL, NOTES, DayBook, DayReceipt, VoidedReceipt
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
    "refunds": {"number": 70, "receipt": 80, "name": 190, "means": 80, "amount": 90},
    "movements": {"time": 45, "kind": 140, "note": 160, "approved_by": 85, "amount": 90},
    "users": {"name": 130, "cash": 80, "transfer": 80, "expected": 80, "counted": 80, "state": 70},
    "waiting": {"name": 150, "purpose": 190, "since": 80, "amount": 90},
    "small_change": {"number": 70, "payer": 190, "due": 90, "tendered": 90, "odd": 70},
    "counted": {"denomination": 86, "pieces": 56, "amount": 92},
    "receipts": {"number": 66, "payer": 210, "kind": 100, "means": 80, "amount": 90},
}
BY_HAND = "Biên lai lập tay lúc mất điện, nhập sau:"
_ONLY_IF_ANY = frozenset({"returned", "refunded", "moved", "remitted", "other"})
"""Lines of the reckoning that most days do not have."""
_HAND_ROWS = 2
"""Lines to fill in by hand where the book keeps nothing yet."""


def render_day_books(items: Iterable[DayBook], progress: Progress | None = None) -> bytes:
    """Draw day books into one PDF file, each with page numbers of its own; ``ValueError`` without any.

    The total of a day is followed by the books of its users.
    """
    every = [one for item in items for one in (item, *item.sessions)]
    return draw_many(every, A4_PORTRAIT, _facts, _draw, progress)


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
        head(item.office, form, sheet, (_collector(item),)),
        title(form, sheet, date_in_words(item.day), *_state(item), *_numbers(item)),
        *(_section(item, "users", [_user(one) for one in item.sessions]) if item.sessions else []),
        *_section(item, "kinds", [_kind(item, one) for one in Insurance], _kind(item, None)),
        *_section(item, "voids", _voids(item)),
        *_section(item, "refunds", _refunds(item)),
        *_section(item, "waiting", _waiting(item)),
        *_section(item, "small_change", _small_change(item), _sum(item, "odd", (one.odd for one in item.small_change))),
        *_section(item, "movements", _movements(item)),
        _drawer(item),
        stack([signatures(form.signatures, (item.office.collector_name,), sheet), *_seal(item)]),
        *_section(item, "receipts", _receipts(item), _sum(item, "amount", _counting(item))),
    ]
    draw_pages(paper, divide(blocks, sheet.room, frame), frame, name)


def _collector(item: DayBook) -> str:
    return labelled("Người thu", item.form.texts["everybody"]) if item.sessions else collector_line(item.office)


def _state(item: DayBook) -> list[str]:
    """Whether it is closed, and how the session began."""
    texts = item.form.texts
    lines = [texts["is_open"]] if item.is_open else []
    if item.opened_at:
        lines.append(texts["opened" if item.opening_counted else "opened_uncounted"].format(time=item.opened_at))
    return lines


def _user(item: DayBook) -> Cells:
    return {
        "name": item.user,
        "cash": format_money(item.taken(Means.CASH)[1]),
        "transfer": format_money(item.taken(Means.TRANSFER)[1]),
        "expected": "" if item.expected is None else format_money(item.expected),
        "counted": "" if item.counted_total is None else format_money(item.counted_total),
        "state": item.form.texts["not_closed"] if item.is_open else item.closed_at,
    }


def _counting(item: DayBook) -> Iterable[Money]:
    return (one.amount for one in item.receipts if not one.is_voided)


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
            gaps=(texts["gaps"].format(numbers=", ".join(one.missing)) if one.missing else texts["no_gap"])
            + (texts["spoiled"].format(numbers=", ".join(one.spoiled)) if one.spoiled else ""),
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
            "reason": _void_reason(item, one),
            "amount": format_money(one.amount),
        }
        for one in item.voids
    ]


def _void_reason(item: DayBook, one: VoidedReceipt) -> str:
    if not one.corrects_day:
        return one.reason
    return item.form.texts["void_of_day"].format(reason=one.reason, day=one.corrects_day)


def _refunds(item: DayBook) -> list[Cells]:
    return [
        {
            "number": one.number,
            "receipt": one.receipt,
            "name": one.person,
            "means": item.form.texts[one.means.value],
            "amount": format_money(one.amount),
        }
        for one in item.refunds
    ]


def _movements(item: DayBook) -> list[Cells]:
    return [
        {
            "time": one.time,
            "kind": item.form.texts[one.kind].format(day=one.corrects_day),
            "note": one.note,
            "approved_by": one.approved_by,
            "amount": f"+{format_money(one.amount)}" if one.amount > 0 else format_money(one.amount),
        }
        for one in item.movements
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
    """What the program numbered, then under their own heading what was written by hand and entered on this day."""
    by_hand = [one for one in item.receipts if one.written_on]
    above: list[Cells] = [{"payer": BY_HAND}] if by_hand else []
    numbered = [_receipt(item, one) for one in item.receipts if not one.written_on]
    return [*numbered, *above, *(_receipt(item, one) for one in by_hand)]


def _receipt(item: DayBook, one: DayReceipt) -> Cells:
    texts = item.form.texts
    payer = f"{one.payer} (lập {one.written_on})" if one.written_on else one.payer
    return {
        "number": one.number,
        "payer": texts["voided"].format(payer=payer) if one.is_voided else payer,
        "kind": texts[one.insurance.value],
        "means": texts[one.means.value],
        "amount": format_money(one.amount),
    }


def _drawer(item: DayBook) -> Block:
    """The notes counted on the left, what should be there on the right."""
    sheet = _SHEET
    left = sheet.width * 0.44
    right = sheet.width - left - 18
    return stack([gap(4), beside(_counted(item, left), _cash(item, sheet.side + left + 18, right)), gap(4)])


def _counted(item: DayBook, width: float) -> Block:
    block, pieces = item.form.block("counted"), item.counted
    rows = [_note(note, None if pieces is None else pieces.get(str(int(note)), 0)) for note in NOTES]
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

    values = _reckoning(item, shown)
    fields = [field for field in block.fields if field.key not in _ONLY_IF_ANY or values[field.key]]
    lines = [Item(field, values[field.key]).block(x, width) for field in fields]
    return stack([heading(block.title, x, width), *lines])


def _reckoning(item: DayBook, shown: Callable[[Money | None], str]) -> dict[str, str]:
    """The lines of the reckoning; those that only some days have are empty where nothing moved."""
    difference = shown(item.difference)
    banked = None if item.opening is None else Money(-item.moved("deposit"))
    moved = Money(sum(item.moved(kind) for kind in ("float", "handover", "correction")))
    some = {"returned": -item.returned, "refunded": -item.refunded, "moved": moved, "remitted": -item.remitted}
    return {
        "opening": shown(item.opening),
        "taken": shown(item.taken(Means.CASH)[1]),
        "banked": shown(banked),
        **{key: shown(Money(amount)) if amount else "" for key, amount in some.items()},
        "other": shown(item.other) if item.other else "",
        "expected": shown(item.expected),
        "counted": shown(item.counted_total),
        "difference": f"+{difference}" if item.difference is not None and item.difference > 0 else difference,
        "reason": item.reason,
        "handed_over": shown(item.handed_over),
        "left": shown(item.left),
        "closed_by": item.closed_by,
    }


def _seal(item: DayBook) -> list[Block]:
    texts, sheet = item.form.texts, _SHEET
    small = Style(REGULAR, 8.5)
    if item.sessions or item.is_open:
        told = texts["sealed_apart" if item.sessions else "not_sealed"]
        return [gap(8), paragraph(sheet.side, sheet.width, told, Style(ITALIC, 8.5)), gap(4)]
    lines = [f"{texts['seal']}: {item.seal}"] if item.seal else []
    lines.append(_seal_before(item))
    note = texts["session_note" if item.session else "seal_note"]
    blocks = [paragraph(sheet.side, sheet.width, line, small) for line in lines]
    return [gap(8), *blocks, paragraph(sheet.side, sheet.width, note, Style(ITALIC, 8.5)), gap(4)]


def _seal_before(item: DayBook) -> str:
    texts = item.form.texts
    if not item.session:
        return f"{texts['seal_before']}: {item.seal_before or texts['first_day']}"
    before = texts["first_session"] if item.seal_before == FIRST_SEAL else item.seal_before
    return f"{texts['session_before']}: {before}"
