"""Ctrl+L, ghi liên hệ: what came of a call, the day they promised, a note; three keys for the usual case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.partial_date import format_date
from desktop.domain.people import Person
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.renewals.contact_log import (
    CHANNELS,
    OUTCOMES,
    Channel,
    Contact,
    ContactLine,
    LogContact,
    Outcome,
    history_of,
    log_contact,
    new_contact_id,
    person_of,
)
from desktop.services.renewals.promised_day import read_promised_day
from desktop.services.shown import spaced_phone
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

_TOLD = 3
_DATED = (Outcome.PROMISED, Outcome.AGREED)
_WEEKDAYS = (
    mark("thứ Hai"),
    mark("thứ Ba"),
    mark("thứ Tư"),
    mark("thứ Năm"),
    mark("thứ Sáu"),
    mark("thứ Bảy"),
    mark("chủ nhật"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSubject:
    """Who is contacted: the person, the household when it is about all of it, name and phone as shown."""

    person_id: UUID
    name: str
    phone: str = ""
    household_id: UUID | None = None


def ask_contact(counter: Counter, window: QWidget, subject: ContactSubject) -> ContactDialog:
    """Open the dialog; the phone is copied so that it can be pasted into whatever calls."""
    if subject.phone:
        QGuiApplication.clipboard().setText(subject.phone)
    dialog = ContactDialog(counter, window, subject)
    counter.shell.show_dialog(dialog)
    return dialog


def ask_household_contact(counter: Counter, page: QWidget, person_id: UUID, household_id: UUID | None) -> None:
    """The same for a member of a household, whose phone is looked up first."""
    desk = counter.open_desk

    def found(person: Person) -> None:
        subject = ContactSubject(
            person_id=person_id, name=person.full_name, phone=person.phone, household_id=household_id
        )
        ask_contact(counter, page.window(), subject)

    counter.worker.run(lambda: person_of(desk, person_id), found, receiver=page)


class ContactDialog(DimmedDialog):
    """Closes with the :class:`Contact` that was written, None after Esc.

    A number chooses what came of it, Enter writes; with a promise Enter goes to the day and the note first.
    """

    TITLE = mark("Ghi liên hệ")
    ACTS = (
        Act(key="Enter", label=mark("ghi liên hệ"), method="save"),
        *(
            Act(key=f"Alt+{place}", label=label, method=f"by_{channel.value}", in_bar=False)
            for place, (channel, label) in enumerate(CHANNELS.items(), 1)
        ),
    )

    def __init__(self, counter: Counter, window: QWidget, subject: ContactSubject) -> None:
        super().__init__(window, width=640)
        self._counter, self._subject = counter, subject
        self._id, self._busy = new_contact_id(), False
        self.outcome = ChoiceTiles(
            t("Kết quả"),
            [
                Tile(outcome, f"{place} {t(chip.text)}", numbers=(str(place),))
                for place, (outcome, chip) in enumerate(OUTCOMES.items(), 1)
            ],
        )
        self.channel = ChoiceTiles(t("Cách liên hệ"), [Tile(channel, t(label)) for channel, label in CHANNELS.items()])
        self.channel.set_value(Channel.CALL)
        self.day = TextField(t("Ngày hẹn"), placeholder=t("26, 26/11, mai, thứ ba, +3"))
        self.note = TextField(t("Ghi chú"), placeholder=t("thí dụ: gọi lại 14:00"))
        self.history = Text("", "hint", tone="text2", wrap=True)
        self.history.hide()
        self.outcome_box = FieldBox(t("Kết quả (bấm số)"), self.outcome)
        self.day_box = FieldBox(t("Ngày hẹn"), self.day)
        self.note_box = FieldBox(t("Ghi chú"), self.note)
        self._build()
        for channel in CHANNELS:
            setattr(self, f"by_{channel.value}", lambda wanted=channel: self.channel.set_value(wanted))
        self.outcome.value_changed.connect(self._outcome_chosen)
        self.day.textChanged.connect(lambda _text: self._tell_day())
        self._outcome_chosen(None)
        desk = counter.open_desk
        counter.worker.run(lambda: history_of(desk, subject.person_id, limit=_TOLD), self._show_history, receiver=self)

    def first_focus(self) -> QWidget | None:
        """On what came of it."""
        return self.outcome

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a settled outcome writes at once; Tab goes to the note."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        here = QApplication.focusWidget()
        settled = here is self.outcome and self.outcome.value() not in _DATED
        if entered and (settled or here is self.note) and not event.modifiers():
            self.save()
            event.accept()
            return
        super().keyPressEvent(event)

    def save(self) -> None:
        """Enter: write it, or say beside the fields what is missing."""
        if self._busy:
            return
        self.outcome_box.show_problem("" if self.outcome.value() else t("Chưa chọn kết quả. Bấm một số từ 1 đến 8."))
        unread = bool(self._wants_day and self.day.value() and self._day() is None)
        self.day_box.show_problem(t("Không đọc được ngày này. Xin gõ như 26, 26/11, mai, +3.") if unread else "")
        if not self.outcome.value():
            self.outcome.setFocus()
            return
        if unread:
            self.day.setFocus()
            return
        self._busy = True
        desk, command = self._counter.open_desk, self._command()
        self._counter.worker.run(lambda: log_contact(desk, command), self._written, self._failed, receiver=self)

    @property
    def _wants_day(self) -> bool:
        return self.outcome.value() in _DATED

    def _day(self) -> date | None:
        return read_promised_day(self.day.value(), self._counter.today())

    def _command(self) -> LogContact:
        return LogContact(
            contact_id=self._id,
            person_id=self._subject.person_id,
            household_id=self._subject.household_id,
            channel=Channel(str(self.channel.value())),
            outcome=Outcome(str(self.outcome.value())),
            promised_on=self._day() if self._wants_day and self.day.value() else None,
            note=self.note.value(),
        )

    def _written(self, written: Contact | tuple[Problem, ...]) -> None:
        self._busy = False
        if isinstance(written, tuple):
            boxes = {"promised_on": self.day_box, "note": self.note_box}
            for name, box in boxes.items():
                box.show_problem(in_row((message(one, t) for one in written if one.field == name), " "))
            boxes[written[0].field].control.setFocus()
            return
        self.finish(written)
        self._counter.announcer.announce(written)
        self._counter.shell.toast(t("Đã ghi liên hệ với {name}.", name=self._subject.name))

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        if isinstance(error, CounterError):
            self.note_box.show_problem(in_row((error.title, error.advice), " "))
        else:
            self.finish(None)
            self._counter.shell.show_error(error)

    def _show_history(self, lines: tuple[ContactLine, ...]) -> None:
        self.history.setText(in_row((line.text for line in lines), "\n"))
        self.history.setVisible(bool(lines))

    def _outcome_chosen(self, _value: object) -> None:
        self.day_box.setVisible(self._wants_day)
        self.outcome_box.show_problem("")
        if self.outcome.value() is Outcome.SENT and self.channel.value() is Channel.CALL:
            self.channel.set_value(Channel.MESSAGE)

    def _tell_day(self) -> None:
        day = self._day()
        told = "" if day is None else f"{t(_WEEKDAYS[day.weekday()])}, {format_date(day)}"
        self.day_box.show_problem("")
        self.day_box.set_hint(told)

    def _build(self) -> None:
        phone = spaced_phone(self._subject.phone)
        told = t("{phone} · đã chép, dán vào máy gọi", phone=phone) if phone else t("chưa có số điện thoại")
        self.body.addWidget(Text(t("Liên hệ: {name}", name=self._subject.name), "page_title", wrap=True))
        self.body.addWidget(Text(told, "body", tone="text2"))
        self.body.addWidget(self.history)
        self.body.addWidget(self.outcome_box)
        self.body.addWidget(self.day_box)
        self.body.addWidget(self.note_box)
        self.body.addWidget(FieldBox(t("Cách liên hệ (Alt+1 đến Alt+5)"), self.channel))
        row = QHBoxLayout()
        later, write = SecondaryButton(t("Để sau"), key="Esc", height=56), PrimaryButton(t("Ghi liên hệ"), key="Enter")
        later.clicked.connect(self.escape)
        write.clicked.connect(self.save)
        row.addWidget(later)
        row.addWidget(write, 1)
        self.body.addLayout(row)
