"""Tách hai người: the new person's own facts, and what of the record is theirs."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.identity import RELATIONS
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.life.noting import Happened
from desktop.services.life.split_choices import (
    CLAIM,
    HI_OPENING,
    RECEIPT,
    SI_OPENING,
    Part,
    SplitChoices,
    load_split,
)
from desktop.services.life.split_person import SplitPerson, split_person
from desktop.services.people.person_form import SEX_NAMES, new_person_draft
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import LifeArgument, PersonArgument
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, SplitPage, page_column, scrolling
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import DigitsField, TextField
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text


class SplitPersonPage(Page):
    """Space chooses what goes to the new person, F9 splits."""

    NAME = "split_person"
    TITLE = mark("Tách hai người")
    ICON = "user"
    ACTS = (
        Act(key="F9", label=mark("tách thành hai người"), method="split"),
        Act(key="Esc", label=mark("quay lại"), method="leave", in_bar=False),
    )
    HELP = (
        mark("Khi hai người bị ghi chung một hồ sơ: chọn biên lai, giấy tờ của người mới bằng phím cách."),
        mark("Gõ họ tên, ngày sinh và số của người mới, rồi F9. Tách nhầm thì Ctrl+Z ở trang Biến động."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._person_id: UUID | None = None
        self._shown: SplitChoices | None = None
        self._theirs: set[Part] = set()
        self._busy = False
        self._new_id = new_person_draft().person_id
        self.head = PageHead(t(self.TITLE))
        self.table = Table(t("Của ai"), self._columns(), row_height=50)
        self.table.setProperty("plain", "true")
        self.table.installEventFilter(self)
        self.table.row_opened.connect(self._turn)
        self.name, self.birth = TextField(t("Họ và tên")), DateField(t("Ngày sinh"))
        self.sex = ChoiceField(t("Giới tính"), [(sex.value, t(name)) for sex, name in SEX_NAMES.items()])
        self.personal_id = DigitsField(t("Số định danh"), length=12)
        self.si_number = DigitsField(t("Mã số BHXH"), length=10)
        relations = [("", t("không ở trong hộ này"))]
        relations += [(code, f"{code} {t(name)}") for code, name in RELATIONS.items() if code != "00"]
        self.relation = ChoiceField(t("Quan hệ với chủ hộ"), relations)
        self.reason = TextField(t("Lý do tách"), placeholder=t("ví dụ: hai anh em ghi chung"))
        self.board = ProblemBoard(lambda problem: message(problem, t), self)
        self.board.unplaced.connect(self._show_lost)
        self._lost = Text("", "body", tone="bad", wrap=True)
        self._build()

    def opened(self, argument: object = None) -> None:
        """The record; None shows the same one again."""
        if isinstance(argument, PersonArgument) and argument.person_id != self._person_id:
            self._person_id = argument.person_id
            self._new_id = new_person_draft().person_id
            for field in (self.name, self.personal_id, self.si_number, self.reason):
                field.set_value("")
            self.birth.set_value(None)
            self.sex.set_value(None)
            self.relation.set_value("")
            self._theirs = set()
        self._load()

    def focus_first(self) -> None:
        """On the new person's name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def split(self) -> None:
        """F9."""
        choices = self._shown
        if choices is None or self._busy:
            return
        self._lost.hide()
        draft = replace(
            new_person_draft(),
            person_id=self._new_id,
            full_name=self.name.value(),
            birth=self.birth.line.text(),
            sex=str(self.sex.value() or ""),
            personal_id=self.personal_id.value(),
            si_number=self.si_number.value(),
            ethnicity=choices.person.ethnicity,
            street=choices.person.address.street,
            hamlet=choices.person.address.hamlet,
            commune_code=choices.person.address.commune_code,
        )
        command = SplitPerson(
            person_id=choices.person.id,
            version=choices.version,
            new_person=draft,
            receipts=self._keys(RECEIPT),
            claims=self._keys(CLAIM),
            si_opening=any(part.kind == SI_OPENING for part in self._theirs),
            hi_opening=any(part.kind == HI_OPENING for part in self._theirs),
            relation=str(self.relation.value() or ""),
            reason=self.reason.value(),
        )
        self._busy = True
        desk = self.counter.open_desk
        self.counter.worker.run(lambda: split_person(desk, command), self._done, self._failed, receiver=self)

    def leave(self) -> None:
        """Esc; what was typed stays until another record is opened."""
        self.counter.shell.back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space chooses."""
        if watched is self.table and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.table.current_row()
            if row is not None and event.key() == Qt.Key.Key_Space:
                self._turn(row)
                return True
        return super().eventFilter(watched, event)

    def _keys(self, kind: str) -> tuple[UUID, ...]:
        return tuple(part.key for part in self._theirs if part.kind == kind and part.key is not None)

    def _load(self) -> None:
        person_id, desk = self._person_id, self.counter.open_desk
        if person_id is not None:
            self.counter.worker.run(lambda: load_split(desk, person_id), self._show, receiver=self)

    def _show(self, choices: SplitChoices) -> None:
        self._shown = choices
        self._theirs &= set(choices.parts)
        self.head.subject.setText(choices.person.full_name)
        self._relation_box.setVisible(choices.in_household)
        self.table.set_rows(choices.parts)

    def _turn(self, part: Part) -> None:
        self._theirs ^= {part}
        row = self.table.currentIndex().row()
        if self._shown is not None:
            self.table.set_rows(self._shown.parts)
        self.table.selectRow(row)

    def _done(self, answer: Happened | tuple[Problem, ...]) -> None:
        self._busy = False
        if isinstance(answer, tuple):
            self.board.show(answer)
            self.board.focus_first()
            return
        self.counter.shell.toast(t("Đã tách thành hai người. Ctrl+Z để hoàn tác."))
        self.counter.announcer.announce(answer)
        self._person_id = None
        self.counter.shell.open_page("life", LifeArgument(person_id=answer.person_id))

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self.counter.shell.show_error(error)
        self._load()

    def _show_lost(self, sentences: tuple[str, ...]) -> None:
        self._lost.setText(" ".join(sentences))
        self._lost.setVisible(bool(sentences))

    def _columns(self) -> tuple[Column[Part], ...]:
        return (
            Column(t("CỦA AI"), self._whose, width=150),
            Column(t("MỤC"), lambda part: Cell(part.name, part.told, bold=True)),
        )

    def _whose(self, part: Part) -> Cell:
        if part in self._theirs:
            return Cell(t("người mới"), tone="ok", chip=True)
        return Cell(t("ở lại"), tone="text2")

    def _build(self) -> None:
        list_card, form = Card(t("Của ai"), hint=t("phím cách để chọn"), padding=8), Card(t("Người mới"))
        boxes: dict[str, FieldBox] = {}
        list_card.body.addWidget(self.table, 1)
        for name, label, field in (
            ("full_name", t("Họ và tên"), self.name),
            ("birth", t("Ngày sinh"), self.birth),
            ("sex", t("Giới tính"), self.sex),
            ("personal_id", t("Số định danh"), self.personal_id),
            ("si_number", t("Mã số BHXH"), self.si_number),
        ):
            boxes[name] = FieldBox(label, field)
            self.board.register(f"new_person.{name}", boxes[name])
        form.body.addWidget(boxes["full_name"])
        for pair in (("birth", "sex"), ("personal_id", "si_number")):  # beside each other: F9 stays in view
            row = QHBoxLayout()
            for name in pair:
                row.addWidget(boxes[name], 1, Qt.AlignmentFlag.AlignTop)
            form.body.addLayout(row)
        self._relation_box = FieldBox(t("Quan hệ với chủ hộ"), self.relation)
        reason = FieldBox(t("Lý do tách"), self.reason)
        self.board.register("relation", self._relation_box)
        self.board.register("reason", reason)
        act = PrimaryButton(t("Tách thành hai người"), key="F9")
        act.clicked.connect(self.split)
        for widget in (self._relation_box, reason, self._lost, act):
            form.body.addWidget(widget)
        self._lost.hide()
        form.body.addStretch(1)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        column.addWidget(list_card, 1)
        outer = page_column(self)
        outer.addWidget(self.head)
        outer.addWidget(SplitPage(main, scrolling(form), side_width=400), 1)
