"""The line above the page: who it is about, their group, what they paid before, whose HI is added."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from desktop.domain.partial_date import age_on
from desktop.domain.people import Sex
from desktop.services.advice.advise import Advised
from desktop.services.advice.facts import AdviceFacts
from desktop.services.advice.inputs import OF_HOUSEHOLD, AdviceInputs
from desktop.services.advice.told import about
from desktop.services.household_hi.monthly import MonthlyHi
from desktop.services.voluntary_si.si_groups import group_choices
from desktop.ui.i18n import in_row, t
from desktop.ui.shell.split_page import PageHead
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.wrap_layout import WrapLayout

_MOST_AT_HOME = 8
_BOTH = 1100


class AdviceHead(PageHead):
    """Title and participant."""

    def show_person(self, facts: AdviceFacts, advised: Advised) -> None:
        """Name, sex, birth, age, what is paid."""
        birth = advised.person.birth
        if facts.name or birth is None:
            who = facts.name or t("Người chưa có trong sổ")
            self.subject.setText(in_row((who, about(facts, advised)), " · "))
        else:  # what was typed stands beside it already
            age = age_on(birth, facts.si.on)
            self.subject.setText(t("{age} tuổi", age=age) if age >= 0 else "")


class WhoBar(QWidget):
    """Birth and sex of who is not in the book, then group, earlier months and the household's HI.

    Signals:
        edited: something was changed. earlier_wanted: the months paid before are to be entered.
    """

    edited = Signal()
    earlier_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.birth = DateLine(t("Ngày hoặc năm sinh"))
        self.birth.setPlaceholderText(t("sinh năm"))
        self.birth.setFixedWidth(112)
        self.sex = ChoiceField(t("Giới tính"), [(Sex.FEMALE.value, t("Nữ")), (Sex.MALE.value, t("Nam"))])
        self.sex.setFixedWidth(96)
        self.group = ChoiceField(t("Nhóm được hỗ trợ"))
        self.group.setFixedWidth(190)
        self.home = ChoiceField(t("Cộng BHYT của hộ"))
        self.home.setFixedWidth(184)
        self.earlier = LinkButton("", key="Alt+2", icon_name="clock")
        self.earlier.clicked.connect(self.earlier_wanted)
        self._own = self.birth, self.sex
        row = WrapLayout(self)
        row.setSpacing(Space.STEP)
        for part in (*self._own, self.group, self.home, self.earlier):
            row.addWidget(part)
        for field in (self.birth, self.sex, self.group, self.home):
            field.value_changed.connect(lambda _value: self.edited.emit())

    def show_facts(self, facts: AdviceFacts, inputs: AdviceInputs) -> None:
        """Choices of the day and what is chosen, without telling anyone."""
        for field in self._own:
            field.setVisible(not facts.in_book)
        self.birth.setText(inputs.birth)
        self.sex.set_value(inputs.sex or None)
        self.group.set_options([(one.code, one.label, one.percent) for one in group_choices(facts.si)])
        self.group.set_value(inputs.groups[0] if inputs.groups else "other")
        self.home.set_options(tuple(_homes(facts)))
        self.home.set_value(inputs.people_at_home)

    def sizeHint(self) -> QSize:
        """Room for everything that is in view in one line."""
        parts = [part for part in (*self._own, self.group, self.home, self.earlier) if not part.isHidden()]
        widths = sum(part.sizeHint().width() if part is self.earlier else part.maximumWidth() for part in parts)
        return QSize(widths + (len(parts) - 1) * int(Space.STEP), super().sizeHint().height())

    def show_earlier(self, text: str) -> None:
        """What the button says of the months paid before."""
        self.earlier.set_text(text)

    def entered(self, base: AdviceInputs) -> AdviceInputs:
        """The inputs with what stands here."""
        home = self.home.value()
        return replace(
            base,
            birth=self.birth.text().strip(),
            sex=str(self.sex.value() or ""),
            groups=_groups(base, str(self.group.value() or "other")),
            people_at_home=home if isinstance(home, int) else 0,
        )


def _groups(base: AdviceInputs, chosen: str) -> tuple[str, ...]:
    """Several groups of the book stay while the first of them is the one shown."""
    return base.groups if base.groups and base.groups[0] == chosen else (chosen,)


def _homes(facts: AdviceFacts) -> Iterator[tuple[object, ...]]:
    yield 0, t("không BHYT")
    if isinstance(facts.hi, MonthlyHi):
        yield OF_HOUSEHOLD, t("BHYT hộ, {count} người", count=len(facts.hi.members))
    for count in range(1, _MOST_AT_HOME + 1):
        yield count, t("BHYT {count} người", count=count)


class AdviceTop(QWidget):
    """Head and choices in one line where the window is wide enough, else one below the other."""

    def __init__(self, head: AdviceHead, who: WhoBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.STEP)
        # the head takes what the choices leave, however long the name is
        head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row.addWidget(head, 1)
        self._row.addWidget(who)
        self._head, self._who = head, who

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hold both."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Side by side as far as the choices that are in view leave room."""
        wide = self.width() >= _BOTH
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._head.stack(below=wide)
        self._who.updateGeometry()
