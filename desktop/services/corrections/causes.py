"""Why a cover is paid back (lý do hoàn trả), by insurance, and the article that names it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from desktop.domain.month import Month
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import mark
from desktop.services.life.status import LifeStatus


class RefundCause(StrEnum):
    """The triggers of D159 art 8 (voluntary SI), Decision 366/2026 and D188 art 7(13) (household HI)."""

    COMPULSORY_SI = "compulsory_si"
    ONE_TIME = "one_time"
    PENSION = "pension"
    HIGHER_GROUP = "higher_group"
    DEATH = "death"
    MISSING = "missing"
    NOT_RESIDENT = "not_resident"


CAUSE_NAMES: Final[Mapping[RefundCause, str]] = {
    RefundCause.COMPULSORY_SI: mark("Chuyển sang đóng BHXH bắt buộc"),
    RefundCause.ONE_TIME: mark("Hưởng BHXH một lần"),
    RefundCause.PENSION: mark("Đủ điều kiện hưởng lương hưu và đề nghị hưởng"),
    RefundCause.HIGHER_GROUP: mark("Chuyển sang nhóm BHYT có thứ tự cao hơn"),
    RefundCause.DEATH: mark("Chết"),
    RefundCause.MISSING: mark("Tòa án tuyên bố mất tích"),
    RefundCause.NOT_RESIDENT: mark("Không còn cư trú tại Việt Nam"),
}
CAUSES: Final[Mapping[Insurance, tuple[RefundCause, ...]]] = {
    Insurance.VOLUNTARY_SI: (
        RefundCause.COMPULSORY_SI,
        RefundCause.ONE_TIME,
        RefundCause.DEATH,
        RefundCause.PENSION,
    ),
    Insurance.HOUSEHOLD_HI: (
        RefundCause.HIGHER_GROUP,
        RefundCause.DEATH,
        RefundCause.MISSING,
        RefundCause.NOT_RESIDENT,
    ),
}
HAPPENED: Final = (RefundCause.DEATH, RefundCause.MISSING)
"""Causes whose day cannot lie ahead."""
_FROM_THE_SAME_MONTH: Final = (RefundCause.COMPULSORY_SI,)


def cause_in_life(status: LifeStatus) -> tuple[RefundCause | None, date | None]:
    """What of a person's changes in life ends their covers, the first that is known, and its day."""
    known = (
        (RefundCause.DEATH, status.died_on),
        (RefundCause.PENSION, status.pension_from),
        (RefundCause.ONE_TIME, status.one_time_on),
        (RefundCause.COMPULSORY_SI, status.compulsory_from),
        (RefundCause.HIGHER_GROUP, status.other_cover_from),
    )
    return next(((cause, day) for cause, day in known if day is not None), (None, None))


def first_month_back(cause: RefundCause, day: date) -> Month:
    """The first month of voluntary SI that is paid back for what happened on a day.

    Who joins compulsory SI is insured there from that month on; after the other causes the month in which they fall
    still counts, unless it is its first day.
    """
    month = Month.of(day)
    return month if day.day == 1 or cause in _FROM_THE_SAME_MONTH else month + 1
