"""Amounts in Vietnamese words as receipts print them (northern standard: mốt, lăm, bốn, linh, không trăm)."""

from __future__ import annotations

from functools import lru_cache

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", " nghìn", " triệu")
_BILLION = 10**9


def in_words(amount: int) -> str:
    """Whole đồng in words: ``Ba triệu chín trăm sáu mươi nghìn đồng``; negative amounts begin with ``Âm``."""
    whole = int(amount)
    text = f"{_read(abs(whole))} đồng"
    if whole < 0:
        return f"Âm {text}"
    return text[0].upper() + text[1:]


def _read(number: int) -> str:
    """Read any natural number; from a thousand tỷ on, the count of tỷ is itself read as a number."""
    if number == 0:
        return _DIGITS[0]
    parts = []
    billions, rest = divmod(number, _BILLION)
    if billions:
        parts.append(f"{_read(billions)} tỷ")
    for power in (2, 1, 0):
        group = rest // 1000**power % 1000
        if group:
            parts.append(_read_group(group, not parts) + _SCALES[power])
    return " ".join(parts)


@lru_cache(maxsize=2000)
def _read_group(group: int, leading: bool) -> str:  # noqa: FBT001 - the parts of a cache's key
    hundreds, rest = divmod(group, 100)
    if leading and not hundreds:
        return _read_tens(rest)
    spoken = f"{_DIGITS[hundreds]} trăm"
    if not rest:
        return spoken
    return f"{spoken} linh {_DIGITS[rest]}" if rest < 10 else f"{spoken} {_read_tens(rest)}"


def _read_tens(number: int) -> str:
    tens, unit = divmod(number, 10)
    if not tens:
        return _DIGITS[unit]
    spoken = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    if not unit:
        return spoken
    if unit == 5:
        return f"{spoken} lăm"
    return f"{spoken} mốt" if unit == 1 and tens > 1 else f"{spoken} {_DIGITS[unit]}"
