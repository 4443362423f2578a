"""Phiếu tư vấn: what it costs, what it buys and by which law, on one page that the participant takes home."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields as parts_of
from dataclasses import replace

from desktop.documents.charts import chart_block
from desktop.documents.flow import Block, Frame, beside, draw_pages, gap, on_one_page, paragraph, stack
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style, text_width
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, UNSURE, Align, Paper, PaperFacts, date_in_words
from desktop.documents.papers.block_tables import block_table, filled_columns, heading
from desktop.documents.papers.items import Item, item_lines
from desktop.documents.parts import Sheet, collector_line, continued, head, title
from desktop.documents.words import labelled
from desktop.domain.papers.consultation import ConsultationSheet, SheetFigure, SheetIncome, SheetMethod
from desktop.domain.papers.forms import FormBlock
from desktop.domain.partial_date import format_date

_SHEET = Sheet(A4_PORTRAIT, side=38.0, top=26.0, bottom=26.0)
_SIZES = (10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0)
"""Sizes of the text, from the wished one to the smallest with which the page is still read at arm's length."""
_GUTTER = 14.0
_INCOMES = {"income": 70, "monthly": 62, "year": 72, "pension_15": 72, "pension_end": 72, "total": 80, "payback": 52,
            "remark": 78}  # fmt: skip
_METHODS = {"method": 76, "amount": 66, "state_support": 62, "each_month": 62, "saved": 56, "remark": 90}


def render_consultations(items: Iterable[ConsultationSheet], progress: Progress | None = None) -> bytes:
    """Draw sheets into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(item: ConsultationSheet) -> PaperFacts:
    return PaperFacts(
        title=f"{item.form.name} - {_who(item)}",
        author=item.office.organisation or item.office.agency,
        subject=item.form.name,
        made_on=item.content.made_on,
        practice=item.practice,
    )


def _who(item: ConsultationSheet) -> str:
    return item.content.person_name or item.form.texts["passer_by"]


def _draw(paper: Paper, item: ConsultationSheet) -> None:
    name = f"{item.form.name} · {_who(item)}"
    frame = Frame(side=_SHEET.side, top=_SHEET.top, bottom=_SHEET.bottom, continued=continued(name, _SHEET))
    draw_pages(paper, on_one_page(lambda size: _Blocks(item, size).every(), _SIZES, _SHEET.room, frame), frame, name)


class _Articles:
    """The articles of a sheet, each with one number, given at its first use."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def marks(self, reference: str) -> str:
        """``[1][4]`` for what names two articles; empty for nothing."""
        named = [part for part in (one.strip() for one in reference.split(";")) if part]
        return "".join(f"[{self._numbers.setdefault(one, len(self._numbers) + 1)}]" for one in named)

    def told(self) -> str:
        """All of them in one run: ``[1] Luật …; [2] Nghị định …``."""
        return "; ".join(f"[{number}] {text}" for text, number in self._numbers.items())


class _Blocks:
    """The blocks of a sheet in one size of type."""

    def __init__(self, item: ConsultationSheet, size: float) -> None:
        self.sheet, self.item, self.size, self.articles = item, item.content, size, _Articles()
        self.texts, self.x, self.width = item.form.texts, _SHEET.side, _SHEET.width
        self.regular, self.bold = Style(REGULAR, size), Style(BOLD, size)

    def every(self) -> list[Block]:
        """From the head to the foot."""
        item, form, office = self.item, self.sheet.form, self.sheet.office
        return [
            head(office, form, _SHEET, (date_in_words(item.made_on), collector_line(office))),
            title(form, _SHEET, " · ".join(part for part in (_who(self.sheet), item.about) if part), size=15),
            *self._first(),
            *self._table("incomes", _INCOMES, item.incomes, strong=_chosen(item.incomes)),
            self._methods_and_gifts(),
            *self._sentences(),
            *self._assumptions(),
            *self._by_hand(),
        ]

    def _first(self) -> list[Block]:
        """The budget and the income looked at on the left, the chart on the right."""
        item = self.item
        left = self.width * (1 if item.chart is None else 0.43)
        lines: list[Block] = []
        if item.budget:
            told = self.texts["budget"].format(amount=item.budget)
            lines.append(paragraph(self.x, left, told, Style(BOLD, self.size + 1)))
        if item.income:
            told = self.texts["income"].format(amount=item.income)
            lines += [gap(2), paragraph(self.x, left, told, Style(BOLD, self.size + 2)), gap(2)]
        lines += [self._figure(one, self.x, min(left, self.width * 0.6)) for one in item.facts]
        if item.way:
            lines.append(paragraph(self.x, left, self.texts["way"].format(way=item.way), self.regular))
        lines += [paragraph(self.x, left, f"– {one}", self.regular) for one in item.notices]
        if not item.income:
            lines.append(paragraph(self.x, left, self.texts["nothing"], Style(ITALIC, self.size)))
        column = stack(lines)
        if item.chart is None:
            return [column, gap(4)]
        x, width = self.x + left + _GUTTER, self.width - left - _GUTTER
        high = max(column.height - self.size * 4, 96.0)
        chart = chart_block(item.chart, x, width, min(high, 170.0), size=min(self.size, 8.0), noted=False)
        return [beside(column, chart), gap(4)]

    def _figure(self, one: SheetFigure, x: float, width: float) -> Block:
        """A label with the numbers of its footnotes, and the figure at the right."""
        amount = text_width(one.text, self.bold) + 8
        label = paragraph(x, max(width - amount, width * 0.4), self._label(one), self.regular)
        if amount > width * 0.6:
            return stack([label, paragraph(x + 12, width - 12, one.text, self.bold)])
        y = self.size

        def draw(paper: Paper, top: float) -> None:
            label.draw(paper, top)
            paper.text(x + width, top - y, one.text, self.bold, Align.RIGHT)

        return Block(label.height + self.size * 0.15, draw)

    def _label(self, one: SheetFigure) -> str:
        marks = [one.label, f"({one.more})" if one.more else "", "" if one.confirmed else UNSURE]
        marks.append(self.articles.marks(one.reference))
        return " ".join(mark for mark in marks if mark)

    def _table(
        self,
        key: str,
        shares: dict[str, int],
        rows: Sequence[SheetIncome | SheetMethod],
        *,
        strong: Sequence[int] = (),
        place: tuple[float, float] | None = None,
    ) -> list[Block]:
        """Rows under their heads with the numbers of the articles that their amounts rest on."""
        if not rows:
            return []
        x, width = place or (self.x, self.width)
        cells = [{part.name: str(getattr(row, part.name)) for part in parts_of(row)} for row in rows]
        block = filled_columns(self._with_years(self.sheet.form.block(key)), cells)
        marks = "".join(self.articles.marks(one) for one in self.item.references)
        told = " ".join(part for part in (block.title, "" if self.item.confirmed else UNSURE, marks) if part)
        return [
            heading(told, x, width, self.size + 1),
            *block_table(block, shares, cells, (x, width), size=self.size - 0.5, strong=strong),
            gap(2),
        ]

    def _with_years(self, block: FormBlock) -> FormBlock:
        years = self.item.end_years
        named = (replace(field, label=field.label.replace("{years}", years)) for field in block.fields)
        return replace(block, fields=tuple(named))

    def _methods_and_gifts(self) -> Block:
        """The ways to pay on the left, what is given besides the pension on the right; alone it takes the width."""
        item = self.item
        if not item.gifts:
            return _whole(self._table("methods", _METHODS, item.methods))
        left = self.width * 0.6 if item.methods else 0.0
        methods = _whole(self._table("methods", _METHODS, item.methods, place=(self.x, left))) if left else gap(0)
        x = self.x + left + (_GUTTER if left else 0)
        return beside(methods, self._gifts(x, self.x + self.width - x))

    def _gifts(self, x: float, width: float) -> Block:
        small = Style(REGULAR, self.size - 0.5)
        lines = [heading(self.texts["gifts"], x, width, self.size + 1)]
        for one in self.item.gifts:
            told = replace(one, more="", label=f"{one.label}: {one.text}")
            lines.append(paragraph(x, width, self._label(told), Style(BOLD, self.size - 0.5)))
            lines += [paragraph(x + 8, width - 8, one.more, small)] if one.more else []
            lines.append(gap(self.size * 0.15))
        return stack(lines)

    def _sentences(self) -> list[Block]:
        """What is missing to 15 years and what a withdrawal loses, side by side where there are both."""
        columns = [(key, lines) for key in ("missing", "loss") if (lines := getattr(self.item, key))]
        width = (self.width - _GUTTER * (len(columns) - 1)) / max(len(columns), 1)
        blocks = []
        for number, (key, lines) in enumerate(columns):
            x = self.x + (width + _GUTTER) * number
            told = [paragraph(x, width, f"– {line}", Style(REGULAR, self.size - 0.5)) for line in lines]
            blocks.append(stack([heading(self.texts[key], x, width, self.size + 1), *told]))
        return [beside(*blocks)] if blocks else []

    def _assumptions(self) -> list[Block]:
        if not self.item.assumptions:
            return []
        small, told = Style(REGULAR, max(self.size - 1.5, 6.5)), " ".join(self.item.assumptions)
        first = paragraph(self.x, self.width, self.texts["assumptions"], Style(BOLD, self.size - 0.5))
        return [stack([gap(4), first, paragraph(self.x, self.width, told, small)])]

    def _by_hand(self) -> list[Block]:
        """What the participant decided and when they come again, and whom to ask."""
        item, form = self.item, self.sheet.form
        small = Style(ITALIC, max(self.size - 1.5, 6.5))
        day = self.sheet.promised_on
        known = {"back_on": "" if day is None else format_date(day)}
        asked = [Item(field, known.get(field.key, "")) for field in form.block("notes").fields if field.key != "notes"]
        phone = self.texts["phone"].format(name=self.sheet.office.collector_name, phone=self.sheet.phone)
        return [
            stack(
                [
                    gap(5),
                    *item_lines(
                        [replace(one, field=replace(one.field, wide=False)) for one in asked], self.x, self.width, 2
                    ),
                    *([paragraph(self.x, self.width, phone, self.bold)] if self.sheet.phone else []),
                    *(paragraph(self.x, self.width, text, Style(ITALIC, self.size - 0.5)) for text in form.closing),
                    gap(4),
                    paragraph(self.x, self.width, labelled("Căn cứ", self.articles.told()), small),
                    *([] if item.confirmed else [paragraph(self.x, self.width, self.texts["unsure"], small)]),
                ]
            )
        ]


def _chosen(rows: Sequence[SheetIncome]) -> tuple[int, ...]:
    return tuple(number for number, row in enumerate(rows) if row.chosen)


def _whole(blocks: Sequence[Block]) -> Block:
    """A table with its heading in one piece."""
    heads = [one.head for one in blocks if one.head is not None][:1]
    first, rest = blocks[:1], blocks[1:]
    return stack([*first, *heads, *rest])
