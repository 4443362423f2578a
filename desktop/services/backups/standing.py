"""How old the last good copy is, and whether the clerk must be warned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.texts.phrases import say
from desktop.services.desk import Desk
from desktop.storage.column_types import VIETNAM
from desktop.storage.counter import backups, books
from desktop.storage.counter.backups import BackupRecord

ONE_DAY = timedelta(days=1)


class BackupState(StrEnum):
    """Where the copies of a book stand.

    ``fresh``: there is a good one of the last day. ``late``: the last good one is older. ``never``: none yet, and the
    book is older than a day. ``none_needed``: a practice book, or one made today. ``server``: not ours to make.
    """

    FRESH = "fresh"
    LATE = "late"
    NEVER = "never"
    NONE_NEEDED = "none_needed"
    SERVER = "server"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupStanding:
    """What the bars, the first page and the day page say of the copies.

    Attributes:
        line: the short line of the key bar (``sao lưu 07:30 hôm nay``); empty when there is nothing to say.
        warning, advice: a notice with what to do; empty unless ``warns``.
        failed: the last attempts since the last good copy that did not work.
    """

    state: BackupState
    last_good: BackupRecord | None
    failed: tuple[BackupRecord, ...]
    line: str
    warning: str = ""
    advice: str = ""

    @property
    def warns(self) -> bool:
        """Whether the clerk must be told."""
        return bool(self.warning)


def backup_standing(desk: Desk) -> BackupStanding:
    """Read it from the records; two look-ups by their order."""
    now = desk.now()
    with desk.book.reading() as tx:
        good, info = backups.last_good(tx), books.info(tx)
        later = backups.since(tx, None if good is None else good.made_at)
    failed = tuple(record for record in later if record.problem)
    if desk.book.path is None:
        return BackupStanding(state=BackupState.SERVER, last_good=None, failed=(), line=say("sao lưu do máy chủ giữ"))
    if good is not None and now - good.made_at <= ONE_DAY:
        return _fresh(good, failed, now)
    if info.practice or (good is None and now - info.created_at <= ONE_DAY and not failed):
        return BackupStanding(state=BackupState.NONE_NEEDED, last_good=good, failed=failed, line="")
    return _late(good, failed, now)


def made_text(at: datetime, now: datetime) -> str:
    """``07:30 hôm nay``, ``16:45 hôm qua``, ``16:45 ngày 21/11/2026``."""
    there, here = at.astimezone(VIETNAM), now.astimezone(VIETNAM)
    days = (here.date() - there.date()).days
    if days == 0:
        return say("{time} hôm nay", time=f"{there:%H:%M}")
    if days == 1:
        return say("{time} hôm qua", time=f"{there:%H:%M}")
    return say("{time} ngày {day}", time=f"{there:%H:%M}", day=f"{there:%d/%m/%Y}")


def _fresh(good: BackupRecord, failed: tuple[BackupRecord, ...], now: datetime) -> BackupStanding:
    line = say("sao lưu {when}", when=made_text(good.made_at, now))
    if not failed:
        return BackupStanding(state=BackupState.FRESH, last_good=good, failed=(), line=line)
    return BackupStanding(
        state=BackupState.FRESH,
        last_good=good,
        failed=failed,
        line=line,
        warning=say("Lần sao lưu gần nhất chưa vào được {place}.", place=failed[0].place),
        advice=_why(failed),
    )


def _late(good: BackupRecord | None, failed: tuple[BackupRecord, ...], now: datetime) -> BackupStanding:
    if good is None:
        state, line = BackupState.NEVER, say("chưa sao lưu")
        warning = say("Sổ này chưa có bản sao lưu nào dùng được.")
    else:
        when = made_text(good.made_at, now)
        state, line = BackupState.LATE, say("sao lưu {when}", when=when)
        warning = say("Bản sao lưu dùng được gần nhất đã quá một ngày: {when}.", when=when)
    advice = _why(failed) or say("Xin sao lưu ngay trong Cài đặt, mục Sao lưu; chốt ngày cũng tự sao lưu.")
    return BackupStanding(state=state, last_good=good, failed=failed, line=line, warning=warning, advice=advice)


def _why(failed: tuple[BackupRecord, ...]) -> str:
    if not failed:
        return ""
    return say("{problem} Xin xem Cài đặt, mục Sao lưu.", problem=failed[0].problem)
