"""A copy comes back in the place of the book: its meaning is told before, the book of now is kept."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.services.backups.difference import Difference
from desktop.services.backups.make import BackupReason, make_backups
from desktop.services.backups.restore import RestoreBook, Restored, difference, key_of_backup, restore_book
from desktop.services.book.check_book import check_book
from desktop.services.book.journal_pages import recent_journal
from desktop.services.book.users import change_own_passphrase
from desktop.services.desk import Desk
from desktop.storage.book_file import keyfile, opening, peeking, swapping
from desktop.storage.counter import backups
from desktop.storage.errors import BookError
from desktop.storage.people import people
from tests.old_books.make import PASSPHRASE as OLD_PASSPHRASE
from tests.services.builders import Clock, pay_si, registered
from tests.storage import children
from tests.storage.engines import CHEAP, CLERK, NOW, PASSPHRASE

FIRST, SECOND = "Nguyễn Văn An", "Lê Thị Bé"


@pytest.fixture
def made(desk: Desk, book_path: Path) -> RestoreBook:
    """One person with a receipt in the copy, a second one since; the book is closed."""
    pay_si(desk, registered(desk, FIRST))
    (outcome,) = make_backups(desk, BackupReason.DEMAND).outcomes
    assert outcome.path is not None
    pay_si(desk, registered(desk, SECOND, birth="02/02/1980"))
    command = RestoreBook(backup=outcome.path, book=book_path, raw_key=desk.book.raw_key, user_id=CLERK.id)
    desk.book.close()
    return command


def restored(desk: Desk, command: RestoreBook) -> Restored:
    return restore_book(command, desk.parameters, desk.places, desk.now)


def opened(desk: Desk, path: Path, secret: str = PASSPHRASE) -> Desk:
    return replace(desk, book=opening.open_book(path, secret, now=NOW))


def names(desk: Desk) -> list[str]:
    with desk.book.reading() as tx:
        return sorted(record.person.full_name for record in people.page(tx, limit=50).people)


def whole(path: Path) -> tuple[bytes, bytes]:
    return path.read_bytes(), keyfile.key_file_of(path).read_bytes()


def test_what_would_be_lost_is_told_in_numbers_and_by_name(desk: Desk, made: RestoreBook) -> None:
    found = difference(made)
    assert found.present is not None
    assert (found.present.people, found.copy.people) == (2, 1)
    assert (found.receipts.lost, found.receipts.back, found.people.lost, found.people.back) == (1, 0, 1, 0)
    assert found.people.lost_last == (SECOND,)
    (receipt,) = found.receipts.lost_last
    assert receipt.startswith(f"số 0000002 · {SECOND} · ")
    # the record of the copy itself, the person, the payment
    assert found.entries.lost == found.present.journal_seq - found.copy.journal_seq
    assert not found.loses_nothing
    assert not found.keys_differ


def test_the_copy_takes_the_place_and_the_book_of_now_is_kept(desk: Desk, made: RestoreBook, book_path: Path) -> None:
    done = restored(desk, made)
    assert done.safety_copy == book_path.parent / "backups" / "an-hoa-20261123-081500-truoc-khoi-phuc.quay"
    now = opened(desk, book_path)
    assert names(now) == [FIRST]
    assert check_book(now).problems == ()
    told = recent_journal(now)[0].sentence
    assert told == (
        "Khôi phục sổ từ bản sao lưu an-hoa-20261123-081500-theo-yeu-cau.quay."
        " Sổ trước đó được giữ ở an-hoa-20261123-081500-truoc-khoi-phuc.quay."
    )
    with now.book.reading() as tx:
        kept = backups.last_good(tx)
    assert kept is not None
    assert (kept.reason, kept.people, kept.receipts) == (BackupReason.RESTORE, 2, 2)
    now.book.close()
    before = opened(desk, done.safety_copy)
    assert names(before) == [SECOND, FIRST]
    before.book.close()
    assert {one.name for one in book_path.parent.iterdir() if one.is_file() and one.name.startswith("an-hoa")} == {
        "an-hoa.quay",
        "an-hoa.quay.keys",
    }


def test_a_restore_is_undone_by_the_copy_that_it_kept(desk: Desk, made: RestoreBook, book_path: Path) -> None:
    kept = restored(desk, made).safety_copy
    assert kept is not None
    again = replace(made, backup=kept)
    found = difference(again)
    assert (found.people.back, found.people.lost, found.people.back_last) == (1, 0, (SECOND,))
    assert (found.receipts.back, found.entries.lost) == (1, 2)
    restored(desk, again)
    now = opened(desk, book_path)
    assert names(now) == [SECOND, FIRST]
    assert check_book(now).problems == ()
    now.book.close()


@pytest.mark.parametrize("damage", ["gone", "cut", "noise", "keys gone"])
def test_a_book_that_is_damaged_or_gone_comes_back(desk: Desk, made: RestoreBook, book_path: Path, damage: str) -> None:
    keys = keyfile.key_file_of(book_path)
    spoilt = b""
    if damage == "gone":
        book_path.unlink()
        keys.unlink()
    elif damage == "cut":
        spoilt = book_path.read_bytes()[:5_000]
        book_path.write_bytes(spoilt)
    elif damage == "noise":
        content = bytearray(book_path.read_bytes())
        content[9_000:60_000] = bytes(51_000)
        spoilt = bytes(content)
        book_path.write_bytes(spoilt)
    else:
        keys.unlink()
    command = replace(made, raw_key=key_of_backup(made.backup, PASSPHRASE))
    found = difference(command)
    assert found.keys_differ == (damage in {"gone", "keys gone"})
    done = restored(desk, command)
    now = opened(desk, book_path)
    assert names(now) == [FIRST]
    assert check_book(now).problems == ()
    now.book.close()
    if damage == "gone":
        assert done.safety_copy is None
    elif spoilt:
        assert done.safety_copy is not None
        assert done.safety_copy.name.endswith(".quay.hong")
        if damage == "cut":
            assert done.safety_copy.read_bytes() == spoilt
    else:
        assert done.safety_copy is not None


def test_a_damaged_book_cannot_be_compared_and_says_so(made: RestoreBook, book_path: Path) -> None:
    book_path.write_bytes(book_path.read_bytes()[:5_000])
    found: Difference = difference(made)
    assert found.present is None
    assert found.why
    assert not found.loses_nothing


def test_passphrases_of_the_copy_open_the_restored_book(desk: Desk, made: RestoreBook, book_path: Path) -> None:
    now = opened(desk, book_path)
    assert change_own_passphrase(now, PASSPHRASE, "mật khẩu mới hơn", cost=CHEAP) == ()
    now.book.close()
    assert difference(made).keys_differ
    with pytest.raises(BookError) as caught:
        key_of_backup(made.backup, "mật khẩu mới hơn")
    assert caught.value.code == "wrong_passphrase"
    restored(desk, replace(made, raw_key=key_of_backup(made.backup, PASSPHRASE)))
    opened(desk, book_path).book.close()
    with pytest.raises(BookError) as caught:
        opened(desk, book_path, "mật khẩu mới hơn")
    assert caught.value.code == "wrong_passphrase"


def test_an_open_window_keeps_a_restore_out_and_a_restore_keeps_windows_out(
    desk: Desk, made: RestoreBook, book_path: Path
) -> None:
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    before = whole(book_path)
    with pytest.raises(BookError, match="cửa sổ khác") as caught:
        restored(desk, made)
    assert caught.value.code == "in_use"
    assert whole(book_path) == before
    book.close()
    release = opening.acquire(book_path, opening.this_host(), NOW, alone=True)
    with pytest.raises(BookError, match="đang được khôi phục"):
        opening.open_book(book_path, PASSPHRASE, now=NOW)
    release()
    opening.open_book(book_path, PASSPHRASE, now=NOW).close()


@pytest.mark.parametrize("spoil", ["gone", "keys gone", "cut", "noise", "not ours"])
def test_a_copy_that_is_no_good_changes_nothing(desk: Desk, made: RestoreBook, book_path: Path, spoil: str) -> None:
    before = whole(book_path)
    copy = made.backup
    if spoil == "gone":
        copy.unlink()
    elif spoil == "keys gone":
        keyfile.key_file_of(copy).unlink()
    elif spoil == "cut":
        copy.write_bytes(copy.read_bytes()[:5_000])
    elif spoil == "noise":
        content = bytearray(copy.read_bytes())
        content[200_000:260_000] = bytes(60_000)
        copy.write_bytes(content)
    else:
        keys = keyfile.read_key_file(keyfile.key_file_of(copy))
        keyfile.write_key_file(keyfile.key_file_of(copy), keyfile.KeyFile(format=1, book=CLERK.id, slots=keys.slots))
    with pytest.raises(BookError) as caught:
        restored(desk, made)
    assert caught.value.advice
    assert whole(book_path) == before
    left = {one.name for one in book_path.parent.iterdir() if one.name.startswith("an-hoa")}
    assert left == {"an-hoa.quay", "an-hoa.quay.keys"}
    now = opened(desk, book_path)
    assert names(now) == [SECOND, FIRST]
    now.book.close()


def test_a_copy_in_which_the_check_finds_something_needs_a_word(desk: Desk, made: RestoreBook, book_path: Path) -> None:
    copy = opening.open_copy(made.backup, made.raw_key)
    with copy.writing() as tx:
        tx.connection.exec_driver_sql("DROP TRIGGER receipts_no_update")
    copy.close()
    before = whole(book_path)
    with pytest.raises(BookError, match="không qua được kiểm tra") as caught:
        restored(desk, made)
    assert caught.value.code == "damaged"
    assert whole(book_path) == before
    restored(desk, replace(made, accept_findings=True))
    now = opened(desk, book_path)
    assert names(now) == [FIRST]
    now.book.close()


def test_a_full_disk_changes_nothing(desk: Desk, made: RestoreBook, book_path: Path) -> None:
    size = book_path.stat().st_size
    before = whole(book_path)

    def attempt() -> str:
        try:
            restored(desk, made)
        except BookError as error:
            return error.code
        return "restored"

    for part in (0.2, 0.8):
        assert children.with_full_disk(int(size * part), attempt) == "unreadable"
        assert whole(book_path) == before


def test_copies_of_older_versions_come_back_upgraded(desk: Desk, tmp_path: Path, clock: Clock) -> None:
    folder = Path(__file__).resolve().parents[2] / "old_books"
    oldest = folder / "step-0007.quay"
    target = tmp_path / "cũ-20260101-080000-chot-ngay.quay"
    for suffix in ("", ".keys"):
        shutil.copy(f"{oldest}{suffix}", f"{target}{suffix}")
    command = RestoreBook(backup=target, book=tmp_path / "cũ.quay", raw_key=key_of_backup(target, OLD_PASSPHRASE))
    assert difference(command).copy.version == "0007"
    done = restored(desk, command)
    assert done.safety_copy is None
    now = opened(desk, tmp_path / "cũ.quay", OLD_PASSPHRASE)
    assert check_book(now).problems == ()
    now.book.close()
    with peeking.peeking(target, command.raw_key) as peek:
        assert peek.contents().version == "0007"


def test_a_note_of_nothing_is_forgotten(desk: Desk, made: RestoreBook, book_path: Path) -> None:
    """A kill after the swap and before the note went: the next opening only takes the note away."""
    for content in (b"0123abcd", b"../../x", b"\xff\xfe", b""):
        book_path.with_name("an-hoa.quay.swap").write_bytes(content)
        assert swapping.finish_swap(book_path)
        assert not swapping.finish_swap(book_path)
    now = opened(desk, book_path)
    assert names(now) == [SECOND, FIRST]
    now.book.close()
