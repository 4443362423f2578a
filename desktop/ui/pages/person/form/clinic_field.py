"""The first-visit clinic, out of the book's own list; a clinic that is not there is added in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.book.clinics import Clinic, list_clinics, save_clinic
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.problem_board import ProblemBoard

_NONE = ""


class ClinicField(QWidget):
    """A choice of clinics and, below it while adding, the code and name of a new one.

    Signals:
        value_changed: the chosen code, empty for none.
    """

    value_changed = Signal(object)

    def __init__(self, counter: Counter, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self._wanted = _NONE
        self.choice = ChoiceField(label)
        self._add = LinkButton(t("Thêm nơi khám"), icon_name="plus")
        self.code = TextField(t("Mã nơi khám"))
        self.name = TextField(t("Tên nơi khám"))
        self._board = ProblemBoard(message, self)
        self._form = QWidget()
        self._build()
        self.setFocusProxy(self.choice)
        self._add.clicked.connect(self.start_adding)
        self.choice.value_changed.connect(self._chosen)

    def value(self) -> str:
        """The chosen code."""
        return self._wanted

    def set_value(self, code: object) -> None:
        """Choose a code; one that the list does not hold yet is chosen once the list is read."""
        self._wanted = str(code or _NONE)
        self.choice.set_value(self._wanted)

    def reload(self) -> None:
        """Read the list again."""
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: list_clinics(desk), self._show)

    def start_adding(self) -> None:
        """Show the two fields."""
        self._form.show()
        self.code.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        """Add the clinic and choose it."""
        desk, clinic = self._counter.open_desk, Clinic(code=self.code.value(), name=self.name.value())
        self._counter.worker.run(lambda: save_clinic(desk, clinic), self._saved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the name of a new clinic saves it; Esc gives it up."""
        here = QApplication.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and here is self.name:
            self.save()
        elif event.key() == Qt.Key.Key_Escape and self._form.isVisible():
            self._form.hide()
            self.choice.setFocus()
        else:
            event.ignore()

    def _show(self, clinics: tuple[Clinic, ...]) -> None:
        options = [(_NONE, t("chưa chọn")), *((one.code, f"{one.code} {one.name}") for one in clinics)]
        self.choice.set_options(options)
        self.choice.set_value(self._wanted)

    def _saved(self, saved: Clinic | tuple[Problem, ...]) -> None:
        if isinstance(saved, tuple):
            self._board.show(saved)
            self._board.focus_first()
            return
        self._board.show(())
        self._form.hide()
        for field in (self.code, self.name):
            field.set_value("")
        self._wanted = saved.code
        self.reload()
        self.choice.setFocus()
        self.value_changed.emit(self._wanted)

    def _chosen(self, code: object) -> None:
        self._wanted = str(code or _NONE)
        self.value_changed.emit(self._wanted)

    def _build(self) -> None:
        above, below, column = QHBoxLayout(), QHBoxLayout(self._form), QVBoxLayout(self)
        above.setSpacing(Space.STEP)
        above.addWidget(self.choice, 1)
        above.addWidget(self._add)
        below.setContentsMargins(0, 0, 0, 0)
        for name, label, field, part in (
            ("code", t("Mã nơi khám"), self.code, 1),
            ("name", t("Tên nơi khám"), self.name, 3),
        ):
            box = FieldBox(label, field)
            self._board.register(name, box)
            below.addWidget(box, part)
        keep = SecondaryButton(t("Lưu nơi khám"), key="Enter")
        keep.clicked.connect(self.save)
        below.addWidget(keep, 0, Qt.AlignmentFlag.AlignBottom)
        self._form.hide()
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(self._form)
