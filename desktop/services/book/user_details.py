"""The book's one user: name and collector code, as papers print them."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.book.passphrases import LONGEST_CODE, LONGEST_NAME
from desktop.services.desk import Desk, User
from desktop.storage.counter import users


def save_user(desk: Desk, name: str, collector_code: str) -> User | tuple[Problem, ...]:
    """Change name and collector code of the desk's user; papers issued before keep what they say."""
    changed = replace(desk.user, name=clean(name), collector_code=clean(collector_code))
    if problems := _problems(changed):
        return problems
    if changed != desk.user:
        with desk.book.writing() as tx:
            users.save(tx, changed, at=desk.now())
            journal_act(tx, desk, "user_saved", ABOUT_BOOK, name=changed.name, collector_code=changed.collector_code)
    return changed


def _problems(user: User) -> tuple[Problem, ...]:
    found = []
    if not user.name:
        found.append(Problem("user_name", "missing_field"))
    for field, text, limit in (
        ("user_name", user.name, LONGEST_NAME),
        ("collector_code", user.collector_code, LONGEST_CODE),
    ):
        if len(text) > limit:
            found.append(Problem(field, "too_long", {"limit": str(limit)}))
    return tuple(found)
