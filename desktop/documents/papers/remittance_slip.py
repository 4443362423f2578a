"""Giấy nộp tiền: what goes to the SI agency, in figures and words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.documents.flow import Block, Frame, divide, draw_pages, gap, paragraph
from desktop.documents.fonts import ITALIC, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, UNSURE, Paper, PaperFacts, date_in_words
from desktop.documents.papers.block_tables import Cells, block_table, heading
from desktop.documents.papers.items import Item, item_lines
from desktop.documents.parts import Sheet, continued, head, signatures, title
from desktop.domain.money import Money, format_money
from desktop.domain.papers.remittance_slip import InsuranceSum, RemittanceSlip
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance

_SHEET = Sheet(A4_PORTRAIT, side=42.0, top=30.0, bottom=32.0)
_SHARES = {
    "insurances": {"kind": 170, "receipts": 70, "cash": 90, "transfer": 90, "amount": 90},
    "sources": {"source": 200, "voluntary_si": 104, "household_hi": 104, "amount": 104},
}


def render_remittance_slips(items: Iterable[RemittanceSlip], progress: Progress | None = None) -> bytes:
    """Draw slips into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(item: RemittanceSlip) -> PaperFacts:
    return PaperFacts(
        title=f"{item.form.name} {_numbered(item) or _days(item)}",
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
    told = (_paid_from(item), form.texts["note"], unsure)
    notes = [paragraph(sheet.side, sheet.width, text, Style(ITALIC, 10)) for text in told if text]
    sums = {
        "amount": form.texts["amount"].format(amount=format_money(item.total)),
        "in_words": item.in_words,
    }
    blocks = [
        head(item.office, form, sheet, (date_in_words(item.made_on),)),
        title(form, sheet, _numbered(item)),
        *_items(item, "facts", _fact_values(item)),
        *_section(item, "insurances", _insurances(item)),
        *_section(item, "sources", _sources(item)),
        gap(8),
        *_items(item, "sums", sums),
        *notes,
        signatures(form.signatures, (item.office.collector_name,), sheet),
    ]
    draw_pages(paper, divide(blocks, sheet.room, frame), frame, name)


def _days(item: RemittanceSlip) -> str:
    first, last = format_date(item.first_day), format_date(item.last_day)
    return item.form.texts["one_day" if first == last else "days"].format(first=first, last=last)


def _numbered(item: RemittanceSlip) -> str:
    texts = item.form.texts
    return texts["number"].format(number=item.number) if item.number else ""


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
        "receipts": "; ".join([*numbers, *_taken_back(item)]) or texts["no_receipts"],
        "deadline": item.deadline,
    }


def _taken_back(item: RemittanceSlip) -> list[str]:
    if not item.taken_back:
        return []
    shown = {"count": item.taken_back, "amount": format_money(item.deducted)}
    return [item.form.texts["deducted"].format(**shown)]


def _paid_from(item: RemittanceSlip) -> str:
    """What a remittance says of where its money came out; empty for a slip of days."""
    if not item.source:
        return ""
    return item.form.texts["paid_from_with" if item.reference else "paid_from"].format(
        source=item.source, reference=item.reference
    )


def _items(item: RemittanceSlip, key: str, values: dict[str, str]) -> list[Block]:
    items = [Item(field, values[field.key]) for field in item.form.block(key).fields]
    return item_lines(items, _SHEET.side, _SHEET.width)


def _section(item: RemittanceSlip, key: str, rows: list[Cells]) -> list[Block]:
    """A titled table whose last row is the total."""
    block, place = item.form.block(key), (_SHEET.side, _SHEET.width)
    return [heading(block.title, *place), *block_table(block, _SHARES[key], rows[:-1], place, total=rows[-1])]


def _insurances(item: RemittanceSlip) -> list[Cells]:
    texts, sums = item.form.texts, item.insurances
    rows = [_insurance(texts[one.insurance.value], (one,)) for one in sums]
    return [*rows, _insurance(texts["total"], sums)]


def _insurance(name: str, sums: Sequence[InsuranceSum]) -> Cells:
    return {
        "kind": name,
        "receipts": str(sum(one.receipts for one in sums)),
        "cash": format_money(sum(one.cash for one in sums)),
        "transfer": format_money(sum(one.transfer for one in sums)),
        "amount": format_money(sum(one.amount for one in sums)),
    }


def _sources(item: RemittanceSlip) -> list[Cells]:
    """The participants' money, each support, and all together: the whole premium."""
    texts = item.form.texts
    si, hi = item.paid(Insurance.VOLUNTARY_SI), item.paid(Insurance.HOUSEHOLD_HI)
    unsure = "" if item.confirmed else f" {UNSURE}"
    rows = [_source(texts["participants"], si, hi)]
    for one in item.supports:
        rows.append(_source(f"{one.name}{unsure}", one.voluntary_si, one.household_hi))
        si, hi = si + one.voluntary_si, hi + one.household_hi
    return [*rows, _source(f"{texts['gross']}{unsure if item.supports else ''}", si, hi)]


def _source(name: str, si: Money, hi: Money) -> Cells:
    return {
        "source": name,
        "voluntary_si": format_money(si),
        "household_hi": format_money(hi),
        "amount": format_money(si + hi),
    }
