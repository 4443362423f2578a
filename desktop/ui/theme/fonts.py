"""Noto Sans from the program's own files, with figures of one width."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from desktop.ui.theme.scale import Type

FAMILY = "Noto Sans"


def load_fonts(folder: Path) -> None:
    """Register the shipped fonts; a missing file leaves the system's font of the same name."""
    for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        path = folder / name
        if path.is_file():
            QFontDatabase.addApplicationFont(str(path))


def font(size: Type = Type.BODY, *, bold: bool = False) -> QFont:
    """Noto Sans at a size of the scale in logical pixels."""
    made = QFont(FAMILY)
    made.setPixelSize(int(size))
    made.setBold(bold)
    return made
