"""The book's clinics by code or name, as sheets write them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.domain.texts.text import fold
from desktop.storage.counter.clinics import Clinic

_PLAIN = re.compile(r"[^a-z0-9]+")


class ClinicNames:
    """Finds a clinic; a name that two clinics share finds none."""

    def __init__(self, clinics: Iterable[Clinic]) -> None:
        """Take the book's list."""
        self._codes: dict[str, str] = {}
        self._names: dict[str, set[str]] = {}
        for clinic in clinics:
            self._codes[_key(clinic.code)] = clinic.code
            self._names.setdefault(_key(clinic.name), set()).add(clinic.code)

    def code(self, text: str) -> str | None:
        """The code of a clinic written as code (zeros before it may be lost), as name, or as ``code - name``."""
        for part in (text, *re.split(r"\s+-\s+|\s*[:–]\s*", text, maxsplit=1)):
            key = _key(part)
            if found := self._codes.get(key) or self._codes.get(key.zfill(5)):
                return found
            named = self._names.get(key, set())
            if len(named) == 1:
                return next(iter(named))
        return None


def _key(text: str) -> str:
    return _PLAIN.sub("", fold(text))
