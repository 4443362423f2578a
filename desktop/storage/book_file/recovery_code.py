"""Recovery codes (mã khôi phục): 125 random bits in Crockford's base 32 with a check symbol, made to be typed."""

from __future__ import annotations

import secrets
from typing import Final

_DIGITS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECKS: Final = _DIGITS + "*~$=U"
_SYMBOLS: Final = 25
_GROUP: Final = 5
_READ_AS: Final = str.maketrans({"O": "0", "I": "1", "L": "1", " ": None, "-": None, "–": None, ".": None})


def new_recovery_code() -> str:
    """A fresh code as it is printed: ``XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-C``."""
    number = secrets.randbits(5 * _SYMBOLS)
    symbols = "".join(_DIGITS[number >> 5 * place & 31] for place in reversed(range(_SYMBOLS)))
    groups = [symbols[start : start + _GROUP] for start in range(0, _SYMBOLS, _GROUP)]
    return "-".join([*groups, _CHECKS[number % 37]])


def read_recovery_code(text: str) -> str | None:
    """The code's symbols without groups and check, however it was typed; None when it cannot be one.

    Small letters, spaces, missing hyphens, O for 0, I and L for 1 are taken; the check symbol catches a wrong or
    swapped symbol before the slow derivation is tried.
    """
    typed = text.upper().translate(_READ_AS)
    symbols, check = typed[:_SYMBOLS], typed[_SYMBOLS:]
    if len(symbols) != _SYMBOLS or len(check) != 1 or any(symbol not in _DIGITS for symbol in symbols):
        return None
    number = 0
    for symbol in symbols:
        number = number << 5 | _DIGITS.index(symbol)
    return symbols if _CHECKS[number % 37] == check else None
