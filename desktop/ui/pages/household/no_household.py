"""A person without a household: found a new one with them as head, or be added from another's page."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.people import HEAD, Household, Person
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.people.households import CreateHousehold, MemberEntry, create_household
from desktop.services.people.person_form import new_person_draft
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import HouseholdArgument
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text


class NoHouseholdDialog(DimmedDialog):
    """One question: is this person the head of a new household? The code may be typed with it."""

    TITLE = mark("Lập hộ mới")
    ACTS = (Act(key="Enter", label=mark("lập hộ"), method="found"),)

    def __init__(self, window: QWidget, counter: Counter, person: Person) -> None:
        super().__init__(window, width=520)
        self._counter, self._person = counter, person
        self._busy = False
        self._code = TextField(t("Mã hộ"), placeholder=t("để trống nếu chưa có"))
        self._box = FieldBox(t("Mã hộ"), self._code)
        self.body.addWidget(Text(t("{name} chưa ở hộ nào trong sổ", name=person.full_name), "card_title", wrap=True))
        advice = t("Bấm Enter để lập hộ mới, người này là chủ hộ. Nếu là người trong hộ khác, mở hộ đó rồi bấm Ins.")
        self.body.addWidget(Text(advice, "body", wrap=True))
        self.body.addWidget(self._box)
        row = QHBoxLayout()
        later, make = SecondaryButton(t("Để sau"), key="Esc"), PrimaryButton(t("Lập hộ mới"), key="Enter")
        later.clicked.connect(self.escape)
        make.clicked.connect(self.found)
        row.addStretch(1)
        row.addWidget(later)
        row.addWidget(make)
        self.body.addLayout(row)

    def found(self) -> None:
        """Make the household."""
        if self._busy:
            return
        self._busy = True
        desk = self._counter.open_desk
        entry = MemberEntry(person_id=self._person.id, relation=HEAD)
        household_id = new_person_draft().person_id
        command = CreateHousehold(household_id=household_id, members=(entry,), code=self._code.value())
        self._counter.worker.run(lambda: create_household(desk, command), self._made, self._failed)

    def _made(self, made: Household | tuple[Problem, ...]) -> None:
        self._busy = False
        if isinstance(made, tuple):
            self._box.show_problem(" ".join(message(problem, t) for problem in made))
            return
        self._counter.announcer.announce(made)
        self.finish(made.id)
        self._counter.shell.open_page("household", HouseholdArgument(household_id=made.id))

    def _failed(self, error: BaseException) -> None:
        self.finish(None)
        self._counter.shell.show_error(error)
