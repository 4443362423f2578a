"""What the window knows of a page before the page is loaded."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.ui.context import Counter
from desktop.ui.shell.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """One page.

    Attributes:
        name: the page's NAME. title: a ``mark``ed text. icon: file name in ``resources/icons``.
        module, class_name: where the page lives; imported when it is first opened.
        key: ``Ctrl+1`` …; pages with a key stand on the rail, others are reached from a page or the palette.
        listed: whether the command palette offers it without a subject.
        fresh: what the palette hands to the page; None shows it as it was left.
    """

    name: str
    title: str
    icon: str
    module: str
    class_name: str
    key: str = ""
    listed: bool = True
    fresh: str | None = None


def make_page(entry: PageEntry, counter: Counter, parent: QWidget) -> Page:
    """Import and build a page inside ``parent``; the one place where pages are loaded.

    A page that came to its parent only when it is whole would be styled twice.
    """
    page_class = getattr(importlib.import_module(entry.module), entry.class_name)
    page: Page = page_class(counter, parent)
    return page
