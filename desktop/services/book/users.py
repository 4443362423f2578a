"""The people at the counter: add, change, give a passphrase, let leave; each act approved by a supervisor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from uuid import UUID

from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import about_user, journal_act
from desktop.services.book.approval import Approval, ApprovalError, identified_for
from desktop.services.book.passphrases import Identified, identify, verifier_of
from desktop.services.book.user_checks import (
    form_problems,
    leaving_problems,
    role_problems,
    too_short,
    with_passphrase,
)
from desktop.services.desk import Desk, User, today
from desktop.services.refused import Refused
from desktop.storage.book import Transaction
from desktop.storage.book_file import keyfile
from desktop.storage.book_file.keyfile import PRODUCTION, Cost, KeyFile, Slot
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.counter.users import Role
from desktop.storage.errors import BookError
from desktop.storage.payment import receipt_books

__all__ = [
    "AddUser",
    "ChangeUser",
    "LetLeave",
    "Role",
    "SetPassphrase",
    "UserRow",
    "add_user",
    "change_own_passphrase",
    "change_user",
    "let_leave",
    "list_users",
    "set_passphrase",
    "set_recovered_passphrase",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class UserRow:
    """One user in the list.

    Attributes:
        has_passphrase: can open the book and, as a supervisor, approve.
        works_now: sits at this desk.
        books: labels of the receipt books in their hands.
    """

    user: User
    has_passphrase: bool
    works_now: bool
    books: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddUser:
    """A new user with a passphrase of their own; ``cost`` is what one guess at it costs, tests hand in a cheap one."""

    name: str
    collector_code: str
    role: Role
    passphrase: str = field(repr=False)
    approval: Approval
    cost: Cost = PRODUCTION


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeUser:
    """Another name, code or role of a user."""

    user_id: UUID
    name: str
    collector_code: str
    role: Role
    approval: Approval


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPassphrase:
    """A passphrase for a user who has none or has forgotten theirs."""

    user_id: UUID
    passphrase: str = field(repr=False)
    approval: Approval
    cost: Cost = PRODUCTION


@dataclass(frozen=True, slots=True, kw_only=True)
class LetLeave:
    """A user who works here no more (nghỉ việc, chuyển nơi khác), from today."""

    user_id: UUID
    approval: Approval


def list_users(desk: Desk) -> tuple[UserRow, ...]:
    """Everyone, oldest first, with those who have left."""
    with desk.book.reading() as tx:
        known, open_ones = users.all_users(tx), with_passphrase(tx, desk)
        held = [book for book in receipt_books.all_books(tx) if book.closed_on is None]
    return tuple(
        UserRow(
            user=user,
            has_passphrase=user.id in open_ones,
            works_now=user.id == desk.user.id,
            books=tuple(book.label for book in held if book.holder_id == user.id),
        )
        for user in known
    )


def add_user(desk: Desk, command: AddUser) -> User | tuple[Problem, ...]:
    """A new user; their slot stands in the key file, or what proves their passphrase in a shared book.

    Raises:
        BookError: the key file cannot be written; then nothing is saved.
    """
    user = User(id=new_key(), name=clean(command.name), collector_code=clean(command.collector_code), role=command.role)

    def write(tx: Transaction, approver: Identified, slot: Slot | str) -> None:
        users.save(tx, user, at=desk.now())
        journal_act(tx, desk, "user_added", about_user(user.id), **_told(user), approver=approver.user.name)
        _keep_secret(tx, desk, user.id, slot)

    problems = (*form_problems(desk, user), *too_short(command.passphrase))
    return _with_secret(desk, user, command, problems, write, act="user_added")


def change_user(desk: Desk, command: ChangeUser) -> User | tuple[Problem, ...]:
    """Change name, code or role; papers issued before keep what they say."""
    with desk.book.reading() as tx:
        found = users.get(tx, command.user_id)
    if found is None or found.left_on is not None:
        return (Problem("user", "unknown_user"),)
    changed = replace(found, name=clean(command.name), collector_code=clean(command.collector_code), role=command.role)
    with desk.book.reading() as tx:
        problems = (*form_problems(desk, changed), *role_problems(tx, desk, changed))
    approver = _approved(desk, command.approval, problems, "user_changed", changed.id)
    if isinstance(approver, tuple):
        return approver

    def write(tx: Transaction) -> None:
        _refuse(role_problems(tx, desk, changed))
        users.save(tx, changed, at=desk.now())
        journal_act(tx, desk, "user_changed", about_user(changed.id), **_told(changed), approver=approver.user.name)

    return _written(desk, write) or changed


def set_passphrase(desk: Desk, command: SetPassphrase) -> User | tuple[Problem, ...]:
    """A new passphrase for a user; the old one opens nothing any more.

    Raises:
        BookError: the key file cannot be written; then nothing is saved.
    """
    with desk.book.reading() as tx:
        user = users.get(tx, command.user_id)
    if user is None or user.left_on is not None:
        return (Problem("user", "unknown_user"),)

    def write(tx: Transaction, approver: Identified, slot: Slot | str) -> None:
        journal_act(tx, desk, "passphrase_set", about_user(user.id), name=user.name, approver=approver.user.name)
        _keep_secret(tx, desk, user.id, slot)

    return _with_secret(desk, user, command, too_short(command.passphrase), write, act="passphrase_set")


def change_own_passphrase(
    desk: Desk, present: str, new_passphrase: str, *, cost: Cost = PRODUCTION
) -> tuple[Problem, ...]:
    """Change the passphrase of who works at the desk; ``present`` is the old one or the recovery code.

    In a shared book whose user has none yet, ``present`` is empty.

    Raises:
        BookError: the key file cannot be written, and then the old passphrase holds.
    """
    if problems := too_short(new_passphrase):
        return problems
    try:
        found = _owner(desk, present)
        slot = _new_secret(desk, desk.user, found.raw_key, new_passphrase, cost)
    except ApprovalError as error:
        return error.problems

    def write(tx: Transaction) -> None:
        journal_act(tx, desk, "own_passphrase_changed", about_user(desk.user.id), name=desk.user.name)
        _keep_secret(tx, desk, desk.user.id, slot)

    return _written(desk, write)


def set_recovered_passphrase(
    desk: Desk, raw_key: bytes, new_passphrase: str, *, cost: Cost = PRODUCTION
) -> tuple[Problem, ...]:
    """A new passphrase for the desk's user, whose book the recovery code has opened; the code stays as it is.

    Raises:
        BookError: the key file cannot be written, and then it is untouched.
    """
    if problems := too_short(new_passphrase):
        return problems
    try:
        slot = _new_secret(desk, desk.user, raw_key, new_passphrase, cost)
    except ApprovalError as error:
        return error.problems

    def write(tx: Transaction) -> None:
        journal_act(tx, desk, "passphrase_recovered", about_user(desk.user.id), name=desk.user.name)
        _keep_secret(tx, desk, desk.user.id, slot)

    return _written(desk, write)


def let_leave(desk: Desk, command: LetLeave) -> User | tuple[Problem, ...]:
    """The user works here no more: their slot is removed, what they did stays theirs.

    Raises:
        BookError: the key file cannot be written; then nothing is saved.
    """
    with desk.book.reading() as tx:
        user = users.get(tx, command.user_id)
        if user is None or user.left_on is not None:
            return (Problem("user", "unknown_user"),)
        problems = leaving_problems(tx, desk, user)
    approver = _approved(desk, command.approval, problems, "user_left", user.id)
    if isinstance(approver, tuple):
        return approver
    day = today(desk)

    def write(tx: Transaction) -> None:
        _refuse(leaving_problems(tx, desk, user))
        users.leave(tx, user.id, day)
        told = {"name": user.name, "day": day, "approver": approver.user.name}
        journal_act(tx, desk, "user_left", about_user(user.id), **told)
        _change_keys(tx, desk, lambda keys, first: keyfile.without_user(keys, user.id, first_user=first))

    return _written(desk, write) or replace(user, left_on=day)


Write = Callable[[Transaction, Identified, Slot | str], None]


def _with_secret(
    desk: Desk, user: User, command: AddUser | SetPassphrase, problems: tuple[Problem, ...], write: Write, *, act: str
) -> User | tuple[Problem, ...]:
    """Approve and derive first, both slow and outside of any transaction; then write."""
    approver = _approved(desk, command.approval, problems, act, user.id)
    if isinstance(approver, tuple):
        return approver
    try:
        slot = _new_secret(desk, user, approver.raw_key, command.passphrase, command.cost)
    except ApprovalError as error:
        return error.problems
    return _written(desk, lambda tx: write(tx, approver, slot)) or user


def _approved(
    desk: Desk, approval: Approval, problems: tuple[Problem, ...], act: str, user_id: UUID
) -> Identified | tuple[Problem, ...]:
    """Who approves, asked only when nothing else is wrong; every problem otherwise."""
    if problems:
        return problems if approval.secret else (*problems, Problem("approval", "missing_field"))
    try:
        return identified_for(desk, approval, act, about_user(user_id))
    except ApprovalError as error:
        return error.problems


def _written(desk: Desk, write: Callable[[Transaction], None]) -> tuple[Problem, ...]:
    try:
        with desk.book.writing() as tx:
            write(tx)
    except Refused as refused:
        return refused.problems
    return ()


def _refuse(problems: tuple[Problem, ...]) -> None:
    if problems:
        raise Refused(problems)


def _owner(desk: Desk, present: str) -> Identified:
    """The desk's user, proven by their passphrase or the recovery code."""
    with desk.book.reading() as tx:
        nothing_kept = desk.book.path is None and desk.user.id not in users.verifiers(tx)
    if nothing_kept:
        return Identified(user=desk.user)
    if not present:
        raise ApprovalError("missing_field", "present")
    try:
        found = identify(desk, present)
    except BookError as error:
        if error.code != "wrong_passphrase":
            raise
        raise ApprovalError("wrong_present", "present") from error
    if not found.recovery and found.user.id != desk.user.id:
        raise ApprovalError("wrong_present", "present")
    return found


def _new_secret(desk: Desk, user: User, raw_key: bytes, passphrase: str, cost: Cost) -> Slot | str:
    """The slot or verifier of a passphrase that nobody else has: who opens the book must be certain."""
    if _is_of_another(desk, user, passphrase):
        raise ApprovalError("passphrase_taken", "passphrase")
    if desk.book.path is None:
        return verifier_of(passphrase, cost)
    keys = keyfile.read_key_file(keyfile.key_file_of(desk.book.path))
    return keyfile.passphrase_slot(keys.book, raw_key, passphrase, label=user.name, user=user.id, cost=cost)


def _is_of_another(desk: Desk, user: User, passphrase: str) -> bool:
    try:
        return identify(desk, passphrase).user.id != user.id
    except BookError as error:
        if error.code != "wrong_passphrase":
            raise
        return False


def _keep_secret(tx: Transaction, desk: Desk, user_id: UUID, secret: Slot | str) -> None:
    if isinstance(secret, str):
        users.set_verifier(tx, user_id, secret)
        return
    _change_keys(tx, desk, lambda keys, first: keyfile.with_slot(keys, secret, first_user=first))


def _change_keys(tx: Transaction, desk: Desk, change: Callable[[KeyFile, UUID], KeyFile]) -> None:
    """Read and write the key file while nobody else can; last in the transaction, so that a full disk undoes all."""
    first = users.first_user(tx)
    if desk.book.path is None or first is None:
        return
    path = keyfile.key_file_of(desk.book.path)
    keyfile.write_key_file(path, change(keyfile.read_key_file(path), first.id))


def _told(user: User) -> dict[str, object]:
    return {"name": user.name, "collector_code": user.collector_code, "role": user.role.value}
