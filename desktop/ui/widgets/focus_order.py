"""Walks the focus chain inside one widget: for Enter between fields and for dialogs that keep the focus."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def next_in_chain(
    root: QWidget, start: QWidget, accepts: Callable[[QWidget], bool], *, forward: bool, around: bool = False
) -> QWidget | None:
    """The next (or previous) descendant of ``root`` that is accepted, ``around`` the end if wished."""
    chain = _chain(root)
    if not forward:
        chain.reverse()
    place = next((index for index, widget in enumerate(chain) if widget is start), None)
    if place is None:
        inside = [index for index, widget in enumerate(chain) if widget.isAncestorOf(start)]
        place = inside[-1] if inside else -1
    behind = chain[place + 1 :]
    candidates = behind + chain[: max(place, 0)] if around else behind
    return next((widget for widget in candidates if accepts(widget)), None)


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab may stop here now."""
    focusable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return focusable and widget.isEnabled() and widget.isVisible()


def stand_behind(anchor: QWidget, widgets: Sequence[QWidget]) -> None:
    """Give widgets made later their places in the tab order right where ``anchor`` stands, not at its end."""
    before = anchor.previousInFocusChain()
    while before is not None and before is not anchor and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    for widget in widgets:
        if before is not None and before is not anchor and before.window() is widget.window():
            QWidget.setTabOrder(before, widget)
        before = widget


def _chain(root: QWidget) -> list[QWidget]:
    left = sum(root.isAncestorOf(widget) for widget in root.findChildren(QWidget))
    found: list[QWidget] = []
    widget = root.nextInFocusChain()
    # the chain leads through the whole window, pages out of sight too; it ends here with the last one inside
    while widget is not None and widget is not root and len(found) < left:
        if root.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
