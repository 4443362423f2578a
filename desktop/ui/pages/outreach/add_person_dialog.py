"""Take somebody of the book along on a round: found by name or number, or registered anew."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.shared.person_search import PersonSearch
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.people.person_picker import PersonPicker
from desktop.ui.widgets.text import Text

NEW_PERSON = "new_person"
"""What the dialog closes with when the person is not in the book yet."""


class AddPersonDialog(DimmedDialog):
    """Closes with a person's key, :data:`NEW_PERSON`, or None after Esc."""

    TITLE = mark("Đưa người vào đợt")
    ACTS = (Act(key="Ctrl+N", label=mark("người chưa có trong sổ"), method="new_person"),)

    def __init__(self, counter: Counter, window: QWidget) -> None:
        super().__init__(window, width=640, height=520)
        self.search = SearchField(t("Tìm người"), t("Gõ tên, số định danh hoặc điện thoại"))
        self.picker = PersonPicker(
            self.search, PersonSearch(counter, self), self, nobody=t("Không thấy ai. Ctrl+N để đăng ký người mới.")
        )
        self.picker.person_chosen.connect(self._chosen)
        new = SecondaryButton(t("Người chưa có trong sổ"), key="Ctrl+N", icon_name="plus")
        new.clicked.connect(self.new_person)
        self.body.addWidget(Text(t("Đưa người vào đợt"), "page_title"))
        self.body.addWidget(self.search)
        self.body.addStretch(1)
        self.body.addWidget(new)

    def first_focus(self) -> QWidget | None:
        """On the search."""
        return self.search.line

    def new_person(self) -> None:
        """Ctrl+N: their form is filled in first."""
        self.finish(NEW_PERSON)

    def _chosen(self, key: object) -> None:
        if isinstance(key, UUID):
            self.finish(key)
