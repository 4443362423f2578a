"""How the window looks on this machine: announced by the settings page, applied by the application."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.ui.i18n import Language
from desktop.ui.theme.theme import Scheme


@dataclass(frozen=True, slots=True)
class LookWanted:
    """Announced when the clerk chose another language or theme."""

    language: Language
    scheme: Scheme
