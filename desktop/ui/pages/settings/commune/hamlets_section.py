"""Hamlets of the commune: names, how many people the commune counts there, and the other ways people write them."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.board.hamlets import (
    HamletsView,
    HamletView,
    SaveHamlet,
    UnknownSpelling,
    add_spelling,
    close_hamlet,
    hamlets_view,
    remove_spelling,
    save_hamlet,
    take_from_addresses,
)
from desktop.services.desk import Desk
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.pages.settings.act_buttons import button_row
from desktop.ui.pages.settings.commune.reading_section import ReadingSection
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.line_field import DigitsField, TextField
from desktop.ui.widgets.panels.card import EmptyState
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text

_LEAST, _UNKNOWN_HEIGHT, _ROW = 190, 132, 48


class HamletsSection(ReadingSection):
    """The list and the hamlet being changed; below it the spellings that belong to no hamlet yet."""

    TITLE = mark("Thôn, xóm")
    HINT = mark("Enter để sửa, Ins để thêm, Del để bỏ thôn đã sáp nhập. Số dân xã đếm là mẫu số của tỷ lệ bao phủ.")

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._editing: UUID | None = None
        self.table = Table(t("Thôn, xóm"), _columns(), row_height=_ROW)
        self.table.setMinimumHeight(_LEAST)
        self.empty = EmptyState(
            t("Chưa có thôn nào. Lập từ địa chỉ của người trong sổ, hoặc bấm Ins."),
            t("Lập từ địa chỉ"),
            icon_name="home",
        )
        self.name, self.counted = TextField(t("Tên thôn")), DigitsField(t("Số dân xã đếm"), length=7)
        self.save_button = SecondaryButton(t("Ghi thôn"), icon_name="check")
        self.spelling = ChoiceField(t("Cách viết khác"))
        self.remove_button = SecondaryButton(t("Bỏ cách viết này"), icon_name="undo")
        self.unknown = Table(t("Cách viết chưa rõ thôn nào"), _unknown_columns(), row_height=40)
        self.unknown.setFixedHeight(_UNKNOWN_HEIGHT)
        self.unknown_title = Text("", "strong", wrap=True)
        self.belongs = ChoiceField(t("Thuộc thôn"))
        self.add_button = SecondaryButton(t("Ghi cách viết"), icon_name="check")
        self.take_button = SecondaryButton(t("Lập thôn từ các địa chỉ này"), icon_name="plus")
        self._lay_out()
        self._connect()

    def read(self, desk: Desk) -> HamletsView:
        """Hamlets and unknown spellings."""
        return hamlets_view(desk)

    def show_read(self, found: object) -> None:
        """Show both lists; what is being typed stays."""
        if not isinstance(found, HamletsView):
            return
        here = self.table.current_row()
        self.table.set_rows(found.hamlets)
        ids = [one.id for one in found.hamlets]
        if isinstance(here, HamletView) and here.id in ids:
            self.table.selectRow(ids.index(here.id))
        self.table.setVisible(bool(found.hamlets))
        self.empty.setVisible(not found.hamlets)
        self.unknown.set_rows(found.unknown)
        self.belongs.set_options([(one.id, one.name, format_money(one.people)) for one in found.hamlets])
        self._tell_unknown(found)
        self._offer_spellings(self.table.current_row())

    def edit(self, hamlet: HamletView) -> None:
        """Enter: take a hamlet into the form."""
        self._editing = hamlet.id
        self.name.set_value(hamlet.name)
        self.counted.set_value("" if hamlet.counted is None else str(hamlet.counted))
        self._offer_spellings(hamlet)
        self.name.setFocus()

    def add(self) -> None:
        """Ins: an empty form."""
        self._editing = None
        self.name.clear()
        self.counted.clear()
        self.name.setFocus()

    def save(self) -> None:
        """Keep what is in the form."""
        command = SaveHamlet(hamlet_id=self._editing, name=self.name.value(), counted=str(self.counted.value() or ""))
        self.act(lambda desk: save_hamlet(desk, command), self._saved)

    def save_too(self) -> None:
        """F9 keeps a hamlet that is being typed."""
        if self.name.value():
            self.save()

    def close_chosen(self) -> None:
        """Del: the selected hamlet is no more; the same name opens it again."""
        row = self.table.current_row()
        if isinstance(row, HamletView):
            told = t("Đã bỏ {name}. Ghi lại tên này để mở lại.", name=row.name)
            self.act(lambda desk: close_hamlet(desk, row.id), lambda _none: self.counter.shell.toast(told))

    def take(self) -> None:
        """A hamlet for every spelling that several people have."""

        def told(count: int) -> None:
            self.counter.shell.toast(t("Đã lập {count} thôn từ địa chỉ.", count=count))

        self.act(take_from_addresses, told)

    def join(self) -> None:
        """The selected spelling belongs to the chosen hamlet from now on."""
        row, hamlet = self.unknown.current_row(), self.belongs.value()
        if not isinstance(row, UnknownSpelling):
            return
        if not isinstance(hamlet, UUID):
            self.belongs.setFocus()
            return
        told = t("Người viết {text} nay tính vào {name}.", text=row.text, name=self.belongs.currentText())
        self.act(lambda desk: add_spelling(desk, hamlet, row.text), lambda _none: self.counter.shell.toast(told))

    def part(self) -> None:
        """The chosen spelling of the hamlet in the form belongs to it no more."""
        spelling = self.spelling.value()
        if isinstance(spelling, UUID):
            told = t("Đã bỏ cách viết này.")
            self.act(lambda desk: remove_spelling(desk, spelling), lambda _none: self.counter.shell.toast(told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del on the list."""
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.close_chosen()
        else:
            super().keyPressEvent(event)

    def _saved(self, _made: object) -> None:
        self.counter.shell.toast(t("Đã ghi {name}.", name=self.name.value()))
        self.add()

    def _offer_spellings(self, hamlet: object) -> None:
        spellings = hamlet.spellings if isinstance(hamlet, HamletView) else ()
        self.spelling.set_options(list(spellings))
        if spellings:
            self.spelling.set_value(spellings[0][0])
        self._spellings.setVisible(bool(spellings))

    def _tell_unknown(self, found: HamletsView) -> None:
        told = [t("Cách viết chưa rõ thôn nào: {count}", count=len(found.unknown))] if found.unknown else []
        if found.without:
            told.append(t("{count} người không ghi thôn", count=format_money(found.without)))
        self.unknown_title.setText(in_row(told, "; ") or t("Mọi địa chỉ trong sổ đều rõ thôn."))
        for widget in (self.unknown, self._joining):
            widget.setVisible(bool(found.unknown))

    def _lay_out(self) -> None:
        form = QHBoxLayout()
        form.setSpacing(16)
        form.addWidget(self.box("name", t("Tên thôn"), self.name), 3, Qt.AlignmentFlag.AlignTop)
        form.addWidget(self.box("counted", t("Số dân xã đếm (người)"), self.counted), 2, Qt.AlignmentFlag.AlignTop)
        form.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._spellings, spellings = _row(self.spelling, self.remove_button)
        self._joining = QWidget()
        joining = QHBoxLayout(self._joining)
        joining.setContentsMargins(0, 0, 0, 0)
        joining.addWidget(self.box("spelling", t("Thuộc thôn"), self.belongs), 1)
        buttons = button_row({"add": self.add_button, "take": self.take_button}, {"add": self.join, "take": self.take})
        joining.addWidget(buttons, 1, Qt.AlignmentFlag.AlignBottom)
        self.column.addWidget(self.note)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.empty, 1)
        self.column.addLayout(form)
        self.column.addWidget(spellings)
        self.column.addWidget(self.unknown_title)
        self.column.addWidget(self.unknown)
        self.column.addWidget(self._joining)

    def _connect(self) -> None:
        self.table.row_opened.connect(self.edit)
        self.table.row_changed.connect(self._offer_spellings)
        self.empty.act_pressed.connect(self.take)
        self.save_button.clicked.connect(self.save)
        self.remove_button.clicked.connect(self.part)
        self.unknown.row_opened.connect(lambda _row: self.belongs.setFocus())


def _row(*widgets: QWidget) -> tuple[QWidget, QWidget]:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    return holder, holder


def _columns() -> tuple[Column[HamletView], ...]:
    return (
        Column(t("THÔN, CÁCH VIẾT KHÁC"), _name, lambda one: one.name),
        Column(t("XÃ ĐẾM"), _counted, lambda one: -1 if one.counted is None else one.counted, width=120, right=True),
        Column(t("TRONG SỔ"), _people, lambda one: one.people, width=120, right=True),
    )


def _name(one: HamletView) -> Cell:
    return Cell(one.name, in_row(text for _key, text in one.spellings), bold=True)


def _counted(one: HamletView) -> Cell:
    return Cell("–" if one.counted is None else format_money(one.counted))


def _people(one: HamletView | UnknownSpelling) -> Cell:
    return Cell(format_money(one.people))


def _unknown_columns() -> tuple[Column[UnknownSpelling], ...]:
    return (
        Column(t("VIẾT TRONG ĐỊA CHỈ"), lambda one: Cell(one.text), lambda one: one.text),
        Column(t("NGƯỜI"), _people, lambda one: one.people, width=120, right=True),
    )
