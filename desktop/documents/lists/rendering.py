"""A list to the SI agency on A4 across: title, facts, table, totals, closing, signatures, footnotes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.documents.cells import cell_text
from desktop.documents.flow import (
    Block,
    Footnotes,
    Frame,
    beside,
    centred,
    divide,
    draw_pages,
    gap,
    keep_last,
    paragraph,
    stack,
)
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style, shortened
from desktop.documents.lists import content as says
from desktop.documents.lists.head import list_head
from desktop.documents.page import A4_LANDSCAPE, Align, Paper, PaperFacts, date_in_words
from desktop.documents.parts import two_columns
from desktop.documents.table import Column, Table
from desktop.documents.words import joined
from desktop.domain.papers.agency_list import AgencyList, ListSheet
from desktop.domain.papers.forms import CellKind, Form

_SIDE, _TOP, _BOTTOM = 26.0, 26.0, 32.0
_WIDTH = A4_LANDSCAPE[0] - 2 * _SIDE
_ROOM = A4_LANDSCAPE[1] - _TOP - _BOTTOM
_BODY, _BOLD = Style(REGULAR, 10.5), Style(BOLD, 10.5)
_CELL, _CELL_BOLD, _HEADING, _MARK = Style(REGULAR, 8.5), Style(BOLD, 8.5), Style(BOLD, 8), Style(ITALIC, 7.5)
_ALIGNS = {
    CellKind.TEXT: Align.LEFT,
    CellKind.MONEY: Align.RIGHT,
}
_WHOLE = frozenset(CellKind) - {CellKind.TEXT}


def render_list(agency_list: AgencyList, form: Form, progress: Callable[[int], None] | None = None) -> bytes:
    """Draw a list as one PDF file; each of its sheets has page numbers of its own.

    Args:
        agency_list: what was frozen when the list was made.
        form: the version by which it was made.
        progress: told after each sheet how many are done; what it raises ends the work.

    Raises:
        ValueError: the form is another one, or there is no sheet.
    """
    says.require_own_form(agency_list, form)
    paper = Paper(A4_LANDSCAPE, _facts(agency_list, form))
    for count, sheet in enumerate(agency_list.sheets, 1):
        _Drawing(agency_list, form, sheet).draw(paper)
        if progress is not None:
            progress(count)
    return paper.finish()


def _facts(agency_list: AgencyList, form: Form) -> PaperFacts:
    return PaperFacts(
        title=f"{form.name} - {says.number_line(form, agency_list)}",
        author=agency_list.office.organisation or agency_list.office.agency,
        subject=form.title,
        made_on=agency_list.made_on,
        practice=agency_list.practice,
    )


class _Drawing:
    """One sheet of a list, as blocks on pages."""

    def __init__(self, agency_list: AgencyList, form: Form, sheet: ListSheet) -> None:
        self._list, self._form, self._sheet = agency_list, form, sheet
        self._footnotes = Footnotes(_WIDTH)

    def draw(self, paper: Paper) -> None:
        frame = Frame(side=_SIDE, top=_TOP, bottom=_BOTTOM, continued=self._continued())
        name = joined(self._form.name, says.number_line(self._form, self._list), *self._subject())
        pages = divide(self._blocks(), _ROOM, frame, self._footnotes)
        draw_pages(paper, pages, frame, name, self._footnotes)

    def _subject(self) -> tuple[str, ...]:
        """Whose sheet it is, where a list has one for each household."""
        return (self._sheet.facts[0][1],) if self._sheet.facts else ()

    def _continued(self) -> Block:
        parts = (f"{self._form.title} (tiếp theo)", says.number_line(self._form, self._list), *self._subject())
        text = shortened(joined(*parts), _BOLD, _WIDTH)
        return stack([paragraph(_SIDE, _WIDTH, text, _BOLD), gap(5)])

    def _blocks(self) -> list[Block]:
        return [self._top(), *self._fact_lines(), gap(5), *keep_last(self._rows()), self._tail()]

    def _top(self) -> Block:
        form, half = self._form, _WIDTH * 0.66
        left = [paragraph(_SIDE, half, line, _BOLD, 3) for line in says.office_lines(form, self._list)]
        x, width = _SIDE + half + 8, _WIDTH - half - 8
        right = [centred(x, width, says.form_caption(form), _BOLD)]
        right += [centred(x, width, form.legal_line, Style(ITALIC, 9))] if form.legal_line else []
        return stack(
            [
                beside(stack(left), stack(right)),
                gap(7),
                centred(_SIDE, _WIDTH, form.title, Style(BOLD, 15)),
                centred(_SIDE, _WIDTH, self._number_and_date(), Style(ITALIC, 10.5)),
                gap(4),
            ]
        )

    def _number_and_date(self) -> str:
        return joined(says.number_line(self._form, self._list), date_in_words(self._list.made_on))

    def _fact_lines(self) -> list[Block]:
        texts = (f"{label}: {value}" for label, value in self._sheet.facts)
        return two_columns(texts, _SIDE, _WIDTH, _BODY)

    def _rows(self) -> list[Block]:
        form, widths = self._form, self._widths()
        head = list_head(_SIDE, form.columns, widths, _HEADING, _MARK)
        table = Table(_SIDE, tuple(self._columns(widths)), _CELL, _HEADING)
        titles = Table(_SIDE, (Column("", _WIDTH),), _CELL_BOLD, _HEADING)
        blocks: list[Block] = []
        for line in says.lines_of(form, self._sheet):
            if line.title:
                blocks += keep_last(titles.row([line.title], head))
            else:
                blocks += table.row([cell_text(cell) for cell in line.cells], head)
        if (totals := says.totals_of(form, self._sheet)) is not None:
            blocks = [*keep_last(blocks), *table.row([cell_text(cell) for cell in totals], head, style=_CELL_BOLD)]
        return blocks or [head]

    def _widths(self) -> list[float]:
        shares = [column.width for column in self._form.columns]
        return [_WIDTH * share / sum(shares) for share in shares]

    def _columns(self, widths: Sequence[float]) -> list[Column]:
        return [
            Column(column.heading, width, _ALIGNS.get(column.kind, Align.CENTRE), whole=column.kind in _WHOLE)
            for column, width in zip(self._form.columns, widths, strict=True)
        ]

    def _tail(self) -> Block:
        """Closing lines and signatures in one piece; the footnotes stand on their page."""
        numbers = tuple(self._footnotes.number(note) for note in says.notes_of(self._form, self._list))
        closing = [paragraph(_SIDE, _WIDTH, line, _BODY) for line in says.closing_lines(self._form, self._sheet)]
        marks = ", ".join(f"[{number}]" for number in numbers)
        closing += [paragraph(_SIDE, _WIDTH, f"Căn cứ, giải thích: {marks}", Style(ITALIC, 9))] if numbers else []
        tail = stack([gap(5), *closing, gap(6), self._signatures()])
        return Block(tail.height, tail.draw, notes=numbers)

    def _signatures(self) -> Block:
        signers = says.signers_of(self._form, self._sheet)
        if not signers:
            return gap(0)
        width = _WIDTH / len(signers)
        last = _SIDE + width * (len(signers) - 1)
        return stack(
            [
                centred(last, width, date_in_words(self._list.made_on), Style(ITALIC, 10)),
                beside(*(self._signature(_SIDE + width * place, width, *one) for place, one in enumerate(signers))),
            ]
        )

    @staticmethod
    def _signature(x: float, width: float, caption: str, name: str) -> Block:
        below = centred(x, width - 8, name, _BOLD) if name else gap(_BOLD.leading)
        return stack(
            [
                centred(x, width - 8, caption, _BOLD),
                centred(x, width - 8, "(Ký, ghi rõ họ tên)", Style(ITALIC, 9)),
                gap(38),
                below,
            ]
        )
