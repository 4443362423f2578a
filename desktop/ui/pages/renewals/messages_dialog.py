"""Ctrl+M, tin nhắn: how many phones, who gets none and why, the first text; the list goes out as .csv."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.domain.texts.templates import PLACEHOLDERS, unknown_placeholders
from desktop.services.book.settings import Settings, load_settings, save_settings
from desktop.services.desk import Desk
from desktop.services.exports.messages import (
    DEFAULT_TEXT,
    LONGEST,
    LeftOut,
    Message,
    MessagePlan,
    first_message,
    message_plan,
    people_of,
)
from desktop.services.renewals.contact_log import log_messages
from desktop.services.renewals.query import RenewalQuery
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text

_PREVIEW_MILLISECONDS = 200
_LIST_HEIGHT = 172


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteMessages:
    """Write the list with this template (``out``), or that of who gets no message."""

    template: str = ""
    plan: MessagePlan | None = None


class MessagesDialog(DimmedDialog):
    """Closes with :class:`WriteMessages` when a file is wanted; the template is kept in the settings."""

    TITLE = mark("Tin nhắn")
    ACTS = (
        Act(key="F9", label=mark("ghi danh sách tin nhắn"), method="write"),
        Act(key="Enter", label=mark("ghi danh sách tin nhắn"), method="write"),
        Act(key="Alt+1", label=mark("ghi danh sách không nhắn"), method="write_left_out"),
        Act(key="Alt+2", label=mark("ghi là đã nhắn"), method="log_sent"),
    )

    def __init__(self, counter: Counter, window: QWidget, query: RenewalQuery) -> None:
        super().__init__(window, width=760)
        self._counter, self._query = counter, query
        self._settings: Settings | None = None
        self._plan: MessagePlan | None = None
        self._busy = False
        self._soon = QTimer(self, singleShot=True, interval=_PREVIEW_MILLISECONDS)
        self._soon.timeout.connect(self._preview)
        self.template = TextField(t("Mẫu tin nhắn"), placeholder=DEFAULT_TEXT)
        self.template.setMaxLength(300)
        places = " ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        self.box = FieldBox(t("Mẫu tin nhắn"), self.template, hint=t("chỗ trống: {places}", places=places))
        self.counts = Text(t("Đang đọc danh sách…"), "strong", wrap=True)
        self.preview, self.length = Text("", "body", wrap=True), Text("", "hint", tone="text2")
        self.left = Table(t("Không nhắn được"), _columns())
        self.left.setFixedHeight(_LIST_HEIGHT)
        self._build()
        self.template.textChanged.connect(lambda _text: self._soon.start())
        desk = counter.open_desk
        counter.worker.run(lambda: (load_settings(desk), message_plan(desk, query)), self._arrived, receiver=self)

    def write(self) -> None:
        """F9: keep the template, then ask where the list is to go."""
        if self._settings is None or self._plan is None or self._busy:
            return
        if unknown := unknown_placeholders(self.template.value()):
            values = {"names": ", ".join(unknown), "allowed": ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)}
            self._refused((Problem("message_text", "unknown_placeholder", values),))
            return
        if not self._plan.groups:
            self.box.show_problem(t("Không có ai để nhắn trong danh sách này."))
            return
        self._busy = True
        desk, template = self._counter.open_desk, self.template.value()
        self._counter.worker.run(lambda: _kept(desk, template), self._kept, self._failed, receiver=self)

    def write_left_out(self) -> None:
        """Alt+1: who gets no message, as a list."""
        if self._plan is not None and self._plan.left_out:
            self.finish(WriteMessages(plan=self._plan))

    def log_sent(self) -> None:
        """Alt+2: after they have gone out, everyone of the list has been contacted."""
        if self._plan is None or self._busy or not self._plan.groups:
            return
        self._busy = True
        desk, people = self._counter.open_desk, people_of(self._plan)
        self._counter.worker.run(lambda: log_messages(desk, people), self._logged, self._failed, receiver=self)

    def _arrived(self, found: tuple[Settings, MessagePlan]) -> None:
        self._settings, self._plan = found
        self.template.set_value(self._settings.message_text)
        people = sum(len({row.work.person_id for row in group}) for group in self._plan.groups)
        self.counts.setText(
            t(
                "{phones} số điện thoại, cho {people} người, hộ · {left} người không nhắn được",
                phones=format_money(len(self._plan.groups)),
                people=format_money(people),
                left=format_money(len(self._plan.left_out)),
            )
        )
        self.left.set_rows(self._plan.left_out)
        self._preview()

    def _preview(self) -> None:
        if self._plan is None:
            return
        self.box.show_problem("")
        desk, plan, template = self._counter.open_desk, self._plan, self.template.value()
        self._counter.worker.run(lambda: first_message(desk, plan, template), self._previewed, receiver=self)

    def _previewed(self, made: Message | None) -> None:
        self.preview.setText("" if made is None else made.plain)
        told = "" if made is None else t("{count} / {most} ký tự không dấu", count=len(made.plain), most=LONGEST)
        self.length.setText(told)

    def _kept(self, problems: tuple[Problem, ...]) -> None:
        self._busy = False
        if problems:
            self._refused(problems)
        else:
            self.finish(WriteMessages(template=self.template.value()))

    def _logged(self, count: int) -> None:
        self.finish(None)
        self._counter.announcer.announce(count)
        self._counter.shell.toast(t("Đã ghi là đã nhắn cho {count} người, hộ.", count=format_money(count)))

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.box.show_problem(in_row((message(problem, t) for problem in problems), " "))
        self.template.setFocus()

    def _failed(self, error: BaseException) -> None:
        self.finish(None)
        self._counter.shell.show_error(error)

    def _build(self) -> None:
        self.body.addWidget(Text(t("Tin nhắn nhắc gia hạn"), "page_title"))
        self.body.addWidget(self.counts)
        self.body.addWidget(self.box)
        self.body.addWidget(Text(t("Tin đầu tiên sẽ là"), "label"))
        self.body.addWidget(self.preview)
        self.body.addWidget(self.length)
        self.body.addWidget(Text(t("Không nhắn được"), "label"))
        self.body.addWidget(self.left)
        write = PrimaryButton(t("Ghi tệp .csv"), key="F9", icon_name="export")
        others = SecondaryButton(t("Tệp không nhắn"), key="Alt+1", height=56)
        sent = SecondaryButton(t("Đã nhắn rồi"), key="Alt+2", icon_name="check", height=56)
        leave = SecondaryButton(t("Đóng"), key="Esc", height=56)
        row = QHBoxLayout()
        for button, act in ((leave, self.escape), (others, self.write_left_out), (sent, self.log_sent)):
            button.clicked.connect(act)
            row.addWidget(button)
        write.clicked.connect(self.write)
        row.addWidget(write, 1)
        self.body.addLayout(row)


def _kept(desk: Desk, template: str) -> tuple[Problem, ...]:
    settings = load_settings(desk)
    if settings.message_text == template:
        return ()
    saved = save_settings(desk, replace(settings, message_text=template))
    return saved if isinstance(saved, tuple) else ()


def _columns() -> tuple[Column[LeftOut], ...]:
    return (
        Column(t("NGƯỜI, THÔN"), lambda one: Cell(one.name, one.place, bold=True), width=220),
        Column(t("ĐIỆN THOẠI"), lambda one: Cell(one.phone), width=130),
        Column(t("VÌ SAO"), lambda one: Cell(shown(one.reason))),
    )
