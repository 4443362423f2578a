"""Ins: find someone in the book, or write down someone who has no card and is not in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.domain.people import Sex
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.people.person_form import PersonDraft, check_person, new_person_draft
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.shared.person_search import PersonSearch
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import DigitsField, TextField
from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.people.person_list import SearchAnswer
from desktop.ui.widgets.people.person_picker import PersonPicker
from desktop.ui.widgets.quick_chips import QuickChips
from desktop.ui.widgets.text import Text

_SI_LENGTH, _ID_LENGTH = 10, 12
_MOST_CHIPS = 4


class AddMemberDialog(DimmedDialog):
    """Closes with the key of a person of the book, or the draft of a new one; Esc with neither."""

    TITLE = mark("Thêm người vào hộ")
    ACTS = (
        Act(key="Enter", label=mark("thêm người mới"), method="add_new"),
        Act(key="Alt+2", label=mark("người chưa có trong sổ"), method="unfold"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(
        self, counter: Counter, window: QWidget, members: Sequence[tuple[str, UUID]], near: PersonDraft | None
    ) -> None:
        super().__init__(window, width=720)
        self._counter, self._near = counter, near
        self._find = PersonSearch(counter, self)
        self.search = SearchField(t("Tìm người trong sổ"), t("Gõ tên, số định danh, mã số BHXH, điện thoại"), key="Ins")
        self.picker = PersonPicker(self.search, self._searched, self)
        self.picker.person_chosen.connect(self.finish)
        self.picker.nothing_found.connect(self._unfold_with)
        self.body.addWidget(Text(t(self.TITLE), "card_title"))
        self.body.addWidget(self.search)
        self.body.addWidget(
            Text(t("Gõ đủ mã số BHXH hoặc số định danh thì vào bảng ngay. Quét thẻ cũng được."), "hint")
        )
        self._add_chips(members)
        self._more = LinkButton(t("Người chưa có trong sổ, không có thẻ"), key="Alt+2")
        self._more.clicked.connect(self.unfold)
        self.body.addWidget(self._more)
        self._form = QWidget()
        self._board = ProblemBoard(partial(message, translate=t), self)
        self._build_form()
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        self._form.hide()

    def first_focus(self) -> QWidget:
        """The search."""
        return self.search.line

    def unfold(self) -> None:
        """Alt+2: show the fields of a new person."""
        self._unfold_with("")

    def add_new(self) -> None:
        """Enter in the last field, or the button."""
        if not self._form.isVisible():
            return
        draft = self._draft()
        checked = check_person(draft, self._counter.today(), self._counter.open_desk.places)
        problems = list(checked) if isinstance(checked, tuple) else []
        if not draft.personal_id and not draft.si_number:
            problems.append(Problem("si_number", "missing_field"))
        if self._board.show(problems):
            self._board.focus_first()
            return
        self.finish(draft)

    def _searched(self, text: str, answer: Callable[[SearchAnswer], None]) -> None:
        """A whole number that one person has needs no Enter."""

        def found(rows: SearchAnswer) -> None:
            if len(rows.rows) == 1 and _is_whole(text, rows.rows[0].number):
                self.finish(rows.rows[0].key)
            else:
                answer(rows)

        self._find(text, found)

    def _unfold_with(self, text: str) -> None:
        self.picker.clear()
        self._form.show()
        self._more.hide()
        digits = text.replace(" ", "").replace(".", "")
        if digits.isdigit() and digits.isascii():
            (self.personal_id if len(digits) == _ID_LENGTH else self.si_number).set_value(digits)
        elif text:
            self.full_name.set_value(text)
        self._place()
        (self.birth if self.full_name.value() else self.full_name).setFocus()

    def _draft(self) -> PersonDraft:
        draft = replace(
            new_person_draft(),
            full_name=self.full_name.value(),
            birth=self.birth.text().strip(),
            sex=str(self.sex.value() or ""),
            personal_id=self.personal_id.value(),
            si_number=self.si_number.value(),
        )
        near = self._near
        if near is None:
            return draft
        return replace(
            draft,
            street=near.street,
            hamlet=near.hamlet,
            commune_code=near.commune_code,
            old_address=near.old_address,
        )

    def _add_chips(self, members: Sequence[tuple[str, UUID]]) -> None:
        if not members:
            return
        row = QHBoxLayout()
        row.addWidget(Text(t("Trong hộ, chưa có trong bảng"), "label"))
        chips = QuickChips(list(members[:_MOST_CHIPS]))
        chips.chosen.connect(self.finish)
        row.addWidget(chips, 1)
        self.body.addLayout(row)

    def _build_form(self) -> None:
        self.full_name = TextField(t("Họ và tên"))
        self.birth = DateLine(t("Ngày sinh"))
        self.sex = ChoiceField(t("Giới tính"), [(Sex.MALE.value, t("Nam")), (Sex.FEMALE.value, t("Nữ"))])
        self.si_number = DigitsField(t("Mã số BHXH"), length=_SI_LENGTH, placeholder=t("10 chữ số"))
        self.personal_id = DigitsField(t("Số định danh"), length=_ID_LENGTH, placeholder=t("12 chữ số"))
        fields = {
            "full_name": (t("Họ và tên"), self.full_name),
            "birth": (t("Ngày sinh"), self.birth),
            "sex": (t("Giới tính"), self.sex),
            "si_number": (t("Mã số BHXH"), self.si_number),
            "personal_id": (t("Số định danh (nếu có)"), self.personal_id),
        }
        places = ((0, 0, 2), (1, 0, 1), (1, 1, 1), (2, 0, 1), (2, 1, 1))
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(12)
        for (field, (label, control)), (row, column, span) in zip(fields.items(), places, strict=True):
            box = FieldBox(label, control)
            grid.addWidget(box, row, column, 1, span)
            self._board.register(field, box)
        self.add_button = PrimaryButton(t("Thêm vào bảng"), key="Enter")
        self.add_button.clicked.connect(self.add_new)
        back = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        back.clicked.connect(self.escape)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(Text(t("Địa chỉ lấy theo chủ hộ; lưu cùng biên lai."), "hint"), 1)
        acts.addWidget(back)
        acts.addWidget(self.add_button)
        grid.addLayout(acts, 3, 0, 1, 2)


def _is_whole(text: str, number: str) -> bool:
    """Whether a typed number needs no more digits: a personal ID, or ten digits that do not begin the found one."""
    digits = text.replace(" ", "")
    if not (digits.isdigit() and digits.isascii()):
        return False
    if len(digits) == _ID_LENGTH:
        return True
    return len(digits) == _SI_LENGTH and not (len(number) > _SI_LENGTH and number.startswith(digits))
