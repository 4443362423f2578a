"""Giấy nộp tiền: what goes to the SI agency, in figures and words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.documents.flow import Block, Frame, divide, draw_pages, gap, keep_last, paragraph, stack
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, UNSURE, Align, Paper, PaperFacts, date_in_words
from desktop.documents.papers.items import Item, item_lines
from desktop.documents.parts import Sheet, continued, head, signatures, title
from desktop.documents.table import Column, Table
from desktop.domain.money import Money, format_money
from desktop.domain.papers.remittance_slip import RemittanceSlip
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance

_SHEET = Sheet(A4_PORTRAIT, side=42.0, top=30.0, bottom=32.0)
_WIDTHS = {"insurances": (170, 70, 90, 90, 90), "sources": (200, 104, 104, 104)}
_HEADING, _CELL, _SUM = Style(BOLD, 11.5), Style(REGULAR, 10), Style(BOLD, 10)


def render_remittance_slips(items: Iterable[RemittanceSlip], progress: Progress | None = None) -> bytes:
    """Draw slips into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(item: RemittanceSlip) -> PaperFacts:
    return PaperFacts(
        title=f"{item.form.name} {_days(item)}",
        author=item.office.organisation or item.office.agency,
        subject=item.form.name,
        made_on=item.made_on,
        practice=item.practice,
    )


def _draw(paper: Paper, item: RemittanceSlip) -> None:
    form, sheet = item.form, _SHEET
    name = f"{form.name} · {_days(item)}"
    frame = Frame(side=sheet.side, top=sheet.top, bottom=sheet.bottom, continued=continued(name, sheet))
    unsure = "" if item.confirmed else form.texts["unsure"]
    notes = [paragraph(sheet.side, sheet.width, text, Style(ITALIC, 10)) for text in (form.texts["note"], unsure)]
    sums = {
        "amount": form.texts["amount"].format(amount=format_money(item.total)),
        "in_words": item.in_words,
    }
    blocks = [
        head(item.office, form, sheet, (date_in_words(item.made_on),)),
        title(form, sheet),
        *_items(item, "facts", _fact_values(item)),
        *_table(item, "insurances", _insurances(item)),
        *_table(item, "sources", _sources(item)),
        gap(8),
        *_items(item, "sums", sums),
        *notes,
        signatures(form.signatures, (item.office.collector_name,), sheet),
    ]
    draw_pages(paper, divide(blocks, sheet.room, frame), frame, name)


def _days(item: RemittanceSlip) -> str:
    first, last = format_date(item.first_day), format_date(item.last_day)
    return item.form.texts["one_day" if first == last else "days"].format(first=first, last=last)


def _fact_values(item: RemittanceSlip) -> dict[str, str]:
    texts = item.form.texts
    numbers = [
        texts["numbers"].format(symbol=one.symbol, first=one.first, last=one.last, count=one.count)
        for one in item.numbers
    ]
    return {
        "agency": item.office.agency,
        "account": item.account,
        "days": _days(item),
        "receipts": "; ".join(numbers) or texts["no_receipts"],
        "deadline": item.deadline,
    }


def _items(item: RemittanceSlip, key: str, values: dict[str, str]) -> list[Block]:
    items = [Item(field, values[field.key]) for field in item.form.block(key).fields]
    return item_lines(items, _SHEET.side, _SHEET.width)


def _table(item: RemittanceSlip, key: str, rows: Sequence[Sequence[str]]) -> list[Block]:
    """A titled table whose last row is the total."""
    block, sheet, shares = item.form.block(key), _SHEET, _WIDTHS[key]
    columns = tuple(
        Column(
            field.label,
            sheet.width * share / sum(shares),
            Align.LEFT if index == 0 else Align.CENTRE if field.key == "receipts" else Align.RIGHT,
            whole=index > 0,
        )
        for index, (field, share) in enumerate(zip(block.fields, shares, strict=True))
    )
    table = Table(sheet.side, columns, _CELL, _SUM, 3)
    top = table.head()
    lines = [line for row in rows[:-1] for line in table.row(row, top)]
    heading = stack([gap(6), paragraph(sheet.side, sheet.width, block.title, _HEADING), gap(3)])
    return [*keep_last([heading]), *keep_last(lines), *table.row(rows[-1], top, style=_SUM)]


def _insurances(item: RemittanceSlip) -> list[tuple[str, ...]]:
    texts, sums = item.form.texts, item.insurances
    rows = [
        (texts[one.insurance.value], str(one.receipts), *(format_money(part) for part in (one.cash, one.transfer)))
        for one in sums
    ]
    shown = [(*row, format_money(one.amount)) for row, one in zip(rows, sums, strict=True)]
    cash = sum((one.cash for one in sums), Money(0))
    transfer = sum((one.transfer for one in sums), Money(0))
    receipts = sum(one.receipts for one in sums)
    return [
        *shown,
        (texts["total"], str(receipts), format_money(cash), format_money(transfer), format_money(item.total)),
    ]


def _sources(item: RemittanceSlip) -> list[tuple[str, ...]]:
    """The participants' money, each support, and all together: the whole premium."""
    texts = item.form.texts
    si, hi = item.paid(Insurance.VOLUNTARY_SI), item.paid(Insurance.HOUSEHOLD_HI)
    unsure = "" if item.confirmed else f" {UNSURE}"
    rows = [_source(texts["participants"], si, hi)]
    for one in item.supports:
        rows.append(_source(f"{one.name}{unsure}", one.voluntary_si, one.household_hi))
        si, hi = si + one.voluntary_si, hi + one.household_hi
    return [*rows, _source(f"{texts['gross']}{unsure if item.supports else ''}", si, hi)]


def _source(name: str, si: Money, hi: Money) -> tuple[str, ...]:
    return name, format_money(si), format_money(hi), format_money(si + hi)
