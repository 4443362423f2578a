"""People at the counter: each opens the book by an own passphrase, and nobody can lock everybody out."""

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.errors import CounterError
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem
from desktop.services.acts import ABOUT_BOOK, ReadOnlyError, journal_act
from desktop.services.book import users
from desktop.services.book.approval import Approval, ApprovalError, approve
from desktop.services.book.book_opening import OpenBook, close_book, open_book, open_shared_book
from desktop.services.book.journal_pages import recent_journal
from desktop.services.book.passphrases import identify
from desktop.services.book.receipt_books import HandOver, hand_over, list_receipt_books
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.book.users import AddUser, ChangeUser, LetLeave, SetPassphrase
from desktop.services.desk import Desk, User
from desktop.services.exports.figures import figure_listing
from desktop.services.exports.listing import Ending
from desktop.services.exports.writing import export_listing
from desktop.storage.book_file import keyfile
from desktop.storage.column_types import new_key
from desktop.storage.counter import journal
from desktop.storage.counter import users as stored_users
from desktop.storage.counter.users import Role
from desktop.storage.errors import BookError
from tests.services.builders import Clock, pay_si, registered
from tests.storage.engines import CHEAP, CLERK, PASSPHRASE, Server

HOA, MAI = "mật khẩu của Hoa", "mật khẩu của Mai"


def approved(secret: str = PASSPHRASE) -> Approval:
    return Approval(secret)


def added(desk: Desk, name: str, passphrase: str, role: Role = Role.CLERK, *, by: str = PASSPHRASE) -> User:
    command = AddUser(
        name=name, collector_code=name[:3], role=role, passphrase=passphrase, approval=Approval(by), cost=CHEAP
    )
    user = users.add_user(desk, command)
    assert isinstance(user, User), user
    return user


def promoted(desk: Desk) -> Desk:
    """The first user as a supervisor."""
    command = ChangeUser(
        user_id=CLERK.id, name=CLERK.name, collector_code="NV01", role=Role.SUPERVISOR, approval=approved()
    )
    user = users.change_user(desk, command)
    assert isinstance(user, User), user
    return replace(desk, user=user)


def codes(answer: object) -> list[tuple[str, str]]:
    assert isinstance(answer, tuple), answer
    return [(one.field, one.code) for one in answer if isinstance(one, Problem)]


def acts(desk: Desk) -> list[tuple[str, str]]:
    """Act and sentence, oldest first."""
    with desk.book.reading() as tx:
        names = [entry.act for entry in reversed(journal.page(tx, limit=200))]
    return list(zip(names, [str(row.sentence) for row in reversed(recent_journal(desk))], strict=True))


@pytest.fixture
def all_desk(any_desk: Desk) -> Desk:
    """A desk on each engine whose user has a passphrase."""
    if any_desk.book.path is None:
        assert users.change_own_passphrase(any_desk, "", PASSPHRASE, cost=CHEAP) == ()
    return any_desk


def test_every_user_is_known_by_an_own_passphrase(all_desk: Desk) -> None:
    hoa = added(all_desk, "Phạm Thị Hoa", HOA)
    mai = added(all_desk, "Lê Thị Mai", MAI, Role.AUDITOR)
    assert identify(all_desk, HOA).user == hoa
    assert identify(all_desk, MAI).user == mai
    assert identify(all_desk, PASSPHRASE).user == CLERK
    with pytest.raises(BookError) as refused:
        identify(all_desk, "mật khẩu của ai đó")
    assert refused.value.code == "wrong_passphrase"
    rows = users.list_users(all_desk)
    assert [(row.user.name, row.has_passphrase, row.works_now) for row in rows] == [
        (CLERK.name, True, True),
        ("Phạm Thị Hoa", True, False),
        ("Lê Thị Mai", True, False),
    ]


def test_whose_passphrase_opens_the_book_works_at_the_desk(
    desk: Desk, book_path: Path, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock
) -> None:
    hoa = added(desk, "Phạm Thị Hoa", HOA)
    desk.book.close()
    for secret, user in ((HOA, hoa), (PASSPHRASE, CLERK)):
        opened = open_book(OpenBook(path=book_path, secret=secret), parameters, places, clock)
        assert opened.user == user
        close_book(opened)


def test_a_shared_book_opens_for_whose_passphrase_it_is(
    server: Server, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock
) -> None:
    with server.database() as url:
        first = open_shared_book(url, parameters, places, clock)
        assert first.user == CLERK
        with pytest.raises(ApprovalError) as refused:
            approve(first, approved(), "user_added", ABOUT_BOOK)
        assert refused.value.code == "no_passphrase"
        assert users.change_own_passphrase(first, "", PASSPHRASE, cost=CHEAP) == ()
        assert codes(users.change_own_passphrase(first, "", MAI, cost=CHEAP)) == [("present", "missing_field")]
        hoa = added(first, "Phạm Thị Hoa", HOA)
        close_book(first)
        second = open_shared_book(url, parameters, places, clock, secret=HOA)
        assert second.user == hoa
        close_book(second)
        with pytest.raises(BookError, match="Mật khẩu chưa đúng"):
            open_shared_book(url, parameters, places, clock, secret="")


def test_a_key_file_of_before_belongs_to_the_first_user(
    desk: Desk, book_path: Path, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock
) -> None:
    path = keyfile.key_file_of(book_path)
    keys = keyfile.read_key_file(path)
    own = keyfile.passphrase_slot(keys.book, desk.book.raw_key, PASSPHRASE, label=CLERK.name, cost=CHEAP)
    older = replace(keys, slots=(own, *(slot for slot in keys.slots if slot.user is None)))
    content = path.read_text()
    keyfile.write_key_file(path, older)
    path.write_text(path.read_text().replace(',\n   "user": null', ""))
    assert "user" not in path.read_text() != content
    assert identify(desk, PASSPHRASE).user == CLERK
    assert [row.has_passphrase for row in users.list_users(desk)] == [True]
    assert users.change_own_passphrase(desk, PASSPHRASE, "mật khẩu mới", cost=CHEAP) == ()
    changed = keyfile.read_key_file(path)
    assert len(changed.slots) == len(keys.slots)
    assert changed.slots[0].user == CLERK.id
    desk.book.close()
    opened = open_book(OpenBook(path=book_path, secret="mật khẩu mới"), parameters, places, clock)
    assert opened.user == CLERK
    close_book(opened)


def test_a_passphrase_is_set_anew_and_the_old_one_opens_nothing(all_desk: Desk) -> None:
    hoa = added(all_desk, "Phạm Thị Hoa", HOA)
    command = SetPassphrase(user_id=hoa.id, passphrase="mật khẩu khác", approval=approved(), cost=CHEAP)
    assert users.set_passphrase(all_desk, command) == hoa
    assert identify(all_desk, "mật khẩu khác").user == hoa
    with pytest.raises(BookError):
        identify(all_desk, HOA)


def test_two_users_never_have_the_same_passphrase(all_desk: Desk) -> None:
    command = AddUser(
        name="Hoa", collector_code="", role=Role.CLERK, passphrase=PASSPHRASE, approval=approved(), cost=CHEAP
    )
    assert codes(users.add_user(all_desk, command)) == [("passphrase", "passphrase_taken")]
    hoa = added(all_desk, "Phạm Thị Hoa", HOA)
    again = SetPassphrase(user_id=hoa.id, passphrase=PASSPHRASE, approval=approved(), cost=CHEAP)
    assert codes(users.set_passphrase(all_desk, again)) == [("passphrase", "passphrase_taken")]
    assert codes(users.change_own_passphrase(all_desk, PASSPHRASE, HOA, cost=CHEAP)) == [
        ("passphrase", "passphrase_taken")
    ]
    assert len(users.list_users(all_desk)) == 2
    assert identify(all_desk, HOA).user == hoa


def test_every_problem_of_a_user_comes_at_once_and_nothing_is_saved(desk: Desk) -> None:
    command = AddUser(name=" ", collector_code="NV01", role=Role.CLERK, passphrase="ngắn", approval=Approval(""))
    assert codes(users.add_user(desk, command)) == [
        ("user_name", "missing_field"),
        ("collector_code", "code_taken"),
        ("passphrase", "too_short"),
        ("approval", "missing_field"),
    ]
    assert acts(desk) == []
    wrong = replace(command, name="Hoa", collector_code="", passphrase=HOA, approval=Approval("sai"))
    assert codes(users.add_user(desk, wrong)) == [("approval", "wrong_passphrase")]
    assert [act for act, _sentence in acts(desk)] == ["approval_refused"]
    assert len(users.list_users(desk)) == 1


def test_who_leaves_opens_nothing_and_stays_in_the_journal(
    desk: Desk, book_path: Path, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock
) -> None:
    hoa = added(desk, "Phạm Thị Hoa", HOA)
    copy = keyfile.key_file_of(book_path).read_bytes()
    left = users.let_leave(desk, LetLeave(user_id=hoa.id, approval=approved()))
    assert isinstance(left, User)
    assert left.left_on == clock.moment.date()
    with pytest.raises(BookError):
        identify(desk, HOA)
    with pytest.raises(ReadOnlyError, match="không còn làm"):
        save_settings(replace(desk, user=hoa), replace(load_settings(desk), agency="BHXH cơ sở"))
    assert load_settings(desk).agency == ""
    # a key file brought back from a backup does not bring the user back
    keyfile.key_file_of(book_path).write_bytes(copy)
    desk.book.close()
    with pytest.raises(CounterError, match="không còn làm"):
        open_book(OpenBook(path=book_path, secret=HOA), parameters, places, clock)
    opened = open_book(OpenBook(path=book_path, secret=PASSPHRASE), parameters, places, clock)
    assert acts(opened)[-1] == (
        "user_left",
        f"Phạm Thị Hoa thôi làm ở điểm thu, mật khẩu không mở sổ nữa. Người duyệt: {CLERK.name}.",
    )
    close_book(opened)


def leave(user: User) -> Callable[[Desk], object]:
    return lambda desk: users.let_leave(desk, LetLeave(user_id=user.id, approval=approved()))


def become(user: User, role: Role) -> Callable[[Desk], object]:
    command = ChangeUser(
        user_id=user.id, name=user.name, collector_code=user.collector_code, role=role, approval=approved()
    )
    return lambda desk: users.change_user(desk, command)


def test_the_last_one_can_neither_leave_nor_only_read(all_desk: Desk) -> None:
    mai = added(all_desk, "Lê Thị Mai", MAI, Role.AUDITOR)
    assert codes(leave(CLERK)(all_desk)) == [("user", "leaves_oneself")]
    assert codes(leave(CLERK)(replace(all_desk, user=mai))) == [("user", "last_user")]
    assert codes(become(CLERK, Role.AUDITOR)(all_desk)) == [("role", "last_user")]
    supervised = promoted(all_desk)
    hoa = added(supervised, "Phạm Thị Hoa", HOA)
    for act in (become(CLERK, Role.CLERK), become(CLERK, Role.AUDITOR)):
        assert codes(act(supervised)) == [("role", "last_supervisor")]
    assert codes(leave(CLERK)(replace(supervised, user=hoa))) == [("user", "last_supervisor")]
    with all_desk.book.reading() as tx:
        assert [user.role for user in stored_users.active_users(tx)] == [Role.SUPERVISOR, Role.AUDITOR, Role.CLERK]
    assert isinstance(become(hoa, Role.SUPERVISOR)(supervised), User)
    assert isinstance(become(CLERK, Role.CLERK)(supervised), User)


def test_nobody_leaves_with_an_open_day_or_a_receipt_book(desk: Desk) -> None:
    hoa = added(desk, "Phạm Thị Hoa", HOA)
    pay_si(replace(desk, user=hoa), registered(desk))
    book = list_receipt_books(desk)[0].book
    assert not isinstance(hand_over(desk, HandOver(receipt_book_id=book.id, to_id=hoa.id)), tuple)
    expected = [("day_not_closed", "user"), ("holds_receipt_books", "user")]
    assert sorted((code, field) for field, code in codes(leave(hoa)(desk))) == expected
    assert sorted(code for _field, code in codes(become(hoa, Role.AUDITOR)(desk))) == [code for code, _f in expected]
    with desk.book.reading() as tx:
        kept = stored_users.get(tx, hoa.id)
    assert kept == hoa


def test_a_supervisor_needs_a_passphrase(desk: Desk) -> None:
    bare = User(id=new_key(), name="Người mới")
    with desk.book.writing() as tx:
        stored_users.save(tx, bare, at=desk.now())
    assert codes(become(bare, Role.SUPERVISOR)(desk)) == [("role", "no_passphrase_yet")]


def test_without_a_supervisor_the_own_passphrase_approves(all_desk: Desk) -> None:
    hoa = added(all_desk, "Phạm Thị Hoa", HOA)
    assert approve(all_desk, approved(), "user_left", ABOUT_BOOK) == CLERK
    assert acts(all_desk)[-1] == (
        "approved",
        f"{CLERK.name} duyệt: cho người dùng nghỉ. Tự duyệt bằng mật khẩu của mình.",
    )
    with pytest.raises(ApprovalError) as refused:
        approve(all_desk, Approval(HOA), "user_left", ABOUT_BOOK)
    assert refused.value.problems == (Problem("approval", "not_own_passphrase"),)
    assert approve(replace(all_desk, user=hoa), Approval(HOA), "user_left", ABOUT_BOOK) == hoa


def test_only_a_supervisor_approves_where_there_is_one(all_desk: Desk) -> None:
    desk = promoted(all_desk)
    hoa = added(desk, "Phạm Thị Hoa", HOA)
    at_hoas = replace(desk, user=hoa)
    for secret, code in ((HOA, "not_a_supervisor"), ("sai", "wrong_passphrase"), ("", "missing_field")):
        with pytest.raises(ApprovalError) as refused:
            approve(at_hoas, Approval(secret), "receipt_book_closed", ABOUT_BOOK)
        assert refused.value.problems == (Problem("approval", code),)
    assert approve(at_hoas, approved(), "receipt_book_closed", ABOUT_BOOK).id == CLERK.id
    assert acts(desk)[-3:] == [
        ("approval_refused", "Không được duyệt: đóng quyển biên lai. Đây không phải mật khẩu của người kiểm soát."),
        ("approval_refused", "Không được duyệt: đóng quyển biên lai. Mật khẩu sai."),
        ("approved", f"{CLERK.name} duyệt: đóng quyển biên lai."),
    ]
    assert "bốn chữ" not in repr(approved())


def test_an_auditor_only_reads(all_desk: Desk) -> None:
    mai = added(all_desk, "Lê Thị Mai", MAI, Role.AUDITOR)
    reading = replace(all_desk, user=mai)
    before = acts(all_desk)
    with pytest.raises(ReadOnlyError, match="chỉ xem") as refused:
        registered(reading)
    assert "người thu hoặc người kiểm soát" in refused.value.advice
    with pytest.raises(ReadOnlyError):
        save_settings(reading, replace(load_settings(reading), agency="BHXH cơ sở"))
    with pytest.raises(ReadOnlyError):
        approve(reading, Approval(MAI), "user_left", ABOUT_BOOK)
    assert acts(all_desk) == before
    assert export_listing(reading, figure_listing(()), Ending.CSV).rows == 0
    assert users.change_own_passphrase(reading, MAI, "mật khẩu khác", cost=CHEAP) == ()
    assert [act for act, _sentence in acts(all_desk)[len(before) :]] == ["list_exported", "own_passphrase_changed"]


def test_the_book_says_who_only_reads_now_whatever_the_desk_remembers(desk: Desk) -> None:
    hoa = added(desk, "Phạm Thị Hoa", HOA)
    at_hoas = replace(desk, user=hoa)
    assert isinstance(become(hoa, Role.AUDITOR)(desk), User)
    with pytest.raises(ReadOnlyError), desk.book.writing() as tx:
        journal_act(tx, at_hoas, "settings_saved", ABOUT_BOOK, changed=["agency"])


def test_a_key_file_that_cannot_be_written_changes_nothing(
    desk: Desk, book_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = keyfile.key_file_of(book_path).read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BookError, match="đầy"):
        added(desk, "Phạm Thị Hoa", HOA)
    assert len(users.list_users(desk)) == 1
    assert keyfile.key_file_of(book_path).read_bytes() == before
    assert [act for act, _sentence in acts(desk)] == ["approved"]
