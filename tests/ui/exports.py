"""Ctrl+E as a clerk presses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog
from desktop.ui.pages.shared.exporting import Exporter
from tests.ui.keys import press

CONTROL = Qt.KeyboardModifier.ControlModifier


class ExportingPage(Protocol):
    """A page with Ctrl+E."""

    exporter: Exporter

    def window(self) -> QWidget: ...


def export(page: ExportingPage, settled: Callable[[], None], name: str = "") -> None:
    """Ctrl+E, another name if wished, Enter; waits until the file is there and the toast has said so."""
    press(Qt.Key.Key_E, CONTROL)
    dialog = getattr(page.window(), "dialog")  # noqa: B009 - the window's own attribute
    assert isinstance(dialog, SaveFileDialog)
    if name:
        dialog.field.setText(str(page.exporter.folder / name))
    press(Qt.Key.Key_Return)
    settled()
    finish(page.exporter)


def finish(exporter: Exporter) -> None:
    """Wait for the file, then for what the thread has to say."""
    assert exporter.wait(10_000)
    for _ in range(50):
        QApplication.processEvents()
        if not exporter.running:
            return
