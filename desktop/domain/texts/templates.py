"""Templates of messages: ``{name}`` is filled, anything else in braces is a mistake."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

PLACEHOLDERS: Final = ("ten", "xung_ho", "viec", "han", "so_tien", "diem_thu", "dien_thoai")
"""Name, salutation, what is due, until when, amount, collection point, its phone."""
_FIELD = re.compile(r"\{([a-z_]*)\}")


def unknown_placeholders(text: str) -> tuple[str, ...]:
    """Placeholders that nobody fills, and braces that stand alone."""
    names = [found for found in _FIELD.findall(text) if found not in PLACEHOLDERS]
    rest = _FIELD.sub("", text)
    return tuple(dict.fromkeys([*names, *(brace for brace in "{}" if brace in rest)]))


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with its values, single spaces."""
    return " ".join(_FIELD.sub(lambda found: values.get(found[1], found[0]), text).split())
