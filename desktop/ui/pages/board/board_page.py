"""Bao phủ (Ctrl+5): who is covered and who is not, hamlet by hamlet, from a bar down to one person."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.services.board.drill import HouseholdRow, PersonRow, Where
from desktop.services.board.model import Notice
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.board.board_acts import ACTS_ON_ROWS, BoardActs
from desktop.ui.pages.board.board_files import BoardFiles
from desktop.ui.pages.board.board_head import BoardHead
from desktop.ui.pages.board.board_reading import BoardReading, Shown, View
from desktop.ui.pages.board.lines import HI, SI, TABS, Line, everybody_of
from desktop.ui.pages.board.notes_dialog import NotesDialog
from desktop.ui.pages.board.people_card import Asked, Level, PeopleCard
from desktop.ui.pages.board.rows_card import RowsCard
from desktop.ui.pages.board.two_sides import TwoSides
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import page_column
from desktop.ui.widgets.panels.card import EmptyState


class BoardPage(Page):
    """Picture 10: figures, rows with bars at the left, what the chosen bar holds at the right."""

    NAME = "board"
    TITLE = mark("Bao phủ")
    ICON = "chart"
    ACTS = (
        Act(key="Enter", label=mark("xem hộ, ghi lần thăm"), method="go_on"),
        Act(key="Esc", label=mark("lùi một bước"), method="step_back", in_bar=False),
        Act(key="F4", label=mark("cách tính, điều cần biết"), method="show_notes"),
        Act(key="F6", label=mark("xem BHXH tự nguyện"), method="show_si", in_bar=False),
        Act(key="F7", label=mark("xem BHYT"), method="show_hi", in_bar=False),
        Act(key="F8", label=mark("tư vấn cho người đang chọn"), method="advise", in_bar=False),
        Act(key="Ctrl+L", label=mark("ghi liên hệ"), method="log_visit", in_bar=False),
        Act(key="Ctrl+H", label=mark("mở hộ"), method="open_household", in_bar=False),
        Act(key="Ctrl+N", label=mark("đưa vào đợt đi thôn"), method="take_along"),
        Act(key="Ctrl+T", label=mark("danh sách tiềm năng"), method="open_potential"),
        Act(key="Ctrl+P", label=mark("báo cáo tháng"), method="print_report"),
        Act(key="Ctrl+E", label=mark("xuất .xlsx"), method="export", in_bar=False),
        Act(key="Ctrl+O", label=mark("nhập danh sách dân cư"), method="import_people", in_bar=False),
        Act(key="Alt+9", label=mark("theo hộ, từng người"), method="switch_level", in_bar=False),
        *(
            Act(key=f"Alt+{place}", label=title, method=f"show_{tab.value}", in_bar=False)
            for place, (tab, title) in enumerate(TABS.items(), 1)
        ),
    )
    HELP = (
        mark(
            "↑ ↓ chọn dòng, ← → chọn phần của thanh, Enter vào các hộ của phần đó; Alt+1 đến Alt+8 chia theo cách khác."
        ),
        mark("Ở danh sách hộ: Enter ghi lần thăm, → xem từng người của hộ, Alt+9 xem mọi người; Enter mở người đó."),
        mark("F7 xem BHYT, F6 xem BHXH tự nguyện. F4 cho biết cách tính và những điều cần biết về số liệu."),
        mark("Ctrl+N đưa các hộ đang xem vào một đợt đi thôn; Ctrl+E xuất phần đang xem, Ctrl+P lập báo cáo tháng."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.reading = BoardReading(counter, self)
        self.head, self.rows, self.people = BoardHead(), RowsCard(), PeopleCard()
        self.sides = TwoSides(self.rows, self.people)
        self.files, self.acts = BoardFiles(counter, self), BoardActs(counter, self)
        self.exporter = self.files.exporter
        self.export, self.print_report = self.files.export, self.files.print_report
        self.empty = EmptyState(
            t("Sổ chưa có ai. Nhập danh sách dân cư của xã để thấy bao phủ theo thôn."), t("Nhập danh sách"), "Ctrl+O",
            "chart",
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._line: Line | None = None
        self._asked: Asked | None = None
        self._part: object = None
        self._view = View()
        self._build()
        self._connect()

    def opened(self, argument: object = None) -> None:
        """Read what has changed; the view stays as it was left."""
        del argument
        self.reading.load()

    def closing(self) -> None:
        """Nobody waits for the people of a bar."""
        self.reading.forget()

    def focus_first(self) -> None:
        """On the rows."""
        self.rows.take_focus()

    def go_on(self) -> None:
        """Enter: from the rows to the households, from a household to its visit, from a person to their page."""
        row = self.people.row()
        if not self.people.holds_focus():
            self.drill()
        elif isinstance(row, PersonRow):
            self.acts.open_person(row)
        else:
            self.acts.log_visit()

    def drill(self) -> None:
        """Go to what the chosen bar holds."""
        self.sides.show_right()
        self.people.take_focus()

    def step_back(self) -> None:
        """Esc: from people to households, from households to the rows, from the rows to the page before."""
        inside = self.people.holds_focus() or self.sides.inside_alone
        if inside and self._asked is not None and self._asked.level is Level.PEOPLE:
            self._ask(replace(self._asked, level=Level.HOUSEHOLDS, home=None))
        elif inside:
            self.sides.show_left()
            self.rows.take_focus()
        else:
            self.counter.shell.back()

    def switch_level(self) -> None:
        """Alt+9: all people of the bar one by one, or their households."""
        if self._asked is not None:
            deep = self._asked.level is Level.PEOPLE
            self._ask(replace(self._asked, level=Level.HOUSEHOLDS if deep else Level.PEOPLE, home=None))

    def show_notes(self) -> None:
        """F4."""
        if self.reading.board is not None:
            dialog = NotesDialog(self.window(), self.reading.board)
            dialog.closed.connect(self._look_into)
            self.counter.shell.show_dialog(dialog)

    def _look_into(self, notice: object) -> None:
        """The people of a notice, one by one."""
        board = self.reading.board
        if isinstance(notice, Notice) and board is not None:
            where = Where(hamlet=notice.hamlet, doubt=notice.doubt)
            line = everybody_of(board, where, shown(notice.text))
            self._ask(Asked(line, line.kinds[line.usual], Level.PEOPLE))
            self.drill()

    def _show(self, answer: Shown) -> None:
        board, view = answer.board, answer.view
        if view != self._view:  # the same hamlet under another tab or insurance is another question
            self._view, self._asked = view, None
        self.head.show_board(board, view)
        self._stack.setCurrentWidget(self.sides if board.commune.residents or len(board.rows) else self.empty)
        if answer.chart is not None:
            self.rows.show_chart(answer.chart)
            self._choose_line(answer.lines.rows[0] if answer.lines.rows else None)
        else:
            self.rows.show_lines(view.tab, view.shown_insurance, answer.lines)
            self._choose_line(self.rows.line())

    def _choose_line(self, line: Line | None) -> None:
        """Another row, or the same one after a reload: what was looked at in it stays."""
        before, self._line = self._line, line
        if before is None or line is None or before.where != line.where or self._asked is None:
            self._asked = None
        elif self._asked.line.where == line.where:  # the people of a notice stay what they are
            self._asked = replace(self._asked, line=line)
        self._look()

    def _choose_part(self, key: object) -> None:
        self._asked, self._part = None, key
        self._look()

    def _look(self) -> None:
        line = self._line
        if line is None:
            self.people.show_nothing("", t("Chưa chọn dòng nào."))
            return
        kind = line.part(self._part)
        if kind is None:
            self.people.show_nothing(line.name, t("Không có ai ở dòng này."))
            return
        self.rows.mark_part(kind.key)
        self._ask(self._asked or Asked(line, kind, Level.HOUSEHOLDS))

    def _ask(self, asked: Asked) -> None:
        self._asked = asked
        self.reading.list_people(asked)

    def _deeper(self) -> None:
        row = self.people.row()
        if self._asked is not None and isinstance(row, HouseholdRow):
            self._ask(replace(self._asked, level=Level.PEOPLE, home=row))

    def _build(self) -> None:
        self._stack.addWidget(self.sides)
        self._stack.addWidget(self.empty)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        for bar in self.files.bars:
            column.addWidget(bar)

    def _connect(self) -> None:
        for name in ACTS_ON_ROWS:
            setattr(self, name, getattr(self.acts, name))
        for tab in TABS:
            setattr(self, f"show_{tab.value}", partial(self.head.choose_tab, tab))
        self.show_hi, self.show_si = (partial(self.head.choose_insurance, one) for one in (HI, SI))
        self.head.view_wanted.connect(self.reading.look_at)
        self.head.notes_wanted.connect(self.show_notes)
        self.head.report_wanted.connect(self.print_report)
        self.head.export_wanted.connect(self.export)
        self.empty.act_pressed.connect(self.acts.import_people)
        self.reading.shown.connect(self._show)
        self.reading.listed.connect(self.people.show_listed)
        self.rows.line_chosen.connect(self._choose_line)
        self.rows.part_chosen.connect(self._choose_part)
        self.rows.drilled.connect(self.drill)
        self.people.visit_wanted.connect(self.acts.log_visit)
        self.people.first_act_wanted.connect(self.go_on)
        self.people.person_opened.connect(self.acts.open_person)
        self.people.deeper.connect(self._deeper)
        self.people.higher.connect(self.step_back)
        self.people.switched.connect(self.switch_level)
        self.people.round_wanted.connect(self.acts.take_along)
        self.reload_on_change(self.reading.load)
