"""Báo cáo bao phủ tháng: the commune in four figures, every hamlet with its bar, the year's way, on one page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from reportlab.graphics.shapes import Drawing

from desktop.documents.charts import chart_block, key_block, part_of_bar, put, stroke
from desktop.documents.flow import Block, Frame, beside, draw_pages, gap, on_one_page, paragraph, stack
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style, fit
from desktop.documents.many import Progress, draw_many
from desktop.documents.page import A4_PORTRAIT, Paper, PaperFacts, date_in_words
from desktop.documents.papers.block_tables import block_table, filled_columns, heading, whole_table
from desktop.documents.parts import Sheet, continued, head, signatures, title
from desktop.domain.charts import BarChart
from desktop.domain.money import format_money, half_up
from desktop.domain.papers.forms import FormBlock
from desktop.domain.papers.monthly_report import MonthlyReport, ReportRow
from desktop.domain.papers.report_charts import hamlet_chart, trend_chart
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import small
from desktop.domain.texts.shown import decimal_text, percent_text

_SHEET = Sheet(A4_PORTRAIT, side=36.0, top=24.0, bottom=26.0)
_SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
"""Sizes of the text, from the wished one to the smallest in which a report of many hamlets still takes one page."""
_TIGHT_BELOW = 7.5
_GUTTER = 12.0
_HAMLETS = {"name": 92, "residents": 36, "bar": 130, "hi_count": 36, "hi_percent": 36, "hi_target": 36, "missing": 36,
            "households": 44, "si_count": 36, "eligible": 36, "si_percent": 36, "si_target": 36}  # fmt: skip
_MONTH = {"insurance": 84, "receipts": 38, "people": 38, "amount": 70, "state": 76, "ended": 50, "renewed": 44,
          "in_time": 36, "lost": 46}  # fmt: skip
_WIDER_NAMES = {"name": 152, "bar": 80}
"""For many hamlets: a name that breaks over two lines would double the table."""
_PARTS = {"name": 84, "people": 40, "hi_count": 42, "si_count": 42}


def render_monthly_reports(items: Iterable[MonthlyReport], progress: Progress | None = None) -> bytes:
    """Draw reports into one PDF file, each with page numbers of its own; ``ValueError`` without any."""
    return draw_many(items, A4_PORTRAIT, _facts, _draw, progress)


def _facts(report: MonthlyReport) -> PaperFacts:
    return PaperFacts(
        title=f"{report.form.name} {report.month} - {report.commune}",
        author=report.office.organisation or report.office.agency,
        subject=report.form.name,
        made_on=report.as_of,
        practice=report.practice,
    )


def _draw(paper: Paper, report: MonthlyReport) -> None:
    name = f"{report.form.name} {report.month} · {report.commune}"
    frame = Frame(side=_SHEET.side, top=_SHEET.top, bottom=_SHEET.bottom, continued=continued(name, _SHEET))
    draw_pages(paper, on_one_page(lambda size: _Blocks(report, size).every(), _SIZES, _SHEET.room, frame), frame, name)


class _Blocks:
    """The blocks of a report in one size of type."""

    def __init__(self, report: MonthlyReport, size: float) -> None:
        self.report, self.form, self.size = report, report.form, size
        self.texts, self.x, self.width = report.form.texts, _SHEET.side, _SHEET.width
        self.tight = tight = size < _TIGHT_BELOW
        self.whole = ("name",) if tight else ()
        self.air, self.shares = 0.14 if tight else 0.28, _HAMLETS | (_WIDER_NAMES if tight else {})

    def every(self) -> list[Block]:
        """From the head to the signatures."""
        report, form = self.report, self.form
        month = self.texts["month"].format(month=report.month, day=format_date(report.as_of))
        to = self.texts["to"].format(commune=small(report.commune))
        return [
            head(report.office, form, _SHEET, (date_in_words(report.as_of),)),
            title(form, _SHEET, month, to, size=14),
            self._sums(),
            *self._hamlets(),
            *self._month(),
            *self._way_and_parts(),
            *self._sentences(),
            signatures(form.signatures, (report.prepared_by,), _SHEET),
        ]

    def _sums(self) -> Block:
        """Four boxes: covered, not covered, missing to the target, in voluntary SI."""
        total, block = self.report.total, self.form.block("sums")
        labels = {field.key: field.label for field in block.fields}
        people = self.texts["people_at"].format(
            people=format_money(total.hi_missing), households=format_money(total.households_without)
        )
        told = {
            "hi": self._of(total.hi_percent, total.hi_covered, total.residents),
            "missing": people,
            "target": self._to_target(total),
            "si": self._of(total.si_percent, total.si_covered, total.si_eligible),
        }
        width = (self.width - 3 * _GUTTER) / 4
        places = [(self.x + (width + _GUTTER) * place, width) for place in range(len(told))]
        filled = [
            _told(*place, (labels[key], text), self.size)
            for place, (key, text) in zip(places, told.items(), strict=True)
        ]
        high = max(one.height for one in filled)
        return stack([beside(*(_boxed(one, place, high) for one, place in zip(filled, places, strict=True))), gap(4)])

    def _of(self, percent: Fraction | None, count: int, of: int) -> str:
        if percent is None:
            return self.texts["none"]
        shown = percent_text(_tenths(percent))
        return self.texts["of"].format(percent=shown, count=format_money(count), of=format_money(of))

    def _to_target(self, total: ReportRow) -> str:
        if total.hi_target is None:
            return self.texts["no_target"]
        target = Fraction(total.hi_target, 100)
        missing = max(int(-(-target * total.residents // 100)) - total.hi_covered, 0)
        text = self.texts["more" if missing else "reached"]
        return text.format(count=format_money(missing), percent=percent_text(target))

    def _hamlets(self) -> list[Block]:
        """A row a hamlet, its bar within it, and the sum; the key of the bars beside the title."""
        report = self.report
        rows = [row for row in report.hamlets if row.in_total]
        if not rows:
            return [paragraph(self.x, self.width, self.texts["empty"], Style(ITALIC, self.size)), *self._outside()]
        block = self.form.block("hamlets")
        cells = [self._cells(row) for row in rows]
        total = self._cells(replace(report.total, name=self.texts["total"]))
        kept = filled_columns(block, [*cells, {**total, "bar": "bar"}])
        chart = hamlet_chart(replace(report, hamlets=(*rows, report.total)))
        lines = block_table(
            kept,
            self.shares,
            cells,
            (self.x, self.width),
            total=total,
            size=self.size,
            air=self.air,
            whole=self.whole,
        )
        room = _column(kept, self.shares, self.x, self.width)
        numbers = [place for place, line in enumerate(lines) if place < len(rows) or line is lines[-1]]
        barred = [
            _with_bar(line, chart, min(place, len(rows)), room) if place in numbers else line
            for place, line in enumerate(lines)
        ]
        key = key_block(chart, self.x, self.width, Style(REGULAR, min(self.size, 8)))
        return [
            heading(block.title, self.x, self.width, self.size + 1.5),
            replace(stack([key, gap(2)]), with_next=True),
            *barred,
            *self._outside(),
        ]

    def _outside(self) -> list[Block]:
        """Rows that are not part of the sum, each said."""
        style = Style(ITALIC, self.size)
        told = [
            self.texts["not_in_total"].format(name=row.name, count=format_money(row.known))
            for row in self.report.hamlets
            if not row.in_total and row.known
        ]
        return [paragraph(self.x, self.width, text, style) for text in told]

    def _cells(self, row: ReportRow) -> Mapping[str, str]:
        return {
            "name": row.name,
            "residents": format_money(row.residents),
            "bar": "",
            "hi_count": format_money(row.hi_covered),
            "hi_percent": _tenth_text(row.hi_percent),
            "hi_target": _hundredths_text(row.hi_target),
            "missing": format_money(row.hi_missing),
            "households": format_money(row.households_without),
            "si_count": format_money(row.si_covered),
            "eligible": format_money(row.si_eligible),
            "si_percent": _tenth_text(row.si_percent),
            "si_target": _hundredths_text(row.si_target),
        }

    def _month(self) -> list[Block]:
        """What was taken in the month and what became of the covers that ended, a row an insurance."""
        rows = list(self._month_rows())
        if not rows:
            return []
        block = filled_columns(self.form.block("month"), rows)
        lines = block_table(block, _MONTH, rows, (self.x, self.width), size=self.size, air=self.air)
        return [heading(block.title, self.x, self.width, self.size + 1.5), *lines]

    def _month_rows(self) -> Iterator[Mapping[str, str]]:
        ended = {one.insurance: one for one in self.report.renewals}
        taken = {one.insurance: one for one in self.report.taken}
        for insurance in dict.fromkeys((*taken, *ended)):
            row = {"insurance": self.texts[insurance.value]}
            if (money := taken.get(insurance)) is not None:
                row |= {
                    "receipts": format_money(money.receipts),
                    "people": format_money(money.people),
                    "amount": format_money(money.amount),
                    "state": format_money(money.state_pays_in_year),
                }
            if (kept := ended.get(insurance)) is not None:
                row |= {
                    "ended": format_money(kept.ended),
                    "renewed": format_money(kept.renewed),
                    "in_time": format_money(kept.in_time),
                    "lost": format_money(kept.lost),
                }
            yield row

    def _way_and_parts(self) -> list[Block]:
        """The trend on the left, the people by sex, age and group on the right."""
        left = self.width * 0.42
        x, width = self.x + left + _GUTTER, self.width - left - _GUTTER
        parts = self._parts(x, width) if self.report.breakdowns else gap(0)
        if len(self.report.trend) < 2:
            return [parts]
        high = min(max(parts.height - 30, 70.0), 150.0)
        chart = chart_block(trend_chart(self.report), self.x, left, high, size=min(self.size, 7.5), noted=False)
        return [beside(stack([gap(6), chart]), parts)]

    def _parts(self, x: float, width: float) -> Block:
        block, size = self.form.block("parts"), min(self.size, 7.5)
        half = (width - _GUTTER) / 2
        columns = [self._cuts(x + (half + _GUTTER) * place, half, place, size) for place in (0, 1)]
        return stack([heading(block.title, x, width, self.size + 1.5), beside(*columns)])

    def _cuts(self, x: float, width: float, column: int, size: float) -> Block:
        """Half of the cuts one under the other; the longest has the second column for itself."""
        cuts = sorted(self.report.breakdowns, key=lambda cut: len(cut.parts))
        mine = cuts[-1:] if column else cuts[:-1]
        block, blocks = self.form.block("parts"), []
        for cut in mine:
            named = replace(block, fields=(replace(block.fields[0], label=cut.title), *block.fields[1:]))
            rows = [
                {
                    "name": part.name,
                    "people": format_money(part.people),
                    "hi_count": format_money(part.hi_covered),
                    "si_count": format_money(part.si_covered),
                }
                for part in cut.parts
                if part.people
            ]
            blocks += [whole_table(named, _PARTS, rows, (x, width), size=size, air=0.12), gap(3)]
        return stack(blocks)

    def _sentences(self) -> list[Block]:
        report, style = self.report, Style(REGULAR, self.size)
        told = []
        if (round_ := report.outreach) is not None:
            told.append(
                self.texts["outreach"].format(
                    rounds=round_.rounds, met=round_.met, agreed=round_.agreed, paid=round_.paid,
                    papers=round_.papers_left,
                )
            )  # fmt: skip
        told += [" ".join(report.notices)] if self.tight else [f"– {one}" for one in report.notices]
        if report.source:
            told.append(self.texts["sources"].format(source=report.source))
        return [stack([gap(3), *(paragraph(self.x, self.width, text, style) for text in told)])]


def _told(x: float, width: float, texts: tuple[str, str], size: float) -> Block:
    label, text = texts
    inner = width - 10
    first, _space, rest = text.partition(" (")
    bold = fit(first, Style(BOLD, size + 4), inner, smallest=size)
    return stack(
        [
            gap(3),
            paragraph(x + 5, inner, label, Style(REGULAR, size)),
            paragraph(x + 5, inner, first, bold),
            paragraph(x + 5, inner, rest.removesuffix(")"), Style(REGULAR, size)),
            gap(3),
        ]
    )


def _boxed(content: Block, place: tuple[float, float], height: float) -> Block:
    """A frame around a content; the frames of a row are as high as the highest."""

    def draw(paper: Paper, top: float) -> None:
        paper.box(place[0], top - height, place[1], height)
        content.draw(paper, top)

    return Block(height, draw)


def _column(block: FormBlock, shares: Mapping[str, int], x: float, width: float) -> tuple[float, float]:
    """Left edge and width of the column of the bars."""
    whole = sum(shares[field.key] for field in block.fields)
    before = 0
    for field in block.fields:
        if field.key == "bar":
            break
        before += shares[field.key]
    return x + width * before / whole, width * shares["bar"] / whole


def _with_bar(line: Block, chart: BarChart, place: int, room: tuple[float, float]) -> Block:
    """A row of the table with its bar drawn into its column, and the target across it."""
    left, width = room[0] + 3, room[1] - 6

    def draw(paper: Paper, top: float) -> None:
        drawing = Drawing(width, line.height)
        for one, begin, end in chart.parts(place):
            x1, x2 = float(begin) / 100 * width, float(end) / 100 * width
            if x2 > x1:
                part_of_bar(drawing, one, (x1, line.height * 0.2, x2 - x1, line.height * 0.6))
        for level in chart.levels:
            x = float(level.value) / 100 * width
            drawing.add(stroke([x, 0, x, line.height], level))
        put(paper, left, top - line.height, drawing)
        line.draw(paper, top)

    return replace(line, draw=draw)


def _tenths(percent: Fraction) -> Fraction:
    return Fraction(int(half_up(percent * 10)), 10)


def _tenth_text(percent: Fraction | None) -> str:
    if percent is None:
        return ""
    tenths = int(half_up(percent * 10))
    return f"{tenths // 10},{tenths % 10}"


def _hundredths_text(hundredths: int | None) -> str:
    return "" if hundredths is None else decimal_text(Fraction(hundredths, 100))
