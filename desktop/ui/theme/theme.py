"""The theme in force: one object, child of the application, that every widget asks for colours and icons."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from desktop.resource_files import resource_folder
from desktop.ui.theme.fonts import font, load_fonts
from desktop.ui.theme.icons import IconCache
from desktop.ui.theme.stylesheet import stylesheet
from desktop.ui.theme.tokens import DARK, LIGHT, Tokens


class Scheme(StrEnum):
    """Which theme the clerk wants: the system's, sáng, tối."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Colours, icons and stylesheet in force.

    Signals:
        changing: the colours are about to change; who keeps widgets that nobody sees may let them go first.
        changed: the colours changed; widgets that paint by hand repaint (they get a StyleChange event too).
    """

    changing = Signal()
    changed = Signal()

    def __init__(self, application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(application)
        self.setObjectName("theme")
        self._application = application
        self._scheme = scheme
        self._dressed: list[QWidget] = []
        self._retired = False
        self._icons = IconCache(resource_folder() / "icons")
        self.tokens: Tokens = self._wanted()
        load_fonts(resource_folder() / "fonts")
        application.setStyle("Fusion")
        application.setFont(font())
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """What the clerk chose."""
        return self._scheme

    def set_scheme(self, scheme: Scheme) -> None:
        """Change to another theme at once."""
        self._scheme = scheme
        self._follow_system()

    def colour(self, token: str) -> QColor:
        """A token as Qt's colour."""
        return QColor(self.tokens.named(token))

    def pixmap(self, name: str, tone: str = "text2", size: int = 20) -> QPixmap:
        """An icon in a tone (a token's name) at a logical size."""
        return self._icons.pixmap(name, self.tokens.named(tone), size, self._application.devicePixelRatio())

    def icon(self, name: str, tone: str = "text2", size: int = 20) -> QIcon:
        """The same for the parts of Qt that want a ``QIcon``."""
        return QIcon(self.pixmap(name, tone, size))

    def _wanted(self) -> Tokens:
        if self._scheme is Scheme.SYSTEM:
            return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._scheme is Scheme.DARK else LIGHT

    def _follow_system(self) -> None:
        if self._wanted() is not self.tokens:
            self.changing.emit()
            self.tokens = self._wanted()
            self._apply()
            self.changed.emit()

    def dress(self, window: QWidget) -> None:
        """Style a window and all that comes into it, instead of everything there is.

        With a sheet of the application every widget is styled anew each time it moves into a layout; with one of the
        window a page is styled once, when it is whole. That is a third of the time a page takes to be made.
        """
        self._dressed.append(window)
        window.destroyed.connect(partial(self._undress, window))
        self._apply()

    def _undress(self, window: QWidget, _gone: QObject | None = None) -> None:
        self._dressed = [one for one in self._dressed if one is not window]
        # not at once: what is in the window is still there, half taken down, and would be styled once more
        QTimer.singleShot(0, self, self._dress_the_rest)

    def _dress_the_rest(self) -> None:
        if not self._dressed and not self._retired and not QCoreApplication.closingDown():
            self._apply()

    def retire(self) -> None:
        """The program ends: nothing is styled any more, which would take a quarter of a short run."""
        self._retired = True

    def _apply(self) -> None:
        sheet = stylesheet(self.tokens, resource_folder() / "icons")
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet("" if self._dressed else sheet)
        for window in self._dressed:
            window.setStyleSheet(sheet)


def current_theme(first: Scheme = Scheme.SYSTEM) -> Theme:
    """The application's theme; the first call makes it, in the scheme ``first``."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a QApplication must exist before its theme")
    found = application.findChild(Theme, "theme", Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Theme) else Theme(application, first)


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    chosen = {
        roles.Window: tokens.bg,
        roles.WindowText: tokens.text,
        roles.Base: tokens.surface,
        roles.AlternateBase: tokens.sunken,
        roles.Text: tokens.text,
        roles.PlaceholderText: tokens.text3,
        roles.Button: tokens.surface,
        roles.ButtonText: tokens.text,
        roles.Highlight: tokens.sel,
        roles.HighlightedText: tokens.text,
        roles.ToolTipBase: tokens.surface,
        roles.ToolTipText: tokens.text,
        roles.Link: tokens.primary,
        roles.Mid: tokens.line,
        roles.Accent: tokens.primary,
    }
    for role, colour in chosen.items():
        palette.setColor(role, QColor(colour))
    return palette
