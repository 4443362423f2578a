"""The coverage calendar: years by months of both insurances, facts and last safe days, of a person or a household."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.services.exports.listing import fixed_listing
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.making import preview_paper
from desktop.services.people.coverage import Coverage, PersonCoverage, household_coverage, person_coverage
from desktop.services.people.coverage_months import MONTHS, MonthState
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument
from desktop.ui.pages.receipts.paper_dialog import show_paper
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text

_MONTH_WIDTH = 66
_YEAR_WIDTH, _KIND_WIDTH = 72, 72
_SIGNS = {
    MonthState.NONE: ("", ""),
    MonthState.GAP: ("✕", "bad"),
    MonthState.NEXT: ("┄┄", "text2"),
    MonthState.CUT: ("↩", "warn"),
    MonthState.PART: ("◐", "ok"),
    MonthState.BEFORE: ("○", "ok"),
    MonthState.PAID: ("●", "ok"),
}
_WORDS = {
    MonthState.GAP: mark("gián đoạn"),
    MonthState.NEXT: mark("kỳ tới"),
    MonthState.CUT: mark("đã hoàn, hủy"),
    MonthState.PART: mark("có thẻ một phần tháng"),
    MonthState.BEFORE: mark("trước khi có sổ"),
    MonthState.PAID: mark("đã đóng"),
}


@dataclass(frozen=True, slots=True)
class YearRow:
    """One line of the calendar: a person's year in one insurance."""

    person: PersonCoverage
    year: int
    insurance: str
    months: tuple[MonthState, ...]


class CoveragePage(Page):
    """Newest year first; Enter opens the person of the line."""

    NAME = "coverage"
    TITLE = mark("Lịch tham gia")
    ICON = "calendar"
    ACTS = (
        Act(key="Enter", label=mark("mở người của dòng"), method="open_person"),
        Act(key="Ctrl+P", label=mark("xem, in lịch"), method="print_calendar"),
        Act(key="Ctrl+E", label=mark("xuất ra tệp"), method="export"),
    )
    HELP = (
        mark("Mỗi dòng là một năm của một loại bảo hiểm, mười hai ô là mười hai tháng."),
        mark("Ngày cuối còn an toàn là ngày đóng muộn nhất mà không bị gián đoạn hay mất hạn."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._argument: PersonArgument | HouseholdArgument | None = None
        self._coverage: Coverage | None = None
        self.head = PageHead(t(self.TITLE))
        self.table = Table(t(self.TITLE), _columns())
        self.table.row_opened.connect(lambda _row: self.open_person())
        self.table.row_changed.connect(self._show_facts)
        self.signs = Text(_legend(), "hint", wrap=True)
        self.facts, self.safe = Text("", "body", wrap=True), Text("", "strong", wrap=True)
        self.exporter = Exporter(counter, self)
        card = Card()
        card.body.addWidget(self.safe)
        card.body.addWidget(self.facts)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(card)
        column.addWidget(self.table, 1)
        column.addWidget(self.signs)
        column.addWidget(self.exporter.bar)
        self.track(counter.announcer.changed, lambda _notice: self._load())

    def opened(self, argument: object = None) -> None:
        """A person's or a household's; None shows the same one again."""
        if isinstance(argument, PersonArgument | HouseholdArgument):
            self._argument = argument
        self._load()

    def focus_first(self) -> None:
        """On the rows."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_person(self) -> None:
        """Enter."""
        row = self.table.current_row()
        if isinstance(row, YearRow):
            self.counter.shell.open_page("person", PersonArgument(person_id=row.person.person_id))

    def print_calendar(self) -> None:
        """Ctrl+P: the calendar on paper, seen first."""
        argument, desk = self._argument, self.counter.desk
        if argument is None or desk is None:
            return
        if isinstance(argument, PersonArgument):
            code, key = "coverage", argument.person_id
        else:
            code, key = "household_coverage", argument.household_id
        work = partial(preview_paper, desk, paper_kind(code), key)
        self.counter.worker.run(work, lambda paper: show_paper(self.counter, paper), receiver=self)

    def export(self) -> None:
        """Ctrl+E: the calendar as it stands, months in words."""
        if self._coverage is not None:
            titles = (t("HỌ TÊN"), t("NĂM"), t("LOẠI"), *(str(month) for month in range(1, MONTHS + 1)))
            lines = tuple(
                (row.person.name, str(row.year), row.insurance, *(_word(state) for state in row.months))
                for row in _rows(self._coverage)
            )
            self.exporter.ask(fixed_listing(t("Lịch tham gia"), "lich-tham-gia", titles, lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Twelve months side by side also on a narrow window."""
        super().resizeEvent(event)
        room = max(self.width() - _YEAR_WIDTH - _KIND_WIDTH - 200, 12 * 34)
        for place in range(MONTHS):
            self.table.setColumnWidth(place + 3, min(_MONTH_WIDTH, room // MONTHS))

    def _load(self) -> None:
        argument, desk = self._argument, self.counter.desk
        if argument is None or desk is None:
            return
        if isinstance(argument, PersonArgument):
            work = partial(person_coverage, desk, argument.person_id)
        else:
            work = partial(household_coverage, desk, argument.household_id)
        self.counter.worker.run(work, self._arrived, receiver=self)

    def _arrived(self, coverage: Coverage) -> None:
        here = self.table.current_row()
        kept: UUID | None = here.person.person_id if isinstance(here, YearRow) else None
        self._coverage = coverage
        self.head.subject.setText(shown(coverage.title))
        rows = tuple(_rows(coverage))
        self.table.set_rows(rows)
        self.table.setColumnHidden(0, len(coverage.people) == 1)
        chosen = next((row for row in rows if row.person.person_id == kept), rows[0] if rows else None)
        self._show_facts(chosen)
        self.heading_changed.emit()

    def _show_facts(self, row: YearRow | None) -> None:
        if row is None:
            return
        person = row.person
        facts = (t("{name}: {value}", name=shown(fact.label), value=shown(fact.value)) for fact in person.facts)
        self.facts.setText(in_row((person.name, *facts), " · "))
        self.safe.setText(in_row((shown(flag.text) for flag in person.safe_days), " · "))
        self.safe.setVisible(bool(person.safe_days))


def _rows(coverage: Coverage) -> Iterator[YearRow]:
    for person in coverage.people:
        for year in reversed(person.years):
            yield YearRow(person, year.year, t("BHXH"), year.si)
            yield YearRow(person, year.year, t("BHYT"), year.hi)


def _columns() -> tuple[Column[YearRow], ...]:
    return (
        Column(t("HỌ TÊN"), lambda row: Cell(row.person.name, bold=True)),
        Column(t("NĂM"), lambda row: Cell(str(row.year), bold=True), lambda row: row.year, width=_YEAR_WIDTH),
        Column(t("LOẠI"), lambda row: Cell(row.insurance), width=_KIND_WIDTH),
        *(Column(f"{month + 1}", partial(_month_cell, month), width=_MONTH_WIDTH) for month in range(MONTHS)),
    )


def _month_cell(month: int, row: YearRow) -> Cell:
    sign, tone = _SIGNS[row.months[month]]
    return Cell(sign, tone=tone, spoken=_word(row.months[month]))


def _word(state: MonthState) -> str:
    return t(_WORDS[state]) if state in _WORDS else ""


def _legend() -> str:
    told = (t("{sign} {word}", sign=_SIGNS[state][0], word=t(word)) for state, word in reversed(_WORDS.items()))
    return in_row(told, "   ")
