"""The peoples of Vietnam by the two-digit codes of Decision 121-TCTK/PPCĐ of 1979, which forms and registers use."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_NAMES = (
    "Kinh", "Tày", "Thái", "Hoa", "Khơ-me", "Mường", "Nùng", "Mông", "Dao", "Gia-rai", "Ngái", "Ê-đê", "Ba-na",
    "Xơ-đăng", "Sán Chay", "Cơ-ho", "Chăm", "Sán Dìu", "Hrê", "Mnông", "Ra-glai", "Xtiêng", "Bru-Vân Kiều", "Thổ",
    "Giáy", "Cơ-tu", "Gié-Triêng", "Mạ", "Khơ-mú", "Co", "Tà-ôi", "Chơ-ro", "Kháng", "Xinh-mun", "Hà Nhì", "Chu-ru",
    "Lào", "La Chí", "La Ha", "Phù Lá", "La Hủ", "Lự", "Lô Lô", "Chứt", "Mảng", "Pà Thẻn", "Cơ Lao", "Cống", "Bố Y",
    "Si La", "Pu Péo", "Brâu", "Ơ Đu", "Rơ-măm",
)  # fmt: skip

ETHNIC_GROUPS: Mapping[str, str] = MappingProxyType(
    {f"{number:02d}": name for number, name in enumerate(_NAMES, 1)}
    | {"55": "Người nước ngoài", "99": "Người nước ngoài, không rõ"}
)
"""Code to name, ``01`` Kinh to ``54`` Rơ-măm, then foreigners; census tables number the peoples by size instead."""

_NO_MINORITY = frozenset({"01", "55", "99"})
"""Kinh, no known group, foreigners."""


def is_minority(code: str) -> bool:
    """Whether a code is one of the 53 minorities (dân tộc thiểu số)."""
    return code in ETHNIC_GROUPS and code not in _NO_MINORITY
