"""Who works with the book, in which role, and the acts on them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.services.book.users import Role, UserRow, list_users
from desktop.services.desk import User
from desktop.services.exports.counter_lists import user_listing
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.pages.opening.forms import UserChanged
from desktop.ui.pages.settings.act_buttons import button_row
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.pages.settings.users.user_dialogs import ROLES, LeaveDialog, SetPassphraseDialog, UserDialog
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text

_NARROW = 640
_ON_WIDE_ONLY = (1, 3, 4)


class UsersSection(Section):
    """The list, and below it what can be done with the chosen user."""

    TITLE = mark("Người dùng")
    HINT = mark("Mỗi người mở sổ và mở khóa quầy bằng mật khẩu của mình. Enter để sửa, Ins để thêm, Ctrl+E để xuất.")

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self.table = Table(t("Người dùng"), _columns())
        self.table.row_opened.connect(self.edit)
        self.table.row_changed.connect(self._show_acts)
        self.count, self._counted = Text("", "hint"), ""
        self.exporter = Exporter(counter, self)
        self.buttons = {
            "add": SecondaryButton(t("Thêm người"), key="Ins", icon_name="plus"),
            "edit": SecondaryButton(t("Sửa"), key="Enter", icon_name="pencil"),
            "passphrase": SecondaryButton(t("Đặt mật khẩu"), icon_name="key"),
            "leave": SecondaryButton(t("Cho nghỉ"), icon_name="user"),
        }
        acts = {"add": self.add, "edit": self.edit, "passphrase": self.set_passphrase, "leave": self.leave}
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.count)
        self.column.addWidget(self.exporter.bar)
        self.column.addWidget(button_row(self.buttons, acts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window only name, role and standing are left."""
        super().resizeEvent(event)
        for column in _ON_WIDE_ONLY:
            self.table.setColumnHidden(column, self.width() < _NARROW)

    def show_state(self, state: SettingsState) -> None:
        """The page was read: read the list too."""
        del state
        self.reload()

    def reload(self) -> None:
        """Read the list again, on the worker."""
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: list_users(desk), self._arrived, receiver=self)

    def add(self) -> None:
        """Ins: a new user."""
        self._ask(UserDialog(self._counter, self.window()), t("Đã thêm người dùng."))

    def edit(self, row: UserRow | None = None) -> None:
        """Enter: name, code and role of the chosen user."""
        row = row or self.table.current_row()
        if row is not None and row.user.left_on is None:
            self._ask(UserDialog(self._counter, self.window(), row), t("Đã lưu người dùng."))

    def set_passphrase(self) -> None:
        """A new passphrase for the chosen user."""
        row = self.table.current_row()
        if row is not None and row.user.left_on is None:
            self._ask(SetPassphraseDialog(self._counter, self.window(), row), t("Đã đặt mật khẩu."))

    def leave(self) -> None:
        """The chosen user works here no more."""
        row = self.table.current_row()
        if row is not None and row.user.left_on is None:
            self._ask(LeaveDialog(self._counter, self.window(), row), t("Đã cho nghỉ."))

    def export(self) -> None:
        """Ctrl+E: the list as shown."""
        self.exporter.ask(user_listing(self.table.shown_texts()))

    def _ask(self, dialog: DimmedDialog, done: str) -> None:
        dialog.closed.connect(partial(self._did, done))
        self._counter.shell.show_dialog(dialog)

    def _did(self, done: str, result: object) -> None:
        if not isinstance(result, User):
            return
        desk = self._counter.open_desk
        if result.id == desk.user.id:
            self._counter.desk = replace(desk, user=result)
        self._counter.shell.toast(done)
        self._counter.announcer.announce(UserChanged(result.id))
        self.reload()

    def _arrived(self, rows: tuple[UserRow, ...]) -> None:
        self.table.set_rows(rows)
        working = sum(row.user.left_on is None for row in rows)
        self._counted = t("{count} người đang làm", count=working)
        self._show_acts(self.table.current_row())

    def _show_acts(self, row: UserRow | None) -> None:
        for name in ("edit", "passphrase", "leave"):
            self.buttons[name].setEnabled(row is not None and row.user.left_on is None)
        gone = row is not None and row.user.left_on is not None
        told = t("người này đã nghỉ nên không sửa được nữa") if gone else ""
        self.count.setText(in_row((self._counted, told), " · "))


def _columns() -> tuple[Column[UserRow], ...]:
    return (
        Column(
            t("HỌ TÊN"), lambda row: Cell(row.user.name, t("đang làm ở quầy này") if row.works_now else "", bold=True)
        ),
        Column(t("MÃ"), lambda row: Cell(row.user.collector_code), width=96),
        Column(t("VAI TRÒ"), lambda row: Cell(t(ROLES[row.user.role][0])), width=140),
        Column(t("MẬT KHẨU"), _passphrase, width=130),
        Column(t("QUYỂN ĐANG GIỮ"), lambda row: Cell(in_row(row.books, ", ")), width=170),
        Column(t("TÌNH TRẠNG"), _standing, width=150),
    )


def _passphrase(row: UserRow) -> Cell:
    if row.user.left_on is not None:
        return Cell("")
    return (
        Cell(t("có riêng"), tone="ok", chip=True) if row.has_passphrase else Cell(t("chưa có"), tone="warn", chip=True)
    )


def _standing(row: UserRow) -> Cell:
    if row.user.left_on is not None:
        return Cell(t("nghỉ {day}", day=f"{row.user.left_on:%d/%m/%Y}"), chip=True)
    if row.user.role is Role.AUDITOR:
        return Cell(t("chỉ xem"), tone="info", chip=True)
    return Cell(t("đang làm"), tone="ok", chip=True)
