"""Numbers of people as sheets hold them: which are whole, which have lost the zeros before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.domain.identity import read_personal_id
from desktop.domain.partial_date import PartialDate
from desktop.services.imports.rows.cells import is_scientific

_SEPARATORS = re.compile(r"[\s.()-]+")
_MOBILE_WITHOUT_ZERO = re.compile(r"^[35789]\d{8}$")
_LANDLINE_WITHOUT_ZERO = re.compile(r"^2\d{9}$")
_LENGTHS = {"personal_id": 12, "old_id": 9, "si_number": 10, "hi_number": 10}


@dataclass(slots=True)
class FoundNumbers:
    """The numbers of a row as they go into the draft, what is wrong with them, what was mended.

    Attributes:
        problems, notes: (target, code, text of the cell).
    """

    numbers: dict[str, str] = field(default_factory=dict)
    problems: list[tuple[str, str, str]] = field(default_factory=list)
    notes: list[tuple[str, str, str]] = field(default_factory=list)


def read_numbers(cells: dict[str, str], birth: PartialDate | None, sex: str) -> FoundNumbers:
    """Read ``personal_id, old_id, si_number, hi_number, phone``.

    Zeros are put back before a personal ID only when province, year of birth and sex then agree; before a phone,
    whose first digits leave no other reading. Any other number that is too short is named.
    """
    found = FoundNumbers()
    for name, text in _exchanged(cells):
        digits = _SEPARATORS.sub("", text)
        if is_scientific(text):
            found.problems.append((name, "digits_lost", text))
        elif name == "phone":
            _read_phone(found, text, digits)
        elif name == "personal_id" and (mended := _restored(digits, birth, sex)):
            found.numbers[name] = mended
            found.notes.append((name, "zeros_restored", mended))
        elif _has_lost_zeros(name, digits):
            found.problems.append((name, "zeros_lost", text))
        else:
            found.numbers[name] = digits
    return found


def _exchanged(cells: dict[str, str]) -> Iterator[tuple[str, str]]:
    """A column of both kinds of identity number holds nine digits for some and twelve for others."""
    personal, old = cells.get("personal_id", ""), cells.get("old_id", "")
    if personal and not old and len(_SEPARATORS.sub("", personal)) == 9:
        personal, old = "", personal
    elif old and not personal and len(_SEPARATORS.sub("", old)) == 12:
        personal, old = old, ""
    others = ((name, cells.get(name, "")) for name in ("si_number", "hi_number", "phone"))
    return ((name, text) for name, text in (("personal_id", personal), ("old_id", old), *others) if text)


def _restored(digits: str, birth: PartialDate | None, sex: str) -> str:
    if not (digits.isdigit() and 10 <= len(digits) < 12) or birth is None or not sex:
        return ""
    read = read_personal_id(digits.zfill(12))
    fits = read is not None and read.province and read.birth_year == birth.year and read.sex.value == sex
    return read.digits if fits and read is not None else ""


def _has_lost_zeros(name: str, digits: str) -> bool:
    return digits.isdigit() and _LENGTHS[name] - 3 < len(digits) < _LENGTHS[name]


def _read_phone(found: FoundNumbers, text: str, digits: str) -> None:
    if _MOBILE_WITHOUT_ZERO.match(digits) or _LANDLINE_WITHOUT_ZERO.match(digits):
        found.numbers["phone"] = f"0{digits}"
        return
    found.numbers["phone"] = text
