"""Copies of the book: whole, private, verified, recorded, thinned; what goes wrong is said and undoes nothing."""

import shutil
import stat
import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.services.backups import make
from desktop.services.backups.make import BackupReason, backup_after_close, make_backups
from desktop.services.backups.places import add_place, copies_in, own_folder, places_of, remove_place
from desktop.services.backups.standing import BackupState, backup_standing
from desktop.services.book.check_book import check_book
from desktop.services.book.journal_pages import recent_journal
from desktop.services.desk import Desk
from desktop.storage.book_file import copying, keyfile, opening
from desktop.storage.counter import backups, books
from tests.services.builders import Clock, pay_si, registered
from tests.storage import children
from tests.storage.engines import CLERK, NOW, PASSPHRASE, Template


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "thẻ nhớ"
    folder.mkdir()
    return folder


def records(desk: Desk) -> tuple[backups.BackupRecord, ...]:
    with desk.book.reading() as tx:
        return backups.since(tx, None)


def test_a_copy_opens_with_the_same_passphrase_and_holds_everything(desk: Desk, book_path: Path) -> None:
    pay_si(desk, registered(desk))
    run = make_backups(desk, BackupReason.DEMAND)
    (outcome,) = run.outcomes
    assert run.all_good
    assert outcome.path == book_path.parent / "backups" / "an-hoa-20261123-081500-theo-yeu-cau.quay"
    assert (outcome.people, outcome.receipts) == (1, 1)
    copy = opening.open_book(outcome.path, PASSPHRASE, now=NOW)
    health = check_book(Desk(book=copy, parameters=desk.parameters, places=desk.places, user=CLERK, now=desk.now))
    copy.close()
    assert (health.people, health.receipts, health.problems) == (1, 1, ())


def test_copies_are_their_owners_and_leave_nothing_beside_them(desk: Desk, book_path: Path) -> None:
    make_backups(desk, BackupReason.DEMAND)
    folder = own_folder(book_path)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    names = sorted(one.name for one in folder.iterdir())
    assert names == ["an-hoa-20261123-081500-theo-yeu-cau.quay", "an-hoa-20261123-081500-theo-yeu-cau.quay.keys"]
    assert {stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()} == {0o600}
    assert (folder / names[1]).read_bytes() == keyfile.key_file_of(book_path).read_bytes()


def test_it_is_recorded_and_told_in_the_journal(desk: Desk) -> None:
    pay_si(desk, registered(desk))
    run = make_backups(desk, BackupReason.DAY_CLOSE)
    (record,) = records(desk)
    assert (record.reason, record.problem, record.people, record.receipts) == (BackupReason.DAY_CLOSE, "", 1, 1)
    assert record.file_name == "an-hoa-20261123-081500-chot-ngay.quay"
    assert record.journal_seq == run.outcomes[0].journal_seq
    told = recent_journal(desk)[0].sentence
    assert told.startswith("Sao lưu sổ vào ")
    assert "(chốt ngày)" in told
    assert check_book(desk).problems == ()


def test_two_copies_of_the_same_second_have_two_names(desk: Desk, book_path: Path) -> None:
    first, second = make_backups(desk, BackupReason.DEMAND), make_backups(desk, BackupReason.DEMAND)
    assert first.all_good
    assert second.all_good
    assert second.outcomes[0].path is not None
    assert second.outcomes[0].path.name == "an-hoa-20261123-081500-theo-yeu-cau-2.quay"
    book = keyfile.read_key_file(keyfile.key_file_of(book_path)).book
    # the earlier one of the same day was one too many
    assert second.outcomes[0].removed == ("an-hoa-20261123-081500-theo-yeu-cau.quay",)
    assert [copy.path for copy in copies_in(own_folder(book_path), book)] == [second.outcomes[0].path]


def test_two_windows_at_once_each_get_their_copy(desk: Desk, book_path: Path, stick: Path) -> None:
    def copy() -> str:
        book = opening.open_book(book_path, PASSPHRASE, now=NOW)
        own = Desk(book=book, parameters=desk.parameters, places=desk.places, user=CLERK, now=lambda: NOW)
        path, _ = make.copy_to(own, stick, BackupReason.DEMAND, NOW)
        book.close()
        return path.name

    desk.book.close()
    both = [children.Child(copy) for _ in range(3)]
    names = {child.join() for child in both}
    assert len(names) == 3
    assert sorted(one.name for one in stick.iterdir() if not one.name.endswith(".keys")) == sorted(names)


def test_a_place_that_fails_is_said_and_the_others_have_their_copy(desk: Desk, stick: Path, book_path: Path) -> None:
    assert add_place(desk, stick) == ()
    assert places_of(desk) == (own_folder(book_path), stick)
    shutil.rmtree(stick)
    run = backup_after_close(desk)
    good, gone = run.outcomes
    assert (good.good, gone.good, run.good, run.all_good) == (True, False, True, False)
    assert gone.problem == "Không thấy thư mục sao lưu thẻ nhớ."
    assert "cắm lại" in gone.advice
    assert not stick.exists(), "a stick that is not there must not become a folder of this disk"
    standing = backup_standing(desk)
    assert (standing.state, standing.line) == (BackupState.FRESH, "sao lưu 08:15 hôm nay")
    assert str(stick) in standing.warning


def test_a_folder_that_cannot_be_written_is_said(template: Template, desk: Desk) -> None:
    with tempfile.TemporaryDirectory(prefix="quay-") as name:
        folder = Path(name)
        stick = folder / "thẻ nhớ"
        stick.mkdir(mode=0o555)
        path = template.copy_to(folder / "an-hoa.quay")
        folder.chmod(0o777)
        for one in (path, keyfile.key_file_of(path)):
            one.chmod(0o666)

        def copy() -> tuple[str, str, list[str]]:
            book = opening.open_book(path, PASSPHRASE, now=NOW)
            own = Desk(book=book, parameters=desk.parameters, places=desk.places, user=CLERK, now=lambda: NOW)
            (outcome,) = make_backups(own, BackupReason.DEMAND, places=(stick,)).outcomes
            problem = records(own)[0].problem
            book.close()
            return outcome.problem, problem, [one.name for one in stick.iterdir()]

        told = "Không ghi được vào thư mục sao lưu thẻ nhớ."
        assert children.as_nobody(copy) == (told, told, [])


def test_a_disk_without_room_is_said_before_anything_is_written(
    desk: Desk, book_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = copying.size_of(book_path) + 1_000
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=room))
    (outcome,) = make_backups(desk, BackupReason.DEMAND).outcomes
    assert outcome.problem == "Ổ đĩa đã đầy nên chưa lưu được."
    assert list(own_folder(book_path).iterdir()) == []
    assert [record.problem for record in records(desk)] == ["Ổ đĩa đã đầy nên chưa lưu được."]


def test_a_disk_that_fills_while_copying_leaves_nothing(desk: Desk, book_path: Path, stick: Path) -> None:
    pay_si(desk, registered(desk))
    desk.book.close()
    size = book_path.stat().st_size

    def copy() -> str:
        book = opening.open_book(book_path, PASSPHRASE, now=NOW)
        own = Desk(book=book, parameters=desk.parameters, places=desk.places, user=CLERK, now=lambda: NOW)
        return make._copied(own, stick, BackupReason.DEMAND, NOW).problem

    for part in (0.1, 0.5, 0.9):
        told = children.with_full_disk(int(size * part), copy)
        assert told, part
        assert list(stick.iterdir()) == [], part


def test_a_copy_that_fails_its_check_is_kept_aside_and_never_counted(desk: Desk, book_path: Path) -> None:
    pay_si(desk, registered(desk))
    with desk.book.writing() as tx:  # somebody with the key takes a protection away
        tx.connection.exec_driver_sql("DROP TRIGGER receipts_no_update")
    run = make_backups(desk, BackupReason.DEMAND)
    (outcome,) = run.outcomes
    assert not run.good
    assert outcome.path == own_folder(book_path) / "an-hoa-20261123-081500-theo-yeu-cau.quay.hong"
    assert outcome.path.is_file()
    assert keyfile.key_file_of(outcome.path).is_file()
    assert outcome.problem.startswith("Bản sao không qua được kiểm tra: ")
    with desk.book.reading() as tx:
        assert backups.last_good(tx) is None
    (found,) = copies_in(own_folder(book_path), None)
    assert not found.good


def test_thinning_takes_only_copies_of_this_book(desk: Desk, clock: Clock, book_path: Path) -> None:
    folder = own_folder(book_path)
    make_backups(desk, BackupReason.DAY_CLOSE)
    first = folder / "an-hoa-20261123-081500-chot-ngay.quay"
    others = {
        "an-hoa-20261123-081501-chot-ngay.quay": "no key file beside it",
        "an-hoa-20261123-chot-ngay.quay": "named otherwise",
        "ảnh.png": "something else",
    }
    for name, content in others.items():
        (folder / name).write_text(content)
    # a copy of another book of the same name
    stranger = folder / "an-hoa-20261123-081502-chot-ngay.quay"
    shutil.copy(first, stranger)
    keys = keyfile.read_key_file(keyfile.key_file_of(first))
    other = keyfile.new_key_file(CLERK.id)
    keyfile.write_key_file(keyfile.key_file_of(stranger), type(keys)(format=1, book=other.book, slots=keys.slots))
    for day in range(1, 10):
        clock.moment = NOW + timedelta(days=day)
        make_backups(desk, BackupReason.DAY_CLOSE)
    left = {one.name for one in folder.iterdir() if one.name.endswith(".quay")}
    assert set(others) - {"ảnh.png"} | {stranger.name} <= left
    assert (folder / "ảnh.png").exists()
    assert first.name not in left
    ours = left - set(others) - {stranger.name}
    # 24 November to 2 December: seven days, the Sunday before as a week, the last of November as a month and a day
    assert sorted(name[7:15] for name in ours) == [f"202611{day}" for day in (26, 27, 28, 29, 30)] + [
        "20261201",
        "20261202",
    ]


def test_every_place_may_be_taken_away_again(desk: Desk, stick: Path, book_path: Path) -> None:
    assert [one.code for one in add_place(desk, stick / "không có")] == ["no_folder"]
    assert [one.code for one in add_place(desk, Path("thẻ nhớ"))] == ["no_folder"]
    assert add_place(desk, stick) == ()
    assert [one.code for one in add_place(desk, stick)] == ["place_twice"]
    make_backups(desk, BackupReason.DEMAND)
    remove_place(desk, stick)
    assert places_of(desk) == (own_folder(book_path),)
    assert len(list(stick.iterdir())) == 2


@pytest.fixture
def real(desk: Desk) -> Desk:
    """The same book, not for practice."""
    with desk.book.writing() as tx:
        tx.connection.exec_driver_sql("UPDATE book SET practice = 0")
    return desk


@pytest.mark.parametrize(
    ("hours", "state", "line"),
    [
        (1, BackupState.FRESH, "sao lưu 08:15 hôm nay"),
        (24, BackupState.FRESH, "sao lưu 08:15 hôm qua"),
        (25, BackupState.LATE, "sao lưu 08:15 hôm qua"),
        (72, BackupState.LATE, "sao lưu 08:15 ngày 23/11/2026"),
    ],
)
def test_an_old_copy_is_warned_of(real: Desk, clock: Clock, hours: int, state: BackupState, line: str) -> None:
    make_backups(real, BackupReason.DEMAND)
    clock.moment = NOW + timedelta(hours=hours)
    standing = backup_standing(real)
    assert (standing.state, standing.line) == (state, line)
    assert standing.warns == (state is BackupState.LATE)


def test_a_book_without_any_copy_is_warned_of_after_its_first_day(real: Desk, clock: Clock) -> None:
    assert backup_standing(real).state is BackupState.NONE_NEEDED
    clock.moment = NOW + timedelta(days=2)
    standing = backup_standing(real)
    assert (standing.state, standing.line) == (BackupState.NEVER, "chưa sao lưu")
    assert "Sao lưu" in standing.advice


def test_a_practice_book_asks_for_no_copy(desk: Desk, clock: Clock) -> None:
    clock.go_to(date(2027, 5, 1))
    assert backup_standing(desk) == backup_standing(desk)
    assert not backup_standing(desk).warns


def test_a_shared_book_says_that_its_server_keeps_the_copies(any_desk: Desk) -> None:
    run = backup_after_close(any_desk)
    standing = backup_standing(any_desk)
    if any_desk.book.path is not None:
        assert run.good
        return
    assert run.outcomes == ()
    assert not run.good
    assert "máy chủ" in run.problem
    assert records(any_desk) == ()
    assert (standing.state, standing.line) == (BackupState.SERVER, "sao lưu do máy chủ giữ")
    with any_desk.book.reading() as tx:
        assert books.info(tx).created_at < datetime.max.replace(tzinfo=NOW.tzinfo)
