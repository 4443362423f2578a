"""What a draft's line asks for: its kind, the first-visit clinic, the paper card, a note."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.services.lists.batches import BatchView, LineKind, LineView
from desktop.services.lists.drafts import Changed, ChangeLine, change_line
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.person.form.clinic_field import ClinicField
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

KINDS = {
    LineKind.NEW: mark("Tăng mới"),
    LineKind.CONTINUE: mark("Đóng tiếp"),
    LineKind.AGAIN: mark("Đóng lại"),
    LineKind.STOP: mark("Giảm"),
    LineKind.CHANGE: mark("Điều chỉnh"),
}


class LineDialog(DimmedDialog):
    """Closes with what changed."""

    TITLE = mark("Sửa dòng")
    ACTS = (
        Act(key="Enter", label=mark("lưu"), method="save"),
        Act(key="F9", label=mark("lưu"), method="save"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, view: BatchView, line: LineView, window: QWidget) -> None:
        super().__init__(window, width=640)
        self._counter, self._view, self._line = counter, view, line
        self._running = False
        tiles = [Tile(kind, t(name), numbers=(str(place),)) for place, (kind, name) in enumerate(KINDS.items(), 1)]
        self.kind = ChoiceTiles(t("Loại"), tiles)
        self.kind.set_value(line.kind)
        self.paper = QCheckBox(t("Xin bản giấy (thẻ, tờ bìa)"))
        self.paper.setChecked(line.paper)
        self.note = TextField(t("Ghi chú"), placeholder=t("đứng trước số biên lai ở cột ghi chú"))
        self.note.setMaxLength(200)
        self.note.setText(line.note)
        self.box = FieldBox(t("Ghi chú"), self.note)
        self.clinic = ClinicField(counter, t("Nơi khám chữa bệnh ban đầu"))
        self.clinic.set_value(line.clinic_code)
        self.clinic_box = FieldBox(t("Nơi khám chữa bệnh ban đầu"), self.clinic)
        others = line.household_without_clinic
        self.household = QCheckBox(t("Chọn cho cả {count} người khác trong hộ chưa có nơi khám", count=others))
        self.household.setChecked(bool(others))
        save = PrimaryButton(t("Lưu dòng"), icon_name="check")
        leave = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        save.clicked.connect(self.save)
        leave.clicked.connect(self.escape)
        acts = QHBoxLayout()
        acts.addWidget(save, 1)
        acts.addWidget(leave)
        title = t("Dòng {position}: {name}", position=line.position, name=line.name)
        self.body.addWidget(Text(title, "page_title", wrap=True))
        self.body.addWidget(Text(in_row((line.what, line.receipt_number), " · "), "body", tone="text2", wrap=True))
        for part in (self.kind, self.clinic_box, self.household, self.paper, self.box):
            self.body.addWidget(part)
        self.body.addLayout(acts)
        self.clinic_box.setVisible(line.clinic_code is not None)
        self.household.setVisible(line.clinic_code is not None and bool(others))
        if line.clinic_code is not None:
            self.clinic.reload()

    def first_focus(self) -> QWidget | None:
        """On the clinic while it is what the line lacks."""
        return self.clinic.choice if self._line.clinic_code == "" else super().first_focus()

    def save(self) -> None:
        """Enter on the last field, or F9."""
        if self._running:
            return
        self._running = True
        desk, row, line = self._counter.open_desk, self._view.row, self._line
        kind = LineKind(str(self.kind.value()))  # Qt keeps plain texts
        note, clinic = self.note.value(), self._chosen_clinic()
        command = ChangeLine(
            batch_id=row.batch_id,
            version=row.version,
            line_id=line.line_id,
            kind=kind if kind is not line.kind else None,
            paper=self.paper.isChecked() if self.paper.isChecked() != line.paper else None,
            note=note if note != line.note else None,
            clinic_code=clinic,
            for_household=clinic is not None and self.household.isChecked(),
        )
        self._counter.worker.run(lambda: change_line(desk, command), self._saved, self._failed, receiver=self)

    def _chosen_clinic(self) -> str | None:
        """Another clinic than the book has; None where the line has one already or is not asked for it."""
        chosen = self.clinic.value()
        return chosen if self._line.clinic_code is not None and chosen not in {"", self._line.clinic_code} else None

    def _saved(self, changed: Changed) -> None:
        self.finish(changed)

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if isinstance(error, CounterError):
            self.box.show_problem(in_row((shown(error.title), shown(error.advice)), " "))
        else:
            self._counter.shell.show_error(error)
