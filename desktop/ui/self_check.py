"""What an installed program checks of its window: fonts, icons, translations, a first picture without a display."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from desktop.resource_files import resource_folder
from desktop.ui.i18n import mark, t
from desktop.ui.theme.fonts import FAMILY
from desktop.ui.theme.theme import current_theme

_PATIENCE_MS = 30_000
_FEWEST_COLOURS = 8


def fonts() -> int:
    """The shipped fonts are known to Qt; how many faces."""
    faces = len(QFontDatabase.styles(FAMILY))
    if faces < 2:
        raise RuntimeError(f"{FAMILY} is not there")
    return faces


def icons() -> int:
    """Every icon can be drawn; how many."""
    names = [path.stem for path in (resource_folder() / "icons").glob("*.svg")]
    bad = [name for name in names if current_theme().pixmap(name).isNull()]
    if bad or not names:
        raise RuntimeError(f"icons that cannot be drawn: {bad or 'all'}")
    return len(names)


def english() -> str:
    """A sentence in English; the window's language must be English by now."""
    sentence = mark("Mở sổ")
    said = t(sentence)
    if said == sentence:
        raise RuntimeError("no English")
    return said


def painted(window: QWidget) -> int:
    """Show a window and wait until it is painted; how many colours its picture has."""
    loop = QEventLoop()
    window.painted.connect(loop.quit)  # type: ignore[attr-defined]  # the counter's window
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    window.show()
    loop.exec()
    picture = window.grab().toImage().scaled(160, 90)
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    if len(colours) < _FEWEST_COLOURS:
        raise RuntimeError("the window stays empty")
    return len(colours)
