"""Add and change a user, give a passphrase, let leave; each with the supervisor's passphrase in the same dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.domain.problem import Problem
from desktop.services.book.approval import Approval
from desktop.services.book.users import (
    AddUser,
    ChangeUser,
    LetLeave,
    Role,
    SetPassphrase,
    UserRow,
    add_user,
    change_user,
    let_leave,
    set_passphrase,
)
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.opening.book_acts import check_passphrases
from desktop.ui.pages.opening.new_book_view import PassphrasePair
from desktop.ui.pages.settings.act_dialog import ActDialog
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.line_field import TextField

ROLES = {
    Role.CLERK: (mark("Người thu"), mark("thu tiền, lập hồ sơ")),
    Role.SUPERVISOR: (mark("Người kiểm soát"), mark("cũng thu tiền, và phê duyệt")),
    Role.AUDITOR: (mark("Người kiểm tra"), mark("chỉ xem, xuất ra tệp")),
}


class UserDialog(ActDialog):
    """A new user with a passphrase, or another name, code and role of one."""

    TITLE = mark("Người dùng")

    def __init__(self, counter: Counter, window: QWidget, row: UserRow | None = None) -> None:
        super().__init__(counter, window, t("Thêm người dùng") if row is None else t("Sửa người dùng"))
        self._row = row
        self.name, self.code = TextField(t("Họ tên")), TextField(t("Mã nhân viên thu"))
        tiles = [
            Tile(role.value, t(title), t(note), (str(place),))
            for place, (role, (title, note)) in enumerate(ROLES.items(), 1)
        ]
        self.role = ChoiceTiles(t("Vai trò"), tiles)
        self.role.set_value(Role.CLERK.value if row is None else row.user.role.value)
        self.passphrases = PassphrasePair(t("Mật khẩu"), t("Gõ lại mật khẩu"))
        self.body.addWidget(self.box("user_name", t("Họ tên"), self.name))
        self.body.addWidget(self.box("collector_code", t("Mã nhân viên thu"), self.code, t("in trên biên lai")))
        self.body.addWidget(self.box("role", t("Vai trò"), self.role))
        if row is None:
            self.board.register("passphrase", self.passphrases.first_box)
            self.board.register("passphrase_again", self.passphrases.again_box)
            self.body.addWidget(self.passphrases)
        else:
            self.passphrases.hide()
            self.name.set_value(row.user.name)
            self.code.set_value(row.user.collector_code)
        self.finish_layout(t("Lưu người dùng"), approved=True)

    def typed_problems(self) -> tuple[Problem, ...]:
        """The passphrase typed the same twice."""
        if self._row is not None:
            return ()
        problems = check_passphrases(self.passphrases.first.text(), self.passphrases.again.text())
        missing = () if self.name.value() else (Problem("user_name", "missing_field"),)
        asked = () if self.approval.secret() else (Problem("approval", "missing_field"),)
        return (*missing, *problems, *asked) if problems or missing else ()

    def work(self) -> Callable[[], object]:
        """Add or change."""
        desk, approval = self.counter.open_desk, Approval(self.approval.secret())
        name, code, role = self.name.value(), self.code.value(), Role(str(self.role.value()))
        if self._row is None:
            passphrase = self.passphrases.first.text()
            adding = AddUser(name=name, collector_code=code, role=role, passphrase=passphrase, approval=approval)
            return lambda: add_user(desk, adding)
        changing = ChangeUser(user_id=self._row.user.id, name=name, collector_code=code, role=role, approval=approval)
        return lambda: change_user(desk, changing)


class SetPassphraseDialog(ActDialog):
    """A passphrase for someone who has none or has forgotten theirs."""

    TITLE = mark("Đặt mật khẩu")

    def __init__(self, counter: Counter, window: QWidget, row: UserRow) -> None:
        title = t("Đặt mật khẩu cho {name}", name=row.user.name)
        super().__init__(counter, window, title, told=t("Mật khẩu cũ không mở sổ nữa."))
        self._row = row
        self.passphrases = PassphrasePair(t("Mật khẩu mới"), t("Gõ lại mật khẩu mới"))
        self.board.register("passphrase", self.passphrases.first_box)
        self.board.register("passphrase_again", self.passphrases.again_box)
        self.body.addWidget(self.passphrases)
        self.finish_layout(t("Đặt mật khẩu"), icon_name="key", approved=True)

    def typed_problems(self) -> tuple[Problem, ...]:
        """The passphrase typed the same twice."""
        return check_passphrases(self.passphrases.first.text(), self.passphrases.again.text())

    def work(self) -> Callable[[], object]:
        """Set it."""
        desk = self.counter.open_desk
        command = SetPassphrase(
            user_id=self._row.user.id,
            passphrase=self.passphrases.first.text(),
            approval=Approval(self.approval.secret()),
        )
        return lambda: set_passphrase(desk, command)


class LeaveDialog(ActDialog):
    """Someone works here no more."""

    TITLE = mark("Cho nghỉ")

    def __init__(self, counter: Counter, window: QWidget, row: UserRow) -> None:
        told = t("Từ hôm nay mật khẩu của người này không mở sổ nữa. Việc đã làm vẫn ghi tên người này.")
        super().__init__(counter, window, t("{name} thôi làm ở điểm thu?", name=row.user.name), told=told)
        self._row = row
        self.finish_layout(t("Cho nghỉ"), icon_name="user", approved=True)

    def work(self) -> Callable[[], object]:
        """Let leave."""
        desk = self.counter.open_desk
        command = LetLeave(user_id=self._row.user.id, approval=Approval(self.approval.secret()))
        return lambda: let_leave(desk, command)
