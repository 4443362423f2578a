"""The table of peoples."""

from __future__ import annotations

import unicodedata

import pytest

from desktop.domain.identity.ethnic_groups import ETHNIC_GROUPS
from desktop.services.practice.practice_names import ETHNICITIES, FAMILIES


def test_fifty_four_peoples_and_two_more_codes() -> None:
    assert list(ETHNIC_GROUPS) == [f"{number:02d}" for number in range(1, 56)] + ["99"]
    assert len(set(ETHNIC_GROUPS.values())) == 56
    assert all(unicodedata.is_normalized("NFC", name) for name in ETHNIC_GROUPS.values())


@pytest.mark.parametrize(
    ("code", "name"), [("01", "Kinh"), ("05", "Khơ-me"), ("08", "Mông"), ("30", "Co"), ("54", "Rơ-măm")]
)
def test_codes_of_the_statistics_office(code: str, name: str) -> None:
    assert ETHNIC_GROUPS[code] == name


def test_practice_people_belong_to_known_peoples() -> None:
    assert set(ETHNICITIES) == set(FAMILIES) <= set(ETHNIC_GROUPS)
