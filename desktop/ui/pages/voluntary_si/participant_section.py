"""Người tham gia: who it is, as the card or the book says, and the phone to reach them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.people.duplicates import Candidate
from desktop.ui.i18n import t
from desktop.ui.pages.shared.bare_box import BareBox
from desktop.ui.pages.voluntary_si.section import Step
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import DigitsField
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.text import Text

PERSON = "person"
"""Where problems of the person's own fields are shown, all of them together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPerson:
    """What the section says of the person: name, one line, and where it was read."""

    name: str
    line: str
    source: str


class ParticipantSection(Step):
    """The first step.

    Signals:
        edited: the phone was typed.
        form_wanted: the person's other fields are to be changed.
    """

    edited = Signal()
    form_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, t("Người tham gia"), parent=parent)
        self._owner = self._undecided = ""
        self._name, self._line = Text("", "card_title"), Text("", "quiet", wrap=True)
        self.button = LinkButton(t("Sửa"), key="Alt+1")
        self.button.clicked.connect(self.form_wanted)
        self.person_box = BareBox(t("Người tham gia"), self._about())
        self.phone = DigitsField(t("Số điện thoại"), length=11, groups=(4, 3, 4), placeholder=t("10 chữ số"))
        self.phone.setFixedWidth(250)
        self.phone_box = FieldBox(t("Số điện thoại"), self.phone)
        self.notice = NoticeBox()
        self.notice.hide()
        self.body.addWidget(self.person_box)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.phone_box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.notice, 1)
        self.body.addLayout(row)
        self.phone.value_changed.connect(lambda _digits: self.edited.emit())

    def show_person(self, person: ShownPerson) -> None:
        """Name, birth, numbers and place."""
        self._name.setText(person.name)
        self._line.setText(person.line)
        self.head.hint.setText(person.source)

    def line(self) -> str:
        """Birth, numbers and place, as shown."""
        return self._line.text()

    def say_owner(self, name: str) -> None:
        """Who else has this phone; an empty name takes the note away."""
        self._owner = name
        self._say()

    def say_undecided(self, candidates: Sequence[Candidate]) -> None:
        """Who of the book may be this new person; that is to be decided before any money is taken."""
        self._undecided = candidates[0].sentence if candidates else ""
        self._say()

    def _say(self) -> None:
        if self._undecided:
            self.notice.set(t("Có thể đã có trong sổ. Bấm Alt+1 để so rồi trả lời."), self._undecided, "warn")
        elif self._owner:
            text = t("Số này đang ghi cho {name}. Dùng chung được; bấm Enter để giữ.", name=self._owner)
            self.notice.set("", text, "info")
        self.notice.setVisible(bool(self._undecided or self._owner))

    def _about(self) -> QWidget:
        """Name and line with the button that changes them; its problems stand below, as wide as the form."""
        holder = QWidget()
        holder.setFocusProxy(self.button)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        texts.addWidget(self._line)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.STEP)
        row.addLayout(texts, 1)
        row.addWidget(self.button)
        return holder
