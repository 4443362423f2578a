"""Chips that tell a person's covers in four words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from desktop.domain.month import Month
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import say
from desktop.services.shown import Chip, Tone
from desktop.storage.book import Transaction
from desktop.storage.payment import covers
from desktop.storage.people import openings

T = TypeVar("T", Month, date)
SOON_DAYS = 30


@dataclass(frozen=True, slots=True)
class CoverChips:
    """Both chips of a person; None where they never took part."""

    si: Chip | None
    hi: Chip | None


def cover_chips(tx: Transaction, person_ids: Sequence[UUID], on: date) -> Mapping[UUID, CoverChips]:
    """The chips of several people in four look-ups: what was paid here, and before this book."""
    if not person_ids:
        return {}
    si_before, hi_before = openings.current_si(tx, person_ids), openings.current_hi(tx, person_ids)
    months = _latest(covers.last_months(tx, person_ids), {key: one.last_month for key, one in si_before.items()})
    ends = _latest(covers.last_card_ends(tx, person_ids), {key: one.valid_to for key, one in hi_before.items()})
    return {
        person_id: CoverChips(si_chip(months.get(person_id), on), hi_chip(ends.get(person_id), on))
        for person_id in person_ids
    }


def _latest(here: Mapping[UUID, T], before: Mapping[UUID, T | None]) -> Mapping[UUID, T]:
    """The later of what was paid here and before this book."""
    found = dict(here)
    for person_id, told in before.items():
        if told is not None:
            found[person_id] = max(found.get(person_id, told), told)
    return found


def si_chip(last_month: Month | None, on: date) -> Chip | None:
    """``BHXH: đã đóng đến 11/2026``; a warning once that month is past."""
    if last_month is None:
        return None
    now = Month.of(on)
    if last_month < now:
        return Chip(Tone.WARN, say("BHXH: nghỉ từ {month}", month=last_month + 1))
    return Chip(Tone.OK, say("BHXH: đến {month}", month=last_month))


def hi_chip(valid_to: date | None, on: date) -> Chip | None:
    """``BHYT: còn 21 ngày``, ``BHYT: hết hạn 31/10/2026``, ``BHYT: đến 14/12/2027``."""
    if valid_to is None:
        return None
    left = (valid_to - on).days
    if left < 0:
        return Chip(Tone.BAD, say("BHYT: hết {day}", day=format_date(valid_to)))
    if left == 0:
        return Chip(Tone.BAD, say("BHYT: hết hôm nay"))
    if left <= SOON_DAYS:
        return Chip(Tone.WARN, say("BHYT: còn {days} ngày", days=left))
    return Chip(Tone.OK, say("BHYT: đến {day}", day=format_date(valid_to)))
