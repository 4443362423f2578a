"""How texts become search words, the same for what is stored and for what is asked."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from desktop.domain.people import Person
from desktop.domain.texts.text import fold

_WORD: Final = re.compile(r"[^\W_]+")
MOST_WORDS: Final = 12
"""A query of more words than this is cut: no name or address needs them."""
LONGEST_WORD: Final = 60


def words(text: str) -> list[str]:
    """The folded words of a text in their order: letters and digits of any script, nothing else."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))]


def search_words(person: Person, place_words: str) -> str:
    """The words by which a person is found, each once: name, numbers, phone, address, places."""
    address = person.address
    numbers = (person.personal_id, person.old_id, person.si_number, person.hi_number, person.phone)
    texts = (person.full_name, *numbers, address.hamlet, address.street, address.old)
    return " ".join(dict.fromkeys((*words(" ".join(texts)), *_place_words(place_words))))


@lru_cache(maxsize=256)
def _place_words(place_words: str) -> tuple[str, ...]:
    """The words of a place: long, and the same for all who live there."""
    return tuple(words(place_words))
