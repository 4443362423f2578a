"""Giấy nhắc đóng: a letter whose address stands in the window of a DL envelope when the sheet is folded in three."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reportlab.lib.units import mm

from desktop.documents.flow import Block, Frame, divide, draw_pages, gap, keep_last, paragraph, stack
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style, shortened
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, UNSURE, Paper, PaperFacts, date_in_words
from desktop.documents.parts import (
    Sheet,
    basis,
    collector_line,
    continued,
    fitted,
    office_lines,
    signatures,
    title,
    transfer_block,
)
from desktop.documents.table import Table
from desktop.documents.words import joined, labelled
from desktop.domain.money import format_money
from desktop.domain.papers.reminder_letter import ReminderItem, ReminderLetter

_SHEET = Sheet(A4_PORTRAIT, side=56.0, top=30.0, bottom=32.0)
_WINDOW_LEFT, _WINDOW_TOP, _WINDOW_WIDTH, _WINDOW_HEIGHT = 20 * mm, 45 * mm, 85 * mm, 45 * mm
"""Where the window of a DL envelope lies on a sheet folded in three, from the left and from the top."""
_FOLDS = (105 * mm, 210 * mm)
_BODY, _CELL, _SMALL = Style(REGULAR, 11), Style(REGULAR, 10), Style(REGULAR, 7.5)


def render_reminder_letters(items: Iterable[ReminderLetter], progress: Progress | None = None) -> bytes:
    """Draw letters into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(item: ReminderLetter) -> PaperFacts:
    return PaperFacts(
        title=f"{item.form.name} - {item.name}",
        author=item.office.organisation or item.office.agency,
        subject=item.form.name,
        made_on=item.made_on,
        practice=item.practice,
    )


def _draw(paper: Paper, item: ReminderLetter) -> None:
    form, sheet = item.form, _SHEET
    name = f"{form.name} · {item.name}"
    frame = Frame(side=sheet.side, top=sheet.top, bottom=sheet.bottom, continued=continued(name, sheet))
    texts = form.texts
    blocks = [
        _envelope(item),
        title(form, sheet),
        _text(texts["greeting"].format(name=item.name)),
        _text(texts["opening"]),
        gap(6),
        *_table(item),
        gap(4),
        _text(f"{texts['in_words']}: {item.in_words}", ITALIC),
        gap(4),
        *(_text(one.after) for one in item.items if one.after),
        *(_text(note) for note in item.notes),
        *_how(item),
        _text(texts["changed"], ITALIC),
        *(_text(text) for text in form.closing),
        stack(
            [
                signatures(form.signatures, (item.office.collector_name,), sheet),
                basis(form, sheet, item.references, "" if item.confirmed else texts["unsure"]),
            ]
        ),
    ]
    draw_pages(paper, divide(blocks, sheet.room, frame), frame, name)


def _text(text: str, font: str = REGULAR) -> Block:
    return paragraph(_SHEET.side, _SHEET.width, text, Style(font, _BODY.size))


def _envelope(item: ReminderLetter) -> Block:
    """The sender above, the address in the window, the date beside it, and marks where to fold."""
    right = _WINDOW_LEFT + _WINDOW_WIDTH + 24
    width = _SHEET.size[0] - _SHEET.side - right
    sender = shortened(joined(item.office.organisation or item.office.agency, item.office.address), _SMALL, 230)
    beside_window = stack(
        [
            paragraph(right, width, text, Style(REGULAR, 10), 3)
            for text in (
                date_in_words(item.made_on),
                collector_line(item.office),
                labelled("Điện thoại", item.phone),
            )
        ]
    )
    address = stack(
        [
            paragraph(_WINDOW_LEFT + 4, _WINDOW_WIDTH - 8, item.form.texts["to"], Style(REGULAR, 10)),
            paragraph(_WINDOW_LEFT + 4, _WINDOW_WIDTH - 8, item.name, Style(BOLD, 11), 2),
            paragraph(_WINDOW_LEFT + 4, _WINDOW_WIDTH - 8, item.address, Style(REGULAR, 10.5), 5),
        ]
    )
    office = office_lines(item.office, _SHEET.side, _SHEET.width)

    def draw(paper: Paper, top: float) -> None:
        office.draw(paper, top)
        window = paper.height - _WINDOW_TOP
        paper.text(_WINDOW_LEFT + 4, window - 10, sender, _SMALL)
        paper.rule(_WINDOW_LEFT + 4, window - 13, _WINDOW_LEFT + _WINDOW_WIDTH - 4, window - 13)
        address.draw(paper, window - 17)
        beside_window.draw(paper, window - 4)
        for fold in _FOLDS:
            paper.rule(14, paper.height - fold, 24, paper.height - fold)

    return Block(_WINDOW_TOP + _WINDOW_HEIGHT + 4 - _SHEET.top, draw)


def _table(item: ReminderLetter) -> list[Block]:
    sheet = _SHEET
    table = Table(sheet.side, fitted(item.form.columns, sheet.width), _CELL, Style(BOLD, 10), 3)
    top, unsure = table.head(), "" if item.confirmed else f" {UNSURE}"
    total = {"due": item.form.texts["total"], "amount": f"{format_money(item.total)}{unsure}"}
    keys = [column.key for column in item.form.columns]
    rows = [row for one in item.items for row in table.row([_cells(one, unsure)[key] for key in keys], top)]
    return [*keep_last(rows), *table.row([total.get(key, "") for key in keys], top, style=Style(BOLD, 10))]


def _cells(one: ReminderItem, unsure: str) -> Mapping[str, str]:
    return {
        "what": one.what,
        "due": one.due,
        "last": "" if one.last is None else format_money(one.last),
        "amount": f"{format_money(one.amount)}{unsure}",
        "reason": one.reason,
    }


def _how(item: ReminderLetter) -> list[Block]:
    """How to pay: at the counter, by transfer, and whom to call."""
    texts, sheet = item.form.texts, _SHEET
    address = f" ({item.office.address})" if item.office.address else ""
    lines = [texts["at_counter"].format(address=address)]
    if item.transfer is None and item.phone:
        lines.append(texts["without_account"])
    if item.phone:
        lines.append(texts["call"].format(phone=f" {item.phone}"))
    return [
        gap(6),
        *keep_last([_text(texts["how"], BOLD)]),
        *(_text(f"– {line}") for line in lines),
        transfer_block(item.transfer, texts["by_transfer"], sheet.side, sheet.width),
        gap(6),
    ]
