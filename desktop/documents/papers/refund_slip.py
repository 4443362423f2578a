"""Phiếu tính hoàn trả: the worksheet of one refund, with who made it, who approved it and who takes the money."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.documents.flow import Block, Frame, divide, draw_pages, gap, paragraph
from desktop.documents.fonts import ITALIC, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, UNSURE, Paper, PaperFacts, date_in_words
from desktop.documents.papers.block_tables import heading
from desktop.documents.papers.items import Item, item_lines
from desktop.documents.parts import Sheet, continued, head, signatures, title
from desktop.domain.money import Money, format_money
from desktop.domain.papers.refund_slip import RefundSlip
from desktop.domain.partial_date import format_date

_SHEET = Sheet(A4_PORTRAIT, side=42.0, top=30.0, bottom=32.0)


def render_refund_slips(items: Iterable[RefundSlip], progress: Progress | None = None) -> bytes:
    """Draw slips into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(item: RefundSlip) -> PaperFacts:
    return PaperFacts(
        title=_name(item),
        author=item.office.organisation or item.office.agency,
        subject=item.form.name,
        made_on=item.made_on,
        practice=item.practice,
    )


def _name(item: RefundSlip) -> str:
    return f"{item.form.name} {item.slip}: {item.full_name}"


def _draw(paper: Paper, item: RefundSlip) -> None:
    form, sheet = item.form, _SHEET
    frame = Frame(side=sheet.side, top=sheet.top, bottom=sheet.bottom, continued=continued(_name(item), sheet))
    under = (form.texts["slip"].format(slip=item.slip), date_in_words(item.made_on))
    blocks = [
        head(item.office, form, sheet, under),
        title(form, sheet),
        *_sections(item),
        gap(8),
        *_notes(item),
        signatures(form.signatures, (item.office.collector_name, item.approved_by, ""), sheet),
    ]
    draw_pages(paper, divide(blocks, sheet.room, frame), frame, _name(item))


def _sections(item: RefundSlip) -> Iterator[Block]:
    values = _values(item)
    for block in item.form.blocks:
        yield heading(block.title, _SHEET.side, _SHEET.width)
        items = [Item(field, values[field.key]) for field in block.fields]
        yield from item_lines(items, _SHEET.side, _SHEET.width)


def _notes(item: RefundSlip) -> Iterator[Block]:
    if item.unconfirmed:
        told = item.form.texts["unsure"].format(figures="; ".join(item.unconfirmed))
        yield paragraph(_SHEET.side, _SHEET.width, told, Style(ITALIC, 10))


def _values(item: RefundSlip) -> dict[str, str]:
    texts = item.form.texts
    unsure = f" {UNSURE}" if item.unconfirmed else ""
    # The counter pays itself unless an account is told: no empty boxes to wonder about.
    no_account = texts["none"]
    return {
        "full_name": item.full_name,
        "birth": item.birth,
        "personal_id": item.personal_id,
        "si_number": item.si_number,
        "address": item.address,
        "insurance": texts[item.insurance.value],
        "receipt": item.receipt,
        "paid_on": format_date(item.paid_on),
        "paid": _money(item, item.paid),
        "period": item.period,
        "cause": item.cause,
        "stops": item.stops,
        "kept": item.kept or texts["none"],
        "months_left": texts["months_left"].format(left=item.months_left, months=item.months),
        "support_left": _money(item, item.support_left) if item.support_left else texts["none"],
        "formula": item.formula,
        "reference": item.reference,
        "computed": _money(item, item.computed) + unsure,
        "amount": _money(item, item.amount) + (unsure if item.amount == item.computed else ""),
        "override_reason": item.override_reason or texts["same"],
        "in_words": item.in_words,
        "payout": item.payout,
        "account_name": item.account_name or no_account,
        "account_number": item.account_number or no_account,
        "bank": item.bank or no_account,
    }


def _money(item: RefundSlip, amount: Money) -> str:
    return item.form.texts["money"].format(amount=format_money(amount))
