"""Pictures of the window, taken on the main thread and written on another."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


class Album:
    """Numbered PNG files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._writer = ThreadPoolExecutor(max_workers=1)
        self._pending: list[Future[bool]] = []
        self.names: list[str] = []

    def take(self, widget: QWidget, title: str) -> str:
        """Take a picture now; its file follows. Returns the file's name."""
        name = f"{len(self.names) + 1:02d}-{title}.png"
        image: QImage = widget.grab().toImage()
        self._pending.append(self._writer.submit(image.save, str(self._folder / name)))
        self.names.append(name)
        return name

    def finish(self) -> None:
        """Wait until every file is written; ``OSError`` when one could not be."""
        self._writer.shutdown(wait=True)
        if not all(one.result() for one in self._pending):
            raise OSError(f"pictures could not be written into {self._folder}")
