"""The text of an address taken apart: places from small to large, kinds of places, hamlet and street."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.texts.text import fold

_TONES = "\u0300\u0309\u0303\u0301\u0323"
_KINDS = {
    "tỉnh": r"(?:tỉnh|tinh)(?=\s)|t\.",
    "thành phố": r"(?:thành\s+phố|thanh\s+pho|t\.?p)(?=[\s.])\.?",
    "thị xã": r"(?:thị\s+xã|thi\s+xa|t\.?x)(?=[\s.])\.?",
    "thị trấn": r"(?:thị\s+trấn|thi\s+tran|t\.?t)(?=[\s.])\.?",
    "quận": r"(?:quận|quan)(?=\s)|q\.|q(?=[\s\d])",
    "huyện": r"(?:huyện|huyen)(?=\s)|h\.|h(?=\s)",
    "xã": r"(?:xã|xa)(?=\s)|x\.|x(?=\s)",
    "phường": r"(?:phường|phuong)(?=\s)|p\.|p(?=[\s\d])",
    "đặc khu": r"(?:đặc\s+khu|dac\s+khu|đ\.?k)(?=[\s.])\.?",
}
_KIND_PATTERNS = [(kind, re.compile(rf"(?:{pattern})\s*(?=\S)", re.IGNORECASE)) for kind, pattern in _KINDS.items()]
_BEFORE_KIND = re.compile(
    r"\s+-\s+|\s+(?=(?:tỉnh|tinh|thành\s+phố|thanh\s+pho|thị\s+xã|thi\s+xa|thị\s+trấn|thi\s+tran|quận|quan|huyện|huyen"
    r"|xã|xa|phường|phuong|đặc\s+khu|thôn|thon|xóm|xom|ấp)\s|(?:tp|tx|tt|h|x|p|q)\.)",
    re.IGNORECASE,
)
_DASHED_PROVINCES = re.compile(r"(Thiên|Rịa)\s*-\s*(Huế|Vũng)", re.IGNORECASE)
_HAMLET = re.compile(
    r"(?:thon|xom|ap|to dan pho|to|tdp|khu pho|kp|khu|ban|buon|bon|lang|doi|soc|khom|phum|plei|play|tieu khu|cum)\b"
)
_STREET = re.compile(r"(?:\d|so|duong|ngo|ngach|hem|kiet|pho|lo|toa|chung cu|can ho)\b|\d")
_SURELY_HAMLET = re.compile(r"(?:thon|xom|ap|to|tdp|kp)\b|(?:\S+ ){1,2}\d")

COMMUNE_KINDS = frozenset({"xã", "phường", "thị trấn", "đặc khu"})
DISTRICT_KINDS = frozenset({"quận", "huyện", "thị xã", "thành phố"})
PROVINCE_KINDS = frozenset({"tỉnh", "thành phố"})


class NamedPart(NamedTuple):
    """One part of an address.

    Attributes:
        kind: what its prefix names (``xã``); empty without a prefix.
        name: the rest.
        marked: whether the address is written with marks, so that ``Thanh An`` cannot mean ``Thạnh An``.
    """

    kind: str
    name: str
    marked: bool = True


def read_part(part: str, *, marked: bool = True) -> NamedPart:
    """Read ``TX. Sơn Tây`` as ``thị xã``, ``Sơn Tây``."""
    for kind, pattern in _KIND_PATTERNS:
        if found := pattern.match(part):
            return NamedPart(kind, part[found.end() :], marked)
    return NamedPart("", part, marked)


def split_parts(text: str) -> list[str]:
    """Split an address at its commas."""
    return [part for part in (piece.strip(" .") for piece in re.split("[,;]", text)) if part]


def split_finely(text: str) -> list[str]:
    """Split an address also at dashes and before the words for kinds of places, for texts without commas."""
    return split_parts(_BEFORE_KIND.sub(", ", _DASHED_PROVINCES.sub(r"\1 \2", text)))


def squash(name: str) -> str:
    """Return the key under which spellings of a name meet: no marks, spaces or signs, y as i, 01 as 1."""
    words = re.findall("[a-z0-9]+", fold(name).replace("y", "i"))
    return "".join(word.lstrip("0") or word for word in words)


def accents(name: str) -> str:
    """Return a key that keeps marks but not where the tone is written (``Hòa`` and ``Hoà``)."""
    words = []
    for word in re.findall(r"\w+", unicodedata.normalize("NFC", name).lower().replace("y", "i")):
        parts = unicodedata.normalize("NFD", word)
        tones = "".join(part for part in parts if part in _TONES)
        letters = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
        words.append((letters.lstrip("0") or letters).replace("y", "i") + tones)
    return "".join(words)


def split_hamlet(parts: Sequence[str], *, urban: bool) -> tuple[str, str]:
    """Divide what stands before the commune into street and hamlet; a bare name is a street in a ward only."""
    streets, hamlets = [], []
    for part in parts:
        folded = fold(part)
        if _HAMLET.match(folded):
            hamlets.append(part)
        elif urban or _STREET.match(folded):
            streets.append(part)
        else:
            hamlets.append(part)
    return ", ".join(streets), ", ".join(hamlets)


def starts_small(part: str) -> bool:
    """Whether a part can only be a hamlet or a street, never a commune."""
    folded = fold(part)
    return bool(_STREET.match(folded) or (_HAMLET.match(folded) and _SURELY_HAMLET.match(folded)))
