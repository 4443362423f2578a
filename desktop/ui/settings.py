"""What the window remembers on this machine, in one small JSON file; nothing about people."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from desktop.ui.i18n import Language
from desktop.ui.theme.theme import Scheme


@dataclass(slots=True, kw_only=True)
class WindowSettings:
    """Language, theme, the books opened last (newest first), the window's width and height."""

    language: Language = Language.VIETNAMESE
    scheme: Scheme = Scheme.SYSTEM
    recent_books: list[str] = field(default_factory=list)
    width: int = 1366
    height: int = 696
    camera: str = ""

    def remember_book(self, path: Path) -> None:
        """Put a book first; eight are kept."""
        self.recent_books = [str(path), *(known for known in self.recent_books if known != str(path))][:8]


def load_window_settings(path: Path) -> WindowSettings:
    """Read the file; what is missing, unreadable or of the wrong kind has its default."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return WindowSettings()
    if not isinstance(stored, dict):
        return WindowSettings()
    settings = WindowSettings()
    for one in fields(WindowSettings):
        if one.name in stored:
            _take(settings, one.name, stored[one.name])
    return settings


def save_window_settings(settings: WindowSettings, path: Path) -> None:
    """Write the file whole; a power cut leaves the old one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), encoding="utf-8")
    fresh.replace(path)


def _take(settings: WindowSettings, name: str, stored: Any) -> None:
    default = getattr(settings, name)
    if isinstance(default, (Language, Scheme)):
        if stored in {member.value for member in type(default)}:
            setattr(settings, name, type(default)(stored))
    elif isinstance(default, list):
        if isinstance(stored, list) and all(isinstance(item, str) for item in stored):
            setattr(settings, name, stored)
    elif type(stored) is type(default):
        setattr(settings, name, stored)
