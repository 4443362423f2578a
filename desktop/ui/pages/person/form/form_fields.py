"""The fields of the person form, each with its box, its problem and its place in the draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.identity.ethnic_groups import ETHNIC_GROUPS
from desktop.services.people.field_names import FIELD_NAMES
from desktop.services.people.person_form import SEX_NAMES, PersonDraft, read_birth
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.person.form.clinic_field import ClinicField
from desktop.ui.pages.person.form.draft_fields import with_fields
from desktop.ui.pages.shared.commune_picker import CommunePicker
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import DigitsField, LineField, TextField
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.panels.problem_board import ProblemBoard

_GROUPS: tuple[tuple[str, tuple[tuple[str, int], ...]], ...] = (
    (
        mark("Người này là ai"),
        (("full_name", 4), ("sex", 2), ("birth", 3), ("ethnicity", 2), ("nationality", 1)),
    ),
    (mark("Số và giấy tờ"), (("personal_id", 2), ("old_id", 1), ("si_number", 1), ("hi_number", 2))),
    (mark("Nơi ở hiện nay"), (("commune_code", 6), ("hamlet", 3), ("street", 3), ("old_address", 6))),
    (mark("Liên hệ và nơi khám"), (("phone", 2), ("email", 2), ("occupation", 2), ("clinic_code", 6))),
)
_WIDTH = 6
_DIGITS = {
    "personal_id": (12, (3, 3, 3, 3)),
    "old_id": (9, (3, 3, 3)),
    "si_number": (10, ()),
    "phone": (12, (4, 3, 3)),
}
_HINTS = {
    "full_name": mark("ghi đúng như trên giấy tờ"),
    "birth": mark("15031992, 031992 hoặc 1992"),
    "personal_id": mark("12 số trên thẻ căn cước"),
    "old_id": mark("9 số"),
    "si_number": mark("10 số"),
    "hi_number": mark("10 số, hoặc 15 ký tự của thẻ trước 2021"),
    "old_address": mark("xã, huyện, tỉnh như giấy tờ trước 01/07/2025"),
    "nationality": mark("hai chữ, ví dụ VN"),
}


@dataclass(frozen=True, slots=True)
class _Access:
    read: Callable[[], str]
    write: Callable[[str], None]


class PersonFields(QWidget):
    """All fields; ``board`` shows their problems.

    Signals:
        edited: something was changed by hand.
    """

    edited = Signal()

    def __init__(self, counter: Counter, board: ProblemBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self.widgets: dict[str, QWidget] = {}
        self._access: dict[str, _Access] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        for title, names in _GROUPS:
            card, grid = Card(t(title)), QGridLayout()
            grid.setHorizontalSpacing(Space.GAP)
            grid.setVerticalSpacing(Space.STEP)
            for place in range(_WIDTH):
                grid.setColumnStretch(place, 1)
            self._fill(grid, names, board)
            card.body.addLayout(grid)
            column.addWidget(card)
        column.addStretch(1)

    def read(self, base: PersonDraft) -> PersonDraft:
        """The draft with what stands in the fields."""
        return with_fields(base, {name: access.read() for name, access in self._access.items()})

    def show_draft(self, draft: PersonDraft) -> None:
        """Fill the fields without telling anyone."""
        for name, access in self._access.items():
            access.write(getattr(draft, name))

    def choose_commune(self, code: str) -> None:
        """A commune chosen beside the form goes into its field as if it had been typed."""
        self._access["commune_code"].write(code)
        self.edited.emit()
        self.widgets["commune_code"].setFocus()

    def _fill(self, grid: QGridLayout, names: tuple[tuple[str, int], ...], board: ProblemBoard) -> None:
        row, left = 0, 0
        for name, span in names:
            if left + span > _WIDTH:
                row, left = row + 1, 0
            box = FieldBox(t(FIELD_NAMES[name]), self._make(name), hint=t(_HINTS[name]) if name in _HINTS else "")
            board.register(name, box)
            grid.addWidget(box, row, left, 1, span, Qt.AlignmentFlag.AlignTop)
            left += span

    def _make(self, name: str) -> QWidget:
        label = t(FIELD_NAMES[name])
        makers: dict[str, Callable[[str], tuple[QWidget, _Access]]] = {
            "birth": self._birth,
            "sex": self._sex,
            "ethnicity": self._ethnicity,
            "commune_code": self._commune,
            "clinic_code": self._clinic,
        }
        widget, access = makers[name](label) if name in makers else self._line(name, label)
        self.widgets[name], self._access[name] = widget, access
        return widget

    def _line(self, name: str, label: str) -> tuple[QWidget, _Access]:
        field: DigitsField | TextField
        if name in _DIGITS:
            length, groups = _DIGITS[name]
            field = DigitsField(label, length=length, groups=groups)
        else:
            field = TextField(label)
        field.value_changed.connect(self._edited)
        return field, _Access(field.value, field.set_value)

    def _birth(self, label: str) -> tuple[QWidget, _Access]:
        field = DateField(label)
        field.value_changed.connect(self._edited)
        return field, _Access(field.line.text, partial(_write_birth, field.line))

    def _sex(self, label: str) -> tuple[QWidget, _Access]:
        tiles = [
            Tile(sex.value, t(name), numbers=(str(place),)) for place, (sex, name) in enumerate(SEX_NAMES.items(), 1)
        ]
        field = ChoiceTiles(label, tiles)
        field.value_changed.connect(self._edited)
        return field, _Access(lambda: str(field.value() or ""), field.set_value)

    def _ethnicity(self, label: str) -> tuple[QWidget, _Access]:
        field = ChoiceField(label, [(code, f"{code} {name}") for code, name in ETHNIC_GROUPS.items()])
        field.value_changed.connect(self._edited)
        return field, _Access(lambda: str(field.value() or ""), field.set_value)

    def _clinic(self, label: str) -> tuple[QWidget, _Access]:
        field = ClinicField(self._counter, label)
        field.value_changed.connect(self._edited)
        return field, _Access(field.value, field.set_value)

    def _commune(self, label: str) -> tuple[QWidget, _Access]:
        field = CommunePicker(label)

        def search(text: str) -> None:
            places = self._counter.open_desk.places
            self._counter.worker.run(
                lambda: [(one.code, places.place_name(one.code)) for one in places.search(text, 20)],
                lambda found: field.offer(text, found),
                receiver=field,
            )

        def write(code: str) -> None:
            places = self._counter.open_desk.places
            if places.knows(code):
                field.set_value(code, places.place_name(code))
            else:
                field.set_value("", code)

        field.search_wanted.connect(search)
        field.value_changed.connect(self._edited)
        field.line.value_changed.connect(self._edited)
        # a text that names no commune yet stays in the draft, and the check says that it is none
        return field, _Access(lambda: field.value() or field.text(), write)

    def _edited(self, *_value: object) -> None:
        self.edited.emit()


def _write_birth(line: LineField, text: str) -> None:
    birth = read_birth(text)
    line.setText(text if birth is None else str(birth))
