"""Buttons that show their icon and key: primary (one a page), secondary, danger, link."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui.i18n import shown, t
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Height, Radius, Type
from desktop.ui.theme.theme import Theme, current_theme
from desktop.ui.widgets.painting import box, icon, key_cap, key_cap_width

_ICON = 20
_GAP = 10
_TIGHT = 6


class Kind(StrEnum):
    """How much a button stands out."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class _Look:
    fill: QColor
    border: QColor
    text: str
    cap_border: QColor


class ActButton(QPushButton):
    """A button with an icon before and a key cap behind its text.

    The key is only shown; the page's declaration of acts listens to it.
    """

    def __init__(
        self,
        text: str,
        *,
        key: str = "",
        icon_name: str = "",
        kind: Kind = Kind.SECONDARY,
        height: int = Height.CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(shown(text), parent)
        self._key = key
        self._icon_name = icon_name
        self._kind = kind
        self._height = height
        self.setSizePolicy(
            QSizePolicy.Policy.Maximum if kind is Kind.LINK else QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed
        )
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    def set_text(self, text: str) -> None:
        """Change the text and the accessible name."""
        self.setText(shown(text))
        self._name()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for icon, text and key."""
        padding = 16 if self._kind is Kind.LINK else 32
        width = self._content_width(has_icon=bool(self._icon_name), key=self._key)
        return QSize(width + padding, self._height)

    def minimumSizeHint(self) -> QSize:
        """Room for the text alone; icon and key give way before anything is cut."""
        return QSize(QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2 * _TIGHT, self._height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses; Enter presses too, except on a primary button, which may move money."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if entered and self._kind is not Kind.PRIMARY and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.click()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw all parts centred."""
        theme = current_theme()
        look = self._look(theme)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect())
        box(painter, frame, look.fill, look.border, radius=Radius.CONTROL)
        if self.hasFocus():
            width = 2
            ring = frame.adjusted(3, 3, -3, -3) if self._kind is Kind.PRIMARY else frame
            colour = theme.colour("on" if self._kind is Kind.PRIMARY else "focus")
            box(painter, ring, QColor(0, 0, 0, 0), colour, width=width, radius=Radius.CONTROL)
        self._paint_content(painter, theme, look)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the theme changes."""
        super().changeEvent(event)
        self.update()

    def _paint_content(self, painter: QPainter, theme: Theme, look: _Look) -> None:
        has_icon, key = self.parts()
        left = (self.width() - self._content_width(has_icon=has_icon, key=key)) / 2
        middle = self.height() / 2
        if has_icon:
            icon(painter, theme.pixmap(self._icon_name, look.text, _ICON), left, middle)
            left += _ICON + _GAP
        metrics = QFontMetrics(self._font())
        width = metrics.horizontalAdvance(self.text())
        painter.setFont(self._font())
        painter.setPen(theme.colour(look.text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(left, 0, width + 2, self.height()), int(flags), self.text())
        if key:
            tone = look.text if self._kind is Kind.PRIMARY else "text2"
            start = QPointF(left + width + _GAP, middle)
            key_cap(painter, start, key, text=theme.colour(tone), border=look.cap_border)

    def parts(self) -> tuple[bool, str]:
        """Whether the icon is drawn at this width, and the key that is; the icon gives way first."""
        room = self.width() - 2 * _TIGHT
        wanted = ((bool(self._icon_name), self._key), (False, self._key), (False, ""))
        return next((one for one in wanted if self._content_width(has_icon=one[0], key=one[1]) <= room), wanted[-1])

    def _content_width(self, *, has_icon: bool, key: str) -> int:
        width = QFontMetrics(self._font()).horizontalAdvance(self.text())
        width += _ICON + _GAP if has_icon else 0
        return width + (key_cap_width(key) + _GAP if key else 0)

    def _font(self) -> QFont:
        return font(Type.CARD_TITLE if self._kind is Kind.PRIMARY else Type.BODY, bold=True)

    def _look(self, theme: Theme) -> _Look:
        clear = QColor(0, 0, 0, 0)
        active = self.underMouse() or self.isDown()
        if self._kind is Kind.PRIMARY:
            fill = theme.colour("primary_hover" if active else "primary")
            faded = theme.colour("on")
            faded.setAlphaF(0.55)
            return _Look(fill, fill, "on", faded)
        if not self.isEnabled():
            line = clear if self._kind is Kind.LINK else theme.colour("line")
            return _Look(clear if self._kind is Kind.LINK else theme.colour("sunken"), line, "text3", line)
        tone = {Kind.DANGER: "bad", Kind.LINK: "primary"}.get(self._kind, "text")
        ground = (
            theme.colour(f"{tone}_tint" if tone != "text" else "primary_tint") if active else theme.colour("surface")
        )
        if self._kind is Kind.LINK:
            return _Look(ground if active else clear, clear, tone, theme.colour("line"))
        border = theme.colour("bad" if self._kind is Kind.DANGER else "line2")
        return _Look(ground, border, tone, theme.colour("line"))

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._key}" if self._key else self.text())


class PrimaryButton(ActButton):
    """The page's one primary act; it stays pressable and says what is left to mend."""

    def __init__(
        self,
        text: str,
        *,
        key: str = "F9",
        icon_name: str = "",
        height: int = Height.PRIMARY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, key=key, icon_name=icon_name, kind=Kind.PRIMARY, height=height, parent=parent)
        self._act = text

    def show_problem_count(self, count: int) -> None:
        """Say how many fields are to be mended; 0 shows the act again."""
        self.set_text(self._act if count == 0 else t("Còn {count} ô cần sửa", count=count))

    def set_act(self, text: str) -> None:
        """Change what the button does when nothing is left to mend."""
        self._act = text
        self.set_text(text)


class SecondaryButton(ActButton):
    """Any other act of the page."""

    def __init__(
        self,
        text: str,
        *,
        key: str = "",
        icon_name: str = "",
        height: int = Height.CONTROL,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        kind = Kind.DANGER if danger else Kind.SECONDARY
        super().__init__(text, key=key, icon_name=icon_name, kind=kind, height=height, parent=parent)


class LinkButton(ActButton):
    """A quiet act inside a card: bold petrol text and its key."""

    def __init__(
        self,
        text: str,
        *,
        key: str = "",
        icon_name: str = "",
        height: int = Height.CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, key=key, icon_name=icon_name, kind=Kind.LINK, height=height, parent=parent)
