"""The numbered items of a form: label and value, boxes for characters, boxes to tick, boxes for the hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.documents.flow import Block, Frame, Page, beside, divide, gap, on_one_page, paragraph, stack
from desktop.documents.fonts import BOLD, REGULAR, Style, text_width
from desktop.documents.parts import BOX_SIDE, Sheet, character_boxes, hand_box, tick_row, tick_width
from desktop.domain.papers.forms import FormField

_LABEL, _VALUE = Style(REGULAR, 11), Style(BOLD, 11)
_HAND_ROOM = 96.0
_GAP = 6.0
AIR = 6.0
"""White space under an item."""
_TIGHTER = (4.0, 2.0)
_INDENT = 14.0


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a form with what is filled in: ``ticked`` values of its choices, ``value`` as printed."""

    field: FormField
    value: str = ""
    ticked: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """``[01] Họ và tên:``; an item whose label already asks has no colon."""
        text = f"{self.field.mark} {self.field.label}".strip()
        return text if not text or text[-1] in "?:" else f"{text}:"

    @property
    def least(self) -> float:
        """The width in which the item stands in one line."""
        return text_width(self.label, _LABEL) + _GAP + self._needs

    @property
    def _needs(self) -> float:
        wide = tick_width(self.field.choices, _VALUE) + 14 if self.field.choices else 0.0
        if self.field.boxes:
            return wide + BOX_SIDE * max(self.field.boxes, len(self.value))
        if self.value:
            return wide + text_width(self.value, _VALUE)
        return wide if self.field.choices else _HAND_ROOM

    def block(self, x: float, width: float, air: float = AIR) -> Block:
        """The item in a width: what does not fit beside its label stands below it."""
        label = text_width(self.label, _LABEL) + _GAP
        room = width - label
        fits = self._needs <= room or (not self._whole and room >= width * 0.4)
        if fits:
            parts = beside(paragraph(x, label, self.label, _LABEL), self._answer(x + label, room))
        else:
            parts = stack([paragraph(x, width, self.label, _LABEL), self._answer(x + _INDENT, width - _INDENT)])
        return stack([parts, gap(air)])

    @property
    def _whole(self) -> bool:
        """Whether the answer cannot be broken over lines."""
        return bool(self.field.boxes or self.field.choices)

    def _answer(self, x: float, width: float) -> Block:
        field, parts = self.field, []
        if field.choices:
            parts.append(tick_row(x, width, field.choices, self.ticked, _LABEL))
        if field.boxes and BOX_SIDE * max(field.boxes, len(self.value)) <= width:
            parts.append(character_boxes(x, field.boxes, self.value, _VALUE))
        elif self.value:
            parts.append(paragraph(x, width, self.value, _VALUE))
        elif not field.choices:
            parts.append(hand_box(x, width, field.lines))
        return stack(parts)


def item_lines(items: Sequence[Item], x: float, width: float, air: float = AIR) -> list[Block]:
    """Items from top to bottom, two in a line where both are narrow enough and neither asks for a line of its own."""
    half = (width - 12) / 2
    blocks: list[Block] = []
    waiting: Item | None = None
    for item in items:
        narrow = not item.field.wide and item.least <= half
        if narrow and waiting is not None:
            blocks.append(beside(waiting.block(x, half, air), item.block(x + half + 12, half, air)))
            waiting = None
            continue
        if waiting is not None:
            blocks.append(waiting.block(x, width, air))
        waiting = item if narrow else None
        if not narrow:
            blocks.append(item.block(x, width, air))
    return blocks if waiting is None else [*blocks, waiting.block(x, width, air)]


def in_less_room(blocks: Callable[[float], list[Block]], sheet: Sheet, frame: Frame) -> list[Page]:
    """Pages of what ``blocks`` makes with some white space under items: less of it before a second page is taken."""
    pages = on_one_page(blocks, (AIR, *_TIGHTER), sheet.room, frame)
    return pages if len(pages) == 1 else divide(blocks(AIR), sheet.room, frame)
