"""Quan hệ với chủ hộ: two digits complete it, or letters of the name, or the list (Space)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.identity import RELATIONS
from desktop.domain.texts.text import fold
from desktop.ui.i18n import t
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Height, Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.painting import box, icon

_CODE_LENGTH = 2


class RelationField(ChoiceField):
    """Shows only the word; its box appears with the focus or a problem, so that a full table stays quiet."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, [(code, f"{code} {t(name)}") for code, name in RELATIONS.items()], parent=parent)
        self._digits = ""
        self._letters = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedWidth(96)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def name_for(self, person: str) -> None:
        """Whose relation this is, for the spoken name."""
        self._label = t("Quan hệ với chủ hộ của {name}", name=person)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits are a code, letters the beginning of a name; the keys of the table go on to it."""
        chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} or chord:
            event.ignore()
        elif event.text().isdigit() and event.text().isascii():
            self._type_digit(event.text())
        elif event.text() and event.text().isprintable() and (event.text() != " " or self._letters):
            self._type_letter(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._forget_typed()
            if self.value() is not None:
                self.setCurrentIndex(-1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Begin a new code."""
        self._forget_typed()
        super().focusInEvent(event)  # type: ignore[arg-type]

    def focusOutEvent(self, event: object) -> None:
        """A half-typed code is dropped."""
        self._forget_typed()
        super().focusOutEvent(event)  # type: ignore[arg-type]

    def sizeHint(self) -> QSize:
        """As high as every field."""
        return QSize(96, Height.CONTROL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The word; with the focus its box and arrow."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wrong, focused = self.property("problem") == "true", self.hasFocus()
        open_box = wrong or focused or self.underMouse() or self.value() is None
        if open_box:
            border = "bad" if wrong and not focused else "focus" if focused else "line2"
            width = 2 if wrong or focused else 1
            box(painter, QRectF(self.rect()), theme.colour("surface"), theme.colour(border), width=width)
            icon(painter, theme.pixmap("chevron-down", "text2", 14), self.width() - 20, self.height() / 2)
        painter.setFont(font(Type.BODY))
        word, tone = self._word()
        painter.setPen(theme.colour(tone))
        frame = self.rect().adjusted(8 if open_box else 0, 0, -20 if open_box else 0, 0)
        cut = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, frame.width())
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)

    def _word(self) -> tuple[str, str]:
        if self._digits:
            return f"{self._digits}_", "text"
        if self.value() is None:
            return t("mã, tên"), "text3"
        return t(RELATIONS[str(self.value())]), "text"

    def _type_digit(self, digit: str) -> None:
        self._letters = ""
        self._digits += digit
        if len(self._digits) < _CODE_LENGTH:
            self.update()
            return
        typed, self._digits = self._digits, ""
        if typed in RELATIONS:
            self._choose(typed)
        self.update()

    def _type_letter(self, letter: str) -> None:
        self._digits = ""
        for typed in (self._letters + fold(letter), fold(letter)):
            found = [code for code, name in RELATIONS.items() if fold(t(name)).startswith(typed)]
            if found:
                self._letters = typed
                self._choose(found[0])
                return
        self._letters = ""

    def _choose(self, code: str) -> None:
        self.setCurrentIndex(list(RELATIONS).index(code))
        self.update()

    def _forget_typed(self) -> None:
        self._digits = self._letters = ""
        self.update()
