"""A known book and its passphrase; errors stand beside the field with what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.ui.i18n import t
from desktop.ui.pages.opening.sentences import error_code, offers_take_over, told
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.field_state import mark_problem
from desktop.ui.widgets.fields.passphrase_field import PassphraseField
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.text import Text

_SHOWN_BOOKS = 3


class UnlockCard(Card):
    """A known book and its passphrase.

    Signals:
        unlock_wanted: path and passphrase. take_over_wanted: the same, although another machine left its lock.
        other_book_wanted, recovery_wanted: the links were pressed.
    """

    unlock_wanted = Signal(object, str)
    take_over_wanted = Signal(object, str)
    other_book_wanted = Signal()
    recovery_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=32, parent=parent)
        self._paths: dict[str, Path] = {}
        self.path: Path | None = None
        self.body.addWidget(Text(t("Mở sổ"), "name"))
        self.body.addLayout(self._book_row())
        self.books = ChoiceTiles(t("Sổ"), ())
        self.books.value_changed.connect(lambda key: self._choose(self._paths[str(key)]))
        self.body.addWidget(self.books)
        self.passphrase = PassphraseField(t("Mật khẩu mở sổ"))
        self.passphrase.entered.connect(self.unlock)
        self.passphrase.textEdited.connect(lambda _text: self.clear_error())
        self.passphrase.caps_lock_seen.connect(self._show_caps_lock)
        self.box = FieldBox(t("Mật khẩu mở sổ"), self.passphrase)
        self.box.setFixedWidth(400)
        self.problem = NoticeBox(tone="bad")
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.problem, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addLayout(self._buttons())

    def show_books(self, paths: Sequence[Path], now: datetime) -> None:
        """Offer these books, the first one chosen."""
        self._now = now
        shown = tuple(paths)[:_SHOWN_BOOKS]
        self._paths = {str(path): path for path in shown}
        self.books.set_tiles([Tile(str(path), path.stem, _short(path.parent)) for path in shown])
        self.books.setVisible(len(shown) > 1)
        if shown:
            self.books.set_value(str(shown[0]))
            self._choose(shown[0])

    def unlock(self) -> None:
        """Enter: open the book."""
        if self.path is not None and not self.busy:
            self.unlock_wanted.emit(self.path, self.passphrase.text())

    def take_over(self) -> None:
        """The other machine is gone: open here."""
        if self.path is not None and not self.busy:
            self.take_over_wanted.emit(self.path, self.passphrase.text())

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self.passphrase.isReadOnly()

    def set_busy(self, *, busy: bool) -> None:
        """While the book is being opened the field waits; what is in it stays."""
        self.passphrase.setReadOnly(busy)
        self.open_button.set_act(t("Đang mở sổ") if busy else t("Mở sổ"))

    def show_error(self, error: CounterError) -> None:
        """What happened and what to do next, beside the field."""
        title, advice = told(error)
        if error_code(error) == "wrong_passphrase" and self.passphrase.caps_lock:
            advice = t("Caps Lock đang bật. Tắt đi rồi gõ lại.")
        self.problem.set(title, advice, "bad")
        self.problem.show()
        self.take_over_button.setVisible(offers_take_over(error))
        if error_code(error) == "wrong_passphrase":
            mark_problem(self.passphrase, f"{title}. {advice}")
            self.passphrase.selectAll()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_error(self) -> None:
        """Something was typed."""
        self.problem.hide()
        self.take_over_button.hide()
        mark_problem(self.passphrase, "")

    def _choose(self, path: Path) -> None:
        self.path = path
        self.name.setText(path.stem)
        self.note.setText(_last_used(path, self._now))
        self.clear_error()

    def _show_caps_lock(self, on: object) -> None:
        self.box.set_hint(t("Caps Lock đang bật.") if on else "")

    def _book_row(self) -> QHBoxLayout:
        self.name, self.note = Text("", "strong"), Text("", "quiet")
        other = LinkButton(t("Sổ khác"), key="Ctrl+O")
        other.clicked.connect(self.other_book_wanted)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.name)
        row.addWidget(self.note, 1)
        row.addWidget(other)
        return row

    def _buttons(self) -> QHBoxLayout:
        self.open_button = PrimaryButton(t("Mở sổ"), key="Enter", icon_name="lock")
        self.open_button.setFixedWidth(240)
        self.open_button.clicked.connect(self.unlock)
        self.take_over_button = SecondaryButton(t("Mở trên máy này"), key="Ctrl+M", height=56)
        self.take_over_button.clicked.connect(self.take_over)
        self.take_over_button.hide()
        forgotten = LinkButton(t("Quên mật khẩu: dùng phiếu khôi phục"), key="Ctrl+R")
        forgotten.clicked.connect(self.recovery_wanted)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.open_button)
        row.addWidget(self.take_over_button)
        row.addWidget(forgotten)
        row.addStretch(1)
        return row


def _short(folder: Path) -> str:
    text = str(folder)
    return text if len(text) <= 34 else f"…{text[-33:]}"


def _last_used(path: Path, now: datetime) -> str:
    used = datetime.fromtimestamp(path.stat().st_mtime, tz=now.tzinfo)
    if used.date() == now.date():
        return t("lưu gần nhất {time} hôm nay", time=f"{used:%H:%M}")
    return t("lưu gần nhất {day}", day=f"{used:%d/%m/%Y}")
