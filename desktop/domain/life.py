"""What can happen in people's lives that the counter notes (biến động)."""

from __future__ import annotations

from enum import StrEnum


class LifeKind(StrEnum):
    """What happened; ``undone`` takes another event back."""

    LEFT = "left"
    DIED = "died"
    MOVED_AWAY = "moved_away"
    OTHER_COVER = "other_cover"
    COMPULSORY_SI = "compulsory_si"
    ONE_TIME = "one_time"
    PENSION = "pension"
    HEAD_CHANGED = "head_changed"
    HOUSEHOLD_SPLIT = "household_split"
    HOUSEHOLD_MERGED = "household_merged"
    PLANNED = "planned"
    PEOPLE_MERGED = "people_merged"
    PERSON_SPLIT = "person_split"
    UNDONE = "undone"
