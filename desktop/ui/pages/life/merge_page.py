"""Gộp hồ sơ trùng: the other record is found, both lie side by side, each field is taken from the left or the right."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.domain.texts.phrases import capital
from desktop.services.life.compare_records import (
    HI_OPENING,
    HOUSEHOLD,
    SI_OPENING,
    Comparison,
    FieldPair,
    compare_records,
)
from desktop.services.life.merge_people import MergePeople, merge_people
from desktop.services.life.noting import Happened
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.arguments import LifeArgument, MergeArgument, PersonArgument
from desktop.ui.pages.shared.person_search import PersonSearch
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.people.person_picker import PersonPicker
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text

_OTHERS = frozenset({HOUSEHOLD, SI_OPENING, HI_OPENING})


class MergePage(Page):
    """← and → choose a field's value, Alt+1 swaps which record stays, F9 merges."""

    NAME = "merge_people"
    TITLE = mark("Gộp hồ sơ trùng")
    ICON = "user"
    ACTS = (
        Act(key="F9", label=mark("gộp hai hồ sơ"), method="merge"),
        Act(key="Alt+1", label=mark("đổi hồ sơ ở lại"), method="swap"),
        Act(key="Alt+2", label=mark("chọn hồ sơ khác"), method="search_again"),
        Act(key="Esc", label=mark("quay lại"), method="leave", in_bar=False),
    )
    HELP = (
        mark("Bên trái là hồ sơ ở lại, bên phải là hồ sơ sẽ gộp vào. Mũi tên trái, phải chọn giá trị của từng dòng."),
        mark("Biên lai, kỳ, thẻ, giấy tờ của cả hai đứng ở hồ sơ ở lại; biên lai và danh sách đã gửi giữ nguyên."),
        mark("Gộp nhầm thì mở trang Biến động của người này, Ctrl+Z."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._stays: UUID | None = None
        self._gone: UUID | None = None
        self._shown: Comparison | None = None
        self._taken: set[str] = set()
        self._busy = False
        self.head = PageHead(t(self.TITLE))
        self.search = SearchField(t("Tìm hồ sơ trùng"), t("Gõ tên, số của hồ sơ kia"))
        picker = PersonPicker(self.search, PersonSearch(counter, self), self, nobody=t("Không thấy ai khớp."))
        picker.person_chosen.connect(self._chosen)
        self.search_box = Card(t("Hồ sơ kia là ai"))
        self.search_box.body.addWidget(self.search)
        self.table = Table(t("Hai hồ sơ cạnh nhau"), _columns(lambda pair: pair.name in self._taken), row_height=44)
        self.table.setProperty("plain", "true")
        self.table.installEventFilter(self)
        self.table.row_opened.connect(self._turn)
        self.reason = TextField(t("Lý do gộp"), placeholder=t("ví dụ: nhập hai lần từ hai tệp"))
        self.board = ProblemBoard(lambda problem: message(problem, t), self)
        self.board.unplaced.connect(self._show_lost)
        self.twice = NoticeBox()
        self.twice.hide()
        self._told, self._lost = Text("", "quiet", wrap=True), Text("", "body", tone="bad", wrap=True)
        self._build()

    def opened(self, argument: object = None) -> None:
        """One record, the other is asked for; or both."""
        if isinstance(argument, MergeArgument):
            self._start(argument.person_id)
            self._chosen(argument.other_id)
        elif isinstance(argument, PersonArgument):
            self._start(argument.person_id)
        elif self._gone is not None:
            self._load()

    def focus_first(self) -> None:
        """On the search, or on the fields."""
        (self.search.line if self._gone is None else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def swap(self) -> None:
        """Alt+1: the other record stays."""
        if self._gone is not None:
            self._stays, self._gone = self._gone, self._stays
            self._load()

    def search_again(self) -> None:
        """Alt+2: another record is meant."""
        if self._stays is not None:
            self._start(self._stays)
            self.focus_first()

    def merge(self) -> None:
        """F9: merge as chosen."""
        compared = self._shown
        if compared is None or self._busy:
            return
        self._lost.hide()
        command = MergePeople(
            stays_id=compared.stays_id,
            gone_id=compared.gone_id,
            taken=frozenset(self._taken - _OTHERS),
            reason=self.reason.value(),
            stays_version=compared.stays_version,
            gone_version=compared.gone_version,
            take_household=HOUSEHOLD in self._taken,
            take_si_opening=SI_OPENING in self._taken,
            take_hi_opening=HI_OPENING in self._taken,
        )
        self._busy = True
        desk = self.counter.open_desk
        self.counter.worker.run(lambda: merge_people(desk, command), self._merged, self._failed, receiver=self)

    def leave(self) -> None:
        """Esc."""
        self.counter.shell.back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """← takes the left value, → the right one, Space the other."""
        if watched is self.table and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.table.current_row()
            keys: dict[int, Callable[[FieldPair], None]] = {
                Qt.Key.Key_Left: lambda pair: self._choose(pair, take=False),
                Qt.Key.Key_Right: lambda pair: self._choose(pair, take=True),
                Qt.Key.Key_Space: self._turn,
            }
            if row is not None and event.key() in keys:
                keys[event.key()](row)
                return True
        return super().eventFilter(watched, event)

    def _start(self, person_id: UUID) -> None:
        self._stays, self._gone, self._shown = person_id, None, None
        self.search_box.show()
        self._below.hide()

    def _chosen(self, key: object) -> None:
        if not isinstance(key, UUID):
            return
        if key == self._stays:
            self.counter.shell.toast(t("Đây là chính hồ sơ đang mở. Xin chọn hồ sơ khác."))
            return
        self._gone = key
        self._load()

    def _load(self) -> None:
        stays, gone, desk = self._stays, self._gone, self.counter.open_desk
        if stays is not None and gone is not None:
            self.counter.worker.run(lambda: compare_records(desk, stays, gone), self._show, receiver=self)

    def _show(self, compared: Comparison) -> None:
        self._shown = compared
        self._taken = {pair.name for pair in compared.pairs if pair.take}
        self.search_box.hide()
        self._below.show()
        self.head.subject.setText(t("{stays} ở lại", stays=compared.stays_name))
        told = t(
            "Bên trái, ở lại: {stays}. Bên phải, gộp vào: {gone}. Tất cả sẽ đứng ở hồ sơ bên trái.",
            stays=shown(compared.stays_under),
            gone=shown(compared.gone_under),
        )
        self._told.setText(told)
        self._show_twice(compared)
        self.table.set_rows(compared.pairs)
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_twice(self, compared: Comparison) -> None:
        title = t("Hai hồ sơ đã đóng trùng thời gian")
        told = ". ".join(shown(capital(one)) for one in compared.twice)
        text = t("{told}. Gộp xong xin hủy hoặc hoàn trả một phần; chưa làm thì tính hai lần.", told=told)
        self.twice.set(title, text, "warn")
        self.twice.setVisible(bool(compared.twice))

    def _choose(self, pair: FieldPair, *, take: bool) -> None:
        if pair.same:
            return
        (self._taken.add if take else self._taken.discard)(pair.name)
        row = self.table.currentIndex().row()
        if self._shown is not None:
            self.table.set_rows(self._shown.pairs)
        self.table.selectRow(row)

    def _turn(self, pair: FieldPair) -> None:
        self._choose(pair, take=pair.name not in self._taken)

    def _merged(self, answer: Happened | tuple[Problem, ...]) -> None:
        self._busy = False
        if isinstance(answer, tuple):
            self.board.show(answer)
            self.board.focus_first()
            return
        self.counter.shell.toast(t("Đã gộp hai hồ sơ. Ctrl+Z để hoàn tác."))
        self.counter.announcer.announce(answer)
        self._gone = self._shown = None
        self.reason.set_value("")
        self.counter.shell.open_page("life", LifeArgument(person_id=answer.person_id))

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self.counter.shell.show_error(error)
        self._load()

    def _show_lost(self, sentences: tuple[str, ...]) -> None:
        self._lost.setText(" ".join(sentences))
        self._lost.setVisible(bool(sentences))

    def _build(self) -> None:
        self._below = QWidget()
        column = QVBoxLayout(self._below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        side_by_side = Card(padding=1)
        side_by_side.body.addWidget(self.table)
        box = FieldBox(t("Lý do gộp"), self.reason)
        self.board.register("reason", box)
        row = QHBoxLayout()
        row.setSpacing(Space.GAP)
        row.addWidget(box, 1)
        swap = SecondaryButton(t("Đổi hồ sơ ở lại"), key="Alt+1")
        act = PrimaryButton(t("Gộp hai hồ sơ"), key="F9")
        swap.clicked.connect(self.swap)
        act.clicked.connect(self.merge)
        for button in (swap, act):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(self._told)
        column.addWidget(self.twice)
        column.addWidget(side_by_side, 1)
        column.addWidget(self._lost)
        column.addLayout(row)
        self._lost.hide()
        outer = page_column(self)
        outer.addWidget(self.head)
        outer.addWidget(self.search_box)
        outer.addWidget(self._below, 1)
        self._below.hide()
        outer.addStretch(0)


def _columns(taken: Callable[[FieldPair], bool]) -> tuple[Column[FieldPair], ...]:
    """Both records side by side; ``taken`` tells whether the right value of a pair is chosen."""
    return (
        Column(t("MỤC"), lambda pair: Cell(pair.label, tone="text2"), width=220),
        Column(t("HỒ SƠ Ở LẠI"), lambda pair: _cell(pair, pair.stays, chosen=not taken(pair))),
        Column(t("HỒ SƠ GỘP VÀO"), lambda pair: _cell(pair, pair.gone, chosen=taken(pair))),
    )


def _cell(pair: FieldPair, text: str, *, chosen: bool) -> Cell:
    told = shown(text) or "—"
    if pair.same:
        return Cell(told, tone="text2")
    return Cell(f"✓ {told}" if chosen else told, bold=chosen, tone="" if chosen else "text2")
