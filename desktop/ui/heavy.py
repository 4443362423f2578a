"""The one place where heavy parts are loaded, on first use: PDF view, printing, camera, bar codes."""

from __future__ import annotations

import importlib
from types import ModuleType

PARTS = {
    "pdf": "PySide6.QtPdf",
    "pdf_widgets": "PySide6.QtPdfWidgets",
    "printing": "PySide6.QtPrintSupport",
    "camera": "PySide6.QtMultimedia",
    "codes": "zxingcpp",
}


def heavy(part: str) -> ModuleType:
    """Load a part; ``KeyError`` for an unknown one, ``ImportError`` when it is not installed."""
    return importlib.import_module(PARTS[part])
