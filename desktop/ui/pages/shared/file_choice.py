"""Asks for a file or folder in Qt's own dialog, without stopping the window."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


class Wanted(Enum):
    """What is asked for."""

    FILE = QFileDialog.FileMode.ExistingFile
    FOLDER = QFileDialog.FileMode.Directory
    NEW_FILE = QFileDialog.FileMode.AnyFile


def ask_path(
    parent: QWidget, title: str, folder: Path, wanted: Wanted, on_chosen: Callable[[Path], object], *, suffix: str = ""
) -> QFileDialog:
    """Open the dialog; ``on_chosen`` gets the path unless the clerk leaves it."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setFileMode(wanted.value)
    if suffix:
        dialog.setDefaultSuffix(suffix)
        dialog.setNameFilter(f"*.{suffix}")
    if wanted is Wanted.NEW_FILE:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, True)
    dialog.fileSelected.connect(lambda path: on_chosen(Path(path)))
    dialog.open()
    return dialog
