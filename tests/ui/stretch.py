"""Longer words than the real ones, and what of a window's texts they no longer fit into."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QTranslator
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QCheckBox, QLabel, QWidget

from desktop.ui.widgets.buttons import ActButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.text import ELIDES

LONGER = 0.30
FILLER = "dài hơn "


class StretchingTranslator(QTranslator):
    """Says every sentence a third longer, in the language of ``words`` (none: as written)."""

    def __init__(self, words: QTranslator | None = None) -> None:
        super().__init__()
        self._words = words

    def translate(self, context: str, source: str, *_more: object) -> str:  # type: ignore[override]
        """The sentence with filler behind it."""
        said = (self._words.translate(context, source) if self._words is not None else "") or source
        extra = math.ceil(len(said) * LONGER)
        return f"{said} {(FILLER * (extra // len(FILLER) + 1))[: max(extra - 1, 1)]}".rstrip()


def misfits(root: QWidget) -> list[str]:
    """Every visible label and button whose text has not the room it needs, or that is cut or covered."""
    parts = [part for part in _parts(root) if part.isVisible() and part.width() > 0]
    return [*filter(None, map(_too_small, parts)), *filter(None, map(_cut_off, parts)), *_overlaps(parts)]


def _parts(root: QWidget) -> Iterator[QWidget]:
    for kind in (QLabel, QAbstractButton, Chip):
        yield from (part for part in root.findChildren(kind) if _text(part))


def _text(part: QWidget) -> str:
    text = part.text if isinstance(part, Chip) else part.text()  # type: ignore[attr-defined]
    return str(text)


def _too_small(part: QWidget) -> str:
    if part.property(ELIDES):
        return ""
    if isinstance(part, QLabel) and part.wordWrap():
        needed = part.heightForWidth(part.width())
        return "" if needed <= part.height() + 1 else _said(part, f"needs {needed} px height, has {part.height()}")
    hint = part.minimumSizeHint() if isinstance(part, ActButton) else part.sizeHint()
    slack = 0 if isinstance(part, QLabel | QCheckBox | Chip) else 1
    fits = hint.width() <= part.width() + slack and hint.height() <= part.height() + slack
    return "" if fits else _said(part, f"needs {hint.width()} x {hint.height()}, has {part.width()} x {part.height()}")


def _cut_off(part: QWidget) -> str:
    """A part that sticks out of what it lies in; what scrolls may stick out above and below."""
    above = part.parentWidget()
    while above is not None:
        frame = QRect(part.mapTo(above, QPoint(0, 0)), part.size())
        room = above.rect().adjusted(-1, -1, 1, 1)
        scrolls = isinstance(above.parentWidget(), QAbstractScrollArea)
        wide = frame.left() >= room.left() and frame.right() <= room.right()
        if not wide or not (scrolls or room.contains(frame)):
            return _said(part, f"sticks out of {type(above).__name__} ({above.width()} x {above.height()})")
        above = None if scrolls or above.isWindow() else above.parentWidget()
    return ""


def _overlaps(parts: list[QWidget]) -> list[str]:
    return [
        _said(one, f"overlaps “{_text(other)}”")
        for one, other in combinations(parts, 2)
        if one.parentWidget() is other.parentWidget() and one.geometry().intersects(other.geometry())
    ]


def _said(part: QWidget, why: str) -> str:
    above: list[str] = []
    walker: QWidget | None = part.parentWidget()
    while walker is not None and len(above) < 4:
        if type(walker).__module__.startswith("desktop"):
            above.append(type(walker).__name__)
        walker = walker.parentWidget()
    return f"{' < '.join([type(part).__name__, *above])} “{_text(part)}”: {why}"
