"""Advice beside the participant: what fits the budget, what it costs, what it gives."""

from __future__ import annotations

from desktop.ui.i18n import mark
from desktop.ui.shell.page import Page


class AdvicePage(Page):
    """Advice beside the participant: what fits the budget, what it costs, what it gives."""

    NAME = "advice"
    TITLE = mark("Tư vấn")
    ICON = "idea"
