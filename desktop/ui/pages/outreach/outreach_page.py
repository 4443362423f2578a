"""Đợt vận động: the rounds of visits, and one round with its people and what came of it."""

from __future__ import annotations

from desktop.ui.i18n import mark
from desktop.ui.shell.page import Page


class OutreachPage(Page):
    """The list of rounds."""

    NAME = "outreach"
    TITLE = mark("Đợt vận động")
    ICON = "family"
