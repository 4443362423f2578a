"""Words that several papers share."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PATH = re.compile(r"[a-z0-9_]+(/[a-z0-9_]+)+")


def figure_names(unconfirmed: Iterable[str]) -> list[str]:
    """The unconfirmed figures that have a name for people, each once; bare parameter paths are left to the screen."""
    return [name for name in dict.fromkeys(unconfirmed) if not _PATH.fullmatch(name)]


def joined(*texts: str) -> str:
    """The texts that are there, with a dot between."""
    return " · ".join(text for text in texts if text)


def labelled(label: str, value: str) -> str:
    """``Địa chỉ: …``, or nothing where there is no value."""
    return f"{label}: {value}" if value else ""
