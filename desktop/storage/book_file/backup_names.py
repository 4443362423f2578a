"""Names of copies of a book: ``NAME-20261123-081500-chot-ngay.quay``; what is named otherwise is not ours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from desktop.storage.book_file.keyfile import BOOK_SUFFIX

ASIDE: Final = ".hong"
"""Behind the name of a copy that failed its check: kept for support, never counted as good."""
UNFINISHED: Final = ".new"


class BackupReason(StrEnum):
    """Why a copy was made: chốt ngày, trước khi nâng cấp, theo yêu cầu, trước khi khôi phục."""

    DAY_CLOSE = "day_close"
    UPGRADE = "upgrade"
    DEMAND = "demand"
    RESTORE = "restore"


_SLUGS: Final = {
    BackupReason.DAY_CLOSE: "chot-ngay",
    BackupReason.DEMAND: "theo-yeu-cau",
    BackupReason.RESTORE: "truoc-khoi-phuc",
}
_UPGRADE: Final = "truoc-"
_NAME: Final = re.compile(
    r"(?P<stem>.+)-(?P<at>\d{8}-\d{6})-(?P<slug>chot-ngay|theo-yeu-cau|truoc-khoi-phuc|truoc-\d{4})(?:-(?P<place>\d{1,3}))?"
)
_MOMENT: Final = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupName:
    """What a copy's name says. ``at`` is the counter's time, without a zone; ``good`` is False for one set aside."""

    stem: str
    at: datetime
    reason: BackupReason
    good: bool


def backup_name(path: Path, now: datetime, reason: str) -> str:
    """``NAME-20261123-081500-reason.quay``."""
    return f"{path.stem}-{now:{_MOMENT}}-{reason}{path.suffix}"


def slug_of(reason: BackupReason, version: str = "") -> str:
    """The reason inside a name; before an upgrade it tells the version that was to come."""
    return _SLUGS.get(reason) or f"{_UPGRADE}{version}"


def read_backup_name(name: str) -> BackupName | None:
    """What a file's name says; None for every file that is not ours."""
    good = not name.endswith(ASIDE)
    stem = name.removesuffix(ASIDE)
    found = _NAME.fullmatch(stem.removesuffix(BOOK_SUFFIX)) if stem.endswith(BOOK_SUFFIX) else None
    if found is None:
        return None
    try:
        at = datetime.strptime(found["at"], _MOMENT)  # noqa: DTZ007 -- the counter's own time, as the name has it
    except ValueError:
        return None
    at = at.replace(microsecond=int(found["place"] or 1))  # copies of one second in the order of their making
    by_slug = {slug: reason for reason, slug in _SLUGS.items()}
    return BackupName(stem=found["stem"], at=at, reason=by_slug.get(found["slug"], BackupReason.UPGRADE), good=good)


def free_name(target: Path, place: int) -> Path:
    """The same name once more, for a copy of the same second: ``…-2.quay``."""
    return target if place == 1 else target.with_name(f"{target.stem}-{place}{target.suffix}")
