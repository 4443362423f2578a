"""An auditor, and someone who has left, are refused in every act, and not one row changes."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest

import desktop.services
from desktop.domain.errors import CounterError
from desktop.services.acts import READING, ReadOnlyError
from desktop.services.desk import Desk, today
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.counter.users import Role, User
from tests.services.acts_of_all_kinds import ACTS
from tests.services.corrections.stories import with_passphrase
from tests.services.day.drawer import everything

SERVICES = Path(desktop.services.__file__).parent
WRITES_THROUGH_OTHERS = {
    # What they write is entered by the act that they call.
    "day/opening.py",
    "payment/collect_payment.py",
    "life/undo.py",
    "life/plan_si.py",
    "life/leave.py",
    "life/split_household.py",
    "life/other_cover.py",
    "practice/practice_days.py",
    # What is written is undone again, or is no more than what somebody typed and has not said.
    "book/check_book.py",
    "corrections/as_if.py",
    "imports/proposal.py",
    "counter/drafts.py",
}


@pytest.mark.parametrize("name", ACTS)
def test_every_act_is_refused_and_changes_nothing(any_desk: Desk, tmp_path: Path, name: str) -> None:
    with_passphrase(any_desk)
    act, reader = ACTS[name](any_desk, tmp_path), replace(any_desk.user, role=Role.AUDITOR)
    with any_desk.book.writing() as tx:
        users.save(tx, User(id=new_key(), name="Lê Thị Hai"), at=any_desk.now())
        users.save(tx, reader, at=any_desk.now())
    before = everything(any_desk)
    with pytest.raises(ReadOnlyError, match="chỉ xem"):
        act(any_desk)
    assert everything(any_desk) == before
    with any_desk.book.writing() as tx:
        users.save(tx, any_desk.user, at=any_desk.now())
        users.leave(tx, any_desk.user.id, today(any_desk))
    before = everything(any_desk)
    with pytest.raises(CounterError, match=r"không còn làm|có mật khẩu riêng|no_passphrase"):
        act(any_desk)
    assert everything(any_desk) == before


def test_whatever_writes_tells_the_journal_which_refuses_who_only_reads() -> None:
    """A module of the services that opens a writing transaction calls ``journal_act`` or stands in the list above."""
    silent = set()
    for path in sorted(SERVICES.rglob("*.py")):
        names = {
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Call)
        }
        if "writing" in names and not names & {"journal_act", "require_writer"}:
            silent.add(str(path.relative_to(SERVICES)))
    assert silent == WRITES_THROUGH_OTHERS


def test_what_a_reader_may_do_takes_nothing_but_copies_out_of_the_book() -> None:
    assert {"list_exported", "record_exported", "own_passphrase_changed", "passphrase_recovered"} == READING
