"""The head of the participant page: who stands at the counter, how they are covered, where they live."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.people.person_overview import PersonOverview
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.shared.tones import make_chip
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import NARROW, Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import ElidedText, Rule, Text

_PLACE = 240


class Initials(QWidget):
    """A round mark with the first letters of the last two words of a name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = ""
        self.setFixedSize(48, 48)

    def show_name(self, name: str) -> None:
        """``Nguyễn Văn An`` becomes NA: first and last word, as people sign."""
        words = name.split()
        self._letters = "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper()
        self.update()

    def sizeHint(self) -> QSize:
        """48 px."""
        return QSize(48, 48)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the theme changes."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(theme.colour("on"))
        painter.setFont(font(Type.CARD_TITLE, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)


class PersonHeader(QFrame):
    """Name, chips and numbers at the left; phone, place and household at the right.

    Signals:
        household_wanted: the household line was pressed.
        edit_wanted: the clerk wants to change what the book says.
    """

    household_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._initials, self._name = Initials(), ElidedText("", "name")
        self._subtitle = Text("", "body", tone="text2", wrap=True)
        self._subtitle.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(12)
        self._phone, self._place = Text("", "strong"), ElidedText("", "quiet")
        self._place.setMaximumWidth(_PLACE)  # the name goes first
        self._household = Text("", "strong")
        self._household_link = LinkButton("", key="Ctrl+H")
        self._household_link.clicked.connect(self.household_wanted)
        self._edit = LinkButton(t("Sửa"), key="Ctrl+U", icon_name="pencil")
        self._edit.setAccessibleName(t("Sửa thông tin người này, Ctrl+U"))
        self._edit.clicked.connect(self.edit_wanted)
        left, right = QWidget(), QWidget()
        for holder, parts in ((left, self._left()), (right, self._right())):
            holder.setLayout(parts)
            parts.setContentsMargins(0, 0, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 6, 16, 6)
        self._row.setSpacing(4)
        self._row.addWidget(left, 1)
        self._row.addWidget(right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows phone and household stand below the name; nothing is cut."""
        super().resizeEvent(event)
        narrow = self.window().width() <= NARROW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def show_person(self, overview: PersonOverview) -> None:
        """A person of the book."""
        person = overview.person
        self._show(person.full_name, overview.subtitle, [make_chip(chip) for chip in overview.chips])
        self._phone.setText(spaced_phone(person.phone) if person.phone else t("chưa có điện thoại"))
        self._place.setText(overview.place)
        self._household.setText(overview.household_label if overview.household_id else t("Chưa ghi vào hộ nào"))
        size = overview.household_size
        text = t("{count} người · xem cả hộ", count=size) if overview.household_id else t("lập hoặc chọn hộ")
        self._household_link.set_text(text)

    def show_new(self, name: str, subtitle: str, phone: str, place: str) -> None:
        """A person who is not in the book yet."""
        self._show(name, subtitle, [Chip(t("Người mới"), "info")])
        self._phone.setText(phone or t("chưa có điện thoại"))
        self._place.setText(place)
        self._household.setText(t("Chưa lưu vào sổ"))
        self._household_link.hide()

    def _show(self, name: str, subtitle: str, chips: list[Chip]) -> None:
        self._initials.show_name(name)
        self._name.setText(name)
        self._subtitle.setText(subtitle)
        self.setAccessibleName(in_row((name, subtitle, *(chip.text for chip in chips))))
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for chip in chips:
            self._chips.addWidget(chip)
        self._household_link.show()

    def _right(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._contact())
        row.addWidget(Rule(vertical=True))
        row.addLayout(self._home())
        return row

    def _left(self) -> QHBoxLayout:
        row, column, above = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._initials)
        row.addLayout(column, 1)
        column.setSpacing(2)
        above.setSpacing(12)
        above.addWidget(self._name)
        above.addLayout(self._chips)
        above.addStretch(1)
        column.addLayout(above)
        column.addWidget(self._subtitle)
        return row

    def _contact(self) -> QVBoxLayout:
        column, above = QVBoxLayout(), QHBoxLayout()
        above.setSpacing(6)
        above.addStretch(1)
        above.addWidget(IconLabel("phone", "text2", 18))
        above.addWidget(self._phone)
        column.addLayout(above)
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._place, 0, Qt.AlignmentFlag.AlignRight)
        return column

    def _home(self) -> QVBoxLayout:
        column, above = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(0)
        above.setSpacing(6)
        above.addWidget(IconLabel("home", "text2", 18))
        above.addWidget(self._household)
        above.addStretch(1)
        column.addLayout(above)
        column.addWidget(self._household_link)
        return column
