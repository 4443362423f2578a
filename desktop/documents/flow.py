"""What stands on a paper from top to bottom, and how it is divided into pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop.documents.fonts import REGULAR, Style, bounded, fit, wrap
from desktop.documents.page import EVERYTHING, NOTHING, Align, Paper, Spans

_NOTE = Style(REGULAR, 8)
Draw = Callable[[Paper, float], None]
"""Draws a block whose top is at the given y."""


@dataclass(frozen=True, slots=True)
class Block:
    """Something that is never divided between pages.

    Attributes:
        height: points it takes.
        head: the table head under which it stands; drawn above it where the table begins and again on each new page.
        notes: numbers of the footnotes that its page must carry.
        with_next: whether it moves to a new page together with the block below it.
    """

    height: float
    draw: Draw
    head: Block | None = None
    notes: tuple[int, ...] = ()
    with_next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The room of a page: margins in points, and what continued pages carry on top."""

    side: float
    top: float
    bottom: float
    continued: Block | None = None


@dataclass(slots=True)
class Footnotes:
    """Numbered footnotes of one paper: the same text has one number."""

    width: float
    style: Style = _NOTE
    _numbers: dict[str, int] = field(default_factory=dict)

    def number(self, text: str) -> int:
        """The number of a footnote, given at its first use."""
        return self._numbers.setdefault(text, len(self._numbers) + 1)

    def block(self, numbers: Iterable[int]) -> Block:
        """The footnotes with these numbers, under a short rule; empty without any."""
        texts = list(self._numbers)
        lines = [
            (f"[{number}]" if index == 0 else "", line)
            for number in sorted(set(numbers))
            for index, line in enumerate(wrap(texts[number - 1], self.style, self.width - 22))
        ]
        leading = self.style.leading

        def draw(paper: Paper, top: float) -> None:
            left = (paper.width - self.width) / 2
            paper.rule(left, top - 4, left + 140, top - 4)
            for index, (mark, line) in enumerate(lines):
                y = top - 8 - leading * (index + 0.8)
                if mark:
                    paper.text(left, y, mark, self.style)
                paper.text(left + 22, y, line, self.style)

        return Block(8 + leading * len(lines) if lines else 0, draw)


@dataclass(slots=True)
class Page:
    """What stands on one page, the footnotes it carries, and the points it takes without them."""

    blocks: list[Block] = field(default_factory=list)
    notes: set[int] = field(default_factory=set)
    used: float = 0


def divide(blocks: Iterable[Block], room: float, frame: Frame, footnotes: Footnotes | None = None) -> list[Page]:
    """Put blocks on pages that have ``room`` points between their margins."""
    pages = [Page()]
    for group in _groups(blocks, room - 60):
        page = pages[-1]
        added = _with_head(group, page)
        if page.blocks and _height(page, added, footnotes) > room:
            page = Page([frame.continued], used=frame.continued.height) if frame.continued else Page()
            pages.append(page)
            added = _with_head(group, page)
        page.blocks += added
        page.used += sum(part.height for part in added)
        page.notes.update(*(part.notes for part in added))
    return pages


def on_one_page(
    blocks: Callable[[float], Iterable[Block]], sizes: Sequence[float], room: float, frame: Frame
) -> list[Page]:
    """What ``blocks`` makes with the first of the sizes that needs one page; with the last where none does."""
    pages: list[Page] = []
    for size in sizes:
        pages = divide(blocks(size), room, frame)
        if len(pages) == 1:
            break
    return pages


def _groups(blocks: Iterable[Block], room: float) -> Iterator[list[Block]]:
    """Blocks that stay together, unless they would not fit on a page of their own under its heads."""
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.with_next:
            together = sum(part.height for part in group) <= room
            yield from [group] if together else ([part] for part in group)
            group = []
    yield from ([part] for part in group)


def _with_head(group: list[Block], page: Page) -> list[Block]:
    """A group, with a table's head above its first row where the page does not have it right above."""
    above, placed = page.blocks[-1] if page.blocks else None, []
    for block in group:
        if block.head is not None and (above is None or above.head is not block.head):
            placed.append(block.head)
        placed.append(block)
        above = block
    return placed


def _height(page: Page, added: list[Block], footnotes: Footnotes | None) -> float:
    height = page.used + sum(part.height for part in added)
    notes = page.notes.union(*(part.notes for part in added))
    return height + footnotes.block(notes).height if footnotes and notes else height


def draw_pages(paper: Paper, pages: list[Page], frame: Frame, name: str, footnotes: Footnotes | None = None) -> None:
    """Draw divided pages, each with its footnotes and "Trang x/y"."""
    for index, page in enumerate(pages):
        paper.begin_page()
        top = paper.height - frame.top
        for block in page.blocks:
            block.draw(paper, top)
            top -= block.height
        if footnotes and page.notes:
            notes = footnotes.block(page.notes)
            notes.draw(paper, frame.bottom + notes.height)
        paper.footer(frame.side, index + 1, len(pages), name)
        paper.end_page()


def stack(blocks: Sequence[Block]) -> Block:
    """Several blocks as one that stays together."""

    def draw(paper: Paper, top: float) -> None:
        for block in blocks:
            block.draw(paper, top)
            top -= block.height

    return Block(sum(block.height for block in blocks), draw)


def keep_last(blocks: Sequence[Block]) -> list[Block]:
    """The same blocks, the last one bound to what follows."""
    return [*blocks[:-1], *(replace(block, with_next=True) for block in blocks[-1:])]


def gap(height: float) -> Block:
    """White space."""
    return Block(height, lambda _paper, _top: None)


def paragraph(x: float, width: float, text: str, style: Style, most_lines: int = 0, *, fixed: Spans = NOTHING) -> Block:
    """A text wrapped to a width; with ``most_lines`` it is set smaller before it takes more of them.

    ``fixed`` are the letters of its first line, or all of it, that pre-printed paper has already.
    """
    if most_lines:
        style = bounded(text, style, width, most_lines)
    lines = wrap(text, style, width)

    def draw(paper: Paper, top: float) -> None:
        for index, line in enumerate(lines):
            paper.text(x, top - style.leading * index - style.size, line, style, fixed=_in_line(fixed, index))

    return Block(style.leading * len(lines), draw)


def _in_line(fixed: Spans, line: int) -> Spans:
    return fixed if line == 0 or fixed is EVERYTHING else NOTHING


def centred(x: float, width: float, text: str, style: Style, *, fixed: Spans = NOTHING) -> Block:
    """A text in the middle of a width: it shrinks by a quarter at most, then wraps."""
    style = fit(text, style, width, smallest=style.size * 0.75)
    lines = wrap(text, style, width)

    def draw(paper: Paper, top: float) -> None:
        for index, line in enumerate(lines):
            y = top - style.leading * index - style.size
            paper.text(x + width / 2, y, line, style, Align.CENTRE, fixed=_in_line(fixed, index))

    return Block(style.leading * len(lines), draw)


def beside(*blocks: Block) -> Block:
    """Blocks whose tops are level."""

    def draw(paper: Paper, top: float) -> None:
        for block in blocks:
            block.draw(paper, top)

    return Block(max(block.height for block in blocks), draw)
