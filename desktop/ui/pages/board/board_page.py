"""Who is covered and who is not, hamlet by hamlet."""

from __future__ import annotations

from desktop.ui.i18n import mark
from desktop.ui.shell.page import Page


class BoardPage(Page):
    """Who is covered and who is not, hamlet by hamlet."""

    NAME = "board"
    TITLE = mark("Bao phủ")
    ICON = "chart"
