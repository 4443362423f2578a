"""The form of a new book: name and folder, passphrase twice, the office, the user."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.ui.i18n import mark, t
from desktop.ui.pages.opening.forms import NewBookForm, strength
from desktop.ui.pages.opening.sentences import sentence, told
from desktop.ui.pages.shared.commune_picker import CommunePicker
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.fields.passphrase_field import PassphraseField
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.text import Text

_PAUSE_MS = 250
_LEVELS = {
    "short": mark("Mật khẩu còn ngắn"),
    "weak": mark("Mật khẩu tạm được"),
    "good": mark("Mật khẩu tốt"),
}


class PassphrasePair(QWidget):
    """A passphrase and its repetition, how strong it is, whether Caps Lock is on."""

    def __init__(self, label: str, again_label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.again = PassphraseField(label), PassphraseField(again_label)
        self.first_box, self.again_box = FieldBox(label, self.first), FieldBox(again_label, self.again)
        self.level = Chip("", "warn")
        self.caps_lock = Chip("", "warn", icon_name="warn")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.GAP)
        for box in (self.first_box, self.again_box):
            row.addWidget(box, 1, Qt.AlignmentFlag.AlignTop)
        chips = QHBoxLayout()
        chips.addWidget(self.level)
        chips.addWidget(self.caps_lock)
        chips.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(row)
        column.addLayout(chips)
        self.first.textEdited.connect(self._show_level)
        for field in (self.first, self.again):
            field.caps_lock_seen.connect(self._show_caps_lock)

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self.level.set("", "warn")

    def _show_level(self, text: str) -> None:
        tone, level = strength(text)
        self.level.set(t(_LEVELS[level]) if text else "", tone, {"ok": "check", "warn": "info", "bad": "warn"}[tone])
        self.level.setVisible(bool(text))

    def _show_caps_lock(self, on: object) -> None:
        self.caps_lock.set(t("Caps Lock đang bật") if on else "", "warn")
        self.caps_lock.setVisible(bool(on))


class NewBookView(QWidget):
    """The form. All problems show at once, each beside its field; once shown, they follow what is typed.

    Signals:
        make_wanted: a :class:`NewBookForm`. folder_wanted: the clerk wants to choose a folder.
        commune_search_wanted: a text. edited: a moment after something was typed or chosen.
        check_wanted: the :class:`NewBookForm` then, when problems of it are shown.
    """

    make_wanted = Signal(object)
    check_wanted = Signal(object)
    folder_wanted = Signal()
    commune_search_wanted = Signal(str)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        self.board = ProblemBoard(sentence, self)
        self.name, self.folder = TextField(t("Tên sổ")), TextField(t("Thư mục"))
        self.passphrases = PassphrasePair(t("Mật khẩu mở sổ"), t("Gõ lại mật khẩu"))
        self.agency, self.organisation = TextField(t("Cơ quan BHXH")), TextField(t("Tổ chức dịch vụ thu"))
        self.point_code, self.address = TextField(t("Mã điểm thu")), TextField(t("Địa chỉ điểm thu"))
        self.commune = CommunePicker(t("Xã, phường, đặc khu"))
        self.commune.search_wanted.connect(self.commune_search_wanted)
        self.user_name, self.collector_code = TextField(t("Họ tên người thu")), TextField(t("Mã nhân viên thu"))
        column.addWidget(self._book_card())
        column.addWidget(self._office_card())
        self.problem = NoticeBox(tone="bad")
        self.problem.hide()
        column.addWidget(self.problem)
        column.addLayout(self._foot())
        column.addStretch(1)
        self.board.unplaced.connect(self._show_unplaced)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self._refused = False
        for line in (*self._texts().values(), self.commune.line, self.passphrases.first, self.passphrases.again):
            line.textChanged.connect(lambda _text: self._pause.start())

    def restore(self, kept: Mapping[str, str]) -> None:
        """Show what was typed before the program ended without making the book."""
        for name, field in self._texts().items():
            if kept.get(name):
                field.set_value(kept[name])
        if kept.get("commune_text"):
            self.commune.set_value(kept.get("commune_code", ""), kept["commune_text"])

    def start(self, folder: Path) -> None:
        """Offer a folder; what was typed before stays."""
        if not self.folder.value():
            self.folder.set_value(str(folder))
        self.name.setFocus()

    def form(self) -> NewBookForm:
        """What is typed now."""
        return NewBookForm(
            name=self.name.value(),
            folder=self.folder.value(),
            passphrase=self.passphrases.first.text(),
            passphrase_again=self.passphrases.again.text(),
            agency=self.agency.value(),
            organisation=self.organisation.value(),
            point_code=self.point_code.value(),
            commune_code=self.commune.value(),
            commune_text=self.commune.text(),
            address=self.address.value(),
            user_name=self.user_name.value(),
            collector_code=self.collector_code.value(),
        )

    def attempt(self) -> None:
        """F9: hand the form on."""
        self.problem.hide()
        self.make_wanted.emit(self.form())

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Every problem beside its field, the focus on the first."""
        self._refused = True
        self.make_button.show_problem_count(self.board.show(problems))
        self.board.focus_first()

    def follow(self, checked: NewBookForm, problems: Iterable[Problem]) -> None:
        """What is wrong with the form as it was checked; something typed since has a check of its own."""
        if self._refused and checked == self.form():
            self.make_button.show_problem_count(self.board.show(problems))

    def show_error(self, error: CounterError) -> None:
        """Why the book could not be made; everything typed stays."""
        self.problem.set(*told(error), "bad")
        self.problem.show()

    def finished(self) -> None:
        """The book is made: the secrets go."""
        self.passphrases.clear()
        self.show_problems(())
        self._refused = False
        self._pause.stop()  # last: the cleared fields started it

    def _paused(self) -> None:
        self.edited.emit()
        if self._refused:
            self.check_wanted.emit(self.form())

    def _texts(self) -> dict[str, TextField]:
        """The plain fields by their names in the form."""
        return {
            "name": self.name,
            "folder": self.folder,
            "agency": self.agency,
            "organisation": self.organisation,
            "point_code": self.point_code,
            "address": self.address,
            "user_name": self.user_name,
            "collector_code": self.collector_code,
        }

    def _show_unplaced(self, sentences: tuple[str, ...]) -> None:
        self.problem.set(" ".join(sentences), "", "bad")
        self.problem.setVisible(bool(sentences))

    def _book_card(self) -> Card:
        card = Card(t("Sổ và mật khẩu"), hint=t("mật khẩu không lấy lại được nếu mất cả phiếu khôi phục"))
        row = QHBoxLayout()
        row.setSpacing(Space.GAP)
        row.addWidget(self._box("name", t("Tên sổ"), self.name, t("ví dụ: An Hòa 2026")), 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            self._box("folder", t("Thư mục"), self.folder, t("trên ổ đĩa của máy này")), 3, Qt.AlignmentFlag.AlignTop
        )
        choose = LinkButton(t("Chọn"), key="Ctrl+O")
        choose.clicked.connect(self.folder_wanted)
        row.addWidget(choose)
        card.body.addLayout(row)
        self.board.register("passphrase", self.passphrases.first_box)
        self.board.register("passphrase_again", self.passphrases.again_box)
        card.body.addWidget(self.passphrases)
        return card

    def _office_card(self) -> Card:
        card = Card(t("Điểm thu và người thu"), hint=t("in trên biên lai; sửa được trong Cài đặt"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.GAP)
        grid.setVerticalSpacing(Space.STEP)
        boxes = (
            self._box("organisation", t("Tổ chức dịch vụ thu"), self.organisation),
            self._box("agency", t("Cơ quan BHXH"), self.agency),
            self._box("point_code", t("Mã điểm thu"), self.point_code),
            self._box("commune_code", t("Xã, phường, đặc khu"), self.commune),
            self._box("address", t("Địa chỉ điểm thu"), self.address),
            self._box("user_name", t("Họ tên người thu"), self.user_name),
            self._box("collector_code", t("Mã nhân viên thu"), self.collector_code),
        )
        for place, box in enumerate(boxes):
            grid.addWidget(box, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        card.body.addLayout(grid)
        return card

    def _foot(self) -> QHBoxLayout:
        self.make_button = PrimaryButton(t("Lập sổ"), key="F9", icon_name="book")
        self.make_button.setFixedWidth(280)
        self.make_button.clicked.connect(self.attempt)
        row = QHBoxLayout()
        row.setSpacing(Space.GAP)
        row.addWidget(self.make_button)
        row.addWidget(Text(t("Esc quay lại, những gì đã gõ được giữ."), "quiet"), 1)
        return row

    def _box(self, field: str, label: str, control: QWidget, hint: str = "") -> FieldBox:
        box = FieldBox(label, control, hint=hint)
        self.board.register(field, box)
        return box
