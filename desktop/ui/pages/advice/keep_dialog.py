"""Kết quả tư vấn: what came of it, the day they promised, a note; kept, and printed when the sheet is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.advice.consult import (
    DATED,
    OUTCOMES,
    Consultation,
    ConsultationLine,
    ConsultationOutcome,
    KeepConsultation,
    keep_consultation,
    new_consultation_id,
)
from desktop.services.renewals.promised_day import read_promised_day
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.pages.shared.act_frame import ActFrame
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.text import Text

_TOLD = 3


class KeepDialog(ActFrame):
    """Closes with the consultation that was written, None after Esc. A number chooses the outcome, F9 writes."""

    TITLE = mark("Kết quả tư vấn")
    ACTS = (Act(key="F9", label=mark("ghi lại"), method="save"),)

    def __init__(
        self,
        counter: Counter,
        window: QWidget,
        *,
        person_id: UUID | None,
        name: str,
        inputs: Mapping[str, Any],
        content: Mapping[str, Any],
        earlier: tuple[ConsultationLine, ...] = (),
        printing: bool = False,
    ) -> None:
        super().__init__(counter, window, width=640)
        self._id, self._person_id = new_consultation_id(), person_id
        self._inputs, self._content = inputs, content
        tiles = [
            Tile(outcome, f"{place} {t(chip.text)}", numbers=(str(place),))
            for place, (outcome, chip) in enumerate(OUTCOMES.items(), 1)
        ]
        self.outcome = ChoiceTiles(t("Kết quả"), tiles)
        self.outcome.set_value(ConsultationOutcome.THINKS)
        self.day = TextField(t("Ngày hẹn"), placeholder=t("26, 26/11, mai, thứ ba, +3"))
        self.remark = TextField(t("Ghi chú"))
        self.day_box = self.box("promised_on", t("Ngày hẹn"), self.day, t("để trống nếu không hẹn"))
        self.note_box = self.box("note", t("Ghi chú"), self.remark)
        title = t("Kết quả tư vấn: {name}", name=name) if name else t("Kết quả tư vấn: người chưa có trong sổ")
        self.body.addWidget(Text(title, "page_title", wrap=True))
        told = in_row((line.text for line in earlier[:_TOLD]), "\n")
        history = Text(told, "hint", wrap=True)
        history.setVisible(bool(told))
        self.body.addWidget(history)
        if person_id is None:
            where = t("Người này chưa có trong sổ: lần tư vấn vẫn được lưu, còn hẹn thì chưa vào sổ liên hệ.")
            self.body.addWidget(Text(where, "quiet", wrap=True))
        self.body.addWidget(self.box("outcome", t("Kết quả (bấm số)"), self.outcome))
        self.body.addWidget(self.day_box)
        self.body.addWidget(self.note_box)
        self.finish_layout(t("Ghi và in") if printing else t("Ghi lại"), "print" if printing else "check", self.save)
        self.outcome.value_changed.connect(self._outcome_chosen)
        self._outcome_chosen(None)

    def first_focus(self) -> QWidget | None:
        """On what came of it."""
        return self.outcome

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the last field writes, as the contact dialog does."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if entered and QApplication.focusWidget() is self.remark and not event.modifiers():
            self.save()
            event.accept()
            return
        super().keyPressEvent(event)

    def save(self) -> None:
        """F9: write it, or say beside the fields what is missing."""
        dated, typed = self.outcome.value() in DATED, self.day.value()
        day = self._day() if dated else None
        if dated and typed and day is None:
            self.day_box.show_problem(t("Không đọc được ngày này. Xin gõ như 26, 26/11, mai, +3."))
            self.day.setFocus()
            return
        command = KeepConsultation(
            consultation_id=self._id,
            person_id=self._person_id,
            outcome=ConsultationOutcome(str(self.outcome.value())),
            promised_on=day,
            inputs=self._inputs,
            content=self._content,
            note=self.remark.value(),
        )
        desk = self.counter.open_desk
        self.run(lambda: keep_consultation(desk, command), Consultation)

    def _day(self) -> date | None:
        return read_promised_day(self.day.value(), self.counter.today())

    def _outcome_chosen(self, _value: object) -> None:
        self.day_box.setVisible(self.outcome.value() in DATED)
