"""What the chosen bar holds: its households, then its people, with the same totals as the bar."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from desktop.domain.money import format_money
from desktop.services.board.drill import HouseholdRow, PersonRow, Where, households_of, people_of, person_rows
from desktop.services.board.model import Board
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.pages.board.lines import NOT_LISTED, Line, PartKind, title_of
from desktop.ui.pages.shared.tones import chip_tone
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.key_cap import KeyHint
from desktop.ui.widgets.panels.card import Card, EmptyState
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import ElidedText, Text

_ROW, _SLIM = 44, 460


class Level(Enum):
    """How deep the clerk looks."""

    HOUSEHOLDS = auto()
    PEOPLE = auto()


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be listed: the part of a row's bar, at a level, of one household if ``home`` is set."""

    line: Line
    kind: PartKind
    level: Level
    home: HouseholdRow | None = None

    @property
    def where(self) -> Where:
        """Its people."""
        where = self.kind.narrowed(self.line.where)
        return where if self.home is None else replace(where, home=self.home.home)


@dataclass(frozen=True, slots=True)
class Listed:
    """The answer: rows of the level; how many people and households there are."""

    asked: Asked
    households: tuple[HouseholdRow, ...]
    people: tuple[PersonRow, ...]

    @property
    def count(self) -> int:
        """How many people the households hold."""
        return sum(row.people for row in self.households)


def look_up(board: Board, asked: Asked) -> Listed:
    """Find the rows; on the worker."""
    if asked.kind.key == NOT_LISTED:
        return Listed(asked, (), ())
    households = households_of(board, asked.where)
    people = person_rows(board, people_of(board, asked.where)) if asked.level is Level.PEOPLE else ()
    return Listed(asked, households, people)


class PeopleCard(Card):
    """Households or people of one bar.

    Signals:
        visit_wanted: log a visit to the selected household. person_opened: a person's row.
        first_act_wanted: the first button, which does what Enter does.
        deeper: the selected household's people. higher: back to the households. switched: the other level of all.
        round_wanted: take those listed along on a round of visits.
    """

    visit_wanted = Signal()
    first_act_wanted = Signal()
    person_opened = Signal(object)
    deeper = Signal()
    higher = Signal()
    switched = Signal()
    round_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.listed: Listed | None = None
        self.heading, self.not_visited = ElidedText("", "card_title"), Chip("", "bad")
        self.households = HouseholdTable()
        self.people = PeopleTable()
        self.nobody = EmptyState("")
        self.nobody_text = self.nobody.findChild(Text)
        self.count, self.next_page = ElidedText("", "hint"), KeyHint("PgDn", t("trang sau"))
        self.visit = SecondaryButton(t("Ghi lần thăm"), key="Enter", icon_name="pencil", height=48)
        self.switch = SecondaryButton(t("Từng người"), key="Alt+9", icon_name="user", height=48)
        self.round = SecondaryButton(t("Lập đợt đi"), key="Ctrl+N", icon_name="print", height=48)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_listed(self, listed: Listed) -> None:
        """Show the answer; the row that was chosen stays if it is still there."""
        before = None if self.listed is None else self.listed.asked
        same = before is not None and before.level is listed.asked.level and before.where == listed.asked.where
        kept = self.row() if same else None
        self.listed = listed
        households = listed.asked.level is Level.HOUSEHOLDS
        table: Table = self.households if households else self.people
        rows: tuple[HouseholdRow, ...] | tuple[PersonRow, ...] = listed.households if households else listed.people
        self.households.urgent = listed.asked.kind.hatched
        table.set_rows(rows)
        _choose(table, kept)
        self._stack.setCurrentWidget(table if rows else self.nobody)
        self._tell(listed)
        self._tell_count()

    def show_nothing(self, heading: str, sentence: str) -> None:
        """No bar is chosen, or it is empty."""
        self.listed = None
        self.heading.setText(heading)
        self.not_visited.set("", "bad")
        self._say(sentence)
        self._tell_count()

    def row(self) -> HouseholdRow | PersonRow | None:
        """What is selected."""
        table = self._stack.currentWidget()
        row = table.current_row() if isinstance(table, Table) else None
        return row if isinstance(row, HouseholdRow | PersonRow) else None

    def take_focus(self) -> bool:
        """Go to the rows; False when there are none."""
        table = self._stack.currentWidget()
        if isinstance(table, Table):
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        return isinstance(table, Table)

    def holds_focus(self) -> bool:
        """Whether anything in here has it."""
        here = QApplication.focusWidget()
        return here is not None and self.isAncestorOf(here)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """How many rows are in view has changed."""
        super().resizeEvent(event)
        self._tell_count()

    def _tell(self, listed: Listed) -> None:
        asked, homes = listed.asked, len(listed.households)
        people = (listed.asked.home is not None and len(listed.people)) or listed.count
        if asked.kind.key == NOT_LISTED:
            part = next(one for one in asked.line.bar.parts if one.key == NOT_LISTED)
            self.heading.setText(in_row((f"{asked.line.name}:", t("{count} người", count=part.count),
                                         t(asked.kind.people)), " "))  # fmt: skip
            self._say(t("Xã đếm nhiều người hơn sổ biết tên. Nhập danh sách dân cư (Ctrl+O) để thấy họ là ai."))
        elif asked.home is not None:
            self.heading.setText(in_row((asked.home.head, t("{count} người", count=people), t(asked.kind.people))))
        else:
            self.heading.setText(title_of(asked.line, asked.kind, people, homes))
            if not homes:
                self._say(t("Không có ai ở phần này."))
        waiting = sum(not row.visited for row in listed.households)
        shown = asked.level is Level.HOUSEHOLDS and asked.kind.hatched and waiting
        self.not_visited.set(t("chưa đến {count} hộ", count=format_money(waiting)) if shown else "", "bad")
        self.not_visited.setVisible(bool(shown))
        deep = asked.level is Level.PEOPLE
        self.switch.set_text(t("Theo hộ") if deep else t("Từng người"))
        self.visit.set_text(t("Mở hồ sơ") if deep else t("Ghi lần thăm"))

    def _say(self, sentence: str) -> None:
        if self.nobody_text is not None:
            self.nobody_text.setText(sentence)
        self.nobody.setAccessibleName(shown(sentence))
        self._stack.setCurrentWidget(self.nobody)

    def _tell_count(self) -> None:
        table = self._stack.currentWidget()
        self.next_page.setVisible(isinstance(table, Table) and table.verticalScrollBar().maximum() > 0)
        if not isinstance(table, Table):
            self.count.setText("")
            return
        every = table.table_model.rowCount()
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        shown_to = every if last < 0 else last + 1
        count, of = f"{max(first, 0) + 1}–{shown_to}", format_money(every)
        if table is self.households:
            self.count.setText(t("Đang xem {count} trong {of} hộ, chưa đến trước", count=count, of=of))
        else:
            self.count.setText(t("Đang xem {count} trong {of} người", count=count, of=of))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 12, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.not_visited)
        self.not_visited.hide()
        for table in (self.households, self.people, self.nobody):
            self._stack.addWidget(table)
        below = QHBoxLayout()
        below.setContentsMargins(16, 0, 16, 0)
        below.addWidget(self.count, 1)
        below.addWidget(self.next_page)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 0, 12, 0)
        for button in (self.visit, self.switch, self.round):
            buttons.addWidget(button, button.sizeHint().width())
        self.body.setContentsMargins(0, 10, 0, 10)
        self.body.setSpacing(6)
        self.body.addLayout(head)
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(below)
        self.body.addLayout(buttons)

    def _connect(self) -> None:
        self.households.row_opened.connect(lambda _row: self.visit_wanted.emit())
        self.households.deeper.connect(self.deeper)
        self.people.higher.connect(self.higher)
        self.households.higher.connect(self.higher)
        self.people.row_opened.connect(self.person_opened)
        self.visit.clicked.connect(self.first_act_wanted)
        self.switch.clicked.connect(self.switched)
        self.round.clicked.connect(self.round_wanted)
        for table in (self.households, self.people):
            table.verticalScrollBar().valueChanged.connect(lambda _value: self._tell_count())


class _LevelTable(Table):
    """A table from which → leads deeper and ← back.

    Signals:
        deeper, higher: the keys.
    """

    deeper = Signal()
    higher = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """→ and ←."""
        if event.key() == Qt.Key.Key_Right and not event.modifiers():
            self.deeper.emit()
        elif event.key() == Qt.Key.Key_Left and not event.modifiers():
            self.higher.emit()
        else:
            super().keyPressEvent(event)


class HouseholdTable(_LevelTable):
    """Head and phone, people meant, visited, what came of it."""

    urgent = True
    """Whether a household that nobody visited stands out: not where its people are covered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns: tuple[Column[HouseholdRow], ...] = (
            Column(t("CHỦ HỘ"), _head, lambda row: row.head),
            Column(t("NGƯỜI"), _people, lambda row: row.people, width=72, right=True),
            Column(t("ĐÃ ĐẾN THĂM"), self._visited, width=142),
            Column(t("KẾT QUẢ"), lambda row: Cell(row.result), width=130),
        )  # fmt: skip
        super().__init__(t("Hộ"), columns, row_height=_ROW, parent=parent)
        self.setProperty("plain", "true")

    def _visited(self, row: HouseholdRow) -> Cell:
        tone = chip_tone(row.state.tone) if self.urgent or row.visited else "plain"
        return Cell(row.state.text, tone=tone, chip=True)


class PeopleTable(_LevelTable):
    """Name and birth, both insurances, why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns: tuple[Column[PersonRow], ...] = (
            Column(t("NGƯỜI, NĂM SINH"), _person, lambda row: row.name),
            Column(t("BHYT"), _health, width=164),
            Column(t("BHXH"), lambda row: Cell(row.si.text, tone=chip_tone(row.si.tone), chip=True), width=158),
        )
        super().__init__(t("Người"), columns, row_height=_ROW, parent=parent)
        self.setProperty("plain", "true")


def _head(row: HouseholdRow) -> Cell:
    return Cell(row.head, spaced_phone(row.phone) or t("không có số"), bold=True)


def _people(row: HouseholdRow) -> Cell:
    of = t("trong {count}", count=row.members) if row.household_id is not None and row.members > row.people else ""
    return Cell(str(row.people), of)


def _person(row: PersonRow) -> Cell:
    return Cell(row.name, in_row((row.born, row.age, *row.doubts), " · "), bold=True)


def _health(row: PersonRow) -> Cell:
    tone = chip_tone(row.hi.tone)
    return Cell(row.hi.text, row.detail, tone="" if tone == "plain" else tone, bold=True)


def _choose(table: Table, row: HouseholdRow | PersonRow | None) -> None:
    if row is None:
        return
    for place, one in enumerate(table.table_model.rows()):
        if one.person_id == row.person_id:
            table.selectRow(place)
            return
