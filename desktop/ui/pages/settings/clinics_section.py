"""The editable list of first-visit clinics."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.services.book.clinics import Clinic
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.fields.field_state import make_input
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text


class ClinicsSection(Section):
    """The list, and below it the clinic that is added or changed.

    Signals:
        clinic_saved: a :class:`Clinic` to save.
    """

    TITLE = mark("Nơi khám chữa bệnh ban đầu")
    HINT = mark("Nơi không còn nhận được ẩn đi, người đang có nơi đó vẫn giữ. Enter trên một dòng để sửa, Ins để thêm.")

    clinic_saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = Table(t("Nơi khám chữa bệnh ban đầu"), _columns())
        self.table.row_opened.connect(self.edit)
        self.count = Text("", "hint")
        self.code, self.name = TextField(t("Mã nơi khám")), TextField(t("Tên nơi khám"))
        self.active = QCheckBox(t("Còn nhận đăng ký"))
        self.active.setChecked(True)
        make_input(self.active)
        self.save_button = SecondaryButton(t("Ghi vào danh sách"), icon_name="check")
        self.save_button.clicked.connect(self.save)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.box("code", t("Mã nơi khám"), self.code), 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.box("name", t("Tên nơi khám"), self.name), 3, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.count)
        self.column.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(self.active)
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        self.column.addLayout(foot)

    def show_state(self, state: SettingsState) -> None:
        """Show the list; what is being typed stays."""
        self.show_clinics(state.clinics)

    def show_clinics(self, clinics: tuple[Clinic, ...]) -> None:
        """Show another list."""
        self.table.set_rows(clinics)
        self.count.setText(t("{count} nơi", count=len(clinics)))

    def edit(self, clinic: Clinic) -> None:
        """Take a clinic into the form."""
        self.code.set_value(clinic.code)
        self.name.set_value(clinic.name)
        self.active.setChecked(clinic.active)
        self.name.setFocus()

    def add(self) -> None:
        """An empty form."""
        self.edit(Clinic(code="", name=""))
        self.code.setFocus()

    def save(self) -> None:
        """Hand the clinic on."""
        self.clinic_saved.emit(Clinic(code=self.code.value(), name=self.name.value(), active=self.active.isChecked()))

    def saved(self) -> None:
        """It is in the book: the form is free for the next."""
        self.show_problems(())
        self.add()


def _columns() -> tuple[Column[Clinic], ...]:
    return (
        Column(t("MÃ"), lambda one: Cell(one.code), width=120),
        Column(t("TÊN"), lambda one: Cell(one.name, bold=one.active)),
        Column(
            t("ĐĂNG KÝ"),
            lambda one: Cell(t("còn nhận"), tone="ok", chip=True) if one.active else Cell(t("đã ẩn"), chip=True),
            width=120,
        ),
    )
