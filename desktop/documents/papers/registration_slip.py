"""Phiếu đăng ký tham gia: the slip a person takes home before paying."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.documents.flow import Block, Frame, beside, draw_pages, gap, paragraph, stack
from desktop.documents.fonts import ITALIC, REGULAR, Style
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, UNSURE, Paper, PaperFacts, date_in_words
from desktop.documents.papers.block_tables import block_table, heading
from desktop.documents.papers.items import Item, in_less_room, item_lines
from desktop.documents.parts import Sheet, basis, continued, head, signatures, title, transfer_block
from desktop.domain.money import format_money
from desktop.domain.papers.forms import FormBlock
from desktop.domain.papers.registration_slip import RegistrationSlip
from desktop.domain.people import Insurance

_SHEET = Sheet(A4_PORTRAIT, side=42.0, top=30.0, bottom=32.0)
_SHARES = {"number": 26, "name": 103, "id_number": 88, "place": 56, "months": 40, "validity": 126, "amount": 72}
_MAY_BE_NONE = frozenset({"state_support", "extra_support", "deadline"})
_EMPTY_ROWS = 5
"""Lines to fill in by hand when a household has chosen nothing yet."""


def render_registration_slips(items: Iterable[RegistrationSlip], progress: Progress | None = None) -> bytes:
    """Draw slips into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(item: RegistrationSlip) -> PaperFacts:
    return PaperFacts(
        title=f"{item.form.name} - {item.person_name}",
        author=item.office.organisation or item.office.agency,
        subject=item.form.texts[item.insurance.value],
        made_on=item.made_on,
        practice=item.practice,
    )


def _draw(paper: Paper, item: RegistrationSlip) -> None:
    form, sheet = item.form, _SHEET
    name = f"{form.name} · {item.person_name}"
    frame = Frame(side=sheet.side, top=sheet.top, bottom=sheet.bottom, continued=continued(name, sheet))
    draw_pages(paper, in_less_room(lambda air: _blocks(item, air), sheet, frame), frame, name)


def _blocks(item: RegistrationSlip, air: float) -> list[Block]:
    form, sheet = item.form, _SHEET
    about_household = item.insurance is Insurance.HOUSEHOLD_HI
    wanted = ("person", item.insurance.value, *(("members",) if about_household else ()), "money")
    return [
        head(item.office, form, sheet, (date_in_words(item.made_on),)),
        title(form, sheet, form.texts[item.insurance.value]),
        *(line for block in form.blocks if block.key in wanted for line in _block(item, block, air)),
        _how(item, air),
        stack(
            [
                gap(4),
                *(paragraph(sheet.side, sheet.width, text, Style(ITALIC, 11)) for text in form.closing),
                signatures(form.signatures, (item.person_name, item.office.collector_name), sheet),
                basis(form, sheet, item.references, "" if item.confirmed else form.texts["unsure"]),
            ]
        ),
    ]


def _block(item: RegistrationSlip, block: FormBlock, air: float) -> list[Block]:
    if block.key == "members":
        return _members(item, block)
    return [heading(block.title, _SHEET.side, _SHEET.width), *_items(item, block, _SHEET.width, air)]


def _items(item: RegistrationSlip, block: FormBlock, width: float, air: float) -> list[Block]:
    """Items of the block; a support that nobody gives and a deadline nobody has are left out once the rest is known."""
    chosen = item.amount is not None
    items = [Item(field, item.values.get(f"{block.key}.{field.key}", "")) for field in block.fields]
    shown = [one for one in items if one.value or not chosen or one.field.key not in _MAY_BE_NONE]
    return item_lines(shown, _SHEET.side, width, air)


def _how(item: RegistrationSlip, air: float) -> Block:
    """What to bring and whom to call; beside it the code to transfer the amount, where there is one."""
    x, whole = _SHEET.side, _SHEET.width
    width = whole if item.transfer is None else whole * 0.48
    bring, call = item.form.block("bring"), item.form.block("call")
    labels = {field.key: field.label for field in bring.fields}
    told = stack(
        [
            heading(bring.title, x, width),
            *(paragraph(x + 8, width - 8, f"– {labels[key]}", Style(REGULAR, 11)) for key in item.bring),
            gap(5),
            heading(call.title, x, width),
            *_items(item, call, width, air),
        ]
    )
    beside_it = x + width + 14
    code = transfer_block(item.transfer, item.form.texts["by_transfer"], beside_it, x + whole - beside_it)
    return beside(told, code)


def _members(item: RegistrationSlip, block: FormBlock) -> list[Block]:
    """A line for each member and the total; empty lines while nobody is named."""
    texts, place = item.form.texts, (_SHEET.side, _SHEET.width)
    if not item.members:
        return [*block_table(block, _SHARES, [{}] * _EMPTY_ROWS, place), gap(6)]
    rows = [
        {
            "number": str(index),
            "name": member.name,
            "id_number": member.id_number,
            "place": member.place,
            "months": member.months,
            "validity": member.validity,
            "amount": "" if member.amount is None else format_money(member.amount),
        }
        for index, member in enumerate(item.members, 1)
    ]
    unsure = "" if item.confirmed else f" {UNSURE}"
    amount = "" if item.amount is None else f"{format_money(item.amount)}{unsure}"
    return [*block_table(block, _SHARES, rows, place, total={"name": texts["total"], "amount": amount}), gap(6)]
