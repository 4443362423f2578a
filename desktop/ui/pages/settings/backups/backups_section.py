"""Copies of the book: where they go, how old the last one is, make one now, bring one back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.backups.listing import BackupsView, CopyRow, load_backups
from desktop.services.backups.make import BackupReason, BackupRun, make_backups
from desktop.services.backups.places import add_place, remove_place
from desktop.services.backups.restore import Reopened
from desktop.services.backups.standing import BackupState
from desktop.services.book.settings import load_settings
from desktop.services.desk import Desk
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.opening.forms import BookOpened
from desktop.ui.pages.settings.act_buttons import button_row
from desktop.ui.pages.settings.backups.check_work import CheckWork
from desktop.ui.pages.settings.backups.restore_dialog import RestoreDialog
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.pages.shared.file_choice import Wanted, ask_path
from desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text
from desktop.ui.worker import DatabaseWorker

REASONS = {
    BackupReason.DAY_CLOSE: mark("chốt ngày"),
    BackupReason.UPGRADE: mark("trước khi nâng cấp"),
    BackupReason.DEMAND: mark("theo yêu cầu"),
    BackupReason.RESTORE: mark("trước khi khôi phục"),
}


class BackupsSection(Section):
    """How the copies stand, the places, the copies found there, and what can be done."""

    TITLE = mark("Sao lưu")
    HINT = mark("Chốt ngày tự sao lưu. Mỗi bản được mở ra kiểm tra rồi mới tính; giữ 7 ngày, 4 tuần và 12 tháng.")

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        # a copy is checked for seconds: it has a thread of its own, so that the next person is served meanwhile
        self._thread = DatabaseWorker(counter.shell.show_error, self)
        self._running = False
        self.work = CheckWork(counter, self._thread)
        self.work.told.connect(self._say)
        self.notice = NoticeBox()
        self.places = QWidget()
        self._places = QVBoxLayout(self.places)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(4)
        self.table = Table(t("Các bản sao lưu tìm thấy"), _columns())
        self.table.row_opened.connect(self.restore)
        self.buttons = {
            "run": SecondaryButton(t("Sao lưu ngay"), icon_name="book"),
            "add": SecondaryButton(t("Thêm nơi sao lưu"), key="Ins", icon_name="plus"),
            "restore": SecondaryButton(t("Khôi phục bản đang chọn"), key="Enter", icon_name="undo"),
        }
        self.buttons["check"] = SecondaryButton(t("Kiểm tra sổ"), icon_name="check-circle")
        acts = {"run": self.back_up, "add": self.add, "restore": self.restore, "check": self.check}
        self.column.addWidget(self.notice)
        self.column.addWidget(self.work)
        self.column.addWidget(self.places)
        self.column.addWidget(button_row(self.buttons, acts))
        self.column.addWidget(self.table, 1)

    def show_state(self, state: SettingsState) -> None:
        """The page was read: look into the places too."""
        del state
        self.reload()

    def reload(self) -> None:
        """Look into the places again, on the worker."""
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: load_backups(desk), self._arrived, receiver=self)

    def back_up(self) -> None:
        """Copies into every place now; once at a time."""
        if self._running or self.work.running:
            return
        desk = self._counter.open_desk
        self._running = True
        self.buttons["run"].setEnabled(False)
        self._say(t("Đang sao lưu và kiểm tra"), t("Quầy vẫn làm việc được trong lúc này."), "info")
        self._thread.run(lambda: make_backups(desk, BackupReason.DEMAND), self._backed_up, self._broke, receiver=self)

    def check(self) -> None:
        """Look the book through; once at a time."""
        if not self._running and not self.work.running:
            self.work.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops a check before it would leave the page."""
        if not self.work.stopped_by(event):
            super().keyPressEvent(event)

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until no copy is being made."""
        return self._thread.wait(milliseconds)

    def add(self) -> None:
        """Ins: a further place."""
        ask_path(self, t("Chọn nơi sao lưu"), Path.home(), Wanted.FOLDER, self.add_folder)

    def add_folder(self, folder: Path) -> None:
        """Keep a folder as a place."""
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: add_place(desk, folder), self._place_answered, receiver=self)

    def remove_folder(self, folder: Path) -> None:
        """No more copies go there."""
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: remove_place(desk, folder), lambda _none: self.reload(), receiver=self)

    def restore(self, row: CopyRow | None = None) -> None:
        """Enter: show what the chosen copy would change, and bring it back."""
        row = row or self.table.current_row()
        if row is None or self._running or self.work.running:
            return
        dialog = RestoreDialog(self._counter, self.window(), row.copy.path)
        dialog.closed.connect(partial(enter_restored, self._counter))
        self._counter.shell.show_dialog(dialog)

    def _arrived(self, view: BackupsView) -> None:
        self._show_standing(view)
        self._show_places(view)
        self.table.set_rows(view.copies)
        server = view.standing.state is BackupState.SERVER
        for name in ("run", "add"):
            self.buttons[name].setEnabled(not server)
        self.buttons["restore"].setEnabled(bool(view.copies))

    def _say(self, title: str, text: str, tone: str) -> None:
        self.notice.set(title, text, tone)
        self.notice.setVisible(bool(title))

    def _show_standing(self, view: BackupsView) -> None:
        standing = view.standing
        if standing.state is BackupState.SERVER:
            told = t("Bản sao lưu do người giữ máy chủ làm. Xin hỏi người đó lần sao lưu gần nhất.")
            self._say(t("Sổ dùng chung trên máy chủ PostgreSQL"), told, "info")
        elif standing.warns:
            self._say(shown(standing.warning), shown(standing.advice), "warn")
        elif standing.last_good is None:
            self._say(
                t("Chưa có bản sao lưu"), t("Bản đầu tiên được làm khi chốt ngày, hoặc bấm Sao lưu ngay."), "info"
            )
        else:
            folder = t("Bản gần nhất ở {place}.", place=standing.last_good.place)
            self._say(t("Lần cuối: {line}", line=shown(standing.line)), folder, "ok")

    def _show_places(self, view: BackupsView) -> None:
        while (item := self._places.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place in view.places:
            self._places.addWidget(self._place_line(place, gone=place in view.missing, own=place == view.places[0]))

    def _place_line(self, place: Path, *, gone: bool, own: bool) -> QWidget:
        told = t("{place} (cạnh sổ, luôn có)", place=place) if own else str(place)
        text = Text(t("{place}: không thấy, xin cắm lại", place=place) if gone else told, "quiet", wrap=True)
        if own:
            return text
        link = LinkButton(t("Bỏ nơi này: {place}", place=place))
        link.clicked.connect(partial(_call, self.remove_folder, place))
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if gone:
            row.addWidget(text)
        row.addWidget(link)
        return holder

    def _backed_up(self, run: BackupRun) -> None:
        self._running = False
        self.buttons["run"].setEnabled(True)
        if run.all_good:
            self._counter.shell.toast(t("Đã sao lưu và kiểm tra."))
        self._counter.announcer.announce(run)
        self.reload()

    def _broke(self, error: BaseException) -> None:
        self._running = False
        self.buttons["run"].setEnabled(True)
        self._counter.shell.show_error(error)
        self.reload()

    def _place_answered(self, problems: tuple[Problem, ...]) -> None:
        if problems:
            self._say(t("Chưa thêm được nơi này"), message(problems[0], t), "bad")
        else:
            self.reload()


def enter_restored(counter: Counter, answer: object) -> None:
    """A restore is over: go on with the book that is now open."""
    if not isinstance(answer, Reopened):
        return
    counter.desk = answer.desk
    path = answer.desk.book.path
    if answer.error is not None:
        counter.shell.show_error(answer.error)
    elif path is not None:
        desk = answer.desk
        counter.worker.run(lambda: _notice(desk, path), counter.announcer.announce)
        counter.shell.toast(t("Đã khôi phục sổ."))


def _notice(desk: Desk, path: Path) -> BookOpened:
    settings = load_settings(desk)
    return BookOpened(path, settings.practice, settings.book_name)


def _columns() -> tuple[Column[CopyRow], ...]:
    return (
        Column(t("LÚC"), lambda row: Cell(f"{row.copy.made_at:%H:%M %d/%m/%Y}", bold=True), _made_at, width=150),
        Column(t("LÝ DO"), lambda row: Cell(t(REASONS[row.copy.reason])), width=150),
        Column(t("NGƯỜI"), lambda row: Cell(_count(row, "people")), width=80, right=True),
        Column(t("BIÊN LAI"), lambda row: Cell(_count(row, "receipts")), width=90, right=True),
        Column(t("NƠI"), _place),
        Column(t("TÌNH TRẠNG"), _state, width=130),
    )


def _made_at(row: CopyRow) -> str:
    return row.copy.made_at.isoformat()


def _count(row: CopyRow, name: str) -> str:
    return "" if row.contents is None else format_money(getattr(row.contents, name))


def _place(row: CopyRow) -> Cell:
    newest = "" if row.newest_at is None else t("ghi cuối {time}", time=f"{row.newest_at:%H:%M %d/%m/%Y}")
    return Cell(in_row((str(row.copy.path.parent),), ""), newest)


def _state(row: CopyRow) -> Cell:
    if not row.copy.good:
        return Cell(t("để riêng"), tone="bad", chip=True)
    if row.contents is None:
        return Cell(t("không đọc được"), shown(row.why), tone="bad", chip=True)
    return Cell(t("đã kiểm tra"), tone="ok", chip=True)


def _call(act: Callable[[Path], None], place: Path, _checked: object = None) -> None:
    act(place)
