"""Who of a household becomes head and what everybody else is to them: one choice a person."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.identity import RELATIONS
from desktop.services.people.households import MemberEntry
from desktop.ui.i18n import t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.panels.problem_board import ProblemBoard


class RelationsGrid(QWidget):
    """A relation for each of some people, ``00`` among them; with ``leaving_out`` a person may also stay out."""

    def __init__(self, board: ProblemBoard, field: str, *, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board, self._field, self._columns = board, field, columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.GAP)
        self.fields: list[tuple[UUID, ChoiceField]] = []

    def ask(
        self,
        people: Sequence[tuple[UUID, str, str]],
        *,
        leaving_out: str = "",
        with_head: bool = True,
    ) -> None:
        """Ask for these people: key, name, relation proposed; ``leaving_out`` names the choice of staying out."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place in range(len(self.fields)):
            self._board.forget(f"{self._field}[{place}].relation")
        self.fields = []
        options = [(code, f"{code} {t(name)}") for code, name in RELATIONS.items() if with_head or code != "00"]
        for place, (person_id, name, relation) in enumerate(people):
            own = [("", leaving_out), *options] if leaving_out else options
            field = ChoiceField(t("{name} là", name=name), own)
            field.set_value(relation if relation or leaving_out else None)
            box = FieldBox(name, field)
            self._board.register(f"{self._field}[{place}].relation", box)
            self._grid.addWidget(box, place // self._columns, place % self._columns, Qt.AlignmentFlag.AlignTop)
            box.show()
            self.fields.append((person_id, field))
        self.setVisible(bool(self.fields))

    def entries(self) -> tuple[MemberEntry, ...]:
        """Everybody who was not left out, with the relation chosen; empty where nothing is chosen yet."""
        return tuple(
            MemberEntry(person_id=person_id, relation=str(field.value() or ""))
            for person_id, field in self.fields
            if field.value() != ""
        )
