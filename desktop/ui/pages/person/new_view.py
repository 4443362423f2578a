"""A new person as the card was read: what is known, who it may be already, and the ways on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.partial_date import age_on
from desktop.domain.texts.messages import message
from desktop.services.people.duplicates import Candidate, DuplicateDecision
from desktop.services.people.person_form import PersonDraft, check_person, read_birth
from desktop.services.shown import spaced_phone
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.person.form.commune_choice import CommuneChoice
from desktop.ui.pages.person.person_header import PersonHeader
from desktop.ui.pages.shared.duplicate_box import DuplicateBox
from desktop.ui.shell.split_page import SplitPage
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.text import Text


class NewPersonView(QWidget):
    """Shows a draft with its candidates; decisions gather in ``argument``.

    Signals:
        si_wanted, hi_wanted, save_wanted, edit_wanted: a way on was chosen.
        same_wanted: the candidate who is this person.
    """

    si_wanted = Signal()
    hi_wanted = Signal()
    save_wanted = Signal()
    edit_wanted = Signal()
    same_wanted = Signal(object)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self.argument: PersonArgument | None = None
        self.header = PersonHeader()
        self.duplicates = DuplicateBox()
        self.duplicates.set_draft_title(t("Thẻ vừa quét"))
        self._read, self._read_hint = Card(t("Đọc từ thẻ căn cước")), Text("", "hint")
        self._read.head.addWidget(self._read_hint)
        self._facts = QGridLayout()
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(24)
        self._read.body.addLayout(self._facts)
        self._notice = NoticeBox(tone="warn")
        self.communes = CommuneChoice(counter)
        self.communes.chosen.connect(self._commune_chosen)
        self.to_si = PrimaryButton(t("Đóng BHXH tự nguyện"), key="F6", icon_name="shield")
        self._build()
        self.header.edit_wanted.connect(self.edit_wanted)
        self.duplicates.same_person.connect(self.same_wanted)
        self.duplicates.other_person.connect(self._decide_other)

    def show_new(self, argument: PersonArgument) -> None:
        """Show the draft of the argument."""
        self.argument = argument
        draft = argument.new_person
        assert draft is not None
        facts = self._facts_of(draft)
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (label, value) in enumerate(facts):
            self._facts.addWidget(Text(label, "body", tone="text2"), place, 0)
            self._facts.addWidget(Text(value, "strong", wrap=True), place, 1)
        self._read_hint.setText(t("{count} ô", count=len(facts)))
        self.header.show_new(draft.full_name, self._subtitle(draft), spaced_phone(draft.phone), self._place(draft))
        problems = check_person(draft, self._counter.today(), self._counter.open_desk.places)
        told = " ".join(message(problem, t) for problem in problems) if isinstance(problems, tuple) else ""
        self._notice.set(t("Cần xem lại trước khi lưu") if told else "", told, "warn")
        self._notice.setVisible(bool(told))
        self.duplicates.show_candidates(argument.candidates)
        self.communes.show_draft(draft)

    def decide(self, candidate: Candidate, *, same: bool, reason: str) -> DuplicateDecision:
        """The decision about a candidate, added to the argument."""
        assert self.argument is not None
        decision = DuplicateDecision(
            draft_id=self.argument.person_id, candidate_id=candidate.person.id, same_person=same, reason=reason
        )
        left = tuple(one for one in self.argument.candidates if one.person.id != candidate.person.id)
        decisions = (*self.argument.decisions, decision)
        self.argument = replace(self.argument, candidates=left, decisions=decisions)
        return decision

    def _commune_chosen(self, code: str) -> None:
        assert self.argument is not None
        assert self.argument.new_person is not None
        self.show_new(replace(self.argument, new_person=replace(self.argument.new_person, commune_code=code)))
        self.to_si.setFocus()

    def _decide_other(self, candidate: Candidate, reason: str) -> None:
        self.decide(candidate, same=False, reason=reason)
        self.to_si.setFocus()

    def _build(self) -> None:
        main, side = QWidget(), Card(t("Làm gì tiếp"))
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        for widget in (self.duplicates, self.communes, self._notice, self._read):
            column.addWidget(widget)
        column.addStretch(1)
        to_hi = SecondaryButton(t("BHYT hộ gia đình"), key="F7", icon_name="heart")
        save = SecondaryButton(t("Lưu người này"), key="F9")
        edit = SecondaryButton(t("Sửa, điền thêm"), key="Ctrl+U")
        hint = Text(t("Người này được lưu cùng lúc với lần thu tiền đầu tiên, hoặc khi bấm F9."), "hint", wrap=True)
        for button, signal in (
            (self.to_si, self.si_wanted),
            (to_hi, self.hi_wanted),
            (save, self.save_wanted),
            (edit, self.edit_wanted),
        ):
            button.clicked.connect(signal)
            side.body.addWidget(button)
        side.body.addWidget(hint)
        side.body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.GAP)
        outer.addWidget(self.header)
        outer.addWidget(SplitPage(main, side, side_width=336), 1)

    def _facts_of(self, draft: PersonDraft) -> tuple[tuple[str, str], ...]:
        sexes = {"male": t("Nam"), "female": t("Nữ")}
        facts = (
            (t("Họ và tên"), draft.full_name),
            (t("Ngày sinh"), _shown_birth(draft)),
            (t("Giới tính"), sexes.get(draft.sex, draft.sex)),
            (t("Số định danh"), draft.personal_id),
            (t("Số CMND cũ"), draft.old_id),
            (t("Mã số BHXH"), draft.si_number),
            (t("Điện thoại"), spaced_phone(draft.phone)),
            (t("Nơi ở"), self._place(draft)),
            (t("Địa chỉ in trên thẻ"), draft.old_address),
        )
        return tuple((label, value) for label, value in facts if value)

    def _subtitle(self, draft: PersonDraft) -> str:
        birth = read_birth(draft.birth)
        sexes = {"male": t("Nam"), "female": t("Nữ")}
        age = "" if birth is None else t("{age} tuổi", age=age_on(birth, self._counter.today()))
        born = t("sinh {birth}", birth=_shown_birth(draft)) if draft.birth else ""
        number = t("số định danh {number}", number=draft.personal_id) if draft.personal_id else ""
        return " · ".join(part for part in (sexes.get(draft.sex, ""), born, age, number) if part)

    def _place(self, draft: PersonDraft) -> str:
        places = self._counter.open_desk.places
        commune = places.place_name(draft.commune_code) if places.knows(draft.commune_code) else ""
        return ", ".join(part for part in (draft.street, draft.hamlet, commune) if part)


def _shown_birth(draft: PersonDraft) -> str:
    birth = read_birth(draft.birth)
    return draft.birth if birth is None else str(birth)
