"""Checks of the counter's days: the chain of seals, what was frozen against the rows, every sum computed again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, Final
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.papers.day_book import DayFacts, thaw_day
from desktop.domain.papers.frozen import FrozenContentError
from desktop.domain.partial_date import format_date
from desktop.services.book.findings import Finding
from desktop.services.day.seals import verify_chain
from desktop.services.day.sessions import about_session
from desktop.storage.book import Transaction
from desktop.storage.book_file import health
from desktop.storage.counter import cash_movements, sessions
from desktop.storage.counter.sessions import CashSession, SessionState
from desktop.storage.payment import days, ledger_health
from desktop.storage.payment.ledger import LedgerAct

BREAKS: Final = {
    "order": "thiếu một ngày đã chốt trước ngày này",
    "seal_before": "con dấu của ngày trước không khớp",
    "seal": "nội dung hoặc con dấu đã bị sửa",
    "content": "nội dung đã chốt không đọc được",
    "columns": "số liệu trong sổ khác nội dung đã chốt",
}
_NOT_BETWEEN = (LedgerAct.OPEN, LedgerAct.CLOSE)
Told = Mapping[str, Mapping[str, Any]]


def check_days(tx: Transaction) -> Iterator[Finding]:
    """Every finding about cash sessions and movements."""
    for one in verify_chain(tx):
        where = f"ngày {format_date(one.day)}"
        yield Finding("day_seal_broken", where, f"Chuỗi niêm phong đứt ở {where}: {BREAKS[one.code]}.")
    every = sessions.every(tx)
    yield from _in_journal(tx, every)
    yield from _sums(tx, every)
    yield from _frozen(tx, every)
    yield from _movements(tx)


def _where(session: CashSession) -> str:
    return f"ngày {format_date(session.day)}, ca {session.id}"


def _in_journal(tx: Transaction, every: tuple[CashSession, ...]) -> Iterator[Finding]:
    opened, closed = _told(tx, "day_opened"), _told(tx, "day_closed")
    for session in every:
        about = about_session(session.id)
        if opened.get(about, {}).get("rows") != sessions.digest(session if session.is_open else _as_opened(session)):
            told = f"Việc mở quầy {_where(session)} khác với nhật ký: đã bị sửa, hoặc nhật ký không ghi."
            yield Finding("day_changed", _where(session), told)
        if not session.is_open and closed.get(about, {}).get("rows") != sessions.digest(session):
            told = f"Việc chốt {_where(session)} khác với nhật ký: đã bị sửa, hoặc nhật ký không ghi."
            yield Finding("day_changed", _where(session), told)
        if session.is_open and about in closed:
            yield Finding("day_changed", _where(session), f"Nhật ký ghi đã chốt {_where(session)} mà sổ ghi còn mở.")
    known = {about_session(session.id) for session in every}
    for about in opened.keys() - known:
        yield Finding("day_missing", about, "Nhật ký ghi một lần mở quầy mà sổ không còn.")


def _told(tx: Transaction, act: str) -> Told:
    return {entry.subject: entry.data for entry in health.journal_of_act(tx, act)}


def _as_opened(session: CashSession) -> CashSession:
    """The row as it was before its closing."""
    return CashSession(
        id=session.id,
        user_id=session.user_id,
        day=session.day,
        state=SessionState.OPEN,
        opened_at=session.opened_at,
        opening=session.opening,
        opening_notes=session.opening_notes,
    )


def _sums(tx: Transaction, every: tuple[CashSession, ...]) -> Iterator[Finding]:
    """Opening, expected, counted and difference again, from the ledger and the notes."""
    cash = ledger_health.cash_by_session(tx)
    left: dict[UUID, Money] = defaultdict(Money)
    for session in every:
        moved = cash.get(session.id, {})
        told: list[str] = []
        if session.opening != left[session.user_id] + moved.get(LedgerAct.OPEN, Money(0)):
            told.append("tiền đầu ngày khác tiền ngày trước để lại")
        if session.opening_notes is not None and _counted(session.opening_notes) != session.opening:
            told.append("tờ tiền đầu ngày cộng lại khác")
        between = sum((amount for act, amount in moved.items() if act not in _NOT_BETWEEN), Money(0))
        if not session.is_open and session.expected != session.opening + between:
            told.append(f"phải có {format_money(session.opening + between)} đ")
        if session.counted_notes is not None and _counted(session.counted_notes) != session.counted:
            told.append("tờ tiền đếm được cộng lại khác")
        if not session.is_open and session.counted != session.expected and not session.reason:
            told.append("chênh lệch không có lý do")
        if told:
            yield Finding("day_sum_differs", _where(session), f"Tiền của {_where(session)}: {'; '.join(told)}.")
        left[session.user_id] = session.left


def _counted(notes: Mapping[str, int]) -> Money:
    return Money(sum(int(note) * count for note, count in notes.items()))


def _frozen(tx: Transaction, every: tuple[CashSession, ...]) -> Iterator[Finding]:
    """The day book as it was sealed names exactly the receipts of its session."""
    taken: dict[UUID, set[tuple[str, str, str, Money]]] = defaultdict(set)
    for one in days.of_sessions(tx):
        assert one.session_id is not None
        taken[one.session_id].add((one.symbol, f"{one.number:07d}", one.digest, one.total))
    moved: dict[UUID, Money] = defaultdict(Money)
    for movement in cash_movements.every(tx):
        moved[movement.session_id] += movement.amount
    for session in every:
        facts = _thawed(session)
        if facts is None:
            continue
        frozen = {(one.symbol, one.number, one.digest, one.amount) for one in facts.receipts}
        if frozen != taken[session.id]:
            told = f"Sổ thu {_where(session)} khác với các biên lai của ca đó."
            yield Finding("day_book_differs", _where(session), told)
        elif sum(one.amount for one in facts.movements) != moved[session.id]:
            told = f"Thu chi khác của {_where(session)} khác với sổ thu đã chốt."
            yield Finding("day_book_differs", _where(session), told)


def _thawed(session: CashSession) -> DayFacts | None:
    try:
        return None if session.content is None else thaw_day(session.content)
    except FrozenContentError:
        return None  # the chain of seals says so


def _movements(tx: Transaction) -> Iterator[Finding]:
    told = {
        str(entry.data["moved"]): str(entry.data["rows"])
        for act in ("cash_moved", "cash_corrected")
        for entry in health.journal_of_act(tx, act)
    }
    for one in cash_movements.every(tx):
        if told.pop(str(one.id), None) != cash_movements.digest(one):
            where = f"thu chi khác ngày {format_date(one.moved_on)}"
            message = f"Khoản {where} khác với nhật ký: đã bị sửa, hoặc nhật ký không ghi."
            yield Finding("movement_changed", where, message)
    for key in told:
        yield Finding("movement_missing", f"thu chi khác {key}", "Nhật ký ghi một khoản thu chi mà sổ không còn.")
