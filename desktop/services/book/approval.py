"""Approval (phê duyệt): the passphrase of a supervisor, typed into the same dialog; grant and refusal are journaled."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.acts import journal_act
from desktop.services.book.passphrases import Identified, identify
from desktop.services.desk import Desk, User
from desktop.storage.counter import users
from desktop.storage.counter.users import Role
from desktop.storage.errors import BookError

FIELD = "approval"


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """An approval that was given and journaled before its act: who approved which act of what."""

    user: User
    act: str
    subject: str


@dataclass(frozen=True, slots=True)
class Approval:
    """What commands carry that need an approval: the secret typed, or what was granted for this act already."""

    secret: str = field(repr=False)
    granted: Granted | None = None


class ApprovalError(CounterError):
    """The act was not approved, and nothing was done.

    Attributes:
        code: ``missing_field``, ``wrong_passphrase``, ``not_a_supervisor`` (someone else's, though the book has
            supervisors), ``not_own_passphrase`` (the book has none, and it is not that of who works at the desk),
            ``no_passphrase`` (a shared book in which nobody has one yet).
        problems: one, of the field ``approval``; of the passphrase's own where that is given or changed.
    """

    def __init__(self, code: str, field: str = FIELD) -> None:
        problem = Problem(field, code)
        super().__init__(message(problem), problems=(problem,))
        self.code = code


def approve(desk: Desk, approval: Approval, act: str, subject: str) -> User:
    """Who approves; journaled under ``subject`` with the name of the ``act``, also when it is refused.

    The passphrase of an active supervisor. A book without any supervisor is approved by the passphrase of who works at
    the desk, and the journal says so. Slow on purpose: call it on the worker and before the act's transaction.

    Raises:
        ApprovalError: its problem belongs to the field ``approval``.
        CounterError: an auditor works at the desk.
    """
    granted = approval.granted
    if granted is not None and (granted.act, granted.subject) == (act, subject) and _still_active(desk, granted.user):
        return granted.user
    return identified_for(desk, approval, act, subject).user


def grant(desk: Desk, approval: Approval, act: str, subject: str) -> Approval:
    """Approve an act that is put right on another page first: asked and journaled once, the secret is not kept.

    Raises:
        ApprovalError, CounterError: as for :func:`approve`.
    """
    user = approve(desk, approval, act, subject)
    return Approval("", Granted(user=user, act=act, subject=subject))


def _still_active(desk: Desk, user: User) -> bool:
    with desk.book.reading() as tx:
        return any(one.id == user.id for one in users.active_users(tx))


def identified_for(desk: Desk, approval: Approval, act: str, subject: str) -> Identified:
    """As :func:`approve`, with the key of the book's file that the passphrase opened."""
    if not approval.secret:
        raise ApprovalError("missing_field")
    if _nobody_can(desk):
        raise ApprovalError("no_passphrase")
    try:
        found = identify(desk, approval.secret)
    except BookError as error:
        if error.code != "wrong_passphrase":
            raise
        raise _refused(desk, error.code, act, subject) from error
    if code := _why_not(desk, found):
        raise _refused(desk, code, act, subject, found.user)
    with desk.book.writing() as tx:
        own = found.user.id == desk.user.id
        data = {"approver": found.user.id, "name": found.user.name, "own": own, "recovery": found.recovery}
        journal_act(tx, desk, "approved", subject, approved=act, **data)
    return found


def _nobody_can(desk: Desk) -> bool:
    with desk.book.reading() as tx:
        return desk.book.path is None and not users.verifiers(tx)


def _why_not(desk: Desk, found: Identified) -> str:
    with desk.book.reading() as tx:
        able = users.verifiers(tx) if desk.book.path is None else None
        supervisors = [user.id for user in users.active_users(tx) if user.role is Role.SUPERVISOR]
    supervised = any(able is None or one in able for one in supervisors)
    if supervised:
        return "" if found.user.role is Role.SUPERVISOR else "not_a_supervisor"
    return "" if found.recovery or found.user.id == desk.user.id else "not_own_passphrase"


def _refused(desk: Desk, code: str, act: str, subject: str, who: User | None = None) -> ApprovalError:
    with desk.book.writing() as tx:
        data = {"why": code, "name": who.name if who else ""}
        journal_act(tx, desk, "approval_refused", subject, approved=act, **data)
    return ApprovalError(code)
