"""The file, its sheet and heading row, and how far the import may go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.imports import ProposedSheet, Scope, Strategy
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.pages.imports.import_words import STRATEGIES
from desktop.ui.pages.shared.commune_picker import CommunePicker
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import ElidedText, Text

_HEADING_ROWS = 30


class SheetCard(Card):
    """What the clerk chooses about a file.

    Signals:
        file_wanted, sample_wanted: a file is to be chosen; the empty sample is to be saved.
        sheet_chosen: another sheet's name. heading_chosen: another heading row's number.
        changed: strategy, scope or commune.
    """

    file_wanted = Signal()
    sample_wanted = Signal()
    sheet_chosen = Signal(str)
    heading_chosen = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Tệp danh sách"), parent=parent)
        self.file, self.told = ElidedText("", "strong"), Text("", "quiet", wrap=True)
        self.other = SecondaryButton(t("Chọn tệp"), key="Ctrl+O", icon_name="import")
        self.sample = SecondaryButton(t("Lưu tệp mẫu"), key="Alt+9", icon_name="export")
        self.sheet, self.heading = ChoiceField(t("Tờ")), ChoiceField(t("Dòng tiêu đề"))
        self.strategy = ChoiceField(t("Người trong tệp"), [(one, t(text)) for one, text in STRATEGIES.items()])
        self.scope = ChoiceField(
            t("Khi có dòng sai"),
            [(Scope.ROW, t("Dừng dòng ấy, nhập các dòng khác")), (Scope.FILE, t("Không nhập gì của cả tệp"))],
        )
        self.commune = CommunePicker(t("Xã, phường của dòng không ghi xã"))
        self.sheet_box, self.heading_box = FieldBox(t("Tờ"), self.sheet), FieldBox(t("Dòng tiêu đề"), self.heading)
        self._choices = (
            self.sheet_box,
            self.heading_box,
            FieldBox(t("Người trong tệp"), self.strategy),
            FieldBox(
                t("Khi có dòng sai"),
                self.scope,
                hint=t("Người cùng mã hộ vào hoặc dừng cùng nhau; mã hộ trống hoặc 0 không thành hộ."),
            ),
            FieldBox(t("Xã, phường của dòng không ghi xã"), self.commune, hint=t("để trống thì xã của họ cũng trống")),
        )
        self._build()
        self.show_sheet(None)

    def show_sheet(self, proposed: ProposedSheet | None) -> None:
        """Show a file that was looked into; None shows that there is none yet."""
        for box in self._choices:
            box.setVisible(proposed is not None)
        self.file.setText(t("Chưa chọn tệp") if proposed is None else proposed.sheet.path.name)
        self.told.setText(_told(proposed))
        if proposed is None:
            return
        sheets = proposed.head.sheets
        self.sheet.set_options([(one.name, one.name, t("ẩn") if one.hidden else "") for one in sheets])
        self.sheet.set_value(proposed.head.name)
        self.sheet_box.setVisible(len(sheets) > 1)
        last = max(_HEADING_ROWS, proposed.sheet.heading_row)
        self.heading.set_options([(row, t("dòng {row}", row=row)) for row in range(1, last + 1)])
        self.heading.set_value(proposed.sheet.heading_row)

    def chosen(self) -> tuple[Strategy, Scope, str]:
        """How far the import may go, and the commune of rows that name none."""
        strategy, scope = self.strategy.value(), self.scope.value()
        return Strategy(str(strategy)), Scope(str(scope)), self.commune.value()

    def set_chosen(self, strategy: Strategy, scope: Scope) -> None:
        """Show these without telling anyone."""
        self.strategy.set_value(strategy)
        self.scope.set_value(scope)

    def _build(self) -> None:
        self.set_chosen(Strategy.BOTH, Scope.ROW)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.file, self.told, self.other, self.sample, *self._choices):
            column.addWidget(part)
        column.addStretch(1)
        self.body.addWidget(scrolling(holder), 1)
        self.other.clicked.connect(self.file_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self.sheet.value_changed.connect(lambda name: self.sheet_chosen.emit(str(name)))
        self.heading.value_changed.connect(self.heading_chosen)
        for field in (self.strategy, self.scope, self.commune):
            field.value_changed.connect(lambda _value: self.changed.emit())


def _told(proposed: ProposedSheet | None) -> str:
    if proposed is None:
        return t("Kéo tệp .xlsx, .xls, .ods hoặc .csv vào đây, hoặc bấm Ctrl+O.")
    rows = t("{count} dòng dưới tiêu đề.", count=format_money(proposed.head.rows))
    remembered = t("Các cột như lần trước với tệp có cùng tiêu đề.") if proposed.remembered else ""
    return in_row((rows, remembered, *(shown(note) for note in proposed.head.notes)), " ")
