"""What a user's name, role and leaving must not break: the way in, the control, a day or books in no one's hands."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from desktop.domain.problem import Problem
from desktop.services.book.passphrases import LONGEST_CODE, LONGEST_NAME, SHORTEST_PASSPHRASE
from desktop.services.desk import Desk, User, today
from desktop.storage.book import Transaction
from desktop.storage.book_file import keyfile
from desktop.storage.counter import sessions, users
from desktop.storage.counter.users import Role
from desktop.storage.payment import receipt_books


def with_passphrase(tx: Transaction, desk: Desk) -> frozenset[UUID]:
    """Who can open the book by a passphrase of their own."""
    if desk.book.path is None:
        return frozenset(users.verifiers(tx))
    first = users.first_user(tx)
    keys = keyfile.read_key_file(keyfile.key_file_of(desk.book.path))
    owners = (slot.user for slot in keys.slots if slot.kind is keyfile.SlotKind.PASSPHRASE)
    return frozenset(owner for owner in (one or (first.id if first else None) for one in owners) if owner is not None)


def form_problems(desk: Desk, user: User) -> tuple[Problem, ...]:
    """Name and code of a user, every problem at once."""
    found = []
    if not user.name:
        found.append(Problem("user_name", "missing_field"))
    for name, text, limit in (
        ("user_name", user.name, LONGEST_NAME),
        ("collector_code", user.collector_code, LONGEST_CODE),
    ):
        if len(text) > limit:
            found.append(Problem(name, "too_long", {"limit": str(limit)}))
    with desk.book.reading() as tx:
        others = [one for one in users.active_users(tx) if one.id != user.id]
    same = next((one for one in others if user.collector_code and one.collector_code == user.collector_code), None)
    if same is not None:
        found.append(Problem("collector_code", "code_taken", {"name": same.name}))
    return tuple(found)


def too_short(passphrase: str) -> tuple[Problem, ...]:
    """A passphrase that protects too little."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return (Problem("passphrase", "too_short", {"limit": str(SHORTEST_PASSPHRASE)}),)
    return ()


def role_problems(tx: Transaction, desk: Desk, changed: User) -> tuple[Problem, ...]:
    """What a change of role would break: the way in, the control, a day or receipt books left in no one's hands."""
    before = users.get(tx, changed.id)
    if before is None or before.role is changed.role:
        return ()
    found = list(_locked_out(tx, changed))
    if changed.role is Role.SUPERVISOR and changed.id not in with_passphrase(tx, desk):
        found.append(Problem("role", "no_passphrase_yet"))
    if changed.role is Role.AUDITOR:
        found.extend(_unfinished(tx, changed, "role"))
    return tuple(found)


def leaving_problems(tx: Transaction, desk: Desk, user: User) -> tuple[Problem, ...]:
    """Why a user cannot leave today."""
    if user.id == desk.user.id:
        return (Problem("user", "leaves_oneself"),)
    return (*_locked_out(tx, replace(user, left_on=today(desk))), *_unfinished(tx, user, "user"))


def _locked_out(tx: Transaction, changed: User) -> tuple[Problem, ...]:
    """Refuse to take away the last supervisor, or the last one who may write."""
    place = "role" if changed.left_on is None else "user"
    active = users.active_users(tx)
    after = [changed if one.id == changed.id else one for one in active]
    staying = [one.role for one in after if one.left_on is None]
    if any(one.role is Role.SUPERVISOR for one in active) and Role.SUPERVISOR not in staying:
        return (Problem(place, "last_supervisor"),)
    if all(role is Role.AUDITOR for role in staying):
        return (Problem(place, "last_user"),)
    return ()


def _unfinished(tx: Transaction, user: User, place: str) -> tuple[Problem, ...]:
    """What is still in the hands of someone who will take no money any more."""
    found = []
    session = sessions.open_of(tx, user.id)
    if session is not None:
        found.append(Problem(place, "day_not_closed", {"name": user.name, "day": f"{session.day:%d/%m/%Y}"}))
    held = [book.label for book in receipt_books.all_books(tx) if book.holder_id == user.id and book.closed_on is None]
    if held:
        found.append(Problem(place, "holds_receipt_books", {"name": user.name, "labels": ", ".join(held)}))
    return tuple(found)
